/// The base address of a service: `https:`, or plain `http:` on this machine.
struct Address: Sendable, Equatable, CustomStringConvertible {
    /// The address without a slash at its end.
    let text: String
    /// Whether it is encrypted.
    let isSecure: Bool
    /// Whether it is this machine.
    let isLoopback: Bool

    /// Reads an address; nil for another scheme, user information, a query or a fragment, and for
    /// plain `http:` to another machine.
    init?(_ text: String) {
        let isSecure = text.hasPrefix("https://")
        guard isSecure || text.hasPrefix("http://") else { return nil }
        let rest = text.dropFirst(isSecure ? 8 : 7)
        let authority = rest.prefix { $0 != "/" }
        guard !authority.isEmpty, rest.utf8.allSatisfy({ 0x21...0x7E ~= $0 }),
            !rest.contains(where: { "@?#\\\"<>".contains($0) })
        else { return nil }
        let host =
            authority.hasPrefix("[")
            ? authority.dropFirst().prefix { $0 != "]" } : authority.prefix { $0 != ":" }
        isLoopback = host == "localhost" || host == "::1" || Address.isLoopback(host)
        guard isSecure || isLoopback else { return nil }
        self.isSecure = isSecure
        var trimmed = Substring(text)
        while trimmed.last == "/" { trimmed.removeLast() }
        self.text = String(trimmed)
    }

    /// The address as it is used.
    var description: String { text }

    /// Whether it is one of 127.0.0.0/8 in its four-part form.
    private static func isLoopback(_ host: Substring) -> Bool {
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127"
            && parts.allSatisfy { (Int($0).map { 0...255 ~= $0 } ?? false) && $0.count <= 3 }
    }
}
