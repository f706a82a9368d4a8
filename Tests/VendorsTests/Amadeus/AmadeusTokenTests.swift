import HTTP
import Synchronization
import Testing
import Travel

@testable import Vendors

private let expired = Reply(401, json: #"{"errors": [{"status": "401", "code": "38192"}]}"#)

/// Which paths were asked, in order.
private func paths(_ script: Script) -> [String] {
    script.requests.map { $0.url.contains("/token") ? "token" : "offers" }
}

@Test func `ten searches at once share one token`() async throws {
    let script = Script(tokenReply, noOffers)
    let supplier = try amadeus(script)
    let wanted = try request(leg("MAD", "JFK", march: 1))
    try await withThrowingTaskGroup(of: SupplierAnswer.self) { group in
        for _ in 0..<10 { group.addTask { try await supplier.search(wanted) } }
        try await group.waitForAll()
    }
    #expect(paths(script) == ["token"] + Array(repeating: "offers", count: 10))
}

/// Counts from several tasks.
private final class Counter: Sendable {
    private let value = Mutex(0)
    var count: Int { value.withLock { $0 } }
    func add() { value.withLock { $0 += 1 } }
}

@Test func `ten searches at once share the failure of one token call`() async throws {
    let started = Counter()
    let calls = Counter()
    let transport = Transport { _, _ throws(Unsettled) in
        calls.add()
        // Answers once all ten are on their way to the token they will share.
        while started.count < 10 { await Task.yield() }
        for _ in 0..<1_000 { await Task.yield() }
        return Reply(401, json: #"{"error": "invalid_client", "code": 38187}"#)
    }
    let supplier = try Amadeus(
        url: "https://amadeus.example",
        credentials: Amadeus.Credentials(clientID: secret("i"), clientSecret: secret("s")),
        transport: transport, clock: { 0 })
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let kinds = await withTaskGroup(of: SupplierError.Kind?.self) { group in
        for _ in 0..<10 {
            group.addTask {
                started.add()
                do throws(SupplierError) {
                    _ = try await supplier.search(wanted)
                    return nil
                } catch { return error.kind }
            }
        }
        return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(kinds == Array(repeating: .auth, count: 10))
    #expect(calls.count == 1)
}

@Test func `a canceled search does not take those with it that wait for its token`() async throws {
    let calls = Mutex(0)
    let transport = Transport { request, _ throws(Unsettled) in
        let call = calls.withLock { count in
            count += 1
            return count
        }
        guard call == 1 else { return request.url.contains("/token") ? tokenReply : noOffers }
        while !Task.isCancelled { await Task.yield() }
        throw .failed(TransportError(.canceled, "canceled"))
    }
    let supplier = try Amadeus(
        url: "https://amadeus.example",
        credentials: Amadeus.Credentials(clientID: secret("i"), clientSecret: secret("s")),
        transport: transport, clock: { 0 })
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let first = Task { try await supplier.search(wanted) }
    while calls.withLock({ $0 }) == 0 { await Task.yield() }
    let second = Task { try await supplier.search(wanted) }
    for _ in 0..<100 { await Task.yield() }
    first.cancel()
    await #expect(throws: SupplierError(.timeout, "canceled")) { try await first.value }
    #expect(try await second.value == SupplierAnswer([], hasMore: false))
}

@Test(arguments: [(1_738, 1), (1_740, 2)])
func `a token is renewed a minute before it lapses`(age: Int64, calls: Int) async throws {
    let now = Mutex<Int64>(1_000)
    let script = Script(tokenReply, noOffers, calls == 1 ? noOffers : tokenReply, noOffers)
    let supplier = try amadeus(script) { now.withLock { $0 } }
    let wanted = try request(leg("MAD", "JFK", march: 1))
    _ = try await supplier.search(wanted)
    now.withLock { $0 += age }
    _ = try await supplier.search(wanted)
    #expect(paths(script).count { $0 == "token" } == calls)
}

@Test(arguments: ["", #", "expires_in": -9223372036854775808"#, #", "expires_in": "soon""#])
func `a token without a life serves one call`(life: String) async throws {
    let brief = Reply(json: #"{"access_token": "brief"\#(life)}"#)
    let script = Script(brief, noOffers, brief, noOffers)
    let supplier = try amadeus(script)
    let wanted = try request(leg("MAD", "JFK", march: 1))
    _ = try await supplier.search(wanted)
    _ = try await supplier.search(wanted)
    #expect(paths(script) == ["token", "offers", "token", "offers"])
}

@Test func `a token never lives longer than a day`() async throws {
    let long = Reply(json: #"{"access_token": "long", "expires_in": 9223372036854775807}"#)
    let token = try await amadeus(Script(long)).token()
    #expect(token.usableUntil == 1_000 + 86_400 - 60)
}

@Test func `a refused token is renewed once and the search repeated`() async throws {
    let next = Reply(json: #"{"access_token": "second", "expires_in": "1799"}"#)
    let script = Script(tokenReply, expired, next, noOffers)
    _ = try await amadeus(script).search(try request(leg("MAD", "JFK", march: 1)))
    #expect(paths(script) == ["token", "offers", "token", "offers"])
    #expect(script.sent[1].hasSuffix("Authorization: Bearer token/1"))
    #expect(script.sent[3].hasSuffix("Authorization: Bearer second"))
}

@Test func `a token that is refused twice is not renewed again`() async throws {
    let script = Script(tokenReply, expired, tokenReply, expired)
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let error = try await failure(amadeus(script), wanted)
    #expect(error.kind == .auth)
    #expect(error.code == "38192")
    #expect(script.requests.count == 4)
}

@Test(arguments: ["38187", "39683", "39686", "38191"])
func `refused credentials are not tried again`(code: String) async throws {
    let refusal = Reply(401, json: #"{"errors": [{"code": \#(code), "title": "NO"}]}"#)
    let script = Script(tokenReply, refusal)
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let error = try await failure(amadeus(script), wanted)
    #expect(error == SupplierError(.auth, "NO", status: 401, code: code))
    #expect(script.requests.count == 2)
}

@Test func `a rejected token call says what happened to the keys`() async throws {
    let body = #"{"error": "invalid_client", "error_description": "no", "code": 38187}"#
    let rejected = SupplierError(
        .auth, "credentials rejected (self-service keys stopped on 2026-07-17)", status: 401,
        code: "38187", requestID: "r-1")
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let headers: Headers = ["ama-request-id": "r-1"]
    let unauthorized = Script(Reply(401, json: body, headers: headers))
    #expect(try await failure(amadeus(unauthorized), wanted) == rejected)
    let wrongGrant = try await failure(amadeus(Script(Reply(400, json: body))), wanted)
    #expect(wrongGrant.kind == .auth)
    #expect(wrongGrant.message == rejected.message)
}

@Test(arguments: [
    (#"{"expires_in": 1799}"#, "answered without an access token"),
    (#"{"access_token": "", "expires_in": 1799}"#, "answered without an access token"),
    ("<html>", "answered with something other than JSON"),
    (#"{"access_token": }"#, "sent an answer that is not usable as JSON: "),
])
func `a token answer without a token is an outage`(body: String, message: String) async throws {
    let wanted = try request(leg("MAD", "JFK", march: 1))
    let error = try await failure(amadeus(Script(Reply(json: body))), wanted)
    #expect(error.kind == .unavailable)
    #expect(error.message.hasPrefix(message))
}

@Test func `no secret can be read off a supplier`() async throws {
    let script = Script(tokenReply, noOffers)
    let supplier = try amadeus(script)
    _ = try await supplier.search(try request(leg("MAD", "JFK", march: 1)))
    let token = try await supplier.token()
    var dumped = ""
    dump(supplier, to: &dumped)
    dump(token, to: &dumped)
    let all = dumped + "\(supplier)\(token)" + String(reflecting: supplier)
    for word in ["my id", "s&cr=t", "token/1"] { #expect(!all.contains(word)) }
}
