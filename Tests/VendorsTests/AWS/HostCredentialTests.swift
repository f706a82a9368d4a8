import Crypto
import Foundation
import HTTP
import Testing

@testable import Vendors

private let answer = Reply(
    json: """
        {"Code":"Success","AccessKeyId":"ASIAHOST","SecretAccessKey":"s","Token":"t",\
        "Expiration":"2027-01-15T09:00:00Z"}
        """)

/// Sources that are reached over the network of the machine or of the company.
struct HostCredentialTests {
    @Test func `a container's credentials come from its own address`() async throws {
        let scene = Scene([
            "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/x",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN": "Basic abc",
        ])
        scene.answer(answer)
        let found = try await scene.credentials()
        #expect(
            found.source == .container && found.keyID == "ASIAHOST" && plain(found.token) == "t")
        let sent = try #require(scene.sent.first)
        #expect(sent.isToHost && sent.text.hasPrefix("GET http://169.254.170.2/v2/x\n"))
        #expect(sent.text.contains("Authorization: Basic abc"))
    }

    @Test func `the file of the container's token goes before the variable`() async throws {
        let variables = [
            "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:9/x",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN": "var",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/token",
        ]
        let scene = Scene(variables, files: ["/token": "file"])
        scene.answer(Reply(status: 500), answer)
        #expect(try await scene.credentials().source == .container)
        #expect(scene.sent.count == 2)
        #expect(scene.sent.allSatisfy { $0.text.contains("Authorization: file") })
        #expect(try await Scene(variables).refusal().kind == .configuration)
        let broken = Scene(variables, files: ["/token": "a\r\nX: y"])
        #expect(try await broken.refusal().kind == .configuration)
        #expect(broken.sent.isEmpty)
    }

    @Test func `a container that fails is the end of the search`() async throws {
        let scene = Scene(["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/x"])
        scene.answer(Reply(status: 500))
        #expect(try await scene.refusal().kind == .unavailable)
        #expect(scene.sent.count == 3)
        let page = Scene(["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/x"])
        page.answer(Reply(body: Array("<html>".utf8)))
        #expect(try await page.refusal().kind == .unavailable)
    }

    @Test func `an instance is asked for a token, the role and the credentials`() async throws {
        let scene = Scene()
        scene.answer(Reply(body: Array("tok".utf8)), Reply(body: Array("my-role\n".utf8)), answer)
        #expect(try await scene.credentials().source == .instance)
        let root = "http://169.254.169.254/latest/"
        let folder = "\(root)meta-data/iam/security-credentials/"
        #expect(
            scene.sent.map(\.text) == [
                "PUT \(root)api/token\nX-aws-ec2-metadata-token-ttl-seconds: 21600",
                "GET \(folder)\nX-aws-ec2-metadata-token: tok",
                "GET \(folder)my-role\nX-aws-ec2-metadata-token: tok",
            ])
        #expect(scene.sent.allSatisfy { $0.isToHost && $0.request.timeout == .seconds(1) })
    }

    @Test func `settings say where and how the instance is asked`() async throws {
        let scene = Scene([
            "AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://127.0.0.1:7/",
            "AWS_METADATA_SERVICE_TIMEOUT": "5", "AWS_METADATA_SERVICE_NUM_ATTEMPTS": "2",
        ])
        #expect(try await scene.refusal().kind == .noCredentials)
        #expect(scene.sent.count == 2)
        #expect(scene.sent[0].text.hasPrefix("PUT http://127.0.0.1:7/latest/api/token"))
        #expect(scene.sent[0].request.timeout == .seconds(5))
        let six = Scene(["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE": "IPv6"])
        _ = try await six.refusal()
        #expect(six.sent[0].text.hasPrefix("PUT http://[fd00:ec2::254]/latest/"))
    }

    @Test func `no instance means no credentials, and is found out once`() async throws {
        let scene = Scene()
        let account = AWS.Account(try AWS.Configuration(scene.surroundings()))
        for _ in 1...3 {
            let error = try await #require(throws: AWSError.self) {
                try await account.credentials()
            }
            #expect(error.kind == .noCredentials)
        }
        #expect(scene.sent.count == 1)
        let off = Scene(["AWS_EC2_METADATA_DISABLED": "TRUE"])
        #expect(try await off.refusal().kind == .noCredentials)
        #expect(off.sent.isEmpty)
        let bare = Scene()
        bare.answer(Reply(body: Array("tok".utf8)), Reply(body: []))
        #expect(try await bare.refusal().message.contains("no role"))
        let failing = Scene()
        failing.answer(
            Reply(body: Array("t".utf8)), Reply(body: Array("r".utf8)),
            Reply(json: #"{"Code":"Failed"}"#))
        #expect(try await failing.refusal().kind == .unavailable)
    }
}

/// Single sign-on.
struct SingleSignOnTests {
    private let config = """
        [default]
        sso_session = corp
        sso_account_id = 123456789012
        sso_role_name = Read Only
        [sso-session corp]
        sso_region = eu-central-1
        sso_start_url = https://corp.awsapps.com/start
        """
    private let role = Reply(
        json: """
            {"roleCredentials":{"accessKeyId":"ASIASSO","secretAccessKey":"s","sessionToken":"t",\
            "expiration":1800003600000}}
            """)

    private func path(_ name: String) -> String {
        "/home/ann/.aws/sso/cache/\(Hex.encode(SHA1.digest(Array(name.utf8)))).json"
    }

    private func scene(_ config: String, session: String?, named name: String = "corp") -> Scene {
        var files = ["/home/ann/.aws/config": config]
        if let session { files[path(name)] = session }
        return Scene(["AWS_REGION": "eu-west-1"], files: files)
    }

    @Test func `the token of the session buys credentials of the role`() async throws {
        let session = #"{"accessToken":"acc","expiresAt":"2027-01-15T12:00:00Z"}"#
        let scene = scene(config, session: session)
        scene.answer(role)
        let found = try await scene.credentials()
        #expect(found.keyID == "ASIASSO" && found.source == .sso && found.expiry == 1_800_003_600)
        #expect(
            scene.sent.map(\.text) == [
                """
                GET https://portal.sso.eu-central-1.amazonaws.com/federation/credentials\
                ?role_name=Read%20Only&account_id=123456789012
                x-amz-sso_bearer_token: acc
                """
            ])
    }

    @Test func `the older form names its file after the start address`() async throws {
        let old = config.replacingOccurrences(of: "[sso-session corp]\n", with: "")
            .replacingOccurrences(of: "sso_session = corp\n", with: "")
        let session = #"{"accessToken":"acc","expiresAt":"2027-01-15T12:00:00UTC"}"#
        let scene = scene(old, session: session, named: "https://corp.awsapps.com/start")
        scene.answer(role)
        #expect(try await scene.credentials().source == .sso)
    }

    @Test func `a session near its end is renewed, and its file rewritten`() async throws {
        let session = """
            {"startUrl":"https://corp","accessToken":"old","expiresAt":"2027-01-15T08:05:00Z",\
            "clientId":"id","clientSecret":"cs\\"","refreshToken":"r1","scopes":["a"],\
            "registrationExpiresAt":"2027-02-15T08:05:00Z"}
            """
        let scene = scene(config, session: session)
        scene.answer(
            Reply(json: #"{"accessToken":"new","expiresIn":3600,"refreshToken":"r2"}"#), role)
        #expect(try await scene.credentials().keyID == "ASIASSO")
        #expect(
            scene.sent[0].text == """
                POST https://oidc.eu-central-1.amazonaws.com/token
                Content-Type: application/json

                {"clientId":"id","clientSecret":"cs\\"","grantType":"refresh_token",\
                "refreshToken":"r1"}
                """)
        #expect(scene.sent[1].text.contains("x-amz-sso_bearer_token: new"))
        #expect(
            scene.file(path("corp")) == """
                {"accessToken":"new","expiresAt":"2027-01-15T09:00:00Z","refreshToken":"r2",\
                "startUrl":"https://corp","clientId":"id","clientSecret":"cs\\"","scopes":["a"],\
                "registrationExpiresAt":"2027-02-15T08:05:00Z"}
                """)
    }

    @Test func `a session that cannot be renewed is used to its end`() async throws {
        let session = #"{"accessToken":"old","expiresAt":"2027-01-15T08:05:00Z"}"#
        let plain = scene(config, session: session)
        plain.answer(role)
        #expect(try await plain.credentials().source == .sso)
        let renewable =
            session.dropLast() + #","clientId":"i","clientSecret":"s","refreshToken":"r"}"#
        let failing = scene(config, session: String(renewable))
        failing.answer(Reply(status: 500), role)
        #expect(try await failing.credentials().source == .sso)
    }

    @Test(arguments: [
        nil, "{}", #"{"accessToken":"a","expiresAt":"2027-01-15T07:00:00Z"}"#,
        #"{"accessToken":"a","expiresAt":"2027-01-15T07:00:00Z","clientId":"i","clientSecret":"s","refreshToken":"r","registrationExpiresAt":"2027-01-01T00:00:00Z"}"#,
    ])
    func `without a session a person has to sign in`(_ session: String?) async throws {
        let scene = scene(config, session: session)
        #expect(try await scene.refusal().kind == .needsLogin)
        #expect(scene.sent.isEmpty)
    }

    @Test func `a session that was ended elsewhere needs a person too`() async throws {
        let session = #"{"accessToken":"acc","expiresAt":"2027-01-15T12:00:00Z"}"#
        let scene = scene(config, session: session)
        scene.answer(Reply(401, json: #"{"__type":"UnauthorizedException","message":"no"}"#))
        #expect(try await scene.refusal().kind == .needsLogin)
        let torn = self.scene(config, session: "{")
        #expect(try await torn.refusal().kind == .configuration)
        let odd = self.scene(config, session: session)
        odd.answer(Reply(json: "{}"))
        #expect(try await odd.refusal().kind == .unavailable)
    }
}
