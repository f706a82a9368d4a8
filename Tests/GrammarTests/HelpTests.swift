import Testing

@testable import Grammar

private let requests: [HelpRequest] = [
    .program, .command(["search"]), .command(["config"]), .command(["config", "set"]),
    .command(["sandbox"]), .command(["help"]), .topic("dates"), .topic("exit-codes"),
    .topic("environment"), .topic("files"), .topic("config-file"),
]

@Test(arguments: [40, 60, 80, 200])
func `help fits the width`(width: Int) {
    for request in requests {
        for line in sample.help(request, width: width).string().split(separator: "\n") {
            let isOneWord = !line.drop { $0 == " " }.contains(" ")
            #expect(columns(String(line)) <= width || isOneWord, "\(request): \(line)")
            #expect(line.last != " ")
        }
    }
}

@Test func `help fits any width and says the same words`() {
    func words(_ width: Int) -> [String] {
        sample.help(.command(["search"]), width: width).string()
            .split { $0 == " " || $0 == "\n" || $0 == "\\" }.map(String.init).sorted()
    }
    for width in [1, 20, 33, 59, 61, 100, 1000] { #expect(words(width) == words(80)) }
}

@Test func `the program's help lists every command, option and topic`() {
    let text = sample.help(.program, width: 80).string()
    #expect(
        text == """
            Search, book and watch flights

            Usage: fly COMMAND [OPTIONS] [ARGUMENTS]

            Works without an account: the default environment is a sandbox.

            Plan
              search       Search every supplier for flights

            Operate
              config       Read and change settings
              sandbox      Run the sandbox
              help         Show help

            Global options
                  --profile NAME             Use another profile
                  --json                     Print one JSON document
                  --color auto|always|never  Color the output (default: auto)
              -q, --quiet                    Print results only
                  --fields COLUMN,...        Print these columns only
              -h, --help                     Show help, also of one command
                  --version                  Show the version

            Topics
              dates        How days are written
              config-file  Settings
              exit-codes   What each exit status means
              environment  Variables that are read
              files        Files that are read or written

            Read on with: fly help COMMAND, fly help TOPIC, man fly

            """)
}

@Test func `a command's help states arguments, options by section, and examples`() {
    let text = sample.help(.command(["search"]), width: 70).string()
    #expect(
        text == """
            Search every supplier for flights

            Usage: fly search [OPTIONS] ORIGIN DESTINATION [DAY]

            Asks all suppliers at once and shows one row for each flight. A
            supplier that fails is named, and the rows of the others are shown.

            The row's id stays good until the offer expires.

            Arguments
              ORIGIN       Where it starts
              DESTINATION  Where it ends
              DAY          The day of departure

            Options
              -a, --adults N       Adult travelers (1 to 9; default: 1)
              -c, --cabin CABIN    Cabin class (economy, premium, business, first)
                  --sort SORT,...  Order of the rows (price, duration, departure,
                                   arrival, stops, emissions, airline; default:
                                   price)
              -n, --nonstop        Only flights without a stop
              -l, --leg TEXT       One more leg (can be repeated)
                  --file TEXT      Read from a file

            Filters
              -x, --exact   Only these airports
                  --bags N  Bags for each (0 to 5)

            Examples
              fly search LHR JFK 2026-12-01 --adults 2
                  Two adults, one way
              fly search mad "new york" --sort price,stops
                  A city by its name

            Global options: --profile, --json, --color, --quiet, --fields, --help
            Read on with: fly help exit-codes, man fly-search

            """)
}

@Test func `under 60 columns texts stand below their terms`() {
    let text = sample.help(.command(["config", "set"]), width: 40).string()
    #expect(
        text == """
            Change a setting

            Usage: fly config set KEY VALUE

            Arguments
              KEY
                  The setting
              VALUE
                  Its value

            Examples
              fly config set home MAD

            Global options: --profile, --json,
                            --color, --quiet,
                            --fields, --help
            Read on with: fly help exit-codes,
                          man fly-config

            """)
}

@Test func `help uses the name the program was called by`() {
    let text = sample.help(.command(["search"]), width: 80, program: "flt").string()
    #expect(text.contains("Usage: flt search [OPTIONS]"))
    #expect(text.contains("  flt search LHR JFK"))
    #expect(text.contains("man fly-search"))
}

@Test func `styling adds to the text and changes nothing of it`() {
    let help = sample.help(.command(["config"]), width: 80)
    let styled = help.string { role, text in role == .heading ? "<b>\(text)</b>" : text }
    #expect(styled.contains("<b>Commands</b>\n"))
    #expect(styled.contains("<b>Usage:</b> fly config [COMMAND]"))
    let plain = styled.split(separator: "<b>").joined().split(separator: "</b>").joined()
    #expect(plain == help.string())
}

@Test func `an unknown request shows the program's help`() {
    for request in [HelpRequest.topic("zzz"), .command(["zzz"]), .command([])] {
        #expect(sample.help(request, width: 80) == sample.help(.program, width: 80))
    }
}

@Test(arguments: [
    ("abc", 3), ("São", 3), ("Sa\u{303}o", 3), ("東京", 4), ("🛫", 2), ("", 0), ("\u{301}", 0),
])
func `columns are counted as a terminal counts them`(text: String, expected: Int) {
    #expect(columns(text) == expected)
}

@Test func `a shell line is split where the shell splits it`() {
    let line = #"a 'b c' "d \" e" f\ g  ''"#
    #expect(shellWords(line) == ["a", "'b c'", #""d \" e""#, #"f\ g"#, "''"])
    #expect(shellWords(line).map(unquoted) == ["a", "b c", "d \" e", "f g", ""])
}

@Test(arguments: [
    ("plain-1.txt", "plain-1.txt"), ("", "''"), ("new york", "'new york'"), ("it's", #"'it'\''s'"#),
    ("$HOME", "'$HOME'"), ("Zürich", "Zürich"),
])
func `hints quote what a shell would take apart`(word: String, expected: String) {
    #expect(shellQuoted(word) == expected)
}
