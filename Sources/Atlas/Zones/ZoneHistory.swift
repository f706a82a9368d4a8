/// The offsets of a zone over time: a list of changes, then a rule for the years after it.
struct ZoneHistory: Sendable {
    /// Instants of change, ascending.
    let changes: [Int64]
    /// The offset from each change on.
    let offsets: [Int]
    /// The offset before the first change.
    let first: Int
    /// The rule after the last change; without one the last offset stays.
    let rule: ZoneRule?

    func offset(at instant: Int64) -> Int {
        guard let last = changes.last, instant < last else {
            return rule?.offset(at: instant) ?? offsets.last ?? first
        }
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle] <= instant {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low == 0 ? first : offsets[low - 1]
    }
}
