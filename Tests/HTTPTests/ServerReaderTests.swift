import Testing

@testable import HTTP

struct ServerReaderTests {
    private static let seeds = [
        "GET /a?b=c%20d HTTP/1.1\r\nHost: localhost\r\nA: b\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: [::1]:1\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\n",
        "PUT /x HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3\r\nabc\r\n0A\r\n0123456789\r\n0\r\n\r\nDELETE / HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ]
    private static let interesting = Array("\r\n :;,/%?=&+0aF\t\0\u{7F}".utf8) + [0x80, 0xFF]

    /// What a reader makes of bytes that come in these pieces: requests, then perhaps a refusal.
    private func outcome(_ pieces: [ArraySlice<UInt8>]) -> [String] {
        var reader = Server.Reader(.usual)
        var outcome: [String] = []
        do throws(Server.Refusal) {
            for piece in pieces {
                reader.feed(piece)
                while let event = try reader.next() {
                    guard case .request(let request, let wantsClose) = event else { continue }
                    let lines = request.headers.lines.map { "\($0.name)=\($0.value)" }
                    outcome.append(
                        "\(request.method) \(request.path) \(lines) \(request.body) \(wantsClose)")
                }
            }
        } catch {
            outcome.append("\(error.status) \(error.reason)")
        }
        return outcome
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `no bytes trap, and how they are torn makes no difference`(_ seed: UInt64) {
        var dice = SeededDice(state: seed)
        let clock = ContinuousClock()
        let end = clock.now + .milliseconds(500)
        var refused = 0
        var rounds = 0
        while clock.now < end, rounds < 20_000 {
            rounds += 1
            var bytes = Array((Self.seeds.randomElement(using: &dice) ?? "").utf8)
            for _ in 0..<Int.random(in: 0..<3, using: &dice) {
                let place = Int.random(in: 0..<bytes.count, using: &dice)
                let byte = Self.interesting.randomElement(using: &dice) ?? 0
                switch Int.random(in: 0..<3, using: &dice) {
                case 0: bytes[place] = byte
                case 1: bytes.insert(byte, at: place)
                default: bytes.remove(at: place)
                }
            }
            let whole = outcome([bytes[...]])
            let place = Int.random(in: 0...bytes.count, using: &dice)
            #expect(outcome([bytes[..<place], bytes[place...]]) == whole)
            #expect(outcome(bytes.indices.map { bytes[$0...$0] }) == whole)
            if whole.last?.first == "4" { refused += 1 }
        }
        #expect(refused > 0)
        #expect(refused < rounds)
    }

    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (951_782_399, "Mon, 28 Feb 2000 23:59:59 GMT"),
        (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
        (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 GMT"),
        (1_803_900_000, "Mon, 01 Mar 2027 11:20:00 GMT"),
        (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 GMT"),
        (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
    ])
    func `dates are those of the calendar`(_ second: Int, _ date: String) {
        #expect(Server.Wire.date(second) == date)
    }
}
