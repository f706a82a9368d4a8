import Crypto

/// Text that carries bytes and a seal, so that an id needs no memory and cannot be made up.
///
/// The seal is keyed by the world's seed: it tells this world's ids from slips and other worlds',
/// it guards no secret.
enum Token {
    static func sealed(_ bytes: [UInt8], _ seed: UInt64) -> String {
        Base64.url.encode(bytes + seal(bytes, seed))
    }

    /// The bytes of a text that this world sealed; nil for any other.
    static func opened(_ text: some StringProtocol, _ seed: UInt64) -> [UInt8]? {
        guard let all = Base64.url.decode(String(text)), all.count > 6 else { return nil }
        let bytes = Array(all.dropLast(6))
        return Array(all.suffix(6)) == seal(bytes, seed) ? bytes : nil
    }

    /// Big-endian bytes of a number.
    static func bytes(_ number: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * (count - 1 - $0))) }
    }

    /// Sixteen letters that look like the vendor's.
    static func id(_ dice: Chance) -> String {
        Base64.url.encode(bytes(dice.bits, 8) + bytes(dice.with(1).bits, 4))
    }

    private static func seal(_ bytes: [UInt8], _ seed: UInt64) -> [UInt8] {
        let dice = bytes.reduce(Chance(seed).with("duffel id")) { $0.with(UInt64($1)) }
        return Self.bytes(dice.with(bytes.count).bits, 8).suffix(6)
    }
}
