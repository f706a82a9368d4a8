/// A JSON document on arrival: scanned once into a flat tape, read without building a tree.
///
/// The grammar is RFC 8259's and nothing beyond it: no comments, no byte order mark, no trailing
/// comma, one value and then the end. Keys of one object must differ. Outside of strings every
/// byte that is not ASCII is refused; inside of them invalid UTF-8 and lone surrogates are read
/// as U+FFFD, and raw control characters are refused. The source bytes stay available unchanged,
/// value by value, and are wiped when the last value is gone.
public struct JSON: Sendable {
    /// How much of a document is accepted before it is refused.
    public struct Caps: Sendable {
        /// Arrays and objects inside each other.
        public var depth: Int
        /// Values and keys altogether.
        public var nodes: Int
        /// Bytes of one string between its quotes, as written.
        public var string: Int
        /// Characters of one number.
        public var number: Int

        /// The caps for what a server answers: 64 deep, a million nodes, 1 MiB a string.
        public static let reply = Caps(depth: 64, nodes: 1_000_000, string: 1 << 20, number: 64)

        /// Makes caps.
        public init(depth: Int, nodes: Int, string: Int, number: Int) {
            self.depth = depth
            self.nodes = nodes
            self.string = string
            self.number = number
        }
    }

    private let document: Document

    /// Scans a whole document; throws where it is not JSON or larger than the caps.
    public init(_ bytes: [UInt8], caps: Caps = .reply) throws(JSONError) {
        try self.init(bytes.span, caps: caps)
    }

    /// Scans a whole document from borrowed bytes, such as those of a secret.
    public init(_ bytes: Span<UInt8>, caps: Caps = .reply) throws(JSONError) {
        document = try Document(bytes, caps: caps)
    }

    /// The one value that the document is.
    public var root: Value { Value(document, 0) }
}
