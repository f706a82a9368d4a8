import Foundation
import Grammar
import Testing

@testable import fly

/// Thousands of wrong lines, made from the tree's own words.
@Suite struct BadLineTests {
    @Test func `five thousand wrong lines end soon, with a documented status, by no signal`()
        throws
    {
        var maker = BadLines(seed: 20_270_115)
        let lines = (0..<5_000).map { _ in maker.line() }
        // What parses is refused or answered offline; what would run long is told apart here.
        let harmless = lines.filter(BadLines.isOffline)
        #expect(harmless.count > 4_500)
        let outcome = try Session.with { session in
            let list = harmless.map { $0.joined(separator: "\u{1f}") }.joined(separator: "\u{1e}")
            try Data(list.utf8).write(to: session.home.appendingPathComponent("lines"))
            try Data(Self.runner.utf8).write(to: session.home.appendingPathComponent("runner.py"))
            return try session.read("python3 runner.py")
        }
        #expect(outcome.status == 0, "\(outcome.error)")
        #expect(outcome.seconds < 120)  // 28 s alone, each line at most 10
        var statuses: [Int32: Int] = [:]
        for line in outcome.output.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            let status = try #require(Int32(parts[0]))
            statuses[status, default: 0] += 1
            guard Reading.documented.contains(status), status != 70 else {
                Issue.record("\(line)")
                continue
            }
        }
        #expect(statuses.values.reduce(0, +) == harmless.count)
        #expect((statuses[2] ?? 0) > harmless.count / 2, "\(statuses)")
    }

    /// Runs every line, two at a time, and prints its status, with the line where that is odd.
    ///
    /// The status is 99 for a refusal with results beside it, with raw controls, or without the
    /// name of the command before it.
    private static let runner = """
        import concurrent.futures, re, subprocess
        lines = open("lines", encoding="utf-8", newline="").read().split("\\x1e")
        def run(line):
            words = line.split("\\x1f")
            done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, timeout=10)
            said = re.sub(rb"\\x1b\\[[0-9;]*m", b"", done.stderr)
            status = done.returncode
            if status == 2:
                sound = not done.stdout and said.count(b"\\n") <= 3 and len(said) < 2000
                sound = sound and (said.startswith(b"fly") or said.startswith(b"{"))
                controls = any(byte < 32 and byte != 10 or byte == 127 for byte in said)
                if not sound or controls: status = 99
            return str(status) + (" " + repr((words, said)) if status not in (0, 2, 3) else "")
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            print("\\n".join(pool.map(run, lines)))
        """
}

/// Makes lines that are wrong in most cases, the same ones for the same seed.
private struct BadLines {
    private var state: UInt64
    private let names: [String]
    private let options: [ParameterSpec]

    init(seed: UInt64) {
        state = seed
        let outline = fly.tree.outline
        var specs: [CommandSpec] = []
        var names: [String] = []
        for entry in outline.entries {
            names.append(entry.name)
            switch entry {
            case .command(let spec): specs.append(spec)
            case .group(let group):
                specs += group.commands
                names += group.commands.map { "\(group.name) \($0.name)" }
            }
        }
        self.names = names
        options = specs.flatMap(\.parameters).filter { $0.shape != .positional } + outline.globals
    }

    mutating func line() -> [String] {
        let name = pick(names).split(separator: " ").map(String.init)
        var words = chance(8) ? [damaged(name.joined())] : name
        for _ in 0..<roll(6) { words += piece() }
        if chance(10) { words.shuffle(using: &self) }
        return ["fly"] + words
    }

    private mutating func piece() -> [String] {
        let option = pick(options)
        let name = chance(4) ? damaged("--\(option.name)") : "--\(option.name)"
        switch roll(7) {
        case 0: return [pick(Self.oddWords)]
        case 1: return [name]
        case 2: return [name, pick(Self.oddWords)]
        case 3: return ["\(name)=\(pick(Self.oddWords))"]
        case 4: return option.short.map { ["-\($0)\(pick(Self.oddWords))"] } ?? ["-xyz"]
        case 5: return [name, option.choices.isEmpty ? "1" : pick(option.choices.map(\.word))]
        default: return [pick(["MAD", "JFK", "1mar", "currency", "bash", "7n", "new york", "--"])]
        }
    }

    private mutating func damaged(_ word: String) -> String {
        var letters = Array(word)
        let index = roll(letters.count)
        switch roll(4) {
        case 0: letters.remove(at: index)
        case 1: letters.insert("x", at: index)
        case 2: letters[index] = "\u{e9}"
        default: return String(letters.prefix(index))
        }
        return String(letters)
    }

    private static let oddWords = [
        "", " ", "-", "--", "---", "=", "-1", "0", "99999999999999999999", "1e9", "NaN", "0x10",
        "\u{1b}[2J", "\u{202e}gnp", "a\nb", "a\tb", "\u{7f}", "日本", "é", "🛫🛬", "../../etc/passwd",
        "%s%n", "$(id)", "'; DROP TABLE offer; --", "MAD:JFK", "MAD:JFK:1mar", "::", "12:00-11:00",
        "1h99", "-5EUR", "12.345.6EUR", "31feb", "00000", "9999-99-99", "+99999999d", ",,,",
        String(repeating: "x", count: 3_000),
    ]

    /// Whether the line is refused, or answered without asking anybody.
    static func isOffline(_ words: [String]) -> Bool {
        do {
            guard case .run(let command, _) = try fly.tree.parse(words) else { return true }
            return command is ConfigGet || command is ConfigSet || command is ConfigList
                || command is ConfigUnset || command is AirportsCommand
                || command is AirlinesCommand || command is HelpCommand
                || command is CompletionsCommand || command is SandboxReset
                || command is SuppliersCommand
        } catch {
            return true
        }
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[roll(elements.count)]
    }

    private mutating func chance(_ oneIn: Int) -> Bool { roll(oneIn) == 0 }

    private mutating func roll(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }
}

extension BadLines: RandomNumberGenerator {
    /// SplitMix64 (Steele, Lea, Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
