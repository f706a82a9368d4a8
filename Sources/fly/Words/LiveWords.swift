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
        default: []
        }
    }
}
