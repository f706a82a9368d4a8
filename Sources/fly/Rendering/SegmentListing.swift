import Atlas
import Terminal
import Travel

/// Every flight of one offer as records.
enum SegmentListing {
    /// A flight a row.
    static func listing(_ offer: Offer, _ clocks: AirportClocks) -> Listing<Segment> {
        var listing = Listing<Segment>(
            schema: "fly.segments/1", noun: "segments",
            columns: [
                Column("flight", title: "Flight") { Cell($0.flight.description, style: .strong) },
                Column("from", title: "From") {
                    Cell($0.origin.text, shown: [terminal($0.origin, $0.originTerminal)])
                },
                Column("departure", title: "Departs") {
                    let text = "\($0.departure.date.shownShort) \($0.departure.time)"
                    return Cell(clocks.text(of: $0.departure, at: $0.origin), shown: [text])
                },
                Column("to", title: "To") {
                    Cell(
                        $0.destination.text,
                        shown: [terminal($0.destination, $0.destinationTerminal)])
                },
                Column("arrival", title: "Arrives") {
                    let text = "\($0.arrival.date.shownShort) \($0.arrival.time)"
                    return Cell(clocks.text(of: $0.arrival, at: $0.destination), shown: [text])
                },
                Column("minutes", title: "Takes", alignment: .right) {
                    let minutes = $0.minutes(by: clocks)
                    return Cell(minutes, shown: [minutes.map(hours) ?? ""])
                },
                Column("aircraft", title: "Aircraft", sacrifice: 1) {
                    Cell(
                        $0.aircraft,
                        shown: [$0.aircraft.flatMap(Aircraft.name) ?? $0.aircraft ?? ""])
                },
                Column("operating_airline", title: "By", sacrifice: 2) { segment in
                    let name = segment.operating.flatMap { Airlines.airline($0.text)?.name }
                    return Cell(segment.operating?.text, shown: [name ?? ""])
                },
                Column("brand", title: "Fare", sacrifice: 3) {
                    Cell($0.brand, shown: [$0.fareText ?? ""])
                },
                Column("fare_basis", title: "Basis", sacrifice: 0) { Cell($0.fareBasis) },
            ],
            rows: offer.itineraries.flatMap(\.segments))
        listing.heading = ["\(offer.headline), \(offer.total)"]
        return listing
    }

    private static func terminal(_ airport: AirportCode, _ terminal: String?) -> String {
        terminal.map { "\(airport) T\($0)" } ?? airport.text
    }
}
