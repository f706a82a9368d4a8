/// One word that may stand where the cursor is, and what it means.
public struct Candidate: Sendable, Equatable {
    /// The whole word.
    public var value: String
    /// What it means, as a phrase without a period; may be empty.
    public var summary: String

    /// Offers a word.
    public init(_ value: String, _ summary: String = "") {
        self.value = value
        self.summary = summary
    }
}

/// What a live candidate is asked for.
public struct CompletionQuery: Sendable {
    /// Where the candidates come from.
    public let kind: CompletionKind
    /// The beginning of the value, without an option's name or earlier values of a list.
    public let prefix: String
    /// What stands before it on the line; wrong words are left out.
    public let arguments: Arguments
    /// The parameter to be completed.
    public let parameter: ParameterSpec
}

/// What a press of TAB offers.
public struct Completion: Sendable, Equatable {
    /// What the shell adds by its own means.
    public enum Paths: String, Sendable {
        /// Files and directories.
        case files
        /// Directories alone.
        case directories
    }

    /// The words offered, in order.
    public internal(set) var candidates: [Candidate] = []
    /// Paths that the shell offers too.
    public internal(set) var paths: Paths?
    /// What stands before the path in the same word, such as `--file=`.
    public internal(set) var pathPrefix = ""
    /// Whether the word goes on after the candidate, as lists do.
    public internal(set) var joinsNext = false

    /// What the shells' scripts read: a candidate a line, TAB, its summary.
    ///
    /// A line that begins with TAB is a directive: `files` or `directories`, followed by TAB and
    /// what stands before the path; or `nospace`.
    public var text: String {
        var text = ""
        if let paths { text += "\t\(paths.rawValue)\t\(pathPrefix)\n" }
        if joinsNext { text += "\tnospace\n" }
        for candidate in candidates where !candidate.value.isEmpty {
            text += oneLine(candidate.value) + "\t" + oneLine(candidate.summary) + "\n"
        }
        return text
    }
}

/// The text with spaces for what would end a field or a line.
private func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        scalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    return String(scalars)
}
