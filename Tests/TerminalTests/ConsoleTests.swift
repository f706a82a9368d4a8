import Testing

@testable import Terminal

struct ConsoleTests {
    private func console(
        _ variables: [String: String] = [:], color: ColorChoice = .auto, ascii: Bool = false,
        terminals: [Bool] = [true, true, true], measured: Int? = 100
    ) -> Console {
        let variables = ["TERM": "xterm"].merging(variables) { $1 }
        return Console(
            color: color, ascii: ascii, terminals: terminals, measured: measured,
            variable: { variables[$0] })
    }

    @Test(
        arguments: [
            ([:], ColorChoice.auto, true, true),
            ([:], .auto, false, false),
            ([:], .always, false, true),
            ([:], .never, true, false),
            (["NO_COLOR": "1"], .auto, true, false),
            (["NO_COLOR": ""], .auto, true, true),
            (["NO_COLOR": "1"], .always, true, true),
            (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], .auto, true, false),
            (["CLICOLOR_FORCE": "1"], .auto, false, true),
            (["CLICOLOR_FORCE": "0"], .auto, false, false),
            (["TERM": "dumb"], .auto, true, false),
            (["TERM": ""], .auto, true, false),
        ] as [([String: String], ColorChoice, Bool, Bool)])
    func `color follows the option, then the environment, then the stream`(
        variables: [String: String], choice: ColorChoice, isTerminal: Bool, expected: Bool
    ) {
        let console = console(variables, color: choice, terminals: [true, isTerminal, false])
        #expect(console.output.isColored == expected)
        #expect(console.output.isTerminal == isTerminal)
    }

    @Test func `each stream is judged by itself`() {
        let console = console(terminals: [false, false, true])
        #expect(!console.inputIsTerminal && !console.output.isColored && console.error.isColored)
    }

    @Test(
        arguments: [
            ([:], 100, 100), ([:], nil, 80), (["COLUMNS": "60"], 100, 60),
            (["COLUMNS": "many"], 100, 100), (["COLUMNS": "0"], 100, 100),
            (["COLUMNS": "5"], 100, 20),
            (["COLUMNS": "99999"], 100, 1000), ([:], 3, 20),
        ] as [([String: String], Int?, Int)])
    func `the width is told, measured or 80, within reason`(
        variables: [String: String], measured: Int?, expected: Int
    ) {
        #expect(console(variables, measured: measured).width == expected)
    }

    @Test(
        arguments: [
            (["LANG": "en_US.UTF-8"], true), (["LANG": "de_DE.utf8"], true), (["LANG": "C"], false),
            ([:], false), (["LC_ALL": "C", "LANG": "en_US.UTF-8"], false),
            (["LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "C"], true),
        ] as [([String: String], Bool)])
    func `the first locale variable that is set decides about Unicode`(
        variables: [String: String], expected: Bool
    ) {
        #expect(console(variables).isUnicode == expected)
        #expect(!console(variables, ascii: true).isUnicode)
    }

    @Test func `the process's own console is sane`() {
        let console = Console.current(color: .never)
        #expect(Console.widths.contains(console.width))
        #expect(Console.widths.contains(console.currentWidth()))
        #expect(!console.output.isColored && !console.error.isColored)
    }

    @Test func `a style is one escape sequence around the text, or nothing`() {
        #expect(Style.good.applied(to: "ok", isColored: true) == "\u{1b}[32mok\u{1b}[0m")
        for style in Style.allCases {
            #expect(style.applied(to: "ok", isColored: false) == "ok")
            #expect(style.applied(to: "", isColored: true).isEmpty)
            let styled = style.applied(to: "ok", isColored: true)
            let codes = ["1", "2", "31", "32", "33", "36"]
            #expect(codes.contains { styled.hasPrefix("\u{1b}[\($0)m") })
        }
    }
}
