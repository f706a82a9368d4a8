import Testing

@testable import HTTP

/// What a trace shows and what it never does.
struct TraceEventTests {
    @Test func `a trace tells the exchange in one line`() async throws {
        let server = try RudeServer.answering { _ in
            reply(String(repeating: "x", count: 48_123), "Request-Id: req_1")
        }
        let event = try await Self.event(of: Request(.get, server.url("/v2/shopping?a=b")))
        #expect(event.scheme == "http")
        #expect(event.host == "127.0.0.1:\(server.port)")
        #expect(event.path == "/v2/shopping")
        #expect(event.status == 200 && event.failure == nil)
        #expect(event.bytesIn == 48_123 && event.bytesOut == 0)
        #expect(event.version == "1.1")
        #expect(event.requestID == "req_1")
        #expect(event.timing.total < 5000 && event.timing.tls == 0)
        let line = event.description
        #expect(line.hasPrefix("GET http://127.0.0.1:\(server.port)/v2/shopping 200 in "))
        #expect(line.contains("48 kB, HTTP/1.1)"))
        #expect(line.hasSuffix(" request-id req_1"))
    }

    @Test func `a failure is traced by its kind`() async throws {
        let server = try RudeServer { visit in _ = visit.read() }
        let event = try await Self.event(
            of: Request(.post, server.url(), body: .bytes([1, 2])))
        #expect(event.status == nil && event.failure == .torn && event.version == nil)
        #expect(event.description.contains(" failed (torn) in "))
        #expect(event.description.contains("2 B out"))
    }

    @Test func `no secret of a request or a reply is traced`() async throws {
        let server = try RudeServer.answering { _ in
            reply(
                "canary-body", "Set-Cookie: canary-cookie", "X-Request-Id: \u{1B}[31mcanary\u{7}!",
                "Location: /canary-place")
        }
        let secret: Reveal = { $0(Array("canary-secret".utf8).span) }
        var request = Request(
            .post, server.url("/a/canary0123456789?key=canary-query#canary-fragment"),
            headers: ["Authorization": "canary-open", "X-Other": "canary-other"],
            body: .confidential(secret))
        request.confidential = [.init("X-Key", reveal: secret)]
        let event = try await Self.event(of: request)
        #expect(event.path == "/a/canary…")
        #expect(event.requestID == "31mcanary")
        let text = event.description + String(reflecting: event)
        let canaries = ["body", "cookie", "place", "secret", "query", "fragment", "open", "other"]
        for canary in canaries { #expect(!text.contains("canary-\(canary)")) }
        #expect(!text.contains("canary0"))
    }

    @Test func `a path that is a secret is not traced at all`() async throws {
        let server = try RudeServer.answering { _ in reply() }
        var request = Request(.post, server.url("/topic"))
        request.hidesPath = true
        #expect(try await Self.event(of: request).path == "/…")
    }

    @Test(arguments: [
        ("/", "/"), ("/v2/shopping/flight-offers", "/v2/shopping/flight-offers"),
        ("/v1/security/oauth2/token", "/v1/security/oauth2/token"),
        ("/api/chat.postMessage", "/api/chat.postMessage"),
        ("/air/orders/ord_00009hthhsUZ8W4LxQgkjo", "/air/orders/ord_00…"),
        ("/v1/payment_intents/pi_3MtwBwLkdI/capture", "/v1/payment_intents/pi_3Mt…/capture"),
        ("/token/abcdef/next", "/token/abc…/next"), ("/Tokens/ab/", "/Tokens/a…/"),
        ("/bookings/QWERTY", "/bookings/QWE…"), ("/airports/LHR", "/airports/LHR"),
        ("/services/T00000000/B1/abcdefghijklmnopqrstuvwxyz", "/services/T000…/B1/abcdef…"),
    ])
    func `what looks like an id is cut short`(_ path: String, _ shown: String) {
        #expect(TraceEvent.shortened(path) == shown)
    }

    @Test func `an id that a server sends is shown only in harmless characters`() async throws {
        let server = try RudeServer.answering { _ in reply("", "X-Request-Id: \u{1B}\u{7}!") }
        #expect(try await Self.event(of: Request(.get, server.url())).requestID == nil)
    }

    private static func event(of request: Request) async throws -> TraceEvent {
        let traced = Traced()
        _ = try? await Client.forTests(trace: traced.note).send(request)
        return try #require(traced.events.first)
    }
}
