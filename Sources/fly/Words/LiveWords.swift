import Atlas
import Grammar
import Host
import Store
import Travel

/// What only the program knows to complete: places, airlines, profiles, offers, settings.
enum LiveWords {
    /// The candidates of one kind that begin with, or for places resemble, what is typed.
    static func candidates(_ query: CompletionQuery) -> [Candidate] {
        switch query.kind {
        case .places: places(query.prefix)
        case .airlines:
            beginning(query, Airlines.search(query.prefix, limit: 30).map { ($0.code, $0.name) })
        case .suppliers: beginning(query, Environment.Service.allCases.map { ($0.rawValue, "") })
        case .currencies: beginning(query, Currency.codes.map { ($0, "") })
        case .configKeys: beginning(query, Setting.all.map { ($0.key, $0.summary) })
        case .columns: beginning(query, columns(of: query.arguments.path).map { ($0, "") })
        case .profiles: beginning(query, profiles.map { ($0, "") })
        case .offers: offers(query)
        default: []
        }
    }

    private static func beginning(
        _ query: CompletionQuery, _ words: [(word: String, summary: String)]
    ) -> [Candidate] {
        let prefix = query.prefix.lowercased()
        return words.filter { $0.word.lowercased().hasPrefix(prefix) }
            .map { Candidate($0.word, $0.summary) }
    }

    /// Codes of the places whose code, city or name begins like the text.
    private static func places(_ text: String) -> [Candidate] {
        Places.beginning(text, limit: 20).map { Candidate($0.code, $0.label) }
    }

    /// Offers that are kept here, the latest first.
    private static func offers(_ query: CompletionQuery) -> [Candidate] {
        do {
            let globals = try Globals(query.arguments)
            let name = tree.outline.name
            let app = App(globals, typed: TypedLine([name], fallback: name), credentials: .none)
            return try app.ledger().names(beginning: query.prefix, now: app.clock().now).map {
                let first = $0.itineraries[0]
                let text = "\(first.route) \(first.departure.date.shownShort), \($0.total)"
                return Candidate($0.id.text, text)
            }
        } catch {
            return []  // a press of TAB has nowhere to show what is wrong
        }
    }

    private static var profiles: [String] {
        do throws(Failure) {
            return try Configuration.current(program: tree.outline.name).profiles
        } catch {
            return []  // a press of TAB has nowhere to show what is wrong
        }
    }

    private static func columns(of path: [String]) -> [String] {
        switch path {
        case ["search"]: OfferListing.columnNames
        case ["airports"]: AirportsCommand.columns.compactMap(\.name)
        case ["dates"]: DateListing.listing([]).columns.compactMap(\.name)
        case ["seats"]: SeatRow.listing([]).columns.compactMap(\.name)
        case ["price"]: QuoteListing.columns.compactMap(\.name)
        default: []
        }
    }
}
