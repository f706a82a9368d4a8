import HTTP
import Sandbox
import Testing

@Suite struct `Duffel's services and seats` {
    private static func offer(
        _ desk: Desk, _ from: String = "LHR", _ to: String = "JFK", owner: String = "BA",
        passengers: String = #"{"type":"adult"},{"age":6},{"age":1}"#
    ) throws -> JSON.Value {
        let offers = try desk.duffel(from, to, "2027-03-01", passengers: passengers)
        return try #require(offers.first { $0.at("owner/iata_code")?.string == owner })
    }

    private static func read(_ desk: Desk, _ offer: JSON.Value) throws -> JSON.Value {
        let id = try #require(offer["id"]?.string)
        let target = "/air/offers/\(id)?return_available_services=true"
        return try #require(try desk.document("GET", target)["data"])
    }

    private static func price(
        _ desk: Desk, _ offer: JSON.Value, services: String = "",
        methods: String = #"{"type":"balance"}"#, status: Int = 200
    ) throws -> JSON.Value {
        let id = try #require(offer["id"]?.string)
        return try desk.document(
            "POST", "/air/offers/\(id)/actions/price",
            body: #"{"data":{"intended_payment_methods":[\#(methods)],"#
                + #""intended_services":[\#(services)]}}"#, status: status)
    }

    private static func maps(_ desk: Desk, _ offer: JSON.Value) throws -> [JSON.Value] {
        let id = try #require(offer["id"]?.string)
        return try desk.document("GET", "/air/seat_maps?offer_id=\(id)")["data"]?.list ?? []
    }

    private static func elements(_ map: JSON.Value) -> [JSON.Value] {
        map["cabins"]?.list.flatMap { $0["rows"]?.list ?? [] }.flatMap {
            $0["sections"]?.list ?? []
        }
        .flatMap { $0["elements"]?.list ?? [] } ?? []
    }

    @Test func `bags are listed when asked for, for those who have a seat`() throws {
        let desk = try Desk()
        let offer = try Self.offer(desk)
        #expect(offer["available_services"]?.isNull == true)
        let services = try #require(try Self.read(desk, offer)["available_services"]?.list)
        #expect(!services.isEmpty)
        let seated = try #require(offer["passengers"]?.list.prefix(2)).map { $0["id"]?.string }
        let segments = offer.at("slices/0/segments")?.list.map { $0["id"]?.string }
        for service in services {
            #expect(service["type"]?.string == "baggage")
            #expect(seated.contains(service.at("passenger_ids/0")?.string))
            #expect(service["segment_ids"]?.list.map(\.string) == segments)
            #expect(service.at("metadata/maximum_weight_kg")?.int != nil)
        }
    }

    @Test func `a price sums up offer, services and surcharge`() throws {
        let desk = try Desk()
        let offer = try Self.offer(desk)
        let bag = try #require(try Self.read(desk, offer).at("available_services/0"))
        let seat = try #require(
            try Self.maps(desk, offer).flatMap(Self.elements).first {
                $0["available_services"]?.list.isEmpty == false
            }?.at("available_services/0"))
        let services = [(bag, 2), (seat, 1)].map {
            #"{"id":"\#($0.0["id"]?.string ?? "")","quantity":\#($0.1)}"#
        }.joined(separator: ",")
        let methods = #"{"type":"balance"},{"type":"card","card_id":"car_1"}"#
        let data = try Self.price(desk, offer, services: services, methods: methods)["data"]
        let total = try cents(offer["total_amount"])
        #expect(try cents(data?["total_amount"]) == total)
        let sum =
            total + 2 * (try cents(bag["total_amount"])) + (try cents(seat["total_amount"]))
        let ways = try #require(data?["intended_payment_methods"]?.list)
        #expect(try cents(ways[0]["charge_amount"]) == sum)
        #expect(try cents(ways[0]["surcharge_amount"]) == 0)
        let extra = try cents(ways[1]["surcharge_amount"])
        let charge = try cents(ways[1]["charge_amount"])
        #expect(extra > 0 && charge == sum + extra)
        #expect(data?["intended_services"]?.source == "[\(services)]")
    }

    @Test func `what cannot be bought or paid with is refused`() throws {
        let desk = try Desk()
        let offer = try Self.offer(desk)
        let bag = try #require(
            try Self.read(desk, offer).at("available_services/0/id")?.string)
        let other = try #require(
            try Self.read(desk, Self.offer(desk, owner: "ZZ")).at(
                "available_services/0/id")?.string)
        let wrong = [
            (#"{"id":"\#(bag)","quantity":3}"#, #"{"type":"balance"}"#, "validation_inclusion"),
            (
                #"{"id":"\#(other)","quantity":1}"#, #"{"type":"balance"}"#,
                "ancillary_service_not_available"
            ),
            (#"{"id":"ase_x"}"#, #"{"type":"balance"}"#, "ancillary_service_not_available"),
            (#"{"quantity":1}"#, #"{"type":"balance"}"#, "validation_required"),
            ("", #"{"type":"gold"}"#, "validation_inclusion"),
            ("", #"{"type":"card"}"#, "validation_required"),
            ("", #"{"type":"airline_credit"}"#, "validation_required"),
        ]
        for (services, methods, code) in wrong {
            let root = try Self.price(
                desk, offer, services: services, methods: methods, status: 422)
            #expect(root.errorCodes == [code])
        }
        let id = try #require(offer["id"]?.string)
        for (body, code) in [("", "bad_request"), ("{}", "missing_data_param")] {
            let root = try desk.document(
                "POST", "/air/offers/\(id)/actions/price", body: body, status: 400)
            #expect(root.errorCodes == [code])
        }
    }

    @Test func `a map has its sections between aisles, and sells in the cabin one has`() throws {
        let desk = try Desk()
        for owner in ["BA", "ZZ"] {
            let maps = try Self.maps(desk, Self.offer(desk, owner: owner))
            #expect(maps.count == 1)
            for cabin in try #require(maps[0]["cabins"]?.list) {
                let aisles = try #require(cabin["aisles"]?.int)
                let rows = try #require(cabin["rows"]?.list)
                #expect(rows.allSatisfy { $0["sections"]?.list.count == aisles + 1 })
                if let wings = cabin["wings"], !wings.isNull {
                    let first = try #require(wings["first_row_index"]?.int)
                    let last = try #require(wings["last_row_index"]?.int)
                    #expect(first <= last && rows.indices.contains(last))
                }
                let sold = rows.flatMap { $0["sections"]?.list ?? [] }.flatMap {
                    $0["elements"]?.list ?? []
                }.contains { $0["available_services"]?.list.isEmpty == false }
                #expect(!sold || cabin["cabin_class"]?.string == "economy")
            }
            let names = Self.elements(maps[0]).compactMap { $0["designator"]?.string }
            #expect(Set(names).count == names.count && names.count > 100)
            let types = Set(Self.elements(maps[0]).compactMap { $0["type"]?.string })
            #expect(types.isSuperset(of: ["seat", "exit_row", "lavatory", "galley"]))
        }
    }

    @Test func `an expired offer can be looked at, but not acted upon`() throws {
        let id = try #require(try Self.offer(try Desk())["id"]?.string)
        let desk = try Desk(now: Desk.now + 1801)
        #expect(try desk.call("GET", "/air/offers/\(id)").reply.status == 200)
        let calls = [
            ("POST", "/air/offers/\(id)/actions/price"), ("POST", "/air/offers/\(id)/upsell"),
            ("GET", "/air/seat_maps?offer_id=\(id)"),
        ]
        for (method, target) in calls {
            let root = try desk.document(method, target, body: #"{"data":{}}"#, status: 422)
            #expect(root.errorCodes == ["offer_expired"])
        }
        let late = try Desk(now: Desk.now + 4 * 86_400)
        for (method, target) in calls {
            let root = try late.document(method, target, body: #"{"data":{}}"#, status: 404)
            #expect(root.errorCodes == ["not_found"])
        }
        #expect(try desk.document("GET", "/air/seat_maps", status: 422).errorCodes.count == 1)
    }

    @Test func `other brands are offers of the search; Duffel Airways has none`() throws {
        let desk = try Desk(isShared: false)
        func upsell(_ offer: JSON.Value, status: Int = 200) throws -> JSON.Value {
            let id = try #require(offer["id"]?.string)
            return try desk.document(
                "POST", "/air/offers/\(id)/upsell", body: "{}", status: status)
        }
        let offer = try Self.offer(desk)
        let others = try #require(try upsell(offer)["data"]?.list)
        let brands = ([offer] + others).compactMap { $0.at("slices/0/fare_brand_name")?.string }
        #expect(others.count >= 2 && Set(brands).count == brands.count)
        for other in others {
            let id = try #require(other["id"]?.string)
            #expect(try desk.call("GET", "/air/offers/\(id)").reply.status == 200)
        }
        let house = try Self.offer(desk, owner: "ZZ")
        #expect(try upsell(house, status: 422).errorCodes == ["unsupported_action"])
        try desk.order("duffel", "no-brand")
        #expect(try upsell(offer, status: 422).errorCodes == ["unsupported_action"])
    }

    @Test func `test routes do what they are for`() throws {
        let desk = try Desk(isShared: false)
        let bare = try Self.offer(desk, "BTS", "ABV", owner: "ZZ")
        #expect(try Self.read(desk, bare)["available_services"]?.list.isEmpty == true)
        let free = try Self.maps(desk, bare).flatMap(Self.elements)
        #expect(free.allSatisfy { $0["available_services"]?.list.isEmpty != false })
        let light = try Self.offer(desk, "BTS", "MRU", owner: "ZZ")
        #expect(try Self.read(desk, light)["available_services"]?.list.isEmpty == true)
        #expect(
            try Self.maps(desk, light).flatMap(Self.elements).contains {
                $0["available_services"]?.list.isEmpty == false
            })
        let gone = try Self.offer(desk, "LGW", "LHR", owner: "ZZ")
        let root = try Self.price(desk, gone, status: 422)
        #expect(root.errorCodes == ["offer_no_longer_available"])
        let dear = try Self.offer(desk, "LHR", "STN", owner: "ZZ")
        let before = try cents(dear["total_amount"])
        #expect(try cents(try Self.read(desk, dear)["total_amount"]) == before + 1000)
        #expect(try cents(try Self.price(desk, dear).at("data/total_amount")) == before + 2000)
    }

    @Test func `prices move, seats go and maps vanish when ordered`() throws {
        let desk = try Desk(isShared: false)
        let offer = try Self.offer(desk)
        try desk.order("duffel", "price-moved")
        let moved = try Self.read(desk, offer)
        #expect(try cents(moved["total_amount"]) > (try cents(offer["total_amount"])))
        #expect(
            try cents(moved["total_amount"])
                == (try cents(moved["base_amount"])) + (try cents(moved["tax_amount"])))
        let seat = try #require(
            try Self.maps(desk, offer).flatMap(Self.elements).first {
                $0["available_services"]?.list.isEmpty == false
            }?.at("available_services/0/id")?.string)
        let services = #"{"id":"\#(seat)","quantity":1}"#
        try desk.order("duffel", "seat-taken")
        let root = try Self.price(desk, offer, services: services, status: 422)
        #expect(root.errorCodes == ["ancillary_service_not_available"])
        _ = try Self.price(desk, offer, services: services)
        try desk.order("duffel", "no-seat-map")
        #expect(try Self.maps(desk, offer).isEmpty)
        let rising = try Self.offer(desk, "MAD", "RIS", owner: "JL")
        let once = try cents(try Self.read(desk, rising)["total_amount"])
        #expect(once > (try cents(rising["total_amount"])))
        #expect(once == (try cents(try Self.read(desk, rising)["total_amount"])))
    }
}
