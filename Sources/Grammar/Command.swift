/// One command: its spec, its parsed request, and what it does with the program's context.
public protocol Command<Context>: Sendable {
    /// Whatever the program hands to a running command.
    associatedtype Context

    /// Name, summary, parameters and examples, stated once.
    static var spec: CommandSpec { get }

    /// Reads the typed words; does nothing else.
    init(_ arguments: Arguments) throws(UsageError)

    /// Does the work.
    func run(in context: Context) async throws
}

/// What parser, help, man page and completion know about a command.
public struct CommandSpec: Sendable, Equatable {
    /// The word that calls it.
    public var name: String
    /// What it does: imperative, no period.
    public var summary: String
    /// Its parameters in the order of the spec, global ones not among them.
    ///
    /// They are made when asked for: to list commands costs nothing for their parameters.
    public var parameters: [ParameterSpec] { makeParameters() }
    /// Full sentences; an empty line begins a new paragraph.
    public var discussion: String
    /// Lines that work; at least one.
    public var examples: [Example]
    /// Variables that matter for this command alone; the man page lists them.
    public var environment: [Definition]
    /// Files that matter for this command alone; the man page lists them.
    public var files: [Definition]
    private let makeParameters: @Sendable () -> [ParameterSpec]

    /// Describes a command.
    public init(
        _ name: String, _ summary: String,
        _ parameters: @autoclosure @escaping @Sendable () -> [any Parameter] = [],
        discussion: String = "", examples: [Example] = [], environment: [Definition] = [],
        files: [Definition] = []
    ) {
        self.name = name
        self.summary = summary
        makeParameters = { parameters().map(\.spec) }
        self.discussion = discussion
        self.examples = examples
        self.environment = environment
        self.files = files
    }

    /// Tells whether both describe the same command.
    public static func == (one: CommandSpec, other: CommandSpec) -> Bool {
        one.name == other.name && one.summary == other.summary
            && one.discussion == other.discussion && one.examples == other.examples
            && one.environment == other.environment && one.files == other.files
            && one.parameters == other.parameters
    }
}

/// A line that works, and what it does.
public struct Example: Sendable, Equatable, ExpressibleByStringLiteral {
    /// The words after the command's name, as typed in a POSIX shell.
    public let arguments: String
    /// What it does, as a phrase without a period; may be empty.
    public let summary: String

    /// Makes an example of the words after the command's name.
    public init(_ arguments: String, _ summary: String = "") {
        self.arguments = arguments
        self.summary = summary
    }

    /// Makes an example that explains itself.
    public init(stringLiteral arguments: String) {
        self.init(arguments)
    }
}

/// A term and what it means: a variable, a file, an exit status, a row of a topic.
public struct Definition: Sendable, Equatable {
    /// The term.
    public let term: String
    /// What it means, as a phrase or as sentences.
    public let text: String

    /// Makes a definition.
    public init(_ term: String, _ text: String) {
        self.term = term
        self.text = text
    }
}
