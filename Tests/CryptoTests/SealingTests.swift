import Testing

@testable import Crypto

/// Published vectors of what keeps values closed.
struct SealingTests {
    /// Key, nonce, plain bytes, context, encrypted bytes, tag: test cases 13 to 16 of "The
    /// Galois/Counter Mode of Operation" (McGrew, Viega), which NIST's validation set took over.
    private static let vectors: [[String]] = [
        [
            String(repeating: "0", count: 64), String(repeating: "0", count: 24), "", "", "",
            "530f8afbc74536b9a963b4f1c4cb738b",
        ],
        [
            String(repeating: "0", count: 64), String(repeating: "0", count: 24),
            String(repeating: "0", count: 32), "", "cea7403d4d606b6e074ec5d3baf39d18",
            "d0d1c8a799996bf0265b98b5d48ab919",
        ],
        [
            feffe, "cafebabefacedbaddecaf888", text + "1aafd255", "",
            encrypted + "898015ad", "b094dac5d93471bdec1a502270e3cc6c",
        ],
        [
            feffe, "cafebabefacedbaddecaf888", text, "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            encrypted, "76fc6ece0f4e1768cddf8853bb2d551b",
        ],
    ]
    private static let feffe = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"
    private static let text =
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
    private static let encrypted =
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"

    @Test(arguments: vectors) func `the published vectors of GCM hold`(_ v: [String]) throws {
        let bytes = try v.map { try #require(Hex.decode($0)) }
        let (key, nonce, plain, context) = (try secret(bytes[0]), bytes[1], bytes[2], bytes[3])
        let sealed = try AES256GCM.seal(
            plain.span, key: key, nonce: nonce.span, context: context.span)
        #expect(sealed == bytes[4] + bytes[5])
        let opened = try AES256GCM.open(
            sealed.span, key: key, nonce: nonce.span, context: context.span)
        #expect(try opened == secret(plain))
    }

    @Test func `a key, nonce or message of a wrong length is an error`() throws {
        let key = try secret([UInt8](repeating: 1, count: 32))
        let short = try secret([UInt8](repeating: 1, count: 31))
        let nonce = [UInt8](repeating: 1, count: 12)
        let none: [UInt8] = []
        #expect(throws: CryptoError.self) {
            _ = try AES256GCM.seal(none.span, key: short, nonce: nonce.span, context: none.span)
        }
        #expect(throws: CryptoError.self) {
            _ = try AES256GCM.seal(none.span, key: key, nonce: none.span, context: none.span)
        }
        #expect(throws: CryptoError.self) {
            _ = try AES256GCM.open(nonce.span, key: key, nonce: nonce.span, context: none.span)
        }
    }

    @Test func `the vectors of RFC 5869 hold`() throws {
        let plain = [UInt8](repeating: 0x0b, count: 22)
        #expect(
            try hkdf(plain, Array(0...0x0c), Array(0xf0...0xf9), 42)
                == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b88718"
                + "5865")
        #expect(
            try hkdf(Array(0...0x4f), Array(0x60...0xaf), Array(0xb0...0xff), 82)
                == "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac78272"
                + "71cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f"
                + "1d87")
        #expect(
            try hkdf(plain, [], [], 42)
                == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a"
                + "96c8")
        #expect(throws: CryptoError.self) { try hkdf(plain, [], [], 8_161) }
    }

    @Test func `the vectors of RFC 7914 hold`() throws {
        let one = try #require(Scrypt(checking: 16, blockSize: 1, parallelism: 1))
        #expect(
            try scrypt(one, "", "")
                == "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906")
        let two = try #require(Scrypt(checking: 16_384, blockSize: 8, parallelism: 1))
        #expect(
            try scrypt(two, "pleaseletmein", "SodiumChloride")
                == "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887")
    }

    @Test func `the standard cost is within its own bounds, and beyond them nothing is`() throws {
        let own = Scrypt.standard
        #expect(
            Scrypt(checking: own.cost, blockSize: own.blockSize, parallelism: own.parallelism)
                == own)
        for (cost, size, lanes) in [
            (1 << 21, 8, 1), (1 << 17, 33, 1), (1 << 17, 8, 5), (3, 8, 1), (1, 8, 1), (0, 8, 1),
            (-2, 8, 1), (.max, 8, 1), (.min, 8, 1), (2, 0, 1), (2, 8, 0),
        ] { #expect(Scrypt(checking: cost, blockSize: size, parallelism: lanes) == nil) }
        let salt = [UInt8](repeating: 7, count: 16)
        let key = try own.key(from: secret([1]), salt: salt.span)
        #expect(key.count == 32)
    }

    @Test func `a secret as text is a secret, and the same text as in the open`() throws {
        for base in [Base64.standard, .url] {
            for count in 0...66 {
                let bytes = try RandomBytes.make(count)
                let text = try base.encode(secret(bytes))
                #expect(try text == secret(Array(base.encode(bytes).utf8)))
                let back = try text.reveal { text in try base.decodeSecret(text) }
                #expect(try back == secret(bytes))
            }
        }
        for wrong in ["QQ", "QQ=", "QR==", "Q===", "QUI", "QQ==\n", "Q Q=", "====", "Q-=="] {
            let text = Array(wrong.utf8)
            #expect(try Base64.standard.decodeSecret(text.span) == nil, "\(wrong)")
            #expect(Base64.standard.decode(wrong) == nil, "\(wrong)")
        }
    }

    private func hkdf(
        _ key: [UInt8], _ salt: [UInt8], _ purpose: [UInt8], _ count: Int
    ) throws -> String {
        try HKDF.sha256(secret(key), salt: salt.span, purpose: purpose.span, count: count)
            .reveal { Hex.encode($0) }
    }

    private func scrypt(_ cost: Scrypt, _ passphrase: String, _ salt: String) throws -> String {
        let salt = Array(salt.utf8)
        return try cost.key(from: secret(Array(passphrase.utf8)), salt: salt.span, count: 64)
            .reveal { Hex.encode($0) }
    }
}

func secret(_ bytes: [UInt8]) throws -> Secret { try Secret(copying: bytes.span) }
