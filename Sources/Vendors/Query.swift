/// A query string or a form: names and values, percent-encoded, joined by ampersands.
///
/// All but RFC 3986's unreserved characters are encoded, so that the text is right in a URL and
/// in an `application/x-www-form-urlencoded` body.
struct Query {
    /// What was added so far, without a question mark.
    private(set) var bytes: [UInt8] = []

    /// What was added so far, without a question mark.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds a pair.
    mutating func add(_ name: String, _ value: String) {
        begin(name)
        for byte in value.utf8 { encode(byte) }
    }

    /// Adds a pair unless there is no value.
    mutating func add(_ name: String, _ value: String?) {
        if let value { add(name, value) }
    }

    /// Adds a pair whose value must not become a `String`; there must be room for it.
    mutating func add(_ name: String, secret: Span<UInt8>) {
        begin(name)
        for index in secret.indices { encode(secret[index]) }
    }

    /// Makes room for so many more bytes, so that no copy of a secret is left behind by growing.
    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(bytes.count + count)
    }

    /// Shows what was added, then overwrites it.
    mutating func showAndWipe(_ body: (Span<UInt8>) -> Void) {
        body(bytes.span)
        for index in bytes.indices { bytes[index] = 0 }
        bytes.removeAll()
    }

    private mutating func begin(_ name: String) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
        for byte in name.utf8 { encode(byte) }
        bytes.append(UInt8(ascii: "="))
    }

    private mutating func encode(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            bytes.append(byte)
        default:
            bytes.append(UInt8(ascii: "%"))
            bytes.append(Self.hexadecimal(byte >> 4))
            bytes.append(Self.hexadecimal(byte & 0xF))
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }
}
