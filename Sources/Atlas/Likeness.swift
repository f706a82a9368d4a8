/// How alike a typed word and the words of a table are.
///
/// Typing errors are counted as Damerau and Levenshtein do (a letter missing, added, wrong, or two
/// neighbors swapped): none in one or two letters, one in up to five, two in more.
struct Likeness {
    /// What one comparison found.
    enum Finding: Equatable {
        /// The two are one.
        case same
        /// The table's word begins with the typed one, which has so many bytes.
        case prefix(Int)
        /// So many typing errors lie between the two.
        case typo(Int)
    }

    let word: [UInt8]
    private let letters: UInt64
    private let edits: Int
    private var beforeLast: [Int]
    private var last: [Int]
    private var row: [Int]

    init(_ word: [UInt8]) {
        self.word = word
        letters = word.reduce(0) { $0 | Self.letter($1) }
        edits = word.count < 3 ? 0 : word.count < 6 ? 1 : 2
        last = [Int](repeating: 0, count: word.count + 1)
        beforeLast = last
        row = last
    }

    /// A set with one letter; a sum of such sets tells cheaply that two words are too different.
    static func letter(_ byte: UInt8) -> UInt64 {
        1 << UInt64(byte & 63)
    }

    /// Compares with the word of `count` bytes at `start`.
    mutating func compare(_ bytes: Span<UInt8>, from start: Int, count: Int) -> Finding? {
        if count >= word.count, isPrefix(bytes, from: start) {
            return count == word.count ? .same : .prefix(word.count)
        }
        guard edits > 0, count > 2, abs(count - word.count) <= edits else { return nil }
        var other: UInt64 = 0
        for place in start..<start + count { other |= Self.letter(bytes[place]) }
        guard (letters & ~other).nonzeroBitCount <= edits,
            (other & ~letters).nonzeroBitCount <= edits
        else { return nil }
        let errors = distance(bytes, from: start, count: count)
        return errors <= edits ? .typo(errors) : nil
    }

    private func isPrefix(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        for offset in word.indices where bytes[start + offset] != word[offset] { return false }
        return true
    }

    /// The number of typing errors, or any number above `edits` when there are more.
    private mutating func distance(_ bytes: Span<UInt8>, from start: Int, count: Int) -> Int {
        for column in last.indices { last[column] = column }
        for line in 1...count {
            let letter = bytes[start + line - 1]
            row[0] = line
            var least = line
            for column in 1..<row.count {
                let same = word[column - 1] == letter
                var cost = min(
                    last[column] + 1, row[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
                if line > 1, column > 1, word[column - 2] == letter,
                    word[column - 1] == bytes[start + line - 2]
                {
                    cost = min(cost, beforeLast[column - 2] + 1)
                }
                row[column] = cost
                least = min(least, cost)
            }
            guard least <= edits else { return least }
            (beforeLast, last, row) = (last, row, beforeLast)
        }
        return last[word.count]
    }
}
