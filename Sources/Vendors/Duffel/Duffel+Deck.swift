internal import HTTP
internal import Travel

extension Deck {
    /// Reads the cabins of one deck, front to back; nil without a seat.
    ///
    /// A map's rows follow each other through all cabins. Its sections are as wide as their widest
    /// row, so that aisles run straight through the deck: one column between two sections.
    init?(duffel cabins: [JSON.Value], isUpper: Bool) {
        self.init(isUpper: isUpper, seats: [])
        let rows = cabins.map { cabin in
            cabin.elements("rows").map { row in
                row.elements("sections").map { Array($0.elements("elements")) }
            }
        }
        let columns = Self.columns(of: rows.flatMap { $0 })
        var start = 0
        for (cabin, rows) in zip(cabins, rows) {
            for (index, sections) in rows.enumerated() {
                read(sections, row: start + index, columns: columns)
            }
            widenWings(cabin["wings"], rows: rows.count, from: start)
            start += rows.count
        }
        guard !seats.isEmpty else { return nil }
    }

    /// The first column of each section.
    private static func columns(of rows: [[[JSON.Value]]]) -> [Int] {
        var widths: [Int] = []
        for row in rows {
            for (index, section) in row.enumerated() {
                if index == widths.count { widths.append(0) }
                widths[index] = max(widths[index], section.count)
            }
        }
        var next = 0
        return widths.map { width in
            defer { next += width + 1 }
            return next
        }
    }

    private mutating func read(_ sections: [[JSON.Value]], row: Int, columns: [Int]) {
        for (number, section) in sections.enumerated() {
            for (index, element) in section.enumerated() {
                let column = columns[number] + index
                switch element["type"]?.string {
                case nil, "empty": continue
                case "exit_row": exits.insert(row)
                case "seat", "restricted_seat_general":
                    let side = Seat.Side(
                        isLeft: number == 0 && index == 0,
                        isRight: number == sections.count - 1 && index == section.count - 1,
                        isAisle: (number > 0 && index == 0)
                            || (number < sections.count - 1 && index == section.count - 1))
                    if let seat = Seat(duffel: element, row: row, column: column, side) {
                        seats.append(seat)
                    }
                case let kind?:
                    facilities.append(Facility(kind, row: row, column: column))
                }
            }
        }
    }

    /// Takes the wings beside a cabin into account, whose indexes count the cabin's own rows.
    private mutating func widenWings(_ value: JSON.Value?, rows: Int, from start: Int) {
        guard let first = value?["first_row_index"]?.integer,
            let last = value?["last_row_index"]?.integer, 0 <= first, first <= last, last < rows
        else { return }
        let lower = min(wings?.lowerBound ?? start + first, start + first)
        wings = lower...max(wings?.upperBound ?? start + last, start + last)
    }
}

extension Seat {
    /// Where in its row a seat stands.
    struct Side {
        var isLeft: Bool
        var isRight: Bool
        var isAisle: Bool
    }

    /// Reads one seat; nil without its designator.
    ///
    /// A seat that nobody can buy is taken, or kept by the airline where it is a restricted one.
    init?(duffel value: JSON.Value, row: Int, column: Int, _ side: Side) {
        guard let designator = value.words("designator") else { return nil }
        var services: [String: String] = [:]
        var price: Money?
        for service in value.elements("available_services") {
            guard let id = service["id"]?.string, let passenger = service["passenger_id"]?.string,
                let amount = Duffel.WireOffer(value: service).money("total"),
                services[passenger] == nil
            else { continue }
            services[passenger] = id
            price = price ?? amount
        }
        let isRestricted = value["type"]?.equals("restricted_seat_general") ?? false
        self.init(
            designator, row: row, column: column,
            state: services.isEmpty ? (isRestricted ? .blocked : .taken) : .free,
            traits: Self.traits(value, side),
            price: price.flatMap { $0.minor > 0 ? $0 : nil }, services: services)
    }

    /// The place tells the side; the rest is told in words only.
    private static func traits(_ value: JSON.Value, _ side: Side) -> Set<Trait> {
        var traits: Set<Trait> = []
        if side.isLeft || side.isRight { traits.insert(.window) }
        if side.isAisle { traits.insert(.aisle) }
        if traits.isEmpty { traits.insert(.middle) }
        let disclosures = value.elements("disclosures").compactMap(\.string)
        let words = ([value.words("name") ?? ""] + disclosures).joined(separator: "\n").lowercased()
        if words.contains("exit row") { traits.insert(.exitRow) }
        if words.contains("legroom") || words.contains("leg room") { traits.insert(.legroom) }
        return traits
    }
}
