public import Crypto
public import HTTP

/// Amazon Web Services, as far as secrets need them: credentials, Secrets Manager, the token service.
public enum AWS {
    /// How an exchange with a server is made: once, without repeating.
    public typealias Send = @Sendable (Request) async throws(TransportError) -> Reply

    /// What a program that was run for its credentials left behind.
    public struct ProcessResult: Sendable {
        /// Its exit status; not 0 when a signal ended it.
        public let status: Int32
        /// What it wrote to standard output.
        public let output: Secret

        /// Makes a result.
        public init(status: Int32, output: Secret) {
            self.status = status
            self.output = output
        }
    }

    /// Everything outside of this module that AWS's rules reach for, as closures.
    ///
    /// The plain value knows no variable, no file and no network.
    public struct Surroundings: Sendable {
        /// The user's home folder, without a slash at its end.
        public var home: String
        /// An open environment variable; nil when it is not set.
        public var variable: @Sendable (_ name: String) -> String? = { _ in nil }
        /// A variable that holds a secret; nil when it is not set.
        ///
        /// These are `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_SECURITY_TOKEN` and
        /// `AWS_CONTAINER_AUTHORIZATION_TOKEN`. Each may be asked for again.
        public var secret: @Sendable (_ name: String) throws(AWSError) -> Secret? = {
            _ throws(AWSError) in nil
        }
        /// The content of a file; nil when there is none.
        public var file: @Sendable (_ path: String) throws(AWSError) -> Secret? = {
            _ throws(AWSError) in nil
        }
        /// Puts a private file in the place of an old one, in one step.
        public var replace: @Sendable (_ path: String, Secret) throws(AWSError) -> Void = {
            path, _ throws(AWSError) in throw AWSError(.configuration, "cannot write \(path)")
        }
        /// Runs a program without a shell for at most a minute, its messages shown to the user.
        public var run: @Sendable (_ words: [String]) throws(AWSError) -> ProcessResult = {
            _ throws(AWSError) in throw AWSError(.configuration, "cannot run programs")
        }
        /// Asks a person for the six digits that a device shows; throws when nobody is there.
        public var mfaCode: @Sendable (_ serial: String) async throws(AWSError) -> String = {
            serial throws(AWSError) in
            throw AWSError(.needsCode, "a code of the device \(serial) is needed")
        }
        /// Sends a request to a service.
        public var send: Send = { _ throws(TransportError) in
            throw TransportError(.notLoaded, "no network")
        }
        /// Sends a request to this machine's host: never through a proxy, see `metadataHosts`.
        public var sendToHost: Send = { _ throws(TransportError) in
            throw TransportError(.notLoaded, "no network")
        }
        /// Temporary credentials that were kept under a key; nil when there are none.
        public var kept: @Sendable (_ key: String) -> Credentials? = { _ in nil }
        /// Keeps temporary credentials under a key, or with nil forgets them.
        public var keep: @Sendable (_ key: String, Credentials?) -> Void = { _, _ in }
        /// Seconds since 1970.
        public var now: @Sendable () -> Int64
        /// A number from 0 up to but not including 1.
        public var random: @Sendable () -> Double = { Double.random(in: 0..<1) }
        /// Waits; throws when the task is canceled meanwhile.
        public var pause: @Sendable (Duration) async throws -> Void = {
            try await Task.sleep(for: $0)
        }

        /// Makes surroundings in which nothing is to be found.
        public init(home: String, now: @escaping @Sendable () -> Int64) {
            self.home = home
            self.now = now
        }

        /// A variable's value; nil when it is not set or empty.
        func value(_ name: String) -> String? {
            variable(name).flatMap { $0.isEmpty ? nil : $0 }
        }

        /// A secret variable's value; nil when it is not set or empty.
        func secretValue(_ name: String) throws(AWSError) -> Secret? {
            try secret(name).flatMap { $0.isEmpty ? nil : $0 }
        }

        /// A path in which a leading `~` stands for the home folder.
        func expanded(_ path: String) -> String {
            path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
        }
    }

    /// The hosts to which containers and instances speak plain HTTP for their credentials.
    ///
    /// The client behind `Surroundings.sendToHost` must allow it to these and to this machine only.
    public static let metadataHosts: Set<String> = [
        "169.254.169.254", "169.254.170.2", "169.254.170.23", "[fd00:ec2::254]", "[fd00:ec2::23]",
    ]
}
