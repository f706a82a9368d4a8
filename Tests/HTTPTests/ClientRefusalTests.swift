import Testing

@testable import HTTP

/// What is refused before a byte is sent.
struct ClientRefusalTests {
    @Test(arguments: [
        "http://example.com/", "http://192.0.2.1/", "http://127.0.0.1.example.com/",
        "http://[::2]/", "http://localhost.example/", "http://128.0.0.1/",
        "ftp://127.0.0.1/", "file:///etc/passwd", "gopher://127.0.0.1/", "smtp://127.0.0.1/",
    ])
    func `only https is asked, and http on this machine`(_ url: String) async {
        let error = await Client.forTests().failure(of: Request(.get, url))
        #expect(error?.kind == .refusedAddress)
        #expect(error?.wasSent == false)
    }

    @Test(arguments: ["http://127.0.0.1:1/", "http://localhost:1/", "http://[::1]:1/"])
    func `http is refused on this machine too unless it was allowed`(_ url: String) async {
        #expect(await Client().failure(of: Request(.get, url))?.kind == .refusedAddress)
        #expect(await Client.forTests().failure(of: Request(.get, url))?.kind == .connect)
    }

    @Test(arguments: [
        "http://user@127.0.0.1/", "https://user:secret@example.com/",
        "https://:secret@example.com/",
    ])
    func `a user in an address is refused and not repeated`(_ url: String) async {
        let error = await Client.forTests().failure(of: Request(.get, url))
        #expect(error?.kind == .refusedAddress)
        #expect(error?.message.contains("secret") == false)
    }

    @Test(arguments: [
        "", "https://", "127.0.0.1 80", "https://exa mple.com/", "https://example.com/\r\nX: y",
        "https://example.com:99999/", "https://example.com/\0",
    ])
    func `what is no address is refused`(_ url: String) async {
        let error = await Client.forTests().failure(of: Request(.get, url))
        #expect(error?.kind == .badAddress || error?.kind == .refusedAddress)
        #expect(error?.wasSent == false)
    }

    @Test(arguments: [
        ("X-A", "b\r\nX-Evil: 1"), ("X-A", "b\nc"), ("X-A", "b\0c"), ("X-A", "b\u{7F}"),
        ("X A", "b"), ("X-A:", "b"), ("", "b"), ("X\r\nY", "b"), ("Ä", "b"),
    ])
    func `a header with a line break in it is refused`(_ name: String, _ value: String)
        async throws
    {
        let server = try RudeServer.answering { _ in reply() }
        let client = Client.forTests()
        var request = Request(.get, server.url())
        request.headers.append(name, value)
        #expect(await client.failure(of: request)?.kind == .badHeader)
        request.headers = [:]
        request.confidential = [.init(name, prefix: "P ") { $0(Array(value.utf8).span) }]
        let error = await client.failure(of: request)
        #expect(error?.kind == .badHeader)
        #expect(error?.message.contains("X-Evil") == false)
        #expect(server.connections == 0)
    }

    @Test func `a secret that does not show itself is an error`() async {
        let nothing: Reveal = { _ in }
        var request = Request(.post, "http://127.0.0.1:1/")
        request.confidential = [.init("Authorization", reveal: nothing)]
        #expect(await Client.forTests().failure(of: request)?.kind == .badHeader)
        request.confidential = []
        request.body = .confidential(nothing)
        #expect(await Client.forTests().failure(of: request)?.kind == .badHeader)
        request.body = .none
        request.signature = .init(service: "sts", region: "x", keyID: "y", secret: nothing)
        #expect(await Client.forTests().failure(of: request)?.kind == .badHeader)
    }

    @Test func `a secret that shows itself twice is taken once`() async throws {
        let server = try RudeServer.answering { _ in reply() }
        let twice: Reveal = { show in
            show(Array("one".utf8).span)
            show(Array("two".utf8).span)
        }
        var request = Request(.post, server.url(), body: .confidential(twice))
        request.confidential = [.init("X-Key", reveal: twice)]
        _ = try await Client.forTests().send(request)
        let seen = try #require(server.seen.first)
        #expect(seen.head.contains("X-Key: one\r\n") && !seen.head.contains("two"))
        #expect(seen.body == Array("one".utf8))
    }

    @Test func `nobody at the port is an error that sent nothing`() async throws {
        let (socket, port) = try RudeServer.listen(isDeaf: true)
        defer { closePeer(socket) }
        let error = await Client.forTests().failure(
            of: Request(.post, "http://127.0.0.1:\(port)/x?secret"))
        #expect(error?.kind == .connect)
        #expect(error?.wasSent == false)
        #expect(error?.isTransient == true)
        #expect(error?.message.hasPrefix("127.0.0.1:\(port): cannot connect (") == true)
        #expect(error?.message.contains("secret") == false)
    }

    @Test func `a name that cannot exist is an error that sent nothing`() async {
        let label = String(repeating: "a", count: 64)  // too long to be asked for
        let error = await Client().failure(of: Request(.post, "https://\(label).invalid/"))
        #expect(error?.kind == .resolve)
        #expect(error?.wasSent == false)
    }

    @Test(arguments: [Duration.zero, .milliseconds(-5)])
    func `without any time nothing is sent`(_ timeout: Duration) async {
        var request = Request(.post, "http://127.0.0.1:1/")
        request.timeout = timeout
        let error = await Client.forTests().failure(of: request)
        #expect(error?.kind == .timeout && error?.wasSent == false)
    }

    @Test func `time is counted in whole milliseconds, rounded up`() {
        #expect(Duration.microseconds(1).wholeMilliseconds == 1)
        #expect(Duration.milliseconds(1500).wholeMilliseconds == 1500)
        #expect(Duration.seconds(Int64.max).wholeMilliseconds == 2_000_000_000)
    }

    @Test func `a machine without libcurl is told so in a sentence`() {
        let missing = CurlLibrary.problem(with: "libnowhere.so.4")
        #expect(missing?.hasPrefix("libnowhere.so.4 cannot be loaded: ") == true)
        let other = CurlLibrary.problem(with: "libc.so.6")
        #expect(other?.contains("it lacks curl_") == true)
        #expect(CurlLibrary.problem(with: "libcurl.so.4") == nil)
    }

    @Test func `the version names libcurl and its TLS library`() throws {
        let version = try CurlLibrary.version()
        #expect(version.hasPrefix("libcurl/"))
        #expect(version.contains("OpenSSL/"))
    }
}
