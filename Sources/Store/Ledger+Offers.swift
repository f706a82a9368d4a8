internal import SQLite
public import Travel

extension Ledger {
    /// How long row numbers of a terminal count, in seconds: an hour.
    public static let rowLifetime: Int64 = 3_600
    /// The most bytes of raw offers that are kept beside those of the last call: 32 MiB.
    public static let roomForOffers: Int64 = 32 << 20

    /// Keeps offers that were shown, in one commit, and forgets those that have lapsed.
    ///
    /// Where there is no room left, the oldest are forgotten too. The terminal's row numbers are
    /// those of this call only.
    /// - Parameters:
    ///   - offers: What was shown, rows first.
    ///   - request: What was asked for: whose price it is.
    ///   - rows: How many offers, from the first, have a row number; nil for all of them.
    ///   - terminal: The device and login session that shows them; nil when it is no terminal.
    ///   - now: Seconds since 1970.
    /// - Returns: A name for each offer, in their order; no two kept offers share one.
    /// - Throws: `LedgerError`; nothing is kept or forgotten then.
    public func remember(
        _ offers: [Offer], of request: SearchRequest, rows: Int? = nil,
        shownOn terminal: String?, now: Int64
    ) throws(LedgerError) -> [OfferID] {
        try write {
            try forgetLapsed(now: now)
            if let terminal {
                try database.run("DELETE FROM shown WHERE terminal = ?", .text(terminal))
            }
            return try offers.enumerated().map { index, offer in
                let kept = try keep(offer, of: request, now: now)
                if let terminal, index < rows ?? offers.count {
                    try database.run(
                        "INSERT INTO shown (terminal, row, offer, shown_at) VALUES (?, ?, ?, ?)",
                        .text(terminal), .integer(Int64(index + 1)), .integer(kept.number),
                        .integer(now))
                }
                return kept.id
            }
        }
    }

    /// Finds a kept offer by its name; nil when there is none.
    ///
    /// It may have lapsed: compare `KeptOffer.lapsesAt` before asking for its price.
    /// - Throws: `LedgerError`.
    public func offer(_ id: OfferID) throws(LedgerError) -> KeptOffer? {
        try offer("WHERE id = ?", .text(id.text))
    }

    /// Finds the offer in a row of the last search that was shown on a terminal within the hour;
    /// nil when there is none.
    ///
    /// - Parameter row: From 1.
    /// - Throws: `LedgerError`.
    public func offer(
        row: Int, on terminal: String, now: Int64
    ) throws(LedgerError) -> KeptOffer? {
        try offer(
            """
            JOIN shown ON shown.offer = offer.number
            WHERE shown.terminal = ? AND shown.row = ? AND shown.shown_at BETWEEN ? AND ?
            """,
            .text(terminal), .integer(Int64(row)), .integer(now - Ledger.rowLifetime),
            .integer(now))
    }

    /// Gives a kept offer what the supplier says now; its name and party stay.
    ///
    /// - Parameter now: Seconds since 1970, from which its day counts anew.
    /// - Throws: `LedgerError`; the offer is then as it was.
    public func replace(
        _ kept: KeptOffer, with offer: Offer, now: Int64
    ) throws(LedgerError) {
        var request = SearchRequest(legs: [], currency: kept.currency)
        request.party = kept.party
        let values = OfferColumns.values(of: offer, request, now: now)
        try write {
            let update = try database.prepare(OfferColumns.replacement)
            try update.bind(values + [.text(kept.id.text)])
            _ = try update.step()
        }
    }

    private func forgetLapsed(now: Int64) throws(SQLiteError) {
        // Offers are no secret: to free their pages without writing zeros over them takes a tenth
        // of the time (measured: 36 ms instead of 270 for 3,150 offers).
        try database.run("PRAGMA secure_delete = FAST")
        do throws(SQLiteError) {
            // What would last for two days was shown before the clock was set back.
            try database.run(
                "DELETE FROM offer WHERE lapses_at <= ? OR lapses_at > ?", .integer(now),
                .integer(now + 2 * KeptOffer.lifetime))
            try database.run(
                "DELETE FROM shown WHERE shown_at < ?", .integer(now - Ledger.rowLifetime))
            try makeRoom()
        } catch {
            try database.run("PRAGMA secure_delete = ON")
            throw error
        }
        try database.run("PRAGMA secure_delete = ON")
    }

    private func makeRoom() throws(SQLiteError) {
        let taken = try database.integer("SELECT sum(raw_bytes) FROM offer") ?? 0
        guard taken > Ledger.roomForOffers else { return }
        try database.run(
            """
            DELETE FROM offer WHERE number <= (
                SELECT max(number) FROM (
                    SELECT number, sum(raw_bytes) OVER (ORDER BY number DESC) AS room FROM offer
                ) WHERE room > ?
            )
            """, .integer(Ledger.roomForOffers))
    }

    private func keep(
        _ offer: Offer, of request: SearchRequest, now: Int64
    ) throws -> (id: OfferID, number: Int64) {
        let insertion = try database.prepare(OfferColumns.insertion)
        let values = OfferColumns.values(of: offer, request, now: now)
        for _ in 0..<1_000 {
            let id = OfferID(random: random())
            try insertion.bind([.text(id.text)] + values)
            if try insertion.step(), let number = insertion.integer(at: 0) {
                _ = try insertion.step()
                return (id, number)
            }
            insertion.reset()
        }
        throw LedgerError.noFreeName
    }

    private func offer(_ condition: String, _ values: Value...) throws(LedgerError) -> KeptOffer? {
        let row = try asking { () throws(SQLiteError) -> OfferColumns? in
            let query = try database.prepare(OfferColumns.query + condition)
            try query.bind(values)
            return try query.step() ? OfferColumns(query) : nil
        }
        guard let row else { return nil }
        guard let kept = row.kept else { throw .damaged("a kept offer") }
        return kept
    }
}
