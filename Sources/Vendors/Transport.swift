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

    /// Sends a request and returns the last reply, whatever its status.
    ///
    /// Throws when no reply came, or when a change may have been made and no reply tells.
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
