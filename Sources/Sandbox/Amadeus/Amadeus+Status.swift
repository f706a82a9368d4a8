import Atlas
import HTTP

extension Amadeus {
    /// `GET /v2/schedule/flights`: one entry for each flight under the number on that day.
    func status(_ call: Server.Incoming) -> Server.Answer {
        var reader = Parameters(call)
        let carrier = reader.required("carrierCode")
        let number = reader.number("flightNumber", 1...9999, required: true)
        let day = reader.day("scheduledDepartureDate", required: true)
        if let carrier, !Parameters.isCarrier(carrier) {
            reader.add(.format(reader.source("carrierCode"), "invalid query parameter format"))
        }
        guard let carrier, let number, let day, reader.issues.isEmpty else {
            return Self.answer(reader.issues)
        }
        let today = Int(now / 86_400)
        guard (today - 3...today + 365).contains(day.number) else {
            return Self.answer([
                .invalid(reader.source("scheduledDepartureDate"), "The date is out of range")
            ])
        }
        var legs: [Journey.Leg] = []
        if let index = network.carriers.firstIndex(where: { $0.code == carrier }),
            index != network.duffelAirways
        {
            legs = Numbers(network).flights(index, number, on: day)
        }
        return Self.answer([
            "meta": [
                "count": .int(Int64(legs.count)), "links": ["self": .string(Self.link(call))],
            ],
            "data": .array(legs.map { dated($0, day) }),
        ])
    }

    private func dated(_ leg: Journey.Leg, _ day: Day) -> JSONTree {
        let flight = leg.flight
        let course = Punctuality(flight, network, now: now)
        var segment: JSONTree = [
            "boardPointIataCode": .string(flight.from.code),
            "offPointIataCode": .string(flight.to.code),
            "scheduledSegmentDuration": .string(Clock.duration(flight.minutes)),
        ]
        if leg.carrier != flight.carrier {
            segment["partnership"] = [
                "operatingFlight": [
                    "carrierCode": .string(network.carriers[flight.carrier].code),
                    "flightNumber": .int(Int64(flight.number)),
                ]
            ]
        }
        let (points, legs) = hops(flight, course)
        return [
            "type": "DatedFlight", "scheduledDepartureDate": .string(day.text),
            "flightDesignator": [
                "carrierCode": .string(network.carriers[leg.carrier].code),
                "flightNumber": .int(Int64(leg.number)),
            ],
            "flightPoints": .array(points), "segments": [segment], "legs": .array(legs),
        ]
    }

    // The airports and hops, with a stop to refuel between them where there is one.
    private func hops(
        _ flight: Flight, _ course: Punctuality
    ) -> (points: [JSONTree], legs: [JSONTree]) {
        let left = end(
            flight.from, flight.carrier, course.gate, course, "D", flight.departs,
            course.departureDelay, course.hasLeft)
        let landed = end(
            flight.to, flight.carrier, course.arrivalGate, course, "A", flight.arrives,
            course.arrivalDelay, course.hasLanded)
        let first: JSONTree = ["iataCode": .string(flight.from.code), "departure": left]
        let last: JSONTree = ["iataCode": .string(flight.to.code), "arrival": landed]
        guard let stop = flight.stop else {
            return ([first, last], [hop(flight, flight.from, flight.to, flight.minutes)])
        }
        let down = stop.spot.instant(local: stop.arrivesLocal)
        let up = stop.spot.instant(local: stop.departsLocal)
        let middle: JSONTree = [
            "iataCode": .string(stop.spot.code),
            "arrival": ["timings": [timing("STA", down, stop.spot)]],
            "departure": ["timings": [timing("STD", up, stop.spot)]],
        ]
        return (
            [first, middle, last],
            [
                hop(flight, flight.from, stop.spot, down - flight.departs),
                hop(flight, stop.spot, flight.to, flight.arrives - up),
            ]
        )
    }

    private func hop(_ flight: Flight, _ from: Spot, _ to: Spot, _ minutes: Int) -> JSONTree {
        [
            "boardPointIataCode": .string(from.code), "offPointIataCode": .string(to.code),
            "aircraftEquipment": ["aircraftType": .string(flight.aircraft.code)],
            "scheduledLegDuration": .string(Clock.duration(minutes)),
        ]
    }

    // A departure or arrival: the plan, and near its day what is expected or has happened. A
    // canceled flight keeps its plan only, without gate: the vendor has no word for it.
    private func end(
        _ spot: Spot, _ carrier: Int, _ gate: String, _ course: Punctuality, _ letter: String,
        _ instant: Int, _ delay: Int, _ isOver: Bool
    ) -> JSONTree {
        var tree: JSONTree = [:]
        if let terminal = network.terminal(of: carrier, at: spot) {
            tree["terminal"] = ["code": .string(terminal)]
        }
        var timings = [timing("ST" + letter, instant, spot)]
        if course.isToday, !course.isCanceled {
            tree["gate"] = ["mainGate": .string(gate)]
            var known = timing((isOver ? "AT" : "ET") + letter, instant + delay, spot)
            if delay != 0 {
                let text = (delay < 0 ? "-" : "") + Clock.duration(abs(delay))
                known["delays"] = [["duration": .string(text)]]
            }
            timings.append(known)
        }
        tree["timings"] = .array(timings)
        return tree
    }

    private func timing(_ qualifier: String, _ instant: Int, _ spot: Spot) -> JSONTree {
        let offset = spot.offset(at: instant)
        let text = Clock.text(instant + offset).dropLast(3) + Clock.offset(offset)
        return ["qualifier": .string(qualifier), "value": .string(String(text))]
    }

    /// `GET /v2/reference-data/urls/checkin-links`.
    func checkinLinks(_ call: Server.Incoming) -> Server.Answer {
        var reader = Parameters(call)
        let code = reader.required("airlineCode")
        if let code, !Parameters.isCarrier(code) {
            reader.add(.format(reader.source("airlineCode"), "invalid query parameter format"))
        }
        let language = reader.value("language") ?? "en-GB"
        guard let code, reader.issues.isEmpty else { return Self.answer(reader.issues) }
        guard Airlines.airline(code) != nil else {
            return Self.answer([.option(reader.source("airlineCode"), "unknown airline")])
        }
        let links = (Self.checkinPages[code] ?? []).map { channel, page -> JSONTree in
            var tree: JSONTree = [
                "type": "checkin-link", "id": .string(code + "en-GB" + channel),
                "href": .string("https://" + page), "channel": .string(channel),
            ]
            if page.contains("{PNR}") { tree["parameters"] = Self.checkinParameters }
            return tree
        }
        var document: JSONTree = [
            "meta": [
                "count": .int(Int64(links.count)), "links": ["self": .string(Self.link(call))],
            ],
            "data": .array(links),
        ]
        if language.lowercased() != "en-gb" {
            let warning = Issue(
                status: 200, code: 10_151, title: "DEFAULT LANGUAGE USED",
                detail: "Language not available for this airline, default language applied",
                source: .parameter("language", example: nil))
            document["warnings"] = [warning.tree]
        }
        return Self.answer(document)
    }

    private static let checkinParameters: JSONTree = [
        "LAST": ["description": "Passenger Last Name", "type": "string"],
        "PNR": [
            "description": "Record Locator", "type": "string", "format": "([a-zA-Z]|[0-9]){6}",
        ],
    ]

    /// Pages of airlines; a list as short as the vendor's.
    private static let checkinPages: [String: [(channel: String, page: String)]] = [
        "BA": [
            (
                "All",
                "www.britishairways.com/travel/managebooking/public/en_ch"
                    + "?&bookingRef={PNR}&lastname={LAST}"
            )
        ],
        "IB": [("Web", "www.iberia.com/"), ("Mobile", "www.iberia.com/")],
        "LH": [("All", "www.lufthansa.com/")], "AF": [("All", "wwws.airfrance.com/")],
        "KL": [("All", "www.klm.com/")], "AA": [("All", "www.aa.com/")],
        "DL": [("All", "www.delta.com/")], "UA": [("All", "www.united.com/")],
        "EK": [("All", "www.emirates.com/")], "QR": [("All", "www.qatarairways.com/")],
        "SQ": [("All", "www.singaporeair.com/")], "TP": [("All", "www.flytap.com/")],
        "VY": [("Web", "www.vueling.com/")], "U2": [("Web", "www.easyjet.com/")],
    ]
}
