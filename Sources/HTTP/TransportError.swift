/// Why an exchange brought no reply.
///
/// A refusal by the server, such as 404, is a `Reply` and not an error.
public struct TransportError: Error, Sendable, Equatable {
    /// What went wrong, as far as somebody could act on it.
    public enum Kind: Sendable {
        /// libcurl, or the thread that drives it, could not be started.
        case notLoaded
        /// The address cannot be read as a URL.
        case badAddress
        /// The address is one that is never asked: not https, or with a user in it.
        case refusedAddress
        /// A header line or the body holds what cannot be sent, such as a line break.
        case badHeader
        /// The name of the host, or of the proxy, was not found.
        case resolve
        /// Nobody answered at that address or port, or the proxy would not go there.
        case connect
        /// The TLS handshake broke off.
        case tls
        /// The server's certificate is not to be trusted, or the file of CAs cannot be read.
        case certificate
        /// The time was over, or a read became slower than 1 KiB a second.
        case timeout
        /// The body or the header is larger than the request allowed.
        case tooLarge
        /// The connection ended before the whole reply was there.
        case torn
        /// What came is not HTTP, or cannot be decompressed.
        case protocolError
        /// The host has failed so often in this process that it is not asked again.
        case givenUp
        /// The task was canceled.
        case canceled
    }

    /// What went wrong.
    public let kind: Kind
    /// libcurl's number for it (CURLcode); 0 when the error is ours.
    public let code: Int
    /// A short phrase that names the host and never a path, a query or a secret.
    public let message: String
    /// Whether the other side may have received the request, or a part of it.
    ///
    /// False only when that is impossible: for a change, true means that its outcome is unknown.
    public let wasSent: Bool

    /// Makes an error.
    public init(_ kind: Kind, code: Int = 0, _ message: String, wasSent: Bool = false) {
        self.kind = kind
        self.code = code
        self.message = message
        self.wasSent = wasSent
    }

    /// Whether the same request may succeed later, with nothing changed on this side.
    public var isTransient: Bool {
        switch kind {
        case .resolve, .connect, .tls, .timeout, .torn, .protocolError: true
        case .notLoaded, .badAddress, .refusedAddress, .badHeader: false
        case .certificate, .tooLarge, .givenUp, .canceled: false
        }
    }
}
