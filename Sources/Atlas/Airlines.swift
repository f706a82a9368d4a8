/// The airlines of the world, built in; every function may be called from any thread.
public enum Airlines {
    private static let table = Table(airlineTable)

    /// Returns the airline with this IATA code, in capitals or not.
    public static func airline(_ code: String) -> Airline? {
        let key = Array(code.utf8.prefix(3)).map { $0 >= 0x61 && $0 <= 0x7A ? $0 & 0xDF : $0 }
        guard key.count == 2 else { return nil }
        return table.line(key).map(Airline.init)
    }

    /// All airlines, sorted by code.
    public static var all: [Airline] {
        var airlines: [Airline] = []
        var position = 0
        while let line = table.line(at: position) {
            airlines.append(Airline(line))
            position = line.next
        }
        return airlines
    }

    /// Finds the airlines that a text may mean, best first; a word may be unfinished or mistyped.
    public static func search(_ text: String, limit: Int = 10) -> [Airline] {
        let query = Folding(text)
        guard !query.words.isEmpty, limit > 0 else { return [] }
        var likenesses = query.words.map { Likeness($0) }
        let exact = airline(text)
        var found: [(airline: Airline, mark: Int)] = []
        for airline in all {
            let mark = airline == exact ? 1000 : mark(airline, &likenesses)
            if mark > 0 { found.append((airline, mark)) }
        }
        return found.sorted { ($1.mark, $0.airline.code) < ($0.mark, $1.airline.code) }
            .prefix(limit).map(\.airline)
    }

    /// The sum of the marks of all words; 0 when one of them fits nothing.
    private static func mark(_ airline: Airline, _ likenesses: inout [Likeness]) -> Int {
        let words = Folding(airline.name).words
        var sum = 0
        for typed in likenesses.indices {
            var best = 0
            for word in words {
                switch likenesses[typed].compare(word.span, from: 0, count: word.count) {
                case .same: best = 100
                case .prefix(let typed): best = max(best, 50 + 5 * min(typed, 8))
                case .typo(let errors): best = max(best, errors == 1 ? 60 : 45)
                case nil: break
                }
            }
            guard best > 0 else { return 0 }
            sum += best
        }
        return sum * 10 - min(words.count, 9)
    }
}
