import HTTP
import Synchronization
import Testing
import Travel

@testable import Vendors

/// A transport over a real client that may speak plain HTTP to this machine.
private func transport(
    tries: Int, turn: @escaping @Sendable () async throws(TransportError) -> Void = {}
) -> Transport {
    var settings = Client.Settings()
    settings.allowsPlainLoopback = true
    return Transport(
        Client(settings),
        retry: {
            var surroundings = Retry.Surroundings()
            surroundings.random = { 0 }
            var retry = Retry(in: surroundings)
            retry.tries = tries
            return retry
        }, turn: turn)
}

@Test func `a search goes over the wire, and again after a failure`() async throws {
    let log = Mutex<[String]>([])
    let answer = try bytes(ofFixture: "amadeus-return")
    let server = try Server { incoming in
        let count = log.withLock { log in
            let authorization = incoming.headers["Authorization"] ?? "-"
            let body = String(decoding: incoming.body, as: UTF8.self)
            log.append("\(incoming.method) \(incoming.target) \(authorization) \(body)")
            return log.count
        }
        switch count {
        case 1: return .html("<p>Come back later</p>", status: 503)
        case 2: return .json(["access_token": "tok\u{65}n", "expires_in": 1_799])
        case 3: return Server.Answer(Reply(body: answer), cut: .after(500))
        default: return Server.Answer(Reply(body: answer))
        }
    }
    defer { server.stop() }
    let supplier = Amadeus(
        url: server.address,
        credentials: Amadeus.Credentials(clientID: try secret("id"), clientSecret: try secret("s")),
        transport: transport(tries: 3), clock: { 0 })
    let wanted = try request(leg("MAD", "CUZ", march: 1), leg("CUZ", "MAD", march: 9))
    #expect(try await supplier.search(wanted).offers.count == 2)
    let token = """
        POST /v1/security/oauth2/token - \
        grant_type=client_credentials&client_id=id&client_secret=s
        """
    let search = """
        GET /v2/shopping/flight-offers?originLocationCode=MAD&destinationLocationCode=CUZ\
        &departureDate=2027-03-01&returnDate=2027-03-09&adults=1&currencyCode=EUR&max=50 \
        Bearer token 
        """
    #expect(log.withLock { $0 } == [token, token, search, search])
}

@Test func `a transport waits for its turn before each attempt`() async throws {
    let turns = Mutex(0)
    // Nobody listens on the port of tcpmux.
    let supplier = Duffel(
        url: "http://127.0.0.1:1", token: try secret("t"), isLive: false,
        transport: transport(tries: 2) { turns.withLock { $0 += 1 } }, clock: { 0 })
    let error = try await failure(supplier, try request(leg("MAD", "JFK", march: 1)))
    #expect(error.kind == .unavailable)
    #expect(turns.withLock { $0 } == 2)
}
