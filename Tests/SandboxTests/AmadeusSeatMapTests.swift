import HTTP
import Sandbox
import Testing

@Suite struct `Amadeus's seat maps` {
    private static func offer(_ desk: Desk, _ more: String = "&adults=1") throws -> JSON.Value {
        try desk.amadeus(Desk.trip + more)[0]
    }

    private static func statuses(_ map: JSON.Value, _ traveler: Int = 0) -> [String: String] {
        let seats = map["decks"]?.list.flatMap { $0["seats"]?.list ?? [] } ?? []
        return Dictionary(
            seats.map {
                (
                    $0["number"]?.string ?? "",
                    $0.at("travelerPricing/\(traveler)/seatAvailabilityStatus")?.string ?? ""
                )
            }, uniquingKeysWith: { _, last in last })
    }

    @Test func `there is one for each segment, drawn without overlap, its codes explained`() throws
    {
        let desk = try Desk()
        let offer = try Self.offer(desk, "&adults=1&children=1&returnDate=2027-03-09")
        let root = try desk.seatMaps([offer.source])
        let maps = try #require(root["data"]?.list)
        let ids = offer["itineraries"]?.list.flatMap { $0["segments"]?.list ?? [] }.map {
            $0["id"]?.string
        }
        #expect(maps.map { $0["segmentId"]?.string } == ids)
        let known = Set(root.at("dictionaries/seatCharacteristics")?.members.map(\.key) ?? [])
        for map in maps {
            for deck in try #require(map["decks"]?.list) {
                let shape = deck["deckConfiguration"]
                let (length, width) = (shape?["length"]?.int ?? 0, shape?["width"]?.int ?? 0)
                var places: Set<[Int]> = []
                let things = (deck["seats"]?.list ?? []) + (deck["facilities"]?.list ?? [])
                for thing in things {
                    let x = try #require(thing.at("coordinates/x")?.int)
                    let y = try #require(thing.at("coordinates/y")?.int)
                    #expect(0..<length ~= x && 0..<width ~= y)
                    #expect(places.insert([x, y]).inserted)
                }
                for seat in deck["seats"]?.list ?? [] {
                    let codes = seat["characteristicsCodes"]?.list.compactMap(\.string) ?? []
                    #expect(known.isSuperset(of: codes))
                    #expect(codes.contains("LS") != codes.contains("RS"))
                    #expect(codes.contains("9") != (codes.contains("W") || codes.contains("A")))
                }
            }
        }
    }

    @Test func `counters count what is available, and no child sits at an exit`() throws {
        let desk = try Desk()
        let offer = try Self.offer(desk, "&adults=1&children=1")
        let map = try #require(try desk.seatMaps([offer.source]).at("data/0"))
        for traveler in 0...1 {
            let open = Self.statuses(map, traveler).values.count { $0 == "AVAILABLE" }
            #expect(map.at("availableSeatsCounters/\(traveler)/value")?.int == open)
        }
        let seats = map["decks"]?.list.flatMap { $0["seats"]?.list ?? [] } ?? []
        let exits = seats.filter {
            $0["characteristicsCodes"]?.list.contains { $0.string == "E" } == true
        }
        #expect(!exits.isEmpty)
        for seat in exits {
            #expect(seat.at("travelerPricing/1/seatAvailabilityStatus")?.string != "AVAILABLE")
        }
    }

    @Test func `seats fill up as the day comes near, the same for everybody who looks`() throws {
        let offer = try Self.offer(try Desk(), "&adults=1&nonStop=true")
        var before: Set<String> = []
        var counts: [Int] = []
        for day in [0, 1, 30, 60, 90] {
            let desk = try Desk(now: Desk.now + Int64(day) * 86_400, isShared: false)
            let fresh = try #require(
                try desk.amadeus(Desk.trip + "&adults=1&nonStop=true").first {
                    $0.at("itineraries/0/segments/0/number")?.string
                        == offer.at("itineraries/0/segments/0/number")?.string
                })
            let map = try #require(try desk.seatMaps([fresh.source]).at("data/0"))
            let taken = Set(Self.statuses(map).filter { $0.value == "OCCUPIED" }.keys)
            #expect(taken.isSuperset(of: before))
            #expect(
                try desk.seatMaps([fresh.source]).at("data/0")?.source == map.source)
            before = taken
            counts.append(taken.count)
        }
        #expect(counts == counts.sorted() && counts[4] > counts[0] * 3 / 2)
    }

    @Test func `an airline that hides its map leaves a warning`() throws {
        let desk = try Desk(isShared: false)
        let hidden = try desk.amadeus(
            "originLocationCode=CMN&destinationLocationCode=MAD&departureDate=2027-03-01&adults=1"
                + "&includedAirlineCodes=AT&nonStop=true")[0]
        let shown = try Self.offer(desk)
        let root = try desk.seatMaps([hidden.source, shown.source])
        #expect(root.at("warnings/0/code")?.int == 4926)
        #expect(root.at("warnings/0/status")?.int == 200)
        #expect(root["data"]?.list.isEmpty == false)
        #expect(try desk.seatMaps([hidden.source]).at("meta/count")?.int == 0)
        try desk.order("amadeus", "no-seat-map")
        #expect(try desk.seatMaps([shown.source]).at("meta/count")?.int == 0)
        #expect(try desk.seatMaps([shown.source]).at("meta/count")?.int != 0)
    }

    @Test func `a day that is wrong and an order that is unknown are named`() throws {
        let desk = try Desk()
        let offer = try Self.offer(desk).source
        let at = #""at":"2027-03-01T"#
        let past = offer.replacing(at, with: #""at":"2026-03-01T"#)
        #expect(try desk.seatMaps([past], status: 400).errorCodes == ["8791"])
        let never = offer.replacing(#""number":""#, with: #""number":"99"#)
        #expect(try desk.seatMaps([never], status: 400).errorCodes == ["4481"])
        #expect(try desk.seatMaps([], status: 400).errorCodes == ["32171"])
        let target = "/v1/shopping/seatmaps"
        #expect(try desk.document("GET", target, status: 400).errorCodes == ["32171"])
        for name in ["flightOrderId", "flight-orderId"] {
            let root = try desk.document("GET", "\(target)?\(name)=x", status: 404)
            #expect(root.errorCodes == ["1797"])
        }
    }
}
