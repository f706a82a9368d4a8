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
            case .null: append("null")
            case .bool(let truth): append(truth ? "true" : "false")
            case .int(let number): output.append(contentsOf: String(number).utf8)
            case .decimal(let number) where Self.isNumber(number):
                output.append(contentsOf: number.utf8)
            case .decimal(let text), .string(let text): write(text)
            case .raw(let bytes): output.append(contentsOf: bytes)
            case .array(let elements):
                open("[")
                for index in elements.indices {
                    separate(index)
                    write(elements[index])
                }
                close("]", isEmpty: elements.isEmpty)
            case .object(let members):
                open("{")
                for index in members.indices {
                    separate(index)
                    write(members[index].0)
                    output.append(UInt8(ascii: ":"))
                    if isPretty { output.append(UInt8(ascii: " ")) }
                    write(members[index].1)
                }
                close("}", isEmpty: members.isEmpty)
            }
        }

        private mutating func append(_ word: StaticString) {
            output.append(
                contentsOf: UnsafeBufferPointer(
                    start: word.utf8Start, count: word.utf8CodeUnitCount))
        }

        private mutating func open(_ bracket: Unicode.Scalar) {
            output.append(UInt8(ascii: bracket))
            depth += 1
        }

        private mutating func separate(_ index: Int) {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            breakLine()
        }

        private mutating func close(_ bracket: Unicode.Scalar, isEmpty: Bool) {
            depth -= 1
            if !isEmpty { breakLine() }
            output.append(UInt8(ascii: bracket))
        }

        private mutating func breakLine() {
            guard isPretty else { return }
            output.append(UInt8(ascii: "\n"))
            output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
        }
    }
}

extension JSONTree.Writer {
    /// Whether a text is a number and nothing else; a NUL in it ends the number too early.
    private static func isNumber(_ text: String) -> Bool {
        text.withCString { characters in
            characters.withMemoryRebound(to: UInt8.self, capacity: text.utf8.count + 1) {
                JSON.number(at: $0) == (text.utf8.count, true)
            }
        }
    }

    /// Writes a string; what could steer a terminal or hide text is escaped, the rest is UTF-8.
    private mutating func write(_ text: String) {
        output.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { writeUnquoted($0) }
        output.append(UInt8(ascii: "\""))
    }

    private mutating func writeUnquoted(_ bytes: UnsafeBufferPointer<UInt8>) {
        var copied = 0
        var index = 0
        while index < bytes.count {
            guard let (scalar, length) = Self.hidden(bytes, index) else {
                index += 1
                continue
            }
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<index]))
            escape(scalar)
            index += length
            copied = index
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
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
