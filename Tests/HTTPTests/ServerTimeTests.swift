import HTTP
import Synchronization
import Testing

struct ServerTimeTests {
    private static func get(_ path: String) -> String {
        "GET \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n"
    }

    @Test func `a held answer keeps nobody else waiting`() throws {
        let server = try Server { request in
            var answer = Server.Answer.text(request.path)
            if request.path == "/slow" { answer.delay = .seconds(1) }
            return answer
        }
        let clock = ContinuousClock()
        let start = clock.now
        let slow = ServerPeer(server.port)
        slow.send(Self.get("/slow") + Self.get("/after"))
        let quick = ServerPeer(server.port)
        for _ in 0..<20 {
            quick.send(Self.get("/quick"))
            #expect(quick.readReply().body == "/quick")
        }
        #expect(clock.now - start < .seconds(1))
        #expect(slow.readReply().body == "/slow")
        #expect(clock.now - start >= .seconds(1))
        #expect(slow.readReply().body == "/after", "one connection keeps its order")
    }

    @Test func `fifty clients at once are each answered`() throws {
        let server = try Server { request in
            var answer = Server.Answer.text(request.path)
            answer.delay = .milliseconds(200)
            return answer
        }
        let clock = ContinuousClock()
        let time = clock.measure {
            let peers = (0..<50).map { _ in ServerPeer(server.port) }
            for (number, peer) in peers.enumerated() { peer.send(Self.get("/\(number)")) }
            for (number, peer) in peers.enumerated() {
                #expect(peer.readReply().body == "/\(number)")
            }
        }
        #expect(time < .milliseconds(50 * 200))
    }

    @Test func `a client that goes away while it waits costs nothing`() throws {
        let calls = Mutex(0)
        let server = try Server { _ in
            calls.withLock { $0 += 1 }
            return Server.Answer(
                Reply(body: [UInt8](repeating: 0, count: 4 << 20)), delay: .milliseconds(20))
        }
        for _ in 0..<10 {
            let leaving = ServerPeer(server.port)
            leaving.send(Self.get("/"))
        }
        let peer = ServerPeer(server.port)
        peer.send(Self.get("/"))
        #expect(peer.readReply().body.utf8.count == 4 << 20)
        #expect(calls.withLock { $0 } >= 1)
    }

    @Test func `a header or body that dribbles in is given up`() throws {
        var limits = Server.Limits.usual
        limits.headerTime = .milliseconds(150)
        limits.bodyTime = .milliseconds(150)
        let server = try Server(limits: limits) { _ in .empty() }
        let torn = [
            "GET / HTTP/1.1\r\nHost: loc",
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\na",
            "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1",
        ]
        for text in torn {
            let peer = ServerPeer(server.port)
            peer.send(text)
            let (answer, end) = peer.readAll()
            #expect(answer.hasPrefix("HTTP/1.1 408 "))
            #expect(end == .ended)
        }
    }

    @Test func `an idle connection is ended without a word`() throws {
        var limits = Server.Limits.usual
        limits.idleTime = .milliseconds(100)
        let server = try Server(limits: limits) { _ in .empty() }
        #expect(ServerPeer(server.port).readAll() == ("", .ended))
        let peer = ServerPeer(server.port)
        peer.send(Self.get("/"))
        #expect(peer.readReply().head.hasPrefix("HTTP/1.1 204 "))
        #expect(peer.readAll() == ("", .ended))
    }

    @Test func `a client that does not read is given up`() throws {
        var limits = Server.Limits.usual
        limits.bodyTime = .milliseconds(200)
        let server = try Server(limits: limits) { request in
            let size = request.path == "/large" ? 24 << 20 : 1
            return Server.Answer(Reply(body: [UInt8](repeating: 0x61, count: size)))
        }
        let lazy = ServerPeer(server.port, room: 65_536)
        lazy.send(Self.get("/large"))
        let other = ServerPeer(server.port)
        let clock = ContinuousClock()
        let end = clock.now + .milliseconds(800)
        while clock.now < end {
            other.send(Self.get("/small"))
            #expect(other.readReply().body == "a")
        }
        #expect(lazy.readAll().text.utf8.count < 24 << 20)
    }

    @Test func `connections beyond the limit are turned away`() throws {
        var limits = Server.Limits.usual
        limits.connections = 3
        let server = try Server(limits: limits) { _ in .text("x") }
        var peers = (0..<3).map { _ in ServerPeer(server.port) }
        for peer in peers {
            peer.send(Self.get("/"))
            #expect(peer.readReply().body == "x")
        }
        #expect(ServerPeer(server.port).readAll().text.hasPrefix("HTTP/1.1 503 "))
        peers.removeAll()
        // The server learns that they are gone when it next looks.
        let end = ContinuousClock.now + .seconds(5)
        var body = ""
        while body != "x", ContinuousClock.now < end {
            let peer = ServerPeer(server.port)
            peer.send(Self.get("/"))
            body = peer.readReply().body
        }
        #expect(body == "x", "there is room again")
    }
}
