/// The shells whose TAB key is served.
public enum Shell: String, Sendable, CaseIterable, Word {
    /// GNU bash 4.4 or newer.
    case bash
    /// Z shell 5 or newer.
    case zsh
    /// fish 3 or newer.
    case fish

    /// The file name under which the shell finds the script of `program` by itself.
    public func fileName(for program: String) -> String {
        switch self {
        case .bash: program
        case .zsh: "_" + program
        case .fish: program + ".fish"
        }
    }
}

extension Tree {
    /// The script that makes a shell ask `PROGRAM __complete` on TAB.
    ///
    /// It depends on the program's name alone, so that it need not change with the commands.
    public func completionScript(for shell: Shell) -> String {
        let template =
            switch shell {
            case .bash: bashScript
            case .zsh: zshScript
            case .fish: fishScript
            }
        let name = outline.name
        let word = String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
        return template.split(separator: "PROGRAM", omittingEmptySubsequences: false)
            .joined(separator: name)
            .split(separator: "FUNCTION", omittingEmptySubsequences: false)
            .joined(separator: word)
    }
}
