/// A three-letter code as a number from 0 (AAA) to 17,575 (ZZZ), so that an array can be its index.
struct CodeNumber: Sendable, Equatable {
    static let count = 26 * 26 * 26

    let value: Int

    init(_ value: Int) {
        self.value = value
    }

    /// Nothing unless the text is three ASCII letters.
    init?(_ text: String) {
        self.init(Array(text.utf8.prefix(4)))
    }

    init?(_ bytes: [UInt8]) {
        guard bytes.count == 3 else { return nil }
        var value = 0
        for byte in bytes {
            let letter = byte | 0x20
            guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { return nil }
            value = value * 26 + Int(letter - UInt8(ascii: "a"))
        }
        self.value = value
    }

    /// Reads three capital letters of a table.
    init(_ bytes: Span<UInt8>, at offset: Int) {
        var value = 0
        for place in offset..<offset + 3 {
            value = value * 26 + Int(bytes[place] &- UInt8(ascii: "A"))
        }
        self.value = value
    }

    /// Three letters by their places in the alphabet, from 0.
    typealias Letters = (Int, Int, Int)

    /// The letters one by one.
    var letters: Letters { (value / 676, value / 26 % 26, value % 26) }

    /// The three capital letters.
    var bytes: [UInt8] {
        [value / 676, value / 26 % 26, value % 26].map { UInt8(ascii: "A") + UInt8($0) }
    }

    var text: String {
        String(decoding: bytes, as: UTF8.self)
    }
}
