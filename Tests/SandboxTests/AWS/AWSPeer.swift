import Foundation
import HTTP
import Sandbox
import Testing

/// Programs of AWS's own that speak to a sandbox over a real socket.
enum AWSPeer {
    /// A sandbox on a free port, in its own time, for as long as a test runs.
    static func serve(_ run: (String) throws -> String) throws -> String {
        let world = World(seed: 7, clock: World.machineTime, folder: nil)
        let server = try Server(port: 0, answer: { world.answer($0) })
        defer { server.stop() }
        return try run(server.address)
    }

    /// What a script prints that uses boto3.
    static func python(_ script: String) throws -> String {
        try serve { address in
            let python = ProcessInfo.processInfo.environment["FLY_PYTHON"] ?? "python3"
            return try output(of: [python, "-c", prelude + script], address)
        }
    }

    /// What the command line of AWS prints.
    static func command(_ words: [String], _ address: String) throws -> String {
        try output(of: [try #require(program("aws"), "aws is not installed")] + words, address)
    }

    private static func program(_ name: String) -> String? {
        let environment = ProcessInfo.processInfo.environment
        let beside = environment["FLY_PYTHON"].map {
            URL(fileURLWithPath: $0).deletingLastPathComponent().path
        }
        let folders =
            [beside].compactMap { $0 }
            + (environment["PATH"] ?? "").split(separator: ":")
            .map(String.init)
        return folders.map { "\($0)/\(name)" }.first(
            where: FileManager.default.isExecutableFile(atPath:))
    }

    /// Runs a program for a minute at most; its complaints are part of what it prints.
    private static func output(of words: [String], _ address: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        process.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "HOME": NSTemporaryDirectory(), "LC_ALL": "C.UTF-8", "AWS_PAGER": "",
            "AWS_ENDPOINT_URL": address, "AWS_DEFAULT_REGION": "us-east-1",
            "AWS_ACCESS_KEY_ID": "AKIASANDBOXSANDBOX00",
            "AWS_SECRET_ACCESS_KEY": "sandbox/sandbox/sandbox/sandbox/sandbox/",
            "AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
            "AWS_EC2_METADATA_DISABLED": "true",
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let number = process.processIdentifier
        let alarm = DispatchWorkItem { kill(number, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: alarm)
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        alarm.cancel()
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static let prelude = """
        import boto3, botocore, datetime, json
        from botocore.config import Config
        from botocore.exceptions import ClientError
        quick = Config(retries={'total_max_attempts': 1}, connect_timeout=3, read_timeout=10)
        def client(name='secretsmanager', region='us-east-1', **keys):
            return boto3.client(name, region_name=region, config=quick, **keys)
        def code(call, **members):
            try:
                call(**members)
                return 'went well'
            except ClientError as error:
                return error.response['Error']['Code']
        s = client()

        """
}
