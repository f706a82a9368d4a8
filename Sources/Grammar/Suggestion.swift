/// Words longer than this, in bytes, are never mistyped ones.
let longestGuess = 40

/// The candidate that was probably meant: the only one that begins with `word`, else the nearest
/// by insertions, deletions, substitutions and swaps of neighbors; the first one wins a draw.
///
/// Nil when nothing is near: at most a third of the letters may differ, and at most three.
public func closest(to word: String, among candidates: [String]) -> String? {
    let length = word.utf8.count
    guard length > 0, length <= longestGuess else { return nil }
    if length > 1 {
        let extended = candidates.filter { $0.hasPrefix(word) }
        if extended.count == 1 { return extended[0] }
    }
    let typed = Array(word.unicodeScalars)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates where candidate != word {
        let letters = Array(candidate.unicodeScalars)
        let longer = max(typed.count, letters.count)
        let bound = min(3, max(1, longer / 3), longer - 1)
        let limit = min(bound, (best?.distance ?? 4) - 1)
        guard let distance = distance(from: typed, to: letters, atMost: limit) else { continue }
        best = (candidate, distance)
    }
    return best?.candidate
}

/// The Damerau-Levenshtein distance (optimal string alignment), or nil when it exceeds `limit`.
func distance(from a: [Unicode.Scalar], to b: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
        var row = [i + 1]
        row.reserveCapacity(b.count + 1)
        for j in 0..<b.count {
            var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                cost = min(cost, beforeLast[j - 1] + 1)
            }
            row.append(cost)
        }
        beforeLast = last
        last = row
    }
    return last[b.count] <= limit ? last[b.count] : nil
}
