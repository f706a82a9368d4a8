import Foundation
import Grammar
import Testing

/// A real shell in a real terminal, with a `fly` on its path that answers from a short list.
private final class ShellSession {
    private let folder: URL
    private let socket: String
    /// Not a daemon: Foundation waits for all that a daemon would leave open.
    private let server = Process()

    /// Starts the shell with the completion script loaded.
    init(_ shell: Shell, in folder: URL) throws {
        self.folder = folder
        socket = folder.lastPathComponent
        let script = folder.appendingPathComponent(shell.fileName(for: "fly"))
        try sample.completionScript(for: shell)
            .write(to: script, atomically: true, encoding: .utf8)
        let bin = folder.appendingPathComponent("bin")
        try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
        let fly = bin.appendingPathComponent("fly")
        try Self.stub.write(to: fly, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: fly.path)
        try Data().write(to: folder.appendingPathComponent("file x"))
        let setup = folder.appendingPathComponent("setup")
        try Self.setup(shell, script.path).write(to: setup, atomically: true, encoding: .utf8)
        let path = "\(bin.path):/usr/bin:/bin"
        let command =
            "cd '\(folder.path)' && exec env -i HOME='\(folder.path)' PATH='\(path)'"
            + " TERM=screen LC_ALL=C.UTF-8 " + Self.call(shell)
        let orders = folder.appendingPathComponent("tmux.conf")
        try "new-session -d -x 100 -y 30 \"\(command)\"\n"
            .write(to: orders, atomically: true, encoding: .utf8)
        server.executableURL = URL(fileURLWithPath: "/usr/bin/tmux")
        server.arguments = ["-L", socket, "-D", "-f", orders.path]
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.run()
        _ = try screen { text in "%#>$".contains(where: text.contains) }
        try type(shell == .fish ? "source setup" : ". ./setup")
        try press("Enter")
        _ = try screen { $0.hasSuffix("ready>") }
    }

    /// Ends the shell, then its server, for which the tests' threads block every gentler signal.
    func end() throws {
        try tmux("kill-session")
        kill(server.processIdentifier, SIGKILL)
        server.waitUntilExit()
    }

    func type(_ text: String) throws { try tmux("send-keys", "-l", "--", text) }

    func press(_ key: String) throws { try tmux("send-keys", key) }

    /// What the terminal shows once it is as expected, or after ten seconds.
    func screen(_ isDone: (String) -> Bool) throws -> String {
        var text = ""
        for _ in 0..<200 {
            text = try run("/usr/bin/tmux", ["-L", socket, "capture-pane", "-p"]).text
                .trimmingCharacters(in: .whitespacesAndNewlines)
            if isDone(text) { return text }
            Thread.sleep(forTimeInterval: 0.05)
        }
        return text
    }

    /// Types a line, presses TAB, and gives the line once it is `expected` or time is over.
    func completed(_ line: String, expecting expected: String) throws -> String {
        try press("C-u")
        try press("C-l")
        _ = try screen { $0 == "ready>" }
        try type(line)
        try press("Tab")
        return try screen { $0.hasPrefix("ready> " + expected) }
    }

    private func tmux(_ arguments: String...) throws {
        let result = try run("/usr/bin/tmux", ["-L", socket] + arguments)
        #expect(result.status == 0, "\(arguments): \(result.text)")
    }

    private static func call(_ shell: Shell) -> String {
        switch shell {
        case .bash: "bash --norc --noprofile -i"
        case .zsh: "zsh -f -i"
        case .fish: "fish --no-config -i"
        }
    }

    private static func setup(_ shell: Shell, _ script: String) -> String {
        switch shell {
        case .bash: "PS1='ready> '; bind 'set bell-style none'; source '\(script)'; clear"
        case .zsh:
            "PS1='ready> '; fpath=($PWD $fpath); autoload -Uz compinit; compinit -u -D; clear"
        case .fish: "function fish_prompt; echo 'ready> '; end; source '\(script)'; clear"
        }
    }

    /// Answers by the word before the last, as the real one would.
    private static let stub = #"""
        #!/bin/sh
        shift
        before='' last=''
        for word; do before=$last last=$word; done
        case "$before $last" in
            *' --cabin='*) printf -- '--cabin=economy\tCheap\n--cabin=business\tDear\n' ;;
            *' --file='*) printf '\tfiles\t--file=\n' ;;
            '--file '*) printf '\tfiles\t\n' ;;
            '--sort '*) printf '\tnospace\nprice\t\nduration\t\n' ;;
            '--id '*) printf 'fly/live:duffel\t\nfly/live:stripe\t\n' ;;
            'at '*) printf "New York\tA city\nO'Hare\tAn airport\nnot me\t\n" ;;
            'New York '*) printf 'after-york\t\n' ;;
            *) printf 'search\tSearch every supplier\nstatus\tA flight today\n' ;;
        esac
        """#
}

private let everywhere: [(String, String)] = [
    ("fly sea", "fly search"),
    ("fly search --cabin=b", "fly search --cabin=business"),
    ("fly x --cabin=e", "fly x --cabin=economy"),
    ("fly at O", #"fly at O\'Hare"#),
    ("fly at 'New York' af", "fly at 'New York' after-york"),
    ("fly x --id fly/live:d", "fly x --id fly/live:duffel"),
    ("fly x --file fi", #"fly x --file file\ x"#),
    ("fly x --file=fi", #"fly x --file=file\ x"#),
    ("fly x '' --sort dur", "fly x '' --sort duration"),
    ("fly at new\\ y", #"fly at New\ York"#),
]

@Suite(.serialized)
struct ShellTests {
    @Test(arguments: Shell.allCases)
    func `TAB completes commands, values, quotes and paths`(shell: Shell) throws {
        try withFolder { folder in
            let session = try ShellSession(shell, in: folder)
            for (line, expected) in everywhere {
                let seen = try session.completed(line, expecting: expected)
                #expect(seen.hasPrefix("ready> " + expected), "\(shell) \(line): \(seen)")
            }
            try session.end()
        }
    }

    @Test(arguments: Shell.allCases)
    func `TAB lists several with what they mean`(shell: Shell) throws {
        try withFolder { folder in
            let session = try ShellSession(shell, in: folder)
            try session.type("fly s")
            try session.press("Tab")
            if shell == .bash { try session.press("Tab") }
            let seen = try session.screen {
                $0.contains("Search every supplier") && $0.contains("A flight today")
            }
            #expect(seen.contains("Search every supplier"), "\(seen)")
            #expect(seen.contains("A flight today"), "\(seen)")
            try session.end()
        }
    }

    @Test(arguments: [Shell.bash, .zsh])
    func `a list can go on after a candidate`(shell: Shell) throws {
        try withFolder { folder in
            let session = try ShellSession(shell, in: folder)
            _ = try session.completed("fly x --sort dur", expecting: "fly x --sort duration")
            try session.type(",x")
            let seen = try session.screen { $0.hasSuffix(",x") }
            #expect(seen == "ready> fly x --sort duration,x")
            try session.end()
        }
    }

    @Test func `a script depends on the program's name alone`() throws {
        for shell in Shell.allCases {
            let script = sample.completionScript(for: shell)
            #expect(script.contains("fly __complete"))
            #expect(!script.contains("PROGRAM") && !script.contains("FUNCTION"))
            #expect(!script.contains("search"))
        }
        #expect(Shell.allCases.map { $0.fileName(for: "fly") } == ["fly", "_fly", "fly.fish"])
    }
}
