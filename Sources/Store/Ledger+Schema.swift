internal import SQLite

extension Ledger {
    /// The steps that lead from an empty file to the newest schema; a step that was released is
    /// never changed, only followed by another one.
    static let migrations = [
        Migration(version: 1, sql: offers), Migration(version: 2, sql: vault + secrets + audit),
    ]

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

    /// The keys that everything sealed in this file is sealed with, themselves sealed with a key
    /// that is not in it.
    private static let vault = """
        CREATE TABLE vault (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            uuid BLOB NOT NULL CHECK (length(uuid) = 16),
            source TEXT NOT NULL CHECK (source IN ('file', 'keyring', 'command', 'passphrase')),
            entry BLOB NOT NULL CHECK (length(entry) = 16),
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            cost INTEGER NOT NULL,
            block_size INTEGER NOT NULL,
            parallelism INTEGER NOT NULL,
            revision INTEGER NOT NULL CHECK (revision >= 0),
            is_vacuum_due INTEGER NOT NULL CHECK (is_vacuum_due IN (0, 1))
        ) STRICT;
        CREATE TABLE sealing_key (
            number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 4294967295),
            uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
            state TEXT NOT NULL UNIQUE CHECK (state IN ('current', 'retiring')),
            made_at INTEGER NOT NULL,
            uses INTEGER NOT NULL CHECK (uses >= 0),
            revision INTEGER NOT NULL,
            wrapped BLOB NOT NULL
        ) STRICT;

        """

    /// Values that are sealed: copies of Secrets Manager's, our own, and temporary credentials.
    private static let secrets = """
        CREATE TABLE secret (
            uuid BLOB PRIMARY KEY CHECK (length(uuid) = 16),
            source TEXT NOT NULL CHECK (source IN ('aws', 'local', 'session')),
            origin TEXT NOT NULL,
            name TEXT NOT NULL CHECK (name <> ''),
            stage TEXT NOT NULL CHECK (stage <> ''),
            service TEXT NOT NULL,
            version TEXT NOT NULL,
            stages TEXT NOT NULL,
            region TEXT NOT NULL,
            fetched_at INTEGER NOT NULL,
            expires_at INTEGER,
            refusal INTEGER NOT NULL CHECK (refusal IN (0, 1, 2)),
            fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 8),
            revision INTEGER NOT NULL,
            key INTEGER NOT NULL REFERENCES sealing_key,
            value BLOB NOT NULL,
            mark BLOB NOT NULL CHECK (length(mark) = 32),
            UNIQUE (source, origin, name, stage)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX secret_key ON secret (key);

        """

    /// Who used which secret when; never a value.
    private static let audit = """
        CREATE TABLE audit (
            number INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            event TEXT NOT NULL CHECK (event <> ''),
            name TEXT NOT NULL,
            version TEXT NOT NULL CHECK (length(version) <= 8),
            source TEXT NOT NULL,
            region TEXT NOT NULL,
            outcome TEXT NOT NULL,
            milliseconds INTEGER NOT NULL,
            command TEXT NOT NULL,
            pid INTEGER NOT NULL,
            request TEXT NOT NULL,
            chain BLOB NOT NULL CHECK (length(chain) = 32)
        ) STRICT;
        CREATE INDEX audit_at ON audit (at);
        CREATE TABLE audit_purge (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            before INTEGER NOT NULL
        ) STRICT;
        INSERT INTO audit_purge VALUES (1, -9223372036854775808);
        CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit BEGIN
            SELECT RAISE(ABORT, 'the audit trail is only added to');
        END;
        CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
        WHEN old.at >= (SELECT before FROM audit_purge) BEGIN
            SELECT RAISE(ABORT, 'the audit trail is only added to');
        END;
        """
}
