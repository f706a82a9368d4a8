import Foundation

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A server beside the program, ended by its own process id.
final class Peer {
    let process: Spawned
    /// The first line it printed.
    let firstLine: String

    private init(_ words: [String], _ environment: [String: String]) throws {
        let folder = URL(fileURLWithPath: "/tmp")
        let output = folder.appendingPathComponent("fly-peer-\(UUID().uuidString)")
        process = try Spawned(words, environment, in: folder, output: output)
        var bytes = Data()
        while !bytes.contains(0x0A) {
            guard process.isRunning else { throw PeerError.silent(words) }
            usleep(2_000)
            bytes = FileManager.default.contents(atPath: output.path) ?? Data()
        }
        try FileManager.default.removeItem(at: output)
        firstLine = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    }

    enum PeerError: Error { case silent([String]) }

    /// Where the scripts are.
    static let folder = TranscriptTests.folder.deletingLastPathComponent()
        .appendingPathComponent("Peers")

    /// A script of `Peers` that prints its port.
    static func script(_ name: String) throws -> Peer {
        let file = folder.appendingPathComponent(name)
        return try Peer(["/usr/bin/env", "python3", "-B", file.path], ["PATH": "/usr/bin:/bin"])
    }

    /// `fly sandbox serve` on a free port.
    static func sandbox(_ session: Session) throws -> Peer {
        try Peer(
            [Session.binary.path, "sandbox", "serve", "--port", "0"], session.environment)
    }

    /// Where it answers.
    var address: String {
        firstLine.hasPrefix("http") ? firstLine : "http://127.0.0.1:\(firstLine)"
    }

    /// Asks it something, with a body or without, and returns what an HTTP client printed.
    @discardableResult
    func ask(_ path: String, _ session: Session, body: String = "") throws -> Reading {
        let script = Self.folder.appendingPathComponent("ask.py").path
        return try session.read("python3 -B \(script) \(address)\(path)", input: body)
    }

    /// Ends it, and waits for its end.
    func end() { process.end() }

    /// Runs something beside a server.
    static func with<Result>(
        _ start: @autoclosure () throws -> Peer, _ body: (Peer) throws -> Result
    ) throws -> Result {
        let peer = try start()
        defer { peer.end() }
        return try body(peer)
    }
}
