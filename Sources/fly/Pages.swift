import Grammar
import Terminal

/// What is printed without a context: help and candidates.
enum Pages {
    /// Prints help, fitted to the width.
    static func help(
        _ request: HelpRequest, on screen: Screen, calledAs program: String
    ) throws(OutputError) {
        let colored = screen.console.output.isColored
        let help = tree.help(request, width: min(screen.console.width, 100), program: program)
        let text = help.string { role, text in
            switch role {
            case .heading: Style.strong.applied(to: text, isColored: colored)
            case .term, .verbatim: Style.accent.applied(to: text, isColored: colored)
            case .text: text
            }
        }
        try screen.print(text, terminator: "")
    }

    /// Prints what may stand at the end of a line, for the shells.
    static func candidates(_ words: [String], on screen: Screen) throws(OutputError) {
        try screen.print(tree.complete(words, live: LiveWords.candidates).text, terminator: "")
    }
}
