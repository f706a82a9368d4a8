/// The whole tree as plain data: what help, man pages, completions and JSON are made of.
public struct Outline: Sendable, Equatable {
    /// The program's name.
    public var name: String
    /// What the program does: imperative, no period.
    public var summary: String
    /// The version without the program's name.
    public var version: String
    /// Full sentences; an empty line begins a new paragraph.
    public var discussion: String
    /// The commands in their groups, in order.
    public var chapters: [Chapter]
    /// Options every command takes, before or after its name.
    public var globals: [ParameterSpec]
    /// Every exit status.
    public var exits: [Definition]
    /// Variables the program reads.
    public var environment: [Definition]
    /// Files the program reads or writes.
    public var files: [Definition]
    /// Pages that are not about one command.
    public var topics: [Topic]

    /// Some commands under a title.
    public struct Chapter: Sendable, Equatable {
        /// The title.
        public var title: String
        /// The commands in order.
        public var entries: [Entry]
    }

    /// A command, or a group of subcommands.
    public enum Entry: Sendable, Equatable {
        /// A command.
        case command(CommandSpec)
        /// A group of subcommands.
        case group(GroupSpec)

        /// The word that calls it.
        public var name: String {
            switch self {
            case .command(let spec): spec.name
            case .group(let spec): spec.name
            }
        }

        /// What it does.
        public var summary: String {
            switch self {
            case .command(let spec): spec.summary
            case .group(let spec): spec.summary
            }
        }
    }

    /// The entries of all chapters in order.
    public var entries: [Entry] { chapters.flatMap(\.entries) }

    /// The entry of that name.
    func entry(named name: String) -> Entry? {
        for chapter in chapters {
            if let entry = chapter.entries.first(where: { $0.name == name }) { return entry }
        }
        return nil
    }
}

/// What is known about a group of subcommands.
public struct GroupSpec: Sendable, Equatable {
    /// The word before the subcommand's.
    public var name: String
    /// What the subcommands are about: imperative, no period.
    public var summary: String
    /// Full sentences; an empty line begins a new paragraph.
    public var discussion: String
    /// The subcommands in order.
    public var commands: [CommandSpec]
    /// The subcommand that the group's name alone calls.
    public var defaultName: String?

    /// The subcommand that the group's name alone calls.
    var defaultCommand: CommandSpec? { defaultName.flatMap(command(named:)) }

    func command(named name: String) -> CommandSpec? { commands.first { $0.name == name } }
}
