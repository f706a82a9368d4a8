import Crypto
import HTTP
import Testing

@testable import Vendors

private let version = """
    {"ARN":"arn:aws:secretsmanager:eu-west-1:1:secret:fly/x-AbCdEf","Name":"fly/x",\
    "VersionId":"v1","SecretString":"{\\"a\\":\\"ü\\\\n\\"}","VersionStages":["AWSCURRENT"],\
    "CreatedDate":1.523477145713E9,"New":{}}
    """
private let change = Reply(json: #"{"ARN":"arn:x","Name":"fly/x","VersionId":"v2"}"#)
private let token = "0123456789abcdef0123456789abcdef"

/// What is sent to Secrets Manager, and what its answers become.
struct SecretsTests {
    @Test func `a secret is read in one signed call, and never becomes text`() async throws {
        let scene = Scene.withKey(["AWS_SESSION_TOKEN": "tok"])
        scene.answer(Reply(json: version))
        let found = try await scene.secrets().value(of: "fly/x")
        #expect(found.name == "fly/x" && found.versionID == "v1" && found.region == "eu-west-1")
        #expect(found.stages == ["AWSCURRENT"] && found.created == 1_523_477_145)
        #expect(found.value == .text(try secret(#"{"a":"ü\n"}"#)))
        #expect(!"\(found)".contains("ü"))
        let sent = try #require(scene.sent.first)
        #expect(
            sent.text == """
                POST https://secretsmanager.eu-west-1.amazonaws.com/
                Content-Type: application/x-amz-json-1.1
                X-Amz-Target: secretsmanager.GetSecretValue
                X-Amz-Security-Token: tok

                {"SecretId":"fly/x","VersionStage":"AWSCURRENT"}
                """)
        let signature = try #require(sent.request.signature)
        #expect(signature.service == "secretsmanager" && signature.region == "eu-west-1")
        #expect(signature.keyID == "AKIDEXAMPLE" && sent.request.effect == .read)
    }

    @Test func `a stage, a version or an ARN can be asked for`() async throws {
        let scene = Scene.withKey()
        scene.answer(Reply(json: version))
        let secrets = try scene.secrets("eu-west-1", "eu-west-2")
        _ = try await secrets.value(of: "x", stage: "AWSPREVIOUS")
        _ = try await secrets.value(of: "x", version: "v9")
        let arn = "arn:aws:secretsmanager:us-east-1:1:secret:x-AbCdEf"
        #expect(try await secrets.value(of: arn).region == "us-east-1")
        #expect(
            scene.sent.map(\.body) == [
                #"{"SecretId":"x","VersionStage":"AWSPREVIOUS"}"#,
                #"{"SecretId":"x","VersionId":"v9"}"#,
                #"{"SecretId":"\#(arn)","VersionStage":"AWSCURRENT"}"#,
            ])
        #expect(scene.sent[2].request.url == "https://secretsmanager.us-east-1.amazonaws.com/")
    }

    @Test func `bytes come in Base64, and empty text is text`() async throws {
        let scene = Scene.withKey()
        let head = #"{"ARN":"a","Name":"n","VersionId":"v","#
        let cases: [(String, [UInt8])] = [
            ("AAH/", [0, 1, 255]), ("/w==", [255]), ("//8=", [255, 255]),
        ]
        for (text, _) in cases {
            scene.answer(Reply(json: head + #""SecretBinary":"\#(text)"}"#))
        }
        for (_, bytes) in cases {
            let found = try await scene.secrets().value(of: "n")
            #expect(found.value == .binary(try Secret(copying: bytes.span)))
        }
        let other = Scene.withKey()
        other.answer(Reply(json: head + #""SecretString":""}"#))
        #expect(try await other.secrets().value(of: "n").value.bytes.isEmpty)
    }

    @Test(arguments: [
        "{}", #"{"ARN":"a","Name":"n","VersionId":"v"}"#,
        #"{"ARN":"a","Name":"n","VersionId":"v","SecretBinary":"A"}"#,
        #"{"ARN":"a","Name":"n","VersionId":"v","SecretBinary":"A-=="}"#, "<html>", #"{"ARN""#,
    ])
    func `an answer without a whole secret is an error`(_ json: String) async throws {
        let scene = Scene.withKey()
        scene.answer(Reply(json: json))
        let error = try await #require(throws: AWSError.self) {
            try await scene.secrets().value(of: "n")
        }
        #expect(error.kind == .unavailable && error.region == "eu-west-1")
    }

    @Test func `many secrets are read at once, and those that fail are told apart`() async throws {
        let scene = Scene.withKey()
        let errors = """
            [{"SecretId":"b","ErrorCode":"ResourceNotFoundException","Message":"Secrets Manager \
            can't find the specified secret."},{"SecretId":"c","ErrorCode":"AccessDeniedException"}]
            """
        scene.answer(
            Reply(json: #"{"SecretValues":[\#(version)],"Errors":\#(errors),"NextToken":"n"}"#),
            Reply(json: #"{"SecretValues":[],"Errors":null}"#))
        let batch = try await scene.secrets("eu-west-1", "eu-west-2").values(of: [
            "fly/x", "b", "c",
        ])
        #expect(batch.versions.map(\.name) == ["fly/x"] && batch.region == "eu-west-1")
        #expect(batch.failures.mapValues(\.kind) == ["b": .notFound, "c": .denied])
        #expect(scene.sent[0].body == #"{"SecretIdList":["fly/x","b","c"]}"#)
        #expect(scene.sent[1].body == #"{"SecretIdList":["fly/x","b","c"],"NextToken":"n"}"#)
        for count in [0, 21] {
            let ids = Array(repeating: "x", count: count)
            let secrets = try scene.secrets()
            await #expect(throws: AWSError.self) { try await secrets.values(of: ids) }
        }
    }

    @Test func `a list is read to its last page`() async throws {
        let scene = Scene.withKey()
        let one = """
            {"ARN":"a1","Name":"fly/a","SecretVersionsToStages":{"v1":["AWSCURRENT"]},\
            "DeletedDate":null,"LastChangedDate":1700000000}
            """
        scene.answer(
            Reply(json: #"{"SecretList":[\#(one)],"NextToken":"p2"}"#),
            Reply(
                json: #"{"SecretList":[{"ARN":"a2","Name":"fly/b"},{"ARN":"a3","Name":"Fly/c"}]}"#))
        let list = try await scene.secrets().list(prefix: "fly/")
        #expect(list.map(\.name) == ["fly/a", "fly/b"])
        #expect(list[0].versionID(at: "AWSCURRENT") == "v1" && list[0].deleted == nil)
        #expect(
            scene.sent[1].body == """
                {"MaxResults":100,"SortBy":"name","SortOrder":"asc","IncludePlannedDeletion":false,\
                "Filters":[{"Key":"name","Values":["fly/"]}],"NextToken":"p2"}
                """)
        let circle = Scene.withKey()
        circle.answer(Reply(json: #"{"SecretList":[],"NextToken":"p"}"#))
        let error = try await #require(throws: AWSError.self) { try await circle.secrets().list() }
        #expect(error.message.contains("circle") && circle.sent.count == 2)
    }

    @Test func `a description says which version is where`() async throws {
        let scene = Scene.withKey()
        scene.answer(
            Reply(
                json: """
                    {"ARN":"a","Name":"n","Description":"d","KmsKeyId":"k","RotationEnabled":true,\
                    "LastRotatedDate":1,"NextRotationDate":2,"LastAccessedDate":3,"DeletedDate":4.5,\
                    "VersionIdsToStages":{"v1":["AWSPREVIOUS"],"v2":["AWSCURRENT","x"]},\
                    "PrimaryRegion":"eu-west-1","ReplicationStatus":[{"Region":"eu-west-2",\
                    "Status":"Failed","StatusMessage":"m"},{}]}
                    """), Reply(json: "{}"))
        let found = try await scene.secrets().description(of: "n")
        #expect(found.description == "d" && found.kmsKeyID == "k" && found.isRotated)
        #expect(found.lastRotated == 1 && found.nextRotation == 2 && found.deleted == 4)
        #expect(found.versionID(at: "AWSPREVIOUS") == "v1" && found.versionID(at: "z") == nil)
        #expect(found.primaryRegion == "eu-west-1" && found.replicas.map(\.status) == ["Failed"])
        await #expect(throws: AWSError.self) { try await scene.secrets().description(of: "n") }
    }

    @Test func `a password is made up by the service`() async throws {
        let scene = Scene.withKey()
        scene.answer(Reply(json: #"{"RandomPassword":"pw"}"#), Reply(json: "{}"))
        let secrets = try scene.secrets()
        let password = try await secrets.randomPassword(
            length: 20, excluding: "\"'", punctuation: false)
        #expect(plain(password) == "pw")
        #expect(
            scene.sent[0].body == """
                {"PasswordLength":20,"ExcludeCharacters":"\\"'","ExcludePunctuation":true}
                """)
        await #expect(throws: AWSError.self) { try await secrets.randomPassword() }
    }
}

/// Changes: their bodies and their tokens.
struct SecretsChangeTests {
    @Test func `each change sends exactly what it says`() async throws {
        let scene = Scene.withKey()
        scene.answer(change)
        let secrets = try scene.secrets("eu-west-1", "eu-west-2")
        let value = AWS.SecretValue.text(try secret("a\"\\\n\u{1F}\u{1}é"))
        _ = try await secrets.create(
            "n", value, token: token, description: "d", kmsKeyID: "k", replicas: ["eu-west-2"])
        _ = try await secrets.create("n", token: token)
        _ = try await secrets.put(.binary(try secret("\u{0}ab")), in: "n", token: token)
        _ = try await secrets.put(value, in: "n", token: token, stages: ["AWSPENDING"])
        var rotation = AWS.Secrets.Rotation()
        _ = try await secrets.rotate("n", token: token)
        rotation.lambdaARN = "l"
        rotation.schedule = "rate(30 days)"
        rotation.isImmediate = false
        _ = try await secrets.rotate("n", token: token, rotation)
        _ = try await secrets.move("AWSCURRENT", of: "n", from: "v2", to: "v1")
        _ = try await secrets.move("label", of: "n", from: nil, to: "v1")
        _ = try await secrets.replicate("n", to: ["eu-west-2"], overwriting: true)
        _ = try await secrets.delete("n", afterDays: 7)
        _ = try await secrets.delete("n", afterDays: nil)
        _ = try await secrets.restore("n")
        let token = #""ClientRequestToken":"\#(token)""#
        let text = #""SecretString":"a\"\\\u000a\u001f\u0001é""#
        let expected = [
            """
            CreateSecret {"Name":"n",\(token),"Description":"d","KmsKeyId":"k",\
            "AddReplicaRegions":[{"Region":"eu-west-2"}],\(text)}
            """,
            #"CreateSecret {"Name":"n",\#(token)}"#,
            #"PutSecretValue {"SecretId":"n",\#(token),"SecretBinary":"AGFi"}"#,
            #"PutSecretValue {"SecretId":"n",\#(token),"VersionStages":["AWSPENDING"],\#(text)}"#,
            #"RotateSecret {"SecretId":"n",\#(token)}"#,
            """
            RotateSecret {"SecretId":"n",\(token),"RotationLambdaARN":"l",\
            "RotationRules":{"ScheduleExpression":"rate(30 days)"},"RotateImmediately":false}
            """,
            """
            UpdateSecretVersionStage {"SecretId":"n","VersionStage":"AWSCURRENT",\
            "RemoveFromVersionId":"v2","MoveToVersionId":"v1"}
            """,
            """
            UpdateSecretVersionStage {"SecretId":"n","VersionStage":"label","MoveToVersionId":"v1"}
            """,
            """
            ReplicateSecretToRegions {"SecretId":"n","AddReplicaRegions":[{"Region":"eu-west-2"}],\
            "ForceOverwriteReplicaSecret":true}
            """,
            #"DeleteSecret {"SecretId":"n","RecoveryWindowInDays":7}"#,
            #"DeleteSecret {"SecretId":"n","ForceDeleteWithoutRecovery":true}"#,
            #"RestoreSecret {"SecretId":"n"}"#,
        ]
        let prefix = "secretsmanager."
        #expect(
            scene.sent.map {
                "\($0.request.headers["X-Amz-Target"]?.dropFirst(prefix.count) ?? "") \($0.body)"
            } == expected)
        #expect(
            scene.sent.allSatisfy { $0.request.effect == .change && $0.request.signature != nil })
    }

    @Test func `no change goes out without a token, nor with what cannot be stored`() async throws {
        let scene = Scene.withKey()
        let secrets = try scene.secrets()
        let good = try secret("x")
        let invalid = try Secret(copying: [0xC3, 0x28].span)
        let large = try Secret(copying: [UInt8](repeating: 0x61, count: 65_537).span)
        for (token, value) in [
            ("", AWS.SecretValue.text(good)), ("short", .text(good)), (token, .text(invalid)),
            (token, .text(large)), (token, .binary(try secret(""))),
        ] {
            let error = try await #require(throws: AWSError.self) {
                try await secrets.put(value, in: "n", token: token)
            }
            #expect(error.kind == .invalid)
        }
        await #expect(throws: AWSError.self) { try await secrets.rotate("n", token: "") }
        #expect(scene.sent.isEmpty)
    }

    @Test func `a token is a random UUID in lower case`() throws {
        let tokens = try (1...100).map { _ in try AWS.Secrets.makeToken() }
        #expect(Set(tokens).count == 100)
        let form = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
        for token in tokens { #expect(token.wholeMatch(of: form) != nil) }
    }

    @Test(arguments: [
        ([0x41] as [UInt8], true), ([0xC3, 0xA9], true), ([0xE2, 0x82, 0xAC], true),
        ([0xF0, 0x9F, 0x98, 0x80], true), ([], true), ([0x80], false), ([0xC0, 0x80], false),
        ([0xE0, 0x80, 0x80], false), ([0xED, 0xA0, 0x80], false),
        ([0xF4, 0x90, 0x80, 0x80], false),
        ([0xF5], false), ([0xE2, 0x82], false), ([0xE2, 0x82, 0x28], false),
        ([0xEE, 0x80, 0x80], true), ([0xF1, 0x80, 0x80, 0x80], true),
        ([0xF4, 0x80, 0x80, 0x80], true),
    ])
    func `text is what UTF-8 allows`(_ bytes: [UInt8], _ isText: Bool) throws {
        #expect(SecretText.isText(try Secret(copying: bytes.span)) == isText)
        #expect((String(validating: bytes, as: UTF8.self) != nil) == isText)
    }

    @Test func `Base64 is Crypto's`() throws {
        for count in 0...10 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 57 + 200) }
            let written = try SecretText.compose(.base64(try Secret(copying: bytes.span)))
            let text = Base64.standard.encode(bytes)
            #expect(plain(written) == "\"\(text)\"")
            let read = try SecretBase64.decode(Array(text.utf8).span)
            #expect(read == (try Secret(copying: bytes.span)))
        }
    }
}
