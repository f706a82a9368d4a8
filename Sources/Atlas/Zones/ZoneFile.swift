/// Reads the files of RFC 9636 (TZif), version 2 and later.
struct ZoneFile {
    /// What is wrong with a file.
    struct Flaw: Error {
        let reason: String

        init(_ reason: String) {
            self.reason = reason
        }
    }

    /// The counts of a header, in the order of the file.
    private struct Counts {
        let universal, standard, leaps, changes, types, characters: Int

        /// The bytes of the block that follows, when instants have this width.
        func size(width: Int) -> Int {
            changes * (width + 1) + types * 6 + characters + leaps * (width + 4) + standard
                + universal
        }
    }

    private static let sizeLimit = 1 << 20

    private let bytes: [UInt8]
    private var position = 0

    static func read(_ bytes: [UInt8]) throws(Flaw) -> ZoneHistory {
        guard bytes.count <= sizeLimit else { throw Flaw("larger than a zone can be") }
        var file = ZoneFile(bytes: bytes)
        let narrow = try file.header()
        // The first block has 32-bit instants for readers of version 1.
        try file.skip(narrow.size(width: 4))
        return try file.block(try file.header())
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func header() throws(Flaw) -> Counts {
        guard try take(4).elementsEqual("TZif".utf8) else { throw Flaw("no TZif header") }
        guard let version = try take(16).first, version >= UInt8(ascii: "2") else {
            throw Flaw("version 1, which has no 64-bit block")
        }
        var numbers: [Int] = []
        for _ in 0..<6 { numbers.append(Int(UInt32(truncatingIfNeeded: try integer(4)))) }
        guard numbers.allSatisfy({ $0 <= bytes.count }) else { throw Flaw("a count is too large") }
        return Counts(
            universal: numbers[0], standard: numbers[1], leaps: numbers[2], changes: numbers[3],
            types: numbers[4], characters: numbers[5])
    }

    private mutating func block(_ counts: Counts) throws(Flaw) -> ZoneHistory {
        guard counts.types > 0 else { throw Flaw("no offset at all") }
        var changes: [Int64] = []
        for _ in 0..<counts.changes {
            let change = try integer(8)
            if let last = changes.last, change <= last { throw Flaw("changes are not in order") }
            changes.append(change)
        }
        let indices = try take(counts.changes)
        var types: [Int] = []
        for _ in 0..<counts.types {
            let offset = Int(try integer(4))
            guard abs(offset) < 100_000 else { throw Flaw("an offset of \(offset) seconds") }
            types.append(offset)
            try skip(2)
        }
        try skip(counts.characters + counts.leaps * 12 + counts.standard + counts.universal)
        guard indices.allSatisfy({ $0 < types.count }) else { throw Flaw("an unknown offset") }
        return ZoneHistory(
            changes: changes, offsets: indices.map { types[Int($0)] }, first: types[0],
            rule: try footer())
    }

    /// The rule for later years, between two newlines; empty when there is none.
    private mutating func footer() throws(Flaw) -> ZoneRule? {
        guard try take(1).first == UInt8(ascii: "\n"),
            let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n"))
        else { throw Flaw("no footer") }
        let text = bytes[position..<end]
        if text.isEmpty { return nil }
        guard let rule = ZoneRule(text) else { throw Flaw("its rule for later years is unknown") }
        return rule
    }

    /// A signed number, most significant byte first.
    private mutating func integer(_ width: Int) throws(Flaw) -> Int64 {
        let taken = try take(width)
        let number = taken.reduce(Int64(0)) { $0 << 8 | Int64($1) }
        return width == 4 ? Int64(Int32(truncatingIfNeeded: number)) : number
    }

    private mutating func take(_ count: Int) throws(Flaw) -> ArraySlice<UInt8> {
        guard count <= bytes.count - position else { throw Flaw("it ends too early") }
        defer { position += count }
        return bytes[position..<position + count]
    }

    private mutating func skip(_ count: Int) throws(Flaw) {
        _ = try take(count)
    }
}
