import Terminal
import Travel

/// Draws a cabin from above: a sign for each seat, aisles as gaps, exits and wings at the sides.
struct SeatPlan {
    /// The flight's map.
    let map: SeatMap
    /// Seats to point out.
    var marked: Set<String> = []
    /// Whether escape sequences may be written.
    let isColored: Bool

    /// The decks one after the other, then what the signs mean; every line ends in a newline.
    var text: String {
        let decks = map.decks.filter { !$0.seats.isEmpty }
        let drawn = decks.map { deck in
            (decks.count > 1 ? (deck.isUpper ? "Upper deck\n" : "Main deck\n") : "") + draw(deck)
        }
        return drawn.joined(separator: "\n") + "\n" + legend
    }

    private func draw(_ deck: Deck) -> String {
        let columns = deck.seats.map(\.column)
        let rows = deck.seats.map(\.row)
        guard let left = columns.min(), let right = columns.max(), let front = rows.min(),
            let back = rows.max()
        else { return "" }
        let seats = [Int: [Seat]](grouping: deck.seats, by: \.row)
        var text = "     " + letters(deck, left...right) + "\n"
        for row in front...back {
            let line = seats[row] ?? []
            let number = line.first.map { String($0.designator.prefix { $0.isNumber }) } ?? ""
            let isExit = deck.exits.contains(row)
            let isWing = deck.wings?.contains(row) ?? false
            let side = isExit ? ("<", ">") : isWing ? ("|", "|") : (" ", " ")
            text += number.padded(to: 3, .right) + " " + side.0
            for column in left...right {
                text += sign(at: column, in: line, deck, row) + " "
            }
            text += side.1 + "\n"
        }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(withoutEnd)
            .joined(separator: "\n")
    }

    /// The letters above the columns.
    private func letters(_ deck: Deck, _ columns: ClosedRange<Int>) -> String {
        columns.map { column in
            var counts: [Character: Int] = [:]
            for seat in deck.seats where seat.column == column {
                if let letter = seat.designator.last { counts[letter, default: 0] += 1 }
            }
            let usual = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
            return (usual.map { String($0.key) } ?? " ") + " "
        }.joined()
    }

    private func sign(at column: Int, in line: [Seat], _ deck: Deck, _ row: Int) -> String {
        guard let seat = line.first(where: { $0.column == column }) else {
            let facility = deck.facilities.first { $0.row == row && $0.column == column }
            return facility?.kind.first.map { String($0).uppercased() } ?? " "
        }
        if marked.contains(seat.designator) {
            return Style.accent.applied(to: "@", isColored: isColored)
        }
        switch seat.state {
        case .taken: return Style.faint.applied(to: "x", isColored: isColored)
        case .blocked: return Style.faint.applied(to: "-", isColored: isColored)
        case .free: return Style.good.applied(to: band(of: seat), isColored: isColored)
        }
    }

    /// `o` for a free seat without a price, else the number of its price band.
    private func band(of seat: Seat) -> String {
        guard let price = seat.price, price.minor > 0 else { return "o" }
        return bands.firstIndex { price.minor <= $0.minor }.map { String($0 + 1) } ?? "9"
    }

    /// The upper ends of up to three price bands, lowest first.
    private var bands: [Money] {
        let prices = Set(map.seats.filter { $0.state == .free }.compactMap(\.price))
            .filter { $0.minor > 0 }.sorted { $0.minor < $1.minor }
        guard prices.count > 3 else { return prices }
        return [prices[prices.count / 3], prices[2 * prices.count / 3], prices[prices.count - 1]]
    }

    private var legend: String {
        var lines = ["o free of charge   x taken   - not for sale   < > exit   | wing"]
        for (index, band) in bands.enumerated() { lines.append("\(index + 1) free, up to \(band)") }
        if !marked.isEmpty { lines.append("@ chosen") }
        return lines.joined(separator: "\n") + "\n"
    }

    private func withoutEnd(_ line: Substring) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
