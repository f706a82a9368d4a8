import Crypto
import Foundation
import HTTP
import Testing

@testable import Vendors

/// A machine with two shared files.
private func scene(
    _ variables: [String: String] = [:], config: String = "", credentials: String = "",
    files: [String: String] = [:]
) -> Scene {
    let shared = ["/home/ann/.aws/config": config, "/home/ann/.aws/credentials": credentials]
    let place = ["AWS_REGION": "eu-west-1", "AWS_EC2_METADATA_DISABLED": "true"]
    return Scene(place.merging(variables) { $1 }, files: shared.merging(files) { $1 })
}

private let environmentKey = ["AWS_ACCESS_KEY_ID": "AKENV", "AWS_SECRET_ACCESS_KEY": "env"]
private let keyFile = "[default]\naws_access_key_id=AKFILE\naws_secret_access_key=file\n"

struct CredentialTests {
    @Test func `a key in the environment goes before the profile that a variable names`()
        async throws
    {
        let more = ["AWS_PROFILE": "default", "AWS_SESSION_TOKEN": "tok", "AWS_ACCOUNT_ID": "12"]
        let scene = scene(environmentKey.merging(more) { $1 }, credentials: keyFile)
        let found = try await scene.credentials()
        #expect(found.keyID == "AKENV" && found.source == .environment)
        #expect(plain(found.secret) == "env" && plain(found.token) == "tok")
        #expect(found.accountID == "12")
        #expect(try await scene.credentials(profile: "default").keyID == "AKFILE")
    }

    @Test func `half a key in the environment is an error, the other half is nothing`() async throws
    {
        let half = scene(["AWS_ACCESS_KEY_ID": "AK"], credentials: keyFile)
        #expect(try await half.refusal().kind == .configuration)
        let other = scene(["AWS_SECRET_ACCESS_KEY": "x"], credentials: keyFile)
        #expect(try await other.credentials().keyID == "AKFILE")
        let empty = scene(["AWS_ACCESS_KEY_ID": ""], credentials: keyFile)
        #expect(try await empty.credentials().keyID == "AKFILE")
    }

    @Test func `the old name of the token, and the end of a key, are read`() async throws {
        let more = [
            "AWS_SECURITY_TOKEN": "old", "AWS_CREDENTIAL_EXPIRATION": "2030-01-01T00:00:00Z",
        ]
        let found = try await scene(environmentKey.merging(more) { $1 }).credentials()
        #expect(plain(found.token) == "old" && found.expiry == 1_893_456_000)
        let past = ["AWS_CREDENTIAL_EXPIRATION": "2020-01-01T00:00:00Z"]
        #expect(try await scene(environmentKey.merging(past) { $1 }).refusal().kind == .expired)
        let odd = ["AWS_CREDENTIAL_EXPIRATION": "soon"]
        #expect(
            try await scene(environmentKey.merging(odd) { $1 }).refusal().kind == .configuration)
    }

    @Test func `the credentials file goes before the process, and that before the config file`()
        async throws
    {
        let config = """
            [default]
            aws_access_key_id = AKCONFIG
            aws_secret_access_key = config
            """
        let process = "\ncredential_process = /bin/keys 'of me'"
        let output =
            #"{"Version":1,"AccessKeyId":"AKPROC","SecretAccessKey":"p","Expiration":"2030-01-01T00:00:00Z"}"#
        let all = scene(config: config + process, credentials: keyFile)
        #expect(try await all.credentials(output: output).source == .credentialsFile)
        let two = scene(config: config + process)
        let found = try await two.credentials(output: output)
        #expect(found.keyID == "AKPROC" && found.source == .process && found.expiry != nil)
        #expect(two.runs == [["/bin/keys", "of me"]])
        #expect(try await scene(config: config).credentials().source == .configFile)
    }

    @Test(
        arguments: [
            (#"{"Version":2,"AccessKeyId":"A","SecretAccessKey":"s"}"#, 0), ("not JSON", 0),
            (#"{"Version":1,"AccessKeyId":"A"}"#, 0),
            (#"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s","Expiration":"?"}"#, 0),
            (#"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s"}"#, 3),
        ] as [(String, Int32)])
    func `a process that fails is an error and shows none of its output`(
        _ output: String, _ status: Int32
    ) async throws {
        let scene = scene(config: "[default]\ncredential_process = keys")
        let error = try await scene.refusal(output: output, status: status)
        #expect(error.kind == .configuration)
        #expect(!error.message.contains(output))
    }

    @Test func `settings that do not make a source are errors`() async throws {
        for text in [
            "credential_process = keys 'open", "login_session = x",
            "aws_access_key_id = A", "sso_account_id = 1", "sso_account_id = 1\nsso_session = x",
            "role_arn = r", "role_arn = r\nsource_profile = nobody",
            "role_arn = r\nsource_profile = default", "role_arn = r\ncredential_source = Moon",
            "role_arn = r\nsource_profile = default\ncredential_source = Environment",
            "role_arn = r\nsource_profile = default\nduration_seconds = 1",
            "role_arn = r\nsource_profile = default\nduration_seconds = x",
            "web_identity_token_file = /t", "web_identity_token_file = /t\nrole_arn = r",
        ] {
            let error = try await scene(config: "[default]\n\(text)").refusal()
            #expect(error.kind == .configuration, "\(text): \(error)")
        }
    }

    @Test func `a role is taken on with the key of another profile`() async throws {
        let scene = scene(
            config: """
                [default]
                role_arn = arn:aws:iam::123456789012:role/fly
                source_profile = base
                external_id = e/1
                duration_seconds = 900
                aws_access_key_id = AKOWN
                aws_secret_access_key = own
                """, credentials: keyFile.replacingOccurrences(of: "default", with: "base"))
        scene.answer(roleReply())
        let found = try await scene.credentials()
        #expect(found.keyID == "ASIAROLE" && found.source == .role)
        #expect(plain(found.secret) == "s&cret" && plain(found.token) == "tok/en==")
        #expect(found.expiry == 1_800_003_600 && found.accountID == "123456789012")
        let sent = try #require(scene.sent.first)
        #expect(
            sent.text == """
                POST https://sts.eu-west-1.amazonaws.com/
                Content-Type: application/x-www-form-urlencoded; charset=utf-8

                Action=AssumeRole&Version=2011-06-15\
                &RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Ffly\
                &RoleSessionName=fly-1800000000&DurationSeconds=900&ExternalId=e%2F1
                """)
        #expect(sent.request.signature?.keyID == "AKFILE")
        #expect(sent.request.signature?.service == "sts")
    }

    @Test func `roles in a row each sign with the one before`() async throws {
        let scene = scene(
            config: """
                [default]
                role_arn = two
                source_profile = middle
                [profile middle]
                role_arn = one
                source_profile = middle-key
                [profile middle-key]
                aws_access_key_id = AKEND
                aws_secret_access_key = x
                """)
        scene.answer(roleReply("ASIAONE"), roleReply("ASIATWO"))
        #expect(try await scene.credentials().keyID == "ASIATWO")
        #expect(scene.sent.map { $0.request.signature?.keyID } == ["AKEND", "ASIAONE"])
        let token = scene.sent.last?.text.contains("X-Amz-Security-Token: tok/en==")
        #expect(token == true)
    }

    @Test func `roles in a circle are an error, a profile with a key may name itself`() async throws
    {
        let circle = scene(
            config: """
                [default]
                role_arn = r
                source_profile = b
                [profile b]
                role_arn = r
                source_profile = default
                """)
        #expect(try await circle.refusal().message.contains("circle"))
        let itself = scene(
            config: "[default]\nrole_arn = r\nsource_profile = default", credentials: keyFile)
        itself.answer(roleReply())
        #expect(try await itself.credentials().source == .role)
    }

    @Test func `a role can be taken on with the machine's own key`() async throws {
        let config = "[default]\nrole_arn = r\ncredential_source = "
        let environment = scene(environmentKey, config: config + "Environment")
        environment.answer(roleReply())
        #expect(try await environment.credentials(profile: "default").keyID == "ASIAROLE")
        #expect(try await scene(config: config + "Environment").refusal().kind == .noCredentials)
        #expect(try await scene(config: config + "EcsContainer").refusal().kind == .noCredentials)
        let instance = try await scene(config: config + "Ec2InstanceMetadata").refusal()
        #expect(instance.kind == .noCredentials)
    }

    @Test func `the code of a device is asked for, and nobody there is an error`() async throws {
        let config = "[default]\nrole_arn = r\nsource_profile = default\nmfa_serial = arn:mfa"
        let scene = scene(config: config, credentials: keyFile)
        #expect(try await scene.refusal().kind == .needsCode)
        var surroundings = scene.surroundings()
        surroundings.mfaCode = { serial throws(AWSError) in serial == "arn:mfa" ? "123456" : "" }
        scene.answer(roleReply())
        _ = try await AWS.Account(try AWS.Configuration(surroundings)).credentials()
        #expect(
            scene.sent.first?.body.hasSuffix("&SerialNumber=arn%3Amfa&TokenCode=123456") == true)
    }

    @Test func `a web identity is exchanged without a signature`() async throws {
        let variables = ["AWS_WEB_IDENTITY_TOKEN_FILE": "~/token", "AWS_ROLE_ARN": "r"]
        let file = ["/home/ann/token": "a+b/c"]
        let scene = scene(variables, files: file)
        scene.answer(roleReply())
        let found = try await scene.credentials()
        #expect(found.source == .webIdentity)
        let sent = try #require(scene.sent.first)
        #expect(sent.request.signature == nil)
        #expect(
            sent.body == """
                Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=r\
                &RoleSessionName=fly-1800000000&WebIdentityToken=a%2Bb%2Fc
                """)
    }

    @Test func `kept credentials of a role are used until shortly before their end`() async throws {
        let config = "[default]\nrole_arn = r\nsource_profile = default"
        let scene = scene(config: config, credentials: keyFile)
        scene.answer(roleReply("ASIA1"), roleReply("ASIA2", until: "2027-01-15T10:00:00Z"))
        #expect(try await scene.credentials().keyID == "ASIA1")
        #expect(try await scene.credentials().keyID == "ASIA1")
        #expect(scene.sent.count == 1 && scene.kept.count == 1)
        scene.advance(2_701)
        #expect(try await scene.credentials().keyID == "ASIA2")
    }
}
