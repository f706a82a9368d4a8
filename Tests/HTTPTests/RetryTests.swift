import Testing

@testable import HTTP

/// The table of what is repeated and what is not, row by row.
struct RetryTests {
    /// One row: what the attempts ended with, and what follows the last of them.
    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let outcomes: [Retry.Outcome]
        let read: Retry.Action
        let keyed: Retry.Action
        let bare: Retry.Action
        var change: @Sendable (inout Retry) -> Void = { _ in }
        var testDescription: String { name }
    }

    private static let unsent = TransportError(.connect, "", wasSent: false)
    private static let torn = TransportError(.torn, "", wasSent: true)
    private static func sent(_ kind: TransportError.Kind) -> Retry.Outcome {
        .failure(TransportError(kind, "", wasSent: true))
    }
    private static func unsent(_ kind: TransportError.Kind) -> Retry.Outcome {
        .failure(TransportError(kind, "", wasSent: false))
    }
    /// With half of every back-off.
    private static let first = Retry.Action.wait(.milliseconds(250))
    private static let second = Retry.Action.wait(.milliseconds(500))

    static let failures: [Row] = [
        Row(
            name: "no such host", outcomes: [unsent(.resolve)], read: first, keyed: first,
            bare: first),
        Row(
            name: "dead port", outcomes: [unsent(.connect)], read: first, keyed: first, bare: first),
        Row(name: "no TLS", outcomes: [unsent(.tls)], read: first, keyed: first, bare: first),
        Row(
            name: "no connection in time", outcomes: [unsent(.timeout)], read: first, keyed: first,
            bare: first),
        Row(
            name: "bad certificate", outcomes: [unsent(.certificate)], read: .fail, keyed: .fail,
            bare: .fail),
        Row(
            name: "no libcurl", outcomes: [unsent(.notLoaded)], read: .fail, keyed: .fail,
            bare: .fail),
        Row(
            name: "canceled in time", outcomes: [unsent(.canceled)], read: .fail, keyed: .fail,
            bare: .fail),
        Row(name: "timeout", outcomes: [sent(.timeout)], read: first, keyed: first, bare: .inDoubt),
        Row(name: "torn", outcomes: [sent(.torn)], read: first, keyed: first, bare: .inDoubt),
        Row(
            name: "not HTTP", outcomes: [sent(.protocolError)], read: first, keyed: first,
            bare: .inDoubt),
        Row(name: "bad JSON", outcomes: [.unreadable], read: first, keyed: first, bare: .inDoubt),
        Row(
            name: "too large", outcomes: [sent(.tooLarge)], read: .fail, keyed: .inDoubt,
            bare: .inDoubt),
        Row(
            name: "canceled too late", outcomes: [sent(.canceled)], read: .fail, keyed: .inDoubt,
            bare: .inDoubt),
        Row(
            name: "sent, then a dead port", outcomes: [.failure(torn), unsent(.certificate)],
            read: .fail, keyed: .inDoubt, bare: .inDoubt),
    ]

    static let replies: [Row] =
        [200, 201, 204, 302].map {
            Row(
                name: "\($0)", outcomes: [.reply(status: $0)], read: .done, keyed: .done,
                bare: .done)
        }
        + [400, 403, 404, 409, 410, 422].map {
            Row(
                name: "\($0)", outcomes: [.reply(status: $0)], read: .fail, keyed: .fail,
                bare: .fail)
        }
        + [408, 425, 429].map {
            Row(
                name: "\($0)", outcomes: [.reply(status: $0)], read: first, keyed: first,
                bare: .inDoubt)
        }
        + [408, 425, 429, 503].map {
            Row(
                name: "\($0) with Retry-After", outcomes: [.reply(status: $0, retryAfter: "7")],
                read: .wait(.seconds(7)), keyed: .wait(.seconds(7)), bare: .inDoubt)
        }
        + [500, 502, 503, 504].map {
            Row(
                name: "\($0)", outcomes: [.reply(status: $0)], read: first, keyed: first,
                bare: .inDoubt)
        }
        + [500, 502, 503, 504].map {
            Row(
                name: "\($0) twice", outcomes: [.reply(status: $0), .reply(status: $0)],
                read: second, keyed: .inDoubt, bare: .inDoubt)
        }
        + [501, 505, 599].map {
            Row(
                name: "\($0)", outcomes: [.reply(status: $0)], read: .fail, keyed: .inDoubt,
                bare: .inDoubt)
        }

    static let promises: [Row] = [
        Row(
            name: "429 that does nothing", outcomes: [.reply(status: 429)], read: first,
            keyed: first, bare: first, change: { $0.nothingDone = [429] }),
        Row(
            name: "503 that does nothing", outcomes: [.reply(status: 503, retryAfter: "1")],
            read: .wait(.seconds(1)), keyed: .wait(.seconds(1)), bare: .wait(.seconds(1)),
            change: { $0.nothingDone = [503] }),
        Row(
            name: "501 that does nothing", outcomes: [.reply(status: 501)], read: .fail,
            keyed: .fail, bare: .fail, change: { $0.nothingDone = [501] }),
        Row(
            name: "key in use", outcomes: [.keyInUse()], read: .fail, keyed: first, bare: .inDoubt),
        Row(
            name: "key in use for 3 s", outcomes: [.keyInUse(retryAfter: "3")], read: .fail,
            keyed: .wait(.seconds(3)), bare: .inDoubt),
        Row(
            name: "401", outcomes: [.reply(status: 401)], read: .fail, keyed: .fail, bare: .fail),
        Row(
            name: "401, refreshable", outcomes: [.reply(status: 401)], read: .refreshCredential,
            keyed: .refreshCredential, bare: .fail, change: { $0.canRefresh = true }),
        Row(
            name: "401 before doing anything", outcomes: [.reply(status: 401)],
            read: .refreshCredential, keyed: .refreshCredential, bare: .refreshCredential,
            change: {
                $0.canRefresh = true
                $0.nothingDone = [401]
            }),
        Row(
            name: "401 twice", outcomes: [.reply(status: 401), .reply(status: 401)], read: .fail,
            keyed: .fail, bare: .fail, change: { $0.canRefresh = true }),
        Row(
            name: "torn, then 401", outcomes: [.failure(torn), .reply(status: 401)], read: .fail,
            keyed: .inDoubt, bare: .inDoubt),
        Row(
            name: "torn, then 400", outcomes: [.failure(torn), .reply(status: 400)], read: .fail,
            keyed: .fail, bare: .inDoubt),
        Row(
            name: "torn, then 200", outcomes: [.failure(torn), .reply(status: 200)], read: .done,
            keyed: .done, bare: .inDoubt),
    ]

    @Test(arguments: failures + replies + promises)
    func `what follows an outcome is what the table says`(_ row: Row) {
        #expect(Self.last(row, .read, false) == row.read)
        #expect(Self.last(row, .change, true) == row.keyed)
        #expect(Self.last(row, .change, false) == row.bare)
    }

    /// The action after the last outcome; a caller stops before it at the first that ends the call.
    private static func last(
        _ row: Row, _ effect: Request.Effect, _ hasServerKey: Bool
    ) -> Retry.Action {
        var retry = Retry(deadline: .seconds(1000), in: surroundings(random: 0.5))
        row.change(&retry)
        var action = Retry.Action.fail
        for outcome in row.outcomes {
            action = retry.next(after: outcome, effect: effect, hasServerKey: hasServerKey)
            if [.done, .inDoubt, .fail].contains(action) { break }
        }
        return action
    }

    @Test func `the back-off doubles, and the fourth attempt is the last`() {
        var retry = Retry(in: Self.surroundings(random: 0.5))
        let actions = (1...4).map { _ in
            retry.next(after: .failure(Self.torn), effect: .read, hasServerKey: false)
        }
        #expect(
            actions == [
                .wait(.milliseconds(250)), .wait(.milliseconds(500)), .wait(.seconds(1)), .fail,
            ])
    }

    @Test func `the back-off is never longer than 20 s and as random as it can be`() {
        var retry = Retry(deadline: .seconds(1000), in: Self.surroundings(random: 0.999))
        retry.tries = 20
        for _ in 1...19 {
            let action = retry.next(after: .unreadable, effect: .read, hasServerKey: false)
            guard case .wait(let pause) = action else { break }
            #expect(pause > .milliseconds(490) && pause < .seconds(20))
        }
        var none = Retry(in: Self.surroundings(random: 0))
        #expect(none.next(after: .unreadable, effect: .read, hasServerKey: false) == .wait(.zero))
    }

    @Test func `a key does not make an unknown outcome known when attempts run out`() {
        var retry = Retry(in: Self.surroundings(random: 0))
        var action = Retry.Action.fail
        for outcome in [Self.torn, Self.unsent, Self.unsent, Self.unsent] {
            action = retry.next(after: .failure(outcome), effect: .change, hasServerKey: true)
        }
        #expect(action == .inDoubt)
    }

    @Test func `no wait reaches past the deadline`() {
        var retry = Retry(deadline: .seconds(5), in: Self.surroundings(random: 0))
        let busy = Retry.Outcome.reply(status: 429, retryAfter: "5")
        #expect(retry.next(after: busy, effect: .read, hasServerKey: false) == .fail)
    }

    @Test func `no credential is fetched past the deadline`() {
        var retry = Retry(deadline: .zero, in: Self.surroundings(random: 0))
        retry.canRefresh = true
        let refused = Retry.Outcome.reply(status: 401)
        #expect(retry.next(after: refused, effect: .read, hasServerKey: false) == .fail)
    }

    @Test func `a server is waited for 60 s at most`() {
        var retry = Retry(deadline: .seconds(600), in: Self.surroundings(random: 0))
        let busy = Retry.Outcome.reply(status: 503, retryAfter: "99999999999999999999")
        #expect(retry.next(after: busy, effect: .read, hasServerKey: false) == .wait(.seconds(60)))
    }

    @Test(arguments: [
        ("0", 0), ("120", 120), ("Sun, 06 Nov 1994 08:49:37 GMT", 37),
        ("Sun, 06 Nov 1994 08:48:00 GMT", 0), ("", nil), ("-1", nil), ("1.5", nil), ("soon", nil),
        ("Sun, 06 Nov 1994 08:49:37 CET", nil), ("Sunday, 06-Nov-94 08:49:37 GMT", nil),
        ("Sun, 32 Nov 1994 08:49:37 GMT", nil), ("Sun, 06 Foo 1994 08:49:37 GMT", nil),
        ("Sun, 06 Nov 1994 08:49 GMT", nil), ("Sun, 06 Nov 1994 24:49:37 GMT", nil),
    ])
    func `Retry-After is a count of seconds or a date`(_ text: String, _ seconds: Int?) {
        #expect(RetryAfter.seconds(text, now: 784_111_740) == seconds)
    }

    @Test(arguments: [
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Tue, 29 Feb 2000 12:00:00 GMT", 951_825_600),
        ("Fri, 31 Dec 2027 23:59:59 GMT", 1_830_297_599),
    ])
    func `a date is counted in seconds since 1970`(_ text: String, _ seconds: Int) {
        #expect(RetryAfter.date(text) == seconds)
    }

    @Test func `chance and time are real unless they are replaced`() {
        let real = Retry.Surroundings()
        #expect((0..<1).contains(real.random()))
        #expect(real.unixTime() > 1_700_000_000)
        #expect(Retry(deadline: .seconds(5), in: real).timeLeft > .seconds(4))
    }

    /// Time stands still, and chance is a number.
    static func surroundings(random: Double) -> Retry.Surroundings {
        var surroundings = Retry.Surroundings()
        surroundings.random = { random }
        surroundings.uptime = { .zero }
        surroundings.unixTime = { 784_111_740 }
        return surroundings
    }
}
