internal import SQLite

/// One use of a secret, or a change of one; never its value, the value's length or its digest.
public struct AuditEntry: Sendable, Equatable {
    /// What was done.
    public enum Event: String, Sendable, CaseIterable {
        /// Used from the sealed cache.
        case hit
        /// Fetched because there was none.
        case fetch
        /// Fetched because the copy was due or refused.
        case refresh
        /// Used although it was due, because its source could not be reached.
        case stale
        /// Used from a variable.
        case variable
        /// Shown to whoever ran the command.
        case reveal
        /// Written.
        case put
        /// Given a new version.
        case rotate
        /// Given back an older version.
        case revert
        /// Refused by the service.
        case refused
        /// Denied by its source.
        case denied
        /// Found damaged.
        case damaged
        /// Forgotten.
        case forget
        /// All forgotten.
        case wipe
        /// The key was replaced, or is kept elsewhere.
        case rekey
        /// Older entries were removed.
        case purge
    }

    /// When, in milliseconds since 1970.
    public let at: Int64
    /// What was done.
    public let event: Event
    /// The secret's name; empty when it was about all of them.
    public let name: String
    /// The first eight letters of the version's identifier.
    public let version: String
    /// Where the value came from: `cache`, `aws`, `variable`, `local`.
    public let source: String
    /// The region that answered.
    public let region: String
    /// `ok`, or the code of what went wrong.
    public let outcome: String
    /// How long it took.
    public let milliseconds: Int64
    /// The command that asked, such as `search`.
    public let command: String
    /// The process that asked.
    public let process: Int64
    /// The identifier that the source gave the request.
    public let request: String

    /// States what happened.
    public init(
        at: Int64, _ event: Event, name: String, version: String = "", source: String = "",
        region: String = "", outcome: String = "ok", milliseconds: Int64 = 0, command: String,
        process: Int64, request: String = ""
    ) {
        self.at = at
        self.event = event
        self.name = name
        self.version = String(version.prefix(8))
        self.source = source
        self.region = region
        self.outcome = outcome
        self.milliseconds = milliseconds
        self.command = command
        self.process = process
        self.request = request
    }

    static let columns = """
        at, event, name, version, source, region, outcome, milliseconds, command, pid, request
        """

    /// Reads the columns from the one given; nil for what we never write.
    init?(_ query: borrowing Statement, from first: Int) {
        guard let at = query.integer(at: first),
            let event = query.text(at: first + 1).flatMap(Event.init),
            let name = query.text(at: first + 2), let version = query.text(at: first + 3),
            let source = query.text(at: first + 4), let region = query.text(at: first + 5),
            let outcome = query.text(at: first + 6), let time = query.integer(at: first + 7),
            let command = query.text(at: first + 8), let process = query.integer(at: first + 9),
            let request = query.text(at: first + 10)
        else { return nil }
        self.init(
            at: at, event, name: name, version: version, source: source, region: region,
            outcome: outcome, milliseconds: time, command: command, process: process,
            request: request)
    }

    var values: [Value] {
        [
            .integer(at), .text(event.rawValue), .text(name), .text(version), .text(source),
            .text(region), .text(outcome), .integer(milliseconds), .text(command),
            .integer(process), .text(request),
        ]
    }
}

/// Which entries of the trail are wanted; what is nil does not matter.
public struct AuditFilter: Sendable, Equatable {
    /// The secret's name.
    public var name: String?
    /// What was done.
    public var event: AuditEntry.Event?
    /// The command that asked.
    public var command: String?
    /// At most how many, the latest ones.
    public var limit: Int

    /// States what is wanted.
    public init(
        name: String? = nil, event: AuditEntry.Event? = nil, command: String? = nil,
        limit: Int = 1_000
    ) {
        self.name = name
        self.event = event
        self.command = command
        self.limit = limit
    }
}
