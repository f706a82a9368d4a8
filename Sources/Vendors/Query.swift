/// A query string: names and values, percent-encoded, joined by ampersands.
struct Query {
    /// What was added so far, without a question mark.
    private(set) var text = ""

    /// Adds a pair, or nothing when there is no value.
    mutating func add(_ name: String, _ value: String?) {
        guard let value else { return }
        text += "\(text.isEmpty ? "" : "&")\(Self.encoded(name))=\(Self.encoded(value))"
    }

    private static func encoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(3 * text.utf8.count)
        for byte in text.utf8 {
            if let (high, low) = escape(byte) {
                bytes += [UInt8(ascii: "%"), high, low]
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The two digits that stand for a byte after a percent sign; nil for one that stays.
    ///
    /// Only RFC 3986's unreserved characters stay, so that the text is right in a URL and in an
    /// `application/x-www-form-urlencoded` body.
    static func escape(_ byte: UInt8) -> (high: UInt8, low: UInt8)? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            nil
        default:
            (digit(byte >> 4), digit(byte & 0xF))
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
