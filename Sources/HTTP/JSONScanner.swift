extension JSON {
    /// Reads a document from its first byte to its last, once, and writes the tape.
    ///
    /// There is no recursion: an open container keeps the entry around it in `next`.
    struct Scanner: ~Copyable {
        /// `count` bytes and then zeros, which end every run of blanks, letters or digits.
        let text: UnsafePointer<UInt8>
        let count: Int
        let caps: Caps
        var position = 0
        var nodes: UnsafeMutablePointer<Node>
        var used = 0
        var capacity: Int
        private var depth = 0
        /// The innermost open container; `none` outside of all.
        private var open = Scanner.none
        private var ownsNodes = true
        private static let none = UInt32.max

        init(_ text: UnsafePointer<UInt8>, count: Int, caps: Caps) {
            self.text = text
            self.count = count
            self.caps = caps
            // Answers have one for every 10 to 12 bytes; what stays unused is never touched.
            capacity = min(count / 8, caps.nodes) + 8
            nodes = .allocate(capacity: capacity)
        }

        deinit {
            if ownsNodes { nodes.deallocate() }
        }

        /// Gives the tape to the caller, who frees it.
        mutating func takeNodes() -> UnsafePointer<Node> {
            ownsNodes = false
            return UnsafePointer(nodes)
        }

        /// Scans all of it; nil when it is a document.
        mutating func run() -> JSONError? {
            do {
                while true {
                    if try value(), text[position] != closer {
                        if nodes[Int(open)].kind == .object { try key() }
                    } else if try isComplete() {
                        return nil
                    }
                }
            } catch {
                return error
            }
        }

        /// Scans one value up to its end, or an array or object up to its first member (true).
        private mutating func value() throws(JSONError) -> Bool {
            skipBlanks()
            switch text[position] {
            case UInt8(ascii: "\""):
                try string()
            case UInt8(ascii: "{"):
                try enter(.object)
                return true
            case UInt8(ascii: "["):
                try enter(.array)
                return true
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                try number()
            case UInt8(ascii: "t"):
                try word("true", .bool)
            case UInt8(ascii: "f"):
                try word("false", .bool)
            case UInt8(ascii: "n"):
                try word("null", .null)
            default:
                throw unexpected()
            }
            return false
        }

        /// Closes what ends after a value; true at the end of the document.
        private mutating func isComplete() throws(JSONError) -> Bool {
            while true {
                skipBlanks()
                guard open != Self.none else {
                    guard position == count else { throw JSONError(.trailing, at: position) }
                    return true
                }
                if text[position] == closer {
                    try leave()
                    continue
                }
                guard text[position] == UInt8(ascii: ",") else { throw unexpected() }
                position += 1
                if nodes[Int(open)].kind == .object { try key() }
                return false
            }
        }

        /// The bracket that ends the innermost open container.
        private var closer: UInt8 {
            nodes[Int(open)].kind == .object ? UInt8(ascii: "}") : UInt8(ascii: "]")
        }

        private mutating func enter(_ kind: JSON.Value.Kind) throws(JSONError) {
            guard depth < caps.depth else { throw JSONError(.depth, at: position) }
            depth += 1
            try append(kind, from: position, to: position + 1, next: open)
            open = UInt32(used - 1)
            position += 1
            skipBlanks()
        }

        private mutating func leave() throws(JSONError) {
            let container = Int(open)
            open = nodes[container].next
            depth -= 1
            position += 1
            nodes[container].end = UInt32(position)
            nodes[container].next = UInt32(used)
            if nodes[container].kind == .object { try checkKeys(of: container) }
        }

        private mutating func key() throws(JSONError) {
            skipBlanks()
            guard text[position] == UInt8(ascii: "\"") else { throw unexpected() }
            try string()
            skipBlanks()
            guard text[position] == UInt8(ascii: ":") else { throw unexpected() }
            position += 1
        }
    }
}
