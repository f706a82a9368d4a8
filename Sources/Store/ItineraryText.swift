import Travel

/// Itineraries as text for one column: short, readable in any SQLite shell, and exact.
///
/// A line `=MINUTES` begins each direction, then follows a line of thirteen fields with tabs
/// between them for each segment; empty for unknown, lists joined by `+`.
enum ItineraryText {
    /// Writes itineraries; control characters in what suppliers wrote become spaces.
    static func written(_ itineraries: [Itinerary]) -> String {
        var text: [UInt8] = []
        for itinerary in itineraries {
            if !text.isEmpty { text.append(0x0A) }
            text.append(0x3D)
            if let minutes = itinerary.minutes { write(String(minutes), to: &text) }
            for segment in itinerary.segments { write(segment, to: &text) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads them back; nil when the text is not one that `written` makes.
    static func read(_ text: String) -> [Itinerary]? {
        var itineraries: [Itinerary] = []
        var lines = parts(of: text[...], 0x0A)[...]
        if text.isEmpty { return [] }
        while let head = lines.popFirst() {
            guard head.utf8.first == 0x3D else { return nil }
            let minutes = Int(head.dropFirst())
            guard minutes != nil || head == "=" else { return nil }
            let body = lines.prefix { $0.utf8.first != 0x3D }
            lines = lines[body.endIndex...]
            let segments = body.compactMap(segment)
            guard segments.count == body.count,
                let itinerary = Itinerary(segments, minutes: minutes)
            else { return nil }
            itineraries.append(itinerary)
        }
        return itineraries
    }

    /// Splits at bytes, not at characters: an accent at the start of a field would hide a tab.
    private static func parts(of text: Substring, _ separator: UInt8) -> [Substring] {
        text.utf8.split(separator: separator, omittingEmptySubsequences: false).map {
            Substring($0)
        }
    }

    private static func write(_ segment: Segment, to text: inout [UInt8]) {
        let fields: [String?] = [
            segment.flight.description, segment.operating?.text, segment.origin.text,
            segment.destination.text, segment.departure.description, segment.arrival.description,
            segment.originTerminal, segment.destinationTerminal, segment.aircraft,
            segment.technicalStops.map(\.text).joined(separator: "+"),
            segment.cabin?.description, segment.fareBasis, segment.brand,
        ]
        for (index, field) in fields.enumerated() {
            text.append(index == 0 ? 0x0A : 0x09)
            if let field { write(field, to: &text) }
        }
    }

    private static func segment(_ line: Substring) -> Segment? {
        let fields = parts(of: line, 0x09)
        guard fields.count == 13, let flight = FlightNumber(fields[0]),
            let origin = AirportCode(fields[2]), let destination = AirportCode(fields[3]),
            let departure = LocalDateTime(iso: fields[4]),
            let arrival = LocalDateTime(iso: fields[5])
        else { return nil }
        var segment = Segment(
            flight: flight, origin: origin, destination: destination, departure: departure,
            arrival: arrival)
        let texts = fields.map { $0.isEmpty ? nil : String($0) }
        let stops = fields[9].split(separator: "+")
        segment.operating = AirlineCode(fields[1])
        segment.originTerminal = texts[6]
        segment.destinationTerminal = texts[7]
        segment.aircraft = texts[8]
        segment.technicalStops = stops.compactMap { AirportCode($0) }
        segment.cabin = Cabin.allCases.first { $0.description == fields[10] }
        segment.fareBasis = texts[11]
        segment.brand = texts[12]
        guard segment.technicalStops.count == stops.count else { return nil }
        guard (segment.operating == nil) == fields[1].isEmpty else { return nil }
        guard (segment.cabin == nil) == fields[10].isEmpty else { return nil }
        return segment
    }

    /// Writes a field without what separates fields and lines.
    private static func write(_ field: String, to text: inout [UInt8]) {
        for byte in field.utf8 { text.append(byte < 0x20 ? 0x20 : byte) }
    }
}
