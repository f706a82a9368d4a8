internal import Travel

/// The least of many allowances, of which some may be unknown.
struct LeastBags {
    private var least: BagAllowance?
    private var isUnknown = false
    private var isNothing = false

    /// Takes the allowance of one traveler on one segment into account; nil when it is not told.
    mutating func take(_ allowance: BagAllowance?) {
        guard let allowance else {
            isUnknown = true
            return
        }
        guard allowance.includesBag else {
            isNothing = true
            return
        }
        least = BagAllowance(
            pieces: Self.least(least?.pieces, allowance.pieces),
            kilograms: Self.least(least?.kilograms, allowance.kilograms))
    }

    /// No bag where any allowance has none; nil when that is open because one is unknown.
    var allowance: BagAllowance? {
        if isNothing { return BagAllowance(pieces: 0) }
        return isUnknown ? nil : least
    }

    private static func least(_ one: Int?, _ other: Int?) -> Int? {
        guard let one, let other else { return one ?? other }
        return min(one, other)
    }
}
