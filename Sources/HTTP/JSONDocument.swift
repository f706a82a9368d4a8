#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension JSON {
    /// One entry of the tape: a value, or the key in front of one.
    struct Node {
        /// Where its source begins and ends, quotes and brackets included.
        var start: UInt32
        var end: UInt32
        /// The entry after the whole subtree; while a container is open, the one around it.
        var next: UInt32
        var kind: Value.Kind
        /// Whether a string reads exactly as its bytes: no escape, no invalid UTF-8.
        var isPlain: Bool
    }

    /// The bytes of a document and their tape.
    ///
    /// Unchecked: everything is written in `init` and only read afterwards.
    final class Document: @unchecked Sendable {
        /// How many zero bytes stand behind the text, so that the scanner may read ahead.
        private static let padding = 16

        let text: UnsafePointer<UInt8>
        let nodes: UnsafePointer<Node>
        private let count: Int

        init(_ bytes: Span<UInt8>, caps: Caps) throws(JSONError) {
            guard bytes.count < Int(UInt32.max) - Self.padding else {
                throw JSONError(.size, at: bytes.count)
            }
            count = bytes.count
            let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: count + Self.padding)
            bytes.withUnsafeBufferPointer { source in
                if let base = source.baseAddress {
                    copy.initialize(from: base, count: source.count)
                }
            }
            (copy + count).initialize(repeating: 0, count: Self.padding)
            text = UnsafePointer(copy)
            var scanner = Scanner(text, count: count, caps: caps)
            let failure = scanner.run()
            nodes = scanner.takeNodes()
            if let failure { throw failure }
        }

        deinit {
            JSON.wipe(UnsafeMutableRawPointer(mutating: text), count)
            text.deallocate()
            nodes.deallocate()
        }
    }

    /// Overwrites memory in a way that the optimizer keeps.
    static func wipe(_ memory: UnsafeMutableRawPointer, _ count: Int) {
        #if canImport(Darwin)
            _ = memset_s(memory, count, 0, count)
        #else
            explicit_bzero(memory, count)
        #endif
    }
}
