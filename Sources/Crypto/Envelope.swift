/// Why an envelope was not opened.
public enum EnvelopeError: Error, Equatable, CustomStringConvertible {
    /// Another key, another place, or another byte: which of them is not told.
    case unreadable
    /// Its version or its algorithm is one that we do not know.
    case newer

    /// A phrase for people.
    public var description: String {
        switch self {
        case .unreadable: "cannot unseal it: the key or the place is another, or it was changed"
        case .newer: "it was written by a newer fly"
        }
    }
}

/// A sealed value as it lies in a column: version 1 byte, algorithm 1, key number 4 (big-endian),
/// nonce 12, the encrypted bytes, tag 16.
///
/// It opens only where it was sealed: in the same database, column, row and revision.
public enum Envelope {
    /// Where a sealed value lies.
    public struct Place: Sendable, Equatable {
        /// The database's identifier.
        public let database: [UInt8]
        /// The table.
        public let table: String
        /// The column.
        public let column: String
        /// The row's identifier, which is never given to another row.
        public let row: [UInt8]
        /// Counts the changes of the row.
        public let revision: Int64

        /// Names a place.
        public init(
            database: [UInt8], table: String, column: String, row: [UInt8], revision: Int64
        ) {
            self.database = database
            self.table = table
            self.column = column
            self.row = row
            self.revision = revision
        }

        /// Each part after its length in four bytes, so that no two places read the same.
        func context(key: UInt32) -> [UInt8] {
            var context: [UInt8] = []
            let number = bigEndian(UInt64(bitPattern: revision))
            let parts = [
                Array("fly envelope 1/1".utf8), database, Array(table.utf8), Array(column.utf8),
                row, number, bigEndian(key),
            ]
            for part in parts {
                context += bigEndian(UInt32(truncatingIfNeeded: part.count))
                context += part
            }
            return context
        }
    }

    private static let version: UInt8 = 1
    private static let algorithm: UInt8 = 1  // AES-256-GCM
    private static let headLength = 6
    /// How much longer an envelope is than what is in it.
    public static let overhead = headLength + AES256GCM.nonceLength + AES256GCM.tagLength

    /// Seals a value with a new nonce.
    ///
    /// - Parameters:
    ///   - key: 32 bytes.
    ///   - number: The key's number, for whoever opens it.
    /// - Throws: `CryptoError`.
    public static func seal(
        _ value: Secret, key: Secret, number: UInt32, at place: Place
    ) throws(CryptoError) -> [UInt8] {
        let nonce = try RandomBytes.make(AES256GCM.nonceLength)
        let sealed = try value.reveal { value throws(CryptoError) in
            try AES256GCM.seal(
                value, key: key, nonce: nonce.span, context: place.context(key: number).span)
        }
        return [version, algorithm] + bigEndian(number) + nonce + sealed
    }

    /// The number of the key that an envelope was sealed with.
    ///
    /// - Throws: `EnvelopeError`.
    public static func keyNumber(of envelope: Span<UInt8>) throws(EnvelopeError) -> UInt32 {
        guard envelope.count >= 2 else { throw .unreadable }
        guard envelope[0] == version, envelope[1] == algorithm else { throw .newer }
        guard envelope.count >= overhead else { throw .unreadable }
        return (2..<headLength).reduce(0) { $0 << 8 | UInt32(envelope[$1]) }
    }

    /// Opens an envelope.
    ///
    /// - Parameters:
    ///   - key: 32 bytes.
    ///   - number: The key's number, as the envelope must say too.
    /// - Throws: `EnvelopeError`, `unreadable` whatever differs.
    public static func open(
        _ envelope: Span<UInt8>, key: Secret, number: UInt32, at place: Place
    ) throws(EnvelopeError) -> Secret {
        guard try keyNumber(of: envelope) == number else { throw .unreadable }
        let body = envelope.extracting(droppingFirst: headLength)
        do throws(CryptoError) {
            return try AES256GCM.open(
                body.extracting(droppingFirst: AES256GCM.nonceLength), key: key,
                nonce: body.extracting(first: AES256GCM.nonceLength),
                context: place.context(key: number).span)
        } catch {
            throw .unreadable
        }
    }
}

/// The bytes of a whole number, the highest first.
private func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    stride(from: number.bitWidth - 8, through: 0, by: -8).map {
        UInt8(truncatingIfNeeded: number >> $0)
    }
}
