import Foundation
import Testing

@testable import Grammar

/// A command of which only the spec matters.
protocol Paper: Command where Context == Notebook {
    init()
}

extension Paper {
    init(_ arguments: Arguments) throws(UsageError) { self.init() }
    func run(in notebook: Notebook) async throws {}
}

struct Untidy: Paper {
    static let spec = CommandSpec(
        "untidy", "does things.",
        [
            OptionalPositional<String>("maybe", "Perhaps"),
            RepeatedPositional<Int>("REST", "The rest"),
            Positional<String>("LAST", "Comes too late."),
            Flag("json", "Takes a global name"), Flag("Loud", short: "q", "Is badly named"),
            Option("level", short: "q", default: 1, "Shares a letter"), Flag("help", "Is taken"),
        ])
}

struct Boastful: Paper {
    static let spec = CommandSpec("config", "Boast", examples: ["--nonsense", "--help"])
}

struct Numbers: Command {
    static let first = Positional("FIRST", in: 1...9, "A digit") as Positional<Int>
    static let second = OptionalPositional<Double>("SECOND", in: 0...1, "A fraction")
    static let rest = RepeatedPositional<Int>("REST", "More", isRequired: true)
    static let spec = CommandSpec("numbers", "Add", [first, second, rest], examples: ["1 0.5 7"])
    init(_ arguments: Arguments) throws(UsageError) {
        _ = try arguments[Self.first]
        _ = try arguments[Self.second]
        _ = try arguments[Self.rest]
    }
    func run(in notebook: Notebook) async throws {}
}

private let untidy = Tree<Notebook>("fly", "Untidy", version: "0", globals: Globals.all) {
    Chapter("All") {
        Untidy.self
        Boastful.self
        CommandGroup("config", "Twice", default: Help.self) {
            ConfigSet.self
            ConfigSet.self
        }
    }
}

@Test func `a tree tells its own faults`() {
    #expect(
        untidy.faults() == [
            "two commands or topics are called config",
            "two subcommands are called config set",
            "config has no subcommand help to fall back on",
            "untidy: two parameters are called --json",
            "untidy: two parameters are called --help",
            "untidy: two options are -q",
            "untidy: there is no example",
            "untidy: the summary is not a phrase",
            "untidy: maybe is no good name",
            "untidy: the summary of LAST is not a phrase",
            "untidy: --Loud is no good name",
            "untidy: LAST comes after the rest",
            "untidy: LAST is required after REST, which is not",
            "the example is refused: fly config --nonsense: no option \"--nonsense\"",
            "the example does not run: fly config --help",
            "the example is refused: fly config set home MAD: unexpected argument \"set\"",
            "the example is refused: fly config set home MAD: unexpected argument \"set\"",
        ])
}

@Test(arguments: [
    ("1 0.5 7", nil), ("1 1 7 8 9", nil), ("0", "FIRST must be from 1 to 9, not 0"),
    ("1 2 3", "SECOND must be from 0.0 to 1.0, not 2"),
    ("1 x 3", "SECOND must be a number, not \"x\""), ("1 0", "REST is missing"),
    ("1", "REST is missing"), ("1 0 1 2 x", "REST must be a whole number, not \"x\""),
])
func `positional words have types and bounds`(line: String, message: String?) {
    let tree = Tree<Notebook>("fly", "Count", version: "0") { Chapter("All") { Numbers.self } }
    var seen: String?
    do throws(UsageError) {
        _ = try tree.parse(["fly", "numbers"] + shellWords(line))
    } catch {
        seen = error.message
    }
    #expect(seen == message)
    #expect(tree.faults() == ["numbers: REST is required after SECOND, which is not"])
}

@Test func `the whole tree is valid JSON with every key`() throws {
    let bytes = Data(sample.json().utf8)
    let tree = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    #expect(tree["schema"] as? String == "fly.commands/1")
    #expect(tree["version"] as? String == "1.2.3")
    let commands = try #require(tree["commands"] as? [[String: Any]])
    #expect(
        commands.map { $0["command"] as? String } == [
            "search", "config list", "config set", "sandbox serve", "help",
        ])
    #expect(commands.map { $0["default"] as? Bool } == [false, true, false, false, false])
    let options = try #require(commands[0]["options"] as? [[String: Any]])
    let keys = Set(options[0].keys)
    #expect(options.allSatisfy { Set($0.keys) == keys })
    #expect(options[0]["name"] as? String == "--adults")
    #expect(options[0]["short"] as? String == "-a")
    #expect(options[0]["minimum"] as? String == "1")
    #expect(options[0]["default"] as? String == "1")
    #expect(
        (options[1]["choices"] as? [[String: String]])?.map { $0["word"] }
            == ["economy", "premium", "business", "first"])
    #expect(options[1]["default"] is NSNull)
    let examples = try #require(commands[0]["examples"] as? [[String: String]])
    #expect(examples[1]["line"] == "fly search mad \"new york\" --sort price,stops")
    let topics = try #require(tree["topics"] as? [[String: String]])
    #expect(topics.map { $0["name"] }.contains("exit-codes"))
}

@Test func `JSON text escapes what JSON must`() throws {
    let text = "\"\\\n\t\u{1}\u{1F}é🛫/"
    let document = JSONText.array([.string(text), .number(-7), .null, .object([]), .array([])])
    let values = try JSONSerialization.jsonObject(with: Data(document.document.utf8)) as? [Any]
    #expect(values?.count == 5)
    #expect(values?[0] as? String == text)
    #expect(values?[1] as? Int == -7)
}

@Test func `a command is found by its words`() {
    #expect(sample.command(at: ["config", "set"]) == ConfigSet.self)
    #expect(sample.command(at: ["search"]) == Search.self)
    #expect(sample.command(at: ["config"]) == nil)
    #expect(sample.outline.entries.map(\.name) == ["search", "config", "sandbox", "help"])
}

@Test func `a choice may say what it means`() {
    let choices: [Choice] = ["plain", Choice("rich", "With a meaning")]
    #expect(choices.map(\.summary) == ["", "With a meaning"])
    #expect(Example("").after(["fly", "x"]).arguments == "fly x")
}
