import Crypto
import Foundation
import HTTP
import Testing

@testable import Vendors

/// One machine, as both we and botocore find it.
private struct Machine {
    let name: String
    var environment: [String: String] = [:]
    var config = ""
    var credentials = ""
    var profile: String?
    var session: String?
}

/// Every source of credentials beside botocore's own search.
struct ChainJudgeTests {
    private static let key = ["AWS_ACCESS_KEY_ID": "AKENV", "AWS_SECRET_ACCESS_KEY": "env"]
    private static let file = "[default]\naws_access_key_id=AKFILE\naws_secret_access_key=a/b+c=\n"
    private static let base = file.replacingOccurrences(of: "default", with: "base")
    private static let role = "role_arn = arn:aws:iam::123456789012:role/fly\n"
    private static let process =
        "credential_process = /bin/echo "
        + #"'{"Version":1,"AccessKeyId":"AKPROC","SecretAccessKey":"p"}'"#

    private static let machines: [Machine] = [
        Machine(name: "environment", environment: key),
        Machine(name: "token", environment: key.merging(["AWS_SESSION_TOKEN": "t"]) { $1 }),
        Machine(name: "old token", environment: key.merging(["AWS_SECURITY_TOKEN": "t"]) { $1 }),
        Machine(name: "half a key", environment: ["AWS_ACCESS_KEY_ID": "A"], credentials: file),
        Machine(name: "other half", environment: ["AWS_SECRET_ACCESS_KEY": "s"], credentials: file),
        Machine(name: "empty key", environment: ["AWS_ACCESS_KEY_ID": ""], credentials: file),
        Machine(
            name: "key and variable", environment: key.merging(["AWS_PROFILE": "base"]) { $1 },
            credentials: base),
        Machine(
            name: "key and named profile", environment: key, credentials: base, profile: "base"),
        Machine(name: "key and role", environment: key, config: "[default]\n\(role)"),
        Machine(name: "missing profile", environment: ["AWS_PROFILE": "x"], credentials: file),
        Machine(name: "file", credentials: file),
        Machine(
            name: "both files",
            config: "[default]\naws_access_key_id=AKCONFIG\naws_secret_access_key=c",
            credentials: file),
        Machine(
            name: "config only",
            config: "[default]\naws_access_key_id = AKCONFIG\naws_secret_access_key = \"q\" # x"),
        Machine(name: "half in file", credentials: "[default]\naws_access_key_id=A"),
        Machine(name: "process", config: "[default]\n\(process)"),
        Machine(name: "process and file", config: "[default]\n\(process)", credentials: file),
        Machine(
            name: "process and config",
            config: "[default]\naws_access_key_id=A\naws_secret_access_key=c\n\(process)"),
        Machine(name: "failing process", config: "[default]\ncredential_process = /bin/false"),
        Machine(name: "odd process", config: "[default]\ncredential_process = /bin/echo {}"),
        Machine(
            name: "quoted profile", config: "[profile \"my prof\"]\n\(process)", profile: "my prof"),
        Machine(name: "no word", config: "[other]\n\(process)", profile: "other"),
        Machine(name: "role", config: "[default]\n\(role)source_profile=base", credentials: base),
        Machine(
            name: "role and own key", config: "[default]\n\(role)source_profile=base",
            credentials: base + file),
        Machine(
            name: "role of itself", config: "[default]\n\(role)source_profile=default",
            credentials: file),
        Machine(
            name: "role by process",
            config: "[default]\n\(role)source_profile=p\n[profile p]\n\(process)"),
        Machine(
            name: "roles in a row",
            config: """
                [default]
                \(role)source_profile=mid
                [profile mid]
                role_arn = arn:aws:iam::123456789012:role/mid
                source_profile=base
                """, credentials: base),
        Machine(
            name: "circle",
            config: "[default]\n\(role)source_profile=b\n[profile b]\n\(role)source_profile=default"
        ),
        Machine(name: "role without source", config: "[default]\n\(role)", credentials: base),
        Machine(name: "unknown source", config: "[default]\n\(role)source_profile=x"),
        Machine(
            name: "two sources",
            config: "[default]\n\(role)source_profile=base\ncredential_source=Environment",
            credentials: base),
        Machine(
            name: "empty source", config: "[default]\n\(role)source_profile=base\n[profile base]\n"),
        Machine(
            name: "source environment", environment: key,
            config: "[default]\n\(role)credential_source=Environment", profile: "default"),
        Machine(name: "source moon", config: "[default]\n\(role)credential_source=Moon"),
        Machine(
            name: "web identity",
            environment: [
                "AWS_WEB_IDENTITY_TOKEN_FILE": "FOLDER/token",
                "AWS_ROLE_ARN": "arn:aws:iam::1:role/w",
            ], credentials: file),
        Machine(
            name: "web identity in profile",
            config: "[default]\n\(role)web_identity_token_file=FOLDER/token"),
        Machine(
            name: "web identity without role",
            environment: ["AWS_WEB_IDENTITY_TOKEN_FILE": "FOLDER/token"]),
        Machine(
            name: "container",
            environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "ADDRESS/container"]),
        Machine(name: "instance"),
        Machine(name: "no instance", environment: ["AWS_EC2_METADATA_DISABLED": "true"]),
        Machine(
            name: "sign-on",
            config: """
                [default]
                sso_session = corp
                sso_account_id = 123456789012
                sso_role_name = Reader
                [sso-session corp]
                sso_region = eu-west-1
                sso_start_url = https://corp.awsapps.com/start
                """, session: "corp"),
        Machine(
            name: "older sign-on",
            config: """
                [default]
                sso_account_id = 123456789012
                sso_role_name = Reader
                sso_region = eu-west-1
                sso_start_url = https://corp.awsapps.com/start
                aws_access_key_id = A
                aws_secret_access_key = c
                """, session: "https://corp.awsapps.com/start"),
        Machine(name: "half a sign-on", config: "[default]\nsso_account_id = 123456789012"),
        Machine(name: "broken file", config: "[default]\nnonsense"),
        Machine(name: "section twice", config: "[default]\na=1\n[default]\nb=1", credentials: file),
        Machine(
            name: "indented",
            config: "[default]\ns3 =\n  a = b\naws_access_key_id=A\n"
                + "aws_secret_access_key=s"),
        Machine(
            name: "upper case",
            credentials: "[default]\nAWS_ACCESS_KEY_ID=A\n"
                + "Aws_Secret_Access_Key : s"),
    ]

    @Test func `each machine gives the credentials that botocore finds on it`() async throws {
        let server = try Server { Self.answer($0) }
        defer { server.stop() }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let cache = folder.appendingPathComponent(".aws/sso/cache")
        try FileManager.default.createDirectory(at: cache, withIntermediateDirectories: true)
        try Data("web-token".utf8).write(to: folder.appendingPathComponent("token"))
        for session in Self.machines.compactMap(\.session) {
            let name = Hex.encode(SHA1.digest(Array(session.utf8)))
            try Data(#"{"accessToken":"acc","expiresAt":"2099-01-01T00:00:00Z"}"#.utf8)
                .write(to: cache.appendingPathComponent("\(name).json"))
        }
        let scenes = try Self.machines.enumerated().map { index, machine in
            try Self.scene(machine, index, folder, server.address)
        }
        let question = zip(Self.machines, scenes).map { machine, environment -> [String: Any] in
            ["environment": environment, "profile": machine.profile ?? NSNull()]
        }
        let answer = try await Judge.ask(["scenes": question], home: folder.path)
        let judged = try #require(answer as? [[String: Any]])
        for (index, machine) in Self.machines.enumerated() {
            let ours = await Self.found(machine, scenes[index], home: folder.path)
            let theirs = judged[index]
            if let error = theirs["error"] {
                #expect(ours.key == nil, "\(machine.name): botocore says \(error)")
            } else {
                #expect(ours.key == theirs["key"] as? String, "\(machine.name): \(ours.error)")
                #expect(ours.secret == theirs["secret"] as? String, "\(machine.name)")
                #expect(ours.token == theirs["token"] as? String, "\(machine.name)")
            }
        }
        #expect(judged.filter { $0["error"] == nil }.count >= 25)
    }

    /// Writes a machine's files and returns its whole environment.
    private static func scene(
        _ machine: Machine, _ index: Int, _ folder: URL, _ address: String
    ) throws -> [String: String] {
        let place = { (text: String) in
            text.replacingOccurrences(of: "FOLDER", with: folder.path)
                .replacingOccurrences(of: "ADDRESS", with: address)
        }
        let (config, credentials) = (
            folder.appendingPathComponent("config\(index)"),
            folder.appendingPathComponent("credentials\(index)")
        )
        try Data(place(machine.config).utf8).write(to: config)
        try Data(place(machine.credentials).utf8).write(to: credentials)
        let usual = [
            "AWS_CONFIG_FILE": config.path, "AWS_SHARED_CREDENTIALS_FILE": credentials.path,
            "AWS_REGION": "eu-west-1", "AWS_DEFAULT_REGION": "eu-west-1",
            "AWS_ENDPOINT_URL": address, "AWS_EC2_METADATA_SERVICE_ENDPOINT": address + "/",
        ]
        return machine.environment.mapValues(place).merging(usual) { own, _ in own }
    }

    /// What we find.
    private static func found(
        _ machine: Machine, _ environment: [String: String], home: String
    ) async -> (key: String?, secret: String?, token: String?, error: String) {
        var settings = Client.Settings()
        settings.allowsPlainLoopback = true
        let client = Client(settings)
        var surroundings = AWS.Surroundings(home: home) { Int64(Date().timeIntervalSince1970) }
        surroundings.variable = { environment[$0] }
        surroundings.secret = { name throws(AWSError) in
            try environment[name].map { text throws(AWSError) in
                try SecretText.compose(.open(text))
            }
        }
        surroundings.file = { path throws(AWSError) in
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
            return try SecretText.compose(.open(text))
        }
        surroundings.run = { words throws(AWSError) in try Self.run(words) }
        surroundings.send = { request throws(TransportError) in try await client.send(request) }
        surroundings.sendToHost = surroundings.send
        do {
            let configuration = try AWS.Configuration(surroundings, profile: machine.profile)
            let found = try await AWS.Account(configuration).credentials()
            return (found.keyID, plain(found.secret), plain(found.token), "")
        } catch {
            return (nil, nil, nil, "\(error)")
        }
    }

    private static func run(_ words: [String]) throws(AWSError) -> AWS.ProcessResult {
        // The two programs of this test, so that nothing is waited for.
        let output = words[0] == "/bin/echo" ? words.dropFirst().joined(separator: " ") : ""
        return AWS.ProcessResult(
            status: words[0] == "/bin/echo" ? 0 : 1,
            output: try SecretText.compose(.open(output)))
    }

    /// The token service, the sign-on portal, the container and the instance.
    private static func answer(_ request: Server.Incoming) -> Server.Answer {
        let end = "2099-01-01T00:00:00Z"
        let key: JSONTree = [
            "Code": "Success", "AccessKeyId": "ASIAHOST", "SecretAccessKey": "s", "Token": "t",
            "Expiration": .string(end),
        ]
        switch request.path {
        case "/federation/credentials":
            return .json([
                "roleCredentials": [
                    "accessKeyId": .string("ASIA\(request.query("role_name") ?? "")"),
                    "secretAccessKey": "s", "expiration": 4_070_908_800_000,
                    "sessionToken": .string(request.headers["x-amz-sso_bearer_token"] ?? ""),
                ]
            ])
        case "/latest/api/token" where request.method == "PUT": return .text("tok")
        case "/latest/meta-data/iam/security-credentials/" where hasToken(request):
            return .text("r")
        case "/latest/meta-data/iam/security-credentials/r" where hasToken(request), "/container":
            return .json(key)
        case "/": break
        default: return .empty(status: 404)
        }
        let form = request.form ?? []
        let field = { (name: String) in form.first { $0.name == name }?.value ?? "-" }
        let signer =
            request.headers["Authorization"]?.firstMatch(of: /Credential=([^\/]+)/)?.1 ?? "nobody"
        let action = field("Action")
        // The token tells who signed, so that a wrong source cannot go unnoticed.
        let text = """
            <\(action)Response><\(action)Result><Credentials><AccessKeyId>ASIA</AccessKeyId>\
            <SecretAccessKey>s</SecretAccessKey><SessionToken>\(field("RoleArn")) \(signer) \
            \(field("WebIdentityToken"))</SessionToken><Expiration>\(end)</Expiration></Credentials>\
            <AssumedRoleUser><Arn>arn:aws:sts::1:assumed-role/r/s</Arn><AssumedRoleId>i</AssumedRoleId>\
            </AssumedRoleUser></\(action)Result></\(action)Response>
            """
        return Server.Answer(
            Reply(status: 200, headers: ["Content-Type": "text/xml"], body: Array(text.utf8)))
    }

    private static func hasToken(_ request: Server.Incoming) -> Bool {
        request.headers["X-aws-ec2-metadata-token"] == "tok"
    }
}
