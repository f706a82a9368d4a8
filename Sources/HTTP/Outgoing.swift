/// A request made ready on its caller's thread: checked, and with its secrets in memory of its own.
///
/// Unchecked: everything is written in `init` and only read afterwards, by the loop's thread.
final class Outgoing: @unchecked Sendable {
    /// Where it goes.
    let address: Address
    /// The verb.
    let method: Method
    /// All header lines.
    let headers: HeaderList
    /// The body; nil for none.
    let body: WipedBytes?
    /// The key that signs it; nil for none.
    let signer: Signer?
    /// Whether it is sent once, on a connection of its own.
    let isChange: Bool
    /// The longest it may take, in milliseconds.
    let timeoutMilliseconds: Int
    /// The largest body that is accepted.
    let bodyLimit: Int

    /// What libcurl needs to sign for AWS.
    struct Signer {
        /// Provider, region and service, all four parts: libcurl guesses none of them rightly.
        let scope: String
        /// The id of the access key.
        let keyID: String
        /// The secret access key, with a zero behind it.
        let secret: WipedBytes
    }

    /// Checks a request; throws `.badHeader`, or `.timeout` when there is no time at all.
    init(_ request: Request, to address: Address) throws(TransportError) {
        self.address = address
        method = request.method
        isChange = request.effect == .change
        bodyLimit = request.bodyLimit
        timeoutMilliseconds = request.timeout.wholeMilliseconds
        guard timeoutMilliseconds > 0 else {
            throw TransportError(.timeout, "\(address.authority): no time was left to ask")
        }
        try Self.checkSignable(request, at: address)
        headers = try Self.headers(of: request)
        body =
            switch request.body {
            case .none: nil
            case .bytes(let bytes): bytes.withUnsafeBytes { WipedBytes($0) }
            case .confidential(let reveal): try WipedBytes.copy(of: "the body", reveal)
            }
        signer = try request.signature.map { key throws(TransportError) in
            let secret = try WipedBytes.copy(of: "the signing key", key.secret)
            guard secret.count > 0 else {
                throw TransportError(.badHeader, "the signing key has no secret")
            }
            return Signer(
                scope: "aws:amz:\(key.region):\(key.service)", keyID: key.keyID, secret: secret)
        }
    }

    /// Refuses what libcurl would sign wrongly, or send unsigned without a word.
    private static func checkSignable(
        _ request: Request, at address: Address
    ) throws(TransportError) {
        guard let key = request.signature else { return }
        let names = request.headers.lines.map(\.name) + request.confidential.map(\.name)
        let lowered = names.map { $0.lowercased() }
        let isWord = { (text: String) in
            !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3A }
        }
        let problem: String? =
            if ![key.service, key.region, key.keyID].allSatisfy(isWord) {
                "a part of the signing key is empty or malformed"
            } else if request.headers["Content-Type"] == nil {
                "it has no Content-Type"
            } else if ["authorization", "date", "x-amz-date"].contains(where: lowered.contains) {
                "it has a line that the signature brings"
            } else if Set(lowered).count < lowered.count {
                "it has a header twice"
            } else if request.headers.lines.contains(where: { $0.value.isEmpty }) {
                "it has an empty header"
            } else if address.url.contains("?") || !address.path.utf8.allSatisfy(isPlain) {
                "its path or query cannot be signed"
            } else {
                nil
            }
        guard let problem else { return }
        throw TransportError(.badHeader, "a request cannot be signed for AWS: \(problem)")
    }

    /// A byte of a path that stays as it is in every encoding.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "-._~/".utf8.contains(byte)
        }
    }

    private static func headers(of request: Request) throws(TransportError) -> HeaderList {
        let list = HeaderList()
        for line in request.headers.lines { try list.append(line.name, line.value) }
        for line in request.confidential { try list.append(line) }
        // libcurl 7.88.1 signs a line that it was told to leave out, which breaks the signature.
        guard request.signature == nil else { return list }
        list.remove("Expect")
        if request.headers["Content-Type"] == nil { list.remove("Content-Type") }
        return list
    }
}

extension Duration {
    /// Whole milliseconds, rounded up, within what libcurl can count.
    var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        guard seconds < 2_000_000 else { return 2_000_000_000 }
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        return Int(seconds) * 1000
            + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
