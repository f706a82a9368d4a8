import HTTP
import Synchronization
import Testing
import Travel

@testable import Vendors

@Test func `a transport waits for its turn and sends through the client`() async throws {
    var settings = Client.Settings()
    settings.allowsPlainLoopback = true
    let turns = Mutex(0)
    let transport = Transport(
        Client(settings),
        retry: {
            var retry = Retry()
            retry.tries = 1
            return retry
        }
    ) { turns.withLock { $0 += 1 } }
    // Nobody listens on the port of tcpmux.
    let supplier = Duffel(
        url: "http://127.0.0.1:1", token: secret("t"), isLive: false, transport: transport,
        clock: { 0 })
    let error = try await failure(supplier, try request(leg("MAD", "JFK", march: 1)))
    #expect(error.kind == .unavailable)
    #expect(turns.withLock { $0 } == 1)
}
