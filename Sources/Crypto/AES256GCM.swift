internal import COpenSSL

/// Encryption that notices every change (AES-256 in Galois/Counter Mode, NIST SP 800-38D).
public enum AES256GCM {
    /// The length of a key.
    public static let keyLength = 32
    /// The length of a nonce; one must never serve twice with the same key.
    public static let nonceLength = 12
    /// The length of the tag at the end.
    public static let tagLength = 16

    /// Encrypts: as many bytes as there were, then the tag.
    ///
    /// - Parameter context: What must be the same again when it is opened, and is not stored here.
    /// - Throws: `CryptoError`, also for a key or nonce of another length.
    public static func seal(
        _ plain: Span<UInt8>, key: Secret, nonce: Span<UInt8>, context: Span<UInt8>
    ) throws(CryptoError) -> [UInt8] {
        let cipher = try CipherRun(.seal, key: key, nonce: nonce)
        try cipher.authenticate(context)
        var sealed = [UInt8](repeating: 0, count: plain.count + tagLength)
        var span = sealed.mutableSpan
        try span.withUnsafeMutableBytes { output throws(CryptoError) in
            try cipher.transform(plain, into: output)
            try cipher.finish()
            try cipher.readTag(
                into: UnsafeMutableRawBufferPointer(rebasing: output[plain.count...]))
        }
        return sealed
    }

    /// Decrypts; nothing is released unless every byte is as it was.
    ///
    /// - Throws: `CryptoError`, the same for every cause that lies in the bytes.
    public static func open(
        _ sealed: Span<UInt8>, key: Secret, nonce: Span<UInt8>, context: Span<UInt8>
    ) throws(CryptoError) -> Secret {
        guard sealed.count >= tagLength else { throw CryptoError(CipherRun.Direction.open.action) }
        let count = sealed.count - tagLength
        let cipher = try CipherRun(.open, key: key, nonce: nonce)
        try cipher.authenticate(context)
        return try Secret(capacity: count) { output throws(CryptoError) in
            try output.withUnsafeMutableBufferPointer { room, filled throws(CryptoError) in
                let bytes = sealed.extracting(first: count)
                try cipher.transform(bytes, into: UnsafeMutableRawBufferPointer(room))
                try cipher.expectTag(sealed.extracting(last: tagLength))
                try cipher.finish()
                filled = count
            }
        }
    }
}

/// One encryption or decryption under way.
private struct CipherRun: ~Copyable {
    enum Direction {
        case seal
        case open

        var action: String { self == .seal ? "encrypt" : "decrypt" }
    }

    private let context: OpaquePointer
    private let direction: Direction

    init(
        _ direction: Direction, key: borrowing Secret, nonce: Span<UInt8>
    ) throws(CryptoError) {
        let action = direction.action
        // Both lengths are fixed: OpenSSL would read beyond a shorter one.
        guard key.count == AES256GCM.keyLength, nonce.count == AES256GCM.nonceLength,
            let cipher = EVP_CIPHER_fetch(nil, "AES-256-GCM", nil)
        else { throw CryptoError(action) }
        defer { EVP_CIPHER_free(cipher) }
        guard let context = EVP_CIPHER_CTX_new() else { throw CryptoError(action) }
        let status = key.reveal { key in
            key.withUnsafeBufferPointer { key in
                nonce.withUnsafeBufferPointer { nonce in
                    direction == .seal
                        ? EVP_EncryptInit_ex2(
                            context, cipher, key.baseAddress, nonce.baseAddress, nil)
                        : EVP_DecryptInit_ex2(
                            context, cipher, key.baseAddress, nonce.baseAddress, nil)
                }
            }
        }
        guard status == 1 else {
            EVP_CIPHER_CTX_free(context)
            throw CryptoError(action)
        }
        self.context = context
        self.direction = direction
    }

    /// Frees the context, which OpenSSL wipes.
    deinit { EVP_CIPHER_CTX_free(context) }

    func authenticate(_ bytes: Span<UInt8>) throws(CryptoError) {
        try update(bytes, into: nil)
    }

    func transform(
        _ bytes: Span<UInt8>, into output: UnsafeMutableRawBufferPointer
    ) throws(CryptoError) {
        guard !bytes.isEmpty else { return }
        try update(bytes, into: output.bindMemory(to: UInt8.self).baseAddress)
    }

    /// Compares the tag when opening, computes it when sealing; in this mode no byte comes out.
    func finish() throws(CryptoError) {
        var count: Int32 = 0
        var rest: UInt8 = 0
        try check(
            direction == .seal
                ? EVP_EncryptFinal_ex(context, &rest, &count)
                : EVP_DecryptFinal_ex(context, &rest, &count))
    }

    func readTag(into tag: UnsafeMutableRawBufferPointer) throws(CryptoError) {
        try check(
            EVP_CIPHER_CTX_ctrl(
                context, EVP_CTRL_AEAD_GET_TAG, Int32(AES256GCM.tagLength), tag.baseAddress))
    }

    func expectTag(_ tag: Span<UInt8>) throws(CryptoError) {
        var tag = tag.withUnsafeBufferPointer { Array($0) }
        try check(
            EVP_CIPHER_CTX_ctrl(
                context, EVP_CTRL_AEAD_SET_TAG, Int32(AES256GCM.tagLength), &tag))
    }

    private func update(
        _ bytes: Span<UInt8>, into output: UnsafeMutablePointer<UInt8>?
    ) throws(CryptoError) {
        guard let count = Int32(exactly: bytes.count) else { throw CryptoError(direction.action) }
        var written: Int32 = 0
        let status = bytes.withUnsafeBufferPointer { bytes in
            direction == .seal
                ? EVP_EncryptUpdate(context, output, &written, bytes.baseAddress, count)
                : EVP_DecryptUpdate(context, output, &written, bytes.baseAddress, count)
        }
        try check(status)
    }

    private func check(_ status: Int32) throws(CryptoError) {
        try CryptoError.check(status, direction.action)
    }
}
