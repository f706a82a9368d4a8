extension JSONTree {
    /// Writes a tree into one buffer.
    struct Writer {
        let isPretty: Bool
        private(set) var output: [UInt8] = []
        private var depth = 0

        init(isPretty: Bool) {
            self.isPretty = isPretty
            output.reserveCapacity(256)
        }

        mutating func write(_ tree: JSONTree) {
            switch tree {
            case .null: output.append(contentsOf: "null".utf8)
            case .bool(let truth): output.append(contentsOf: (truth ? "true" : "false").utf8)
            case .int(let number): output.append(contentsOf: String(number).utf8)
            case .decimal(let number) where Self.isNumber(number):
                output.append(contentsOf: number.utf8)
            case .decimal(let text), .string(let text): write(text)
            case .raw(let bytes): output.append(contentsOf: bytes)
            case .array(let elements):
                list("[", elements, "]") { writer, element in writer.write(element) }
            case .object(let members):
                list("{", members, "}") { writer, member in
                    writer.write(member.0)
                    writer.output.append(contentsOf: (writer.isPretty ? ": " : ":").utf8)
                    writer.write(member.1)
                }
            }
        }

        private mutating func list<Item>(
            _ opening: Unicode.Scalar, _ items: [Item], _ closing: Unicode.Scalar,
            _ write: (inout Writer, Item) -> Void
        ) {
            output.append(UInt8(ascii: opening))
            depth += 1
            for (index, item) in items.enumerated() {
                if index > 0 { output.append(UInt8(ascii: ",")) }
                breakLine()
                write(&self, item)
            }
            depth -= 1
            if !items.isEmpty { breakLine() }
            output.append(UInt8(ascii: closing))
        }

        private mutating func breakLine() {
            guard isPretty else { return }
            output.append(UInt8(ascii: "\n"))
            output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
        }
    }
}

extension JSONTree.Writer {
    /// Whether a text is a number of RFC 8259: minus, integer, fraction, exponent.
    private static func isNumber(_ text: String) -> Bool {
        var rest = text.utf8[...]
        func skip(_ letters: StaticString) -> Bool {
            guard let first = rest.first,
                letters.withUTF8Buffer({ $0.contains(first) })
            else { return false }
            rest.removeFirst()
            return true
        }
        func digits() -> Bool {
            guard skip("0123456789") else { return false }
            while skip("0123456789") {}
            return true
        }
        _ = skip("-")
        guard skip("0") || digits() else { return false }
        if skip("."), !digits() { return false }
        if skip("eE") {
            _ = skip("+-")
            guard digits() else { return false }
        }
        return rest.isEmpty
    }
}

extension JSONTree.Writer {
    /// Writes a string; what could steer a terminal or hide text is escaped, the rest is UTF-8.
    private mutating func write(_ text: String) {
        output.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            var copied = 0
            var index = 0
            while index < bytes.count {
                guard let (scalar, length) = Self.hidden(bytes, index) else {
                    index += 1
                    continue
                }
                output.append(contentsOf: bytes[copied..<index])
                escape(scalar)
                index += length
                copied = index
            }
            output.append(contentsOf: bytes[copied...])
        }
        output.append(UInt8(ascii: "\""))
    }

    /// The scalar at an index and its length in bytes, if it must be escaped.
    private static func hidden(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
    ) -> (scalar: UInt32, length: Int)? {
        let byte = UInt32(bytes[index])
        switch byte {
        case 0x22, 0x5C, 0..<0x20, 0x7F:
            return (byte, 1)
        case 0xC2 where bytes[index + 1] < 0xA0:
            return (UInt32(bytes[index + 1]), 2)
        case 0xD8, 0xE2, 0xEF:
            break
        default:
            return nil
        }
        if byte == 0xD8 { return bytes[index + 1] == 0x9C ? (0x61C, 2) : nil }
        let scalar =
            (byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
            | UInt32(bytes[index + 2] & 0x3F)
        switch scalar {
        case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: return (scalar, 3)
        default: return nil
        }
    }

    private mutating func escape(_ scalar: UInt32) {
        output.append(UInt8(ascii: "\\"))
        switch scalar {
        case 0x22, 0x5C: output.append(UInt8(scalar))
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        default:
            output.append(UInt8(ascii: "u"))
            for shift in [12, 8, 4, 0] as [UInt32] {
                let digit = UInt8(scalar >> shift & 0xF)
                let base = digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10
                output.append(base + digit)
            }
        }
    }
}
