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
        headers = try Self.headers(of: request)
        body =
            switch request.body {
            case .none: nil
            case .bytes(let bytes): bytes.withUnsafeBytes { WipedBytes($0) }
            case .confidential(let reveal): try WipedBytes.copy(of: "the body", reveal)
            }
        signer = try request.signature.map { key throws(TransportError) in
            Signer(
                scope: "aws:amz:\(key.region):\(key.service)", keyID: key.keyID,
                secret: try WipedBytes.copy(of: "the signing key", key.secret))
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
