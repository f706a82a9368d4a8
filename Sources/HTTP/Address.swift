internal import CCurl

/// An address that was read by libcurl's own parser, so that no two readings of it can differ.
struct Address: Sendable, Equatable {
    /// `https` or `http`.
    let scheme: String
    /// The host in lower case; an IPv6 address stands in brackets.
    let host: String
    /// The port; the scheme's own when the address names none.
    let port: Int
    /// The path, percent-encoded, without the query.
    let path: String
    /// The whole address as libcurl writes it.
    let url: String

    /// Reads an address.
    ///
    /// Throws `.badAddress`, or `.refusedAddress` for a user in it or a scheme that is not HTTP.
    init(_ text: String) throws(TransportError) {
        guard !text.utf8.contains(0), let handle = fly_curl_url() else {
            throw TransportError(.badAddress, "the address cannot be read")
        }
        defer { fly_curl_url_cleanup(handle) }
        switch fly_curl_url_set(handle, CURLUPART_URL, text, UInt32(CURLU_DISALLOW_USER)) {
        case CURLUE_OK: break
        case CURLUE_USER_NOT_ALLOWED:
            throw TransportError(.refusedAddress, "an address must not hold a user or password")
        case CURLUE_UNSUPPORTED_SCHEME:
            throw TransportError(.refusedAddress, "only https addresses are asked")
        default:
            throw TransportError(.badAddress, "the address cannot be read")
        }
        scheme = try Self.part(CURLUPART_SCHEME, of: handle)
        guard scheme == "https" || scheme == "http" else {
            throw TransportError(.refusedAddress, "only https addresses are asked")
        }
        host = try Self.part(CURLUPART_HOST, of: handle).lowercased()
        port = Int(try Self.part(CURLUPART_PORT, of: handle)) ?? 0
        path = try Self.part(CURLUPART_PATH, of: handle)
        url = try Self.part(CURLUPART_URL, of: handle)
    }

    /// Whether the host is this machine: `localhost`, `127.0.0.0/8` or `::1`.
    ///
    /// libcurl never asks a name server for `localhost`.
    var isLoopback: Bool {
        if host == "localhost" || host == "[::1]" { return true }
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count == 4 && numbers[0] == "127"
            && numbers.allSatisfy { UInt8($0) != nil && !$0.hasPrefix("+") }
    }

    /// The host, with the port when it is not the scheme's own.
    var authority: String {
        port == (scheme == "https" ? 443 : 80) ? host : "\(host):\(port)"
    }

    private static func part(
        _ part: CURLUPart, of handle: OpaquePointer
    ) throws(TransportError) -> String {
        var text: UnsafeMutablePointer<CChar>?
        let flags = part == CURLUPART_PORT ? UInt32(CURLU_DEFAULT_PORT) : 0
        guard fly_curl_url_get(handle, part, &text, flags) == CURLUE_OK, let text else {
            throw TransportError(.badAddress, "the address cannot be read")
        }
        defer { fly_curl_free(text) }
        return String(cString: text)
    }
}
