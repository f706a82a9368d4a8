internal import CCurl

extension TransportError {
    /// Says what a result of libcurl means for the caller.
    ///
    /// `reason` is what libcurl wrote about it. It is used as long as nothing was sent; later it
    /// may quote the server.
    init(_ code: CURLcode, host: String, reason: String, wasSent: Bool) {
        let kind = Self.kind(of: code, wasSent: wasSent)
        let isOurs = !wasSent && kind != .badAddress && !reason.isEmpty
        let reason = isOurs ? reason : String(cString: fly_curl_strerror(code))
        let printable = reason.split { $0.isWhitespace }.joined(separator: " ")
            .filter { $0.isASCII && $0 >= " " && $0 <= "~" }
        self.init(
            kind, code: Int(code.rawValue), "\(host): \(Self.words(for: kind)) (\(printable))",
            wasSent: wasSent)
    }

    private static func kind(of code: CURLcode, wasSent: Bool) -> Kind {
        switch code {
        case CURLE_URL_MALFORMAT: .badAddress
        case CURLE_LOGIN_DENIED: .refusedAddress
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .resolve
        case CURLE_COULDNT_CONNECT, CURLE_PROXY, CURLE_INTERFACE_FAILED: .connect
        case CURLE_SSL_CONNECT_ERROR: .tls
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
            CURLE_SSL_INVALIDCERTSTATUS:
            .certificate
        case CURLE_OPERATION_TIMEDOUT: .timeout
        // What breaks before the request is begun, such as a proxy that hangs up, sent nothing.
        case CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_PARTIAL_FILE,
            CURLE_ABORTED_BY_CALLBACK:
            wasSent ? .torn : .connect
        case CURLE_OUT_OF_MEMORY, CURLE_FAILED_INIT: .notLoaded
        default: .protocolError
        }
    }

    private static func words(for kind: Kind) -> String {
        switch kind {
        case .notLoaded: "libcurl failed"
        case .badAddress: "the address cannot be read"
        case .refusedAddress: "the address is refused"
        case .badHeader: "a header cannot be sent"
        case .resolve: "no such host"
        case .connect: "cannot connect"
        case .tls: "the TLS handshake failed"
        case .certificate: "the certificate is not to be trusted"
        case .timeout: "no answer in time"
        case .tooLarge: "the answer is too large"
        case .torn: "the connection broke off"
        case .protocolError: "the answer cannot be read"
        case .givenUp: "the host is left alone"
        case .canceled: "canceled"
        }
    }
}
