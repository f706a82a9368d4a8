import Grammar
import HTTP
import Terminal

/// One run from the typed words to the exit status.
struct Program {
    /// The typed words, the program's name first.
    let words: [String]

    /// Takes the typed words.
    init(_ words: [String]) {
        self.words = words
    }

    /// Does what the words ask for, and says what went wrong.
    func run() async -> Int32 {
        do {
            switch try tree.parse(words) {
            case .help(let request):
                return show { try Pages.help(request, on: $0, calledAs: typed.program) }
            case .version: return show { try $0.print("fly \(version)") }
            case .complete(let typed): return show { try Pages.candidates(typed, on: $0) }
            case .run(let command, let arguments):
                let app = App(
                    try Globals(arguments), typed: typed,
                    credentials: try .takenFromVariables())
                return await run(command, in: app, path: arguments.path)
            }
        } catch let error as UsageError {
            return report(Failure(error), path: error.path, globals: lenientGlobals)
        } catch {
            return report(Failure(any: error), path: [], globals: lenientGlobals)
        }
    }

    private func run(_ command: any Command<App>, in app: App, path: [String]) async -> Int32 {
        Interruption.begin()
        do {
            try await command.run(in: app)
            try app.screen.flush()
            return app.status
        } catch {
            return report(Failure(any: error), path: path, globals: app.globals, app.screen)
        }
    }

    /// Prints something that needs no context, such as help.
    private func show(_ print: (Screen) throws -> Void) -> Int32 {
        let screen = Screen(console: Console.current(color: lenientGlobals?.color ?? .auto))
        do {
            try print(screen)
            try screen.flush()
            return 0
        } catch {
            return report(Failure(any: error), path: [], globals: lenientGlobals, screen)
        }
    }

    /// Writes the failure to standard error, as an object where a program reads.
    private func report(
        _ failure: Failure, path: [String], globals: Globals?, _ screen: Screen? = nil
    ) -> Int32 {
        if failure == .closedPipe { return 0 }
        let screen = screen ?? Screen(console: Console.current(color: globals?.color ?? .auto))
        let text =
            globals?.format?.isJSON == true
            ? failure.object(typed, path).text
            : failure.lines(typed, path, screen.console)
        do {
            try screen.flush()
            try screen.note(text)
        } catch {
            return failure.status  // nobody is left to read why
        }
        return failure.status
    }

    /// The global options even when the rest of the line is wrong; nil when they are wrong too.
    private var lenientGlobals: Globals? {
        do throws(UsageError) {
            return try Globals(tree.globals(of: words))
        } catch {
            return nil
        }
    }

    private var typed: TypedLine { TypedLine(words, fallback: tree.outline.name) }
}
