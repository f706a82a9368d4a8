import Atlas
import HTTP
import Travel

extension ShownOffer {
    /// Whether its price was found by somebody's earlier search.
    var isCached: Bool {
        if case .cached = offer.freshness { return true }
        return false
    }

    /// The price at one supplier; nil when it does not sell this.
    func price(at supplier: String) -> Money? {
        let offers = [offer] + row.others.map(\.offer)
        return offers.first { $0.supplier == supplier }?.total
    }

    /// Checked bags as people say it.
    var bagsText: String {
        guard let bags = offer.checkedBags else { return "?" }
        if let pieces = bags.pieces { return String(pieces) }
        return bags.kilograms.map { "\($0) kg" } ?? "?"
    }
}

extension Freshness {
    /// `live`, `cached 6 h` or `simulated`.
    var text: String {
        switch self {
        case .live: "live"
        case .cached(let seconds): "cached \(age(seconds))"
        case .simulated: "simulated"
        }
    }
}

extension Offer {
    /// The lowest cabin of any segment; nil when the supplier does not say.
    var cabin: Cabin? { itineraries.flatMap(\.segments).compactMap(\.cabin).min() }

    /// The fare brands in the order they are flown, each once.
    var brands: [String] {
        var brands: [String] = []
        for brand in itineraries.flatMap(\.segments).compactMap(\.brand)
        where !brands.contains(brand) {
            brands.append(brand)
        }
        return brands
    }
}

extension Itinerary {
    /// `MAD-JFK`.
    var route: String { "\(origin)-\(destination)" }

    /// `nonstop`, or the number of stops and where they are.
    var stopsText: String {
        stops == 0 ? "nonstop" : "\(stops) \(stopPlaces.map(\.text).joined(separator: " "))"
    }

    /// `19:00-09:55+1`.
    var timesText: String { "\(departure.time)-\(arrival.time)\(daysLaterText)" }

    /// `+1` for a landing on the next day; empty for the same.
    var daysLaterText: String {
        daysLater == 0 ? "" : daysLater > 0 ? "+\(daysLater)" : String(daysLater)
    }

    /// The brands of its segments without the cabin's name in front, or the cabin where no brand
    /// is known.
    var brandText: String {
        var words: [String] = []
        for segment in segments {
            guard let word = segment.fareText, !words.contains(word) else { continue }
            words.append(word)
        }
        return words.joined(separator: ", ")
    }

    /// The itinerary with its segments as JSON.
    func tree(_ clocks: AirportClocks) -> JSONTree {
        [
            "minutes": JSONTree(minutes(by: clocks)), "stops": .int(Int64(stops)),
            "segments": .array(segments.map { $0.tree(clocks) }),
        ]
    }
}

extension Segment {
    /// The brand as people read it: `ECONOMY LIGHT` in economy is `Light`.
    var fareText: String? {
        guard let brand else { return cabin?.word }
        let isShouted = !brand.contains { $0.isLowercase }
        let words = brand.split(separator: " ").map { word in
            isShouted && word.count > 2 ? word.prefix(1) + word.dropFirst().lowercased() : word[...]
        }
        let bare = words.first?.lowercased() == cabin?.word ? words.dropFirst() : words[...]
        return (bare.isEmpty ? words[...] : bare).joined(separator: " ")
    }

    /// The segment as JSON.
    func tree(_ clocks: AirportClocks) -> JSONTree {
        [
            "flight": .string(flight.description), "airline": .string(flight.airline.text),
            "operating_airline": JSONTree(operating?.text),
            "from": .string(origin.text), "from_terminal": JSONTree(originTerminal),
            "to": .string(destination.text), "to_terminal": JSONTree(destinationTerminal),
            "departure": .string(clocks.text(of: departure, at: origin)),
            "arrival": .string(clocks.text(of: arrival, at: destination)),
            "minutes": JSONTree(minutes(by: clocks)),
            "technical_stops": JSONTree(technicalStops.map(\.text)),
            "aircraft": JSONTree(aircraft),
            "aircraft_name": JSONTree(aircraft.flatMap(Aircraft.name)),
            "cabin": JSONTree(cabin?.word), "brand": JSONTree(brand),
            "fare_basis": JSONTree(fareBasis),
        ]
    }
}

extension Cabin {
    /// What a person types for it.
    var word: String {
        switch self {
        case .economy: "economy"
        case .premiumEconomy: "premium"
        case .business: "business"
        case .first: "first"
        }
    }
}

/// Minutes as `8h05`.
func hours(_ minutes: Int) -> String {
    let rest = minutes % 60
    return "\(minutes / 60)h\(rest < 10 ? "0" : "")\(rest)"
}

/// Seconds as the largest whole unit, such as `6 h`.
func age(_ seconds: Int) -> String {
    switch seconds {
    case ..<60: "\(max(0, seconds)) s"
    case ..<3_600: "\(seconds / 60) min"
    case ..<172_800: "\(seconds / 3_600) h"
    default: "\(seconds / 86_400) d"
    }
}

/// Seconds since 1970 as RFC 3339 in UTC.
func utc(_ seconds: Int64) -> String {
    let day = Int((Double(seconds) / 86_400).rounded(.down))
    let second = Int(seconds) - day * 86_400
    let two = { (number: Int) in number < 10 ? "0\(number)" : String(number) }
    let date = LocalDate(dayNumber: day)?.description ?? "?"
    return "\(date)T\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))Z"
}
