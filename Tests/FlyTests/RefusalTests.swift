import Foundation
import Testing

/// What is refused before anybody is asked: a sentence, a line to paste, a status, no output.
@Suite struct RefusalTests {
    /// A line, and what must be said of it.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let line: String
        let says: String
        let hint: String
        var status: Int32 = 2
        var variables: [String: String] = [:]
        var testDescription: String { line }
    }

    static let wrongWords = [
        Refusal(
            line: "fly search MAD LHX 1mar", says: "no place matches \"LHX\"",
            hint: "fly search MAD LHR 1mar"),
        Refusal(
            line: "fly search MAD springfield 1mar",
            says: "\"springfield\" is more than one place: SGF (Springfield",
            hint: "fly search MAD SGF 1mar"),
        Refusal(
            line: "fly search MAD JFK 2026-01-01",
            says: "2026-01-01 is past: today is 2027-01-15",
            hint: "fly search MAD JFK 2028-01-01"),
        Refusal(
            line: "fly search MAD JFK 1mar -r 2027-02-01",
            says: "the return 2027-02-01 is before the departure 2027-03-01",
            hint: "fly help dates"),
        Refusal(
            line: "fly search MAD JFK 1mar --infants 2",
            says: "there are fewer adults than infants on laps, 1 for 2",
            hint: "fly search MAD JFK +30d --infants 1 --seat-infants 1"),
        Refusal(
            line: "fly search MAD JFK 1mar --adults 10",
            says: "--adults must be from 1 to 9, not 10", hint: "fly search --help"),
        Refusal(
            line: "fly search MAD JFK 1mar -a 6 --children 4", says: "10 seats are more than nine",
            hint: "fly search MAD JFK +30d --adults 9"),
        Refusal(
            line: "fly search MAD JFK 1mar --currency XYZ", says: "no currency \"XYZ\"",
            hint: "fly search --help"),
        Refusal(
            line: "fly search MAD JFK 1mar --children 2 --ages 5",
            says: "--ages tells 1, and --children says 2",
            hint: "fly search MAD JFK +30d --children 2 --ages 5,11"),
        Refusal(
            line: "fly search MAD JFK 1mar --childern 2", says: "no option \"--childern\"",
            hint: "fly search MAD JFK 1mar --children 2"),
        Refusal(
            line: "fly serach MAD JFK 1mar", says: "no command \"serach\"",
            hint: "fly search MAD JFK 1mar"),
        Refusal(
            line: "fly search MAD JFK 1mar --cabin busines",
            says: "--cabin must be economy, premium, business or first, not \"busines\"",
            hint: "fly search MAD JFK 1mar --cabin business"),
        Refusal(
            line: "fly search MAD JFK 1mar --max-stop 0", says: "no option \"--max-stop\"",
            hint: "fly search MAD JFK 1mar --max-stops 0"),
        Refusal(
            line: "fly search MAD JFK 1mar --fields id,pirce", says: "no column \"pirce\"",
            hint: "fly search MAD JFK 1mar --fields id,price"),
        Refusal(
            line: "fly search MAD JFK 1mar --profile nowhere", says: "no profile \"nowhere\"",
            hint: "fly --profile nowhere config set environment test"),
    ]

    static let wrongSettings = [
        Refusal(
            line: "fly search MAD JFK 1mar",
            says: "no environment chosen, though FLY_DUFFEL_TOKEN is set",
            hint: "FLY_ENVIRONMENT=test fly search MAD JFK 1mar", status: 4,
            variables: ["FLY_DUFFEL_TOKEN": "duffel_test_canary"]),
        Refusal(
            line: "fly search MAD JFK 1mar",
            says: "FLY_AMADEUS_URL names a real host in the sandbox",
            hint: "FLY_ENVIRONMENT=test fly search MAD JFK 1mar", status: 1,
            variables: ["FLY_AMADEUS_URL": "https://api.example.com"]),
        Refusal(
            line: "fly search MAD JFK 1mar --supplier duffel",
            says: "FLY_DUFFEL_URL is not https:", hint: "unset FLY_DUFFEL_URL", status: 1,
            variables: [
                "FLY_ENVIRONMENT": "live", "FLY_DUFFEL_URL": "http://127.0.0.1:9",
                "FLY_DUFFEL_TOKEN": "duffel_live_canary", "FLY_SANDBOX_NOW": "",
                "FLY_SANDBOX_SEED": "",
            ]),
        Refusal(
            line: "fly search MAD JFK 1mar", says: "duffel_url \"ftp://x\" is no https: address",
            hint: "unset FLY_DUFFEL_URL", variables: ["FLY_DUFFEL_URL": "ftp://x"]),
        Refusal(
            line: "fly search MAD JFK 1mar",
            says: "FLY_SANDBOX_NOW is set in the test environment", hint: "unset FLY_SANDBOX_NOW",
            variables: ["FLY_ENVIRONMENT": "test", "FLY_DUFFEL_TOKEN": "x"]),
        Refusal(
            line: "fly search MAD JFK 1mar", says: "environment \"prod\" is none of sandbox, test",
            hint: "unset FLY_ENVIRONMENT", variables: ["FLY_ENVIRONMENT": "prod"]),
        Refusal(
            line: "fly search MAD JFK 1mar", says: "FLY_DUFFEL_TOKEN is not set",
            hint: "export FLY_DUFFEL_TOKEN=...", status: 4,
            variables: [
                "FLY_ENVIRONMENT": "test", "FLY_SUPPLIERS": "duffel", "FLY_SANDBOX_NOW": "",
                "FLY_SANDBOX_SEED": "",
            ]),
    ]

    @Test(arguments: wrongWords + wrongSettings)
    func `it is said once, with a line to paste, and nothing is printed`(
        refusal: Refusal
    ) throws {
        let reading = try Session.with { try $0.read(refusal.line, variables: refusal.variables) }
        #expect(reading.status == refusal.status, "\(reading.error)")
        #expect(reading.output == "")
        #expect(reading.complaint?.hasPrefix(refusal.says) == true, "\(reading.error)")
        #expect(reading.hint == refusal.hint)
        #expect(2...3 ~= reading.errorLines.count, "\(reading.error)")
    }

    @Test(arguments: wrongWords + wrongSettings)
    func `with --json the error is one object and nothing else`(refusal: Refusal) throws {
        let reading = try Session.with {
            try $0.read(refusal.line + " --json", variables: refusal.variables)
        }
        #expect(reading.status == refusal.status)
        #expect(reading.output == "")
        #expect(reading.errorLines.count == 1, "\(reading.error)")
        let object = try reading.errorObject()
        #expect((object["message"] as? String)?.hasPrefix(refusal.says) == true)
        #expect(object["exit"] as? Int == Int(refusal.status))
        #expect(
            Set(object.keys) == [
                "code", "message", "cause", "hint", "retryable", "retry_after_ms", "supplier",
                "http_status", "request_id", "exit",
            ])
    }

    @Test func `hints use the name the program was called by`() throws {
        let hints = try Session.with { session in
            let link = session.home.appendingPathComponent("voyage")
            try FileManager.default.createSymbolicLink(
                at: link, withDestinationURL: Session.binary)
            return try [
                "serach", "search MAD LHX 1mar", "search MAD JFK 2026-01-01",
                "search MAD JFK 1mar -r 2027-02-01", "search home JFK 1mar", "config set curency x",
                "airports qqqqqq", "search MAD JFK 1mar --profile x",
            ].map { try session.read("./voyage \($0)").hint }
        }
        for hint in hints { #expect(hint?.hasPrefix("voyage ") == true, "\(hint ?? "none")") }
    }

    @Test func `a hint that is pasted works`() throws {
        let statuses = try Session.with { session in
            try Self.wrongWords.filter { !$0.hint.hasSuffix("environment test") }.map {
                try session.read($0.hint + " >/dev/null 2>&1").status
            }
        }
        #expect(statuses.allSatisfy { $0 == 0 }, "\(statuses)")
    }

    @Test func `an unknown key in the configuration file is named with what was meant`() throws {
        let reading = try Session.with { session in
            try session.configure("[default]\n# Mine\ncurrencey = GBP\nhome = MAD\n")
            return try session.read("fly config list")
        }
        #expect(reading.status == 0)
        #expect(reading.error.contains("line 3: no setting \"currencey\", perhaps \"currency\""))
    }

    @Test(arguments: [
        ("[default]\n\nhome MAD\n", "line 3: neither [profile NAME] nor key = value"),
        ("[default]\nhome = MAD\nhome = BCN\n", "line 3: \"home\" is set twice, first in line 2"),
        ("home = MAD\n", "line 1: \"home\" stands before the first profile"),
        ("[profile a b]\n", "line 1: \"profile a b\" does not name a profile"),
        ("[default]\nhome = \"MAD\n", "line 2: the value of \"home\" cannot be read"),
        ("[default]\nhome = \u{1b}[2J\n", "line 2: not readable as text"),
    ])
    func `a broken configuration file is named with its line`(
        content: String, says: String
    ) throws {
        let reading = try Session.with { session in
            try session.configure(content)
            return try session.read("fly search MAD JFK 1mar")
        }
        #expect(reading.status == 1)
        #expect(reading.output == "")
        #expect(reading.complaint?.contains("/fly/config: \(says)") == true, "\(reading.error)")
    }
}

extension Session {
    /// Writes the configuration file.
    func configure(_ content: String) throws {
        let folder = home.appendingPathComponent("fly")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let file = folder.appendingPathComponent("config")
        try Data(content.utf8).write(to: file)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600], ofItemAtPath: file.path)
    }
}
