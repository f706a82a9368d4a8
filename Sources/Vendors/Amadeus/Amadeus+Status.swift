internal import HTTP
public import Travel

extension Amadeus {
    /// What is known of a flight ("On Demand Flight Status" v2); empty when there is no such
    /// flight.
    public func status(
        of flight: FlightNumber, on date: LocalDate
    ) async throws(SupplierError) -> [FlightStatus] {
        var query = Query()
        query.add("carrierCode", flight.airline.text)
        query.add("flightNumber", String(flight.number.prefix { $0.isNumber }))
        query.add("scheduledDepartureDate", "\(date)")
        let suffix = flight.number.drop { $0.isNumber }
        query.add("operationalSuffix", suffix.isEmpty ? nil : String(suffix))
        let document: JSON.Value
        do {
            document = try await answer(
                to: Request(.get, "\(url)/v2/schedule/flights?\(query.text)", headers: headers))
        } catch {
            guard error.amadeusHasNothing else { throw error }
            return []
        }
        guard let data = document["data"], data.kind == .array else {
            throw SupplierError(.unavailable, "answered without a list of flights")
        }
        return data.elements.compactMap { FlightStatus(amadeus: $0, asked: flight, date) }
    }
}

extension FlightStatus {
    /// Reads one dated flight; nil without a leg.
    init?(amadeus value: JSON.Value, asked: FlightNumber, _ day: LocalDate) {
        let flight = value["flightDesignator"].flatMap(FlightNumber.init(amadeus:)) ?? asked
        let date = value["scheduledDepartureDate"]?.string.flatMap { LocalDate(iso: $0) } ?? day
        let legs = FlightStatus.legs(value, on: date)
        guard !legs.isEmpty else { return nil }
        let operating = value.elements("segments").compactMap {
            $0["partnership"]?["operatingFlight"].flatMap(FlightNumber.init(amadeus:))
        }.first
        self.init(
            flight: flight, date: date, operating: operating == flight ? nil : operating,
            legs: legs)
    }

    /// From each point to the next; where no points are told, the legs have no times.
    private static func legs(_ value: JSON.Value, on date: LocalDate) -> [Leg] {
        let plans = Array(value.elements("legs"))
        let points = value.elements("flightPoints").compactMap { point in
            point.airport("iataCode").map { ($0, point) }
        }
        guard points.count > 1 else { return plans.compactMap(Leg.init(amadeusPlan:)) }
        // A time without its day on the first point lies on the day of departure.
        var guess = LocalDateTime(date, amadeusMinutesLater: 720)
        return zip(points, points.dropFirst()).map { start, end in
            let plan = plans.first {
                $0.airport("boardPointIataCode") == start.0
                    && $0.airport("offPointIataCode") == end.0
            }
            let minutes = plan?.minutes("scheduledLegDuration")
            let departure = Event(amadeus: start.1["departure"], at: start.0, near: guess)
            guess = (departure.scheduled ?? guess)?.later(minutes ?? 360)
            let arrival = Event(amadeus: end.1["arrival"], at: end.0, near: guess)
            // The next take-off follows within a day.
            guess = (arrival.scheduled ?? guess)?.later(720)
            return Leg(
                departure: departure, arrival: arrival,
                aircraft: plan?["aircraftEquipment"]?.words("aircraftType"), minutes: minutes)
        }
    }
}

extension FlightStatus.Leg {
    /// Reads a leg of which only the places are known.
    init?(amadeusPlan value: JSON.Value) {
        guard let origin = value.airport("boardPointIataCode"),
            let destination = value.airport("offPointIataCode")
        else { return nil }
        self.init(
            departure: FlightStatus.Event(airport: origin),
            arrival: FlightStatus.Event(airport: destination),
            aircraft: value["aircraftEquipment"]?.words("aircraftType"),
            minutes: value.minutes("scheduledLegDuration"))
    }
}

extension FlightNumber {
    /// Reads a designator; a suffix that is no letter is none.
    init?(amadeus value: JSON.Value) {
        guard let airline = value.airline("carrierCode"), let number = value["flightNumber"]?.text
        else { return nil }
        let suffix = value["operationalSuffix"]?.string ?? ""
        guard
            let flight = FlightNumber(airline: airline, number: number + suffix)
                ?? FlightNumber(airline: airline, number: number)
        else { return nil }
        self = flight
    }
}
