internal import COpenSSL

/// Keys made from a key (RFC 5869).
public enum HKDF {
    /// Derives a key with HMAC and SHA-256.
    ///
    /// - Parameters:
    ///   - key: What is hard to guess already; a password is not.
    ///   - salt: Need not be secret; empty for none.
    ///   - purpose: Sets this key apart from the others made from the same one (RFC: info).
    ///   - count: The length wanted, at most 8,160 bytes.
    /// - Throws: `CryptoError`.
    public static func sha256(
        _ key: Secret, salt: Span<UInt8>, purpose: Span<UInt8>, count: Int = 32
    ) throws(CryptoError) -> Secret {
        let action = "derive a key"
        guard let context = EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nil) else {
            throw CryptoError(action)
        }
        defer { EVP_PKEY_CTX_free(context) }
        try CryptoError.check(EVP_PKEY_derive_init(context), action)
        try CryptoError.check(EVP_PKEY_CTX_set_hkdf_md(context, EVP_sha256()), action)
        try give(salt) { EVP_PKEY_CTX_set1_hkdf_salt(context, $0, $1) }
        try key.reveal { key throws(CryptoError) in
            try give(key) { EVP_PKEY_CTX_set1_hkdf_key(context, $0, $1) }
        }
        try give(purpose) { EVP_PKEY_CTX_add1_hkdf_info(context, $0, $1) }
        return try Secret(capacity: count) { output throws(CryptoError) in
            let status = output.withUnsafeMutableBufferPointer { room, filled in
                filled = count
                var length = count
                return EVP_PKEY_derive(context, room.baseAddress, &length)
            }
            try CryptoError.check(status, action)
        }
    }

    /// OpenSSL takes nothing for missing, which is what empty means in the RFC too.
    private static func give(
        _ bytes: Span<UInt8>, _ setting: (UnsafePointer<UInt8>?, Int32) -> Int32
    ) throws(CryptoError) {
        guard !bytes.isEmpty else { return }
        let status = bytes.withUnsafeBufferPointer {
            setting($0.baseAddress, Int32(clamping: $0.count))
        }
        try CryptoError.check(status, "derive a key")
    }
}

/// A key made from a passphrase at a cost that guessing must pay each time (RFC 7914).
public struct Scrypt: Sendable, Equatable {
    /// The work: how many blocks are kept in memory, a power of two (RFC: N).
    public let cost: Int
    /// The size of a block, in units of 128 bytes (RFC: r).
    public let blockSize: Int
    /// How many times all of it is done (RFC: p).
    public let parallelism: Int

    /// What new passphrases get: half a second and 128 MiB on a small machine.
    public static let standard = Scrypt(cost: 1 << 17, blockSize: 8, parallelism: 1)

    /// Takes parameters that may come from a file; nil for those beyond 2^20, 32 and 4, which
    /// would let the file spend all our memory or time.
    public init?(checking cost: Int, blockSize: Int, parallelism: Int) {
        guard (2...1 << 20).contains(cost), cost & (cost - 1) == 0,
            (1...32).contains(blockSize), (1...4).contains(parallelism)
        else { return nil }
        self.init(cost: cost, blockSize: blockSize, parallelism: parallelism)
    }

    private init(cost: Int, blockSize: Int, parallelism: Int) {
        self.cost = cost
        self.blockSize = blockSize
        self.parallelism = parallelism
    }

    /// Derives a key; takes as long as the parameters say.
    ///
    /// - Throws: `CryptoError`, also when there is not that much memory.
    public func key(
        from passphrase: Secret, salt: Span<UInt8>, count: Int = 32
    ) throws(CryptoError) -> Secret {
        let action = "derive a key from the passphrase"
        // 128 N r + 128 r p, and the block that is worked on (RFC 7914 §5, §6).
        let memory = UInt64(128 * blockSize * (cost + parallelism + 2) + 4096)
        return try Secret(capacity: count) { output throws(CryptoError) in
            let status = output.withUnsafeMutableBufferPointer { room, filled in
                filled = count
                return passphrase.reveal { passphrase in
                    passphrase.withUnsafeBytes { passphrase in
                        salt.withUnsafeBufferPointer { salt in
                            EVP_PBE_scrypt(
                                passphrase.bindMemory(to: CChar.self).baseAddress,
                                passphrase.count, salt.baseAddress, salt.count, UInt64(cost),
                                UInt64(blockSize), UInt64(parallelism), memory, room.baseAddress,
                                count)
                        }
                    }
                }
            }
            try CryptoError.check(status, action)
        }
    }
}
