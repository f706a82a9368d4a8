/// The program's table of contents: every command in its group, and what all of them share.
public struct Tree<Context>: Sendable {
    /// The same tree as plain data.
    public let outline: Outline
    private let commands: [[String]: any Command<Context>.Type]

    /// Lays out the tree; `discussion` is in full sentences.
    public init(
        _ name: String, _ summary: String, version: String, discussion: String = "",
        globals: [any Parameter] = [], exits: [Definition] = [], environment: [Definition] = [],
        files: [Definition] = [], topics: [Topic] = [],
        @TreeBuilder<Context> chapters: () -> [Chapter<Context>]
    ) {
        let chapters = chapters()
        outline = Outline(
            name: name, summary: summary, version: version, discussion: discussion,
            chapters: chapters.map(\.outline), globals: globals.map(\.spec), exits: exits,
            environment: environment, files: files, topics: topics)
        var commands: [[String]: any Command<Context>.Type] = [:]
        for entry in chapters.flatMap(\.entries) {
            switch entry {
            case .command(let type):
                commands[[type.spec.name]] = type
            case .group(let group):
                for type in group.commands { commands[[group.spec.name, type.spec.name]] = type }
            }
        }
        self.commands = commands
    }

    /// The type of the command at `path`, which is one or two words.
    public func command(at path: [String]) -> (any Command<Context>.Type)? { commands[path] }
}

/// Some commands under a title, such as "Plan".
public struct Chapter<Context>: Sendable {
    /// A command or a group.
    public enum Entry: Sendable {
        /// A command.
        case command(any Command<Context>.Type)
        /// A group of subcommands.
        case group(CommandGroup<Context>)
    }

    let title: String
    let entries: [Entry]

    /// Puts commands and groups under a title.
    public init(_ title: String, @ChapterBuilder<Context> _ entries: () -> [Entry]) {
        self.title = title
        self.entries = entries()
    }

    var outline: Outline.Chapter {
        let entries: [Outline.Entry] = entries.map { entry in
            switch entry {
            case .command(let type): .command(type.spec)
            case .group(let group): .group(group.spec)
            }
        }
        return Outline.Chapter(title: title, entries: entries)
    }
}

/// Subcommands under one word, such as `config`.
public struct CommandGroup<Context>: Sendable {
    let spec: GroupSpec
    let commands: [any Command<Context>.Type]

    /// Groups subcommands; `standard` is what the group's name alone calls, else it shows help.
    public init(
        _ name: String, _ summary: String, default standard: (any Command<Context>.Type)? = nil,
        discussion: String = "",
        @GroupBuilder<Context> _ commands: () -> [any Command<Context>.Type]
    ) {
        let commands = commands()
        self.commands = commands
        spec = GroupSpec(
            name: name, summary: summary, discussion: discussion,
            commands: commands.map { $0.spec }, defaultName: standard?.spec.name)
    }
}

/// Lists subcommands.
@resultBuilder
public enum GroupBuilder<Context> {
    /// Takes the subcommands in order.
    public static func buildBlock(
        _ commands: any Command<Context>.Type...
    ) -> [any Command<Context>.Type] { commands }
}

/// Lists chapters.
@resultBuilder
public enum TreeBuilder<Context> {
    /// Takes the chapters in order.
    public static func buildBlock(_ chapters: Chapter<Context>...) -> [Chapter<Context>] {
        chapters
    }
}

/// Lists commands and groups.
@resultBuilder
public enum ChapterBuilder<Context> {
    /// Takes a command.
    public static func buildExpression(
        _ type: any Command<Context>.Type
    ) -> Chapter<Context>.Entry { .command(type) }

    /// Takes a group.
    public static func buildExpression(
        _ group: CommandGroup<Context>
    ) -> Chapter<Context>.Entry { .group(group) }

    /// Takes the entries in order.
    public static func buildBlock(
        _ entries: Chapter<Context>.Entry...
    ) -> [Chapter<Context>.Entry] { entries }
}
