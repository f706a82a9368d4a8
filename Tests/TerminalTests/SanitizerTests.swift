import Testing

@testable import Terminal

struct SanitizerTests {
    @Test(arguments: [
        ("plain", "plain"), ("São Paulo – 東京 ✈️", "São Paulo – 東京 ✈️"),
        ("a\u{1b}[31mb", "a\\x1b[31mb"),
        ("\u{7}\r\u{0b}\u{0}", "\\x07\\x0d\\x0b\\x00"), ("\u{7f}", "\\x7f"),
        ("\u{9b}2J", "\\u{9b}2J"), ("GRU\u{202e}RUG", "GRU\\u{202e}RUG"),
        ("a\u{200b}b\u{200d}c\u{feff}", "a\\u{200b}b\\u{200d}c\\u{feff}"),
        ("x\u{2066}y\u{2069}", "x\\u{2066}y\\u{2069}"), ("a\u{2028}b", "a\\u{2028}b"),
        ("\u{e0041}", "\\u{e0041}"), ("\u{ad}", "\\u{ad}"), ("\u{3164}", "\\u{3164}"),
        ("two\nlines\t!", "two\\nlines\\t!"), ("", ""),
    ])
    func `what a terminal would obey or hide is shown`(text: String, expected: String) {
        #expect(Sanitizer.clean(text) == expected)
        #expect(Sanitizer.clean(bytes: Array(text.utf8).span) == expected)
    }

    @Test func `running text keeps its line feeds and tabs and nothing else`() {
        #expect(Sanitizer.clean("a\n\tb\r\n", .lines) == "a\n\tb\\x0d\n")
    }

    @Test(
        arguments: [
            ([0x61, 0xff, 0x62], "a\\xffb"), ([0xc3], "\\xc3"), ([0xc3, 0x28], "\\xc3("),
            ([0xe6, 0x9d, 0xb1, 0x80], "東\\x80"), ([0xed, 0xa0, 0x80], "\\xed\\xa0\\x80"),
            ([0xc0, 0xaf], "\\xc0\\xaf"), ([0xf0, 0x9f, 0x9b], "\\xf0\\x9f\\x9b"),
            ([0x1b, 0xff], "\\x1b\\xff"),
        ] as [([UInt8], String)])
    func `bytes that are not UTF-8 are shown one by one`(bytes: [UInt8], expected: String) {
        #expect(Sanitizer.clean(bytes: bytes.span) == expected)
    }

    @Test func `no random text leaves a control behind`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }
            let clean = Sanitizer.clean(bytes: bytes.span, .lines)
            let isDirty = clean.unicodeScalars.contains { scalar in
                scalar != "\n" && scalar != "\t"
                    && [.control, .format].contains(scalar.properties.generalCategory)
            }
            #expect(!isDirty, "\(bytes)")
        }
    }
}
