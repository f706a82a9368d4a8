import Atlas
import HTTP
import Terminal
import Travel

/// A row of offers with the names it goes by here.
struct ShownOffer: Sendable {
    /// Its place in the list, from 1.
    let number: Int
    /// Its name on this machine; nil when it could not be kept.
    let id: OfferID?
    /// The cheapest offer and the others for the same flights and fare.
    let row: OfferRow

    /// The cheapest offer.
    var offer: Offer { row.offer }
}

/// How found offers are listed.
struct OfferListing {
    /// What was looked for.
    let request: SearchRequest
    /// What the clocks show at airports.
    let clocks: AirportClocks
    /// The suppliers that get a price column of their own; empty without `--compare`.
    var compared: [String] = []

    /// The listing of some rows, without heading and notes.
    func listing(_ rows: [ShownOffer]) -> Listing<ShownOffer> {
        Listing(
            schema: "fly.search/1", noun: "offers",
            columns: people(rows) + priceColumns + legColumns(0) + fareColumns + legColumns(1)
                + (2..<max(2, request.legs.count)).flatMap(legColumns) + nested,
            rows: rows)
    }

    /// What scripts can ask for, of a trip with two directions.
    static let columnNames: [String] = {
        guard let currency = Currency("EUR") else { return [] }
        let nothing = SearchRequest(legs: [], currency: currency)
        let columns = OfferListing(request: nothing, clocks: .world()).listing([]).columns
        return columns.compactMap(\.name)
    }()

    private var priceColumns: [Column<ShownOffer>] {
        [
            Column("id") { Cell($0.id?.text) },
            Column("price") { Cell(.decimal($0.offer.total.decimal)) },
            Column("currency") { Cell($0.offer.total.currency.code) },
            Column("supplier") { Cell($0.offer.supplier) },
            Column("freshness") { Cell($0.offer.freshness.text) },
        ]
    }

    /// What people see: every direction is a line of the same row.
    private func people(_ rows: [ShownOffer]) -> [Column<ShownOffer>] {
        let asked = request.legs.map { "\($0.origin)-\($0.destination)" }
        let isRouteSaid = rows.allSatisfy { $0.offer.itineraries.map(\.route) == asked }
        let clocks = clocks
        let route = isRouteSaid ? [] : [lines("Route") { $0.route }]
        let areDatesSaid = rows.allSatisfy {
            $0.offer.itineraries.map(\.departure.date) == request.legs.map(\.date)
        }
        let dates = areDatesSaid ? [] : [lines("Date") { $0.departure.date.shownShort }]
        let times = [
            lines("Times") { $0.timesText },
            lines("Takes", .right) { $0.minutes(by: clocks).map(hours) ?? "" },
            lines("Stops") { $0.stopsText },
            lines("Flights", sacrifice: Sacrifice.essential + 2) {
                $0.segments.map(\.flight.description).joined(separator: " ")
            },
            lines("Fare", sacrifice: Sacrifice.essential + 1) { $0.brandText },
        ]
        let number = Column<ShownOffer>(
            nil, title: "#", alignment: .right, sacrifice: Sacrifice.essential + 3
        ) {
            Cell($0.number)
        }
        return [number] + route + dates + times + fare(rows) + prices(rows)
    }

    private func lines(
        _ title: String, _ alignment: Column<ShownOffer>.Alignment = .left, sacrifice: Int? = nil,
        _ text: @escaping @Sendable (Itinerary) -> String
    ) -> Column<ShownOffer> {
        Column(nil, title: title, alignment: alignment, sacrifice: sacrifice) { shown in
            Cell(.unknown, shown: shown.offer.itineraries.map(text))
        }
    }

    private func fare(_ rows: [ShownOffer]) -> [Column<ShownOffer>] {
        [
            Column(nil, title: "Bags", sacrifice: 4) { Cell(.unknown, shown: [$0.bagsText]) },
            Column(nil, title: "Refund", sacrifice: 3) {
                Cell(.unknown, shown: [$0.offer.isRefundable.map { $0 ? "yes" : "no" } ?? "?"])
            },
            Column(nil, title: "Seats", alignment: .right, sacrifice: 2) { shown in
                let seats = shown.offer.seatsLeft
                return Cell(.unknown, shown: [seats.map { $0 >= 9 ? "9+" : String($0) } ?? ""])
            },
            Column(nil, title: "CO2 kg", alignment: .right, sacrifice: 1) {
                Cell(.unknown, shown: [$0.offer.emissionsKilograms.map(String.init) ?? ""])
            },
        ]
    }

    private func prices(_ rows: [ShownOffer]) -> [Column<ShownOffer>] {
        let currencies = Set(rows.map(\.offer.total.currency))
        let single = currencies.count == 1 ? currencies.first : nil
        let sellers =
            compared.isEmpty
            ? [
                Column(nil, title: "Supplier", sacrifice: Sacrifice.essential) {
                    Cell(.unknown, shown: self.sellers($0))
                }
            ]
            : compared.map { supplier in
                Column<ShownOffer>(nil, title: supplier, alignment: .right) { shown in
                    let total = shown.price(at: supplier)
                    let isPlain = single != nil && total?.currency == single
                    let text = total.map { isPlain ? $0.decimal : $0.description }
                    return Cell(.unknown, shown: [text ?? "-"])
                }
            }
        let total = Column<ShownOffer>(nil, title: single?.code ?? "Price", alignment: .right) {
            let total = $0.offer.total
            return Cell(
                .unknown, shown: [single == nil ? total.description : total.decimal],
                style: .strong)
        }
        let age = Column<ShownOffer>(nil, title: "Age", sacrifice: 5) {
            Cell(.unknown, shown: [$0.isCached ? $0.offer.freshness.text : ""])
        }
        let id = Column<ShownOffer>(nil, title: "Id") { Cell($0.id?.text, style: .accent) }
        return sellers + [total, age, id]
    }

    private func sellers(_ shown: ShownOffer) -> [String] {
        [shown.offer.supplier]
            + shown.row.others.map { other in
                let difference = other.difference.map { "+\($0.decimal)" }
                return "\(other.offer.supplier) \(difference ?? other.offer.total.description)"
            }
    }

    /// What scripts read of one direction; from the second on the names end in its number.
    private func legColumns(_ index: Int) -> [Column<ShownOffer>] {
        let suffix = index == 0 ? "" : "_\(index + 1)"
        func column(
            _ name: String, _ cell: @escaping @Sendable (Itinerary) -> Cell
        ) -> Column<ShownOffer> {
            Column(name + suffix) { shown in
                let itineraries = shown.offer.itineraries
                return index < itineraries.count ? cell(itineraries[index]) : Cell(.unknown)
            }
        }
        let clocks = clocks
        return [
            column("from") { Cell($0.origin.text) },
            column("to") { Cell($0.destination.text) },
            column("departure") { Cell(clocks.text(of: $0.departure, at: $0.origin)) },
            column("arrival") { Cell(clocks.text(of: $0.arrival, at: $0.destination)) },
            column("minutes") { Cell($0.minutes(by: clocks)) },
            column("stops") { Cell($0.stops) },
            column("via") { Cell(.list($0.stopPlaces.map(\.text))) },
            column("flights") { Cell(.list($0.segments.map(\.flight.description))) },
        ]
    }

    private var fareColumns: [Column<ShownOffer>] {
        [
            Column("cabin") { Cell($0.offer.cabin?.word) },
            Column("brands") { shown in
                let brands = shown.offer.brands
                return brands.isEmpty ? Cell(.unknown) : Cell(.list(brands))
            },
            Column("bags") { Cell($0.offer.checkedBags?.pieces) },
            Column("bags_kg") { Cell($0.offer.checkedBags?.kilograms) },
            Column("refundable") { Cell($0.offer.isRefundable) },
            Column("changeable") { Cell($0.offer.isChangeable) },
            Column("seats_left") { Cell($0.offer.seatsLeft) },
            Column("emissions_kg") { Cell($0.offer.emissionsKilograms) },
            Column("validating_airline") { Cell($0.offer.validatingAirline?.text) },
            Column("expires_at") { Cell($0.offer.expiresAt.map(utc)) },
        ]
    }

    /// What only JSON has room for.
    private var nested: [Column<ShownOffer>] {
        let clocks = clocks
        return [
            Column("itineraries", isNested: true) { shown in
                Cell(.tree(.array(shown.offer.itineraries.map { $0.tree(clocks) })))
            },
            Column("others", isNested: true) { shown in
                Cell(
                    .tree(
                        .array(
                            shown.row.others.map { other in
                                [
                                    "supplier": .string(other.offer.supplier),
                                    "price": .string(other.offer.total.decimal),
                                    "currency": .string(other.offer.total.currency.code),
                                    "difference": JSONTree(other.difference?.decimal),
                                ]
                            })))
            },
        ]
    }
}
