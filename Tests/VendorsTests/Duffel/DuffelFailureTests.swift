import HTTP
import Testing
import Travel

@testable import Vendors

/// The error of a search whose first call is answered so.
private func failure(_ reply: Reply) async throws -> SupplierError {
    let wanted = try request(leg("MAD", "JFK", march: 1))
    return try await VendorsTests.failure(duffel(Script(reply)), wanted)
}

@Test(
    arguments: [
        (422, "validation_error", "validation_required", .badRequest),
        (400, "invalid_request_error", "missing_version_header", .badRequest),
        (401, "authentication_error", "access_token_not_found", .auth),
        (401, "authentication_error", "of tomorrow", .auth),
        (400, "authentication_error", "of tomorrow", .auth),
        (403, "authentication_error", "insufficient_permissions", .notEntitled),
        (403, "invalid_request_error", "unavailable_feature", .notEntitled),
        (404, "invalid_request_error", "not_found", .gone),
        (404, "invalid_request_error", "of tomorrow", .gone),
        (422, "invalid_state_error", "offer_no_longer_available", .gone),
        (422, "invalid_state_error", "offer_expired", .gone),
        (422, "invalid_state_error", "price_changed", .priceChanged),
        (422, "invalid_state_error", "of tomorrow", .rejected),
        (422, "airline_error", "of tomorrow", .rejected),
        (429, "rate_limit_error", "rate_limit_exceeded", .rate),
        (429, "of tomorrow", "of tomorrow", .rate), (400, "rate_limit_error", "of tomorrow", .rate),
        (500, "api_error", "internal_server_error", .unavailable),
        (502, "airline_error", "airline_unknown", .unavailable),
        (503, "api_error", "of tomorrow", .unavailable),
        (504, "api_error", "gateway_timeout_error", .timeout),
        (504, "of tomorrow", "of tomorrow", .timeout),
        (408, "of tomorrow", "of tomorrow", .timeout),
    ] as [(Int, String, String, SupplierError.Kind)])
func `a duffel error is of a kind by code, by type, by status`(
    status: Int, type: String, code: String, kind: SupplierError.Kind
) async throws {
    let json = #"""
        {"errors": [{"type": "\#(type)", "code": "\#(code)", "title": "A title",
        "message": "What happened.", "source": "some airline"}],
        "meta": {"status": \#(status), "request_id": "Fs-1"}}
        """#
    let error = try await failure(Reply(status, json: json))
    #expect(
        error
            == SupplierError(
                kind, "A title: What happened.", status: status, code: code, requestID: "Fs-1"))
}

@Test(
    arguments: [
        (
            503, "<h1>Error: Server Error</h1>", .unavailable,
            "answered with status 503 and a web page"
        ),
        (502, "", .unavailable, "answered with status 502"),
        (500, "{torn", .unavailable, "answered with status 500"),
        (403, "Not enabled", .notEntitled, "the account does not include this call"),
        (401, "", .auth, "the token was refused"),
        (400, "[]", .badRequest, "answered with status 400"),
    ] as [(Int, String, SupplierError.Kind, String)])
func `an edge that does not speak JSON is understood by its status`(
    status: Int, body: String, kind: SupplierError.Kind, message: String
) async throws {
    let error = try await failure(Reply(status, json: body, headers: ["x-request-id": "Fe"]))
    #expect(error == SupplierError(kind, message, status: status, requestID: "Fe"))
}

@Test func `a numeric code is read too`() async throws {
    let json = #"{"errors": [{"code": 400, "title": "Unsupported operation"}]}"#
    let error = try await failure(Reply(400, json: json))
    #expect(
        error == SupplierError(.badRequest, "Unsupported operation", status: 400, code: "400"))
}

@Test(
    arguments: [
        (["ratelimit-reset": "Thu, 01 Jan 2026 00:00:42 GMT"], 42),
        (
            [
                "ratelimit-reset": "Fri, 01 Jan 2027 00:00:42 GMT",
                "Date": "Fri, 01 Jan 2027 00:00:30 GMT",
            ], 12
        ),
        (["ratelimit-reset": "2026-01-01T00:00:09Z"], 9),
        (["ratelimit-reset": "2025-01-01T00:00:09Z"], 0), (["ratelimit-reset": "soon"], nil),
        (["Retry-After": "5", "ratelimit-reset": "2026-01-01T00:00:09Z"], 5),
        (["Retry-After": "Thu, 01 Jan 2026 00:00:20 GMT"], 20), (["Retry-After": "-5"], nil),
        ([:], nil),
    ] as [(Headers, Int?)])
func `the end of a rate limit is told in seconds from now`(
    headers: Headers, seconds: Int?
) async throws {
    let json = #"{"errors": [{"type": "rate_limit_error", "title": "Slow down"}]}"#
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let script = Script(Reply(429, json: json, headers: headers))
    let error = try await VendorsTests.failure(duffel(script), wanted)
    #expect(error.kind == .rate)
    #expect(error.retryAfter == seconds.map { .seconds($0) })
    #expect(script.outcomes == [.reply(status: 429, retryAfter: seconds.map { "\($0)" })])
}

@Test(arguments: ["", "<html>", #"{"data": null}"#, #"{"data": {}}"#, "{}"])
func `a success without an offer request is an outage`(body: String) async throws {
    #expect(try await failure(Reply(201, json: body)).kind == .unavailable)
}

@Test(arguments: [#"{"data": null}"#, #"{"data": {}}"#, "{}"])
func `a page without a list is an outage`(body: String) async throws {
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let script = Script(created, Reply(json: body))
    let error = try await VendorsTests.failure(duffel(script), wanted)
    #expect(error == SupplierError(.unavailable, "answered without a list of offers"))
}
