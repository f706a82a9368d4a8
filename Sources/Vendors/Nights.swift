internal import Travel

extension ClosedRange<Int>? {
    /// Whether a trip of these days stays as long as wanted, or is one way when that is wanted.
    func admits(_ departure: LocalDate, _ back: LocalDate?) -> Bool {
        guard let nights = self else { return back == nil }
        guard let back else { return false }
        return nights.contains(back.dayNumber - departure.dayNumber)
    }
}
