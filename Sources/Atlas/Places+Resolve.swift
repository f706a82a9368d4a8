extension Places {
    private static let listLimit = 20

    /// Decides what a traveler means by a text, and never guesses.
    ///
    /// A code in capitals wins; another too, unless a well-known place bears it as its name ("kos"
    /// is the island as much as the code of Sihanoukville). A name that one place bears is that
    /// place. A name that several bear is a list, unless one of them is so much better known that
    /// nobody means another (London is not London, Ontario). A name that is unfinished or mistyped
    /// is only ever a suggestion.
    public static func resolve(_ text: String) -> Resolution {
        let query = Folding(text)
        // One letter names nothing, though it stands in many names.
        guard query.joined.count > 1 else { return .none(suggestion: nil) }
        if query.words.count == 1, let code = CodeNumber(query.words[0]),
            let place = place(code.text)
        {
            let others = text.contains(where: \.isLowercase) ? namesakes(of: place, query) : []
            return others.isEmpty ? .one(place) : .many([place] + others)
        }
        let found = candidates(Scoreboard(query))
        let exact = found.filter(\.standing.isExact)
        let bearers = withoutMembers(exact.filter(\.standing.isFullName))
        if !bearers.isEmpty {
            let rivals = rivals(of: bearers, in: found)
            return rivals.isEmpty ? choose(bearers, famousWins: true) : list(bearers + rivals)
        }
        if !exact.isEmpty {
            // A country or region means all of its airports, though one may bear its name.
            guard exact.allSatisfy(\.standing.isNamed) else { return list(exact) }
            return choose(withoutMembers(exact), famousWins: false)
        }
        guard let best = found.first, best.standing.mark >= Scoreboard.Mark.worthSuggesting else {
            return .none(suggestion: nil)
        }
        return .none(suggestion: place(best.standing.code.text))
    }

    /// The other listed places whose full name is the text.
    private static func namesakes(of place: Place, _ query: Folding) -> [Place] {
        withoutMembers(candidates(Scoreboard(query)).filter(\.standing.isFullName))
            .filter { $0.rank.tier > .unlisted && $0.standing.code.text != place.code }
            .compactMap { Places.place($0.standing.code.text) }
    }

    /// Drops the airports whose city is itself in the list.
    private static func withoutMembers(_ candidates: [Candidate]) -> [Candidate] {
        let cities = candidates.compactMap { metropolis($0.standing.code.text) }
        return candidates.filter { candidate in
            let code = candidate.standing.code.text
            return !cities.contains { $0.code != code && $0.airports.contains(code) }
        }
    }

    /// The large places one letter away, when only little-known ones bear the name: who types
    /// Pittsburg may well mean Pittsburgh, not the town in Kansas.
    private static func rivals(of bearers: [Candidate], in found: [Candidate]) -> [Candidate] {
        guard bearers.allSatisfy({ $0.rank.tier == .unlisted }) else { return [] }
        return withoutMembers(
            found.filter { $0.standing.isNearName && $0.rank.tier >= .large })
    }

    private static func choose(_ candidates: [Candidate], famousWins: Bool) -> Resolution {
        let ranked = candidates.sorted { ($1.rank.tier, $1.score) < ($0.rank.tier, $0.score) }
        let rival = ranked.dropFirst().first?.rank.tier
        let first = ranked[0]
        let wins =
            rival.map { rival in
                rival == .unlisted && first.rank.tier > .unlisted
                    || famousWins && first.rank.tier == .famous && rival < .large
            } ?? true
        guard wins, let place = place(first.standing.code.text) else { return list(candidates) }
        return .one(place)
    }

    private static func list(_ candidates: [Candidate]) -> Resolution {
        let places = candidates.prefix(listLimit).compactMap { place($0.standing.code.text) }
        return places.count == 1 ? .one(places[0]) : .many(places)
    }
}
