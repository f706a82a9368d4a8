internal import SQLite

extension Ledger {
    /// The steps that lead from an empty file to the newest schema; a step that was released is
    /// never changed, only followed by another one.
    static let migrations = [Migration(version: 1, sql: offers)]

    /// Offers that were shown, and the numbers of their rows on the terminal that showed them.
    private static let offers = """
        CREATE TABLE offer (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE CHECK (length(id) = 5),
            shown_at INTEGER NOT NULL,
            lapses_at INTEGER NOT NULL,
            supplier TEXT NOT NULL CHECK (supplier <> ''),
            supplier_reference TEXT NOT NULL,
            expires_at INTEGER,
            identity TEXT NOT NULL,
            itineraries TEXT NOT NULL CHECK (itineraries LIKE '=%'),
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            total_minor INTEGER NOT NULL,
            base_minor INTEGER,
            freshness TEXT NOT NULL CHECK (freshness IN ('live', 'cached', 'simulated')),
            cached_seconds INTEGER CHECK ((cached_seconds IS NOT NULL) = (freshness = 'cached')),
            validating_airline TEXT CHECK (length(validating_airline) = 2),
            bags INTEGER,
            bag_kilograms INTEGER,
            is_refundable INTEGER CHECK (is_refundable IN (0, 1)),
            is_changeable INTEGER CHECK (is_changeable IN (0, 1)),
            seats_left INTEGER,
            emissions_kilograms INTEGER,
            adults INTEGER NOT NULL CHECK (adults >= 0),
            children INTEGER NOT NULL CHECK (children >= 0),
            child_ages TEXT NOT NULL,
            lap_infants INTEGER NOT NULL CHECK (lap_infants >= 0),
            seat_infants INTEGER NOT NULL CHECK (seat_infants >= 0),
            wanted_currency TEXT NOT NULL CHECK (length(wanted_currency) = 3),
            raw_bytes INTEGER NOT NULL CHECK (raw_bytes = length(raw)),
            raw BLOB NOT NULL
        ) STRICT;
        CREATE INDEX offer_lapses_at ON offer (lapses_at);
        CREATE INDEX offer_room ON offer (number, raw_bytes);
        CREATE TABLE shown (
            terminal TEXT NOT NULL,
            row INTEGER NOT NULL CHECK (row >= 1),
            offer INTEGER NOT NULL REFERENCES offer ON DELETE CASCADE,
            shown_at INTEGER NOT NULL,
            PRIMARY KEY (terminal, row)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX shown_offer ON shown (offer);
        """
}
