internal import HTTP
internal import Travel

extension Deck {
    /// Reads one deck, whose coordinates run along the aircraft (`x`) and across it (`y`); nil
    /// without a seat.
    init?(amadeus value: JSON.Value, _ words: [String: String]) {
        let seats = value.elements("seats").compactMap(Seat.init(amadeus:))
        guard !seats.isEmpty else { return nil }
        let shape = value["deckConfiguration"]
        self.init(
            seats: seats.sorted { ($0.row, $0.column) < ($1.row, $1.column) },
            wings: Self.wings(shape, beside: seats),
            exits: Set(
                shape?.elements("exitRowsX").compactMap { element in
                    element.integer.flatMap { Place.rows.contains($0) ? $0 : nil }
                } ?? []),
            facilities: value.elements("facilities").compactMap { facility in
                guard let place = Place(facility["coordinates"]),
                    let code = facility.words("code")
                else { return nil }
                return Facility(words[code] ?? code, row: place.row, column: place.column)
            })
    }

    /// The rows from `startWingsX` to `endWingsX`, or those of the seats whose numbers lie between
    /// the other two: row 14 may be the 13th.
    private static func wings(_ shape: JSON.Value?, beside seats: [Seat]) -> ClosedRange<Int>? {
        guard let shape else { return nil }
        if let start = shape["startWingsX"]?.integer, let end = shape["endWingsX"]?.integer {
            return Place.rows.contains(start) && start <= end && end < Place.rows.upperBound
                ? start...end : nil
        }
        guard let start = shape["startWingsRow"]?.integer, let end = shape["endWingsRow"]?.integer
        else { return nil }
        let rows = seats.filter { seat in
            seat.writtenRow.map { start <= $0 && $0 <= end } ?? false
        }.map(\.row)
        guard let first = rows.min(), let last = rows.max() else { return nil }
        return first...last
    }
}

/// Where something is on a deck.
private struct Place {
    /// No aircraft has more rows; what is told beyond is nonsense.
    static let rows = 0..<200
    static let columns = 0..<40

    let row: Int
    let column: Int

    init?(_ coordinates: JSON.Value?) {
        guard let row = coordinates?["x"]?.integer, let column = coordinates?["y"]?.integer,
            Self.rows.contains(row), Self.columns.contains(column)
        else { return nil }
        self.row = row
        self.column = column
    }
}

extension Seat {
    /// The row in the designator, which need not be the row of the map.
    var writtenRow: Int? {
        Int(String(designator.prefix { $0.isASCII && $0.isNumber }))
    }

    /// Reads one seat; nil without its number or its place.
    init?(amadeus value: JSON.Value) {
        guard let number = value.words("number"), let place = Place(value["coordinates"]) else {
            return nil
        }
        let pricings = Array(value.elements("travelerPricing"))
        let open = pricings.filter { $0["seatAvailabilityStatus"]?.equals("AVAILABLE") ?? false }
        let isTaken = pricings.contains {
            $0["seatAvailabilityStatus"]?.equals("OCCUPIED") ?? false
        }
        let codes = value.elements("characteristicsCodes").compactMap(\.string)
        let price = open.compactMap { Amadeus.Price($0["price"])?.total }.first
        self.init(
            number, row: place.row, column: place.column,
            state: open.isEmpty ? (isTaken ? .taken : .blocked) : .free,
            traits: Set(codes.compactMap { Self.traits[$0] }),
            price: price.flatMap { $0.minor > 0 ? $0 : nil })
    }

    /// IATA code list 9825, as far as it makes a seat better or worse.
    private static let traits: [String: Trait] = [
        "W": .window, "A": .aisle, "9": .middle, "E": .exitRow, "L": .legroom, "K": .bulkhead,
        "1D": .limitedRecline, "1A": .noInfant, "IE": .noChild,
    ]
}
