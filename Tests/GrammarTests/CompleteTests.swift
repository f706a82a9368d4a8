import Testing

@testable import Grammar

/// The candidates for a line whose last word is unfinished; `_` stands for an empty word.
private func candidates(_ line: String) -> [String] {
    completion(line).candidates.map(\.value)
}

private func completion(_ line: String) -> Completion {
    let words = shellWords(line).map { $0 == "_" ? "" : unquoted($0) }
    return sample.complete(words) { query in
        switch query.kind {
        case .places:
            ["LHR", "LGW", "JFK"].filter { $0.hasPrefix(query.prefix) }.map { Candidate($0) }
        case .profiles: [Candidate("work", "My\tother\nlife"), Candidate("")]
        case .columns: [Candidate("price"), Candidate("stops")]
        case .configKeys: [Candidate("home", query.arguments.path.joined(separator: "/"))]
        default: []
        }
    }
}

private let searchOptions = [
    "--adults", "--cabin", "--sort", "--nonstop", "--exact", "--bags", "--leg", "--file",
]
private let globalOptions = ["--profile", "--json", "--color", "--quiet", "--fields", "--help"]

private let lines: [(String, [String])] = [
    ("fly", ["search", "config", "sandbox", "help"]),
    ("fly _", ["search", "config", "sandbox", "help"]),
    ("fly s", ["search", "sandbox"]),
    ("fly z", []),
    ("fly zzz _", []),
    ("fly --json s", ["search", "sandbox"]),
    ("fly --profile x s", ["search", "sandbox"]),
    ("fly -", globalOptions + ["--version"]),
    ("fly --v", ["--version"]),
    ("fly --json --j", []),
    ("fly --profile _", ["work", ""]),
    ("fly --profile=", ["--profile=work", "--profile="]),
    ("fly config _", ["list", "set"]),
    ("fly config s", ["set"]),
    ("fly config --o", ["--origin"]),
    ("fly config set _", ["home"]),
    ("fly config set home _", globalOptions),
    ("fly config list --", ["--origin"] + globalOptions),
    ("fly search _", ["LHR", "LGW", "JFK"]),
    ("fly search L", ["LHR", "LGW"]),
    ("fly search -- L", ["LHR", "LGW"]),
    ("fly search LHR J", ["JFK"]),
    ("fly search LHR JFK fri _", searchOptions + globalOptions),
    ("fly search -- LHR JFK fri _", []),
    ("fly search --", searchOptions + globalOptions),
    ("fly search --n", ["--nonstop"]),
    ("fly search --nonstop --n", []),
    ("fly search -n --n", []),
    ("fly search --leg a --l", ["--leg"]),
    ("fly search -n", ["-n"]),
    ("fly search -q", ["-q"]),
    ("fly search -Z", []),
    ("fly search --cabin _", ["economy", "premium", "business", "first"]),
    ("fly search -c b", ["business"]),
    (
        "fly search --cabin=",
        ["--cabin=economy", "--cabin=premium", "--cabin=business", "--cabin=first"]
    ),
    ("fly search --cabin=f", ["--cabin=first"]),
    ("fly search --cabin f LHR J", ["JFK"]),
    ("fly search --adults _", []),
    ("fly search --nonstop=", []),
    ("fly search --zzz=", []),
    ("fly search --zzz L", ["LHR", "LGW"]),
    ("fly search --color _", ["auto", "always", "never"]),
    ("fly --color a", ["auto", "always"]),
    ("fly search --sort d", ["duration", "departure"]),
    ("fly search --sort duration,d", ["duration,departure"]),
    ("fly search --sort=price,du", ["--sort=price,duration"]),
    ("fly search --fields price,", ["price,stops"]),
    ("fly search -- --", []),
    ("fly help se", ["search"]),
    ("fly help d", ["dates"]),
    ("fly help config _", ["list", "set"]),
    ("fly help search _", globalOptions),
    ("fly help config set _", globalOptions),
]

@Test(arguments: lines)
func `a press of TAB offers what may stand there`(line: String, expected: [String]) {
    #expect(candidates(line) == expected)
}

@Test func `nothing typed offers the commands with what they do`() {
    #expect(completion("fly c").candidates == [Candidate("config", "Read and change settings")])
    #expect(sample.complete([], live: { _ in [] }).candidates.count == 4)
}

@Test func `paths are left to the shell, with what stands before them`() {
    let apart = completion("fly search --file _")
    #expect(apart.paths == .files && apart.pathPrefix == "")
    #expect(apart.text == "\tfiles\t\n")
    #expect(completion("fly search --file=a").text == "\tfiles\t--file=\n")
}

@Test func `a list goes on after a candidate`() {
    #expect(completion("fly search --sort st").text == "\tnospace\nstops\t\n")
    #expect(!completion("fly search --cabin f").joinsNext)
}

@Test func `each candidate is one line with one TAB`() {
    #expect(completion("fly --profile w").text == "work\tMy other life\n")
    #expect(completion("fly config set h").text == "home\tconfig/set\n")
}

@Test func `a live candidate knows what was typed before`() {
    var seen: [String] = []
    _ = sample.complete(["fly", "--profile", "work", "search", "-c", "j", "LHR", "J"]) { query in
        seen = [query.prefix, query.parameter.label] + query.arguments.words(for: Search.origin)
        seen += query.arguments.words(for: Globals.profile)
        seen += (try? query.arguments[Search.cabin]).map { [$0?.word ?? "none"] } ?? ["wrong"]
        return []
    }
    #expect(seen == ["J", "DESTINATION", "LHR", "work", "business"])
}
