extension JSON {
    /// The elements of an array, in order; empty for any other value.
    public struct Elements: Sequence, IteratorProtocol, Sendable {
        private let document: Document
        private var index: Int
        private let end: Int

        init(_ value: Value) {
            document = value.document
            index = value.index + 1
            end = value.kind == .array ? Int(value.node.next) : index
        }

        init(emptyIn value: Value) {
            document = value.document
            index = 0
            end = 0
        }

        /// Gives the next element.
        public mutating func next() -> Value? {
            guard index < end else { return nil }
            defer { index = Int(document.nodes[index].next) }
            return Value(document, index)
        }
    }

    /// The members of an object, in the order of the source; empty for any other value.
    public struct Members: Sequence, IteratorProtocol, Sendable {
        private let document: Document
        private var index: Int
        private let end: Int

        init(_ value: Value) {
            document = value.document
            index = value.index + 1
            end = value.kind == .object ? Int(value.node.next) : index
        }

        init(emptyIn value: Value) {
            document = value.document
            index = 0
            end = 0
        }

        /// Gives the next member.
        public mutating func next() -> (key: String, value: Value)? {
            guard index < end else { return nil }
            defer { index = Int(document.nodes[index + 1].next) }
            return (Value(document, index).string ?? "", Value(document, index + 1))
        }
    }
}

extension JSON.Value {
    /// The elements of an array, in order; empty for any other value.
    public var elements: JSON.Elements { JSON.Elements(self) }

    /// The members of an object, in the order of the source; empty for any other value.
    public var members: JSON.Members { JSON.Members(self) }

    /// The elements of the member of that name; empty when it is absent or not an array.
    public func elements(_ key: String) -> JSON.Elements {
        self[key]?.elements ?? JSON.Elements(emptyIn: self)
    }

    /// The members of the member of that name; empty when it is absent or not an object.
    public func members(_ key: String) -> JSON.Members {
        self[key]?.members ?? JSON.Members(emptyIn: self)
    }
}
