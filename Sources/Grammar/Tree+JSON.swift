extension Tree {
    /// The whole tree as one JSON document, `fly.commands/1` for a program named `fly`.
    ///
    /// Keys never vanish; null stands for what a parameter does not have.
    public func json() -> String { outline.json.document }
}

extension Outline {
    var json: JSONText {
        .object([
            ("schema", .string(name + ".commands/1")),
            ("name", .string(name)),
            ("version", .string(version)),
            ("summary", .string(summary)),
            ("discussion", .string(discussion)),
            ("options", .array((globals + ParameterSpec.builtIn).map(\.json))),
            ("commands", .array(chapters.flatMap(commands))),
            (
                "topics",
                .array(
                    allTopics.map {
                        .object([("name", .string($0.name)), ("title", .string($0.title))])
                    })
            ),
            ("exits", .array(exits.map(\.json))),
            ("environment", .array(environment.map(\.json))),
            ("files", .array(files.map(\.json))),
        ])
    }

    /// Every command of a chapter, subcommands by their two words.
    private func commands(of chapter: Chapter) -> [JSONText] {
        chapter.entries.flatMap { entry in
            switch entry {
            case .command(let spec):
                [spec.json(path: [name, spec.name], chapter: chapter.title, isDefault: false)]
            case .group(let group):
                group.commands.map { spec in
                    spec.json(
                        path: [name, group.name, spec.name], chapter: chapter.title,
                        isDefault: spec.name == group.defaultName)
                }
            }
        }
    }
}

extension CommandSpec {
    func json(path: [String], chapter: String, isDefault: Bool) -> JSONText {
        let call = path.joined(separator: " ")
        return .object([
            ("command", .string(path.dropFirst().joined(separator: " "))),
            ("group", .string(chapter)),
            ("default", .bool(isDefault)),
            ("summary", .string(summary)),
            ("discussion", .string(discussion)),
            ("arguments", .array(positionals.map(\.json))),
            ("options", .array(parameters.filter { $0.shape != .positional }.map(\.json))),
            (
                "examples",
                .array(
                    examples.map {
                        let line = $0.arguments.isEmpty ? call : call + " " + $0.arguments
                        return .object([
                            ("line", .string(line)), ("summary", .string($0.summary)),
                        ])
                    })
            ),
            ("environment", .array(environment.map(\.json))),
            ("files", .array(files.map(\.json))),
        ])
    }
}

extension ParameterSpec {
    var json: JSONText {
        .object([
            ("name", .string(label)),
            ("short", short.map { .string("-\($0)") } ?? .null),
            ("kind", .string(shape.rawValue)),
            ("value", shape == .flag ? .null : .string(placeholder)),
            ("summary", .string(summary)),
            ("required", .bool(isRequired)),
            ("repeatable", .bool(isRepeatable)),
            ("list", .bool(isList)),
            ("default", defaultText.map { .string($0) } ?? .null),
            ("minimum", bounds.map { .string($0.lower) } ?? .null),
            ("maximum", bounds.map { .string($0.upper) } ?? .null),
            (
                "choices",
                .array(
                    choices.map {
                        .object([("word", .string($0.word)), ("summary", .string($0.summary))])
                    })
            ),
            ("completion", .string(completion.rawValue)),
            ("section", section.map { .string($0) } ?? .null),
        ])
    }
}

extension Definition {
    var json: JSONText {
        .object([("term", .string(term)), ("text", .string(text))])
    }
}
