import Synchronization
import Testing

@testable import HTTP

/// A change is sent once, whatever happens to connections.
struct ClientChangeTests {
    @Test func `each change has a connection of its own`() async throws {
        let server = try RudeServer.answering { _ in reply() }
        let client = Client.forTests()
        _ = try await client.send(Request(.get, server.url()))
        for _ in 1...3 { _ = try await client.send(Request(.post, server.url())) }
        _ = try await client.send(Request(.get, server.url()))
        #expect(server.seen.map(\.connection) == [1, 2, 3, 4, 1])
    }

    @Test func `a read that is sent as POST may reuse a connection`() async throws {
        let server = try RudeServer.answering { _ in reply() }
        let client = Client.forTests()
        for _ in 1...2 {
            _ = try await client.send(Request(.post, server.url(), effect: .read))
        }
        #expect(server.seen.map(\.connection) == [1, 1])
    }

    @Test func `a server that hangs up before the reply sees a change once`() async throws {
        let server = try Self.forgetful()
        let client = Client.forTests()
        _ = try await client.send(Request(.get, server.url("/warm")))
        let error = await client.failure(of: Request(.post, server.url("/order")))
        #expect(error?.kind == .torn)
        #expect(error?.wasSent == true)
        #expect(Self.orders(server) == 1)
    }

    @Test func `a reused connection would send a change twice`() async throws {
        let server = try Self.forgetful()
        let client = Client.forTests { $0.isolatesChanges = false }
        _ = try await client.send(Request(.get, server.url("/warm")))
        let error = await client.failure(of: Request(.post, server.url("/order")))
        #expect(error?.kind == .torn)
        #expect(Self.orders(server) == 2)
    }

    @Test func `a read is sent again by libcurl when its connection died`() async throws {
        let server = try Self.forgetful()
        let client = Client.forTests()
        _ = try await client.send(Request(.get, server.url("/warm")))
        _ = await client.failure(of: Request(.get, server.url("/order")))
        #expect(Self.orders(server) == 2)
    }

    @Test func `a change may be silent for as long as its timeout allows`() async throws {
        let server = try RudeServer { visit in
            guard visit.read() != nil else { return }
            visit.wait()
        }
        var request = Request(.post, server.url())
        request.timeout = .milliseconds(150)
        let error = await Client.forTests().failure(of: request)
        #expect(error?.kind == .timeout)
        #expect(error?.wasSent == true)
    }

    /// Answers `/warm`, and hangs up on `/order` after having read it.
    private static func forgetful() throws -> RudeServer {
        try RudeServer { visit in
            while let seen = visit.read() {
                guard seen.head.contains("/warm") else { return }
                visit.write(reply())
            }
        }
    }

    private static func orders(_ server: RudeServer) -> Int {
        server.seen.filter { $0.head.contains("/order") }.count
    }
}
