extension Explorer {
    /// The flight that goes by this name at this local minute; nil when nobody sells it so.
    func leg(
        _ code: String, _ number: Int, from: Spot, to: Spot, departsLocal: Int
    ) -> Journey.Leg? {
        guard let carrier = network.carriers.firstIndex(where: { $0.code == code }) else {
            return nil
        }
        let day = Day(number: Int((Double(departsLocal) / 1440).rounded(.down)))
        for route in routes(from, to) {
            for flight in flights(route, on: day) where flight.departsLocal == departsLocal {
                if flight.carrier == carrier, flight.number == number {
                    return Journey.Leg(flight: flight, carrier: carrier, number: number)
                }
                let partner = shared(flight, by: carrier)
                if flight.carrier != carrier, partner.number == number { return partner }
            }
        }
        return nil
    }

    /// The journey of these flights on one ticket; nil when they cannot be flown one by one.
    func journey(_ legs: [Journey.Leg], ticketedBy code: String) -> Journey? {
        guard let carrier = network.carriers.firstIndex(where: { $0.code == code }),
            legs.contains(where: { $0.carrier == carrier || $0.flight.carrier == carrier })
        else { return nil }
        for (first, next) in zip(legs, legs.dropFirst()) {
            guard first.flight.to.code == next.flight.from.code,
                next.flight.departs >= first.flight.arrives + 40
            else { return nil }
        }
        return legs.isEmpty ? nil : Journey(legs, ticketedBy: carrier)
    }
}
