import Synchronization
import Testing

@testable import HTTP

/// How the client carries out what the rules for repeats decide.
struct ClientRetryTests {
    @Test func `a read is repeated until it succeeds, and the trace counts`() async throws {
        let server = try RudeServer { visit in
            guard visit.read() != nil, visit.number > 2 else { return }
            visit.write(reply("at last"))
        }
        let traced = Traced()
        let client = Client.forTests(trace: traced.note)
        let answer = try await client.send(Request(.get, server.url()), retrying: Self.policy)
        #expect(answer.body == Array("at last".utf8))
        #expect(traced.events.map(\.attempt) == [1, 2, 3])
        #expect(traced.events.map(\.status) == [nil, nil, 200])
    }

    @Test func `a change without a key is never repeated once it was sent`() async throws {
        let server = try RudeServer { visit in _ = visit.read() }
        let error = await Self.unsettled(Client.forTests(), Request(.post, server.url()))
        guard case .inDoubt(let cause) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(cause.kind == .torn && cause.wasSent)
        #expect(server.seen.count == 1)
    }

    @Test func `a change with a key is sent again, byte for byte`() async throws {
        let server = try RudeServer { visit in
            guard visit.read() != nil, visit.number > 1 else { return }
            visit.write(reply())
        }
        let request = Request(
            .post, server.url(), headers: ["Idempotency-Key": "k"], body: .bytes([1, 2, 3]))
        _ = try await Client.forTests().send(request, retrying: Self.policy, hasServerKey: true)
        #expect(server.seen.count == 2)
        #expect(server.seen[0].head == server.seen[1].head)
        #expect(server.seen[0].body == server.seen[1].body)
    }

    @Test func `a 500 leaves a change in doubt and hands the reply out`() async throws {
        let server = try RudeServer.answering { _ in reply("why", status: "500 Oops") }
        let error = await Self.unsettled(Client.forTests(), Request(.post, server.url()))
        guard case .inDoubtAfter(let answer) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(answer.status == 500 && answer.body == Array("why".utf8))
    }

    @Test func `a dead port is tried four times and then failed`() async throws {
        let (socket, port) = try RudeServer.listen(isDeaf: true)
        defer { closePeer(socket) }
        let request = Request(.post, "http://127.0.0.1:\(port)/")
        let traced = Traced()
        let error = await Self.unsettled(Client.forTests(trace: traced.note), request)
        guard case .failed(let cause) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(cause.kind == .connect && !cause.wasSent)
        #expect(traced.events.count == 4)
    }

    @Test func `a refused credential is renewed once`() async throws {
        let server = try RudeServer.answering { seen in
            seen.head.contains("X-Key: new\r\n") ? reply() : reply(status: "401 No")
        }
        var attempts = Attempts()
        attempts.refresh = {
            $0.headers.append("X-Key", "new")
            return true
        }
        var policy = Self.policy
        policy.canRefresh = true
        let answer = try await Client.forTests().send(
            Request(.get, server.url()), retrying: policy, attempts: attempts)
        #expect(answer.status == 200)
        #expect(server.seen.count == 2)
    }

    @Test func `without a new credential the refusal is the answer`() async throws {
        let server = try RudeServer.answering { _ in reply(status: "401 No") }
        var policy = Self.policy
        policy.canRefresh = true
        let answer = try await Client.forTests().send(
            Request(.get, server.url()), retrying: policy)
        #expect(answer.status == 401)
        #expect(server.seen.count == 1)
    }

    @Test func `a wait that is canceled ends the call`() async throws {
        let server = try RudeServer.answering { _ in reply(status: "503 Busy") }
        var attempts = Attempts()
        attempts.pause = { _ in throw CancellationError() }
        for (method, isDoubtful) in [(Method.get, false), (.post, true)] {
            let error = await Self.unsettled(
                Client.forTests(), Request(method, server.url()), hasServerKey: true, attempts)
            let canceled = TransportError(.canceled, "canceled while waiting to try again")
            #expect(error == (isDoubtful ? .inDoubt(canceled) : .failed(canceled)))
        }
    }

    @Test func `what is done before an attempt can end the call`() async throws {
        let server = try RudeServer.answering { _ in reply() }
        var attempts = Attempts()
        attempts.before = { number throws(TransportError) in
            throw TransportError(.canceled, "no slot for attempt \(number)")
        }
        let error = await Self.unsettled(
            Client.forTests(), Request(.get, server.url()), attempts)
        #expect(error == .failed(TransportError(.canceled, "no slot for attempt 1")))
        #expect(server.seen.isEmpty)
    }

    @Test func `a host that failed five times in a row is left alone`() async throws {
        let server = try RudeServer.answering { seen in
            seen.head.hasPrefix("GET /well ") ? reply() : reply(status: "503 Busy")
        }
        let client = Client.forTests()
        let busy = Request(.get, server.url())
        let first = try await client.send(busy, retrying: Self.policy, attempts: Self.hasty)
        #expect(first.status == 503)
        _ = try await client.send(
            Request(.get, server.url("/well")), retrying: Self.policy, attempts: Self.hasty)
        _ = try await client.send(busy, retrying: Self.policy, attempts: Self.hasty)
        #expect(server.seen.count == 9)
        let error = await Self.unsettled(client, busy)
        guard case .failed(let cause) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(cause.kind == .givenUp)
        #expect(server.seen.count == 10)
    }

    @Test func `the deadline of the call also ends an attempt`() async throws {
        let server = try RudeServer { visit in visit.wait() }
        let error = await Self.unsettled(
            Client.forTests(), Request(.get, server.url()),
            policy: Retry(deadline: .milliseconds(80)))
        guard case .failed(let cause) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(cause.kind == .timeout)
    }

    private static let policy = Retry(in: RetryTests.surroundings(random: 0.01))

    /// Without any waiting.
    private static var hasty: Attempts {
        var attempts = Attempts()
        attempts.pause = { _ in }
        return attempts
    }

    private static func unsettled(
        _ client: Client, _ request: Request, hasServerKey: Bool = false,
        policy: Retry = policy, _ attempts: Attempts = hasty
    ) async -> Unsettled? {
        do throws(Unsettled) {
            _ = try await client.send(
                request, retrying: policy, hasServerKey: hasServerKey, attempts: attempts)
            return nil
        } catch { return error }
    }
}

/// Collects what a client traces.
final class Traced: Sendable {
    private let all = Mutex<[TraceEvent]>([])

    /// Keeps an event.
    var note: @Sendable (TraceEvent) -> Void { { event in self.all.withLock { $0.append(event) } } }

    /// The events so far.
    var events: [TraceEvent] { all.withLock { $0 } }
}
