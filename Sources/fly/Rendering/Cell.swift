import HTTP
import Terminal

/// One value of a record: what scripts read, and what people see where that differs.
struct Cell: Sendable {
    /// What scripts read.
    enum Value: Sendable {
        case unknown
        case flag(Bool)
        case integer(Int)
        /// A number as it is written, such as `412.10`.
        case decimal(String)
        case text(String)
        case list([String])
        /// A part with a shape of its own, for JSON only.
        case tree(JSONTree)
    }

    /// What scripts read.
    let value: Value
    /// What people see, a line for each line of the row; nil for the same as scripts.
    let lines: [String]?
    /// How people see it.
    let style: Style?

    /// Makes a cell.
    init(_ value: Value, shown lines: [String]? = nil, style: Style? = nil) {
        self.value = value
        self.lines = lines
        self.style = style
    }

    /// A text, or nothing.
    init(_ text: String?, shown lines: [String]? = nil, style: Style? = nil) {
        self.init(text.map { .text($0) } ?? .unknown, shown: lines, style: style)
    }

    /// A whole number, or nothing.
    init(_ number: Int?, shown lines: [String]? = nil, style: Style? = nil) {
        self.init(number.map { .integer($0) } ?? .unknown, shown: lines, style: style)
    }

    /// Yes, no, or nothing.
    init(_ flag: Bool?, shown lines: [String]? = nil, style: Style? = nil) {
        self.init(flag.map { .flag($0) } ?? .unknown, shown: lines, style: style)
    }

    /// The value as one field of a line: lists joined by `+`, empty for unknown.
    var field: String {
        switch value {
        case .unknown, .tree: ""
        case .flag(let flag): flag ? "yes" : "no"
        case .integer(let number): String(number)
        case .decimal(let digits): digits
        case .text(let text): text
        case .list(let items): items.joined(separator: "+")
        }
    }

    /// The value as JSON; null for unknown.
    var tree: JSONTree {
        switch value {
        case .unknown: nil
        case .flag(let flag): .bool(flag)
        case .integer(let number): .int(Int64(number))
        case .decimal(let digits): .string(digits)
        case .text(let text): .string(text)
        case .list(let items): .array(items.map { .string($0) })
        case .tree(let tree): tree
        }
    }
}
