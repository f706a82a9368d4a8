#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension Server {
    /// One connection: reads a request, holds the answer back as long as told, writes it, repeats.
    ///
    /// Pipelined requests are answered one after the other. Lives on the loop's thread.
    final class Connection {
        typealias Instant = ContinuousClock.Instant

        private enum Stage {
            case reading
            case holding
            case writing
            /// The answer is out and the end announced; reads on so that it is not lost to a reset.
            case draining
            case closed
        }

        /// What happens to the connection after what is being written.
        private enum Ending {
            case none, finish, reset
        }

        let socket: Int32
        private let limits: Limits
        private let answer: @Sendable (Incoming) -> Answer
        private var stage = Stage.reading
        private var reader: Reader
        private var output: ArraySlice<UInt8> = []
        private var ending = Ending.none
        /// When something must have happened; for a held answer, when it is due.
        private(set) var deadline: Instant

        init(
            _ socket: Int32, _ limits: Limits, now: Instant,
            answer: @escaping @Sendable (Incoming) -> Answer
        ) {
            self.socket = socket
            self.limits = limits
            self.answer = answer
            reader = Reader(limits)
            deadline = now + limits.idleTime
        }

        deinit { close() }

        var isClosed: Bool { if case .closed = stage { true } else { false } }

        /// What to wait for at the socket.
        var interest: Int16 {
            switch stage {
            case .reading, .draining: Int16(POLLIN)
            case .writing: Int16(POLLOUT)
            case .holding, .closed: 0
            }
        }

        /// Goes on after the socket became ready; `buffer` is working space.
        func proceed(_ events: Int16, _ buffer: inout [UInt8], now: Instant) {
            switch stage {
            case .reading: read(&buffer, now)
            case .writing: write(now)
            case .draining: drain(&buffer)
            case .holding: if events & Int16(POLLERR | POLLHUP | POLLNVAL) != 0 { close() }
            case .closed: break
            }
            serve(now)
        }

        /// Goes on after the deadline.
        func expire(now: Instant) {
            switch stage {
            case .holding: write(from: now)
            case .reading where !reader.isIdle:
                refuse(Refusal(408, "The request took too long."), now)
            case .reading, .writing, .draining: close()
            case .closed: break
            }
            serve(now)
        }

        /// Closes the socket, once.
        func close() {
            guard !isClosed else { return }
            stage = .closed
            Socket.close(socket)
        }

        private func read(_ buffer: inout [UInt8], _ now: Instant) {
            switch Socket.receive(socket, into: &buffer) {
            case .wouldBlock: return
            case .ended: close()
            case .bytes(let count):
                if reader.isIdle { deadline = now + limits.headerTime }
                reader.feed(buffer[..<count])
            }
        }

        /// Answers what has been read completely, one request after the other.
        private func serve(_ now: Instant) {
            while case .reading = stage {
                do throws(Refusal) {
                    let wasInBody = reader.isInBody
                    let event = try reader.next()
                    if reader.isInBody, !wasInBody { deadline = now + limits.bodyTime }
                    switch event {
                    case nil: return
                    case .expectation:
                        output = Wire.proceed[...]
                        write(from: now)
                    case .request(let request, let wantsClose):
                        respond(to: request, wantsClose, now)
                    }
                } catch {
                    refuse(error, now)
                }
            }
        }
    }
}

extension Server.Connection {
    private func respond(to request: Server.Incoming, _ wantsClose: Bool, _ now: Instant) {
        let answer = answer(request)
        let closes = wantsClose || answer.raw != nil || Server.Wire.closes(answer.reply)
        let isHead = request.method == "HEAD"
        let wire = answer.raw ?? encode(answer.reply, isHead: isHead, closes: closes)
        switch answer.cut {
        case nil: (output, ending) = (wire[...], closes ? .finish : .none)
        case .after(let count): (output, ending) = (wire.prefix(max(0, count)), .finish)
        case .silent: (output, ending) = ([], .finish)
        case .reset: (output, ending) = ([], .reset)
        }
        guard answer.delay > .zero else { return write(from: now) }
        stage = .holding
        deadline = now + min(answer.delay, .seconds(86_400))
    }

    private func refuse(_ refusal: Server.Refusal, _ now: Instant) {
        output = encode(refusal.reply, isHead: false, closes: true)[...]
        ending = .finish
        write(from: now)
    }

    private func encode(_ reply: Reply, isHead: Bool, closes: Bool) -> [UInt8] {
        Server.Wire.encode(reply, isHead: isHead, closes: closes, second: time(nil))
    }

    private func write(from now: Instant) {
        stage = .writing
        deadline = now + limits.bodyTime
        write(now)
    }

    private func write(_ now: Instant) {
        while !output.isEmpty {
            switch Server.Socket.send(socket, output) {
            case .bytes(let count):
                output = output.dropFirst(count)
                deadline = now + limits.bodyTime
            case .wouldBlock: return
            case .ended: return close()
            }
        }
        output = []
        switch ending {
        case .none:
            stage = .reading
            let next = reader.isIdle ? limits.idleTime : limits.headerTime
            deadline = now + (reader.isInBody ? limits.bodyTime : next)
        case .finish:
            stage = .draining
            deadline = now + .seconds(1)
            Server.Socket.finish(socket)
        case .reset:
            stage = .closed
            Server.Socket.reset(socket)
        }
    }

    private func drain(_ buffer: inout [UInt8]) {
        if case .ended = Server.Socket.receive(socket, into: &buffer) { close() }
    }
}
