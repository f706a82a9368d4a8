import HTTP
import Testing
import Travel

@testable import Vendors

/// The error of a search that is answered so, after a token was given.
private func failure(_ reply: Reply) async throws -> SupplierError {
    let script = Script(tokenReply, reply)
    let wanted = try request(leg("MAD", "JFK", march: 1))
    return try await VendorsTests.failure(amadeus(script), wanted)
}

@Test(
    arguments: [
        (429, "38194", .rate), (429, "38195", .quota), (404, "38196", .notEntitled),
        (403, "38197", .notEntitled), (401, "20", .notEntitled), (401, "701", .unavailable),
        (500, "141", .unavailable), (500, "38189", .unavailable), (400, "37200", .priceChanged),
        (400, "34107", .priceChanged), (400, "34651", .gone), (404, "1797", .gone),
        (400, "36870", .unknownOutcome), (400, "1304", .rejected), (400, "38034", .rejected),
        (400, "477", .badRequest), (400, "4926", .badRequest), (401, "7", .auth),
        (403, "7", .notEntitled), (404, "7", .notEntitled), (405, "7", .notEntitled),
        (408, "7", .timeout), (504, "7", .timeout), (429, "7", .rate), (502, "7", .unavailable),
        (418, "7", .badRequest),
    ] as [(Int, String, SupplierError.Kind)])
func `an amadeus error is of a kind, its code a number or a text`(
    status: Int, code: String, kind: SupplierError.Kind
) async throws {
    for written in [code, "\"\(code)\""] {
        let json = #"{"errors": [{"status": "\#(status)", "code": \#(written)}]}"#
        let error = try await failure(Reply(status, json: json))
        #expect(
            error
                == SupplierError(
                    kind, "answered with status \(status)", status: status, code: code))
    }
}

@Test func `an amadeus error carries title, detail, parameter and request id`() async throws {
    let json = """
        {"errors": [{"code": 477, "title": "INVALID FORMAT", "detail": "not a code",
        "source": {"parameter": "origin", "example": "MAD"}}, {"code": 1, "title": "AND MORE"}]}
        """
    let error = try await failure(Reply(400, json: json, headers: ["X-Request-ID": "q-9"]))
    #expect(
        error
            == SupplierError(
                .badRequest, "INVALID FORMAT: not a code (origin)", status: 400, code: "477",
                requestID: "q-9"))
}

@Test(arguments: [
    ("<html>Blocked</html>", "answered with status 503 and a web page"),
    ("", "answered with status 503"), ("{torn", "answered with status 503"),
    ("[]", "answered with status 503"),
])
func `a 503 of whatever form is an outage`(body: String, message: String) async throws {
    let error = try await failure(Reply(503, json: body))
    #expect(error == SupplierError(.unavailable, message, status: 503))
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let early = try await VendorsTests.failure(amadeus(Script(Reply(503, json: body))), wanted)
    #expect(early == error)
}

@Test(arguments: [
    ("", "answered with something other than JSON"),
    (" <html>", "answered with something other than JSON"),
    (#"{"data": [}"#, "sent an answer that is not usable as JSON: "),
    (#"{"data": null}"#, "answered without a list of offers"),
    (#"{"data": {}}"#, "answered without a list of offers"),
    ("[]", "answered without a list of offers"),
])
func `a success that is no list of offers is an outage`(
    body: String, message: String
) async throws {
    let error = try await failure(Reply(json: body))
    #expect(error.kind == .unavailable)
    #expect(error.message.hasPrefix(message))
}

@Test func `a server that asks to wait is quoted`() async throws {
    let json = #"{"errors": [{"code": 38194, "title": "Too many requests"}]}"#
    let error = try await failure(Reply(429, json: json, headers: ["Retry-After": "7"]))
    #expect(error.retryAfter == .seconds(7))
}

@Test func `only what may help is repeated`() async throws {
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let replies: [(Reply, Retry.Outcome)] = [
        (Reply(429, json: #"{"errors": [{"code": "38195"}]}"#), .reply(status: 400)),
        (Reply(429, json: #"{"errors": [{"code": "38194"}]}"#), .reply(status: 429)),
        (Reply(503, json: "", headers: ["Retry-After": "3"]), .reply(status: 503, retryAfter: "3")),
        (Reply(json: #"{"data": ["#), .unreadable),
        (Reply(json: "<html>}"), .unreadable),
        (Reply(401, json: ""), .reply(status: 401)),
    ]
    for (reply, outcome) in replies {
        let script = Script(tokenReply, reply)
        _ = try await VendorsTests.failure(amadeus(script), wanted)
        #expect(script.outcomes.last == outcome)
    }
}

@Test func `no reply is an outage, late is late, doubt is doubt`() async throws {
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let torn = TransportError(.torn, "the connection to a.example broke off", wasSent: true)
    let late = TransportError(.timeout, "a.example took too long", wasSent: true)
    let cases: [(Unsettled, SupplierError)] = [
        (.failed(torn), SupplierError(.unavailable, torn.message)),
        (.failed(late), SupplierError(.timeout, late.message)),
        (.failed(TransportError(.canceled, "canceled")), SupplierError(.timeout, "canceled")),
        (.inDoubt(torn), SupplierError(.unknownOutcome, torn.message)),
        (
            .inDoubtAfter(Reply(status: 502)),
            SupplierError(.unknownOutcome, "answered with status 502", status: 502)
        ),
    ]
    for (cause, error) in cases {
        #expect(try await VendorsTests.failure(amadeus(Script(failing: cause)), wanted) == error)
    }
}
