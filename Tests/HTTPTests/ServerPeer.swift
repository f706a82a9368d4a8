#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A client that sends exactly the bytes it is told to, over a blocking socket.
final class ServerPeer {
    private let socket: Int32

    /// Connects; reads give up after `patience` milliseconds, and at most about `room` bytes wait.
    init(_ port: UInt16, patience: Int = 5_000, room: Int32? = nil) {
        #if canImport(Glibc)
            socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var limit = timeval()
        limit.tv_sec = patience / 1_000
        limit.tv_usec = numericCast(patience % 1_000 * 1_000)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        if var room {
            setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &room, socklen_t(MemoryLayout<Int32>.size))
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        isConnected = withUnsafePointer(to: &address) { [socket] in
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    deinit { close(socket) }

    /// Whether somebody listens there.
    let isConnected: Bool

    /// Sends all of it unless the connection is gone.
    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { bytes in
                #if canImport(Glibc)
                    Glibc.send(socket, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
                #else
                    Darwin.send(socket, bytes.baseAddress, bytes.count, 0)
                #endif
            }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    func send(_ text: String) { send(Array(text.utf8)) }

    /// Says that nothing more will be sent.
    func finish() { shutdown(socket, Int32(SHUT_WR)) }

    /// How a connection was when reading stopped.
    enum End { case ended, reset, stillOpen }

    /// Reads up to the end of the connection, or until nothing comes any more.
    func readAll() -> (text: String, end: End) {
        var all: [UInt8] = []
        while true {
            let (bytes, end) = read()
            all += bytes
            if let end { return (String(decoding: all, as: UTF8.self), end) }
        }
    }

    /// Reads up to a count of bytes.
    func read(count: Int) -> String {
        var all: [UInt8] = []
        while all.count < count {
            let (bytes, end) = read(atMost: min(count - all.count, 65_536))
            all += bytes
            if end != nil { break }
        }
        return String(decoding: all, as: UTF8.self)
    }

    /// Reads one answer with a `Content-Length`: the header and the body.
    func readReply() -> (head: String, body: String) {
        var head = ""
        while !head.hasSuffix("\r\n\r\n") {
            let byte = read(count: 1)
            if byte.isEmpty { return (head, "") }
            head.unicodeScalars.append(contentsOf: byte.unicodeScalars)
        }
        let line = head.split(whereSeparator: \.isNewline).first {
            $0.lowercased().hasPrefix("content-length:")
        }
        let length = line?.split(separator: " ").last.flatMap { Int($0) } ?? 0
        return (head, read(count: length))
    }

    private func read(atMost limit: Int = 65_536) -> (bytes: [UInt8], end: End?) {
        var buffer = [UInt8](repeating: 0, count: limit)
        while true {
            let count = recv(socket, &buffer, limit, 0)
            if count > 0 { return (Array(buffer[..<count]), nil) }
            if count == 0 { return ([], .ended) }
            switch errno {
            case EINTR: continue
            case ECONNRESET: return ([], .reset)
            default: return ([], .stillOpen)
            }
        }
    }
}
