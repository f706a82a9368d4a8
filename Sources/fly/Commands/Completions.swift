import Grammar
import Terminal

/// `fly completions`: prints the script that makes TAB work.
struct CompletionsCommand: Command {
    private static let shell = Positional<Shell>("SHELL", "Which shell reads it")

    static let spec = CommandSpec(
        "completions", "Print a shell's completion script", [shell],
        discussion: "The script asks fly itself at each press of TAB.",
        examples: [
            Example("bash", "For ~/.bashrc: source <(fly completions bash)"), Example("zsh"),
            Example("fish"),
        ])

    private let shell: Shell

    init(_ arguments: Arguments) throws(UsageError) {
        shell = try arguments[Self.shell]
    }

    func run(in app: App) async throws {
        try app.screen.print(tree.completionScript(for: shell), terminator: "")
    }
}

/// `fly help`: help for a command or a topic.
struct HelpCommand: Command {
    private static let words = RepeatedPositional<String>(
        "WORDS", "A command or a topic; the whole program without", completion: .help)
    private static let json = Flag("tree", "Print the whole command tree as JSON")

    static let spec = CommandSpec(
        "help", "Show help for a command or a topic", [words, json],
        examples: [
            Example("search"), Example("dates", "A topic"), Example("--tree", "For programs"),
        ])

    private let request: HelpRequest
    private let isTree: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        request = try tree.helpRequest(for: arguments[Self.words])
        isTree = try arguments[Self.json]
    }

    func run(in app: App) async throws {
        if isTree || app.globals.format == .json {
            try app.screen.print(tree.json(), terminator: "")
        } else {
            try Pages.help(request, on: app.screen, calledAs: app.program)
        }
    }
}
