public import Travel

/// An offer that was shown and can be named again, with what is needed to confirm its price.
public struct KeptOffer: Sendable, Hashable {
    /// Its short name on this machine.
    public let id: OfferID
    /// The offer; control characters in texts about its segments have become spaces.
    public let offer: Offer
    /// Who travels at that price.
    public let party: Party
    /// The currency that was asked for.
    public let currency: Currency
    /// When it was shown, in seconds since 1970.
    public let shownAt: Int64

    /// How long an offer without an end of its own is kept, in seconds: a day.
    public static let lifetime: Int64 = 86_400

    /// When it lapses, in seconds since 1970: by its own end, and a day after it was shown.
    public var lapsesAt: Int64 {
        KeptOffer.lapse(of: offer, shownAt: shownAt)
    }

    static func lapse(of offer: Offer, shownAt: Int64) -> Int64 {
        let (aDayLater, overflow) = shownAt.addingReportingOverflow(lifetime)
        return min(offer.expiresAt ?? .max, overflow ? .max : aDayLater)
    }
}
