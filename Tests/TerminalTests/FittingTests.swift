import Testing

@testable import Terminal

struct FittingTests {
    @Test(arguments: [
        ("", 0), ("LHR", 3), ("a\u{1b}b\u{7f}", 2), ("é", 1), ("e\u{301}", 1), ("東京", 4),
        ("ﾊﾝ", 2), ("한국", 4), ("한", 2), ("Ａ", 2), ("😀", 2), ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2),
        ("🇵🇹", 2),
        ("🇵", 1), ("✈️", 2), ("✈", 1), ("❤️‍🔥", 2), ("1️⃣", 2), ("שלום", 4), ("नमस्ते", 4),
        ("\u{200b}", 0), ("→", 1), ("│", 1), ("€", 1), ("🛫 x", 4), ("𠀀", 2), ("⌚", 2), ("䷀", 1),
        ("\u{85}é", 1),
    ])
    func `width is what a terminal shows`(text: String, columns: Int) {
        #expect(text.displayWidth == columns)
    }

    @Test func `padding counts columns, not characters`() {
        #expect("東".padded(to: 4) == "東  ")
        #expect("812.40".padded(to: 8, .right) == "  812.40")
        #expect("long".padded(to: 2) == "long")
    }

    @Test(arguments: [
        ("Heathrow", 8, true, "Heathrow"), ("Heathrow", 5, true, "Heat…"),
        ("Heathrow", 5, false, "He..."), ("東京成田", 5, true, "東京…"), ("東京成田", 4, true, "東…"),
        ("abc", 2, false, "ab"), ("abc", 1, true, "…"), ("abc", 0, true, ""),
    ])
    func `a cut is shown and fits`(text: String, columns: Int, isUnicode: Bool, expected: String) {
        let cut = text.truncated(to: columns, isUnicode: isUnicode)
        #expect(cut == expected)
        #expect(cut.displayWidth <= columns)
    }

    @Test(arguments: [
        ("one two three", 7, ["one two", "three"]), ("", 10, [""]), ("a\n\nb", 5, ["a", "", "b"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("a abcdefgh", 4, ["a", "abcd", "efgh"]),
        ("東京 成田", 4, ["東京", "成田"]), ("東京", 1, ["東", "京"]), ("a  b", 9, ["a b"]),
    ])
    func `text is broken at spaces`(text: String, columns: Int, lines: [String]) {
        #expect(text.wrapped(to: columns) == lines)
    }

    @Test func `no line is wider than asked, whatever the text`() {
        var generator = SystemRandomNumberGenerator()
        let letters = Array("ab 東é👍🏽 🇵🇹x\n")
        for _ in 0..<500 {
            let text = String((0..<60).map { _ in letters.randomElement(using: &generator) ?? "a" })
            let columns = Int.random(in: 2...20)
            #expect(text.wrapped(to: columns).allSatisfy { $0.displayWidth <= columns })
            #expect(text.truncated(to: columns, isUnicode: true).displayWidth <= columns)
        }
    }
}
