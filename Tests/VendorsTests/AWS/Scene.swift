import Crypto
import Foundation
import HTTP
import Synchronization
import Testing

@testable import Vendors

/// A machine made of dictionaries, and a network that answers from a list.
final class Scene: Sendable {
    /// What is remembered of a request.
    struct Sent: Sendable {
        let request: Request
        /// Whether it went to the machine's host.
        let isToHost: Bool

        /// Request line, header lines, an empty line, the body; secrets included.
        var text: String { request.asText }
        /// The body as text.
        var body: String {
            text.components(separatedBy: "\n\n").dropFirst().joined(separator: "\n\n")
        }
    }

    private struct State {
        var replies: [Result<Reply, TransportError>] = []
        var sent: [Sent] = []
        var pauses: [Duration] = []
        var kept: [String: AWS.Credentials] = [:]
        var runs: [[String]] = []
        var now: Int64 = 1_800_000_000
        var files: [String: String] = [:]
    }

    private let state: Mutex<State>
    let variables: [String: String]

    init(_ variables: [String: String] = [:], files: [String: String] = [:]) {
        self.variables = variables
        var state = State()
        state.files = files
        self.state = Mutex(state)
    }

    /// Adds replies; the last one is given again and again.
    func answer(_ replies: Reply...) {
        state.withLock { state in state.replies += replies.map { .success($0) } }
    }

    /// Adds a failure of the network.
    func fail(_ kind: TransportError.Kind, wasSent: Bool = false) {
        let error = TransportError(kind, "network down", wasSent: wasSent)
        state.withLock { state in state.replies.append(.failure(error)) }
    }

    var sent: [Sent] { state.withLock { $0.sent } }
    var pauses: [Duration] { state.withLock { $0.pauses } }
    var runs: [[String]] { state.withLock { $0.runs } }
    var kept: [String: AWS.Credentials] { state.withLock { $0.kept } }
    func file(_ path: String) -> String? { state.withLock { $0.files[path] } }
    func advance(_ seconds: Int64) { state.withLock { $0.now += seconds } }

    private func send(_ request: Request, toHost: Bool) async throws(TransportError) -> Reply {
        for _ in 0..<5 { await Task.yield() }
        let next = state.withLock { state -> Result<Reply, TransportError> in
            state.sent.append(Sent(request: request, isToHost: toHost))
            guard let first = state.replies.first else {
                return .failure(TransportError(.connect, "nobody answers"))
            }
            if state.replies.count > 1 { state.replies.removeFirst() }
            return first
        }
        return try next.get()
    }

    /// The surroundings that this scene makes up; `output` is what every program writes.
    func surroundings(output: String = "", status: Int32 = 0) -> AWS.Surroundings {
        var surroundings = AWS.Surroundings(home: "/home/ann") { self.state.withLock { $0.now } }
        surroundings.variable = { self.variables[$0] }
        surroundings.secret = { name throws(AWSError) in try self.secret(self.variables[name]) }
        surroundings.file = { path throws(AWSError) in
            try self.secret(self.state.withLock { $0.files[path] })
        }
        surroundings.replace = { path, content throws(AWSError) in
            self.state.withLock { $0.files[path] = plain(content) }
        }
        surroundings.run = { words throws(AWSError) in
            self.state.withLock { $0.runs.append(words) }
            let empty = try SecretText.compose()
            return AWS.ProcessResult(status: status, output: try self.secret(output) ?? empty)
        }
        surroundings.send = { request throws(TransportError) in
            try await self.send(request, toHost: false)
        }
        surroundings.sendToHost = { request throws(TransportError) in
            try await self.send(request, toHost: true)
        }
        surroundings.kept = { key in self.state.withLock { $0.kept[key] } }
        surroundings.keep = { key, value in self.state.withLock { $0.kept[key] = value } }
        surroundings.random = { 0.5 }
        surroundings.pause = { pause in self.state.withLock { $0.pauses.append(pause) } }
        return surroundings
    }

    private func secret(_ text: String?) throws(AWSError) -> Secret? {
        try text.map { text throws(AWSError) in try SecretText.compose(.open(text)) }
    }

    /// Credentials as the chain finds them.
    func credentials(
        profile: String? = nil, output: String = "", status: Int32 = 0
    ) async throws -> AWS.Credentials {
        let surroundings = surroundings(output: output, status: status)
        return try await AWS.Account(try AWS.Configuration(surroundings, profile: profile))
            .credentials()
    }

    /// The error that looking for credentials ends in.
    func refusal(
        profile: String? = nil, output: String = "", status: Int32 = 0
    ) async throws -> AWSError {
        try await #require(throws: AWSError.self) {
            try await self.credentials(profile: profile, output: output, status: status)
        }
    }

    /// A client of Secrets Manager.
    func secrets(_ regions: String...) throws -> AWS.Secrets {
        AWS.Secrets(
            AWS.Account(try AWS.Configuration(surroundings())),
            regions: regions.isEmpty ? ["eu-west-1"] : regions)
    }

    /// A machine with a key in its environment.
    static func withKey(_ more: [String: String] = [:]) -> Scene {
        let key = ["AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "sEcReT"]
        return Scene(key.merging(more) { $1 })
    }
}

/// What a secret says.
func plain(_ secret: Secret?) -> String? {
    secret?.reveal { bytes in
        String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
    }
}

/// The answer of AWS to a role that is taken on.
func roleReply(_ keyID: String = "ASIAROLE", until end: String = "2027-01-15T09:00:00Z") -> Reply {
    let text = """
        <AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>
        <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn></AssumedRoleUser>
        <Credentials><AccessKeyId>\(keyID)</AccessKeyId><SecretAccessKey>s&amp;cret</SecretAccessKey>
        <SessionToken>tok/en==</SessionToken><Expiration>\(end)</Expiration></Credentials>
        </AssumeRoleResult></AssumeRoleResponse>
        """
    return Reply(status: 200, headers: [:], body: Array(text.utf8))
}

/// The interpreter with the packages that tests need, or why there is none.
func python() throws -> String {
    let path = ProcessInfo.processInfo.environment["FLY_PYTHON"] ?? ""
    try #require(!path.isEmpty, "FLY_PYTHON names no Python; Tests/run sets it")
    return path
}
