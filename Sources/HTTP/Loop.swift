internal import CCurl

/// What the client's one thread does: it drives every transfer until it is told to stop.
struct Loop {
    private let inbox: Inbox
    private let multi: MultiHandle
    private let settings: Client.Settings
    private var transfers: [UInt64: Transfer] = [:]

    /// Makes a loop that has nothing to do.
    init(_ inbox: Inbox, _ multi: MultiHandle, _ settings: Client.Settings) {
        self.inbox = inbox
        self.multi = multi
        self.settings = settings
    }

    /// Runs until `.stop`.
    mutating func run() {
        set(CURLMOPT_MAX_TOTAL_CONNECTIONS, settings.connections)
        set(CURLMOPT_MAX_HOST_CONNECTIONS, settings.connectionsPerHost)
        set(CURLMOPT_MAXCONNECTS, settings.connections)
        while obey() {
            var running: Int32 = 0
            let code = fly_curl_multi_perform(multi.raw, &running)
            collect()
            guard code == CURLM_OK, fly_curl_multi_poll(multi.raw, 3_600_000) == CURLM_OK else {
                // Only for lack of memory; nobody may wait for ever.
                for id in transfers.keys { end(id) { $0.finish(CURLE_OUT_OF_MEMORY) } }
                continue
            }
        }
        for id in transfers.keys { end(id) { $0.cancel() } }
    }

    /// Does what was asked; false to stop.
    private mutating func obey() -> Bool {
        for order in inbox.take() {
            switch order {
            case .start(let start): begin(start)
            case .cancel(let id): end(id) { $0.cancel() }
            case .stop: return false
            }
        }
        return true
    }

    private mutating func begin(_ start: Start) {
        guard let transfer = Transfer(start, settings: settings), transfer.isReady else { return }
        guard fly_curl_multi_add(multi.raw, transfer.easy) == CURLM_OK else {
            return transfer.finish(CURLE_OUT_OF_MEMORY)
        }
        transfers[transfer.id] = transfer
    }

    /// Hands over what has ended.
    private mutating func collect() {
        var code = CURLE_OK
        while let easy = fly_curl_multi_next_done(multi.raw, &code) {
            guard let pointer = fly_curl_get_private(easy) else { continue }
            let id = Unmanaged<Transfer>.fromOpaque(pointer).takeUnretainedValue().id
            end(id) { [code] in $0.finish(code) }
        }
    }

    /// Takes a transfer out; does nothing when it has ended before.
    private mutating func end(_ id: UInt64, _ tell: (Transfer) -> Void) {
        guard let transfer = transfers.removeValue(forKey: id) else { return }
        tell(transfer)
        _ = fly_curl_multi_remove(multi.raw, transfer.easy)
    }

    private func set(_ option: CURLMoption, _ value: Int) {
        _ = fly_curl_multi_set_long(multi.raw, option, value)
    }
}
