import Crypto
import Foundation
import HTTP
import Testing

@testable import Vendors

/// A moto server of its own, which plays AWS on the loopback interface.
final class MotoServer: Sendable {
    /// Its address without a slash.
    let address: String

    private let id: pid_t

    /// Starts it with the Python that Tests/run prepares, and waits until it answers.
    static func start() async throws -> MotoServer {
        let server = try MotoServer(python: try python(), port: try freePort())
        for _ in 1...600 {
            if await server.answers() { return server }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw Silence()
    }

    /// The server did not come up in time, perhaps because `moto[server]` is not installed.
    struct Silence: Error {}

    private init(python: String, port: UInt16) throws {
        address = "http://127.0.0.1:\(port)"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-m", "moto.server", "-H", "127.0.0.1", "-p", "\(port)"]
        process.environment = ["PATH": "/usr/bin:/bin", "AWS_EC2_METADATA_DISABLED": "true"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        id = process.processIdentifier
    }

    deinit { kill(id, SIGKILL) }  // a child of Foundation has SIGTERM blocked

    /// A client of Secrets Manager with any key: signatures are not checked unless asked for.
    func secrets(
        _ regions: [String] = ["eu-west-1"], keyID: String = "AKTEST", key: String = "key"
    ) throws -> AWS.Secrets {
        let configuration = try configuration(keyID: keyID, key: key)
        return AWS.Secrets(AWS.Account(configuration), regions: regions)
    }

    /// The environment in which a client finds the server.
    func configuration(
        keyID: String = "AKTEST", key: String = "key", more: [String: String] = [:]
    ) throws -> AWS.Configuration {
        let variables = [
            "AWS_ENDPOINT_URL": address, "AWS_REGION": "eu-west-1", "AWS_ACCESS_KEY_ID": keyID,
            "AWS_SECRET_ACCESS_KEY": key, "AWS_EC2_METADATA_SERVICE_ENDPOINT": address,
        ].merging(more) { $1 }
        var surroundings = AWS.Surroundings(home: "/nowhere") {
            Int64(Date().timeIntervalSince1970)
        }
        surroundings.variable = { variables[$0] }
        surroundings.secret = { name throws(AWSError) in
            try variables[name].map { text throws(AWSError) in
                try SecretText.compose(.open(text))
            }
        }
        // Holds the server, too, for as long as somebody may ask it.
        surroundings.send = { request throws(TransportError) in
            try await self.client.send(request)
        }
        surroundings.sendToHost = surroundings.send
        return try AWS.Configuration(surroundings)
    }

    /// Calls a path of moto's own.
    @discardableResult
    func command(_ path: String, _ body: String = "") async throws -> Reply {
        try await client.send(
            Request(
                .post, address + path, headers: ["Content-Type": "text/plain"],
                body: .bytes(Array(body.utf8))))
    }

    private func answers() async -> Bool {
        do {
            return try await client.send(Request(.get, address + "/moto-api/")).status < 500
        } catch { return false }
    }

    private let client: Client = {
        var settings = Client.Settings()
        settings.allowsPlainLoopback = true
        return Client(settings)
    }()

    /// A port that was free a moment ago.
    private static func freePort() throws -> UInt16 {
        let server = try Server { _ in .empty() }
        defer { server.stop() }
        return server.port
    }
}
