import HTTP

/// Writes seat maps, one for each segment whose carrier shows it.
struct SeatMapWriter {
    let network: Network
    let now: Int64
    private var maps: [JSONTree] = []
    private var spots: [String: Spot] = [:]

    init(network: Network, now: Int64) {
        self.network = network
        self.now = now
    }

    /// Adds the maps of an offer; returns the pointers of the segments that have none.
    mutating func add(_ offer: ReturnedOffer, isHidden: Bool) -> [String] {
        var missing: [String] = []
        let choices = zip(offer.proposal.journeys, offer.proposal.products)
        for (trip, choice) in choices.enumerated() {
            for (index, leg) in choice.0.legs.enumerated() {
                guard !isHidden, let seating = Seating(leg.flight, network, now: now) else {
                    missing.append("itineraries[\(trip)]/segments[\(index)]")
                    continue
                }
                let cabin = choice.0.cabin(on: leg, for: choice.1.cabin)
                let view = SeatView(
                    seating: seating, cabin: cabin, brand: choice.1.brand, offer: offer)
                let letter = choice.1.bookingClass(offer.proposal.seats, cabin)
                maps.append(map(leg, view, letter, offer.segments[trip][index]))
            }
        }
        return missing
    }

    /// The whole answer.
    var document: JSONTree {
        var dictionaries: JSONTree = ["locations": PriceWriter.locations(spots)]
        if !maps.isEmpty {
            dictionaries["facilities"] = .object(SeatView.facilities.map { ($0, .string($1)) })
            dictionaries["seatCharacteristics"] = .object(
                SeatView.characteristics.map { ($0, .string($1)) })
        }
        return [
            "meta": ["count": .int(Int64(maps.count))], "data": .array(maps),
            "dictionaries": dictionaries,
        ]
    }

    private mutating func map(
        _ leg: Journey.Leg, _ view: SeatView, _ letter: String, _ segment: String
    ) -> JSONTree {
        let flight = leg.flight
        spots[flight.from.code] = flight.from
        spots[flight.to.code] = flight.to
        let decks = view.seating.plan.decks
        let trees = decks.map { view.deck($0, hasStairs: decks.count > 1) }
        return [
            "id": .string(String(maps.count + 1)), "type": "seatmap",
            "departure": end(flight.from, flight.carrier, flight.departsLocal),
            "arrival": end(flight.to, flight.carrier, flight.arrivesLocal),
            "carrierCode": .string(network.carriers[leg.carrier].code),
            "number": .string(String(leg.number)),
            "operating": [
                "carrierCode": .string(network.carriers[flight.carrier].code),
                "number": .string(String(flight.number)),
            ],
            "aircraft": ["code": .string(flight.aircraft.code)], "class": .string(letter),
            "flightOfferId": .string(view.offer.id), "segmentId": .string(segment),
            "decks": .array(trees), "aircraftCabinAmenities": amenities(flight, view.cabin),
            "availableSeatsCounters": view.counters,
        ]
    }

    private func end(_ spot: Spot, _ carrier: Int, _ minute: Int) -> JSONTree {
        var tree: JSONTree = ["iataCode": .string(spot.code)]
        if let terminal = network.terminal(of: carrier, at: spot) {
            tree["terminal"] = .string(terminal)
        }
        tree["at"] = .string(Clock.text(minute))
        return tree
    }

    private func amenities(_ flight: Flight, _ cabin: Cabin) -> JSONTree {
        let far = flight.distance > 3500
        let inches = [far ? 31 : 29, 38, far ? 76 : 32, 82][cabin.rawValue]
        let isCheap = network.carriers[flight.carrier].isLowCost
        let isFlat = far && cabin >= .business
        var tree: JSONTree = [
            "power": [
                "isChargeable": false, "powerType": far ? "PLUG_OR_USB_PORT" : "USB_PORT",
                "usbType": "USB_A",
            ],
            "seat": [
                "legSpace": .int(Int64(inches)), "spaceUnit": "INCHES",
                "tilt": .string(isFlat ? "FULL_FLAT" : "NORMAL"), "amenityType": "SEAT",
            ],
            "wifi": ["isChargeable": true, "wifiCoverage": far ? "FULL" : "PARTIAL"],
        ]
        if far {
            tree["entertainment"] = [
                ["isChargeable": false, "entertainmentType": "AUDIO_VIDEO_ON_DEMAND"]
            ]
        }
        tree["food"] = [
            "isChargeable": .bool(isCheap), "foodType": .string(far ? "MEAL" : "SNACK"),
        ]
        tree["beverage"] = [
            "isChargeable": .bool(isCheap), "beverageType": "ALCOHOLIC_AND_NON_ALCOHOLIC",
        ]
        return tree
    }
}
