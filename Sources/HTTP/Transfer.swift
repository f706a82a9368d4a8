internal import CCurl

/// One request in flight: an easy handle and what it has brought so far.
///
/// Lives on the loop's thread only, and is kept alive by the loop for as long as the handle is in
/// the multi handle: the callbacks find it by an unretained pointer.
final class Transfer {
    /// The number by which it can be canceled.
    let id: UInt64
    /// libcurl's handle.
    let easy: UnsafeMutableRawPointer
    /// Where libcurl writes why it failed.
    let reason: UnsafeMutablePointer<CChar>
    /// How often libcurl has begun to send the request.
    private(set) var sendings = 0

    private let outgoing: Outgoing
    private let mayRepeat: Bool
    private var incoming: Incoming
    private let done: CheckedContinuation<Exchange, Never>

    /// Takes a request over; nil when there is no memory for it, which `done` then hears.
    init?(_ start: Start, settings: Client.Settings) {
        guard let easy = fly_curl_easy_init() else {
            let error = TransportError(.notLoaded, "libcurl has no memory for a request")
            start.done.resume(returning: Exchange(outcome: .failure(error)))
            return nil
        }
        self.easy = easy
        reason = .allocate(capacity: Int(CURL_ERROR_SIZE))
        reason.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        id = start.id
        outgoing = start.outgoing
        done = start.done
        incoming = Incoming(bodyLimit: start.outgoing.bodyLimit)
        mayRepeat = !start.outgoing.isChange || !settings.isolatesChanges
        var options = Options(easy: easy)
        options.set(outgoing, settings)
        options.set(callbacksOf: self)
        if let error = options.problem { finish(.failure(error)) } else { isReady = true }
    }

    /// Whether every option was taken; if not, the caller knows already.
    private(set) var isReady = false

    deinit {
        fly_curl_easy_cleanup(easy)
        reason.deallocate()
    }

    /// Tells the caller how it ended; called once.
    func finish(_ code: CURLcode) {
        finish(Result { () throws(TransportError) in try reply(code) })
    }

    /// Tells the caller that it was canceled.
    func cancel() {
        let message = "\(outgoing.address.authority): canceled"
        finish(.failure(TransportError(.canceled, message, wasSent: sendings > 0)))
    }

    private func finish(_ outcome: Result<Reply, TransportError>) {
        done.resume(returning: Exchange(outcome: outcome, measures: measures()))
    }

    private func reply(_ code: CURLcode) throws(TransportError) -> Reply {
        let host = outgoing.address.authority
        if let excess = incoming.excess {
            throw TransportError(
                .tooLarge, code: Int(code.rawValue), "\(host): \(excess)", wasSent: true)
        }
        guard code == CURLE_OK else {
            throw TransportError(
                code, host: host, reason: String(cString: reason), wasSent: sendings > 0)
        }
        let status = fly_curl_get_long(easy, CURLINFO_RESPONSE_CODE)
        guard (200...599).contains(status) else {
            throw TransportError(
                .protocolError, "\(host): answered with status \(status)", wasSent: true)
        }
        return Reply(status: status, headers: incoming.headers, body: incoming.body)
    }

    private func measures() -> Measures {
        let get = { [easy] what in Int(fly_curl_get_size(easy, what)) }
        return Measures(
            resolved: get(CURLINFO_NAMELOOKUP_TIME_T), connected: get(CURLINFO_CONNECT_TIME_T),
            secured: get(CURLINFO_APPCONNECT_TIME_T), ready: get(CURLINFO_PRETRANSFER_TIME_T),
            answered: get(CURLINFO_STARTTRANSFER_TIME_T), total: get(CURLINFO_TOTAL_TIME_T),
            bytesIn: get(CURLINFO_SIZE_DOWNLOAD_T), sendings: sendings,
            version: fly_curl_get_long(easy, CURLINFO_HTTP_VERSION))
    }
}

extension Transfer {
    /// Called when the connection stands and before a byte of the request is sent.
    ///
    /// libcurl begins anew by itself when a reused connection dies or an HTTP/2 server refuses a
    /// stream. A change is never begun a second time.
    func mayBegin() -> Bool {
        guard sendings == 0 || mayRepeat else { return false }
        sendings += 1
        return true
    }

    /// Called for each header line.
    func takeHeader(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { incoming.takeHeader(bytes) }

    /// Called for each piece of the body.
    func takeBody(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let announced = fly_curl_get_size(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T)
        return incoming.takeBody(bytes, announced: Int(announced))
    }
}
