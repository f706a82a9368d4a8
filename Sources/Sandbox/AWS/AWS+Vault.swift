extension AWS {
    /// All that AWS remembers: the secrets of every region, and what was ordered to go wrong.
    ///
    /// It lives in memory and ends with the world. Each region has the seeded secrets from the
    /// first call that names it.
    struct Vault: Sendable {
        /// Trouble that was ordered, oldest first.
        var troubles: [Trouble] = []
        private(set) var entries: [Entry] = []

        private let seed: UInt64
        private var settled: Set<String> = []
        private var count = 0
        /// The latest moment that was given out, in milliseconds.
        private var latest: Int64 = 0

        init(seed: UInt64) { self.seed = seed }

        /// An id that no other request has.
        mutating func nextRequestID(_ now: Int64) -> String {
            UUIDText.make(Chance(seed).with("aws request").with(Int(now)).with(next()))
        }

        /// A number that was not given out before.
        mutating func next() -> Int {
            count += 1
            return count
        }

        /// A moment in milliseconds, later than all before, so that lists have an order.
        mutating func moment(_ now: Int64) -> Int64 {
            latest = max(latest + 1, now * 1000)
            return latest
        }

        /// Makes a region as a caller expects it: seeded, and without what is due for deletion.
        mutating func settle(_ region: String, _ now: Int64) {
            if settled.insert(region).inserted { entries += Self.seeded(region, seed) }
            entries.removeAll { entry in entry.deletion.map { $0 <= now } ?? false }
        }

        /// Where a secret lies that can be seen from a region; nil when there is none.
        func index(named name: String, in region: String) -> Int? {
            entries.firstIndex { $0.name == name && $0.isIn(region) }
        }

        /// Where the secret of an id lies, a name or an ARN.
        ///
        /// An ARN without its random letters will do, unless the name ends in what looks like them.
        func index(of id: String, in region: String) throws(Refusal) -> Int {
            guard id.hasPrefix("arn:") else {
                guard let index = index(named: id, in: region) else { throw .noSecret }
                return index
            }
            let parts = id.split(separator: ":", maxSplits: 6, omittingEmptySubsequences: false)
            guard parts.count == 7, parts[2] == "secretsmanager", parts[5] == "secret" else {
                throw .validation("Invalid ARN: \(id)")
            }
            guard parts[3] == region, parts[4] == AWS.account,
                parts[1] == AWS.partition(of: region)
            else { throw .noSecret }
            let rest = String(parts[6])
            let isWhole = rest.utf8.count > 7 && Array(rest.utf8)[rest.utf8.count - 7] == 0x2D
            let found = entries.firstIndex {
                $0.isIn(region) && (isWhole ? "\($0.name)-\($0.suffix)" : $0.name) == rest
            }
            guard let found else { throw .noSecret }
            return found
        }

        /// Changes a secret.
        subscript(index: Int) -> Entry {
            get { entries[index] }
            set { entries[index] = newValue }
        }

        /// Adds a secret with six random letters of its own.
        mutating func add(_ name: String, in region: String, _ now: Int64) -> Int {
            let dice = Chance(seed).with("aws secret").with(region).with(name).with(next())
            entries.append(
                Entry(
                    name: name, suffix: Self.suffix(dice), region: region, created: moment(now)))
            return entries.count - 1
        }

        /// Takes in a secret that is complete.
        mutating func adopt(_ entry: Entry) { entries.append(entry) }

        mutating func remove(at index: Int) { entries.remove(at: index) }

        /// The six letters at the end of an ARN.
        static func suffix(_ dice: Chance) -> String {
            let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
            return String((0..<6).map { letters[dice.with($0).below(letters.count)] })
        }

        /// A text that carries a place in a list; another world cannot read it.
        func pageToken(_ offset: Int) -> String {
            Token.sealed(Token.bytes(UInt64(offset), 8), seed)
        }

        /// The place in a list; refuses what this world did not write.
        func offset(_ token: String?) throws(Refusal) -> Int {
            guard let token else { return 0 }
            guard let bytes = Token.opened(token, seed), bytes.count == 8 else {
                throw Refusal("InvalidNextTokenException", "The NextToken value is invalid.")
            }
            return bytes.reduce(0) { $0 << 8 | Int($1) }
        }
    }
}

/// Identifiers in the form of RFC 9562, version 4.
enum UUIDText {
    static func make(_ dice: Chance) -> String {
        var bytes = Token.bytes(dice.bits, 8) + Token.bytes(dice.with(1).bits, 8)
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        return text
    }
}
