import Crypto
import Testing

@testable import Vendors

private func read(_ text: String) throws -> ProfileFile {
    try SecretText.compose(.open(text)).reveal { bytes throws(AWSError) in
        try ProfileFile(bytes, path: "config")
    }
}

struct ProfileFileTests {
    @Test func `settings are read as AWS's tools read them`() throws {
        let file = try read(
            "\u{FEFF}# top\r\n[default]\r\nRegion = eu-west-1 # kept\r\n\r\n; more\n"
                + "name=\"quoted\"\naws_secret_access_key = a/b+c=\n[profile x]\nempty =\nurl: a=b\n"
        )
        #expect(file.sections["default"]?.texts["region"] == "eu-west-1 # kept")
        #expect(file.sections["default"]?.texts["name"] == "\"quoted\"")
        #expect(plain(file.sections["default"]?.secrets["aws_secret_access_key"]) == "a/b+c=")
        #expect(file.sections["default"]?.texts["aws_secret_access_key"] == nil)
        #expect(file.sections["profile x"]?.texts == ["empty": "", "url": "a=b"])
    }

    @Test func `indented lines are settings inside of a key`() throws {
        let file = try read(
            """
            [services local]
            secrets_manager =
                endpoint_url = http://127.0.0.1:1
              # a comment
                Other=1
            sts =
                endpoint_url = http://127.0.0.1:2
            long = a
              b
            """)
        let section = try #require(file.sections["services local"])
        #expect(
            section.nested["secrets_manager"] == [
                "endpoint_url": "http://127.0.0.1:1", "other": "1",
            ])
        #expect(section.nested["sts"] == ["endpoint_url": "http://127.0.0.1:2"])
        #expect(section.texts["long"] == "a\nb")
    }

    @Test(arguments: [
        "region = x", "[default]\nregion", "[default]\n[default]", "[default", "[]",
        "[default]\na=1\nA=2", "[default]\n=x", "[default]\na =\n  b",
        "[default]\naws_session_token = x\n  y",
    ])
    func `a line that is none of the dialect is an error`(_ text: String) throws {
        let error = try #require(throws: AWSError.self) { _ = try read(text) }
        #expect(error.kind == .configuration)
        #expect(error.message.contains("config: line"))
    }

    @Test(arguments: [
        ("a 'b c' \"d \\\" \\n e\" f\\ g ''", ["a", "b c", "d \" \\n e", "f g", ""]),
        ("  one\ttwo  ", ["one", "two"]), ("a'b'c", ["abc"]), ("", []),
    ])
    func `a line is split as a shell does`(_ line: String, _ words: [String]) {
        #expect(ShellWords.split(line) == words)
    }

    @Test(arguments: ["a 'b", "a \"b", "a\\"])
    func `a quote left open is no line`(_ line: String) {
        #expect(ShellWords.split(line) == nil)
    }

    @Test func `the digest that names session files is SHA-1`() {
        #expect(Hex.encode(SHA1.digest([])) == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
        #expect(
            Hex.encode(SHA1.digest(Array("abc".utf8))) == "a9993e364706816aba3e25717850c26c9cd0d89d"
        )
        let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        #expect(Hex.encode(SHA1.digest(million)) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
    }

    @Test func `times are read with Z, UTC or an offset`() {
        let moment: Int64 = 1_795_347_253
        for text in [
            "2026-11-22T11:34:13Z", "2026-11-22T11:34:13.25Z", "2026-11-22T11:34:13UTC",
            "2026-11-22T11:34:13+00:00", "2026-11-22T13:04:13+01:30", "2026-11-22T09:34:13-02:00",
        ] { #expect(AWS.moment(text) == moment, "\(text)") }
        for text in ["", "x", "2026-11-22T11:34:13", "2026-11-22T11:34:13+0000", "+00:00"] {
            #expect(AWS.moment(text) == nil, "\(text)")
        }
        #expect(AWS.text(of: moment) == "2026-11-22T11:34:13Z")
    }
}
