import Testing

@testable import Crypto

struct DigestTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `FIPS 180-4 vectors`(text: String, expected: String) throws {
        let digest = try SHA256.digest(text)
        #expect(Hex.encode(digest) == expected)
    }

    @Test func `pieces make the same digest as the whole`() throws {
        let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
        let pieces = stride(from: 0, to: 1000, by: 77).map { bytes[$0..<min(1000, $0 + 77)] }
        let whole = try SHA256.digest(bytes)
        #expect(try digest(of: pieces) == whole)
    }

    /// RFC 4231 §4: key, message, code.
    @Test(arguments: [
        (
            String(repeating: "0b", count: 20), "4869205468657265",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            "4a656665", "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            String(repeating: "aa", count: 20), String(repeating: "dd", count: 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
        ),
        (
            String(repeating: "aa", count: 131),
            "54657374205573696e67204c6172676572205468616e20426c6f63"
                + "6b2d53697a65204b6579202d2048617368204b6579204669727374",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
        ("", "", "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"),
    ])
    func `RFC 4231 vectors, and the empty key`(key: String, message: String, code: String) throws {
        let key = Hex.decode(key) ?? []
        let message = Hex.decode(message) ?? []
        let plain = try HMAC.sha256(key: key.span, message.span)
        #expect(Hex.encode(plain) == code)
        let secret = try Secret(copying: key.span)
        let hidden = try HMAC.sha256(key: secret, message.span)
        #expect(Hex.encode(hidden) == code)
    }

    @Test func `a failure says what was tried`() {
        let error = CryptoError("make a digest")
        #expect(error.description.hasPrefix("cannot make a digest: error:"))
    }
}

private func digest(of pieces: [ArraySlice<UInt8>]) throws -> [UInt8] {
    var digest = try SHA256()
    for piece in pieces { try digest.update(Array(piece).span) }
    return try digest.finish()
}
