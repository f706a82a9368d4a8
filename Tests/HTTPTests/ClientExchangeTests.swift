import Foundation
import Testing

@testable import HTTP

/// What goes over the wire when all is well.
struct ClientExchangeTests {
    @Test func `a reply has its status, its header and its body`() async throws {
        let server = try RudeServer.answering { _ in
            reply("hello", status: "404 Not Found", "X-One: a", "x-one:  b ")
        }
        let answer = try await Client.forTests().send(Request(.get, server.url("/there?q=1")))
        #expect(answer.status == 404)
        #expect(answer.body == Array("hello".utf8))
        #expect(answer.headers.lines.map(\.name) == ["Content-Length", "X-One", "x-one"])
        #expect(answer.headers.lines.map(\.value) == ["5", "a", "b"])
        #expect(server.seen.first?.head.hasPrefix("GET /there?q=1 HTTP/1.1\r\n") == true)
    }

    @Test func `the request says who asks and what it takes, and nothing about waiting`()
        async throws
    {
        let server = try RudeServer.answering { _ in reply() }
        let client = Client.forTests { $0.userAgent = "fly/1.2" }
        let request = Request(
            .post, server.url(), headers: ["X-Empty": "", "X-Full": "a b"],
            body: .bytes([UInt8](repeating: 7, count: 2 << 20)))
        _ = try await client.send(request)
        let lines = try #require(server.seen.first).head.components(separatedBy: "\r\n")
        #expect(lines.contains("User-Agent: fly/1.2"))
        #expect(lines.contains("X-Empty:"))
        #expect(lines.contains("X-Full: a b"))
        #expect(lines.contains { $0.hasPrefix("Accept-Encoding: ") && $0.contains("gzip") })
        #expect(!lines.contains { $0.hasPrefix("Expect") || $0.hasPrefix("Content-Type") })
        #expect(server.seen.first?.body.count == 2 << 20)
    }

    @Test(arguments: [Method.get, .head, .post, .put, .patch, .delete])
    func `every verb is sent under its own name`(_ method: Method) async throws {
        let server = try RudeServer.answering { _ in reply() }
        let client = Client.forTests()
        _ = try await client.send(Request(method, server.url()))
        let head = try #require(server.seen.first).head
        #expect(head.hasPrefix("\(method.rawValue) / HTTP/1.1\r\n"))
        let tellsLength = [.post, .put, .patch].contains(method)
        #expect(head.contains("Content-Length: 0\r\n") == tellsLength)
    }

    @Test(arguments: [Method.get, .post, .put, .patch, .delete])
    func `every verb but HEAD can have a body`(_ method: Method) async throws {
        let server = try RudeServer.answering { _ in reply() }
        let body = Array("{\"a\":\0 1}".utf8)
        _ = try await Client.forTests().send(Request(method, server.url(), body: .bytes(body)))
        let seen = try #require(server.seen.first)
        #expect(seen.head.hasPrefix("\(method.rawValue) / "))
        #expect(seen.body == body)
    }

    @Test func `secrets reach the server in header and body`() async throws {
        let server = try RudeServer.answering { _ in reply() }
        let secret: Reveal = { show in show(Array("s3cret".utf8).span) }
        var request = Request(.post, server.url(), body: .confidential(secret))
        request.confidential = [.init("Authorization", prefix: "Bearer ", reveal: secret)]
        _ = try await Client.forTests().send(request)
        let seen = try #require(server.seen.first)
        #expect(seen.head.contains("Authorization: Bearer s3cret\r\n"))
        #expect(seen.body == Array("s3cret".utf8))
    }

    @Test func `a request for AWS is signed`() async throws {
        let server = try RudeServer.answering { _ in reply() }
        var request = Request(
            .post, server.url(), headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: .bytes(Array("{}".utf8)), effect: .read)
        request.signature = .init(service: "sts", region: "eu-west-1", keyID: "AKIDEXAMPLE") {
            $0(Array("wJalrXUtnFEMI/K7MDENG".utf8).span)
        }
        _ = try await Client.forTests().send(request)
        let head = try #require(server.seen.first).head
        #expect(head.contains("Authorization: AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"))
        #expect(head.contains("/eu-west-1/sts/aws4_request"))
        #expect(!head.contains("wJalr"))
    }

    @Test func `reads share a connection`() async throws {
        let server = try RudeServer.answering { _ in reply("x") }
        let client = Client.forTests()
        for _ in 1...3 { _ = try await client.send(Request(.get, server.url())) }
        #expect(server.seen.map(\.connection) == [1, 1, 1])
    }

    @Test func `a body in chunks is put together and its trailer left out`() async throws {
        let server = try RudeServer.answering { _ in
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nX-Late: 1\r\n\r\n"
        }
        let answer = try await Client.forTests().send(Request(.get, server.url()))
        #expect(answer.body == Array("hello world".utf8))
        #expect(answer.headers["X-Late"] == nil)
    }

    @Test func `interim replies are passed over`() async throws {
        let server = try RudeServer.answering { _ in
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                + reply("x")
        }
        let answer = try await Client.forTests().send(Request(.get, server.url()))
        #expect(answer.status == 200)
        #expect(answer.headers["Link"] == nil)
    }

    @Test func `a redirect is handed out and not followed`() async throws {
        let server = try RudeServer.answering { _ in reply(status: "302 Found", "Location: /next") }
        let answer = try await Client.forTests().send(Request(.get, server.url()))
        #expect(answer.status == 302)
        #expect(answer.headers["location"] == "/next")
        #expect(server.seen.count == 1)
    }

    @Test func `64 requests at once are all answered, over at most 32 connections`() async throws {
        let server = try RudeServer.answering { seen in
            reply(String(seen.head.split(separator: " ")[1]))
        }
        let client = Client.forTests()
        let url = server.url()
        let answers = try await withThrowingTaskGroup { group in
            for number in 1...64 {
                group.addTask { try await client.send(Request(.get, url + "\(number)")).body }
            }
            return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
        }
        #expect(answers == Set((1...64).map { Array("/\($0)".utf8) }))
        #expect(server.connections <= 32)
    }

    @Test func `a setting limits the connections to a host`() async throws {
        let server = try RudeServer.answering { _ in reply("x") }
        let client = Client.forTests { $0.connectionsPerHost = 2 }
        let url = server.url()
        try await withThrowingTaskGroup { group in
            for _ in 1...12 { group.addTask { _ = try await client.send(Request(.get, url)) } }
            try await group.waitForAll()
        }
        #expect(server.connections <= 2)
        #expect(server.seen.count == 12)
    }

    @Test func `a client that is let go closes its connections`() async throws {
        let (closed, signal) = AsyncStream.makeStream(of: Void.self)
        let server = try RudeServer { visit in
            while visit.read() != nil { visit.write(reply("x")) }
            signal.yield()
        }
        do { _ = try await Client.forTests().send(Request(.get, server.url())) }
        for await _ in closed { break }
    }
}
