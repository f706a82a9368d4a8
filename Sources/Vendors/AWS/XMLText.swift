internal import Crypto

/// The text of elements in an answer of a query service, found by their names alone.
///
/// Namespaces and nesting are ignored: each of these answers has a name at most once.
struct XMLText {
    private let bytes: [UInt8]

    /// Takes a document, which stays the caller's to wipe.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What the first element of that name holds; nil when there is none or it holds elements.
    func first(_ name: String) -> String? {
        guard let range = range(of: name) else { return nil }
        var text: [UInt8] = []
        decode(range) { text.append($0) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The same for a secret, which never becomes a `String`.
    func secret(_ name: String) throws(CryptoError) -> Secret? {
        guard let range = range(of: name) else { return nil }
        return try Secret(capacity: range.count) { output in
            decode(range) { output.append($0) }
        }
    }

    private func range(of name: String) -> Range<Int>? {
        let name = Array(name.utf8)
        var index = 0
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
            index = close + 1
            let tag = bytes[(open + 1)..<close].prefix { $0 > 0x20 }
            let local = tag.split(separator: UInt8(ascii: ":")).last ?? tag
            guard local.elementsEqual(name) else { continue }
            guard bytes[close - 1] != UInt8(ascii: "/"),
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")),
                end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "/")
            else { return nil }
            return index..<end
        }
        return nil
    }

    /// Gives the bytes of a text with its entities resolved, never more than were written.
    private func decode(_ range: Range<Int>, _ put: (UInt8) -> Void) {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "&"),
                let end = bytes[index..<min(range.upperBound, index + 12)]
                    .firstIndex(of: UInt8(ascii: ";")),
                let scalar = Self.scalar(bytes[(index + 1)..<end])
            {
                for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { put(unit) }
                index = end + 1
            } else {
                put(bytes[index])
                index += 1
            }
        }
    }

    /// What an entity stands for (XML 1.0 sections 4.1 and 4.6).
    private static func scalar(_ entity: ArraySlice<UInt8>) -> Unicode.Scalar? {
        switch String(decoding: entity, as: UTF8.self) {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        case let number where number.hasPrefix("#x"):
            return UInt32(number.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        case let number where number.hasPrefix("#"):
            return UInt32(number.dropFirst()).flatMap(Unicode.Scalar.init)
        default: return nil
        }
    }
}
