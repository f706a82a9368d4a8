import HTTP
import Testing

struct ServerAnswerTests {
    private static let get = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
    private static let last = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"

    private func wire(
        _ answer: Server.Answer, _ request: String = last
    ) throws -> (text: String, end: ServerPeer.End) {
        let server = try Server { _ in answer }
        let peer = ServerPeer(server.port)
        peer.send(request)
        return peer.readAll()
    }

    @Test func `answers of each kind have their type and their status`() throws {
        let answers: [(Server.Answer, String)] = [
            (.json(["a": 1], status: 201), "201 Created|application/json|{\"a\":1}"),
            (.html("<p>"), "200 OK|text/html; charset=utf-8|<p>"),
            (.text("x", status: 599), "599 Status|text/plain; charset=utf-8|x"),
            (.json([], headers: ["content-type": "a/b"]), "200 OK|a/b|[]"),
        ]
        for (answer, wanted) in answers {
            let words = wanted.split(separator: "|")
            let text = try wire(answer).text
            #expect(text.hasPrefix("HTTP/1.1 \(words[0])\r\n"))
            #expect(text.lowercased().contains("\r\ncontent-type: \(words[1])\r\n"))
            #expect(text.hasSuffix("\r\n\r\n\(words[2])"))
        }
        let redirect = try wire(.redirect(to: "/next")).text
        #expect(redirect.hasPrefix("HTTP/1.1 303 See Other\r\n"))
        #expect(redirect.contains("\r\nLocation: /next\r\n"))
    }

    @Test(arguments: [204, 304])
    func `statuses without a body have no length`(_ status: Int) throws {
        let server = try Server { _ in Server.Answer(Reply(status: status, body: [1, 2, 3])) }
        let peer = ServerPeer(server.port)
        for _ in 0..<2 {
            peer.send(Self.get)
            let head = peer.readReply().head
            #expect(head.hasPrefix("HTTP/1.1 \(status) "))
            #expect(head.hasSuffix("GMT\r\n\r\n"))
        }
        #expect(try wire(.empty()).text.hasPrefix("HTTP/1.1 204 No Content\r\n"))
    }

    @Test func `the server alone says how an answer is framed`() throws {
        let headers: Headers = [
            "Content-Length": "99", "Transfer-Encoding": "chunked", "Connection": "close",
            "Date": "never", "X-A": "1", "x-a": "2",
        ]
        let (text, end) = try wire(Server.Answer(Reply(headers: headers, body: [0x61])), Self.get)
        #expect(
            text == "HTTP/1.1 200 OK\r\nDate: never\r\nX-A: 1\r\nx-a: 2\r\nContent-Length: 1\r\n"
                + "Connection: close\r\n\r\na")
        #expect(end == .ended)
    }

    @Test(arguments: [
        Reply(headers: ["A": "b\r\nC: d"]), Reply(headers: ["A": "b\n"]),
        Reply(headers: ["A\r\nB": "c"]), Reply(headers: ["": "c"]), Reply(headers: ["A:": "c"]),
        Reply(headers: ["A": "\0"]), Reply(status: 199), Reply(status: 600), Reply(status: -1),
    ])
    func `an answer that would break the grammar is a failure`(_ reply: Reply) throws {
        let text = try wire(Server.Answer(reply)).text
        #expect(text.hasPrefix("HTTP/1.1 500 Internal Server Error\r\n"))
    }

    @Test func `a cut comes after exactly so many bytes`() throws {
        let reply = Reply(headers: ["Date": "x"], body: Array("0123456789".utf8))
        let whole = "HTTP/1.1 200 OK\r\nDate: x\r\nContent-Length: 10\r\n\r\n0123456789"
        let server = try Server { request in
            Server.Answer(reply, cut: .after(Int(request.query("n") ?? "") ?? 0))
        }
        for count in 0...whole.utf8.count {
            let peer = ServerPeer(server.port)
            peer.send("GET /?n=\(count) HTTP/1.1\r\nHost: localhost\r\n\r\n")
            let (text, end) = peer.readAll()
            #expect(text.utf8.elementsEqual(whole.utf8.prefix(count)))
            #expect(end == .ended)
        }
    }

    @Test func `silence, a reset and garbage are what they say`() throws {
        #expect(try wire(Server.Answer(Reply(), cut: .silent)) == ("", .ended))
        #expect(try wire(Server.Answer(Reply(), cut: .reset)) == ("", .reset))
        #expect(try wire(Server.Answer(Reply(), cut: .after(-5))) == ("", .ended))
        #expect(try wire(.garbage(Array("\0what?\n".utf8))) == ("\0what?\n", .ended))
        let torn = Server.Answer(Reply(), cut: .after(3), raw: Array("garbage".utf8))
        #expect(try wire(torn) == ("gar", .ended))
    }

    @Test func `a pipelined request does not turn a cut into a reset`() throws {
        let answer = Server.Answer(Reply(), cut: .after(12))
        #expect(try wire(answer, Self.get + Self.get) == ("HTTP/1.1 200", .ended))
    }
}
