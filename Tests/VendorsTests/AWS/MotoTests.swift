import Crypto
import HTTP
import Testing

@testable import Vendors

/// Secrets Manager and the token service as moto plays them.
struct MotoTests {
    @Test func `a secret lives its whole life`() async throws {
        let moto = try await MotoServer.start()
        let secrets = try moto.secrets()
        let first = try AWS.Secrets.makeToken()
        let second = try AWS.Secrets.makeToken()
        let one = AWS.SecretValue.text(try secret("{\"k\":\"ü \\\" \u{1} \"}"))
        let two = AWS.SecretValue.text(try secret("two"))

        let made = try await secrets.create("fly/test/a", one, token: first, description: "d")
        #expect(made.versionID == first && made.name == "fly/test/a")
        #expect(try await secrets.value(of: "fly/test/a").value == one)
        #expect(try await secrets.value(of: made.arn).versionID == first)

        let put = try await secrets.put(two, in: "fly/test/a", token: second)
        #expect(put.versionID == second && put.stages == ["AWSCURRENT"])
        let again = try await secrets.put(two, in: "fly/test/a", token: second)
        #expect(again.versionID == second)
        await #expect(throws: AWSError.self) {
            try await secrets.put(one, in: "fly/test/a", token: second)
        }
        #expect(try await secrets.value(of: "fly/test/a").value == two)
        #expect(try await secrets.value(of: "fly/test/a", stage: "AWSPREVIOUS").value == one)
        #expect(try await secrets.value(of: "fly/test/a", version: first).value == one)

        _ = try await secrets.move("AWSCURRENT", of: "fly/test/a", from: second, to: first)
        let described = try await secrets.description(of: "fly/test/a")
        #expect(described.versionID(at: "AWSCURRENT") == first)
        #expect(described.versionID(at: "AWSPREVIOUS") == second)
        #expect(described.description == "d" && described.region == "eu-west-1")
        #expect(try await secrets.value(of: "fly/test/a").value == one)

        let gone = try await secrets.delete("fly/test/a", afterDays: 7)
        #expect(gone.deletion != nil)
        let error = try await #require(throws: AWSError.self) {
            try await secrets.value(of: "fly/test/a")
        }
        #expect(error.kind == .deleted)
        _ = try await secrets.restore("fly/test/a")
        #expect(try await secrets.value(of: "fly/test/a").value == one)
        _ = try await secrets.delete("fly/test/a", afterDays: nil)
        let missing = try await #require(throws: AWSError.self) {
            try await secrets.value(of: "fly/test/a")
        }
        #expect(missing.kind == .notFound)
    }

    @Test func `many secrets, bytes and empty ones are told apart`() async throws {
        let moto = try await MotoServer.start()
        let secrets = try moto.secrets()
        let all = [UInt8](0...255)
        let bytes = AWS.SecretValue.binary(try Secret(copying: all.span))
        _ = try await secrets.create("fly/bytes", bytes, token: try AWS.Secrets.makeToken())
        #expect(try await secrets.value(of: "fly/bytes").value == bytes)

        _ = try await secrets.create("fly/empty", token: try AWS.Secrets.makeToken())
        let empty = try await #require(throws: AWSError.self) {
            try await secrets.value(of: "fly/empty")
        }
        // moto tells the two apart only for those who do not name the stage.
        #expect([.noValue, .notFound].contains(empty.kind) && empty.region == "eu-west-1")
        #expect(try await secrets.description(of: "fly/empty").stages.isEmpty)
        let token = try AWS.Secrets.makeToken()
        let taken = try await #require(throws: AWSError.self) {
            try await secrets.create("fly/empty", token: token)
        }
        #expect(taken.kind == .exists)

        for number in 1...120 {
            let value = AWS.SecretValue.text(try secret("\(number)"))
            _ = try await secrets.create("n/\(number)", value, token: try AWS.Secrets.makeToken())
        }
        #expect(try await secrets.list(prefix: "n/").count == 120)
        #expect(try await secrets.list().count == 122)
        let batch = try await secrets.values(of: ["n/1", "n/2", "nowhere"])
        #expect(Set(batch.versions.map { plain($0.value.bytes) }) == ["1", "2"])
        #expect(batch.failures.mapValues(\.kind) == ["nowhere": .notFound])
        let password = try await secrets.randomPassword(length: 40, punctuation: false)
        #expect(password.count == 40)
    }

    @Test func `a rotation makes a version under its token`() async throws {
        let moto = try await MotoServer.start()
        let secrets = try moto.secrets()
        let value = AWS.SecretValue.text(try secret("x"))
        _ = try await secrets.create("r", value, token: try AWS.Secrets.makeToken())
        let token = try AWS.Secrets.makeToken()
        let change = try await secrets.rotate("r", token: token)
        #expect(change.versionID == token)
        let described = try await secrets.description(of: "r")
        #expect(described.lastRotated != nil && described.versionID(at: "AWSCURRENT") == token)
    }

    @Test func `a replica answers when the primary is down, and cannot be written`() async throws {
        let moto = try await MotoServer.start()
        let secrets = try moto.secrets()
        let value = AWS.SecretValue.text(try secret("x"))
        _ = try await secrets.create("r", value, token: try AWS.Secrets.makeToken())
        let change = try await secrets.replicate("r", to: ["us-east-1"])
        #expect(change.replicas.map(\.region) == ["us-east-1"])
        let away = try moto.secrets(["us-east-1"])
        #expect(try await away.value(of: "r").region == "us-east-1")
        let token = try AWS.Secrets.makeToken()
        await #expect(throws: AWSError.self) { try await away.put(value, in: "r", token: token) }
        // A region whose name moto does not know is refused there, which is no outage.
        let both = try moto.secrets(["eu-west-2", "us-east-1"])
        let none = try await #require(throws: AWSError.self) { try await both.value(of: "r") }
        #expect(none.kind == .notFound && none.region == "eu-west-2")
    }

    @Test func `an instance's role and a web identity read secrets`() async throws {
        let moto = try await MotoServer.start()
        let value = AWS.SecretValue.text(try secret("x"))
        _ = try await moto.secrets().create("s", value, token: try AWS.Secrets.makeToken())
        let instance = AWS.Account(try moto.configuration(keyID: ""))
        let found = try await instance.credentials()
        #expect(found.source == .instance && found.token != nil && found.expiry != nil)
        #expect(
            try await AWS.Secrets(instance, regions: ["eu-west-1"]).value(of: "s").value == value)

        let configuration = try moto.configuration()
        let service = AWS.TokenService(configuration)
        let identity = try await service.identity(of: AWS.Account(configuration), in: "eu-west-1")
        #expect(identity.account == "123456789012" && identity.arn.hasPrefix("arn:aws:"))
        let role = AWS.TokenService.Role(arn: "arn:aws:iam::123456789012:role/r", sessionName: "me")
        let assumed = try await service.assume(
            role, in: "eu-west-1", code: nil, signer: .account(AWS.Account(configuration)))
        #expect(assumed.keyID.hasPrefix("ASIA") && assumed.expiry != nil)
        let web = try await service.assume(role, in: "eu-west-1", webIdentity: try secret("tok+en"))
        #expect(web.source == .webIdentity && web.token != nil)
    }

    @Test func `a server that checks signatures refuses a wrong key and takes the right one`()
        async throws
    {
        let moto = try await MotoServer.start()
        let iam = try await moto.makeUser()
        try await moto.command("/moto-api/reset-auth", "0")
        let good = try moto.secrets(keyID: iam.keyID, key: iam.secret)
        let value = AWS.SecretValue.text(try secret("ü"))
        _ = try await good.create("s", value, token: try AWS.Secrets.makeToken())
        #expect(try await good.value(of: "s").value == value)
        for (keyID, key) in [(iam.keyID, "wrong"), ("AKNOBODY", "key")] {
            let bad = try moto.secrets(keyID: keyID, key: key)
            let error = try await #require(throws: AWSError.self) {
                try await bad.value(of: "s")
            }
            #expect(error.kind == .badCredentials, "\(error)")
        }
    }
}

extension MotoServer {
    /// Makes a user who may do everything, by the signed query protocol of IAM.
    fileprivate func makeUser() async throws -> (keyID: String, secret: String) {
        try await iam("Action=CreateUser&Version=2010-05-08&UserName=u")
        let policy =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#
        var form = Query()
        form.add("PolicyDocument", policy)
        try await iam(
            "Action=PutUserPolicy&Version=2010-05-08&UserName=u&PolicyName=p&\(form.text)")
        let reply = try await iam("Action=CreateAccessKey&Version=2010-05-08&UserName=u")
        let text = XMLText(reply.body)
        let keyID = try #require(text.first("AccessKeyId"))
        return (keyID, try #require(text.first("SecretAccessKey")))
    }

    @discardableResult
    private func iam(_ form: String) async throws -> Reply {
        var settings = Client.Settings()
        settings.allowsPlainLoopback = true
        var request = Request(
            .post, address + "/", headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: .bytes(Array(form.utf8)))
        request.signature = .init(service: "iam", region: "us-east-1", keyID: "AKTEST") {
            $0(Array("key".utf8).span)
        }
        let reply = try await Client(settings).send(request)
        try #require(reply.status == 200)
        return reply
    }
}
