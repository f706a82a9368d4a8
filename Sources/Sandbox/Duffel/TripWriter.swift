import Crypto
import HTTP

/// Writes the offers of one search; what repeats is encoded once.
final class TripWriter {
    let request: OfferRequest
    let duffel: Duffel
    let currency = Currency.euro
    private var airports: [String: JSONTree] = [:]
    private var airlines: [Int: JSONTree] = [:]

    init(request: OfferRequest, duffel: Duffel) {
        self.request = request
        self.duffel = duffel
    }

    /// An offer; `rise` is what its price has gone up since it was found, in minor units.
    func offer(_ proposal: Proposal, rise: Int = 0) -> JSONTree {
        let created = Clock.instant(microseconds: request.created * 1_000_000)
        let expires = Clock.instant(microseconds: (request.created + Duffel.life) * 1_000_000)
        let travelers = request.travelers
        let base = travelers.reduce(rise) { $0 + (proposal.prices[$1]?.base ?? 0) }
        let code = JSONTree.string(currency.code)
        let slices = zip(zip(proposal.journeys, proposal.products), request.slices).enumerated()
        return [
            "id": .string(id(proposal)), "live_mode": false, "created_at": .string(created),
            "updated_at": .string(created), "expires_at": .string(expires), "partial": false,
            "owner": airline(proposal.journeys[0].carrier),
            "total_amount": .string(currency.text(proposal.total + rise)), "total_currency": code,
            "base_amount": .string(currency.text(base)), "base_currency": code,
            "tax_amount": .string(currency.text(proposal.total + rise - base)),
            "tax_currency": code,
            "total_emissions_kg": .string(String(emissions(proposal))),
            "conditions": [
                "refund_before_departure": condition(proposal, \.refund),
                "change_before_departure": condition(proposal, \.change),
            ],
            "payment_requirements": payment(proposal),
            "passenger_identity_documents_required": .bool(isAbroad(proposal)),
            "supported_passenger_identity_document_types": ["passport"],
            "supported_loyalty_programmes": JSONTree(loyalty(proposal)),
            "private_fares": [], "available_services": nil,
            "passengers": .array(request.ages.indices.map { passenger($0) }),
            "slices": .array(
                slices.map { place, slice in
                    self.slice(proposal, place, slice.0.0, slice.0.1, slice.1)
                }),
        ]
    }

    /// A passenger of the search.
    func passenger(_ index: Int) -> JSONTree {
        let age = request.ages[index]
        let type = age < 2 ? "infant_without_seat" : age < 12 ? "child" : "adult"
        return [
            "id": .string(request.passengerID(index, duffel.seed)), "type": .string(type),
            "age": age == 255 ? nil : .int(Int64(age)), "fare_type": nil, "given_name": nil,
            "family_name": nil, "loyalty_programme_accounts": [],
        ]
    }

    /// What an offer's id holds: the search, and which of its offers.
    func id(_ proposal: Proposal) -> String {
        "off_" + Token.sealed(request.bytes + Token.bytes(proposal.key, 8), duffel.seed)
    }

    static func sliceID(_ proposal: Proposal, _ place: Int) -> String {
        "sli_" + Token.id(dice(proposal, place))
    }

    static func segmentID(_ proposal: Proposal, _ place: Int, _ index: Int) -> String {
        "seg_" + Token.id(dice(proposal, place).with(index + 10))
    }

    private static func dice(_ proposal: Proposal, _ place: Int) -> Chance {
        Chance(proposal.key).with(place)
    }

    private func slice(
        _ proposal: Proposal, _ place: Int, _ journey: Journey, _ product: Product,
        _ asked: OfferRequest.Slice
    ) -> JSONTree {
        let dice = Self.dice(proposal, place)
        return [
            "id": .string(Self.sliceID(proposal, place)),
            "origin_type": "airport", "origin": airport(journey.first.from),
            "destination_type": "airport", "destination": airport(journey.last.to),
            "duration": .string(Clock.longDuration(journey.minutes)),
            "fare_brand_name": JSONTree(
                duffel.network.carriers[journey.carrier].isUnbranded ? nil : product.brand.name),
            "ngs_shelf": .int(Int64(min(5, product.cabin.rawValue + product.rank + 1))),
            "comparison_key": .string(Base64.standard.encode(Token.bytes(dice.with(2).bits, 4))),
            "conditions": [
                "change_before_departure": rule(product.brand.change),
                "refund_before_departure": nil,
                "advance_seat_selection": .bool(product.brand.seat),
                "priority_boarding": .bool(product.cabin >= .premium),
                "priority_check_in": .bool(product.cabin >= .business),
            ],
            "segments": .array(
                journey.legs.enumerated().map { index, leg in
                    segment(leg, journey, product, proposal, place, index)
                }),
        ]
    }

    private func segment(
        _ leg: Journey.Leg, _ journey: Journey, _ product: Product, _ proposal: Proposal,
        _ place: Int, _ index: Int
    ) -> JSONTree {
        let flight = leg.flight
        let dice = Self.dice(proposal, place).with(index + 10)
        return [
            "id": .string(Self.segmentID(proposal, place, index)),
            "departing_at": .string(Clock.text(flight.departsLocal)),
            "arriving_at": .string(Clock.text(flight.arrivesLocal)),
            "origin": airport(flight.from), "destination": airport(flight.to),
            "origin_terminal": JSONTree(
                duffel.network.terminal(of: flight.carrier, at: flight.from)),
            "destination_terminal": JSONTree(
                duffel.network.terminal(of: flight.carrier, at: flight.to)),
            "marketing_carrier": airline(leg.carrier),
            "marketing_carrier_flight_number": .string(padded(leg.number, 4)),
            "operating_carrier": airline(flight.carrier),
            "operating_carrier_flight_number": .string(padded(flight.number, 4)),
            "aircraft": Duffel.aircraft(flight.aircraft.code, flight.aircraft.name),
            "duration": .string(Clock.longDuration(flight.minutes)),
            "distance": .string(String((flight.distance * 10).rounded() / 10)),
            "stops": stops(flight, dice),
            "passengers": .array(
                request.ages.indices.map { traveler($0, leg, journey, product, proposal) }),
        ]
    }

    private func stops(_ flight: Flight, _ dice: Chance) -> JSONTree {
        guard let stop = flight.stop else { return [] }
        return [
            [
                "id": .string("sto_" + Token.id(dice.with(5))),
                "airport": airport(stop.spot),
                "arriving_at": .string(Clock.text(stop.arrivesLocal)),
                "departing_at": .string(Clock.text(stop.departsLocal)),
                "duration": .string(Clock.longDuration(stop.minutes)),
            ]
        ]
    }

    private func traveler(
        _ index: Int, _ leg: Journey.Leg, _ journey: Journey, _ product: Product,
        _ proposal: Proposal
    ) -> JSONTree {
        let cabin = journey.cabin(on: leg, for: product.cabin)
        let letter = product.bookingClass(proposal.seats, cabin)
        let long = leg.flight.distance > 3500
        let pitch = [long ? "31" : "29", "38", long ? "76" : "32", "82"][cabin.rawValue]
        return [
            "passenger_id": .string(request.passengerID(index, duffel.seed)),
            "cabin_class": .string(Duffel.cabins[cabin.rawValue]),
            "cabin_class_marketing_name": .string(Self.cabinNames[cabin.rawValue]),
            "fare_basis_code": .string(
                product.fareBasis(letter, journey, isReturn: proposal.journeys.count == 2)),
            "baggages": baggages(index, leg, product.brand),
            "cabin": [
                "name": .string(Duffel.cabins[cabin.rawValue]),
                "marketing_name": .string(Self.cabinNames[cabin.rawValue]),
                "amenities": [
                    "wifi": long ? ["available": true, "cost": "paid"] : nil,
                    "power": long ? ["available": true] : nil,
                    "seat": [
                        "pitch": .string(pitch),
                        "type": cabin >= .business && long ? "full_flat" : "standard",
                    ],
                ],
            ],
        ]
    }

    private func baggages(_ index: Int, _ leg: Journey.Leg, _ brand: Brand) -> JSONTree {
        let route = request.slices[0].origin + request.slices[0].destination
        if request.ages[index] < 2 || route == "BTSMRU" { return [] }
        let pieces: Int =
            switch brand.checked {
            case .pieces(let count): count
            case .kilograms: 1
            }
        let carry: JSONTree = ["type": "carry_on", "quantity": .int(Int64(brand.carryOn))]
        let checked: JSONTree = ["type": "checked", "quantity": .int(Int64(pieces))]
        return .array((pieces > 0 ? [checked] : []) + (brand.carryOn > 0 ? [carry] : []))
    }

    private static let cabinNames = ["Economy", "Premium Economy", "Business", "First"]

    /// An airport, encoded on first use.
    func airport(_ spot: Spot) -> JSONTree {
        if let known = airports[spot.code] { return known }
        let tree = JSONTree.raw(Duffel.airport(spot).encoded())
        airports[spot.code] = tree
        return tree
    }

    private func airline(_ carrier: Int) -> JSONTree {
        if let known = airlines[carrier] { return known }
        let carrier = (index: carrier, value: duffel.network.carriers[carrier])
        let tree = JSONTree.raw(
            Duffel.airline(carrier.value.code, carrier.value.shownName).encoded())
        airlines[carrier.index] = tree
        return tree
    }
}
