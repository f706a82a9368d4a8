import Testing

@testable import Grammar

private let long = String(repeating: "x", count: 100_000)

@Test(arguments: [
    "", " ", "-", "--", "---", "=", "-=", "--=", "--=x", "---x", "-\u{0}", "--\u{0}", "\u{FFFD}",
    "-\u{FFFD}", "🛫", "-🛫", "--🛫=🛬", "e\u{301}", "--e\u{301}", "\u{202E}flip", "\u{1B}[31m",
    "a\nb", "--a\nb", "-a\nb", "%s%n", "$(reboot)", "`id`", "'", "\"", "\\", "*", "-9e9", "-1-1",
    "-.", "--help=", "--adults==", "--leg", "-l", "\u{7F}", "--json=true", "-hh", "-hx",
    "--no-json",
])
func `no word makes the reader trap, anywhere on the line`(word: String) {
    for line in [
        [word], ["search", word], ["search", word, word], ["search", "lhr", "jfk", word],
        ["config", word], ["config", "set", word, word], ["--profile", word, "config"],
        ["search", "lhr", "jfk", "--leg", word], ["search", "lhr", "jfk", "--leg=" + word],
        ["--", word, word], ["__complete", word], ["help", word],
    ] {
        let text = reading(of: line)
        #expect(!text.isEmpty)
        let words = ["fly"] + line
        for candidate in sample.complete(words, live: { _ in [] }).text.split(separator: "\n") {
            #expect(candidate.contains("\t"))
        }
    }
}

@Test func `a message never holds what a terminal would obey`() throws {
    for word in ["\u{1B}[2J", "a\nb", "\u{202E}x", "\u{9B}1m", "\r"] {
        for line in [[word], ["search", "--" + word], ["search", "lhr", "jfk", "-c", word]] {
            let error = try #require(refusal(of: line))
            for scalar in (error.message + error.hint).unicodeScalars {
                #expect(scalar.properties.generalCategory != .control)
                #expect(scalar != "\u{202E}")
            }
        }
    }
    #expect(refusal(of: ["\u{1B}[2J"])?.message == "no command \"\\u{1b}[2J\"")
}

@Test func `a word of 100 kB is refused in a short sentence`() throws {
    for line in [
        [long], ["--" + long], ["-z" + long], ["search", "--adults=" + long],
        ["search", "lhr", "jfk", "-c", long], ["search", "lhr", "jfk", "x", long],
    ] {
        let error = try #require(refusal(of: line))
        #expect(error.message.utf8.count < 200)
        #expect(error.hint.utf8.count < 200)
    }
    #expect(reading(of: ["search", "lhr", "jfk", long]).utf8.count > 100_000)
}

@Test func `a line of 10,000 words is read in no time`() throws {
    let words = Array(repeating: "word", count: 10_000)
    let legs = Array(repeating: ["--leg", "a"], count: 5_000).flatMap { $0 }
    let flags = Array(repeating: "-n", count: 10_000)
    let time = ContinuousClock().measure {
        #expect(reading(of: ["help"] + words).utf8.count > 50_000)
        #expect(reading(of: ["search", "lhr", "jfk"] + legs).utf8.count > 40_000)
        #expect(reading(of: ["search", "lhr", "jfk"] + flags).utf8.count > 90_000)
        #expect(refusal(of: ["search"] + words)?.message == "unexpected argument \"word\"")
        #expect(refusal(of: words)?.hint == "fly --help")
        #expect(refusal(of: ["search", "-" + long])?.kind == .missingArgument)
    }
    #expect(time < .seconds(5))
}

@Test func `bytes that are no text are refused like any other word`() throws {
    let torn = String(decoding: [0x66, 0xFF, 0xFE] as [UInt8], as: UTF8.self)
    #expect(refusal(of: [torn])?.message == "no command \"f\u{FFFD}\u{FFFD}\"")
}

@Test(arguments: [
    ("serch", "search"), ("saerch", "search"), ("searhc", "search"), ("searchh", "search"),
    ("se", "search"), ("sea", "search"), ("x", nil), ("s", nil), ("", nil), ("search!!!!!!!", nil),
    ("zzzzzz", nil), ("stats", "status"), ("boking", "bookings"), ("trak", "track"),
])
func `one near word is suggested`(typed: String, expected: String?) {
    let names = ["search", "status", "bookings", "track", "pay"]
    #expect(closest(to: typed, among: names) == expected)
}

@Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "abcd", 1),
    ("abc", "xbc", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("abcdef", "badcfe", 3),
])
func `distance counts insertions, deletions, substitutions and swaps`(
    a: String, b: String, expected: Int
) {
    let one = Array(a.unicodeScalars)
    let other = Array(b.unicodeScalars)
    #expect(distance(from: one, to: other, atMost: 3) == expected)
    #expect(distance(from: other, to: one, atMost: 3) == expected)
    #expect(distance(from: one, to: other, atMost: expected - 1) == nil)
}
