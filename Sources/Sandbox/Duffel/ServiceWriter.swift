import HTTP

/// What can be bought with an offer: bags here, seats in the seat maps, each by an id that says all.
struct ServiceWriter {
    /// One thing to buy for one passenger.
    enum Service: Equatable {
        /// A bag on the flights of a slice.
        case bag(slice: Int, passenger: Int, isChecked: Bool)
        case seat(slice: Int, segment: Int, passenger: Int, designator: String)

        var bytes: [UInt8] {
            switch self {
            case .bag(let slice, let passenger, let isChecked):
                [isChecked ? 1 : 2, UInt8(slice), UInt8(passenger)]
            case .seat(let slice, let segment, let passenger, let designator):
                [3, UInt8(slice), UInt8(passenger), UInt8(segment)] + Array(designator.utf8)
            }
        }

        init?(_ bytes: [UInt8]) {
            guard bytes.count >= 3 else { return nil }
            let (slice, passenger) = (Int(bytes[1]), Int(bytes[2]))
            switch bytes[0] {
            case 1, 2:
                self = .bag(slice: slice, passenger: passenger, isChecked: bytes[0] == 1)
            case 3 where bytes.count > 4:
                self = .seat(
                    slice: slice, segment: Int(bytes[3]), passenger: passenger,
                    designator: String(decoding: bytes[4...], as: UTF8.self))
            default: return nil
            }
        }
    }

    let known: Duffel.Known
    let duffel: Duffel

    private var isBare: Bool { known.route == "BTSABV" }

    func id(_ service: Service) -> String {
        let offer = Token.bytes(known.proposal.key, 8)
        return "ase_" + Token.sealed(offer + service.bytes, duffel.seed)
    }

    /// The service of an id; nil when it is not one of this offer's.
    func service(_ id: String) -> Service? {
        guard id.hasPrefix("ase_"), let bytes = Token.opened(id.dropFirst(4), duffel.seed),
            bytes.prefix(8).elementsEqual(Token.bytes(known.proposal.key, 8))
        else { return nil }
        return Service(Array(bytes.dropFirst(8)))
    }

    /// Minor units of a service; nil when it cannot be had, or not any more.
    func price(_ service: Service, _ currency: Currency) -> Int? {
        switch service {
        case .bag(let slice, let passenger, let isChecked):
            guard hasBags, known.proposal.journeys.indices.contains(slice),
                known.request.ages.indices.contains(passenger),
                isChecked || known.proposal.products[slice].brand.carryOn == 0
            else { return nil }
            let journey = known.proposal.journeys[slice]
            let euros = Baggage.euros(journey, pieces: 1) * (isChecked ? 1 : 0.6)
            return currency.fare(euros: euros)
        case .seat(let slice, let segment, _, _):
            guard known.proposal.journeys.indices.contains(slice),
                known.proposal.journeys[slice].legs.indices.contains(segment)
            else { return nil }
            let flight = known.proposal.journeys[slice].legs[segment].flight
            let seating = Seating(flight, duffel.network, now: duffel.now)
            return seating.flatMap { price(service, $0, currency) }
        }
    }

    /// The same for a seat on a flight whose seating is known already.
    func price(_ service: Service, _ seating: Seating, _ currency: Currency) -> Int? {
        guard !isBare, case .seat(let slice, let segment, let passenger, let name) = service,
            known.request.ages.indices.contains(passenger),
            let (row, letter) = seating.plan.seat(name), seating.state(row, letter) == .free
        else { return nil }
        let journey = known.proposal.journeys[slice]
        let product = known.proposal.products[slice]
        guard row.cabin == journey.cabin(on: journey.legs[segment], for: product.cabin) else {
            return nil
        }
        return seating.euros(row, letter, product.brand).map { currency.fare(euros: $0) } ?? 0
    }

    /// How many of a service one can have.
    static func most(_ service: Service) -> Int {
        if case .bag(_, _, true) = service { return 2 }
        return 1
    }

    private var hasBags: Bool {
        !isBare && known.route != "BTSMRU" && !known.carrier.isUnbranded
    }

    /// `available_services`: bags for each slice and passenger who has a seat.
    func bags(_ currency: Currency) -> JSONTree {
        var list: [JSONTree] = []
        for slice in known.proposal.journeys.indices {
            for passenger in known.request.ages.indices where known.request.ages[passenger] >= 2 {
                for isChecked in [true, false] {
                    let bag = Service.bag(
                        slice: slice, passenger: passenger, isChecked: isChecked)
                    guard let price = price(bag, currency) else { continue }
                    list.append(tree(bag, slice, passenger, price, isChecked, currency))
                }
            }
        }
        return .array(list)
    }

    private func tree(
        _ bag: Service, _ slice: Int, _ passenger: Int, _ price: Int, _ isChecked: Bool,
        _ currency: Currency
    ) -> JSONTree {
        let segments = known.proposal.journeys[slice].legs.indices.map {
            TripWriter.segmentID(known.proposal, slice, $0)
        }
        return [
            "id": .string(id(bag)), "type": "baggage",
            "maximum_quantity": .int(Int64(Self.most(bag))),
            "passenger_ids": [.string(known.request.passengerID(passenger, duffel.seed))],
            "segment_ids": JSONTree(segments), "total_amount": .string(currency.text(price)),
            "total_currency": .string(currency.code),
            "metadata": [
                "type": isChecked ? "checked" : "carry_on",
                "maximum_weight_kg": isChecked ? 23 : 10,
                "maximum_height_cm": isChecked ? 90 : 55,
                "maximum_length_cm": isChecked ? 75 : 40,
                "maximum_depth_cm": isChecked ? 43 : 20,
            ],
        ]
    }
}
