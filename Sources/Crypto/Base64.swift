/// Bytes as text in 64 letters (RFC 4648).
public enum Base64: Sendable {
    /// §4: `+` and `/`, padded with `=`.
    case standard
    /// §5: `-` and `_`, without padding, as in JSON Web Signatures (RFC 7515 §2).
    case url

    /// The text of some bytes.
    public func encode(_ bytes: Span<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        var bits: UInt32 = 0
        var held = 0
        for index in bytes.indices {
            bits = bits << 8 | UInt32(bytes[index])
            held += 8
            while held >= 6 {
                held -= 6
                text.append(letter(bits >> held & 63))
            }
        }
        if held > 0 { text.append(letter(bits << (6 - held) & 63)) }
        if self == .standard {
            while text.count % 4 != 0 { text.append(UInt8(ascii: "=")) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text of some bytes.
    public func encode(_ bytes: [UInt8]) -> String { encode(bytes.span) }

    /// The bytes of a text, nil for one that `encode` would not write: a foreign letter, wrong
    /// padding, bits left over.
    public func decode(_ text: String) -> [UInt8]? {
        var letters = text.utf8[...]
        if self == .standard {
            guard letters.count % 4 == 0 else { return nil }
            for _ in 0..<2 where letters.last == UInt8(ascii: "=") { letters.removeLast() }
        }
        guard letters.count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(letters.count / 4 * 3 + 2)
        var bits: UInt32 = 0
        var held = 0
        for letter in letters {
            guard let value = value(letter) else { return nil }
            bits = bits << 6 | value
            held += 6
            guard held >= 8 else { continue }
            held -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> held))
        }
        return bits & (1 << held - 1) == 0 ? bytes : nil
    }

    func letter(_ value: UInt32) -> UInt8 {
        let value = UInt8(truncatingIfNeeded: value)
        return switch value {
        case 0..<26: UInt8(ascii: "A") + value
        case 26..<52: UInt8(ascii: "a") + value - 26
        case 52..<62: UInt8(ascii: "0") + value - 52
        case 62: self == .url ? UInt8(ascii: "-") : UInt8(ascii: "+")
        default: self == .url ? UInt8(ascii: "_") : UInt8(ascii: "/")
        }
    }

    func value(_ letter: UInt8) -> UInt32? {
        switch letter {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(letter - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(letter - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(letter - UInt8(ascii: "0")) + 52
        case self.letter(62): 62
        case self.letter(63): 63
        default: nil
        }
    }
}

/// Bytes as text in 16 letters.
public enum Hex {
    /// Two lower-case letters for each byte.
    public static func encode(_ bytes: Span<UInt8>) -> String {
        let letters = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for index in bytes.indices {
            text.append(letters[Int(bytes[index] >> 4)])
            text.append(letters[Int(bytes[index] & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Two lower-case letters for each byte.
    public static func encode(_ bytes: [UInt8]) -> String { encode(bytes.span) }

    /// The bytes of a text of either case, nil for anything else.
    public static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var high: UInt8?
        for letter in text.utf8 {
            guard letter < 0x80, let digit = Character(Unicode.Scalar(letter)).hexDigitValue else {
                return nil
            }
            if let first = high {
                bytes.append(first << 4 | UInt8(digit))
                high = nil
            } else {
                high = UInt8(digit)
            }
        }
        return high == nil ? bytes : nil
    }
}
