internal import HTTP
internal import Travel

extension ExternalSupplier {
    /// Reads one offer; one member of the wrong type makes all of it unreadable.
    func offer(_ value: JSON.Value) throws(Unreadable) -> Offer {
        let currency = try value.required("currency") { $0.string.flatMap { Currency($0) } }
        let total = try value.required("price") { _ in value.money("price", in: currency) }
        let cached = try value.optional("cached_seconds", Self.count(upTo: 315_360_000))
        var itineraries: [Itinerary] = []
        for element in try value.required("itineraries", Self.array) {
            itineraries.append(try Self.itinerary(element))
        }
        guard !itineraries.isEmpty else { throw Unreadable() }
        var offer = Offer(
            supplier: name, itineraries: itineraries, total: total,
            freshness: freshness(cached: cached),
            supplierReference: try value.required("id", Self.phrase), raw: value.bytes)
        let pieces = try value.optional("bags", Self.count(upTo: 99))
        let kilograms = try value.optional("bags_kg", Self.count(upTo: 999))
        if pieces != nil || kilograms != nil {
            offer.checkedBags = BagAllowance(pieces: pieces, kilograms: kilograms)
        }
        offer.isRefundable = try value.optional("refundable", \.bool)
        offer.isChangeable = try value.optional("changeable", \.bool)
        offer.seatsLeft = try value.optional("seats_left", Self.count(upTo: 999)).map { min($0, 9) }
        offer.emissionsKilograms = try value.optional(
            "emissions_kg", Self.count(upTo: 10_000_000))
        offer.validatingAirline = try value.optional("validating_airline", Self.airline)
        offer.expiresAt = try value.optional("expires_at") {
            $0.string.flatMap { WireTime.instant($0) }
        }
        return offer
    }

    /// How old a price of that age is; nil for one of just now.
    func freshness(cached seconds: Int?) -> Freshness {
        isSimulated ? .simulated : seconds.map { .cached(seconds: $0) } ?? .live
    }

    private static func itinerary(_ value: JSON.Value) throws(Unreadable) -> Itinerary {
        var segments: [Segment] = []
        for element in try value.required("segments", array) {
            segments.append(try segment(element))
        }
        let minutes = try value.optional("minutes", count(upTo: 100_000))
        guard let itinerary = Itinerary(segments, minutes: minutes) else { throw Unreadable() }
        return itinerary
    }

    private static func segment(_ value: JSON.Value) throws(Unreadable) -> Segment {
        var segment = Segment(
            flight: try value.required("flight") { $0.string.flatMap { FlightNumber($0) } },
            origin: try value.required("from", airport),
            destination: try value.required("to", airport),
            departure: try value.required("departure", localTime),
            arrival: try value.required("arrival", localTime))
        segment.operating = try value.optional("operating_airline", airline)
        segment.originTerminal = try value.optional("from_terminal", phrase)
        segment.destinationTerminal = try value.optional("to_terminal", phrase)
        segment.aircraft = try value.optional("aircraft", phrase)
        segment.brand = try value.optional("brand", phrase)
        segment.fareBasis = try value.optional("fare_basis", phrase)
        segment.cabin = try value.optional("cabin") { cabin in
            Cabin.allCases.first { $0.externalName == cabin.string }
        }
        for stop in try value.optional("technical_stops", array) ?? [] {
            guard let stop = airport(stop) else { throw Unreadable() }
            segment.technicalStops.append(stop)
        }
        return segment
    }
}
