/// A reply while it arrives: counted against its limits, piece by piece.
struct Incoming {
    /// The most header lines, and the most bytes in them, of all blocks together.
    static let lineLimit = 100, headerLimit = 64 << 10

    /// The lines of the last block; an interim reply (1xx) is forgotten when the next one comes.
    private(set) var headers: Headers = [:]
    /// The body so far.
    private(set) var body: [UInt8] = []
    /// What was too large, in words; nil as long as nothing was.
    private(set) var excess: String?

    private let bodyLimit: Int
    private var lines = 0
    private var headerBytes = 0
    private var isBlockOver = false

    /// Starts with nothing.
    init(bodyLimit: Int) { self.bodyLimit = bodyLimit }

    /// Takes a header line with its line end; false to break off.
    mutating func takeHeader(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        lines += 1
        headerBytes += bytes.count
        // The status line and the empty line of a block are not counted as its lines.
        guard lines <= Self.lineLimit + 2, headerBytes <= Self.headerLimit else {
            excess = "the header is larger than 100 lines or 64 KiB"
            return false
        }
        if bytes.starts(with: "HTTP/".utf8) {
            headers = [:]
            isBlockOver = false
            return true
        }
        if isBlockOver { return true }  // a trailer
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0 else {
            isBlockOver = bytes.first == UInt8(ascii: "\r") || bytes.first == UInt8(ascii: "\n")
            return true
        }
        headers.append(Self.text(bytes[..<colon]), Self.text(bytes[(colon + 1)...]))
        return true
    }

    /// Takes a piece of the body, decompressed; false to break off.
    ///
    /// `announced` is the Content-Length: of what travels, so a hint where it was compressed.
    mutating func takeBody(_ bytes: UnsafeBufferPointer<UInt8>, announced: Int) -> Bool {
        guard bytes.count <= bodyLimit - body.count else {
            excess = "the body is larger than \(bodyLimit) bytes"
            return false
        }
        if body.isEmpty { body.reserveCapacity(min(max(announced, bytes.count), bodyLimit)) }
        body.append(contentsOf: bytes)
        return true
    }

    /// The text without surrounding blanks and line ends.
    private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        let isBlank = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
        guard let first = bytes.firstIndex(where: { !isBlank($0) }),
            let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
