internal import Crypto
internal import HTTP

/// Text that holds secrets: composed, quoted and decoded where secrets are kept.
struct SecretText {
    /// A piece of a text.
    enum Part {
        /// Open text, as it is.
        case open(String)
        /// A secret, as it is.
        case plain(Secret)
        /// A secret, percent-encoded for a form.
        case form(Secret)
        /// A secret as a JSON string, quotes included.
        case quoted(Secret)
        /// A secret in Base64 as a JSON string, quotes included.
        case base64(Secret)

        /// The most bytes that it can take.
        var room: Int {
            switch self {
            case .open(let text): text.utf8.count
            case .plain(let secret): secret.count
            case .form(let secret): 3 * secret.count
            case .quoted(let secret): 6 * secret.count + 2
            case .base64(let secret): (secret.count + 2) / 3 * 4 + 2
            }
        }
    }

    /// Puts the pieces together.
    static func compose(_ parts: Part...) throws(AWSError) -> Secret { try compose(parts) }

    /// Puts the pieces together.
    static func compose(_ parts: [Part]) throws(AWSError) -> Secret {
        try keeping { () throws(CryptoError) in
            try Secret(capacity: parts.reduce(0) { $0 + $1.room }) { output in
                for part in parts { output.append(part) }
            }
        }
    }

    /// Makes a secret, or says that this machine cannot.
    static func keeping<Value>(
        _ body: () throws(CryptoError) -> Value
    ) throws(AWSError) -> Value {
        do {
            return try body()
        } catch {
            throw AWSError(.configuration, error.description)
        }
    }

    /// Whether the bytes are text in UTF-8 (Unicode 16, table 3-7), as a JSON string has to be.
    static func isText(_ secret: Secret) -> Bool {
        secret.reveal { bytes in
            var index = 0
            while index < bytes.count {
                guard let length = length(at: index, of: bytes) else { return false }
                index += length
            }
            return true
        }
    }

    /// How many bytes the character has that begins at an index; nil when it is malformed.
    private static func length(at index: Int, of bytes: Span<UInt8>) -> Int? {
        let first = bytes[index]
        if first < 0x80 { return 1 }
        let (length, second): (Int, ClosedRange<UInt8>)
        switch first {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
        for next in (index + 2)..<max(index + length, index + 2)
        where bytes[next] & 0xC0 != 0x80 { return nil }
        return length
    }
}

extension OutputSpan<UInt8> {
    /// Appends a piece of a text.
    mutating func append(_ part: SecretText.Part) {
        switch part {
        case .open(let text): for byte in text.utf8 { append(byte) }
        case .plain(let secret):
            secret.reveal { bytes in for index in bytes.indices { append(bytes[index]) } }
        case .form(let secret):
            secret.reveal { bytes in for index in bytes.indices { append(encoding: bytes[index]) } }
        case .quoted(let secret):
            append(UInt8(ascii: "\""))
            secret.reveal { bytes in for index in bytes.indices { append(escaping: bytes[index]) } }
            append(UInt8(ascii: "\""))
        case .base64(let secret):
            append(UInt8(ascii: "\""))
            secret.reveal { append(base64: $0) }
            append(UInt8(ascii: "\""))
        }
    }

    /// Appends a byte of a JSON string (RFC 8259 section 7).
    private mutating func append(escaping byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            append(UInt8(ascii: "\\"))
            append(byte)
        case 0..<0x20:
            for letter in "\\u00".utf8 { append(letter) }
            append(UInt8(ascii: "0") + byte >> 4)
            let low = byte & 15
            append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
        default: append(byte)
        }
    }
}
