import Atlas

extension Product {
    /// The booking class: one letter, dearer ones where seats run out.
    func bookingClass(_ seats: Int, _ cabin: Cabin) -> String {
        let letters: [Character] =
            switch cabin {
            case .economy: ["Y", "B", "M", "H", "K", "L", "Q", "V", "N"]
            case .premium: ["W", "E", "T"]
            case .business: ["J", "C", "D", "I"]
            case .first: ["F", "A"]
            }
        let place = max(0, min(letters.count - 1, (seats * letters.count) / 10 - rank))
        return String(letters[place])
    }

    /// The fare basis, such as `QLWRT1L`: class, season, week, trip, rank and brand.
    func fareBasis(_ letter: String, _ journey: Journey, isReturn: Bool) -> String {
        let month = journey.day.parts.month
        let season = [7, 8, 12].contains(month) ? "H" : [6, 9, 4].contains(month) ? "K" : "L"
        let week = journey.day.weekday >= 4 ? "W" : "X"
        return letter + season + week + (isReturn ? "RT" : "OW") + String(rank + 1)
            + String(brand.code.prefix(1))
    }
}

extension Network {
    /// The terminal a carrier uses; nil where there is only one building.
    func terminal(of carrier: Int, at spot: Spot) -> String? {
        let count = spot.size > 0.88 ? 5 : spot.size > 0.7 ? 3 : spot.size > 0.5 ? 2 : 0
        guard count > 0 else { return nil }
        if let known = Self.terminals[carriers[carrier].code + spot.code] { return known }
        return String(1 + chance.with(carriers[carrier].key).with(spot.key).with(21).below(count))
    }

    /// Where travelers would notice a wrong one.
    private static let terminals = [
        "BALHR": "5", "IBMAD": "4", "IBLHR": "5", "AAJFK": "8", "BAJFK": "8", "DLJFK": "4",
        "AFCDG": "2E", "LHFRA": "1", "LHMUC": "2", "EKDXB": "3", "SQSIN": "3", "VSLHR": "3",
        "DLLHR": "3", "AALHR": "3", "UALHR": "2", "LHLHR": "2", "IBJFK": "8", "UXMAD": "1",
        "UAEWR": "C", "B6JFK": "5", "QFSYD": "1", "NHHND": "2", "JLHND": "1",
    ]
}

extension Carrier {
    /// The name by which the atlas knows it.
    var shownName: String { Airlines.airline(code)?.name ?? name }
}
