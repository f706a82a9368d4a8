#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension Server {
    /// The system calls of the server, each with what is peculiar about it.
    ///
    /// Every descriptor is close-on-exec and does not block; a broken connection raises no signal.
    enum Socket {
        /// What reading from or writing to a socket came to.
        enum Outcome {
            case bytes(Int)
            case wouldBlock
            case ended
        }

        #if canImport(Darwin)
            static let stream = SOCK_STREAM
            private static let noSignal: Int32 = 0
        #else
            static let stream = Int32(
                SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
            private static let noSignal = Int32(MSG_NOSIGNAL)
        #endif

        /// Opens a listening socket on 127.0.0.1; gives it and its port.
        static func listen(port: UInt16) throws(ServerError) -> (socket: Int32, port: UInt16) {
            let socket = socket(AF_INET, stream, 0)
            guard socket >= 0 else { throw ServerError("opening a socket") }
            prepare(socket)
            set(socket, SOL_SOCKET, SO_REUSEADDR, Int32(1))
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let isListening = withUnsafeMutablePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(socket, $0, size) == 0 && Self.listen(socket) == 0
                        && getsockname(socket, $0, &size) == 0
                }
            }
            guard isListening else {
                let error = ServerError("listening on port \(port)")
                close(socket)
                throw error
            }
            return (socket, UInt16(bigEndian: address.sin_port))
        }

        private static func listen(_ socket: Int32) -> Int32 {
            #if canImport(Glibc)
                Glibc.listen(socket, 512)
            #elseif canImport(Musl)
                Musl.listen(socket, 512)
            #else
                Darwin.listen(socket, 512)
            #endif
        }

        /// Takes one waiting connection; nil when none waits, and when the system has no room.
        ///
        /// Close-on-exec is set a moment later, since Glibc's module has no `accept4`.
        static func accept(_ listener: Int32) -> (socket: Int32?, isFull: Bool) {
            while true {
                #if canImport(Glibc)
                    let socket = Glibc.accept(listener, nil, nil)
                #elseif canImport(Musl)
                    let socket = Musl.accept(listener, nil, nil)
                #else
                    let socket = Darwin.accept(listener, nil, nil)
                #endif
                if socket >= 0 {
                    prepare(socket)
                    set(socket, Int32(IPPROTO_TCP), TCP_NODELAY, Int32(1))
                    return (socket, false)
                }
                switch errno {
                case EINTR, ECONNABORTED: continue
                case EMFILE, ENFILE, ENOBUFS, ENOMEM: return (nil, true)
                default: return (nil, false)
                }
            }
        }

        /// Reads what has arrived into a buffer.
        static func receive(_ socket: Int32, into buffer: inout [UInt8]) -> Outcome {
            outcome { recv(socket, &buffer, buffer.count, 0) }
        }

        /// Writes what the other side has room for.
        static func send(_ socket: Int32, _ bytes: ArraySlice<UInt8>) -> Outcome {
            bytes.withUnsafeBytes { bytes in
                outcome {
                    #if canImport(Glibc)
                        Glibc.send(socket, bytes.baseAddress, bytes.count, noSignal)
                    #elseif canImport(Musl)
                        Musl.send(socket, bytes.baseAddress, bytes.count, noSignal)
                    #else
                        Darwin.send(socket, bytes.baseAddress, bytes.count, noSignal)
                    #endif
                }
            }
        }

        private static func outcome(_ call: () -> Int) -> Outcome {
            while true {
                let count = call()
                if count > 0 { return .bytes(count) }
                if count == 0 { return .ended }
                switch errno {
                case EINTR: continue
                case EAGAIN, EWOULDBLOCK: return .wouldBlock
                default: return .ended
                }
            }
        }
    }
}

extension Server.Socket {
    /// Says that nothing more will be written; what was written still arrives.
    static func finish(_ socket: Int32) { shutdown(socket, Int32(SHUT_WR)) }

    /// Closes a socket so that the other side sees a reset instead of an end.
    static func reset(_ socket: Int32) {
        set(socket, SOL_SOCKET, SO_LINGER, linger(l_onoff: 1, l_linger: 0))
        close(socket)
    }

    /// Closes a descriptor.
    static func close(_ descriptor: Int32) {
        #if canImport(Glibc)
            _ = Glibc.close(descriptor)
        #elseif canImport(Musl)
            _ = Musl.close(descriptor)
        #else
            _ = Darwin.close(descriptor)
        #endif
    }

    /// Makes two ends of which the first becomes readable when the second is finished.
    static func pair() throws(ServerError) -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        guard socketpair(AF_UNIX, stream, 0, &ends) == 0 else {
            throw ServerError("opening a pair of sockets")
        }
        for end in ends { prepare(end) }
        return (ends[0], ends[1])
    }

    private static func prepare(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
        #if canImport(Darwin)
            set(descriptor, SOL_SOCKET, SO_NOSIGPIPE, Int32(1))
        #endif
    }

    /// Sets an option; one that cannot be set is done without.
    private static func set<Value>(
        _ socket: Int32, _ level: Int32, _ option: Int32, _ value: Value
    ) {
        withUnsafePointer(to: value) { pointer in
            _ = setsockopt(socket, level, option, pointer, socklen_t(MemoryLayout<Value>.size))
        }
    }
}
