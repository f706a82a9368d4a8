import Foundation
import HTTP
import Synchronization

/// A loopback server that says exactly the bytes a test gives it, also wrong ones.
///
/// Each connection has a thread of its own, on which the test's closure runs; when the closure
/// returns, the connection is closed.
final class RudeServer: Sendable {
    /// What was read from a client.
    struct Seen: Sendable {
        /// The request line and the header, line ends included.
        let head: String
        /// The body, as long as Content-Length says.
        let body: [UInt8]
        /// On which connection it came, the first being 1.
        let connection: Int
    }

    /// The port it listens on.
    let port: UInt16
    private let listener: Int32
    private let log = Mutex<(seen: [Seen], connections: Int)>(([], 0))

    /// Listens on a free port; `serve` runs once for each connection.
    init(_ serve: @escaping @Sendable (Visit) -> Void) throws {
        (listener, port) = try Self.listen()
        let thread = Thread { [weak self, listener] in
            while true {
                let socket = accept(listener, nil, nil)
                guard socket >= 0, let self else { break }
                let number = self.log.withLock { log in
                    log.connections += 1
                    return log.connections
                }
                let visit = Visit(socket: socket, number: number, server: self)
                Thread.detachNewThread {
                    serve(visit)
                    visit.close()
                }
            }
            close(listener)
        }
        thread.start()
    }

    /// Answers each request of each connection with the bytes that `answer` makes of it.
    static func answering(_ answer: @escaping @Sendable (Seen) -> String) throws -> RudeServer {
        try RudeServer { visit in
            while let seen = visit.read() { visit.write(answer(seen)) }
        }
    }

    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    /// The address of a path on it.
    func url(_ path: String = "/") -> String { "http://127.0.0.1:\(port)\(path)" }

    /// All requests so far, of all connections.
    var seen: [Seen] { log.withLock { $0.seen } }

    /// How many connections were made so far.
    var connections: Int { log.withLock { $0.connections } }

    fileprivate func note(_ seen: Seen) { log.withLock { $0.seen.append(seen) } }

    /// A socket that listens on a free port of the loopback interface.
    ///
    /// - Parameter isDeaf: Only holds the port: nobody else gets it, and connecting to it fails.
    static func listen(isDeaf: Bool = false) throws -> (socket: Int32, port: UInt16) {
        #if canImport(Glibc)
            let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let listener = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutableBytes(of: &address) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) { address in
                bind(listener, address.baseAddress, size)
                    | (isDeaf ? 0 : Glibc.listen(listener, 128))
                    | getsockname(listener, address.baseAddress, &size)
            }
        }
        guard listener >= 0, code == 0 else { throw POSIXError(.EADDRNOTAVAIL) }
        return (listener, UInt16(bigEndian: address.sin_port))
    }
}

/// One connection to a rude server.
final class Visit: @unchecked Sendable {
    // Unchecked: used on its connection's thread only, after it was made on the listener's.

    /// Which connection of the server it is, the first being 1.
    let number: Int
    private let socket: Int32
    private weak let server: RudeServer?
    private var buffer: [UInt8] = []

    fileprivate init(socket: Int32, number: Int, server: RudeServer) {
        self.socket = socket
        self.number = number
        self.server = server
    }

    /// The next request with its body; nil when the client has closed.
    func read() -> RudeServer.Seen? {
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let range = buffer.firstRange(of: end) {
                let head = String(decoding: buffer[..<range.upperBound], as: UTF8.self)
                let length =
                    head.lowercased().components(separatedBy: "content-length: ").dropFirst()
                    .first.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
                while buffer.count < range.upperBound + length { guard more() else { return nil } }
                let body = Array(buffer[range.upperBound..<(range.upperBound + length)])
                buffer.removeFirst(range.upperBound + length)
                let seen = RudeServer.Seen(head: head, body: body, connection: number)
                server?.note(seen)
                return seen
            }
            guard more() else { return nil }
        }
    }

    /// Waits until the client closes, as a server does that has nothing more to say.
    func wait() { while more() {} }

    /// Sends bytes; what cannot be sent any more is dropped.
    func write(_ text: String) { write(Array(text.utf8)) }

    /// Sends bytes; what cannot be sent any more is dropped.
    func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }

    fileprivate func close() { Glibc.close(socket) }

    private func more() -> Bool {
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(socket, &piece, piece.count, 0)
        guard count > 0 else { return false }
        buffer += piece[..<count]
        return true
    }
}

/// Closes a socket.
func closePeer(_ socket: Int32) { close(socket) }

/// A whole reply with a length.
func reply(_ body: String = "", status: String = "200 OK", _ lines: String...) -> String {
    let header = lines.map { $0 + "\r\n" }.joined()
    return "HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n\(header)\r\n\(body)"
}

extension Client {
    /// A client that may ask a rude server.
    static func forTests(
        _ change: (inout Settings) -> Void = { _ in },
        trace: (@Sendable (TraceEvent) -> Void)? = nil
    ) -> Client {
        var settings = Settings()
        settings.allowsPlainLoopback = true
        change(&settings)
        return Client(settings, trace: trace)
    }

    /// The error of an exchange that must fail.
    func failure(of request: Request) async -> TransportError? {
        do throws(TransportError) {
            _ = try await send(request)
            return nil
        } catch { return error }
    }
}
