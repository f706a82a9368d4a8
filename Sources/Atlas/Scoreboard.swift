/// How well each code fits the words of one query.
///
/// One pass over the name table compares each name with all words of the query and notes, for each
/// code that bears the name, the best mark of each word.
struct Scoreboard {
    /// Marks; the gaps between them are what a prefix earns.
    enum Mark {
        static let code: UInt8 = 130
        static let name: UInt8 = 110
        static let unfinishedName: UInt8 = 92
        static let mistypedName: UInt8 = 70
        static let word: UInt8 = 100
        static let region: UInt8 = 95
        static let swappedCode: UInt8 = 58
        static let nearCode: UInt8 = 50
        static let worthSuggesting = 45
    }

    /// What is known of one code.
    struct Standing {
        let code: CodeNumber
        /// The mark of the whole text or the mean of its words, whichever is greater.
        let mark: Int
        let isExact: Bool
        /// Whether all words were found.
        let isComplete: Bool
        /// Whether some word is in the place's own name, not only in its region's.
        let isNamed: Bool
        /// Whether the whole text is the place's code or full name.
        let isFullName: Bool
        /// Whether the whole text is its full name with one letter wrong or the last missing.
        let isNearName: Bool
    }

    private let wordCount: Int
    private var whole = [UInt8](repeating: 0, count: CodeNumber.count)
    private var words: [UInt8]

    init(_ query: Folding) {
        wordCount = query.words.count
        words = [UInt8](repeating: 0, count: CodeNumber.count * wordCount)
        guard wordCount > 0 else { return }
        scan(query)
        markCodes(query)
    }

    /// The standing of a code, or nothing when no word fits it.
    func standing(_ code: CodeNumber) -> Standing? {
        let full = whole[code.value]
        var sum = 0
        for word in 0..<wordCount { sum += Int(words[word * CodeNumber.count + code.value]) }
        guard sum > 0 || full > 0 else { return nil }
        var least = UInt8.max
        var greatest: UInt8 = 0
        for word in 0..<wordCount {
            let mark = words[word * CodeNumber.count + code.value]
            least = min(least, mark)
            greatest = max(greatest, mark)
        }
        return Standing(
            code: code, mark: max(Int(full), sum / max(wordCount, 1)),
            isExact: full >= Mark.name || least >= Mark.region,
            isComplete: least > 0 || full > 0, isNamed: greatest >= Mark.word,
            isFullName: full >= Mark.name,
            isNearName: full == Mark.mistypedName || full == Mark.unfinishedName)
    }

    private mutating func scan(_ query: Folding) {
        var likenesses = query.words.map { Likeness($0) }
        var joined = Likeness(query.joined)
        let bytes = nameTable.utf8.span
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] > Table.newline { end += 1 }  // a tab is less
            let count = end - start
            var found: Likeness.Finding?
            for word in likenesses.indices {
                found = likenesses[word].compare(bytes, from: start, count: count)
                if let found { markWord(word, found, bytes, after: end) }
            }
            if wordCount > 1 {  // else the word is the whole text
                found = joined.compare(bytes, from: start, count: count)
            }
            if let found { markWhole(found, bytes, start..<end) }
            while end < bytes.count, bytes[end] != Table.newline {
                end += bytes[end] == Table.tab ? 1 : 3  // a code
            }
            start = end + 1
        }
    }

    /// Gives a word's mark to the codes of the three lists behind a name.
    private mutating func markWord(
        _ word: Int, _ found: Likeness.Finding, _ bytes: Span<UInt8>, after end: Int
    ) {
        let mark: UInt8
        switch found {
        case .same: mark = Mark.word
        case .prefix(let typed): mark = 50 + 5 * UInt8(min(typed, 8))
        case .typo(let errors): mark = errors == 1 ? 60 : 45
        }
        var position = end
        var list = 0
        while position < bytes.count, bytes[position] != Table.newline {
            if bytes[position] == Table.tab {
                list += 1
                position += 1
                continue
            }
            let index = word * CodeNumber.count + CodeNumber(bytes, at: position).value
            let earned = list == 3 ? min(mark, Mark.region) : mark
            words[index] = max(words[index], earned)
            position += 3
        }
    }

    /// Gives the whole text's mark to the codes of the first list, which bear the name in full.
    private mutating func markWhole(
        _ found: Likeness.Finding, _ bytes: Span<UInt8>, _ name: Range<Int>
    ) {
        let mark: UInt8
        switch found {
        case .same: mark = Mark.name
        case .prefix(let typed):
            mark =
                typed > 3 && typed == name.count - 1
                ? Mark.unfinishedName : 60 + 4 * UInt8(min(typed, 7))
        case .typo(let errors): mark = errors == 1 ? Mark.mistypedName : 55
        }
        var position = name.upperBound + 1
        while position < bytes.count, bytes[position] != Table.tab {
            let code = CodeNumber(bytes, at: position).value
            whole[code] = max(whole[code], mark)
            position += 3
        }
    }

    /// Marks words that are codes, and listed codes that a single word of three letters misses.
    private mutating func markCodes(_ query: Folding) {
        for (word, letters) in query.words.enumerated() {
            guard let code = CodeNumber(letters), Places.place(code.text) != nil else { continue }
            words[word * CodeNumber.count + code.value] = Mark.word
            if wordCount == 1 { whole[code.value] = Mark.code }
        }
        guard wordCount == 1, let typed = CodeNumber(query.words[0]) else { return }
        let wanted = typed.letters
        var marks = whole
        Ranking.forEach { code, _, _ in
            guard let mark = Self.mark(of: code.letters, typed: wanted) else { return }
            marks[code.value] = max(marks[code.value], mark)
        }
        whole = marks
    }

    private static func mark(of code: CodeNumber.Letters, typed: CodeNumber.Letters) -> UInt8? {
        switch (code.0 == typed.0, code.1 == typed.1, code.2 == typed.2) {
        case (true, true, false):
            Mark.nearCode + 4
        case (true, false, true), (false, true, true):
            Mark.nearCode
        case (true, false, false) where code.1 == typed.2 && code.2 == typed.1,
            (false, false, true) where code.0 == typed.1 && code.1 == typed.0:
            Mark.swappedCode
        default:
            nil
        }
    }
}
