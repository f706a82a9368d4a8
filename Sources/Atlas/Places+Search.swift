extension Places {
    /// Finds the places that a text may mean, best first.
    ///
    /// Codes, cities, airports, regions, countries and other names people use; accents do not
    /// matter, a word may be unfinished or mistyped. Texts are cut at 64 bytes. Empty when nothing
    /// is near.
    public static func search(_ text: String, limit: Int = 10) -> [Match] {
        let query = Folding(text)
        guard !query.words.isEmpty, limit > 0 else { return [] }
        let candidates = candidates(Scoreboard(query))
        var matches: [Match] = []
        for candidate in candidates {
            matches.append(contentsOf: candidate.matches())
            if matches.count >= limit { break }
        }
        return Array(matches.prefix(limit))
    }

    /// A code that fits, with what decides its place in the list.
    struct Candidate {
        let standing: Scoreboard.Standing
        let rank: Ranking.Rank
        let score: Int

        /// One match, or two when the code is a city's and an airport's.
        func matches() -> [Match] {
            let code = standing.code.text
            let city = Places.metropolis(code).map(Place.city)
            let airport = Places.airport(code).map(Place.airport)
            return [city, airport].compactMap { $0 }.map {
                Match(place: $0, score: score, isExact: standing.isExact)
            }
        }
    }

    /// The codes that fit, best first: those with all words, or if there is none, with some.
    static func candidates(_ board: Scoreboard) -> [Candidate] {
        let ranks = Ranking.ranks()
        var complete: [Candidate] = []
        var partial: [Candidate] = []
        for value in 0..<CodeNumber.count {
            guard let standing = board.standing(CodeNumber(value)) else { continue }
            let rank = ranks[value]
            let candidate = Candidate(
                standing: standing, rank: rank, score: standing.mark * 10 + rank.bonus)
            if standing.isComplete {
                complete.append(candidate)
            } else if complete.isEmpty {
                partial.append(candidate)
            }
        }
        return (complete.isEmpty ? partial : complete).sorted {
            ($1.score, $0.rank.position, $0.standing.code.value)
                < ($0.score, $1.rank.position, $1.standing.code.value)
        }
    }
}
