internal import CCurl

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Overwrites memory in a way the compiler must not leave out.
func wipe(_ start: UnsafeMutableRawPointer, count: Int) {
    #if canImport(Glibc)
        explicit_bzero(start, count)
    #else
        memset_s(start, count, 0, count)
    #endif
}

/// The header lines of one request in the form libcurl takes, wiped before they are freed.
///
/// The nodes are made here and not by `curl_slist_append`, which would copy every secret once
/// more and free the copy as it is.
final class HeaderList {
    /// The first node, which libcurl reads for as long as the transfer lasts.
    private(set) var first: UnsafeMutablePointer<curl_slist>?
    private var last: UnsafeMutablePointer<curl_slist>?
    private var sizes: [Int] = []

    /// Adds an open line; throws `.badHeader`.
    func append(_ name: String, _ value: String) throws(TransportError) {
        try append(name, prefix: value, [UInt8]().span)
    }

    /// Adds a line that ends in a secret; throws `.badHeader`.
    func append(_ line: Request.Confidential) throws(TransportError) {
        var result: Result<Void, TransportError>?
        line.reveal { secret in
            guard result == nil else { return }
            result = Result { () throws(TransportError) in
                try append(line.name, prefix: line.prefix, secret)
            }
        }
        guard let result else {
            throw TransportError(.badHeader, "the header \(line.name) has lost its secret")
        }
        try result.get()
    }

    /// Adds `Name:`, by which libcurl leaves out a line that it would send by itself.
    func remove(_ name: String) {
        let line = make(size: name.utf8.count + 2)
        line.put(name)
        line.put(":")
    }

    private func append(
        _ name: String, prefix: String, _ secret: Span<UInt8>
    ) throws(TransportError) {
        guard !name.isEmpty, name.utf8.allSatisfy(Self.isToken) else {
            throw TransportError(.badHeader, "a header has a name that cannot be sent")
        }
        let isEmpty = prefix.isEmpty && secret.isEmpty
        guard prefix.utf8.allSatisfy(Self.isField),
            secret.indices.allSatisfy({ Self.isField(secret[$0]) })
        else { throw TransportError(.badHeader, "the header \(name) has a control character") }
        let line = make(size: name.utf8.count + 2 + prefix.utf8.count + secret.count + 1)
        line.put(name)
        line.put(isEmpty ? ";" : ": ")  // `Name;` is how libcurl is told to send an empty line
        line.put(prefix)
        secret.withUnsafeBytes { line.put($0) }
    }

    private func make(size: Int) -> Line {
        let text = UnsafeMutablePointer<CChar>.allocate(capacity: size)
        text.initialize(repeating: 0, count: size)
        let node = UnsafeMutablePointer<curl_slist>.allocate(capacity: 1)
        node.initialize(to: curl_slist(data: text, next: nil))
        if let last { last.pointee.next = node } else { first = node }
        last = node
        sizes.append(size)
        return Line(text)
    }

    deinit {
        var next = first
        for size in sizes {
            guard let node = next else { break }
            next = node.pointee.next
            wipe(node.pointee.data, count: size)
            node.pointee.data.deallocate()
            node.deallocate()
        }
    }

    /// Where the text of one line is written.
    private final class Line {
        private var end: UnsafeMutableRawPointer

        init(_ start: UnsafeMutablePointer<CChar>) { end = UnsafeMutableRawPointer(start) }

        func put(_ text: String) {
            var text = text
            text.withUTF8 { put(UnsafeRawBufferPointer($0)) }
        }

        func put(_ bytes: UnsafeRawBufferPointer) {
            guard let start = bytes.baseAddress else { return }
            end.copyMemory(from: start, byteCount: bytes.count)
            end += bytes.count
        }
    }

    /// A byte of a name (RFC 9110 section 5.6.2).
    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }

    /// A byte of a value: no control character but the tab.
    private static func isField(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x7F || byte == 0x09
    }
}
