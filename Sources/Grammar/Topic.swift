/// A page that is not about one command: `fly help NAME`, and a man page.
public struct Topic: Sendable, Equatable {
    /// A piece of a page; its text is plain, without markup, and is wrapped where it is shown.
    public enum Block: Sendable, Equatable {
        /// A title, in sentence case.
        case heading(String)
        /// Sentences.
        case paragraph(String)
        /// Terms and what they mean.
        case definitions([Definition])
        /// Lines shown as they are.
        case verbatim(String)
    }

    /// The word after `help`.
    public var name: String
    /// What it is about, as a phrase without a period.
    public var title: String
    /// The manual's section: 7 for conventions, 5 for file formats.
    public var section: Int
    /// The page from top to bottom.
    public var body: [Block]

    /// Makes a page; its man page is `PROGRAM-NAME` in `section`.
    public init(_ name: String, _ title: String, section: Int = 7, _ body: [Block]) {
        self.name = name
        self.title = title
        self.section = section
        self.body = body
    }
}

extension Outline {
    /// The program's topics, and those that its exit statuses, variables and files make.
    public var allTopics: [Topic] {
        let tables = [
            ("exit-codes", "What each exit status means", exits),
            ("environment", "Variables that are read", environment),
            ("files", "Files that are read or written", files),
        ]
        return topics
            + tables.filter { table in
                !table.2.isEmpty && !topics.contains { $0.name == table.0 }
            }.map { name, title, rows in
                Topic(name, title, [.definitions(rows)])
            }
    }

    func topic(named name: String) -> Topic? { allTopics.first { $0.name == name } }
}
