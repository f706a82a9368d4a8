import Foundation
import Testing

/// Programs of others against our parts, and our program against theirs.
@Suite struct RealPartsTests {
    /// The interpreter with the vendors' clients, which `Tests/run` makes.
    private func interpreter() throws -> String {
        let path = ProcessInfo.processInfo.environment["FLY_PYTHON"]
        return try #require(
            path, "FLY_PYTHON is not set: run the tests by Tests/run, which sets it")
    }

    private func script(_ name: String) -> String {
        Peer.folder.appendingPathComponent(name).path
    }

    @Test func `the Amadeus client for Python searches in our sandbox`() throws {
        let python = try interpreter()
        try Session.with { session in
            try Peer.with(try .sandbox(session)) { peer in
                let port = try #require(peer.address.split(separator: ":").last)
                let reading = try session.read("'\(python)' -B \(script("amadeus_sdk.py")) \(port)")
                #expect(reading.status == 0, "\(reading.error)")
                let found = try reading.document()
                let got = try #require(found["get"] as? [[Any]])
                #expect(got.count == 5 && found["count"] as? Int == 5)
                #expect(got.allSatisfy { $0.last as? Int == 1 }, "nonStop was asked for")
                let prices = got.compactMap { ($0.first as? String).flatMap(Double.init) }
                #expect(prices == prices.sorted() && prices.count == 5)
                let posted = try #require(found["post"] as? [[Int]])
                #expect(posted == [[2, 2], [2, 2], [2, 2], [2, 2]])
                #expect(found["refusal"] as? [String] == nil)
                #expect("\(found["refusal"] ?? "none")".contains("425"))
            }
        }
    }

    @Test func `the Duffel client for Python gets as far as its version`() throws {
        let python = try interpreter()
        try Session.with { session in
            try Peer.with(try .sandbox(session)) { peer in
                let reading = try session.read(
                    "'\(python)' -B \(script("duffel_sdk.py")) \(peer.address)")
                #expect(reading.status == 0, "\(reading.error)")
                let found = try reading.document()
                let old = try #require(found["v1"] as? [String: String])
                #expect(
                    old == ["refused": "unsupported_version", "type": "invalid_request_error"])
                #expect(found["airline"] as? String == "British Airways")
                // Asked in the version of today, its models of the old one find no offer to read.
                let new = try #require(found["v2"] as? [String: Any])
                #expect(new["id"] as? String == "orq_")
                #expect(new["offers"] as? Int == 0)
                let list = "KeyError: 'allowed_passenger_identity_document_types'"
                #expect(new["list"] as? String == list, "\(new)")
            }
        }
    }

    @Test func `the document is JSON for others`() throws {
        let reading = try Session.with {
            try $0.read(
                "set -o pipefail; fly search MAD JFK +30d --return +40d --json | python3 -m json.tool"
            )
        }
        #expect(reading.status == 0)
        #expect(reading.error == "")
        let document = try reading.document()
        #expect(document["schema"] as? String == "fly.search/1")
        #expect(document["environment"] as? String == "sandbox")
        let offers = try #require(document["offers"] as? [[String: Any]])
        #expect(offers.count == 20)
        for offer in offers {
            #expect((offer["itineraries"] as? [Any])?.count == 2)
            #expect(offer["departure_2"] is String)
        }
    }

    @Test func `no member of a document stands twice`() throws {
        let check = """
            import json, sys
            def once(pairs):
                assert len(dict(pairs)) == len(pairs), [name for name, _ in pairs]
                return dict(pairs)
            for text in sys.stdin.read().split("\\x1e") if len(sys.argv) < 2 else sys.stdin:
                json.loads(text, object_pairs_hook=once)
            """
        try Session.with { session in
            for line in [
                "search MAD JFK 1mar 7n", "airports new", "airlines air", "suppliers",
                "config list", "doctor --ci",
            ] {
                try Data(check.utf8).write(to: session.home.appendingPathComponent("check.py"))
                let whole = try session.read(
                    "set -o pipefail; fly \(line) --json | python3 check.py")
                #expect(whole.status == 0, "\(line): \(whole.error)")
                let lines = try session.read(
                    "set -o pipefail; fly \(line) --format ndjson | python3 check.py lines")
                #expect(lines.status == 0, "\(line): \(lines.error)")
            }
        }
    }

    @Test func `a server that is not ours is searched as well`() throws {
        try Peer.with(try .script("strangers.py")) { peer in
            try Session.with { session in
                let variables = TroubleTests.variables("amadeus", peer.address)
                let reading = try session.read(
                    "fly search MAD JFK +30d --return +40d --supplier amadeus --json",
                    variables: variables)
                #expect(reading.status == 0, "\(reading.error)")
                let document = try reading.document()
                let offers = try #require(document["offers"] as? [[String: Any]])
                #expect(offers.map { $0["price"] as? String } == ["399.90"])
                #expect(offers[0]["departure"] as? String == "2027-02-14T11:30+01:00")
                #expect(offers[0]["arrival_2"] as? String == "2027-02-24T23:15+01:00")
                let asked = try peer.ask("/asked", session)
                let calls = try #require(
                    JSONSerialization.jsonObject(with: Data(asked.output.utf8))
                        as? [[String: Any]])
                #expect(calls.count == 2)
                #expect(
                    calls[0]["body"] as? [String: String] == [
                        "grant_type": "client_credentials", "client_id": "somebody",
                        "client_secret": "something",
                    ])
                #expect(calls[0]["agent"] as? String == "fly/0.1.0")
                #expect(
                    calls[1]["query"] as? [String: String] == [
                        "originLocationCode": "MAD", "destinationLocationCode": "JFK",
                        "departureDate": "2027-02-14", "returnDate": "2027-02-24", "adults": "1",
                        "currencyCode": "EUR", "max": "50",
                    ])
            }
        }
    }

    @Test func `the sandbox answers on the port it prints until it is told to stop`() throws {
        try Session.with { session in
            let peer = try Peer.sandbox(session)
            let health = try peer.ask("/sandbox/health", session)
            #expect(health.output.contains("\"environment\":\"sandbox\""), "\(health.output)")
            let ending = peer.process.end()
            #expect(ending.status == 143 && !ending.isSignaled)
            let after = try peer.ask("/sandbox/health", session)
            #expect(after.status == 7)
        }
    }
}
