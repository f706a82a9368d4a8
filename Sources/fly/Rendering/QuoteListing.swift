import HTTP
import Store
import Terminal
import Travel

/// How a confirmed price is drawn: its lines, and below them what may be done with the fare.
struct QuoteListing {
    /// The offer as it was kept.
    let kept: KeptOffer
    /// What the supplier says now.
    let quote: Quote
    /// What the clocks show at airports.
    let clocks: AirportClocks

    /// One line of the price.
    struct Row: Sendable {
        let traveler: String
        let kind: String
        let name: String?
        let amount: Money
        let isTotal: Bool
    }

    /// The lines for each traveler, then the total of the party.
    var listing: Listing<Row> {
        var listing = Listing<Row>(
            schema: "fly.price/1", noun: "lines", columns: Self.columns, rows: rows)
        listing.heading =
            [quote.offer.headline]
            + quote.offer.itineraries.map { itinerary in
                "\(itinerary.route) \(itinerary.departure.date.shown) \(itinerary.timesText) "
                    + itinerary.segments.map(\.flight.description).joined(separator: " ")
            }
        listing.members = members
        listing.append(rules)
        listing.append(bags)
        listing.append(texts)
        if kept.offer.total != quote.offer.total {
            listing.notes = ["was \(kept.offer.total), is \(quote.offer.total)"]
        }
        return listing
    }

    private var rows: [Row] {
        let counted = quote.travelers.enumerated().flatMap { index, traveler in
            let name = "\(index + 1) \(traveler.kind.text)"
            return traveler.lines.map {
                Row(
                    traveler: name, kind: $0.kind.rawValue, name: $0.name, amount: $0.amount,
                    isTotal: false)
            }
                + [traveler.total].compactMap { $0 }.map {
                    Row(traveler: name, kind: "total", name: nil, amount: $0, isTotal: true)
                }
        }
        let party =
            quote.travelers.isEmpty
            ? quote.lines.map {
                Row(
                    traveler: "party", kind: $0.kind.rawValue, name: $0.name, amount: $0.amount,
                    isTotal: false)
            } : []
        return counted + party
            + [
                Row(
                    traveler: "party", kind: "total", name: nil, amount: quote.offer.total,
                    isTotal: true)
            ]
    }

    static let columns: [Column<Row>] = [
        Column("traveler", title: "Traveler") { Cell($0.traveler) },
        Column("kind", title: "For") { Cell($0.kind, style: $0.isTotal ? .strong : nil) },
        Column("name", title: "Name") { Cell($0.name) },
        Column("amount", title: "Amount", alignment: .right) {
            Cell(.decimal($0.amount.decimal), style: $0.isTotal ? .strong : nil)
        },
        Column("currency", title: "") { Cell($0.amount.currency.code) },
    ]

    private var members: [(String, JSONTree)] {
        let (before, now) = (kept.offer.total, quote.offer.total)
        return [
            ("id", .string(kept.id.text)), ("supplier", .string(quote.offer.supplier)),
            ("price", .string(now.decimal)), ("currency", .string(now.currency.code)),
            ("previous_price", .string(before.decimal)),
            ("previous_currency", .string(before.currency.code)),
            ("changed", .bool(before != now)),
            ("expires_at", JSONTree(quote.offer.expiresAt.map(utc))),
            ("itineraries", .array(quote.offer.itineraries.map { $0.tree(clocks) })),
        ]
    }

    private var rules: Listing<FareRule> {
        Listing(
            schema: "", noun: "rules",
            columns: [
                Column("act", title: "Fare rule") { Cell($0.act.text) },
                Column("allowed", title: "Allowed") {
                    Cell($0.isAllowed, shown: [$0.isAllowed.map { $0 ? "yes" : "no" } ?? "unknown"])
                },
                Column("penalty", title: "Costs", alignment: .right) { rule in
                    let isFree = rule.isAllowed == true && rule.penalty?.minor == 0
                    return Cell(
                        rule.penalty.map { .decimal($0.decimal) } ?? .unknown,
                        shown: [
                            isFree
                                ? "nothing"
                                : rule.penalty?.description
                                    ?? (rule.isAllowed == false ? "" : "unknown")
                        ])
                },
                Column("currency") { Cell($0.penalty?.currency.code) },
                Column("deadline", title: "Until") {
                    Cell(
                        $0.deadline,
                        shown: [$0.deadline ?? ($0.isAllowed == false ? "" : "unknown")])
                },
            ],
            rows: quote.rules)
    }

    private var bags: Listing<BagOption> {
        Listing(
            schema: "", noun: "bags",
            columns: [
                Column("pieces", title: "Bags to add", alignment: .right) {
                    Cell($0.allowance.pieces)
                },
                Column("carry_on", title: "Carried on") { Cell($0.isCarryOn) },
                Column("kilograms", title: "kg", alignment: .right) {
                    Cell($0.allowance.kilograms)
                },
                Column("price", title: "Each", alignment: .right) {
                    Cell(.decimal($0.price.decimal), shown: [$0.price.description])
                },
                Column("currency") { Cell($0.price.currency.code) },
            ],
            rows: quote.bags)
    }

    private var texts: Listing<RuleText> {
        Listing(
            schema: "", noun: "texts",
            columns: [
                Column("title", title: "Rule") { Cell($0.title) },
                Column("text", title: "Text") {
                    Cell($0.text, shown: $0.text.split(separator: "\n").map(String.init))
                },
            ],
            rows: quote.texts)
    }
}

/// How fare brands stand side by side.
enum BrandListing {
    /// A brand a row, cheapest first.
    static func listing(_ rows: [ShownOffer]) -> Listing<ShownOffer> {
        Listing(
            schema: "fly.brands/1", noun: "brands",
            columns: [
                Column("id", title: "Id") { Cell($0.id?.text, style: .accent) },
                Column("brands", title: "Brand") { shown in
                    let texts = shown.offer.itineraries.map(\.brandText)
                    return Cell(.list(shown.offer.brands), shown: texts)
                },
                Column("cabin", title: "Cabin") { Cell($0.offer.cabin?.word) },
                Column("bags", title: "Bags") {
                    Cell($0.offer.checkedBags?.pieces, shown: [$0.bagsText])
                },
                Column("changeable", title: "Change") {
                    Cell($0.offer.isChangeable, shown: [answer($0.offer.isChangeable)])
                },
                Column("refundable", title: "Refund") {
                    Cell($0.offer.isRefundable, shown: [answer($0.offer.isRefundable)])
                },
                Column("price", title: "Price", alignment: .right) {
                    Cell(.decimal($0.offer.total.decimal), style: .strong)
                },
                Column("currency", title: "") { Cell($0.offer.total.currency.code) },
            ],
            rows: rows)
    }

    private static func answer(_ truth: Bool?) -> String { truth.map { $0 ? "yes" : "no" } ?? "?" }
}

extension FareRule.Act {
    /// What people call it.
    var text: String {
        switch self {
        case .change: "change"
        case .cancel: "cancel"
        case .noShow: "no-show"
        }
    }
}

extension TravelerPrice.Kind {
    /// What people call it.
    var text: String {
        switch self {
        case .adult: "adult"
        case .child: "child"
        case .lapInfant: "lap infant"
        case .seatInfant: "seat infant"
        case .other: "traveler"
        }
    }
}

extension Offer {
    /// `Madrid MAD - New York JFK, amadeus`.
    var headline: String {
        guard let first = itineraries.first else { return supplier }
        return "\(first.origin.named) - \(first.destination.named), \(supplier)"
    }
}
