import Grammar

/// What to type next: a line that can be pasted.
enum Hint: Equatable, ExpressibleByStringInterpolation {
    /// A line of its own; `fly` at its start stands for the name the program was called by.
    case line(String)
    /// The line that was typed, with more at its end.
    case adding(String)
    /// The line that was typed, with a variable set before it.
    case setting(String)
    /// The line that was typed, with a word in place of another.
    case replacing(String, with: String)

    /// Makes a line of its own.
    init(stringLiteral line: String) { self = .line(line) }

    /// The line, made from what was typed; the command's help where that is too long to show.
    func text(_ typed: TypedLine, _ path: [String]) -> String {
        let text =
            switch self {
            case .line(let line):
                line.hasPrefix("fly ") ? typed.program + line.dropFirst(3) : line
            case .adding(let more): typed.between("", " " + more)
            case .setting(let variable): typed.between(variable + " ", "")
            case .replacing(let old, let new): typed.replacing(old, with: new)
            }
        return text ?? typed.helpHint(path)
    }
}
