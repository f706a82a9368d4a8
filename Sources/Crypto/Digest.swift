internal import COpenSSL

/// SHA-256 (FIPS 180-4), in one piece or piece by piece.
public struct SHA256: ~Copyable {
    private let context: OpaquePointer

    /// Begins a digest.
    ///
    /// - Throws: `CryptoError`.
    public init() throws(CryptoError) {
        guard let context = EVP_MD_CTX_new() else { throw CryptoError("begin a digest") }
        guard EVP_DigestInit_ex2(context, EVP_sha256(), nil) == 1 else {
            EVP_MD_CTX_free(context)
            throw CryptoError("begin a digest")
        }
        self.context = context
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Adds bytes.
    ///
    /// - Throws: `CryptoError`.
    public mutating func update(_ bytes: Span<UInt8>) throws(CryptoError) {
        let status = bytes.withUnsafeBytes { EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
        try CryptoError.check(status, "make a digest")
    }

    /// Ends the digest: 32 bytes.
    ///
    /// - Throws: `CryptoError`.
    public consuming func finish() throws(CryptoError) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        try CryptoError.check(EVP_DigestFinal_ex(context, &digest, nil), "make a digest")
        return digest
    }

    /// The digest of some bytes: 32 bytes.
    ///
    /// - Throws: `CryptoError`.
    public static func digest(_ bytes: Span<UInt8>) throws(CryptoError) -> [UInt8] {
        var digest = try SHA256()
        try digest.update(bytes)
        return try digest.finish()
    }

    /// The digest of some bytes: 32 bytes.
    ///
    /// - Throws: `CryptoError`.
    public static func digest(_ bytes: [UInt8]) throws(CryptoError) -> [UInt8] {
        try digest(bytes.span)
    }

    /// The digest of a text's UTF-8: 32 bytes.
    ///
    /// - Throws: `CryptoError`.
    public static func digest(_ text: String) throws(CryptoError) -> [UInt8] {
        try digest(Array(text.utf8).span)
    }
}

/// Keyed digests (RFC 2104).
public enum HMAC {
    /// HMAC with SHA-256: 32 bytes.
    ///
    /// - Throws: `CryptoError`.
    public static func sha256(
        key: Span<UInt8>, _ message: Span<UInt8>
    ) throws(CryptoError) -> [UInt8] {
        var code = [UInt8](repeating: 0, count: 32)
        let isMade = key.withUnsafeBufferPointer { key in
            message.withUnsafeBufferPointer { message in
                // An empty key must have an address, or OpenSSL takes it for a missing one.
                var nothing: UInt8 = 0
                return withUnsafePointer(to: &nothing) { nothing in
                    EVP_Q_mac(
                        nil, "HMAC", nil, "SHA256", nil, key.baseAddress ?? nothing, key.count,
                        message.baseAddress ?? nothing, message.count, &code, code.count, nil)
                }
            }
        }
        guard isMade != nil else { throw CryptoError("make a keyed digest") }
        return code
    }

    /// HMAC with SHA-256 and a key that stays secret: 32 bytes.
    ///
    /// - Throws: `CryptoError`.
    public static func sha256(
        key: Secret, _ message: Span<UInt8>
    ) throws(CryptoError) -> [UInt8] {
        try key.reveal { key throws(CryptoError) in try sha256(key: key, message) }
    }
}
