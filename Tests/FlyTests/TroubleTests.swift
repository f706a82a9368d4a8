import Foundation
import Testing

/// One supplier in trouble: a named line, the others' rows, and never longer than the time given.
@Suite struct TroubleTests {
    /// How a server misbehaves, and what is said of it: the code in the document.
    static let modes: [(mode: String, code: String)] = [
        ("html", "unavailable"), ("empty", "unavailable"), ("half", "unavailable"),
        ("garbage", "unavailable"), ("huge", "unavailable"), ("deep", "unavailable"),
        ("bomb", "unavailable"), ("hang", "timeout"), ("trickle", "timeout"),
        ("headers", "unavailable"), ("reset", "unavailable"), ("redirect", "badRequest"),
        ("busy", "rate"), ("busy-later", "rate"), ("denied", "auth"), ("numbers", "unavailable"),
        ("all-html", "unavailable"), ("all-hang", "timeout"),
        ("all-garbage", "unavailable"), ("all-denied", "auth"), ("all-busy-later", "rate"),
    ]

    @Test(arguments: ["amadeus", "duffel"])
    func `whatever one supplier does, the other's rows are shown in time`(name: String) throws {
        try Peer.with(try .script("rude.py")) { peer in
            try Session.with { session in
                var waiting = Self.modes[...]
                while !waiting.isEmpty {
                    let batch = waiting.prefix(4)
                    waiting = waiting.dropFirst(4)
                    let lines = try batch.flatMap { mode, _ in
                        let variables = Self.variables(name, "\(peer.address)/\(mode)")
                        return try ["", "--json"].map {
                            try session.start(
                                "exec fly search MAD JFK 1mar -n 5 --timeout 2 \($0)",
                                variables: variables)
                        }
                    }
                    for (index, line) in lines.enumerated() {
                        let (mode, code) = batch[batch.startIndex + index / 2]
                        let reading = try line.finish()
                        try Self.check(reading, name, mode, code, isDocument: index % 2 == 1)
                    }
                }
            }
        }
    }

    private static func check(
        _ reading: Reading, _ name: String, _ mode: String, _ code: String, isDocument: Bool
    ) throws {
        let what: Comment = "\(name) \(mode): \(reading.error)"
        #expect(reading.status == 0 && !reading.isSignaled, what)
        #expect(reading.seconds < 3, what)
        #expect(Session.controls(in: reading.output + reading.error) == [], what)
        guard isDocument else {
            #expect(reading.output.split(separator: "\n").count == 6, what)
            let lines = reading.errorLines.filter { $0.hasPrefix("\(name): ") }
            #expect(lines.count == 1, what)
            return
        }
        #expect(reading.error == "", what)
        let document = try reading.document()
        let suppliers = try #require(document["suppliers"] as? [[String: Any]])
        let report = try #require(suppliers.first { $0["name"] as? String == name })
        let error = report["error"] as? [String: Any]
        #expect(error?["code"] as? String == code, "\(what) \(report)")
        #expect(report["status"] as? String == "failed", what)
        #expect(document["complete"] as? Bool == false, what)
        #expect((document["offers"] as? [Any])?.count == 5, what)
    }

    @Test func `offers that cannot be read are counted`() throws {
        let reading = try Peer.with(try .script("rude.py")) { peer in
            try Session.with {
                try $0.read(
                    "fly search MAD JFK 1mar -n 2",
                    variables: Self.variables("amadeus", "\(peer.address)/nonsense"))
            }
        }
        #expect(reading.status == 0)
        #expect(reading.error.contains("\namadeus: 8 offers could not be read\n"))
        #expect(reading.output.split(separator: "\n").count == 3)
    }

    static let none: [(word: String, status: Int32)] = [
        ("SLO", 0), ("OUT", 5), ("DIE", 5), ("BUG", 5), ("CUT", 5), ("HUG", 5), ("DEP", 5),
        ("GAR", 5), ("TOO", 5), ("KEY", 4), ("NOT", 1), ("ESC", 0),
    ]

    @Test func `when no supplier is left the status says why, in one object`() throws {
        try Session.with { session in
            let lines = try Self.none.map { word, _ in
                let seconds = word == "SLO" ? 10 : 3
                return try session.start(
                    "exec fly search MAD \(word) 1mar --timeout \(seconds) --json")
            }
            for (line, (word, status)) in zip(lines, Self.none) {
                let reading = try line.finish()
                #expect(reading.status == status && !reading.isSignaled, "\(word) \(reading.error)")
                #expect(reading.seconds < (word == "SLO" ? 12 : 5), "\(word)")
                guard status != 0 else { continue }
                #expect(reading.output == "", "\(word)")
                let object = try reading.errorObject()
                #expect(object["exit"] as? Int == Int(status), "\(word)")
                #expect(object["supplier"] as? String == "amadeus", "\(word)")
                #expect(object["retryable"] as? Bool == (status == 5), "\(word)")
            }
        }
    }

    @Test func `a dead port is a named line`() throws {
        let reading = try Session.with { session in
            try session.read(
                "fly search MAD JFK 1mar -n 3 --timeout 3",
                variables: Self.variables("duffel", "http://127.0.0.1:9"))
        }
        #expect(reading.status == 0)
        #expect(reading.error.contains("duffel: "), "\(reading.error)")
        #expect(reading.output.split(separator: "\n").count == 4)
    }

    @Test func `a refusal in passing is waited out and leaves no trace`() throws {
        try Session.with { session in
            try Peer.with(try .sandbox(session)) { peer in
                for kind in ["down", "html", "cut", "garbage", "rate-limited"] {
                    let order = #"{"service":"duffel","kind":"\#(kind)","milliseconds":200}"#
                    #expect(try peer.ask("/sandbox/trouble", session, body: order).status == 0)
                    let reading = try session.read(
                        "fly search MAD JFK 1mar -n 3 --json",
                        variables: Self.variables("duffel", peer.address))
                    #expect(reading.status == 0, "\(kind): \(reading.error)")
                    #expect(try reading.document()["complete"] as? Bool == true, "\(kind)")
                }
            }
        }
    }

    @Test func `two suppliers that take a second each are asked at once`() throws {
        try Session.with { session in
            try Peer.with(try .sandbox(session)) { peer in
                let variables = Self.variables("duffel", peer.address)
                    .merging(Self.variables("amadeus", peer.address)) { $1 }
                let seconds = try (0..<3).map { _ in
                    for name in ["duffel", "amadeus"] {
                        let order = #"{"service":"\#(name)","kind":"slow","milliseconds":1000}"#
                        try peer.ask("/sandbox/trouble", session, body: order)
                    }
                    let reading = try session.read(
                        "exec fly search MAD JFK 1mar -n 3", variables: variables)
                    #expect(reading.status == 0)
                    #expect(reading.seconds >= 1)
                    return reading.seconds
                }
                #expect(seconds.min() ?? 9 <= 1.3, "\(seconds)")
            }
        }
    }

    @Test(arguments: ["ESC", "KEY"])
    func `no control of a supplier reaches the terminal`(place: String) throws {
        try Session.with { session in
            for variables in [["TERM": "dumb"], ["TERM": "xterm-256color"]] {
                for line in [
                    "fly search MAD \(place) 1mar -n 5 --compare",
                    "fly search MAD \(place) 1mar -v",
                    "COLUMNS=40 fly search MAD \(place) 1mar -n 5",
                    "fly search MAD \(place) 1mar -n 5 --format tsv",
                    "fly search MAD \(place) 1mar -n 5 --format csv",
                    "fly search MAD \(place) 1mar -n 5 --json",
                ] {
                    let screen = try session.run(line, variables: variables).screen
                    #expect(!screen.isEmpty)
                    #expect(Session.controls(in: screen) == [], "\(line)")
                    #expect(!screen.contains("]0;owned\u{7}"))
                }
            }
        }
    }

    @Test func `errors of a supplier are cleaned on the terminal too`() throws {
        try Peer.with(try .script("rude.py")) { peer in
            try Session.with { session in
                let variables = Self.variables("duffel", "\(peer.address)/denied")
                let outcome = try session.run(
                    "fly search MAD JFK 1mar -n 3 -v; fly search MAD JFK 1mar --supplier duffel",
                    variables: variables)
                #expect(outcome.status == 4)
                #expect(Session.controls(in: outcome.screen) == [])
            }
        }
    }

    /// The variables that send one supplier's calls to an address.
    static func variables(_ name: String, _ address: String) -> [String: String] {
        name == "amadeus"
            ? [
                "FLY_AMADEUS_URL": address, "FLY_AMADEUS_CLIENT_ID": "somebody",
                "FLY_AMADEUS_CLIENT_SECRET": "something", "FLY_AMADEUS_RATE": "1000/1s",
            ]
            : [
                "FLY_DUFFEL_URL": address, "FLY_DUFFEL_TOKEN": "duffel_test_somebody",
                "FLY_DUFFEL_RATE": "1000/1s",
            ]
    }
}

extension Session {
    /// The scalars that a terminal obeys or that reverse the reading direction, the program's own
    /// color and progress sequences left out.
    static func controls(in screen: String) -> [UInt32] {
        let ours = screen.replacingOccurrences(
            of: "\u{1b}\\[[0-9;]*m|\r|\u{1b}\\[K", with: "", options: .regularExpression)
        return ours.unicodeScalars.map(\.value).filter { value in
            switch value {
            case 0x09, 0x0A: false
            case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }
}
