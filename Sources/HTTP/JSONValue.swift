#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension JSON {
    /// One value of a document; keeps the whole document's bytes alive.
    public struct Value: Sendable {
        /// What a value is.
        public enum Kind: UInt8, Sendable {
            case null, bool, number, string, array, object
        }

        let document: Document
        let index: Int

        init(_ document: Document, _ index: Int) {
            self.document = document
            self.index = index
        }

        var node: Node { document.nodes[index] }

        /// What the value is.
        public var kind: Kind { node.kind }

        /// Whether the value is `null`.
        public var isNull: Bool { node.kind == .null }

        /// The member of that name; nil when there is none or the value is not an object.
        ///
        /// Costs a comparison for each member before it, and no memory.
        public subscript(_ key: String) -> Value? {
            guard node.kind == .object else { return nil }
            var key = key
            return key.withUTF8 { member($0) }
        }

        private func member(_ key: UnsafeBufferPointer<UInt8>) -> Value? {
            let nodes = document.nodes
            let end = Int(nodes[index].next)
            var candidate = index + 1
            while candidate < end {
                if document.string(nodes[candidate], equals: key) {
                    return Value(document, candidate + 1)
                }
                candidate = Int(nodes[candidate + 1].next)
            }
            return nil
        }

        /// Where the value stands in the document, quotes and brackets included.
        public var range: Range<Int> { Int(node.start)..<Int(node.end) }

        /// The value's source, byte for byte: what is kept to be sent back unchanged.
        public var bytes: [UInt8] {
            Array(UnsafeBufferPointer(start: document.text + range.lowerBound, count: range.count))
        }
    }
}

extension JSON.Document {
    /// The source of a string between its quotes, or of any other value.
    func content(of node: JSON.Node) -> UnsafeBufferPointer<UInt8> {
        let quote = node.kind == .string ? 1 : 0
        return UnsafeBufferPointer(
            start: text + Int(node.start) + quote,
            count: Int(node.end) - Int(node.start) - 2 * quote)
    }

    /// What a string says, or any other value as it is written.
    func read(_ node: JSON.Node) -> String {
        let content = content(of: node)
        guard node.isPlain else {
            return withDecoded(content) { String(decoding: $0, as: UTF8.self) }
        }
        return String(decoding: content, as: UTF8.self)
    }

    /// Whether a string or key reads as these bytes.
    func string(_ node: JSON.Node, equals other: UnsafeBufferPointer<UInt8>) -> Bool {
        let content = content(of: node)
        guard node.isPlain else {
            return withDecoded(content) { $0.elementsEqual(other) }
        }
        guard content.count == other.count else { return false }
        guard let one = content.baseAddress, let two = other.baseAddress else { return true }
        return memcmp(one, two, content.count) == 0
    }

    /// Shows what a string with escapes or invalid UTF-8 reads as, in memory that is wiped.
    func withDecoded<Result>(
        _ content: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: content.count * 3 + 1) { buffer in
            guard let output = buffer.baseAddress else {
                return body(UnsafeBufferPointer(start: nil, count: 0))
            }
            let count = JSON.decode(content, to: output)
            defer { JSON.wipe(output, count) }
            return body(UnsafeBufferPointer(start: output, count: count))
        }
    }
}
