import Foundation
import Testing

/// Credentials with a name that can be searched for are found nowhere.
@Suite struct CanaryTests {
    private static let canaries = [
        "FLY_AMADEUS_CLIENT_ID": "canary-id-5Wq", "FLY_AMADEUS_CLIENT_SECRET": "canary-key-8Zr",
        "FLY_DUFFEL_TOKEN": "duffel_test_canary-token-2Lp",
    ]

    @Test func `no credential is seen in output, process list, memory of variables or files`()
        throws
    {
        try Peer.with(try .script("strangers.py")) { amadeus in
            try Peer.with(try .script("rude.py")) { duffel in
                try Session.with { session in
                    let line = try session.start(
                        "exec fly search MAD JFK 1mar -v --timeout 3 --format table",
                        variables: Self.canaries.merging([
                            "FLY_AMADEUS_URL": "\(amadeus.address)/slow",
                            "FLY_DUFFEL_URL": "\(duffel.address)/hang",
                        ]) { $1 })
                    // By the time the token is asked for the variables have been read and wiped.
                    while try !amadeus.ask("/asked", session).output
                        .contains("grant_type"), line.process.isRunning
                    {}
                    let folder = "/proc/\(line.process.id)"
                    for name in ["cmdline", "environ"] {
                        let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)")
                        // A process that may not be dumped shows its variables to root alone.
                        let text = String(decoding: bytes ?? Data(), as: UTF8.self)
                        #expect(Self.hits(in: text) == [], "\(name)")
                        if name == "cmdline" { #expect(text.contains("search")) }
                    }
                    #expect(line.process.isRunning)
                    let reading = try line.finish()
                    #expect(reading.status == 0, "\(reading.error)")
                    #expect(reading.error.contains("trace: "))
                    #expect(reading.output.contains("399.90"))
                    #expect(Self.hits(in: reading.output + reading.error) == [])
                    try Self.searchFiles(of: session)
                }
            }
        }
    }

    @Test func `a refused credential is not repeated in the error`() throws {
        try Peer.with(try .script("rude.py")) { peer in
            try Session.with { session in
                for form in ["", "--json"] {
                    let reading = try session.read(
                        "fly search MAD JFK 1mar -v \(form)",
                        variables: Self.canaries.merging([
                            "FLY_AMADEUS_URL": "\(peer.address)/all-denied",
                            "FLY_DUFFEL_URL": "\(peer.address)/denied",
                        ]) { $1 })
                    #expect(reading.status == 4, "\(reading.error)")
                    #expect(Self.hits(in: reading.output + reading.error) == [])
                }
                for line in ["fly config list --origin", "fly doctor", "fly suppliers --json"] {
                    let reading = try session.read(line, variables: Self.canaries)
                    #expect(Self.hits(in: reading.output + reading.error) == [], "\(line)")
                }
                try Self.searchFiles(of: session)
            }
        }
    }

    private static func hits(in text: String) -> [String] {
        canaries.values.filter { text.contains($0) || text.contains($0.suffix(10)) }
    }

    private static func searchFiles(of session: Session) throws {
        var count = 0
        for path in try FileManager.default.subpathsOfDirectory(atPath: session.home.path) {
            guard
                let bytes = FileManager.default.contents(
                    atPath: session.home.appendingPathComponent(path).path)
            else { continue }
            count += 1
            for canary in canaries.values {
                #expect(bytes.range(of: Data(canary.utf8)) == nil, "\(path)")
            }
        }
        #expect(count > 0)
    }
}
