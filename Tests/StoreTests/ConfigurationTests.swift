import Store
import Testing

struct ConfigurationTests {
    let sample = """
        # mine
        [default]
        currency = EUR
        home=MAD ; the nearest
            region = eu-west-1, us-east-1

        ; at work
        [profile work]
        Environment = live   # careful
        title = "a # b; c \\"d\\" \\\\"
        empty =

        """

    @Test func `settings are found by profile and key`() throws {
        let file = try read(sample)
        #expect(file.profiles == ["default", "work"])
        #expect(file.value(of: "currency") == "EUR")
        #expect(file.value(of: "HOME") == "MAD")
        #expect(file.value(of: "region") == "eu-west-1, us-east-1")
        #expect(file.value(of: "environment", in: "work") == "live")
        #expect(file.value(of: "title", in: "work") == #"a # b; c "d" \"#)
        #expect(file.value(of: "empty", in: "work") == "")
        #expect(file.value(of: "currency", in: "work") == nil)
        #expect(file.value(of: "currency", in: "none") == nil)
        #expect(file.entry("home")?.line == 4)
        #expect(file.entries.map(\.line) == [3, 4, 5, 9, 10, 11])
        #expect(file.entries.last?.key == "empty")
    }

    @Test func `reading and writing back changes nothing`() throws {
        let returns = sample.replacing("\n", with: "\r\n")
        for text in ["", "\n", "\n\n", "# x", sample, returns, "\u{FEFF}\(sample)", "\u{FEFF}"] {
            #expect(try Configuration(text.utf8).bytes == Array(text.utf8))
        }
        #expect(try read(returns).value(of: "currency") == "EUR")
        #expect(try read("\u{FEFF}[default]\na=b").value(of: "a") == "b")
    }

    @Test func `a changed setting keeps its place, its spaces and its comment`() throws {
        var file = try read(sample)
        try file.set("home", to: "LHR")
        try file.set("environment", to: "test", in: "work")
        #expect(text(file).contains("\nhome=LHR ; the nearest\n"))
        #expect(text(file).contains("\nEnvironment = test   # careful\n"))
        let undone = text(file).replacing("home=LHR", with: "home=MAD")
            .replacing("Environment = test", with: "Environment = live")
        #expect(undone == sample)
    }

    @Test func `a new setting follows the last of its profile and looks like it`() throws {
        var file = try read(
            "[default]\n\ta=1\n# end\n\n[profile b]\nc: = x\n".replacing(":", with: ""))
        try file.set("new", to: "2")
        try file.set("more", to: "3", in: "b")
        #expect(text(file) == "[default]\n\ta=1\n\tnew=2\n# end\n\n[profile b]\nc = x\nmore = 3\n")
    }

    @Test func `a new profile comes last, after an empty line`() throws {
        var file = Configuration()
        try file.set("currency", to: "EUR")
        #expect(text(file) == "[default]\ncurrency = EUR\n")
        try file.set("Currency", to: "USD", in: "work")
        #expect(text(file) == "[default]\ncurrency = EUR\n\n[profile work]\ncurrency = USD\n")
        var open = try read("[default]")
        try open.set("a", to: "1")
        #expect(text(open) == "[default]\na = 1\n")
        var empty = try read("[default]\r\nx=1")
        try empty.set("a", to: "1", in: "b")
        #expect(text(empty) == "[default]\r\nx=1\r\n\r\n[profile b]\r\na = 1\r\n")
        var bare = try read("[profile b]\n[default]\na=1\n")
        try bare.set("x", to: "1", in: "b")
        #expect(text(bare) == "[profile b]\nx = 1\n[default]\na=1\n")
    }

    @Test func `a profile may be continued and the default have two names`() throws {
        var file = try read("[default]\na=1\n[profile b]\na=2\n[profile default]\nc=3\n")
        #expect(file.profiles == ["default", "b"])
        #expect(file.value(of: "c") == "3")
        try file.set("d", to: "4")
        #expect(text(file) == "[default]\na=1\n[profile b]\na=2\n[profile default]\nc=3\nd=4\n")
        #expect(throws: ConfigurationError.twice("a", line: 4, first: 2)) {
            try read("[default]\na=1\n[profile default]\nA=2\n")
        }
    }

    @Test func `a removed setting leaves its neighbors alone`() throws {
        var file = try read(sample)
        let (first, second) = (file.unset("home"), file.unset("home"))
        #expect(first && !second)
        #expect(text(file) == sample.replacing("home=MAD ; the nearest\n", with: ""))
    }

    @Test(arguments: [
        "plain", "", " spaces ", "a#b", "a #b", "#", ";", "a;b", "a ;b", "\"", "\"quoted\"", "\\",
        "a\\b", "\\ ;\"", "a=b", "[x]", "https://h/p?q#f", "ünï 🛫", "\t", "a\tb", "a\u{85}b",
    ])
    func `whatever is set is read again`(value: String) throws {
        var file = try read("[default]\na = 1 # one\nb = 2\n")
        try file.set("a", to: value)
        try file.set("new", to: value)
        #expect(file.value(of: "a") == value)
        let again = try Configuration(file.bytes)
        #expect(again.value(of: "a") == value)
        #expect(again.value(of: "new") == value)
        #expect(again.value(of: "b") == "2")
        #expect(again.entries == file.entries)
    }

    @Test(arguments: [
        ("x", ConfigurationError.notASetting(line: 1)), ("a=1", .outsideProfile("a", line: 1)),
        ("[default]\n=1", .badKey("", line: 2)), ("[default]\na b=1", .badKey("a b", line: 2)),
        ("[default]\n-a=1", .badKey("-a", line: 2)), ("[default]\né=1", .badKey("é", line: 2)),
        ("[default]\na=\"1", .badValue("a", line: 2)),
        ("[default]\na=\"1\\", .badValue("a", line: 2)),
        ("[default]\na=\"\\n\"", .badValue("a", line: 2)),
        ("[default]\na=\"1\"2", .badValue("a", line: 2)),
        ("[default]\na=\"1\"#2", .badValue("a", line: 2)),
        ("[default", .badProfile("[default", line: 1)), ("[]", .badProfile("", line: 1)),
        ("[work]", .badProfile("work", line: 1)), ("[profile]", .badProfile("profile", line: 1)),
        ("[profile a b]", .badProfile("profile a b", line: 1)),
        ("[profile a/b]", .badProfile("a/b", line: 1)),
        ("[default]x", .badProfile("[default]x", line: 1)),
        ("[default]\na=1\n\nA = 2", .twice("a", line: 4, first: 2)),
        ("[default]\na=\u{0}", .notText(line: 2)), ("[default]\ra=1", .notText(line: 1)),
        ("a\u{1B}[31m", .notText(line: 1)), ("\n\u{7F}", .notText(line: 2)),
        ("\n\u{FEFF}[default]", .notASetting(line: 2)),
    ])
    func `a bad line is named`(text: String, expected: ConfigurationError) {
        #expect(throws: expected) { try Configuration(text.utf8) }
        #expect(expected.description.hasPrefix("line "))
    }

    @Test func `bytes that are no text and files that are too large are refused`() throws {
        #expect(throws: ConfigurationError.notText(line: 2)) {
            try Configuration([0x0A, 0x23, 0xFF])
        }
        let full = [UInt8](repeating: 0x0A, count: Configuration.maximumSize)
        var file = try Configuration(full)
        #expect(throws: ConfigurationError.tooLarge) { try Configuration(full + [0x0A]) }
        #expect(throws: ConfigurationError.tooLarge) { try file.set("a", to: "1") }
        #expect(file.bytes == full)
    }

    @Test func `what cannot be written is refused`() {
        var file = Configuration()
        let long = String(repeating: "k", count: 65)
        #expect(throws: ConfigurationError.badKey("a b", line: nil)) { try file.set("a b", to: "") }
        #expect(throws: ConfigurationError.badKey(long, line: nil)) { try file.set(long, to: "") }
        #expect(throws: ConfigurationError.badProfile("a]", line: nil)) {
            try file.set("a", to: "", in: "a]")
        }
        for value in ["a\nb", "a\rb", "\u{0}", "\u{7F}"] {
            #expect(throws: ConfigurationError.badValue("a", line: nil)) {
                try file.set("a", to: value)
            }
        }
        #expect(file.bytes.isEmpty)
        #expect(ConfigurationError.badKey("", line: nil).description == "\"\" cannot be a key")
        #expect(ConfigurationError.tooLarge.description == "the file is larger than 1 MiB")
    }

    @Test func `no mutation of a file makes it trap or lose a byte`() throws {
        var random = SplitMix(state: 7)
        let junk = Array("[]=#;\"\\ \t\r\n\u{0}profile defaultaé".utf8) + [0xFF, 0xEF, 0xBB, 0xBF]
        var accepted = 0
        for _ in 0..<4_000 {
            var bytes = Array(sample.utf8)
            for _ in 0...random.below(4) {
                let position = random.below(bytes.count)
                switch random.below(3) {
                case 0: bytes[position] = junk[random.below(junk.count)]
                case 1: bytes.insert(junk[random.below(junk.count)], at: position)
                default: bytes.removeSubrange(position..<min(bytes.count, position + 5))
                }
            }
            do throws(ConfigurationError) {
                var file = try Configuration(bytes)
                accepted += 1
                #expect(file.bytes == bytes)
                let others = file.entries.filter { $0.key != "home" }.map(\.value)
                try file.set("home", to: " #\"")
                let again = try Configuration(file.bytes)
                #expect(again.value(of: "home") == " #\"")
                #expect(again.entries.filter { $0.key != "home" }.map(\.value) == others)
            } catch {
                #expect(!error.description.isEmpty)
            }
        }
        #expect(accepted > 400)
    }

    private func read(_ text: String) throws -> Configuration { try Configuration(text.utf8) }
    private func text(_ file: Configuration) -> String {
        String(decoding: file.bytes, as: UTF8.self)
    }
}

/// A small seeded source of numbers, so that a failure can be repeated.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
