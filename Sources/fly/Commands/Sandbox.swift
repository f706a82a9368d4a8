import Grammar
import HTTP
import Host
import Terminal

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `fly sandbox serve`: answers as every vendor on one port, until it is stopped.
struct SandboxServe: Command {
    private static let port = Option(
        "port", short: "p", default: 8_642, in: 0...65_535, "The port; 0 takes a free one")

    static let spec = CommandSpec(
        "serve", "Answer as every supplier on one port", [port],
        discussion: """
            Listens on 127.0.0.1 only. Prints its address, then answers until it is interrupted. \
            Any client of the vendors can talk to it, and fly itself does when FLY_AMADEUS_URL or \
            FLY_DUFFEL_URL names it. AWS's own tools read and write its secrets when \
            AWS_ENDPOINT_URL names it, with the key AKIASANDBOXSANDBOX00 and sandbox/ five times \
            as its secret.
            """,
        examples: [
            Example("--port 8642"), Example("--port 0 --json", "On a free port, for scripts"),
        ])

    private let port: Int

    init(_ arguments: Arguments) throws(UsageError) {
        port = try arguments[Self.port]
    }

    func run(in app: App) async throws {
        guard try app.environment().name == .sandbox else {
            throw Failure(
                .refused, "the sandbox is not served in the test or live environment",
                hint: "FLY_ENVIRONMENT=sandbox \(app.program) sandbox serve")
        }
        let sandbox = try app.startSandbox(port: UInt16(port))
        try app.announce()
        try app.screen.print(app.format.isJSON ? started(sandbox).text : sandbox.address)
        try app.screen.flush()
        let signal = await Interruption.next()
        sandbox.stop()
        app.status = signal.exitStatus
    }

    private func started(_ sandbox: BuiltInSandbox) -> JSONTree {
        [
            "schema": "fly.sandbox/1", "environment": "sandbox",
            "address": .string(sandbox.address),
        ]
    }
}

/// `fly sandbox reset`: forgets everything that happened in the sandbox.
struct SandboxReset: Command {
    static let spec = CommandSpec(
        "reset", "Forget everything that happened in the sandbox", [],
        discussion: "Deletes the sandbox's folder and nothing else.",
        examples: [Example(""), Example("--dry-run", "Say what would be deleted")])

    init(_ arguments: Arguments) throws(UsageError) {}

    func run(in app: App) async throws {
        let folder = try app.folders().data(of: Environment.Name.sandbox.rawValue)
        if app.globals.isDryRun {
            try app.screen.print("would delete \(folder)")
            return
        }
        let wasThere = try removeTree(folder)
        try app.say(wasThere ? "deleted \(folder)" : "there is no \(folder)")
    }
}

/// Deletes a folder with all that is in it, links not followed; false when there is none.
private func removeTree(_ path: String) throws(Failure) -> Bool {
    do {
        let files = FileManager.default
        guard files.fileExists(atPath: path) else { return false }
        let kind = try files.attributesOfItem(atPath: path)[.type] as? FileAttributeType
        guard kind == .typeDirectory else {
            throw Failure(.refused, "\(path) is no folder", hint: "ls -la \(path)")
        }
        try files.removeItem(atPath: path)
        return true
    } catch let failure as Failure {
        throw failure
    } catch {
        throw Failure(.refused, "cannot delete \(path)", cause: "\(error)")
    }
}
