import Testing

@testable import Grammar

/// What a line was understood as: the command, then every parameter given with its words.
func reading(_ line: String) -> String {
    reading(of: shellWords(line).map(unquoted))
}

func reading(of words: [String]) -> String {
    do throws(UsageError) {
        switch try sample.parse(["/opt/bin/fly"] + words) {
        case .run(let command, let arguments):
            let own: [any Parameter] =
                switch command {
                case is Search: Search.all
                case is ConfigList: [ConfigList.origin]
                case is ConfigSet: [ConfigSet.key, ConfigSet.value]
                case is Serve: [Serve.port]
                case is Help: [Help.words]
                default: []
                }
            let given = (own + Globals.all).flatMap { parameter in
                arguments.words(for: parameter).map { word in
                    parameter.spec.label + (parameter is Flag ? "" : "=" + word)
                }
            }
            return (arguments.path + given).joined(separator: " ")
        case .help(.program): return "help"
        case .help(.command(let path)): return "help: " + path.joined(separator: " ")
        case .help(.topic(let name)): return "topic: " + name
        case .version: return "version"
        case .complete(let words): return "complete \(words)"
        }
    } catch {
        return "error: " + error.message
    }
}

@Test func `a line becomes a command with typed values`() throws {
    let parsed = try sample.parse(["/usr/bin/fly", "search", "lhr", "jfk", "--adults", "2"])
    guard case .run(let command, let globals) = parsed, let search = command as? Search else {
        Issue.record("\(parsed)")
        return
    }
    #expect(search.origin.word == "LHR")
    #expect(search.adults == 2)
    #expect(search.cabin == nil)
    #expect(try globals[Globals.color] == .auto)
    #expect(globals.isGiven(Globals.color) == false)
}

@Test(arguments: [
    ("search lhr jfk", "search ORIGIN=lhr DESTINATION=jfk"),
    ("search lhr jfk fri", "search ORIGIN=lhr DESTINATION=jfk DAY=fri"),
    ("search lhr jfk +10d", "search ORIGIN=lhr DESTINATION=jfk DAY=+10d"),
    ("search lhr jfk -5", "search ORIGIN=lhr DESTINATION=jfk DAY=-5"),
    ("search lhr jfk -0.5", "search ORIGIN=lhr DESTINATION=jfk DAY=-0.5"),
    ("search lhr jfk -.5", "search ORIGIN=lhr DESTINATION=jfk DAY=-.5"),
    ("search lhr jfk -", "search ORIGIN=lhr DESTINATION=jfk DAY=-"),
    ("search lhr jfk ''", "search ORIGIN=lhr DESTINATION=jfk DAY="),
    ("search lhr 'new york'", "search ORIGIN=lhr DESTINATION=new york"),
    ("search -- lhr jfk --adults", "search ORIGIN=lhr DESTINATION=jfk DAY=--adults"),
    ("search lhr jfk -- -a", "search ORIGIN=lhr DESTINATION=jfk DAY=-a"),
    ("search lhr jfk -- --", "search ORIGIN=lhr DESTINATION=jfk DAY=--"),
    ("search lhr jfk -- --help", "search ORIGIN=lhr DESTINATION=jfk DAY=--help"),
    ("-- search lhr jfk", "search ORIGIN=lhr DESTINATION=jfk"),
    ("search --adults 2 lhr jfk", "search ORIGIN=lhr DESTINATION=jfk --adults=2"),
    ("search lhr --adults 2 jfk", "search ORIGIN=lhr DESTINATION=jfk --adults=2"),
    ("search lhr jfk --adults=2", "search ORIGIN=lhr DESTINATION=jfk --adults=2"),
    ("search lhr jfk -a 2", "search ORIGIN=lhr DESTINATION=jfk --adults=2"),
    ("search lhr jfk -a2", "search ORIGIN=lhr DESTINATION=jfk --adults=2"),
    ("search lhr jfk -na2", "search ORIGIN=lhr DESTINATION=jfk --adults=2 --nonstop"),
    ("search lhr jfk -na 2", "search ORIGIN=lhr DESTINATION=jfk --adults=2 --nonstop"),
    ("search lhr jfk -nx", "search ORIGIN=lhr DESTINATION=jfk --nonstop --exact"),
    ("search lhr jfk -nn", "search ORIGIN=lhr DESTINATION=jfk --nonstop --nonstop"),
    ("search lhr jfk -nq", "search ORIGIN=lhr DESTINATION=jfk --nonstop --quiet"),
    ("search lhr jfk -c y", "search ORIGIN=lhr DESTINATION=jfk --cabin=y"),
    ("search lhr jfk -c BUSINESS", "search ORIGIN=lhr DESTINATION=jfk --cabin=BUSINESS"),
    ("search lhr jfk --bags 0", "search ORIGIN=lhr DESTINATION=jfk --bags=0"),
    ("search lhr jfk --bags +5", "search ORIGIN=lhr DESTINATION=jfk --bags=+5"),
    ("search lhr jfk --sort stops", "search ORIGIN=lhr DESTINATION=jfk --sort=stops"),
    (
        "search lhr jfk --sort=a,b",
        "error: --sort must be price, duration, departure, arrival,"
            + " stops, emissions or airline, not \"a\""
    ),
    ("search lhr jfk --sort stops,price", "search ORIGIN=lhr DESTINATION=jfk --sort=stops,price"),
    ("search lhr jfk -l a -l b", "search ORIGIN=lhr DESTINATION=jfk --leg=a --leg=b"),
    ("search lhr jfk -la --leg=b", "search ORIGIN=lhr DESTINATION=jfk --leg=a --leg=b"),
    ("search lhr jfk --leg=", "search ORIGIN=lhr DESTINATION=jfk --leg="),
    ("search lhr jfk --leg ''", "search ORIGIN=lhr DESTINATION=jfk --leg="),
    ("search lhr jfk --leg=--x", "search ORIGIN=lhr DESTINATION=jfk --leg=--x"),
    ("search lhr jfk --leg=a=b", "search ORIGIN=lhr DESTINATION=jfk --leg=a=b"),
    ("search lhr jfk --leg -7", "search ORIGIN=lhr DESTINATION=jfk --leg=-7"),
    ("search lhr jfk -l-7", "search ORIGIN=lhr DESTINATION=jfk --leg=-7"),
    ("search lhr jfk -l-x", "search ORIGIN=lhr DESTINATION=jfk --leg=-x"),
    ("search lhr jfk -l=x", "search ORIGIN=lhr DESTINATION=jfk --leg==x"),
    ("search lhr jfk --file -", "search ORIGIN=lhr DESTINATION=jfk --file=-"),
    ("search lhr jfk --file=-", "search ORIGIN=lhr DESTINATION=jfk --file=-"),
    ("search lhr jfk --leg 🛫", "search ORIGIN=lhr DESTINATION=jfk --leg=🛫"),
])
func `a search is read`(line: String, expected: String) {
    #expect(reading(line) == expected)
}

@Test(arguments: [
    ("--json search lhr jfk", "search ORIGIN=lhr DESTINATION=jfk --json"),
    ("search lhr jfk --json", "search ORIGIN=lhr DESTINATION=jfk --json"),
    ("--profile work search lhr jfk", "search ORIGIN=lhr DESTINATION=jfk --profile=work"),
    ("--profile search search lhr jfk", "search ORIGIN=lhr DESTINATION=jfk --profile=search"),
    ("--profile=work search lhr jfk", "search ORIGIN=lhr DESTINATION=jfk --profile=work"),
    ("-q search lhr jfk --color never", "search ORIGIN=lhr DESTINATION=jfk --color=never --quiet"),
    ("search --fields a,b lhr jfk", "search ORIGIN=lhr DESTINATION=jfk --fields=a,b"),
    ("config", "config list"),
    ("config --json", "config list --json"),
    ("--json config", "config list --json"),
    ("config --origin", "config list --origin"),
    ("config --json --origin", "config list --origin --json"),
    ("config list", "config list"),
    ("config --json list", "config list --json"),
    ("config list --origin", "config list --origin"),
    ("config set home MAD", "config set KEY=home VALUE=MAD"),
    ("config --quiet set home MAD", "config set KEY=home VALUE=MAD --quiet"),
    ("config set -- --home -x", "config set KEY=--home VALUE=-x"),
    ("config set home -1", "config set KEY=home VALUE=-1"),
    ("sandbox serve", "sandbox serve"),
    ("sandbox serve -p8080", "sandbox serve --port=8080"),
    ("help", "help"),
    ("help a b c", "help TOPIC=a TOPIC=b TOPIC=c"),
    ("", "help"),
    ("--", "help"),
    ("--json", "help"),
    ("sandbox", "help: sandbox"),
    ("sandbox --json", "help: sandbox"),
    ("--version", "version"),
    ("--version search", "version"),
    ("--json --version", "version"),
    ("--help", "help"),
    ("-h", "help"),
    ("--version --help", "help"),
    ("search --help", "help: search"),
    ("search -h", "help: search"),
    ("search -nh", "help: search"),
    ("--help search", "help: search"),
    ("search --help --nonsense", "help: search"),
    ("search --nonsense -a --help", "help: search"),
    ("search a b c d e f --help", "help: search"),
    ("search --adults 99 --help", "help: search"),
    ("--profile search config --help", "help: config"),
    ("config --help", "help: config"),
    ("config set --help", "help: config set"),
    ("config --origin --help", "help: config list"),
    ("config nonsense --help", "help: config"),
    ("nonsense --help", "help"),
    ("__complete fly sea", "complete [\"fly\", \"sea\"]"),
    ("__complete", "complete []"),
])
func `a line of any command is read`(line: String, expected: String) {
    #expect(reading(line) == expected)
}

@Test func `aliases and capitals give the same value`() throws {
    for word in ["business", "Business", "j", "J"] {
        #expect(try Cabin(word: word) == .business)
    }
    #expect(try Double(word: "1.5") == 1.5)
    #expect(throws: WordError(expected: "a number")) { try Double(word: "inf") }
}

@Test func `global options are found on a line that is wrong`() throws {
    for line in [
        "serch --json --color=never", "--json --color never config x", "--json --color never",
    ] {
        let globals = sample.globals(of: ["fly"] + shellWords(line))
        #expect(try globals[Globals.json], "\(line)")
        #expect(try globals[Globals.color] == .never, "\(line)")
    }
    #expect(try !sample.globals(of: ["fly", "search", "--", "--json"])[Globals.json])
    #expect(try !sample.globals(of: [])[Globals.json])
}

@Test func `a command runs in the context it is given`() async throws {
    let notebook = Notebook()
    for line in ["search lhr jfk -a3", "config set a b", "config", "sandbox serve", "help x"] {
        guard case .run(let command, _) = try sample.parse(["fly"] + shellWords(line)) else {
            Issue.record("\(line)")
            continue
        }
        try await command.run(in: notebook)
    }
    #expect(
        notebook.lines == [
            "search LHR 3", "config set [\"a\", \"b\"]", "config list", "serve", "help [\"x\"]",
        ])
}
