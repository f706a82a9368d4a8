extension DateWord {
    /// What somebody who typed this probably meant, ready to be typed; nil without a good guess.
    static func suggestion(for tokens: [Token]) -> String? {
        switch tokens.first {
        case .number(let count, 1...4) where tokens.count == 2:
            guard case .letters(let unit) = tokens[1], ["d", "w", "m"].contains(unit) else { break }
            return "+\(count)\(unit)"
        case .plus where tokens.count > 1:
            guard case .number(let count, 1...4) = tokens[1] else { return nil }
            if tokens.count == 2 { return "+\(count)d" }
            return tokens.count == 3 && tokens[2] == .letters("n") ? "\(count)n" : nil
        default: break
        }
        return respelled(tokens)
    }

    /// The same with slips of the fingers mended, if that makes a date.
    private static func respelled(_ tokens: [Token]) -> String? {
        let known = ["today", "tomorrow"] + weekdays + months
        var mended = tokens
        for (position, token) in tokens.enumerated() {
            guard case .letters(let name) = token else { continue }
            guard let word = known.first(where: { isClose(name, $0) }) else { return nil }
            mended[position] = .letters(word)
        }
        do {
            return try read(mended, "")?.description
        } catch {
            return nil
        }
    }

    /// Whether one slip of the fingers, two in a long word, makes one word of the other.
    private static func isClose(_ typed: String, _ word: String) -> Bool {
        let (typed, word) = (Array(typed.utf8), Array(word.utf8))
        guard typed.count >= 3, abs(typed.count - word.count) <= 2 else { return false }
        var before: [Int] = []
        var row = Array(0...word.count)
        for (i, left) in typed.enumerated() {
            var next = [i + 1]
            for (j, right) in word.enumerated() {
                var cost = min(row[j] + (left == right ? 0 : 1), row[j + 1] + 1, next[j] + 1)
                if i > 0, j > 0, left == word[j - 1], typed[i - 1] == right {
                    cost = min(cost, before[j - 1] + 1)
                }
                next.append(cost)
            }
            before = row
            row = next
        }
        return row[word.count] <= (word.count > 6 ? 2 : 1)
    }
}
