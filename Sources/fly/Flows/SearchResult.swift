import HTTP
import Travel

/// How a search's rows are chosen and drawn.
struct SearchView: Sendable {
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
    func show(_ answer: SearchAnswer, for request: SearchRequest, _ view: SearchView) throws {
        if let signal = answer.interruption { throw Failure(signal) }
        guard answer.reports.contains(where: \.isAnswered) else {
            throw Failure(unanswered: answer.reports)
        }
        var hidden: [Exclusion: Int] = [:]
        let passing = answer.offers.filter { offer in
            guard let exclusion = request.exclusion(of: offer, clocks: clocks) else { return true }
            hidden[exclusion, default: 0] += 1
            return false
        }
        let rows = passing.rows(preferring: request.currency)
            .ranked(by: view.order, clocks: clocks)
        let shown = Array(rows.prefix(view.limit ?? rows.count))
        var notes = answer.reports.compactMap(\.note) + answer.warnings
        notes += hidden.map { "\($1) hidden by \($0.text(in: request))" }.sorted()
        if shown.count < rows.count {
            notes.append("\(shown.count) of \(rows.count) rows shown; --limit 0 shows all")
        }
        let ids = keep(shown.map(\.offer), for: request, notes: &notes)
        let layout = OfferListing(
            request: request, clocks: clocks,
            compared: view.isComparison ? answer.reports.map(\.supplier) : [])
        var listing = layout.listing(
            shown.enumerated().map { index, row in
                ShownOffer(number: index + 1, id: ids?[index], row: row)
            })
        listing.heading = [request.headline]
        listing.members = [
            ("request", request.tree), ("suppliers", .array(answer.reports.map(\.tree))),
            ("count", .int(Int64(rows.count))),
        ]
        listing.isComplete = answer.reports.allSatisfy(\.isAnswered)
        listing.notes = notes
        try show(listing)
        guard !rows.isEmpty else { throw Failure(.nothingFound, "no flights found") }
    }
}
