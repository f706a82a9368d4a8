extension Base64 {
    /// The text of a secret, as bytes that are themselves a secret.
    ///
    /// - Throws: `CryptoError` when there is no memory.
    public func encode(_ secret: Secret) throws(CryptoError) -> Secret {
        try Secret(capacity: (secret.count + 2) / 3 * 4) { output throws(CryptoError) in
            secret.reveal { bytes in
                var bits: UInt32 = 0
                var held = 0
                for index in bytes.indices {
                    bits = bits << 8 | UInt32(bytes[index])
                    held += 8
                    while held >= 6 {
                        held -= 6
                        output.append(letter(bits >> held & 63))
                    }
                }
                if held > 0 { output.append(letter(bits << (6 - held) & 63)) }
                while self == .standard, output.count % 4 != 0 { output.append(Self.padding) }
            }
        }
    }

    /// The secret that a text stands for, nil for a text that `encode` would not write.
    ///
    /// - Throws: `CryptoError` when there is no memory.
    public func decodeSecret(_ text: Span<UInt8>) throws(CryptoError) -> Secret? {
        var count = text.count
        if self == .standard {
            guard count % 4 == 0 else { return nil }
            for _ in 0..<2 where count > 0 && text[count - 1] == Self.padding { count -= 1 }
        }
        guard count % 4 != 1 else { return nil }
        var bits: UInt32 = 0
        var held = 0
        var isSound = true
        let secret = try Secret(capacity: count / 4 * 3 + 2) { output throws(CryptoError) in
            for index in 0..<count {
                guard let value = value(text[index]) else {
                    isSound = false
                    return
                }
                bits = bits << 6 | value
                held += 6
                guard held >= 8 else { continue }
                held -= 8
                output.append(UInt8(truncatingIfNeeded: bits >> held))
            }
        }
        return isSound && bits & (1 << held - 1) == 0 ? secret : nil
    }

    private static let padding = UInt8(ascii: "=")
}
