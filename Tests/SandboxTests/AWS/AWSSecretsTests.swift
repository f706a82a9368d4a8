import HTTP
import Testing

@testable import Sandbox

@Suite struct `AWS's secrets` {
    private static func made(_ desk: AWSDesk, _ name: String = "a") throws -> JSON.Value {
        try desk.secrets(
            "CreateSecret",
            [
                "Name": .string(name), "SecretString": "one",
                "ClientRequestToken": AWSDesk.uuid(1),
            ])
    }

    private static func put(
        _ desk: AWSDesk, _ number: Int, _ text: String, stages: [String]? = nil
    ) throws -> JSON.Value {
        var members: JSONTree = [
            "SecretId": "a", "SecretString": .string(text),
            "ClientRequestToken": AWSDesk.uuid(number),
        ]
        members["VersionStages"] = stages.map { JSONTree($0) }
        return try desk.secrets("PutSecretValue", members)
    }

    private static func text(_ desk: AWSDesk, _ stage: String) throws -> String? {
        try desk.secrets("GetSecretValue", ["SecretId": "a", "VersionStage": .string(stage)])[
            "SecretString"]?.string
    }

    private static func stages(_ desk: AWSDesk) throws -> [String: [String]] {
        let map = try desk.secrets("DescribeSecret", ["SecretId": "a"])
            .members("VersionIdsToStages")
        return Dictionary(
            map.map { ($0.key, $0.value.list.compactMap(\.string)) }, uniquingKeysWith: { $1 })
    }

    @Test func `are seeded in every region, alike in every process`() throws {
        for region in ["us-east-1", "eu-central-1"] {
            for content in AWS.Vault.contents {
                let id: JSONTree = ["SecretId": .string("fly/sandbox/" + content.service)]
                let one = try AWSDesk().secrets("GetSecretValue", id, in: region)
                let two = try AWSDesk().secrets("GetSecretValue", id, in: region)
                #expect(one["SecretString"]?.string == content.fields.text)
                #expect(one["VersionId"]?.string == two["VersionId"]?.string)
                #expect(one["ARN"]?.string == two["ARN"]?.string)
            }
        }
    }

    @Test func `have names with six letters behind them in their ARN`() throws {
        let desk = AWSDesk()
        let root = try Self.made(desk, "my/Secret_+=.@-1")
        let arn = try #require(root["ARN"]?.string)
        let start = "arn:aws:secretsmanager:us-east-1:123456789012:secret:my/Secret_+=.@-1-"
        #expect(arn.hasPrefix(start) && arn.utf8.count == start.utf8.count + 6)
        #expect(root.members.map(\.key) == ["ARN", "Name", "VersionId"])
        let china = try desk.secrets("ListSecrets", [:], in: "cn-north-1")
        #expect(
            china["SecretList"]?.list.first?["ARN"]?.string?.hasPrefix("arn:aws-cn:") == true)
    }

    @Test func `are found by name, by ARN, and by ARN without its letters`() throws {
        let desk = AWSDesk()
        let arn = try #require(try Self.made(desk)["ARN"]?.string)
        let part = String(arn.dropLast(7))
        for id in ["a", arn, part] {
            #expect(
                try desk.secrets("GetSecretValue", ["SecretId": .string(id)])["Name"]?.string
                    == "a")
        }
        let wrong = [
            "A", "a-" + arn.suffix(6), part + "-abcdef", part + "x",
            arn.replacing("us-east-1", with: "eu-west-1"),
            arn.replacing("123456789012", with: "210987654321"),
        ]
        for id in wrong {
            #expect(
                try desk.refusal("GetSecretValue", ["SecretId": .string(id)])
                    == "ResourceNotFoundException", "\(id)")
        }
        #expect(
            try desk.refusal("GetSecretValue", ["SecretId": "arn:aws:s3:::a"])
                == "ValidationException")
    }

    @Test func `whose names look like ARNs need the whole ARN`() throws {
        let desk = AWSDesk()
        let arn = try #require(try Self.made(desk, "key-abcdef")["ARN"]?.string)
        let part = JSONTree.string(String(arn.dropLast(7)))
        #expect(
            try desk.refusal("GetSecretValue", ["SecretId": part]) == "ResourceNotFoundException")
        #expect(
            try desk.secrets("GetSecretValue", ["SecretId": .string(arn)])["Name"]?.string
                == "key-abcdef")
    }

    @Test(arguments: ["a b", "é", "a!b", "a\u{0}"])
    func `with other letters in their name are refused`(_ name: String) throws {
        #expect(
            try AWSDesk().refusal("CreateSecret", ["Name": .string(name)])
                == "ValidationException")
    }

    @Test func `may have no value yet`() throws {
        let desk = AWSDesk()
        let root = try desk.secrets("CreateSecret", ["Name": "a"])
        #expect(root["VersionId"] == nil)
        let answer = try desk.call("GetSecretValue", ["SecretId": "a"])
        #expect(try AWSDesk.code(of: answer) == "ResourceNotFoundException")
        let message = try #require(JSON(answer.reply.body).root["Message"]?.string)
        #expect(message.hasSuffix("staging label: AWSCURRENT"))
        #expect(try desk.secrets("DescribeSecret", ["SecretId": "a"])["VersionIdsToStages"] == nil)
        _ = try Self.put(desk, 2, "first", stages: ["AWSPENDING"])
        #expect(try Self.text(desk, "AWSCURRENT") == "first")
    }

    @Test func `are made once: a repeat is the same, another value is refused`() throws {
        let desk = AWSDesk()
        let one = try Self.made(desk)
        let two = try Self.made(desk)
        #expect(one["ARN"]?.string == two["ARN"]?.string)
        for members: JSONTree in [
            ["Name": "a"],
            ["Name": "a", "SecretString": "two", "ClientRequestToken": AWSDesk.uuid(1)],
            ["Name": "a", "SecretString": "one", "ClientRequestToken": AWSDesk.uuid(2)],
        ] {
            #expect(try desk.refusal("CreateSecret", members) == "ResourceExistsException")
        }
    }

    @Test func `keep one version for one token`() throws {
        let desk = AWSDesk()
        _ = try Self.made(desk)
        let root = try Self.put(desk, 2, "two")
        #expect(root["VersionStages"]?.list.map(\.string) == ["AWSCURRENT"])
        _ = try Self.put(desk, 2, "two")
        #expect(try Self.stages(desk).count == 2)
        let other: JSONTree = [
            "SecretId": "a", "SecretString": "three", "ClientRequestToken": AWSDesk.uuid(2),
        ]
        for operation in ["PutSecretValue", "UpdateSecret"] {
            #expect(try desk.refusal(operation, other) == "ResourceExistsException")
        }
    }

    @Test func `move their labels along`() throws {
        let desk = AWSDesk()
        _ = try Self.made(desk)
        _ = try Self.put(desk, 2, "two")
        _ = try Self.put(desk, 3, "three", stages: ["AWSPENDING", "mine"])
        #expect(try Self.text(desk, "AWSCURRENT") == "two")
        #expect(try Self.text(desk, "AWSPREVIOUS") == "one")
        #expect(try Self.text(desk, "mine") == "three")
        let (two, three) = (AWSDesk.uuid(2), AWSDesk.uuid(3))
        _ = try desk.secrets(
            "UpdateSecretVersionStage",
            [
                "SecretId": "a", "VersionStage": "AWSCURRENT", "RemoveFromVersionId": two,
                "MoveToVersionId": three,
            ])
        #expect(try Self.text(desk, "AWSCURRENT") == "three")
        #expect(try Self.text(desk, "AWSPREVIOUS") == "two")
        #expect(try Self.stages(desk).count == 2)
        _ = try desk.secrets(
            "UpdateSecretVersionStage",
            ["SecretId": "a", "VersionStage": "mine", "RemoveFromVersionId": three])
        #expect(
            try desk.refusal("GetSecretValue", ["SecretId": "a", "VersionStage": "mine"])
                == "ResourceNotFoundException")
    }

    @Test func `refuse labels that go astray`() throws {
        let desk = AWSDesk()
        _ = try Self.made(desk)
        _ = try Self.put(desk, 2, "two")
        func code(_ stage: String, _ from: Int?, _ to: Int?) throws -> String {
            var members: JSONTree = ["SecretId": "a", "VersionStage": .string(stage)]
            members["RemoveFromVersionId"] = from.map(AWSDesk.uuid)
            members["MoveToVersionId"] = to.map(AWSDesk.uuid)
            return try desk.refusal("UpdateSecretVersionStage", members)
        }
        #expect(try code("AWSCURRENT", nil, 1) == "InvalidParameterException")
        #expect(try code("AWSCURRENT", 1, 1) == "InvalidParameterException")
        #expect(try code("AWSCURRENT", 2, nil) == "InvalidParameterException")
        #expect(try code("AWSCURRENT", nil, nil) == "InvalidParameterException")
        #expect(try code("nobody", 1, 2) == "InvalidParameterException")
        #expect(try code("AWSCURRENT", 2, 9) == "ResourceNotFoundException")
        #expect(try Self.text(desk, "AWSCURRENT") == "two")
        _ = try desk.secrets(
            "UpdateSecretVersionStage",
            ["SecretId": "a", "VersionStage": "AWSCURRENT", "MoveToVersionId": AWSDesk.uuid(2)])
        for number in 0..<19 {
            _ = try desk.secrets(
                "UpdateSecretVersionStage",
                [
                    "SecretId": "a", "VersionStage": "label \(number)",
                    "MoveToVersionId": AWSDesk.uuid(2),
                ])
        }
        #expect(try code("one more", nil, 2) == "LimitExceededException")
    }

    @Test func `are read by version and label together only when both agree`() throws {
        let desk = AWSDesk()
        _ = try Self.made(desk)
        _ = try Self.put(desk, 2, "two")
        let old: JSONTree = ["SecretId": "a", "VersionId": AWSDesk.uuid(1)]
        #expect(try desk.secrets("GetSecretValue", old)["SecretString"]?.string == "one")
        var both = old
        both["VersionStage"] = "AWSPREVIOUS"
        #expect(try desk.secrets("GetSecretValue", both)["SecretString"]?.string == "one")
        both["VersionStage"] = "AWSCURRENT"
        #expect(try desk.refusal("GetSecretValue", both) == "ResourceNotFoundException")
    }

    @Test func `keep about a hundred versions, and all of the last day`() throws {
        let desk = AWSDesk()
        _ = try Self.made(desk)
        func count() throws -> Int {
            var count = 0
            var members: JSONTree = ["SecretId": "a", "IncludeDeprecated": true]
            while true {
                let root = try desk.secrets("ListSecretVersionIds", members)
                count += root["Versions"]?.list.count ?? 0
                guard let next = root["NextToken"]?.string else { return count }
                members["NextToken"] = .string(next)
            }
        }
        for number in 2...120 { _ = try Self.put(desk, number, "\(number)") }
        #expect(try count() == 120)
        #expect(
            try desk.secrets("ListSecretVersionIds", ["SecretId": "a"])["Versions"]?.list.count
                == 2)
        desk.wait(90_000)
        _ = try Self.put(desk, 121, "last")
        #expect(try count() == 100)
        #expect(try Self.text(desk, "AWSPREVIOUS") == "120")
    }

    @Test func `hold 65,536 bytes, as text or as bytes`() throws {
        let desk = AWSDesk()
        _ = try Self.made(desk)
        func members(_ name: String, _ text: String) -> JSONTree {
            .object([
                ("SecretId", "a"), (name, .string(text)), ("ClientRequestToken", AWSDesk.uuid(5)),
            ])
        }
        let most = String(repeating: "x", count: 65_536)
        let code = { try desk.refusal("PutSecretValue", $0) }
        #expect(try code(members("SecretString", most + "x")) == "ValidationException")
        #expect(try code(members("SecretString", "")) == "ValidationException")
        #expect(try code(members("SecretBinary", "")) == "ValidationException")
        #expect(try code(members("SecretBinary", "no base64")) == "SerializationException")
        let large = String(repeating: "AAAA", count: 21_846)
        #expect(try code(members("SecretBinary", large)) == "ValidationException")
        _ = try desk.secrets("PutSecretValue", members("SecretString", most))
        let value = try desk.secrets("GetSecretValue", ["SecretId": "a"])
        #expect(value["SecretString"]?.string == most && value["SecretBinary"] == nil)
    }

    @Test(arguments: [
        (#"{"SecretId":"a"}"#, "InvalidRequestException"),
        (
            #"{"SecretId":"a","SecretString":"x","SecretBinary":"eA=="}"#,
            "InvalidParameterException"
        ),
        (#"{"SecretId":"a","SecretString":"x"}"#, "InvalidParameterException"),
        (#"{"SecretId":"a","SecretString":"x","ClientRequestToken":"x"}"#, "ValidationException"),
        (#"{"SecretId":"a","SecretString":"x","VersionStages":[]}"#, "ValidationException"),
        (#"{"SecretId":"a","SecretString":"x","VersionStages":"y"}"#, "SerializationException"),
        (#"{"SecretId":"a","SecretString":7}"#, "SerializationException"),
        (#"{"SecretString":"x"}"#, "ValidationException"),
        (#"{"SecretId":""}"#, "ValidationException"),
        (#"{"SecretId":null}"#, "ValidationException"), ("[]", "SerializationException"),
        ("{", "SerializationException"), ("", "SerializationException"),
    ])
    func `refuse what a write may not say`(_ body: String, _ code: String) throws {
        let desk = AWSDesk()
        _ = try Self.made(desk)
        let call = try desk.signed(desk.headers("PutSecretValue"), body)
        #expect(try AWSDesk.code(of: desk.world.answer(call)) == code)
        #expect(try Self.text(desk, "AWSCURRENT") == "one")
    }

    @Test func `are denied to who may not see them`() throws {
        let desk = AWSDesk()
        let answer = try desk.call(
            "GetSecretValue", ["SecretId": "fly/sandbox/duffel"], key: AWSDesk.denied)
        #expect(try AWSDesk.code(of: answer) == "AccessDeniedException")
        let message = try #require(JSON(answer.reply.body).root["Message"]?.string)
        #expect(
            message.hasPrefix(
                "User: arn:aws:iam::123456789012:user/denied is not authorized to perform: "
                    + "secretsmanager:GetSecretValue on resource: fly/sandbox/duffel because "))
    }

    @Test func `have no other operations`() throws {
        let desk = AWSDesk()
        #expect(try desk.refusal("FlyAway", [:]) == "UnknownOperationException")
        var headers = desk.headers("ListSecrets")
        headers = Headers(
            dictionaryLiteral: ("Host", "127.0.0.1:1"), ("X-Amz-Date", AWS.Stamp.text(desk.now)))
        let call = try desk.signed(headers, "{}")
        #expect(try AWSDesk.code(of: desk.world.answer(call)) == "UnknownOperationException")
    }
}
