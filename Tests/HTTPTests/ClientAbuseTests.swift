import Foundation
import Testing

@testable import HTTP

/// Servers that are slow, torn, oversized or no HTTP servers at all.
struct ClientAbuseTests {
    @Test(arguments: [
        ("half a body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello"),
        ("half a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\nhello"),
        ("no last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"),
        ("a wrong chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello"),
        ("only an interim reply", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"),
        ("nothing", ""),
    ])
    func `a torn reply is an error and not half an answer`(_ name: String, _ bytes: String)
        async throws
    {
        let error = try await Self.failure(answering: bytes)
        #expect(error?.kind == .torn)
        #expect(error?.wasSent == true)
    }

    @Test(arguments: [
        ("a mail server", "220 mail.example ESMTP\r\n"),
        ("noise", "\u{1}\u{2}\u{3}\r\n\r\n"),
        ("no status", "HTTP/1.1 abc OK\r\n\r\n"),
        ("a status out of range", "HTTP/1.1 999 Odd\r\nContent-Length: 0\r\n\r\n"),
        ("a wrong length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n"),
        ("not gzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello"),
        (
            "an unknown coding",
            "HTTP/1.1 200 OK\r\nContent-Encoding: rot13\r\nContent-Length: 1\r\n\r\nx"
        ),
    ])
    func `what is not HTTP is an error`(_ name: String, _ bytes: String) async throws {
        let error = try await Self.failure(answering: bytes)
        #expect(error?.kind == .protocolError)
        #expect(error?.wasSent == true)
    }

    @Test func `a body without a length lasts until the server closes`() async throws {
        let server = try RudeServer { visit in
            guard visit.read() != nil else { return }
            visit.write("HTTP/1.1 200 OK\r\n\r\nhello")
        }
        let answer = try await Client.forTests().send(Request(.get, server.url()))
        #expect(answer.body == Array("hello".utf8))
    }

    @Test(arguments: ["gzip", "deflate"])
    func `a compressed body is unpacked`(_ coding: String) async throws {
        let plain = Data(String(repeating: "a fare ", count: 2000).utf8)
        let packed = try await Packed.bytes(plain, coding)
        #expect(packed.count < 1000)
        let server = try Self.server(packed, "Content-Encoding: \(coding)")
        let answer = try await Client.forTests().send(Request(.get, server.url()))
        #expect(Data(answer.body) == plain)
    }

    @Test func `a bomb is refused at the limit after decompression`() async throws {
        let packed = try await Packed.bytes(Data(count: 4 << 20), "gzip")
        let server = try Self.server(packed, "Content-Encoding: gzip")
        var request = Request(.get, server.url())
        request.bodyLimit = 1 << 20
        let error = await Client.forTests().failure(of: request)
        #expect(error?.kind == .tooLarge)
        #expect(error?.message.contains("1048576 bytes") == true)
    }

    @Test func `51,200 bytes in chunks are refused at a limit of 1,000`() async throws {
        let chunk = "400\r\n\(String(repeating: "x", count: 1024))\r\n"
        let bytes =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            + String(repeating: chunk, count: 50) + "0\r\n\r\n"
        let error = try await Self.failure(answering: bytes) { $0.bodyLimit = 1000 }
        #expect(error?.kind == .tooLarge)
        #expect(error?.wasSent == true)
    }

    @Test func `a body of exactly the limit is taken and one byte more is not`() async throws {
        let server = try RudeServer.answering { _ in reply("12345") }
        let client = Client.forTests()
        var request = Request(.get, server.url())
        request.bodyLimit = 5
        #expect(try await client.send(request).body.count == 5)
        request.bodyLimit = 4
        #expect(await client.failure(of: request)?.kind == .tooLarge)
    }

    @Test(arguments: [
        ("100 lines", 99, 10, true), ("101 lines", 100, 10, false), ("60 KiB", 6, 10_000, true),
        ("70 KB", 7, 10_000, false),
    ])
    func `a header may have 100 lines and 64 KiB`(
        _ name: String, _ lines: Int, _ width: Int, _ isTaken: Bool
    ) async throws {
        let line = "X: \(String(repeating: "y", count: width))\r\n"
        let bytes =
            "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n" + String(repeating: line, count: lines)
            + "\r\n"
        let error = try await Self.failure(answering: bytes)
        #expect(error?.kind == (isTaken ? nil : .tooLarge))
    }

    @Test func `a flood of interim replies is refused`() async throws {
        let interim = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
        let error = try await Self.failure(
            answering: String(repeating: interim, count: 100) + reply())
        #expect(error?.kind == .tooLarge)
    }

    @Test func `a body that never ends is a timeout`() async throws {
        let (ends, signal) = AsyncStream.makeStream(of: Duration.self)
        let server = try RudeServer { visit in
            guard visit.read() != nil else { return }
            let start = ContinuousClock.now
            visit.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello")
            visit.wait()
            signal.yield(start.duration(to: .now))
        }
        var request = Request(.get, server.url())
        request.timeout = .milliseconds(150)
        let error = await Client.forTests().failure(of: request)
        #expect(error?.kind == .timeout && error?.wasSent == true)
        for await patience in ends {
            #expect(patience > .milliseconds(100) && patience < .seconds(1))
            break
        }
    }

    @Test func `the timeout also counts the wait for a free connection`() async throws {
        let server = try RudeServer { visit in visit.wait() }
        let client = Client.forTests { $0.connections = 1 }
        let url = server.url()
        let errors = await withTaskGroup { group in
            for milliseconds in [1_500, 100] {
                group.addTask {
                    var request = Request(.get, url)
                    request.timeout = .milliseconds(milliseconds)
                    return await client.failure(of: request)
                }
                while server.connections == 0 { await Task.yield() }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(errors.map(\.?.kind) == [.timeout, .timeout])
        #expect(server.connections == 1)
    }

    @Test func `canceling ends a request within 100 ms`() async throws {
        // Measured where the server sees it: threads for tasks may be busy with other tests.
        let (instants, signal) = AsyncStream.makeStream(of: ContinuousClock.Instant.self)
        let server = try RudeServer { visit in
            _ = visit.read()
            signal.yield(.now)
            visit.wait()
            signal.yield(.now)
        }
        let url = server.url()
        let client = Client.forTests()
        let task = Task { await client.failure(of: Request(.post, url)) }
        var events = instants.makeAsyncIterator()
        _ = await events.next()
        let canceled = ContinuousClock.now
        task.cancel()
        let closed = try #require(await events.next())
        #expect(canceled.duration(to: closed) < .milliseconds(100))
        let error = await task.value
        #expect(error?.kind == .canceled && error?.wasSent == true)
    }

    @Test func `a task that is canceled before it asks sends nothing`() async throws {
        let server = try RudeServer.answering { _ in reply() }
        let url = server.url()
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await Client.forTests().failure(of: Request(.get, url))
        }
        let error = await task.value
        #expect(error?.kind == .canceled && error?.wasSent == false)
        #expect(server.seen.isEmpty)
    }

    private static func failure(
        answering bytes: String, _ change: (inout Request) -> Void = { _ in }
    ) async throws -> TransportError? {
        let server = try RudeServer { visit in
            guard visit.read() != nil else { return }
            visit.write(bytes)
        }
        var request = Request(.post, server.url())
        change(&request)
        return await Client.forTests().failure(of: request)
    }

    private static func server(_ body: [UInt8], _ line: String) throws -> RudeServer {
        try RudeServer { visit in
            while visit.read() != nil {
                visit.write("HTTP/1.1 200 OK\r\nContent-Length: \(body.count)\r\n\(line)\r\n\r\n")
                visit.write(body)
            }
        }
    }
}

/// Bodies packed by Python, whose zlib is not the one that unpacks them.
enum Packed {
    /// The bytes in a coding, `gzip` or `deflate`.
    static func bytes(_ plain: Data, _ coding: String) async throws -> [UInt8] {
        try await aside { try packed(plain, coding) }
    }

    private static func packed(_ plain: Data, _ coding: String) throws -> [UInt8] {
        let call = coding == "gzip" ? "gzip.compress(plain)" : "zlib.compress(plain)"
        let script = """
            import gzip, sys, zlib
            plain = sys.stdin.buffer.read()
            sys.stdout.buffer.write(\(call))
            """
        let folder = FileManager.default.temporaryDirectory
        let (source, target) = (
            folder.appendingPathComponent(UUID().uuidString),
            folder.appendingPathComponent(UUID().uuidString)
        )
        try plain.write(to: source)
        try Data().write(to: target)
        defer {
            for file in [source, target] { try? FileManager.default.removeItem(at: file) }
        }
        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = ["python3", "-c", script]
        // Files and no pipes: a child that was started meanwhile would hold a pipe open.
        python.standardInput = try FileHandle(forReadingFrom: source)
        python.standardOutput = try FileHandle(forWritingTo: target)
        try python.run()
        python.waitUntilExit()
        return [UInt8](try Data(contentsOf: target))
    }
}
