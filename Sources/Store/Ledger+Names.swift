internal import SQLite
public import Travel

/// What a list of kept offers shows of each, without its raw bytes.
public struct OfferName: Sendable, Hashable {
    /// Its short name.
    public let id: OfferID
    /// Its flights; never empty.
    public let itineraries: [Itinerary]
    /// What its whole party pays.
    public let total: Money
}

extension Ledger {
    /// The kept offers whose short name begins like the text, the latest first.
    ///
    /// - Parameter now: Seconds since 1970; offers that have lapsed are left out.
    /// - Throws: `LedgerError`.
    public func names(
        beginning text: String, limit: Int = 30, now: Int64
    ) throws(LedgerError) -> [OfferName] {
        let prefix = text.lowercased()
        guard prefix.utf8.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }) else { return [] }
        return try asking { () throws(SQLiteError) in
            let query = try database.prepare(
                """
                SELECT id, itineraries, currency, total_minor FROM offer
                WHERE substr(id, 1, ?) = ? AND lapses_at > ? ORDER BY number DESC LIMIT ?
                """)
            try query.bind([
                .integer(Int64(prefix.utf8.count)), .text(prefix), .integer(now),
                .integer(Int64(limit)),
            ])
            var names: [OfferName] = []
            while try query.step() {
                guard let id = query.text(at: 0).flatMap({ OfferID($0) }),
                    let itineraries = query.text(at: 1).flatMap(ItineraryText.read),
                    let currency = query.text(at: 2).flatMap({ Currency($0) }),
                    let minor = query.integer(at: 3), !itineraries.isEmpty
                else { continue }
                let total = Money(minor: minor, currency: currency)
                names.append(OfferName(id: id, itineraries: itineraries, total: total))
            }
            return names
        }
    }
}
