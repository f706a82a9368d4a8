internal import SQLite
internal import Travel

/// A row of the table `offer`, as it is stored: no value is judged yet.
struct OfferColumns {
    /// The columns after `id`, in the order of `values`.
    static let names = [
        "shown_at", "lapses_at", "supplier", "supplier_reference", "expires_at", "identity",
        "itineraries", "currency", "total_minor", "base_minor", "freshness", "cached_seconds",
        "validating_airline", "bags", "bag_kilograms", "is_refundable", "is_changeable",
        "seats_left", "emissions_kilograms", "adults", "children", "child_ages", "lap_infants",
        "seat_infants", "wanted_currency", "raw_bytes", "raw",
    ]

    /// Keeps an offer; returns its number, or nothing when the name is taken.
    static let insertion = """
        INSERT INTO offer (id, \(names.joined(separator: ", ")))
        VALUES (?, \(names.map { _ in "?" }.joined(separator: ", ")))
        ON CONFLICT (id) DO NOTHING RETURNING number
        """

    /// Gives a kept offer all new values but its name, which comes last.
    static let replacement =
        "UPDATE offer SET \(names.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?"

    /// Finds offers; what they must fulfil follows.
    static let query =
        "SELECT id, \(names.map { "offer.\($0)" }.joined(separator: ", ")) FROM offer "

    private let texts: [String: String]
    private let numbers: [String: Int64]
    private let raw: [UInt8]

    /// Reads the current row of a query for `id` and all `names`.
    init(_ query: borrowing Statement) {
        var texts: [String: String] = [:]
        var numbers: [String: Int64] = [:]
        for (index, name) in (["id"] + OfferColumns.names.dropLast()).enumerated() {
            if OfferColumns.areText.contains(name) {
                texts[name] = query.text(at: index)
            } else {
                numbers[name] = query.integer(at: index)
            }
        }
        self.texts = texts
        self.numbers = numbers
        raw = query.bytes(at: OfferColumns.names.count) ?? []
    }

    /// The values of all `names` for an offer.
    static func values(of offer: Offer, _ request: SearchRequest, now: Int64) -> [Value] {
        let bags = offer.checkedBags
        // An allowance of neither pieces nor kilograms is none, and not an unknown one.
        let pieces = bags.flatMap { $0.pieces ?? ($0.kilograms == nil ? 0 : nil) }
        let base = offer.base.flatMap { $0.currency == offer.total.currency ? $0.minor : nil }
        let lapse = KeptOffer.lapse(of: offer, shownAt: now)
        let (freshness, seconds) = words(for: offer.freshness)
        let party = request.party
        return [
            .integer(now), .integer(lapse), .text(offer.supplier), .text(offer.supplierReference),
            Value(offer.expiresAt), .text(FlightIdentity(offer).description),
            .text(ItineraryText.written(offer.itineraries)), .text(offer.total.currency.code),
            .integer(offer.total.minor), Value(base), .text(freshness), number(seconds),
            Value(offer.validatingAirline?.text), number(pieces), number(bags?.kilograms),
            flag(offer.isRefundable), flag(offer.isChangeable), number(offer.seatsLeft),
            number(offer.emissionsKilograms), number(party.adults), number(party.children),
            .text(party.childAges.map(String.init).joined(separator: "+")),
            number(party.lapInfants), number(party.seatInfants), .text(request.currency.code),
            number(offer.raw.count), .bytes(offer.raw),
        ]
    }

    /// The offer; nil when a value is none that we write.
    var kept: KeptOffer? {
        guard let id = texts["id"].flatMap({ OfferID($0) }), let party,
            let currency = texts["wanted_currency"].flatMap({ Currency($0) }),
            let shownAt = numbers["shown_at"], let offer
        else { return nil }
        return KeptOffer(id: id, offer: offer, party: party, currency: currency, shownAt: shownAt)
    }

    private var offer: Offer? {
        guard let supplier = texts["supplier"], let reference = texts["supplier_reference"],
            let itineraries = texts["itineraries"].flatMap(ItineraryText.read),
            let currency = texts["currency"].flatMap({ Currency($0) }),
            let total = numbers["total_minor"], let freshness
        else { return nil }
        var offer = Offer(
            supplier: supplier, itineraries: itineraries,
            total: Money(minor: total, currency: currency), freshness: freshness,
            supplierReference: reference, raw: raw)
        offer.base = numbers["base_minor"].map { Money(minor: $0, currency: currency) }
        offer.validatingAirline = texts["validating_airline"].flatMap { AirlineCode($0) }
        let (pieces, kilograms) = (numbers["bags"], numbers["bag_kilograms"])
        if pieces != nil || kilograms != nil {
            offer.checkedBags = BagAllowance(
                pieces: pieces.map { Int($0) }, kilograms: kilograms.map { Int($0) })
        }
        offer.isRefundable = numbers["is_refundable"].map { $0 == 1 }
        offer.isChangeable = numbers["is_changeable"].map { $0 == 1 }
        offer.seatsLeft = numbers["seats_left"].map { Int($0) }
        offer.emissionsKilograms = numbers["emissions_kilograms"].map { Int($0) }
        offer.expiresAt = numbers["expires_at"]
        return offer
    }

    private var party: Party? {
        guard let adults = numbers["adults"], let children = numbers["children"],
            let ages = texts["child_ages"]?.split(separator: "+"),
            let lapInfants = numbers["lap_infants"], let seatInfants = numbers["seat_infants"]
        else { return nil }
        var party = Party()
        party.adults = Int(adults)
        party.children = Int(children)
        party.childAges = ages.compactMap { Int($0) }
        party.lapInfants = Int(lapInfants)
        party.seatInfants = Int(seatInfants)
        return party.childAges.count == ages.count ? party : nil
    }

    private var freshness: Freshness? {
        switch (texts["freshness"], numbers["cached_seconds"]) {
        case ("live", nil): .live
        case ("simulated", nil): .simulated
        case ("cached", let seconds?): .cached(seconds: Int(seconds))
        default: nil
        }
    }

    private static let areText: Set = [
        "id", "supplier", "supplier_reference", "identity", "itineraries", "currency", "freshness",
        "validating_airline", "child_ages", "wanted_currency",
    ]

    private static func words(for freshness: Freshness) -> (String, seconds: Int?) {
        switch freshness {
        case .live: ("live", nil)
        case .cached(let seconds): ("cached", seconds)
        case .simulated: ("simulated", nil)
        }
    }

    private static func number(_ number: Int?) -> Value { Value(number.map { Int64($0) }) }
    private static func flag(_ flag: Bool?) -> Value { Value(flag.map { $0 ? Int64(1) : 0 }) }
}
