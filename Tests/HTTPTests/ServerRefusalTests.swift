import HTTP
import Testing

struct ServerRefusalTests {
    private let server: Server

    init() throws {
        server = try Server { request in .text("\(request.method) \(request.path)") }
    }

    private static let host = "Host: 127.0.0.1\r\n"
    private static func get(_ lines: String) -> String { "GET / HTTP/1.1\r\n\(lines)\r\n" }
    private static func post(_ lines: String, _ body: String) -> String {
        "POST / HTTP/1.1\r\n\(host)\(lines)\r\n\(body)"
    }

    private static let requestLines: [(String, Int)] = [
        ("\r\nGET / HTTP/1.1\r\n\(host)\r\n", 400), ("\r\n\r\n", 400),
        ("GET /\r\n\(host)\r\n", 400), ("GET  / HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET / HTTP/1.1 \r\n\(host)\r\n", 400), (" GET / HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET /a b HTTP/1.1\r\n\(host)\r\n", 400), ("GET\t/ HTTP/1.1\r\n\(host)\r\n", 400),
        ("G(T / HTTP/1.1\r\n\(host)\r\n", 400), ("GET / HTTP/1\r\n\(host)\r\n", 400),
        ("GET / http/1.1\r\n\(host)\r\n", 400), ("GET / HTTPS/1.1\r\n\(host)\r\n", 400),
        ("GET / HTTP/1.0\r\n\(host)\r\n", 505), ("GET / HTTP/2.0\r\n\(host)\r\n", 505),
        ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505), ("get / HTTP/1.1\r\n\(host)\r\n", 501),
        ("BREW / HTTP/1.1\r\n\(host)\r\n", 501), ("OPTIONS * HTTP/1.1\r\n\(host)\r\n", 405),
        ("TRACE / HTTP/1.1\r\n\(host)\r\n", 405),
        ("CONNECT a:443 HTTP/1.1\r\n\(host)\r\n", 405), ("GET * HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET http://127.0.0.1/ HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET a HTTP/1.1\r\n\(host)\r\n", 400), ("GET /%zz HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET /%4 HTTP/1.1\r\n\(host)\r\n", 400), ("GET /%00 HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET /%ff HTTP/1.1\r\n\(host)\r\n", 400), ("GET /?a=%e9 HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET /é HTTP/1.1\r\n\(host)\r\n", 400), ("GET /#a HTTP/1.1\r\n\(host)\r\n", 400),
        ("GET /\(String(repeating: "a", count: 8_192)) HTTP/1.1\r\n\(host)\r\n", 414),
        ("GET /\(String(repeating: "a", count: 20_000))", 414),
        ("\u{16}\u{3}\u{1}\u{2}\0\u{1}", 400), ("<html>\r\n", 400),
    ]

    private static let headerLines: [(String, Int)] = [
        ("GET / HTTP/1.1\n\(host)\r\n", 400), ("GET / HTTP/1.1\r\nHost: 127.0.0.1\n\r\n", 400),
        ("GET / HTTP/1.1\r\n\(host)\n", 400), ("GET / HTTP/1.1\r\(host)\r\n", 400),
        (get(host + "A: b\rC: d\r\n"), 400), (get(host + "A: b\0\r\n"), 400),
        (get(host + "A: b\u{7F}\r\n"), 400), (get(host + "A: b\u{1B}[31m\r\n"), 400),
        (get(host + " folded\r\n"), 400), (get(host + "A: b\r\n\tfolded: c\r\n"), 400),
        (get(host + "A : b\r\n"), 400), (get(host + "A\t: b\r\n"), 400),
        (get(host + ": b\r\n"), 400), (get(host + "A b: c\r\n"), 400),
        (get(host + "no colon\r\n"), 400), (get(host + "Ä: b\r\n"), 400),
        (get(host + String(repeating: "A: b\r\n", count: 100)), 431),
        (get(host + "A: \(String(repeating: "b", count: 70_000))\r\n"), 431),
        (get(host + "A: \(String(repeating: "b", count: 70_000))"), 431), (get(""), 400),
        (get(host + host), 400), (get(host + "host: localhost\r\n"), 400),
        (get("Host:\r\n"), 421), (get("Host: evil.example\r\n"), 421),
        (get("Host: 127.0.0.1.evil.example\r\n"), 421), (get("Host: localhost.\r\n"), 421),
        (get("Host: localhost:\r\n"), 421), (get("Host: localhost:80a\r\n"), 421),
        (get("Host: localhost:123456\r\n"), 421), (get("Host: 127.0.0.2\r\n"), 421),
        (get("Host: [::2]\r\n"), 421), (get("Host: a@localhost\r\n"), 421),
        (get("Host: localhost, localhost\r\n"), 421), (get("Host: 0.0.0.0\r\n"), 421),
        (get(host + "Expect: 200-ok\r\n"), 417),
    ]

    private static let bodies: [(String, Int)] = [
        (post("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400),
        (post("Content-Length: 1\r\nContent-Length: 1\r\n", "a"), 400),
        (post("Content-Length: 1\r\nContent-Length: 2\r\n", "aa"), 400),
        (post("Content-Length: 1, 1\r\n", "a"), 400), (post("Content-Length: +1\r\n", "a"), 400),
        (post("Content-Length: -1\r\n", ""), 400), (post("Content-Length:\r\n", ""), 400),
        (post("Content-Length: 0x1\r\n", "a"), 400), (post("Content-Length: 1 0\r\n", "a"), 400),
        (post("Content-Length: １\r\n", "a"), 400),
        (post("Content-Length: 33554433\r\n", ""), 413),
        (post("Content-Length: 99999999999999999999\r\n", ""), 413),
        (post("Transfer-Encoding: gzip, chunked\r\n", ""), 501),
        (post("Transfer-Encoding: identity\r\n", ""), 501),
        (post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", ""), 400),
        (post("Transfer-Encoding: chunked\r\n", "x\r\n"), 400),
        (post("Transfer-Encoding: chunked\r\n", "\r\n"), 400),
        (post("Transfer-Encoding: chunked\r\n", " 1\r\na\r\n"), 400),
        (post("Transfer-Encoding: chunked\r\n", "0x1\r\na\r\n"), 400),
        (post("Transfer-Encoding: chunked\r\n", "-1\r\n"), 400),
        (post("Transfer-Encoding: chunked\r\n", "1;a=b\r\na\r\n"), 400),
        (post("Transfer-Encoding: chunked\r\n", "1\na\n"), 400),
        (post("Transfer-Encoding: chunked\r\n", "1\rXa"), 400),
        (post("Transfer-Encoding: chunked\r\n", "1\r\nab\r\n"), 400),
        (post("Transfer-Encoding: chunked\r\n", "1\r\na\n"), 400),
        (post("Transfer-Encoding: chunked\r\n", "0\r\nA: b\r\n\r\n"), 400),
        (post("Transfer-Encoding: chunked\r\n", "000000001\r\n"), 400),
        (post("Transfer-Encoding: chunked\r\n", "ffffffff\r\n"), 413),
        (post("Transfer-Encoding: chunked\r\n", "1\r\na\r\n2000000\r\n"), 413),
    ]

    @Test(arguments: requestLines + headerLines + bodies)
    func `a request that breaks the rules is refused and the connection ended`(
        _ request: String, _ status: Int
    ) {
        let peer = ServerPeer(server.port)
        peer.send(request)
        let (text, end) = peer.readAll()
        #expect(text.hasPrefix("HTTP/1.1 \(status) "), "\(request.prefix(200))")
        #expect(text.contains("Connection: close\r\n"))
        #expect(end == .ended)
    }

    @Test(arguments: [
        "127.0.0.1", "127.0.0.1:80", "localhost", "LOCALHOST:65535", "[::1]", "[::1]:8080",
    ])
    func `loopback names are answered to`(_ host: String) {
        let peer = ServerPeer(server.port)
        peer.send("GET /x HTTP/1.1\r\nHost: \(host)\r\n\r\n")
        #expect(peer.readReply().body == "GET /x")
    }

    @Test func `a refused verb says which ones are allowed`() {
        let peer = ServerPeer(server.port)
        peer.send("OPTIONS / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(peer.readAll().text.contains("Allow: GET, HEAD, POST, PUT, PATCH, DELETE\r\n"))
    }

    @Test func `the largest target and a hundred lines are still fine`() {
        let peer = ServerPeer(server.port)
        let path = "/" + String(repeating: "a", count: 8_191)
        let lines = String(repeating: "A: b\r\n", count: 99)
        peer.send("GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(lines)\r\n")
        #expect(peer.readReply().body == "GET \(path)")
    }
}
