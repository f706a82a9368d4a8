#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension Server {
    /// Waits for all sockets at once and lets each connection go on when it can.
    ///
    /// Belongs to the thread that runs it, from start to end.
    final class Loop {
        private let listener: Int32
        private let alarm: Int32
        private let limits: Limits
        private let answer: @Sendable (Incoming) -> Answer
        private let clock = ContinuousClock()
        private var connections: [Connection] = []
        private var buffer = [UInt8](repeating: 0, count: 64 << 10)
        /// Until when no connection is taken because the system has no descriptor left.
        private var pausedUntil: ContinuousClock.Instant?

        /// Takes over both descriptors once it runs.
        init(
            listener: Int32, alarm: Int32, limits: Limits,
            answer: @escaping @Sendable (Incoming) -> Answer
        ) {
            self.listener = listener
            self.alarm = alarm
            self.limits = limits
            self.answer = answer
        }

        /// Serves until the alarm's other end is closed.
        func run() {
            while wait() {}
            for connection in connections { connection.close() }
            Socket.close(listener)
            Socket.close(alarm)
        }

        /// One round; false when the alarm went.
        private func wait() -> Bool {
            var polled = [pollfd(fd: alarm, events: Int16(POLLIN), revents: 0)]
            let listens: Int16 = pausedUntil == nil ? Int16(POLLIN) : 0
            polled.append(pollfd(fd: listener, events: listens, revents: 0))
            for connection in connections {
                polled.append(
                    pollfd(fd: connection.socket, events: connection.interest, revents: 0))
            }
            let ready = poll(&polled, nfds_t(polled.count), timeout())
            guard polled[0].revents == 0 || ready < 0 else { return false }
            let now = clock.now
            for (connection, state) in zip(connections, polled.dropFirst(2)) {
                if ready > 0, state.revents != 0 {
                    connection.proceed(state.revents, &buffer, now: now)
                }
                if connection.deadline <= now { connection.expire(now: now) }
            }
            connections.removeAll(where: \.isClosed)
            if let end = pausedUntil, end <= now { pausedUntil = nil }
            if ready > 0, polled[1].revents != 0 { accept(now) }
            return true
        }

        /// Milliseconds until the next deadline, rounded up; -1 when there is none.
        private func timeout() -> Int32 {
            let deadlines = connections.map(\.deadline) + (pausedUntil.map { [$0] } ?? [])
            guard let next = deadlines.min() else { return -1 }
            let rest = max(.zero, clock.now.duration(to: next)).components
            let milliseconds = rest.seconds * 1_000 + rest.attoseconds / 1_000_000_000_000_000 + 1
            return Int32(clamping: milliseconds)
        }

        private func accept(_ now: ContinuousClock.Instant) {
            while true {
                let (socket, isFull) = Socket.accept(listener)
                if isFull { pausedUntil = now + .milliseconds(100) }
                guard let socket else { return }
                guard connections.count < limits.connections else {
                    turnAway(socket)
                    continue
                }
                connections.append(Connection(socket, limits, now: now, answer: answer))
            }
        }

        /// Says that there are too many connections; whether that arrives is the client's luck.
        private func turnAway(_ socket: Int32) {
            let refusal = Refusal(503, "There are too many connections.")
            let wire = Wire.encode(refusal.reply, isHead: false, closes: true, second: time(nil))
            _ = Socket.send(socket, wire[...])
            Socket.finish(socket)
            Socket.close(socket)
        }
    }
}
