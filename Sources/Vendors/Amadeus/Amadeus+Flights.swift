internal import HTTP
internal import Travel

extension Amadeus {
    /// The itineraries of an offer, with what the first traveler's fare says about each segment.
    struct Flights {
        private(set) var itineraries: [Itinerary] = []
        private(set) var segmentCount = 0
        /// Kilograms of carbon dioxide of one traveler; nil when a segment does not say.
        private var emissions: Int? = 0

        /// Reads `itineraries`; nil when there is none or a segment cannot be read.
        init?(_ value: JSON.Value?, fares: Fares) {
            guard let value else { return nil }
            for element in value.elements {
                guard let itinerary = itinerary(element, fares) else { return nil }
                itineraries.append(itinerary)
            }
            guard !itineraries.isEmpty else { return nil }
        }

        /// The emissions of so many travelers; nil when unknown.
        func emissions(travelers: Int) -> Int? {
            travelers > 0 ? emissions.map { $0 * travelers } : nil
        }

        private mutating func itinerary(_ value: JSON.Value, _ fares: Fares) -> Itinerary? {
            guard let wireSegments = value["segments"] else { return nil }
            var segments: [Segment] = []
            for element in wireSegments.elements {
                guard let segment = segment(element, fares) else { return nil }
                segments.append(segment)
            }
            segmentCount += segments.count
            return Itinerary(segments, minutes: value.minutes("duration"))
        }

        private mutating func segment(_ value: JSON.Value, _ fares: Fares) -> Segment? {
            guard let airline = value.airline("carrierCode"), let number = value["number"]?.text,
                let flight = FlightNumber(airline: airline, number: number),
                let departure = value["departure"], let arrival = value["arrival"],
                let origin = departure.airport("iataCode"),
                let destination = arrival.airport("iataCode"),
                let start = departure.localTime("at"), let end = arrival.localTime("at")
            else { return nil }
            var segment = Segment(
                flight: flight, origin: origin, destination: destination, departure: start,
                arrival: end)
            segment.operating = value["operating"]?.airline("carrierCode")
            segment.originTerminal = departure.words("terminal")
            segment.destinationTerminal = arrival.words("terminal")
            segment.aircraft = value["aircraft"]?.words("code")
            segment.technicalStops =
                value["stops"]?.elements.compactMap { $0.airport("iataCode") } ?? []
            if let fare = fares.detail(segment: value["id"]?.text) {
                segment.cabin = Cabin(amadeus: fare["cabin"])
                segment.fareBasis = fare.words("fareBasis")
                segment.brand = fare.words("brandedFareLabel") ?? fare.words("brandedFare")
            }
            add(emissions: value["co2Emissions"], cabin: segment.cabin)
            return segment
        }

        /// Adds the weight for the cabin flown, or the only one that is told.
        private mutating func add(emissions value: JSON.Value?, cabin: Cabin?) {
            let weights = value.map { Array($0.elements) } ?? []
            let match = weights.first { Cabin(amadeus: $0["cabin"]) == cabin } ?? weights.first
            let weight = match?["weight"]?.integer
            let kilograms = weight.flatMap { Amadeus.kilograms($0, unit: match?["weightUnit"]) }
            guard let sum = emissions, let kilograms else {
                emissions = nil
                return
            }
            emissions = sum + kilograms
        }
    }
}

extension Cabin {
    /// Reads Amadeus's spelling; nil for a cabin that is not known.
    init?(amadeus value: JSON.Value?) {
        guard let value else { return nil }
        if value.equals("ECONOMY") {
            self = .economy
        } else if value.equals("PREMIUM_ECONOMY") {
            self = .premiumEconomy
        } else if value.equals("BUSINESS") {
            self = .business
        } else if value.equals("FIRST") {
            self = .first
        } else {
            return nil
        }
    }
}
