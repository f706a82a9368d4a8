internal import Synchronization

/// A small HTTP/1.1 server on the loopback interface, for the sandbox and for tests.
///
/// One thread serves all connections. It is strict: what RFC 9112 lets a server refuse is refused,
/// and a request must name a loopback host, so that no web page can reach it by a name of its own
/// that points here.
public final class Server: Sendable {
    /// How much of a request is accepted, and how slowly.
    public struct Limits: Sendable {
        /// Bytes of a body.
        public var body = 32 << 20
        /// Lines of a header without the request line.
        public var headerLines = 100
        /// Bytes of a header with the request line.
        public var headerBytes = 64 << 10
        /// Bytes of a request's target.
        public var target = 8 << 10
        /// Connections at once; more are answered with 503.
        public var connections = 256
        /// How long a header may take from its first byte.
        public var headerTime: Duration = .seconds(10)
        /// How long a body may take, and how long a client may refuse to read an answer.
        public var bodyTime: Duration = .seconds(30)
        /// How long a connection may lie idle before and between requests.
        public var idleTime: Duration = .seconds(60)

        /// The usual limits.
        public static let usual = Limits()

        /// Makes the usual limits.
        public init() {}
    }

    /// The port it listens on.
    public let port: UInt16
    /// The address of its root without a slash: `http://127.0.0.1:PORT`.
    public var address: String { "http://127.0.0.1:\(port)" }

    private let thread: Thread
    /// The end of a pair of sockets whose finish ends the loop; nil once that is done.
    private let alarm: Mutex<Int32?>
    private let isJoined = Mutex(false)

    /// Listens on 127.0.0.1 and answers from a thread of its own; port 0 takes a free one.
    ///
    /// `answer` is called on that thread, one request at a time, and should not wait: a slow answer
    /// is one with a `delay`. Throws when the port is taken or the system has no sockets left.
    public init(
        port: UInt16 = 0, limits: Limits = .usual,
        answer: @escaping @Sendable (Incoming) -> Answer
    ) throws(ServerError) {
        let (listener, bound) = try Socket.listen(port: port)
        do throws(ServerError) {
            let pair = try Socket.pair()
            let loop = Loop(
                listener: listener, alarm: pair.reading, limits: limits, answer: answer)
            do throws(ServerError) {
                thread = try Thread(running: loop)
            } catch {
                Socket.close(pair.reading)
                Socket.close(pair.writing)
                throw error
            }
            alarm = Mutex(pair.writing)
        } catch {
            Socket.close(listener)
            throw error
        }
        self.port = bound
    }

    deinit {
        ring()
        if thread.isCurrent { thread.detach() } else { join() }
    }

    /// Ends all connections, frees the port and returns when both is done; may be called again.
    ///
    /// Called from within `answer` it only asks for the end.
    public func stop() {
        ring()
        if !thread.isCurrent { join() }
    }

    private func ring() {
        alarm.withLock { end in
            guard let open = end else { return }
            Socket.finish(open)
            Socket.close(open)
            end = nil
        }
    }

    private func join() {
        isJoined.withLock { isDone in
            if !isDone { thread.join() }
            isDone = true
        }
    }
}
