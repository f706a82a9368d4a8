import Grammar
import HTTP
import Store
import Travel

/// `fly price`: asks the supplier again and shows what the price is made of.
struct Price: Command {
    private static let offer = Positional<OfferWord>(
        "OFFER", "An id, or on this terminal a row of the last search", completion: .offers)
    private static let rules = Flag("rules", "The full text of the fare rules")
    private static let brands = Flag("brands", "The fare brands of these flights side by side")
    private static let bags = Option(
        "bags", default: 0, in: 0...4, "Checked bags to add for each traveler with a seat")
    private static let maxTotal = OptionalOption<AmountWord>(
        "max-total", "Accept another price up to this total")

    static let spec = CommandSpec(
        "price", "Confirm the price of an offer", [offer, rules, brands, bags, maxTotal],
        discussion: """
            Shows the price of now, itemized for each traveler, what changed since the search, and \
            what may be done with the fare. What a supplier does not say is unknown.

            Ends with 6 when the price moved, unless it stays within --max-total.
            """,
        examples: [
            Example("k7m2q", "By id"), Example("k7m2q --rules"),
            Example("k7m2q --brands", "Light, standard and flexible side by side"),
            Example("k7m2q --bags 1 --max-total 812.40EUR"),
        ])

    private let offer: OfferWord
    private let wishes: QuoteWishes
    private let wantsBrands: Bool
    private let maxTotal: AmountWord?

    init(_ arguments: Arguments) throws(UsageError) {
        offer = try arguments[Self.offer]
        var wishes = QuoteWishes()
        wishes.bags = try arguments[Self.bags]
        wishes.wantsTexts = try arguments[Self.rules]
        self.wishes = wishes
        wantsBrands = try arguments[Self.brands]
        maxTotal = try arguments[Self.maxTotal]
    }

    func run(in app: App) async throws {
        try app.announce()
        let kept = try app.keptOffer(offer)
        if wantsBrands { return try await showBrands(of: kept, in: app) }
        let supplier = try app.supplier(of: kept, for: .price)
        let wishes = wishes
        let quote = try await app.ask(supplier) { supplier throws(SupplierError) in
            try await supplier.quote(kept.offer, for: kept.party, wishes)
        }
        try app.ledger().replace(kept, with: quote.offer, now: try app.clock().now)
        try app.show(QuoteListing(kept: kept, quote: quote, clocks: app.clocks).listing)
        try judge(quote, against: kept, in: app)
    }

    /// Two prices that differ are an error, unless the new one was accepted beforehand.
    private func judge(_ quote: Quote, against kept: KeptOffer, in app: App) throws(Failure) {
        let (before, now) = (kept.offer.total, quote.offer.total)
        guard before != now, wishes.bags == 0 || maxTotal != nil else { return }
        if let limit = maxTotal?.amount(in: now.currency) {
            guard limit.currency == now.currency, now.minor > limit.minor else { return }
        }
        throw Failure(
            .offerChanged, "the price moved from \(before) to \(now)",
            hint: "\(app.program) price \(kept.id) --max-total \(now.decimal)\(now.currency)")
    }

    private func showBrands(of kept: KeptOffer, in app: App) async throws {
        let supplier = try app.supplier(of: kept, for: .brands)
        let offers = try await app.ask(supplier) { supplier throws(SupplierError) in
            try await supplier.brands(of: kept.offer, for: kept.party)
        }
        var request = SearchRequest(legs: [], currency: kept.currency)
        request.party = kept.party
        var notes: [String] = []
        let ids = app.keep(offers, for: request, notes: &notes)
        var listing = BrandListing.listing(
            offers.enumerated().map { index, offer in
                ShownOffer(
                    number: index + 1, id: ids?[index],
                    row: [offer].rows(preferring: kept.currency)[0])
            })
        listing.heading = [kept.offer.headline]
        listing.notes = notes
        try app.show(listing)
    }
}
