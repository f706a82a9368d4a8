import Terminal
import Travel

/// Draws prices by day: weeks for one way, departures against nights for a return.
struct PriceCalendar {
    private let prices: [Trip: Money]
    private let days: ClosedRange<LocalDate>
    private let nights: [Int]
    private let isColored: Bool

    private struct Trip: Hashable {
        let out: LocalDate
        let nights: Int?
    }

    /// Takes finds of one currency; nil when there are several.
    init?(_ finds: [DatePrice], _ request: DatesRequest, isColored: Bool) {
        guard Set(finds.map(\.price.currency)).count == 1 else { return nil }
        var prices: [Trip: Money] = [:]
        for find in finds {
            let nights = find.back.map { $0.dayNumber - find.departure.dayNumber }
            prices[Trip(out: find.departure, nights: nights)] = find.price
        }
        self.prices = prices
        days = request.departures
        nights = request.nights.map { Array($0) } ?? []
        self.isColored = isColored
    }

    /// The drawing, the cheapest marked by `*`; every line ends in a newline.
    var text: String {
        let code = prices.values.first?.currency.code ?? ""
        return (nights.isEmpty ? weeks : grid) + "\n* cheapest, in \(code)\n"
    }

    private var weeks: String {
        var text =
            ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
            .map { $0.padded(to: 10) }.joined().trimmed + "\n"
        let monday = days.lowerBound.dayNumber - (days.lowerBound.weekday - 1)
        var month: Int?
        for week in stride(from: monday, through: days.upperBound.dayNumber, by: 7) {
            var line = ""
            for number in week..<week + 7 {
                guard let day = LocalDate(dayNumber: number), days.contains(day) else {
                    line += "".padded(to: 10)
                    continue
                }
                let label = month == day.month ? "\(day.day)" : day.shortMonth
                month = day.month
                line += cell(label.padded(to: 2, .right) + " ", Trip(out: day, nights: nil), 10)
            }
            text += withoutEnd(line) + "\n"
        }
        return text
    }

    private var grid: String {
        let columns = nights.prefix(9)
        var text =
            "".padded(to: 12) + columns.map { "\($0)n".padded(to: 7, .right) }.joined() + "\n"
        for number in days.lowerBound.dayNumber...days.upperBound.dayNumber {
            guard let day = LocalDate(dayNumber: number) else { continue }
            var line = day.shownShort.padded(to: 12)
            for count in columns {
                let trip = Trip(out: day, nights: count)
                line += cell("".padded(to: max(0, 6 - shown(trip).count)), trip, 7)
            }
            text += withoutEnd(line) + "\n"
        }
        if columns.count < nights.count {
            text += "\(nights.count - columns.count) lengths of stay not shown; --json has all\n"
        }
        return text
    }

    /// A label and a price, colored by how cheap it is, padded to a width.
    private func cell(_ label: String, _ trip: Trip, _ width: Int) -> String {
        let price = shown(trip)
        let mark = isCheapest(trip) ? "*" : ""
        let blanks = String(
            repeating: " ", count: max(0, width - (label + price + mark).displayWidth))
        return label
            + (style(trip)?.applied(to: price + mark, isColored: isColored) ?? price + mark)
            + blanks
    }

    /// The price without its decimals, or a dot where there is none.
    private func shown(_ trip: Trip) -> String {
        prices[trip].map { $0.decimal.split(separator: ".").first.map(String.init) ?? "" } ?? "."
    }

    private func isCheapest(_ trip: Trip) -> Bool {
        guard let price = prices[trip] else { return false }
        return price.minor == prices.values.map(\.minor).min()
    }

    /// Green for the cheapest third, red for the dearest.
    private func style(_ trip: Trip) -> Style? {
        guard let price = prices[trip]?.minor else { return .faint }
        let sorted = prices.values.map(\.minor).sorted()
        if price <= sorted[sorted.count / 3] { return .good }
        return price > sorted[sorted.count * 2 / 3] ? .bad : nil
    }

    private func withoutEnd(_ line: String) -> String {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}

/// Prices by day as records.
enum DateListing {
    /// A trip a row.
    static func listing(_ finds: [DatePrice]) -> Listing<DatePrice> {
        let lowest = finds.map(\.price.minor).min()
        return Listing(
            schema: "fly.dates/1", noun: "dates",
            columns: [
                Column("departure", title: "Departure") {
                    Cell($0.departure.description, shown: [$0.departure.shown])
                },
                Column("return", title: "Return") {
                    Cell($0.back?.description, shown: [$0.back?.shown ?? ""])
                },
                Column("nights", title: "Nights", alignment: .right) { find in
                    Cell(find.back.map { $0.dayNumber - find.departure.dayNumber })
                },
                Column("price", title: "Price", alignment: .right) { find in
                    let mark = find.price.minor == lowest ? "*" : ""
                    return Cell(
                        .decimal(find.price.decimal), shown: [mark + find.price.decimal],
                        style: .strong)
                },
                Column("currency", title: "") { Cell($0.price.currency.code) },
                Column("freshness", title: "Age") { Cell($0.freshness.text) },
                Column("supplier", title: "Supplier", sacrifice: 1) { Cell($0.supplier) },
            ],
            rows: finds)
    }
}

extension DatesRequest {
    /// `Madrid MAD - New York JFK, Mon 1 Mar 2027 to Wed 31 Mar 2027, 1 adult`.
    var headline: String {
        let stay = nights.map {
            $0.count == 1
                ? ", \($0.lowerBound) nights" : ", \($0.lowerBound)-\($0.upperBound) nights"
        }
        return "\(origin.named) - \(destination.named), \(departures.lowerBound.shown) to "
            + "\(departures.upperBound.shown)\(stay ?? ", one way"), 1 adult"
    }
}

extension LocalDate {
    /// `Fri 25 Dec`.
    var shownShort: String { shown.split(separator: " ").prefix(3).joined(separator: " ") }

    /// `Dec`, at the first day of a month.
    fileprivate var shortMonth: String { "\(shown.split(separator: " ")[2])\(day)" }
}
