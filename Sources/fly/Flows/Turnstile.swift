import HTTP
import Host

/// Where calls to one supplier wait for the next slot of its rate.
struct Turnstile: Sendable {
    /// Counts the calls of all processes; nil where nothing is counted.
    let slot: RateSlot?

    /// Takes the next slot and sleeps until it comes.
    ///
    /// - Throws: `TransportError`, `timeout` when minutes of calls wait already, `canceled` when
    ///   the command ends meanwhile.
    func pass() async throws(TransportError) {
        guard let slot else { return }
        let pause: Duration
        do throws(HostError) {
            pause = try slot.take()
        } catch {
            guard error.kind == .busy else { return }  // an unwritable file must not stop a search
            throw TransportError(.timeout, "more calls wait for this supplier than it allows soon")
        }
        guard pause > .zero else { return }
        do {
            try await Task.sleep(for: pause)
        } catch {
            throw TransportError(.canceled, "canceled while waiting for the supplier's rate")
        }
    }
}
