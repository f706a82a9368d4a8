internal import Crypto
internal import HTTP
internal import Travel

extension OutputSpan<UInt8> {
    /// Appends bytes in Base64, padded (RFC 4648 section 4).
    mutating func append(base64 bytes: Span<UInt8>) {
        var index = 0
        while index < bytes.count {
            let left = min(3, bytes.count - index)
            var group: UInt32 = 0
            for offset in 0..<3 {
                group = group << 8 | (offset < left ? UInt32(bytes[index + offset]) : 0)
            }
            for place in 0..<4 {
                let value = UInt8(group >> (18 - 6 * UInt32(place)) & 63)
                append(place <= left ? SecretBase64.letter(value) : UInt8(ascii: "="))
            }
            index += 3
        }
    }
}

/// Base64 for bytes that must not lie in a `String`.
enum SecretBase64 {
    /// The bytes of a text; nil when it is not Base64 with its padding.
    static func decode(_ text: Span<UInt8>) throws(CryptoError) -> Secret? {
        var end = text.count
        guard end % 4 == 0 else { return nil }
        while end > 0, text.count - end < 2, text[end - 1] == UInt8(ascii: "=") { end -= 1 }
        var isGood = true
        let secret = try Secret(capacity: text.count / 4 * 3) { output in
            var (bits, held): (UInt32, UInt32) = (0, 0)
            for index in 0..<end {
                guard let value = value(text[index]) else {
                    isGood = false
                    return
                }
                bits = bits << 6 | UInt32(value)
                held += 6
                guard held >= 8 else { continue }
                held -= 8
                output.append(UInt8(truncatingIfNeeded: bits >> held))
                bits &= 1 << held - 1
            }
        }
        return isGood ? secret : nil
    }

    /// The letter of a value below 64.
    static func letter(_ value: UInt8) -> UInt8 {
        switch value {
        case 0..<26: UInt8(ascii: "A") + value
        case 26..<52: UInt8(ascii: "a") + value - 26
        case 52..<62: UInt8(ascii: "0") + value - 52
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }

    private static func value(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): letter - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}

extension JSON.Value {
    /// What a string member says, as a secret; nil when it is missing, empty or no string.
    func secret(_ key: String) throws(AWSError) -> Secret? {
        var result: Result<Secret, CryptoError>?
        self[key]?.reveal { text in
            guard !text.isEmpty else { return }
            result = Result { () throws(CryptoError) in try Secret(copying: text) }
        }
        guard let result else { return nil }
        return try SecretText.keeping { () throws(CryptoError) in try result.get() }
    }

    /// What a string member says in Base64, as a secret; nil when it is missing or not Base64.
    func binarySecret(_ key: String) throws(AWSError) -> Secret? {
        var result: Result<Secret?, CryptoError>?
        self[key]?.reveal { text in
            result = Result { () throws(CryptoError) in try SecretBase64.decode(text) }
        }
        guard let result else { return nil }
        return try SecretText.keeping { () throws(CryptoError) in try result.get() }
    }

    /// A time in seconds since 1970, written as a number such as `1.523477145713E9`.
    func seconds(_ key: String) -> Int64? {
        guard let text = self[key]?.text, let number = Double(text), abs(number) < 1e15 else {
            return nil
        }
        return Int64(number.rounded(.down))
    }

    /// A time in seconds since 1970, written in ISO 8601.
    func moment(_ key: String) -> Int64? { self[key]?.string.flatMap { AWS.moment($0) } }
}

extension AWS {
    /// Reads a time such as `2026-11-22T11:34:13Z` in seconds since 1970; nil for other text.
    ///
    /// Also takes an offset, `+00:00`, and the `UTC` of old session files.
    static func moment(_ text: String) -> Int64? {
        if text.hasSuffix("Z") { return WireTime.instant(text) }
        if text.hasSuffix("UTC") { return WireTime.instant(text.dropLast(3) + "Z") }
        let offset = text.utf8.suffix(6)
        guard offset.count == 6, let sign = offset.first,
            sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            text.hasSuffix(String(text.suffix(2))), text.dropLast(2).hasSuffix(":"),
            let hours = Int64(text.suffix(5).prefix(2)), let minutes = Int64(text.suffix(2)),
            let local = WireTime.instant(text.dropLast(6) + "Z")
        else { return nil }
        let seconds = hours * 3600 + minutes * 60
        return local - (sign == UInt8(ascii: "+") ? seconds : -seconds)
    }

    /// Writes a time in seconds since 1970 as ISO 8601 in UTC.
    static func text(of seconds: Int64) -> String {
        let day = LocalDate(dayNumber: Int(seconds / 86_400))?.description ?? "1970-01-01"
        let clock = [seconds % 86_400 / 3600, seconds % 3600 / 60, seconds % 60]
            .map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day)T\(clock.joined(separator: ":"))Z"
    }
}
