import Testing

@testable import HTTP

/// TLS: whom the client believes, and HTTP/2, which needs it.
struct ClientSecurityTests {
    @Test func `a certificate that nobody vouches for is refused before anything is said`()
        async throws
    {
        let server = try await SecureServer.start()
        let error = await Client().failure(of: Request(.post, server.url()))
        #expect(error?.kind == .certificate)
        #expect(error?.wasSent == false && error?.isTransient == false)
        #expect(error?.message.contains("self-signed certificate)") == true)
        #expect(try !server.log().contains { $0.hasPrefix("request") })
    }

    @Test func `a file of authorities is believed, beside the system's or alone`() async throws {
        let server = try await SecureServer.start()
        for trust in [Client.Trust.also(file: server.certificate), .only(file: server.certificate)]
        {
            let traced = Traced()
            let client = Self.client(trust, traced.note)
            #expect(try await client.send(Request(.get, server.url())).body == Array("hello".utf8))
            let event = try #require(traced.events.first)
            #expect(event.scheme == "https" && event.version == "1.1")
            #expect(event.timing.total >= event.timing.tls)
        }
    }

    @Test(arguments: [("DNS:example.com", "another name"), ("IP:127.0.0.2", "another address")])
    func `a certificate for somebody else is refused`(_ name: String, _ what: String) async throws {
        let server = try await SecureServer.start(name: name)
        let client = Self.client(.only(file: server.certificate))
        #expect(await client.failure(of: Request(.get, server.url()))?.kind == .certificate)
    }

    @Test func `a certificate that has expired is refused`() async throws {
        let server = try await SecureServer.start(isExpired: true)
        let client = Self.client(.only(file: server.certificate))
        #expect(await client.failure(of: Request(.get, server.url()))?.kind == .certificate)
    }

    @Test func `a file of authorities that is missing is an error and not no check`() async throws {
        let server = try await SecureServer.start()
        for trust in [Client.Trust.also(file: "/nowhere.pem"), .only(file: "/nowhere.pem")] {
            let error = await Self.client(trust).failure(of: Request(.get, server.url()))
            #expect(error?.kind == .certificate && error?.wasSent == false)
        }
    }

    @Test func `TLS before 1_2 is refused`() async throws {
        let server = try await SecureServer.start(.old)
        let client = Self.client(.only(file: server.certificate))
        let error = await client.failure(of: Request(.get, server.url()))
        #expect(error?.kind == .tls && error?.wasSent == false)
    }

    @Test func `a server without TLS is refused`() async throws {
        let server = try RudeServer { visit in
            _ = visit.read()
            visit.write("HTTP/1.1 400 Bad\r\n\r\n")
        }
        let url = "https://127.0.0.1:\(server.port)/"
        let closer = try RudeServer { _ in }
        let closed = "https://127.0.0.1:\(closer.port)/"
        var request = Request(.get, closed)
        #expect(await Client().failure(of: request)?.wasSent == false)
        request.url = url
        request.timeout = .milliseconds(300)
        let error = await Client().failure(of: request)
        #expect([.tls, .timeout].contains(error?.kind))
        #expect(error?.wasSent == false)
        #expect(server.seen.isEmpty)
    }

    @Test func `HTTP 2 is spoken where the server can, on one connection`() async throws {
        let server = try await SecureServer.start(.http2)
        let traced = Traced()
        let client = Self.client(.only(file: server.certificate), traced.note)
        let url = server.url()
        let answers = try await withThrowingTaskGroup { group in
            for _ in 1...8 {
                group.addTask { try await client.send(Request(.get, url)).body }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == Array(repeating: Array("hello".utf8), count: 8))
        #expect(Set(traced.events.map(\.version)) == ["2"])
        #expect(try server.log().filter { $0 == "request 1" }.count == 8)
    }

    @Test func `a change has an HTTP 2 connection of its own too`() async throws {
        let server = try await SecureServer.start(.http2)
        let client = Self.client(.only(file: server.certificate))
        _ = try await client.send(Request(.get, server.url()))
        for _ in 1...2 {
            let request = Request(.post, server.url(), body: .bytes([1, 2, 3]))
            #expect(try await client.send(request).status == 200)
        }
        let requests = try server.log().filter { $0.hasPrefix("request") }
        #expect(requests == ["request 1", "request 2", "request 3"])
    }

    @Test func `a change that HTTP 2 refused to begin is not sent again by libcurl`() async throws {
        let server = try await SecureServer.start(.refusing)
        let client = Self.client(.only(file: server.certificate))
        let error = await client.failure(of: Request(.post, server.url()))
        #expect(error?.kind == .torn && error?.wasSent == true)
        #expect(try server.log().filter { $0.hasPrefix("request") }.count == 1)
    }

    @Test func `a read that HTTP 2 refused to begin is sent again by libcurl`() async throws {
        let server = try await SecureServer.start(.refusing)
        let client = Self.client(.only(file: server.certificate))
        #expect(await client.failure(of: Request(.get, server.url())) != nil)
        #expect(try server.log().filter { $0.hasPrefix("request") }.count > 1)
    }

    private static func client(
        _ trust: Client.Trust, _ trace: (@Sendable (TraceEvent) -> Void)? = nil
    ) -> Client {
        var settings = Client.Settings()
        settings.trust = trust
        return Client(settings, trace: trace)
    }
}
