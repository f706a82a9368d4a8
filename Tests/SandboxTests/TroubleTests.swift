import Atlas
import HTTP
import Sandbox
import Testing

@Suite struct `Trouble to order` {
    private static func amadeus(_ desk: Desk, to code: String = "JFK") throws -> Server.Answer {
        try desk.call(
            "GET",
            "/v2/shopping/flight-offers?originLocationCode=MAD&destinationLocationCode="
                + "\(code)&departureDate=2027-03-01&adults=1&max=5")
    }

    private static func duffel(_ desk: Desk, to code: String = "JFK") throws -> Server.Answer {
        try desk.call(
            "POST", "/air/offer_requests", body: Desk.request("MAD", code, "2027-03-01"))
    }

    @Test func `every code is a real airport, every kind is known`() throws {
        for trouble in World.troubles {
            #expect(Places.airport(trouble.code) != nil, "\(trouble.code)")
            let order = #"{"service":"duffel","kind":"\#(trouble.kind)"}"#
            let answer = try Desk(isShared: false).call(
                "POST", "/sandbox/trouble", headers: [:], body: order)
            #expect(answer.reply.status == 200)
        }
    }

    @Test func `a destination brings its trouble on both wires`() throws {
        let desk = try Desk(isShared: false)
        for search in [Self.amadeus, Self.duffel] {
            #expect(try search(desk, "SLO").delay == .seconds(3))
            #expect(try search(desk, "OUT").delay >= .seconds(600))
            let down = try search(desk, "DIE")
            #expect(down.reply.status == 503)
            #expect(down.reply.headers["content-type"]?.hasPrefix("text/html") == true)
            #expect(
                try search(desk, "BUG").reply.headers["content-type"]?.hasPrefix("text/html")
                    == true)
            let cut = try search(desk, "CUT")
            guard case .after(let count) = cut.cut else {
                Issue.record("not cut")
                return
            }
            #expect(count < cut.reply.body.count)
            #expect(try search(desk, "HUG").reply.body.count > 40 << 20)
            #expect(try search(desk, "GAR").raw?.isEmpty == false)
            #expect(try search(desk, "TOO").reply.status == 429)
            #expect(try search(desk, "TOO").reply.headers["retry-after"] == nil)
            #expect(try search(desk, "KEY").reply.status == 401)
            #expect(try search(desk, "NOT").reply.status == 403)
            #expect(throws: JSONError.self) { try JSON(try search(desk, "DEP").reply.body) }
        }
    }

    @Test func `names with escapes are still JSON`() throws {
        let desk = try Desk(isShared: false)
        for search in [Self.amadeus, Self.duffel] {
            let body = try search(desk, "ESC").reply.body
            let text = String(decoding: body, as: UTF8.self)
            #expect(text.contains(#"\u001b[2J"#) && text.contains(#"\u202e"#))
            #expect(throws: Never.self) { try JSON(body) }
        }
    }

    @Test func `an order strikes its service so many times, then all is well`() throws {
        let desk = try Desk(isShared: false)
        let order = #"{"service":"duffel","kind":"rate-limited","milliseconds":2500,"times":2}"#
        _ = try desk.call("POST", "/sandbox/trouble", headers: [:], body: order)
        #expect(try Self.amadeus(desk).reply.status == 200)
        for _ in 0..<2 {
            let answer = try Self.duffel(desk)
            #expect(answer.reply.status == 429)
            #expect(answer.reply.headers["retry-after"] == "3")
            let root = try JSON(answer.reply.body).root
            #expect(root["errors"]?.list.first?["code"]?.string == "rate_limit_exceeded")
        }
        #expect(try Self.duffel(desk).reply.status == 201)
    }

    @Test func `an order can be taken back`() throws {
        let desk = try Desk(isShared: false)
        let order = #"{"service":"duffel","kind":"down","times":9}"#
        _ = try desk.call("POST", "/sandbox/trouble", headers: [:], body: order)
        #expect(try Self.duffel(desk).reply.status == 503)
        #expect(try desk.call("DELETE", "/sandbox/trouble", headers: [:]).reply.status == 204)
        #expect(try Self.duffel(desk).reply.status == 201)
    }

    @Test(arguments: [
        "", "{}", #"{"service":"duffel"}"#, #"{"service":"x","kind":"down"}"#,
        #"{"service":"duffel","kind":"x"}"#,
    ])
    func `an order that makes no sense is refused`(body: String) throws {
        for path in ["/sandbox/trouble", "/sandbox/limits"] {
            let answer = try Desk().call("POST", path, headers: [:], body: body)
            #expect(answer.reply.status == 400)
        }
    }
}
