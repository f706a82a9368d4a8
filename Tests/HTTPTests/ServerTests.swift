import HTTP
import Synchronization
import Testing

struct ServerTests {
    private static func echo(_ request: Server.Incoming) -> Server.Answer {
        .json([
            "method": .string(request.method), "target": .string(request.target),
            "path": .string(request.path),
            "query": .array(request.query.map { [.string($0.name), .string($0.value)] }),
            "headers": .array(
                request.headers.lines.map { [.string($0.name), .string($0.value)] }),
            "body": .string(String(decoding: request.body, as: UTF8.self)),
        ])
    }

    private let server: Server

    init() throws { server = try Server(answer: Self.echo) }

    private static let request = """
        POST /a%20b/%C3%A9?x=1+2&x=%2B&flag&=v&& HTTP/1.1\r
        host:   localhost:1 \t\r
        X-Empty:\r
        Transfer-Encoding: Chunked\r
        \r
        5\r
        hello\r
        00A\r
        0123456789\r
        0\r
        \r

        """

    private static let wanted: JSONTree = [
        "method": "POST", "target": "/a%20b/%C3%A9?x=1+2&x=%2B&flag&=v&&", "path": "/a b/é",
        "query": [["x", "1 2"], ["x", "+"], ["flag", ""], ["", "v"]],
        "headers": [["host", "localhost:1"], ["X-Empty", ""], ["Transfer-Encoding", "Chunked"]],
        "body": "hello0123456789",
    ]

    @Test func `a request arrives decoded and its header as it was written`() {
        let peer = ServerPeer(server.port)
        peer.send(Self.request)
        let (head, body) = peer.readReply()
        #expect(body == Self.wanted.text)
        #expect(head.hasPrefix("HTTP/1.1 200 OK\r\nDate: "))
        #expect(head.contains("\r\nContent-Type: application/json\r\n"))
        #expect(head.contains("\r\nContent-Length: \(body.utf8.count)\r\n"))
        #expect(!head.contains("Connection:"))
    }

    @Test func `a request may be torn at every byte`() {
        let bytes = Array(Self.request.utf8)
        for place in 1..<bytes.count {
            let peer = ServerPeer(server.port)
            peer.send(Array(bytes[..<place]))
            peer.send(Array(bytes[place...]))
            #expect(peer.readReply().body == Self.wanted.text, "torn at \(place)")
        }
    }

    @Test func `a request may come byte by byte, again and again on one connection`() {
        let peer = ServerPeer(server.port)
        for _ in 0..<3 {
            for byte in Self.request.utf8 { peer.send([byte]) }
            #expect(peer.readReply().body == Self.wanted.text)
        }
    }

    @Test func `pipelined requests are answered in their order`() throws {
        let peer = ServerPeer(server.port)
        let numbers = 0..<2_000
        peer.send(numbers.map { "GET /\($0) HTTP/1.1\r\nHost: localhost\r\n\r\n" }.joined())
        for number in numbers {
            let json = try JSON(Array(peer.readReply().body.utf8))
            #expect(json.root["path"]?.string == "/\(number)")
        }
    }

    @Test func `HEAD has the length and not the body`() throws {
        let server = try Server { _ in .text("twelve bytes") }
        let peer = ServerPeer(server.port)
        peer.send("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        let (text, end) = peer.readAll()
        #expect(text.hasSuffix("\r\nContent-Length: 12\r\nConnection: close\r\n\r\n"))
        #expect(end == .ended)
    }

    @Test(arguments: ["close", "Close", "keep-alive, close", "foo , CLOSE"])
    func `the connection ends when the client asks for it`(_ value: String) {
        let peer = ServerPeer(server.port)
        peer.send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: \(value)\r\n\r\n")
        let (text, end) = peer.readAll()
        #expect(text.contains("\r\nConnection: close\r\n"))
        #expect(end == .ended)
    }

    @Test func `a client that finishes its side still gets the answer`() {
        let peer = ServerPeer(server.port)
        peer.send("GET /x HTTP/1.1\r\nHost: localhost\r\n\r\n")
        peer.finish()
        let (text, end) = peer.readAll()
        #expect(text.contains("\"path\":\"/x\""))
        #expect(end == .ended)
    }

    @Test func `a client that waits for permission gets it once`() throws {
        let peer = ServerPeer(server.port)
        peer.send(
            "PUT / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-Continue\r\n"
                + "Content-Length: 2\r\n\r\n")
        #expect(peer.read(count: 25) == "HTTP/1.1 100 Continue\r\n\r\n")
        peer.send("hi")
        let (head, body) = peer.readReply()
        #expect(head.hasPrefix("HTTP/1.1 200 "))
        #expect(try JSON(Array(body.utf8)).root["body"]?.string == "hi")
        peer.send("PUT / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n\r\n")
        #expect(peer.readReply().head.hasPrefix("HTTP/1.1 200 "), "nothing to wait for")
    }

    @Test func `a large body comes and goes whole`() throws {
        let body = String(repeating: "0123456789abcdef", count: 1 << 18)
        let server = try Server { Server.Answer(Reply(body: $0.body)) }
        let peer = ServerPeer(server.port)
        peer.send(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: \(body.utf8.count)\r\n\r\n")
        peer.send(body)
        #expect(peer.readReply().body == body)
    }

    @Test func `forms are taken apart`() throws {
        func form(_ type: String, _ body: String) throws -> [[String]]? {
            let request = try #require(
                Server.Incoming(
                    method: "POST", target: "/", headers: ["Content-Type": type],
                    body: Array(body.utf8)))
            return request.form?.map { [$0.name, $0.value] }
        }
        let type = "application/x-www-form-urlencoded"
        #expect(try form(type, "a=1&b=%26+c&d") == [["a", "1"], ["b", "& c"], ["d", ""]])
        #expect(
            try form("Application/X-WWW-Form-URLEncoded ; charset=utf-8", "a=b=c") == [
                ["a", "b=c"]
            ])
        #expect(try form(type, "") == [])
        #expect(try form(type, "a=%") == nil)
        #expect(try form(type, "a=\0") == nil)
        #expect(try form("application/json", "a=1") == nil)
        #expect(Server.Incoming(method: "GET", target: "a") == nil)
        #expect(Server.Incoming(method: "GET", target: "/a?b=1&b=2")?.query("b") == "1")
        #expect(Server.Incoming(method: "GET", target: "/a?b=1")?.query("c") == nil)
        #expect(Server.Incoming(method: "GET", target: "/")?.form == nil)
    }
}
