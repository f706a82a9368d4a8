public import HTTP
internal import Travel

/// How a supplier's client reaches its server: repeats reads, waits for its turn.
public struct Transport: Sendable {
    typealias Reading = @Sendable (Reply) -> Retry.Outcome
    typealias Send =
        @Sendable (Request, @escaping Reading) async throws(Unsettled) -> Reply

    let send: Send

    /// Makes one that does whatever it is told.
    init(_ send: @escaping Send) {
        self.send = send
    }

    /// Makes one that sends through a client.
    ///
    /// - Parameters:
    ///   - client: Sends.
    ///   - retry: Makes the rule for each call, with the time that is left for it.
    ///   - turn: Waits before each attempt for a free slot of the supplier's rate limit.
    public init(
        _ client: Client, retry: @escaping @Sendable () -> Retry,
        turn: @escaping @Sendable () async throws(TransportError) -> Void = {}
    ) {
        send = { request, reading throws(Unsettled) in
            var attempts = Attempts()
            attempts.before = { _ throws(TransportError) in try await turn() }
            attempts.read = reading
            return try await client.send(request, retrying: retry(), attempts: attempts)
        }
    }

    /// Sends a read or a change that may be repeated; throws when no reply came.
    func reply(
        to request: Request, reading: @escaping Reading
    ) async throws(SupplierError) -> Reply {
        do {
            return try await send(request, reading)
        } catch {
            throw SupplierError(error)
        }
    }
}

extension Reply {
    /// Whether the status says that the call succeeded.
    var isSuccess: Bool { 200...299 ~= status }

    /// Whether the body begins as JSON does; proxies and firewalls answer with web pages.
    var looksLikeJSON: Bool {
        let first = body.first { $0 > 0x20 }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    /// What can be said of a failure that does not explain itself.
    var phrase: String {
        let isPage = body.first { $0 > 0x20 } == UInt8(ascii: "<")
        return "answered with status \(status)\(isPage ? " and a web page" : "")"
    }

    /// How the rules of repeating see the reply.
    ///
    /// A body that does not end as JSON does is torn. `isFinal` tells that the vendor's code
    /// forbids to try again, whatever the status: it then counts as a plain refusal.
    func outcome(isFinal: Bool, at now: Int64) -> Retry.Outcome {
        if isFinal { return .reply(status: 400) }
        if isSuccess, !(looksLikeJSON && endsLikeJSON) { return .unreadable }
        let seconds = retryAfter(at: now).map { "\($0.components.seconds)" }
        return .reply(status: status, retryAfter: seconds)
    }

    private var endsLikeJSON: Bool {
        let last = body.last { $0 > 0x20 }
        return last == UInt8(ascii: "}") || last == UInt8(ascii: "]")
    }

    /// The body of a success; throws `unavailable` when it is not whole JSON.
    func document() throws(SupplierError) -> JSON.Value {
        guard looksLikeJSON else {
            throw SupplierError(
                .unavailable, "answered with something other than JSON", status: status)
        }
        do {
            return try JSON(body).root
        } catch {
            throw SupplierError(.unavailable, "sent an answer that is \(error)", status: status)
        }
    }

    /// The body of a failure; nil when it is not JSON, because then the status says all there is.
    var complaint: JSON.Value? {
        guard looksLikeJSON else { return nil }
        do {
            return try JSON(body).root
        } catch {
            return nil
        }
    }
}
