/// JSON being written, two spaces a level; a value of the tree's own kinds only.
indirect enum JSONText {
    case null
    case bool(Bool)
    case number(Int)
    case string(String)
    case array([JSONText])
    case object([(String, JSONText)])

    /// The document, ended by a newline.
    var document: String {
        var text = ""
        write(to: &text, indent: "\n")
        return text + "\n"
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let value): text += String(value)
        case .string(let value): Self.write(value, to: &text)
        case .array(let values):
            text += "["
            let inner = indent + "  "
            for (position, value) in values.enumerated() {
                text += position == 0 ? inner : "," + inner
                value.write(to: &text, indent: inner)
            }
            text += values.isEmpty ? "]" : indent + "]"
        case .object(let members):
            text += "{"
            let inner = indent + "  "
            for (position, member) in members.enumerated() {
                text += position == 0 ? inner : "," + inner
                Self.write(member.0, to: &text)
                text += ": "
                member.1.write(to: &text, indent: inner)
            }
            text += members.isEmpty ? "}" : indent + "}"
        }
    }

    private static func write(_ string: String, to text: inout String) {
        let isPlain = string.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
        if isPlain {
            text += "\""
            text += string
            text += "\""
            return
        }
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
