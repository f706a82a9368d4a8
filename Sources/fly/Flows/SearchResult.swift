import HTTP
import Travel

/// How a search's rows are chosen and drawn.
struct SearchView: Sendable {
    /// How many offers to ask each supplier for: more than are shown, because some are filtered
    /// out or joined, and as many as there are where price does not decide.
    var offersPerSupplier: Int {
        guard let limit, order.keys.first == .price else { return 250 }
        return min(250, max(50, 2 * limit))
    }

    /// What to sort by; the next decides a tie.
    var order: SortOrder
    /// The most rows to show; nil for all.
    var limit: Int?
    /// Whether each supplier gets a price column.
    var isComparison: Bool
}

extension App {
    /// Filters, joins, sorts, keeps and shows what was found.
    ///
    /// - Throws: `Failure` of the kind `nothingFound` when suppliers answered and nothing passed,
    ///   `unavailable` or `credentials` when none answered.
    func show(
        _ responses: [Response<SupplierAnswer>], for request: SearchRequest, _ view: SearchView
    ) throws {
        try responses.requireAnswer()
        var hidden: [Exclusion: Int] = [:]
        let passing = responses.flatMap { $0.found?.offers ?? [] }.filter { offer in
            guard let exclusion = request.exclusion(of: offer, clocks: clocks) else { return true }
            hidden[exclusion, default: 0] += 1
            return false
        }
        let rows = passing.rows(preferring: request.currency)
            .ranked(by: view.order, clocks: clocks)
        let shown = Array(rows.prefix(view.limit ?? rows.count))
        var notes = responses.flatMap(\.notes)
        notes += hidden.map { "\($1) hidden by \($0.text(in: request))" }.sorted()
        if shown.count < rows.count {
            notes.append("\(shown.count) of \(rows.count) rows shown; --limit 0 shows all")
        }
        let ids = keep(shown.map(\.offer), for: request, notes: &notes)
        let layout = OfferListing(
            request: request, clocks: clocks,
            compared: view.isComparison ? responses.map(\.supplier) : [])
        var listing = layout.listing(
            shown.enumerated().map { index, row in
                ShownOffer(number: index + 1, id: ids?[index], row: row)
            })
        listing.heading = [request.headline]
        listing.members = [
            ("request", request.tree),
            ("suppliers", .array(responses.map { $0.tree { $0.offers.count } })),
            ("count", .int(Int64(rows.count))),
        ]
        listing.isComplete = responses.allSatisfy { $0.found?.unreadable == 0 }
        listing.notes = notes
        try show(listing)
        guard !rows.isEmpty else { throw Failure(.nothingFound, "no flights found") }
    }
}
