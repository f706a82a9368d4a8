import HTTP
import Testing

@testable import Sandbox

@Suite struct `The life of AWS's secrets` {
    private static let a: JSONTree = ["SecretId": "a"]

    private static func desk(_ text: String = "one") throws -> AWSDesk {
        let desk = AWSDesk()
        _ = try desk.secrets(
            "CreateSecret",
            [
                "Name": "a", "SecretString": .string(text), "ClientRequestToken": AWSDesk.uuid(1),
                "Description": "first",
            ])
        return desk
    }

    private static func with(_ members: (String, JSONTree)...) -> JSONTree {
        .object([("SecretId", "a")] + members)
    }

    @Test func `ends after its days, until then it can be saved`() throws {
        let desk = try Self.desk()
        let root = try desk.secrets("DeleteSecret", Self.a)
        #expect(root["DeletionDate"]?.text == "\(AWSDesk.start + 30 * 86_400).000")
        for operation in ["GetSecretValue", "PutSecretValue", "DeleteSecret", "UpdateSecret"] {
            let members = Self.with(
                ("SecretString", "x"), ("ClientRequestToken", AWSDesk.uuid(2)))
            #expect(try desk.refusal(operation, members) == "InvalidRequestException")
        }
        #expect(try desk.refusal("CreateSecret", ["Name": "a"]) == "InvalidRequestException")
        #expect(try desk.secrets("DescribeSecret", Self.a)["DeletedDate"] != nil)
        #expect(try Self.names(desk, [:]).contains("a") == false)
        #expect(try Self.names(desk, ["IncludePlannedDeletion": true]).contains("a"))
        _ = try desk.secrets("RestoreSecret", Self.a)
        _ = try desk.secrets("RestoreSecret", Self.a)
        #expect(try desk.secrets("GetSecretValue", Self.a)["SecretString"]?.string == "one")
        _ = try desk.secrets("DeleteSecret", Self.with(("RecoveryWindowInDays", 7)))
        desk.wait(7 * 86_400 - 1)
        #expect(try desk.refusal("GetSecretValue", Self.a) == "InvalidRequestException")
        desk.wait(1)
        #expect(try desk.refusal("RestoreSecret", Self.a) == "ResourceNotFoundException")
    }

    @Test func `can end at once, and the next of that name has another ARN`() throws {
        let desk = try Self.desk()
        let old = try desk.secrets("DescribeSecret", Self.a)["ARN"]?.string
        _ = try desk.secrets("DeleteSecret", Self.with(("ForceDeleteWithoutRecovery", true)))
        #expect(try desk.refusal("DescribeSecret", Self.a) == "ResourceNotFoundException")
        _ = try desk.secrets("DeleteSecret", Self.with(("ForceDeleteWithoutRecovery", true)))
        let arn: JSONTree = "arn:aws:secretsmanager:us-east-1:123456789012:secret:gone"
        let gone = try desk.secrets(
            "DeleteSecret", ["SecretId": arn, "ForceDeleteWithoutRecovery": true])
        #expect(gone["ARN"]?.string?.hasSuffix(":secret:gone") == true)
        #expect(try desk.refusal("DeleteSecret", Self.a) == "ResourceNotFoundException")
        let new = try desk.secrets("CreateSecret", ["Name": "a"])["ARN"]?.string
        #expect(new != nil && new != old)
    }

    @Test(arguments: [6, 31])
    func `does not end after other days`(_ days: Int) throws {
        let members = Self.with(("RecoveryWindowInDays", .int(Int64(days))))
        let desk = try Self.desk()
        #expect(try desk.refusal("DeleteSecret", members) == "InvalidParameterException")
        let both = Self.with(("RecoveryWindowInDays", 7), ("ForceDeleteWithoutRecovery", true))
        #expect(try desk.refusal("DeleteSecret", both) == "InvalidParameterException")
    }

    @Test func `has tags, fifty at most`() throws {
        let desk = try Self.desk()
        func tags() throws -> [String] {
            let list = try desk.secrets("DescribeSecret", Self.a)["Tags"]?.list ?? []
            return list.map { ($0["Key"]?.string ?? "") + "=" + ($0["Value"]?.string ?? "") }
        }
        func tag(_ pairs: [(String, String)]) -> JSONTree {
            Self.with(
                ("Tags", .array(pairs.map { ["Key": .string($0.0), "Value": .string($0.1)] })))
        }
        _ = try desk.secrets("TagResource", tag([("a", "1"), ("b", "2")]))
        _ = try desk.secrets("TagResource", tag([("b", "3")]))
        #expect(try tags() == ["a=1", "b=3"])
        _ = try desk.secrets("UntagResource", Self.with(("TagKeys", ["a", "c"])))
        #expect(try tags() == ["b=3"])
        let code = { try desk.refusal("TagResource", $0) }
        #expect(try code(tag([("aws:x", "")])) == "InvalidParameterException")
        #expect(try code(tag([("x", "1"), ("x", "2")])) == "InvalidParameterException")
        let fifty = tag((0..<50).map { ("t\($0)", "") })
        #expect(try code(fifty) == "InvalidParameterException")
        #expect(try code(Self.a) == "ValidationException")
        #expect(try desk.refusal("UntagResource", Self.a) == "ValidationException")
        #expect(try tags() == ["b=3"])
    }

    @Test func `is described anew without a new version`() throws {
        let desk = try Self.desk()
        let root = try desk.secrets(
            "UpdateSecret",
            Self.with(("Description", "second"), ("KmsKeyId", "alias/mine"), ("Type", "mine")))
        #expect(root["VersionId"] == nil)
        let about = try desk.secrets("DescribeSecret", Self.a)
        #expect(about["Description"]?.string == "second")
        #expect(about["KmsKeyId"]?.string == "alias/mine")
        #expect(about["Type"]?.string == "mine")
        #expect(about["LastAccessedDate"] == nil && about["RotationEnabled"] == nil)
        _ = try desk.secrets("GetSecretValue", Self.a)
        let read = try desk.secrets("DescribeSecret", Self.a)["LastAccessedDate"]?.text
        #expect(read == "1795564800.000")
        let version = try desk.secrets("ListSecretVersionIds", Self.a)["Versions"]?.list.first
        #expect(version?["LastAccessedDate"]?.text == read)
        #expect(version?["KmsKeyIds"]?.list.first?.string == "alias/mine")
    }

    private static func turn(_ desk: AWSDesk, _ number: Int) throws -> JSON.Value {
        _ = try desk.secrets(
            "RotateSecret", with(("ClientRequestToken", AWSDesk.uuid(number))))
        return try desk.secrets("GetSecretValue", a)
    }

    @Test func `turns, and the fields of an object stay good`() throws {
        let desk = try Self.desk(#"{"token":"t","n":1}"#)
        let value = try Self.turn(desk, 2)
        let id = "00000000-0000-4000-8000-000000000002"
        #expect(value["SecretString"]?.string == #"{"token":"t","n":1,"rotation":"\#(id)"}"#)
        #expect(value["VersionId"]?.string == id)
        #expect(value["VersionStages"]?.list.map(\.string) == ["AWSCURRENT"])
        #expect(try Self.turn(desk, 2)["VersionId"]?.string == id)
        let again = try Self.turn(desk, 3)["SecretString"]?.string
        #expect(again?.hasSuffix(#""rotation":"00000000-0000-4000-8000-000000000003"}"#) == true)
    }

    @Test func `turns into something new where there are no fields`() throws {
        let text = try Self.turn(try Self.desk(), 2)["SecretString"]?.string
        #expect(text?.count == 32)
        let desk = try Self.desk()
        _ = try desk.secrets(
            "PutSecretValue",
            Self.with(("SecretBinary", "AAECAw=="), ("ClientRequestToken", AWSDesk.uuid(2))))
        let bytes = try Self.turn(desk, 3)["SecretBinary"]?.string
        #expect(bytes?.count == 8 && bytes != "AAECAw==")
    }

    @Test func `turns by rules, which can be stopped`() throws {
        let desk = try Self.desk()
        let rules: JSONTree = ["AutomaticallyAfterDays": 10, "Duration": "4h"]
        let root = try desk.secrets(
            "RotateSecret",
            Self.with(
                ("ClientRequestToken", AWSDesk.uuid(2)), ("RotationRules", rules),
                ("RotationLambdaARN", "arn:aws:lambda:x"), ("RotateImmediately", false)))
        #expect(root["VersionId"] == nil)
        let about = try desk.secrets("DescribeSecret", Self.a)
        #expect(about["RotationEnabled"]?.bool == true)
        #expect(about["RotationLambdaARN"]?.string == "arn:aws:lambda:x")
        #expect(about["RotationRules"]?["Duration"]?.string == "4h")
        #expect(about["NextRotationDate"] != nil && about["LastRotatedDate"] == nil)
        _ = try desk.secrets("CancelRotateSecret", Self.a)
        let stopped = try desk.secrets("DescribeSecret", Self.a)
        #expect(stopped["RotationEnabled"]?.bool == false && stopped["NextRotationDate"] == nil)
        #expect(try desk.secrets("GetSecretValue", Self.a)["SecretString"]?.string == "one")
    }

    @Test func `does not turn while it is turning, or without a value`() throws {
        let desk = try Self.desk()
        _ = try desk.secrets(
            "PutSecretValue",
            Self.with(
                ("SecretString", "x"), ("ClientRequestToken", AWSDesk.uuid(2)),
                ("VersionStages", ["AWSPENDING"])))
        let turn = Self.with(("ClientRequestToken", AWSDesk.uuid(3)))
        #expect(try desk.refusal("RotateSecret", turn) == "InvalidRequestException")
        _ = try desk.secrets("CreateSecret", ["Name": "empty"])
        #expect(
            try desk.refusal(
                "RotateSecret", ["SecretId": "empty", "ClientRequestToken": AWSDesk.uuid(3)])
                == "InvalidRequestException")
    }

    @Test(arguments: [
        (#"{"AutomaticallyAfterDays":1,"ScheduleExpression":"rate(1 day)"}"#, "InvalidParameter"),
        (#"{"ScheduleExpression":"daily"}"#, "InvalidParameter"),
        (#"{"Duration":"4"}"#, "Validation"),
        (#"{"Duration":"4m"}"#, "Validation"), (#"{"AutomaticallyAfterDays":0}"#, "Validation"),
        (#"{"AutomaticallyAfterDays":"1"}"#, "Serialization"), ("7", "Serialization"),
    ])
    func `does not turn by rules that make no sense`(_ rules: String, _ code: String) throws {
        let members = Self.with(
            ("ClientRequestToken", AWSDesk.uuid(2)), ("RotationRules", .raw(Array(rules.utf8))))
        #expect(try Self.desk().refusal("RotateSecret", members) == code + "Exception")
    }

    private static func names(_ desk: AWSDesk, _ members: JSONTree) throws -> [String] {
        try desk.secrets("ListSecrets", members)["SecretList"]?.list.compactMap {
            $0["Name"]?.string
        } ?? []
    }
}
