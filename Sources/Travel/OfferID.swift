/// The short name of an offer on this machine, such as `k7m2q`.
///
/// Letter, digit, letter, digit, letter: so it is never a place's or an airline's code, a flight
/// number, a booking reference, a date, a row number or a word. The letters i, l, o and the digits
/// 0, 1 are left out because they look alike; 778,688 names remain.
public struct OfferID: Hashable, Sendable, CustomStringConvertible {
    /// Five characters in lower case.
    public let text: String

    /// Reads a name in either case; nil when it is none.
    public init?(_ text: some StringProtocol) {
        let lower = text.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        guard lower.count == OfferID.alphabets.count else { return nil }
        for (byte, alphabet) in zip(lower, OfferID.alphabets) {
            guard alphabet.contains(byte) else { return nil }
        }
        self.text = String(decoding: lower, as: UTF8.self)
    }

    /// Makes the name that a random number stands for; all names are equally likely.
    public init(random: UInt32) {
        var rest = Int(random)
        var bytes: [UInt8] = []
        for alphabet in OfferID.alphabets {
            bytes.append(alphabet[rest % alphabet.count])
            rest /= alphabet.count
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// The five characters.
    public var description: String { text }

    private static let letters = Array("abcdefghjkmnpqrstuvwxyz".utf8)
    private static let digits = Array("23456789".utf8)
    private static let alphabets = [letters, digits, letters, digits, letters]
}
