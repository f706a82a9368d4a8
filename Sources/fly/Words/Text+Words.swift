import Atlas
import Grammar
import Travel

/// The known word that was probably meant; nil when nothing is near.
func nearest(_ word: String, _ known: [String]) -> String? { closest(to: word, among: known) }

extension StringProtocol {
    /// The text without blanks at its ends.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}

extension Place {
    /// `Barajas, Madrid, Spain`, or for a city `New York, United States, 3 airports`.
    var label: String {
        switch self {
        case .airport(let airport):
            let city = airport.name.contains(airport.city) ? [] : [airport.city]
            return ([airport.name] + city + [countryName]).joined(separator: ", ")
        case .city(let metropolis):
            return "\(metropolis.name), \(countryName), \(metropolis.airports.count) airports"
        }
    }

    /// The airport, when it is one.
    var airport: Airport? {
        if case .airport(let airport) = self { return airport }
        return nil
    }

    /// The airports of a city; empty for an airport.
    var memberCodes: [String] {
        if case .city(let metropolis) = self { return metropolis.airports }
        return []
    }
}

extension String {
    /// The text in ASCII: letters without their accents, a question mark for the rest.
    var asciiFolded: String {
        guard utf8.contains(where: { $0 > 0x7E }) else { return self }
        return Places.ascii(self)
    }
}
