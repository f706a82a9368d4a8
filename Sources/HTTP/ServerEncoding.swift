extension Server {
    /// Percent-encoding as it stands in targets and forms.
    enum Encoding {
        /// A target, decoded.
        typealias Target = (path: String, query: [(name: String, value: String)])

        /// Takes a target of the origin form apart; nil when it has another form or is malformed.
        static func target(_ text: some BidirectionalCollection<UInt8>) -> Target? {
            guard text.first == UInt8(ascii: "/"),
                text.allSatisfy({ 0x21...0x7E ~= $0 && $0 != UInt8(ascii: "#") })
            else { return nil }
            let parts = text.split(
                separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
            guard let path = decode(parts[0], plusIsBlank: false) else { return nil }
            guard parts.count == 2 else { return (path, []) }
            return fields(parts[1]).map { (path, $0) }
        }

        /// Takes `a=1&b=2` apart without empty fields; nil when a field is malformed.
        static func fields(_ text: some Collection<UInt8>) -> [(name: String, value: String)]? {
            var fields: [(name: String, value: String)] = []
            for field in text.split(separator: UInt8(ascii: "&")) {
                let parts = field.split(
                    separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
                guard let name = decode(parts[0], plusIsBlank: true),
                    let value = parts.count == 2 ? decode(parts[1], plusIsBlank: true) : ""
                else { return nil }
                fields.append((name, value))
            }
            return fields
        }

        /// Decodes `%41`; nil for a malformed escape, invalid UTF-8 and NUL.
        private static func decode(
            _ text: some Collection<UInt8>, plusIsBlank: Bool
        ) -> String? {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.count)
            var rest = text.makeIterator()
            while let byte = rest.next() {
                switch byte {
                case UInt8(ascii: "%"):
                    guard let high = rest.next().flatMap(JSON.hexDigit),
                        let low = rest.next().flatMap(JSON.hexDigit), high << 4 | low != 0
                    else { return nil }
                    bytes.append(UInt8(high << 4 | low))
                case UInt8(ascii: "+") where plusIsBlank: bytes.append(0x20)
                case 0: return nil
                default: bytes.append(byte)
                }
            }
            return String(validating: bytes, as: UTF8.self)
        }

        /// Removes blanks and tabs from both ends.
        static func trim<Text: BidirectionalCollection<UInt8>>(_ text: Text) -> Text.SubSequence
        where Text.SubSequence == Text {
            var text = text
            while let first = text.first, first == 0x20 || first == 0x09 { text.removeFirst() }
            while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
            return text
        }
    }
}
