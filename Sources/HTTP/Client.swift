import Synchronization

/// Sends requests over HTTPS, all of them on one thread of its own.
///
/// Neither the thread nor libcurl exists before the first `send`; both are shared by any number of
/// tasks. Redirects are not followed, cookies are not kept, certificates are always checked.
public final class Client: Sendable {
    /// What holds for all requests of a client.
    public struct Settings: Sendable {
        /// What is sent as User-Agent, `fly/VERSION`.
        public var userAgent = "fly"
        /// Whether `http` is allowed to this machine itself; to any other it never is.
        public var allowsPlainLoopback = false
        /// Hosts on this machine's link to which `http` is allowed too, and never by a proxy.
        ///
        /// There a cloud tells its machines their credentials. IPv6 addresses stand in brackets.
        public var plainHosts: Set<String> = []
        /// Which authorities may vouch for a server.
        public var trust = Trust.system
        /// The most connections at one time; further requests wait for their turn.
        public var connections = 32
        /// The most connections to one host at one time.
        public var connectionsPerHost = 32
        /// Whether a change has a connection of its own; false only to show what happens without.
        var isolatesChanges = true

        /// Makes the usual settings.
        public init() {}
    }

    /// Which certificate authorities are believed; there is no way to believe everybody.
    public enum Trust: Sendable, Equatable {
        /// Those of the system.
        case system
        /// Those in a PEM file, and those in the system's directory of certificates.
        case also(file: String)
        /// Those in a PEM file and no others.
        case only(file: String)
    }

    private let settings: Settings
    private let trace: (@Sendable (TraceEvent) -> Void)?
    private let thread = Mutex<LoopThread?>(nil)
    private let lastID = Atomic<UInt64>(0)
    private let standings = Mutex(Standings())

    /// Makes a client; `trace` hears of every exchange after its end, in the task that sent it.
    public init(
        _ settings: Settings = Settings(), trace: (@Sendable (TraceEvent) -> Void)? = nil
    ) {
        self.settings = settings
        self.trace = trace
    }

    /// Sends a request once and returns what the server answered, whatever its status.
    ///
    /// Throws for an address or header that is refused (then nothing was sent), and when no whole
    /// reply came: `TransportError.wasSent` says whether the server may have seen the request.
    public func send(_ request: Request) async throws(TransportError) -> Reply {
        try await send(request, attempt: 1, heedingStandings: false)
    }

    /// Sends a request once, as the so-many-th attempt in the trace.
    ///
    /// Heeding the standings, it asks no host that has failed too often, and keeps count.
    func send(
        _ request: Request, attempt: Int, heedingStandings: Bool
    ) async throws(TransportError) -> Reply {
        try CurlLibrary.load()
        let address = try permitted(request.url)
        let host = address.authority
        if heedingStandings, !standings.withLock({ $0.allows(host) }) {
            let message = "\(host): failed \(Standings.limit) times in a row and is left alone"
            throw TransportError(.givenUp, message)
        }
        let outgoing = try Outgoing(request, to: address)
        let exchange = try await exchange(outgoing)
        if heedingStandings { standings.withLock { $0.note(host, exchange.outcome) } }
        if let trace { trace(TraceEvent(request, outgoing, exchange, attempt: attempt)) }
        return try exchange.outcome.get()
    }

    /// Has the loop send a request and waits for the end; canceling the task ends it at once.
    private func exchange(_ outgoing: Outgoing) async throws(TransportError) -> Exchange {
        let inbox = try inbox()
        let id = lastID.add(1, ordering: .relaxed).newValue
        return await withTaskCancellationHandler {
            await withCheckedContinuation { done in
                inbox.post(.start(Start(id: id, outgoing: outgoing, done: done)))
                // The task may have been canceled before the loop knew of the request.
                if Task.isCancelled { inbox.post(.cancel(id)) }
            }
        } onCancel: {
            inbox.post(.cancel(id))
        }
    }

    /// Reads an address and refuses plain HTTP to anybody but this machine.
    private func permitted(_ url: String) throws(TransportError) -> Address {
        let address = try Address(url)
        guard
            address.scheme == "https" || settings.allowsPlainLoopback && address.isLoopback
                || settings.plainHosts.contains(address.host)
        else {
            throw TransportError(
                .refusedAddress, "\(address.authority): only https addresses are asked")
        }
        return address
    }

    private func inbox() throws(TransportError) -> Inbox {
        let started = thread.withLock { thread in
            Result { () throws(TransportError) in
                if let thread { return thread.inbox }
                let new = try LoopThread(settings)
                thread = new
                return new.inbox
            }
        }
        return try started.get()
    }
}
