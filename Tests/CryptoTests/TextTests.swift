import Testing

@testable import Crypto

struct TextTests {
    /// RFC 4648 §10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
    func `RFC 4648 vectors`(text: String, encoded: String) {
        let bytes = Array(text.utf8)
        #expect(Base64.standard.encode(bytes) == encoded)
        #expect(Base64.standard.decode(encoded) == bytes)
        let bare = encoded.filter { $0 != "=" }
        #expect(Base64.url.encode(bytes) == bare)
        #expect(Base64.url.decode(bare) == bytes)
    }

    /// RFC 7515, appendix C.
    @Test func `the JWS example`() {
        let bytes: [UInt8] = [3, 236, 255, 224, 193]
        #expect(Base64.url.encode(bytes) == "A-z_4ME")
        #expect(Base64.standard.encode(bytes) == "A+z/4ME=")
        #expect(Base64.url.decode("A-z_4ME") == bytes)
    }

    @Test(arguments: ["A", "AB=", "AB==", "A+z_4ME", "AA A", "Zh", "Zm9v\n", "é", "A===", "Zm9"])
    func `what would not be written so is refused`(text: String) {
        #expect(Base64.url.decode(text) == nil)
    }

    @Test(arguments: ["Zg", "Zg=", "Z===", "Zh==", "Zm9-", "====", "Zg==Zg==", " Zg=="])
    func `padding must be right`(text: String) {
        #expect(Base64.standard.decode(text) == nil)
    }

    @Test func `any bytes survive the way to text and back`() throws {
        for count in 0..<100 {
            let bytes = try RandomBytes.make(count)
            #expect(Base64.url.decode(Base64.url.encode(bytes)) == bytes)
            #expect(Base64.standard.decode(Base64.standard.encode(bytes)) == bytes)
            #expect(Hex.decode(Hex.encode(bytes)) == bytes)
        }
    }

    @Test func `hex takes both cases and nothing else`() {
        #expect(Hex.decode("00fFA9") == [0, 255, 169])
        for text in ["0", "0g", "0x10", "１２", " 00"] { #expect(Hex.decode(text) == nil) }
    }
}
