internal import COpenSSL

/// Bytes that nobody can guess, from OpenSSL's generator.
public enum RandomBytes {
    /// Bytes that others may see: nonces, states, identifiers.
    ///
    /// - Throws: `CryptoError` when the system has no randomness to give.
    public static func make(_ count: Int) throws(CryptoError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        try CryptoError.check(RAND_bytes(&bytes, Int32(clamping: count)), "make random bytes")
        return bytes
    }

    /// Bytes that nobody may see: keys.
    ///
    /// - Throws: `CryptoError` when the system has no randomness to give.
    public static func secret(_ count: Int) throws(CryptoError) -> Secret {
        try Secret(capacity: count) { output throws(CryptoError) in
            let status = output.withUnsafeMutableBufferPointer { buffer, filled in
                filled = count
                return RAND_priv_bytes(buffer.baseAddress, Int32(clamping: count))
            }
            try CryptoError.check(status, "make random bytes")
        }
    }
}
