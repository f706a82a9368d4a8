/// So many calls in a time, written `10/1s`.
struct Rate: Sendable, Equatable {
    /// How many calls, at least 1.
    let calls: Int
    /// In how many seconds, at least 1.
    let seconds: Int

    /// How many may leave at once: one where a second is counted, a sixth where it is longer.
    var burst: Int { seconds < 10 ? 1 : max(1, calls / 6) }

    /// Reads a rate; nil for any other form.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let calls = Int(parts[0]), parts[1].last == "s",
            let seconds = Int(parts[1].dropLast()), 1...10_000 ~= calls, 1...86_400 ~= seconds
        else { return nil }
        self.calls = calls
        self.seconds = seconds
    }

    /// Why a text is no rate.
    @Sendable static func objection(_ text: String) -> String? {
        Rate(text) == nil ? "is no rate such as 10/1s" : nil
    }
}
