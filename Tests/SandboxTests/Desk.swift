import HTTP
import Sandbox
import Testing

/// A world with a clock that a test sets, and the calls that tests make.
final class Desk: Sendable {
    /// 2026-11-25T10:00:00Z.
    static let now: Int64 = 1_795_600_800

    let world: World
    let now: Int64

    /// Worlds answer alike, so tests share one for each seed and time, unless they give it orders.
    init(
        seed: UInt64 = 7, now: Int64 = Desk.now, isUnlimited: Bool = true, isShared: Bool = true
    ) throws {
        self.now = now
        let isKept = isShared && isUnlimited && seed == 7 && now == Desk.now
        world = isKept ? Self.shared : World(seed: seed, clock: { now }, folder: nil)
        if isUnlimited {
            _ = try call(
                "POST", "/sandbox/limits", headers: [:], body: #"{"service":"amadeus","calls":0}"#)
        }
    }

    private static let shared = World(seed: 7, clock: { Desk.now }, folder: nil)

    /// A call with the headers that a good client sends on this path.
    func call(
        _ method: String, _ target: String, headers: Headers? = nil, body: String = ""
    ) throws -> Server.Answer {
        let incoming = try #require(
            Server.Incoming(
                method: method, target: target, headers: try headers ?? usual(target),
                body: Array(body.utf8)))
        return world.answer(incoming)
    }

    /// The document of a call.
    func document(
        _ method: String, _ target: String, headers: Headers? = nil, body: String = "",
        status: Int = 200
    ) throws -> JSON.Value {
        let answer = try call(method, target, headers: headers, body: body)
        let text = String(decoding: answer.reply.body.prefix(300), as: UTF8.self)
        try #require(answer.reply.status == status, "\(target): \(text)")
        return try JSON(answer.reply.body).root
    }

    /// The offers of an Amadeus search by query.
    func amadeus(_ query: String) throws -> [JSON.Value] {
        let root = try document("GET", "/v2/shopping/flight-offers?" + query)
        return root["data"].map { Array($0.elements) } ?? []
    }

    /// The offers of a Duffel search of adults, in one direction or back on the second day.
    func duffel(
        _ origin: String, _ destination: String, _ day: String, back: String? = nil,
        cabin: String? = "economy", passengers: String = #"{"type":"adult"}"#
    ) throws -> [JSON.Value] {
        let body = Self.request(origin, destination, day, back, cabin, passengers)
        let root = try document("POST", "/air/offer_requests", body: body, status: 201)
        return root["data"]?["offers"].map { Array($0.elements) } ?? []
    }

    /// The body of a Duffel search.
    static func request(
        _ origin: String, _ destination: String, _ day: String, _ back: String? = nil,
        _ cabin: String? = "economy", _ passengers: String = #"{"type":"adult"}"#
    ) -> String {
        func slice(_ from: String, _ to: String, _ day: String) -> String {
            #"{"origin":"\#(from)","destination":"\#(to)","departure_date":"\#(day)"}"#
        }
        let slices =
            [slice(origin, destination, day)]
            + (back.map { [slice(destination, origin, $0)] } ?? [])
        let class_ = cabin.map { #","cabin_class":"\#($0)""# } ?? ""
        return #"{"data":{"slices":[\#(slices.joined(separator: ","))],"#
            + #""passengers":[\#(passengers)]\#(class_)}}"#
    }

    func token() throws -> String {
        let headers: Headers = ["Content-Type": "application/x-www-form-urlencoded"]
        let body = "grant_type=client_credentials&client_id=sandbox&client_secret=sandbox"
        let root = try document(
            "POST", "/v1/security/oauth2/token", headers: headers, body: body)
        return try #require(root["access_token"]?.string)
    }

    private func usual(_ target: String) throws -> Headers {
        if ["/aviasales/", "/v1/prices/", "/v2/prices/"].contains(where: target.hasPrefix) {
            return ["Host": "127.0.0.1:8080", "X-Access-Token": "0123456789abcdef"]
        }
        if target.hasPrefix("/v") {
            return [
                "Host": "127.0.0.1:8080", "Authorization": "Bearer " + (try token()),
                "X-HTTP-Method-Override": "GET", "Content-Type": "application/vnd.amadeus+json",
            ]
        }
        return [
            "Host": "127.0.0.1:8080", "Authorization": "Bearer duffel_test_sandbox",
            "Duffel-Version": "v2", "Content-Type": "application/json",
        ]
    }
}

/// Minor units of a decimal text with two digits.
func cents(_ value: JSON.Value?) throws -> Int {
    let text = try #require(value?.string)
    let parts = text.split(separator: ".")
    let rest = parts.count == 2 ? parts[1] : "00"
    try #require(rest.count == 2, "\(text) has no two digits")
    return try #require(Int(parts[0] + rest))
}

extension Desk {
    /// Amadeus's flights to New York in March, priced or drawn in many tests.
    static let trip =
        "originLocationCode=MAD&destinationLocationCode=JFK&departureDate=2027-03-01"

    /// The document of a pricing of offers as a client sends them.
    func pricing(
        _ offers: [String], query: String = "", status: Int = 200
    ) throws -> JSON.Value {
        try document(
            "POST", "/v1/shopping/flight-offers/pricing" + query,
            body: Self.body("flight-offers-pricing", offers), status: status)
    }

    /// A flight of an airline that has no fare brands.
    func unbranded() throws -> JSON.Value {
        let places = ["ZRH", "FRA", "CDG", "IST", "LHR", "VIE"]
        let offers = try places.flatMap { place in
            try amadeus(
                "originLocationCode=BEG&destinationLocationCode=\(place)&adults=1"
                    + "&departureDate=2027-03-01&nonStop=true&includedAirlineCodes=JU")
        }
        return try #require(offers.first)
    }

    func upselling(_ offers: [String], status: Int = 200) throws -> JSON.Value {
        try document(
            "POST", "/v1/shopping/flight-offers/upselling",
            body: Self.body("flight-offers-upselling", offers), status: status)
    }

    func seatMaps(_ offers: [String], status: Int = 200) throws -> JSON.Value {
        try document(
            "POST", "/v1/shopping/seatmaps",
            body: #"{"data":[\#(offers.joined(separator: ","))]}"#, status: status)
    }

    /// Orders trouble for the next calls of a service.
    func order(_ service: String, _ kind: String, times: Int = 1) throws {
        let body = #"{"service":"\#(service)","kind":"\#(kind)","times":\#(times)}"#
        let answer = try call("POST", "/sandbox/trouble", headers: [:], body: body)
        try #require(answer.reply.status == 200)
    }

    private static func body(_ type: String, _ offers: [String]) -> String {
        #"{"data":{"type":"\#(type)","flightOffers":[\#(offers.joined(separator: ","))]}}"#
    }
}

extension JSON.Value {
    /// The value as it stands in its document.
    var source: String { String(decoding: bytes, as: UTF8.self) }

    /// The codes of an error document.
    var errorCodes: [String] { self["errors"]?.list.map { $0["code"]?.text ?? "?" } ?? [] }

    /// The members that lead to a value, `data/0/price`.
    func at(_ path: String) -> JSON.Value? {
        path.split(separator: "/").reduce(Optional(self)) { value, name in
            if let index = Int(name) { return value?.list.dropFirst(index).first }
            return value?[String(name)]
        }
    }

    /// The elements, all at once.
    var list: [JSON.Value] { Array(elements) }
}
