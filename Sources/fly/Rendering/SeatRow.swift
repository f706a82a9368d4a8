import Terminal
import Travel

/// One seat of one flight, as a record.
struct SeatRow: Sendable {
    let segment: Int
    let map: SeatMap
    let seat: Seat

    /// A seat a row.
    static func listing(_ rows: [SeatRow]) -> Listing<SeatRow> {
        Listing(
            schema: "fly.seats/1", noun: "seats",
            columns: [
                Column("segment", title: "Segment", alignment: .right) { Cell($0.segment) },
                Column("flight", title: "Flight") { Cell($0.map.flight.description) },
                Column("seat", title: "Seat") { Cell($0.seat.designator, style: .strong) },
                Column("state", title: "State") { Cell($0.seat.state.rawValue) },
                Column("traits", title: "Traits", sacrifice: 1) { row in
                    let traits = Seat.Trait.allCases.filter(row.seat.traits.contains).map(\.words)
                    return Cell(.list(traits), shown: [traits.joined(separator: ", ")])
                },
                Column("price", title: "Price", alignment: .right) {
                    Cell($0.seat.price.map { .decimal($0.decimal) } ?? .unknown)
                },
                Column("currency", title: "") { Cell($0.seat.price?.currency.code) },
                Column("row") { Cell($0.seat.row) },
                Column("column") { Cell($0.seat.column) },
                Column("aircraft") { Cell($0.map.aircraft) },
            ],
            rows: rows)
    }
}

extension Seat.Trait {
    /// The words for it.
    var words: String {
        switch self {
        case .window, .aisle, .middle, .legroom, .bulkhead: rawValue
        case .exitRow: "exit row"
        case .limitedRecline: "limited recline"
        case .noInfant: "no infant"
        case .noChild: "no child"
        }
    }
}
