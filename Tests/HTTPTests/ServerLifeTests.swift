import HTTP
import Synchronization
import Testing

struct ServerLifeTests {
    @Test func `an address is one of this machine only`() throws {
        let server = try Server { _ in .empty() }
        #expect(server.port != 0)
        #expect(server.address == "http://127.0.0.1:\(server.port)")
    }

    @Test func `stopping frees the port and ends the connections`() throws {
        let server = try Server { _ in Server.Answer(Reply(), delay: .seconds(60)) }
        let waiting = ServerPeer(server.port)
        waiting.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        server.stop()
        server.stop()
        #expect(waiting.readAll().text.isEmpty)
        #expect(!ServerPeer(server.port).isConnected)
        let again = try Server(port: server.port) { _ in .text("again") }
        let peer = ServerPeer(again.port)
        peer.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(peer.readReply().body == "again")
    }

    @Test func `a server ends with its last owner`() throws {
        var server: Server? = try Server { _ in .empty() }
        let port = try #require(server).port
        #expect(ServerPeer(port).isConnected)
        server = nil
        #expect(!ServerPeer(port).isConnected)
    }

    @Test func `a port that is taken is an error that says so`() throws {
        let server = try Server { _ in .empty() }
        let error = #expect(throws: ServerError.self) {
            try Server(port: server.port) { _ in .empty() }
        }
        #expect(error?.isPortTaken == true)
        #expect(error?.description.hasPrefix("listening on port \(server.port): ") == true)
    }

    private final class Owner: Sendable {
        let server = Mutex<Server?>(nil)
    }

    @Test func `a server may be stopped by one of its answers`() throws {
        let owner = Owner()
        let server = try Server { _ in
            owner.server.withLock { $0?.stop() }
            return .text("bye")
        }
        owner.server.withLock { $0 = server }
        let peer = ServerPeer(server.port)
        peer.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(peer.readReply().body == "bye")
        server.stop()
        #expect(!ServerPeer(server.port).isConnected)
        owner.server.withLock { $0 = nil }
    }

    @Test func `a server may lose its last owner in one of its answers`() throws {
        let owner = Owner()
        let port: UInt16
        do {
            let server = try Server { _ in
                owner.server.withLock { $0 = nil }
                return .text("bye")
            }
            owner.server.withLock { $0 = server }
            port = server.port
        }
        let peer = ServerPeer(port)
        peer.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(peer.readReply().body == "bye")
        #expect(peer.readAll().end != .stillOpen)
        #expect(owner.server.withLock { $0 == nil })
    }

    @Test func `two threads may stop a server at once`() async throws {
        let server = try Server { _ in .empty() }
        await withTaskGroup { group in
            for _ in 0..<4 { group.addTask { server.stop() } }
        }
        #expect(!ServerPeer(server.port).isConnected)
    }
}
