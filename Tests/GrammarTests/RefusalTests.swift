import Testing

@testable import Grammar

/// The error that refuses a line.
func refusal(of words: [String], program: String = "/opt/bin/fly") -> UsageError? {
    do throws(UsageError) {
        let parsed = try sample.parse([program] + words)
        Issue.record("\(words.prefix(9)) was taken as \(parsed)")
        return nil
    } catch {
        return error
    }
}

@Test(arguments: [
    ("serch lhr jfk", "no command \"serch\"", "fly search lhr jfk"),
    ("saerch", "no command \"saerch\"", "fly search"),
    ("conf set a b", "no command \"conf\"", "fly config set a b"),
    ("zzz", "no command \"zzz\"", "fly --help"),
    ("z", "no command \"z\"", "fly --help"),
    ("''", "no command \"\"", "fly --help"),
    ("-5", "no command \"-5\"", "fly --help"),
    ("config lst", "no command \"lst\"", "fly config list"),
    ("config zzz", "no command \"zzz\"", "fly config --help"),
    ("sandbox sevre -p1", "no command \"sevre\"", "fly sandbox serve -p1"),
    ("search lhr jfk --adult 2", "no option \"--adult\"", "fly search lhr jfk --adults 2"),
    ("search lhr jfk --adult=2", "no option \"--adult\"", "fly search lhr jfk --adults=2"),
    ("search lhr jfk --nonstpo", "no option \"--nonstpo\"", "fly search lhr jfk --nonstop"),
    ("search lhr jfk --quite", "no option \"--quite\"", "fly search lhr jfk --quiet"),
    ("search lhr jfk --hepl", "no option \"--hepl\"", "fly search lhr jfk --help"),
    ("search lhr jfk --zzz", "no option \"--zzz\"", "fly search --help"),
    ("search lhr jfk --=", "no option \"--\"", "fly search --help"),
    ("search lhr jfk ---x", "no option \"---x\"", "fly search --help"),
    ("search lhr jfk -z", "no option \"-z\"", "fly search --help"),
    ("search lhr jfk -nz", "no option \"-z\"", "fly search --help"),
    ("search lhr jfk -7d", "no option \"-7\"", "fly search --help"),
    ("search lhr jfk --version", "no option \"--version\"", "fly search --help"),
    ("--adults 2 search", "no option \"--adults\"", "fly --help"),
    ("--jsn", "no option \"--jsn\"", "fly --json"),
    ("--help=x", "--help takes no value", "fly --help"),
    ("sandbox --port 1", "no option \"--port\"", "fly sandbox --help"),
    ("search", "ORIGIN is missing", "fly search --help"),
    ("search lhr", "DESTINATION is missing", "fly search --help"),
    ("config set home", "VALUE is missing", "fly config set --help"),
    ("search lhr jfk --adults", "--adults needs a value", "fly search --help"),
    ("search lhr jfk -a", "--adults needs a value", "fly search --help"),
    ("search lhr jfk --leg --nonstop", "--leg needs a value", "fly search --help"),
    ("search lhr jfk --leg -x", "--leg needs a value", "fly search --help"),
    ("search lhr jfk --leg --", "--leg needs a value", "fly search --help"),
    ("--profile", "--profile needs a value", "fly --help"),
    ("search lhr jfk fri sat", "unexpected argument \"sat\"", "fly search --help"),
    ("config list x", "unexpected argument \"x\"", "fly config list --help"),
    ("config --origin list", "unexpected argument \"list\"", "fly config list --help"),
    ("search lhr jfk --nonstop=yes", "--nonstop takes no value", "fly search lhr jfk --nonstop"),
    ("search lhr jfk --nonstop=", "--nonstop takes no value", "fly search lhr jfk --nonstop"),
    ("search lhr jfk --json=1", "--json takes no value", "fly search lhr jfk --json"),
    ("search lhr jfk -a1 -a2", "--adults is given twice", "fly search --help"),
    ("search lhr jfk -a1 --adults 1", "--adults is given twice", "fly search --help"),
    ("--color never config --color never", "--color is given twice", "fly config --help"),
    ("search lhr jfk --sort price --sort stops", "--sort is given twice", "fly search --help"),
    ("search lhr jfk -a 12", "--adults must be from 1 to 9, not 12", "fly search --help"),
    ("search lhr jfk -a -1", "--adults must be from 1 to 9, not -1", "fly search --help"),
    ("search lhr jfk --bags 6", "--bags must be from 0 to 5, not 6", "fly search --help"),
    ("search lhr jfk -a two", "--adults must be a whole number, not \"two\"", "fly search --help"),
    ("search lhr jfk -a=2", "--adults must be a whole number, not \"=2\"", "fly search --help"),
    ("search lhr jfk -a ''", "--adults must be a whole number, not \"\"", "fly search --help"),
    (
        "search lhr jfk -a 99999999999999999999",
        "--adults must be a whole number, not \"99999999999999999999\"", "fly search --help"
    ),
    (
        "search lhr jfk -c ecnomy",
        "--cabin must be economy, premium, business or first, not \"ecnomy\"",
        "fly search lhr jfk -c economy"
    ),
    (
        "search lhr jfk -cecnomy",
        "--cabin must be economy, premium, business or first, not \"ecnomy\"",
        "fly search lhr jfk -ceconomy"
    ),
    (
        "search lhr jfk --cabin=caoch",
        "--cabin must be economy, premium, business or first, not \"caoch\"",
        "fly search lhr jfk --cabin=economy"
    ),
    (
        "search lhr jfk --sort price,duraton,stops",
        "--sort must be price, duration, departure, arrival, stops, emissions or airline, not"
            + " \"duraton\"", "fly search lhr jfk --sort price,duration,stops"
    ),
    (
        "search lhr jfk --sort price,", "--sort must be a list such as a,b, not \"price,\"",
        "fly search --help"
    ),
    (
        "search lhr jfk --sort ''", "--sort must be a list such as a,b, not \"\"",
        "fly search --help"
    ),
    ("search lhx 'new york'", "no airport matches \"lhx\"", "fly search lhr 'new york'"),
    ("search xyz jfk", "no airport matches \"xyz\"", "fly search --help"),
    ("search lhr jfk -n -la -lb", "--nonstop and --leg exclude each other", "fly search --help"),
    (
        "sandbox serve -p 65536", "--port must be from 0 to 65535, not 65536",
        "fly sandbox serve --help"
    ),
])
func `a wrong line is refused with one sentence and a line to paste`(
    line: String, message: String, hint: String
) {
    let error = refusal(of: shellWords(line).map(unquoted))
    #expect(error?.message == message)
    #expect(error?.hint == hint)
}

@Test func `a refusal says all it knows in its fields`() throws {
    let cabin = try #require(refusal(of: ["search", "lhr", "jfk", "-c", "frist"]))
    #expect(cabin.kind == .invalidValue)
    #expect(cabin.word == "frist")
    #expect(cabin.parameter == "--cabin")
    #expect(cabin.path == ["search"])
    #expect(cabin.suggestion == "first")
    #expect(cabin.choices == ["economy", "premium", "business", "first"])
    let adults = try #require(refusal(of: ["search", "lhr", "jfk", "-a", "0"]))
    #expect(adults.kind == .outOfRange)
    #expect(adults.bounds?.lower == "1" && adults.bounds?.upper == "9")
    #expect(refusal(of: ["config", "st"])?.path == ["config"])
    #expect(refusal(of: ["search", "lhr", "jfk", "--adu"])?.suggestion == "--adults")
    #expect(refusal(of: ["serch"])?.suggestion == "search")
}

@Test(arguments: [
    ("/opt/bin/flt", "flt search"), ("./fly", "fly search"), ("", "fly search"),
    ("/", "fly search"),
])
func `hints use the name the program was called by`(program: String, hint: String) {
    #expect(refusal(of: ["serch"], program: program)?.hint == hint)
}

@Test func `a command can refuse for its own reasons`() throws {
    guard case .run(_, let arguments) = try sample.parse(["fly", "search", "lhr", "jfk", "sat"])
    else {
        Issue.record("not run")
        return
    }
    let past = arguments.refusal(of: Search.day, "sat is past", suggestion: "next sat")
    #expect(past.message == "sat is past")
    #expect(past.hint == "fly search lhr jfk 'next sat'")
    #expect(arguments.missing(Search.cabin).message == "--cabin is missing")
    #expect(arguments.missing(Search.cabin).kind == .missingArgument)
    #expect(arguments.refusal(of: Search.file, "no file").hint == "fly search --help")
}

@Test(arguments: [
    ([], HelpRequest.program), (["search"], .command(["search"])),
    (["config", "set"], .command(["config", "set"])), (["config"], .command(["config"])),
    (["dates"], .topic("dates")), (["exit-codes"], .topic("exit-codes")),
    (["config-file"], .topic("config-file")),
])
func `the words after help name a command or a topic`(words: [String], expected: HelpRequest)
    throws
{
    let request = try sample.helpRequest(for: words)
    #expect(request == expected)
}

@Test(arguments: [
    (["serch"], "search", "fly help search"), (["date"], "dates", "fly help dates"),
    (["config", "st"], "set", "fly help config set"), (["zzz"], nil, "fly help"),
    (["search", "x"], nil, "fly help search"), (["config", "set", "x"], nil, "fly help config"),
])
func `help for an unknown word suggests one`(words: [String], suggestion: String?, hint: String) {
    do throws(UsageError) {
        Issue.record("\(try sample.helpRequest(for: words))")
    } catch {
        #expect(error.kind == .unknownTopic)
        #expect(error.message.hasPrefix("no command or topic \""))
        #expect(error.suggestion == suggestion)
        #expect(error.hint == hint)
    }
}
