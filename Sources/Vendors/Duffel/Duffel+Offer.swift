internal import HTTP
internal import Travel

extension Duffel {
    /// One offer of an answer.
    struct WireOffer {
        let value: JSON.Value

        /// The offer as travelers think of it; nil when its id, price or flights cannot be read.
        func offer(_ freshness: Freshness) -> Offer? {
            guard let id = value["id"]?.string, let total = money("total"),
                let slices = value["slices"]
            else { return nil }
            let lapInfants = lapInfants
            var itineraries: [Itinerary] = []
            var bags = LeastBags()
            for element in slices.elements {
                guard let itinerary = itinerary(element, lapInfants, &bags) else { return nil }
                itineraries.append(itinerary)
            }
            guard !itineraries.isEmpty else { return nil }
            var offer = Offer(
                supplier: "duffel", itineraries: itineraries, total: total, freshness: freshness,
                supplierReference: id, raw: value.bytes)
            offer.base = money("base")
            offer.validatingAirline = value["owner"]?.airline("iata_code")
            offer.checkedBags = bags.allowance
            offer.isRefundable = isAllowed("refund_before_departure", givesBackFrom: total)
            offer.isChangeable = isAllowed("change_before_departure")
            offer.emissionsKilograms = value["total_emissions_kg"]?.text.flatMap(Self.rounded)
            offer.expiresAt = value["expires_at"]?.string.flatMap { WireTime.instant($0) }
            return offer
        }

        /// The amount `NAME_amount` in the currency `NAME_currency`.
        func money(_ name: String) -> Money? {
            value["\(name)_currency"]?.string.flatMap { Currency($0) }
                .flatMap { value.money("\(name)_amount", in: $0) }
        }

        /// The ids of the infants who have no seat.
        private var lapInfants: [String] {
            value["passengers"]?.elements.compactMap { passenger in
                let type = passenger["type"]
                let isInfant = type?.equals("infant_without_seat") ?? false
                let isUnderTwo = (passenger["age"]?.integer).map { $0 < 2 } ?? false
                let isOnLap = isInfant || (isUnderTwo && type?.string == nil)
                return isOnLap ? passenger["id"]?.string : nil
            } ?? []
        }

        /// Null conditions are unknown; a penalty that eats the whole price gives nothing back.
        private func isAllowed(_ key: String, givesBackFrom total: Money? = nil) -> Bool? {
            guard let condition = value["conditions"]?[key],
                let isAllowed = condition["allowed"]?.bool
            else { return nil }
            guard isAllowed, let total else { return isAllowed }
            let isTotalsCurrency = condition["penalty_currency"]?.string == total.currency.code
            guard isTotalsCurrency,
                let penalty = condition.money("penalty_amount", in: total.currency)
            else { return true }
            return penalty.minor < total.minor
        }

        /// Whole kilograms of a decimal, rounded.
        private static func rounded(_ text: String) -> Int? {
            let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            guard let whole = parts.first.flatMap({ Int($0) }), 0..<1_000_000 ~= whole else {
                return nil
            }
            let isUp = parts.count == 2 && (parts[1].first ?? "0") >= "5"
            return whole + (isUp ? 1 : 0)
        }
    }
}

extension Duffel.WireOffer {
    private func itinerary(
        _ slice: JSON.Value, _ lapInfants: [String], _ bags: inout LeastBags
    ) -> Itinerary? {
        guard let wireSegments = slice["segments"] else { return nil }
        let brand = slice.words("fare_brand_name")
        var segments: [Segment] = []
        for element in wireSegments.elements {
            guard var segment = segment(element) else { return nil }
            segment.brand = brand
            let seats = seats(element["passengers"], lapInfants)
            segment.cabin = Cabin(duffel: seats.first?["cabin_class"])
            segment.fareBasis = seats.first?.words("fare_basis_code")
            for seat in seats { bags.take(Self.allowance(seat["baggages"])) }
            if seats.isEmpty { bags.take(nil) }
            segments.append(segment)
        }
        return Itinerary(segments, minutes: slice.minutes("duration"))
    }

    private func seats(_ passengers: JSON.Value?, _ lapInfants: [String]) -> [JSON.Value] {
        guard let passengers else { return [] }
        return passengers.elements.filter { passenger in
            guard let id = passenger["passenger_id"]?.string else { return true }
            return !lapInfants.contains(id)
        }
    }

    private func segment(_ value: JSON.Value) -> Segment? {
        guard let airline = value["marketing_carrier"]?.airline("iata_code"),
            let number = value["marketing_carrier_flight_number"]?.text,
            let flight = FlightNumber(airline: airline, number: number),
            let origin = value["origin"]?.airport("iata_code"),
            let destination = value["destination"]?.airport("iata_code"),
            let departure = value.localTime("departing_at"),
            let arrival = value.localTime("arriving_at")
        else { return nil }
        var segment = Segment(
            flight: flight, origin: origin, destination: destination, departure: departure,
            arrival: arrival)
        segment.operating = value["operating_carrier"]?.airline("iata_code")
        segment.originTerminal = value.words("origin_terminal")
        segment.destinationTerminal = value.words("destination_terminal")
        segment.aircraft = value["aircraft"]?.words("iata_code")
        segment.technicalStops =
            value["stops"]?.elements.compactMap { $0["airport"]?.airport("iata_code") } ?? []
        return segment
    }

    /// The checked pieces; a list without one means none, no list means unknown.
    private static func allowance(_ baggages: JSON.Value?) -> BagAllowance? {
        guard let baggages, baggages.kind == .array else { return nil }
        var pieces = 0
        for bag in baggages.elements where bag["type"]?.equals("checked") ?? false {
            guard let quantity = bag["quantity"]?.integer, 0...99 ~= quantity else { return nil }
            pieces += quantity
        }
        return BagAllowance(pieces: pieces)
    }
}
