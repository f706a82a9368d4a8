import HTTP
import Testing

@testable import Sandbox

@Suite struct `AWS's lists and copies` {
    private static func names(
        _ desk: AWSDesk, _ members: JSONTree, in region: String = "us-east-1"
    ) throws -> [String] {
        try desk.secrets("ListSecrets", members, in: region)["SecretList"]?.list.compactMap {
            $0["Name"]?.string
        } ?? []
    }

    private static func filter(_ key: String, _ values: String...) -> JSONTree {
        ["Filters": [["Key": .string(key), "Values": JSONTree(values)]]]
    }

    private static func make(_ desk: AWSDesk, _ name: String, _ text: String) throws {
        _ = try desk.secrets(
            "CreateSecret",
            [
                "Name": .string(name), "SecretString": .string(text), "Description": "Two Words",
                "ClientRequestToken": AWSDesk.uuid(1), "Tags": [["Key": "Team", "Value": "Blue"]],
            ])
    }

    @Test func `are filtered by what a secret says of itself`() throws {
        let desk = AWSDesk()
        try Self.make(desk, "mine/One", "x")
        let all = try Self.names(desk, [:])
        #expect(all.count == AWS.Vault.contents.count + 1)
        func found(_ key: String, _ values: JSONTree) throws -> [String] {
            try Self.names(desk, ["Filters": [["Key": .string(key), "Values": values]]])
        }
        #expect(try found("name", ["mine/"]) == ["mine/One"])
        #expect(try found("name", ["MINE/"]) == [])
        #expect(try found("name", ["!fly/"]) == ["mine/One"])
        #expect(try found("name", ["mine/", "fly/sandbox/duf"]).count == 2)
        #expect(try found("description", ["two", "nothing"]) == ["mine/One"])
        #expect(try found("description", ["words"]) == [])
        #expect(try found("tag-key", ["Team"]) == ["mine/One"])
        #expect(try found("tag-value", ["Blue"]) == ["mine/One"])
        #expect(try found("tag-value", ["blue"]) == [])
        #expect(try found("primary-region", ["us-"]) == [])
        #expect(try found("owning-service", ["rds"]) == [])
        #expect(try found("all", ["one words"]) == ["mine/One"])
        #expect(try found("all", ["one other"]) == [])
    }

    @Test(arguments: [
        (#"{"Filters":[{"Key":"color","Values":["x"]}]}"#, "ValidationException"),
        (#"{"Filters":[{"Key":"name"}]}"#, "ValidationException"),
        (#"{"Filters":[{"Values":["x"]}]}"#, "ValidationException"),
        (#"{"Filters":["name"]}"#, "SerializationException"),
        (#"{"Filters":{}}"#, "SerializationException"),
        (#"{"MaxResults":0}"#, "ValidationException"),
        (#"{"MaxResults":101}"#, "ValidationException"),
        (#"{"SortOrder":"up"}"#, "ValidationException"),
        (#"{"NextToken":"made-up"}"#, "InvalidNextTokenException"),
        (#"{"IncludePlannedDeletion":"yes"}"#, "SerializationException"),
    ])
    func `are not made of what makes no sense`(_ body: String, _ code: String) throws {
        let desk = AWSDesk()
        let members = JSONTree.raw(Array(body.utf8))
        #expect(try desk.refusal("ListSecrets", members) == code)
    }

    @Test func `are sorted and come in pages`() throws {
        let desk = AWSDesk()
        try Self.make(desk, "a", "x")
        _ = try desk.secrets("GetSecretValue", ["SecretId": "fly/sandbox/stripe"])
        #expect(try Self.names(desk, [:]).last == "a")
        #expect(try Self.names(desk, ["SortOrder": "desc"]).first == "a")
        #expect(try Self.names(desk, ["SortBy": "name"]).first == "a")
        #expect(
            try Self.names(desk, ["SortBy": "last-accessed-date"]).last == "fly/sandbox/stripe")
        #expect(try Self.names(desk, ["SortBy": "last-changed-date"]).last == "a")
        var seen: [String] = []
        var members: JSONTree = ["MaxResults": 3, "SortBy": "name"]
        while true {
            let root = try desk.secrets("ListSecrets", members)
            seen += root["SecretList"]?.list.compactMap { $0["Name"]?.string } ?? []
            guard let next = root["NextToken"]?.string else { break }
            members["NextToken"] = .string(next)
        }
        #expect(seen == (try Self.names(desk, ["SortBy": "name"])))
    }

    @Test func `of values take ids or filters, and name what cannot be read`() throws {
        let desk = AWSDesk()
        for body in [
            "{}", #"{"SecretIdList":["a"],"Filters":[{"Key":"name","Values":["a"]}]}"#,
            #"{"SecretIdList":["a"],"MaxResults":3}"#,
        ] {
            #expect(
                try desk.refusal("BatchGetSecretValue", .raw(Array(body.utf8)))
                    == "InvalidParameterException")
        }
        let many = JSONTree(Array(repeating: "a", count: 21))
        #expect(
            try desk.refusal("BatchGetSecretValue", ["SecretIdList": many])
                == "ValidationException")
        var members = Self.filter("name", "fly/sandbox/")
        members["MaxResults"] = 5
        let page = try desk.secrets("BatchGetSecretValue", members)
        #expect(page["SecretValues"]?.list.count == 5 && page["Errors"]?.list.isEmpty == true)
        members["NextToken"] = .string(try #require(page["NextToken"]?.string))
        let rest = try desk.secrets("BatchGetSecretValue", members)
        #expect(rest["SecretValues"]?.list.count == AWS.Vault.contents.count - 5)
        #expect(rest["NextToken"] == nil)
    }

    private static func replicate(
        _ desk: AWSDesk, _ name: String, force: Bool = false
    ) throws -> JSON.Value? {
        try desk.secrets(
            "ReplicateSecretToRegions",
            [
                "SecretId": .string(name), "AddReplicaRegions": [["Region": "eu-west-1"]],
                "ForceOverwriteReplicaSecret": .bool(force),
            ])["ReplicationStatus"]?.list.first
    }

    private static func value(_ desk: AWSDesk, _ name: String) throws -> String? {
        try desk.secrets("GetSecretValue", ["SecretId": .string(name)], in: "eu-west-1")[
            "SecretString"]?.string
    }

    @Test func `in another region follow the first, and can go their own way`() throws {
        let desk = AWSDesk()
        try Self.make(desk, "a", "one")
        #expect(try Self.replicate(desk, "a")?["Status"]?.string == "InProgress")
        let put: JSONTree = [
            "SecretId": "a", "SecretString": "two", "ClientRequestToken": AWSDesk.uuid(2),
        ]
        _ = try desk.secrets("PutSecretValue", put)
        #expect(try Self.value(desk, "a") == "two")
        #expect(try Self.names(desk, Self.filter("name", "a"), in: "eu-west-1") == ["a"])
        #expect(try Self.names(desk, Self.filter("primary-region", "us-")) == ["a"])
        let copy: JSONTree = ["SecretId": "a"]
        for operation in ["PutSecretValue", "DeleteSecret", "RestoreSecret"] {
            #expect(
                try desk.refusal(operation, put, in: "eu-west-1") == "InvalidRequestException")
        }
        #expect(try desk.refusal("StopReplicationToReplica", copy) == "InvalidRequestException")
        _ = try desk.secrets("StopReplicationToReplica", copy, in: "eu-west-1")
        _ = try desk.secrets("DeleteSecret", copy)
        #expect(try Self.value(desk, "a") == "two")
        let about = try desk.secrets("DescribeSecret", copy, in: "eu-west-1")
        #expect(about["PrimaryRegion"] == nil)
    }

    @Test func `fail where the name is taken, unless they are forced`() throws {
        let desk = AWSDesk()
        let name = "fly/sandbox/duffel"
        let failed = try Self.replicate(desk, name)
        #expect(failed?["Status"]?.string == "Failed")
        #expect(failed?["StatusMessage"]?.string?.contains("already exists") == true)
        _ = try desk.secrets(
            "PutSecretValue",
            [
                "SecretId": .string(name), "SecretString": "mine",
                "ClientRequestToken": AWSDesk.uuid(2),
            ])
        #expect(try Self.value(desk, name) != "mine")
        #expect(try Self.replicate(desk, name, force: true)?["Status"]?.string == "InProgress")
        #expect(try Self.value(desk, name) == "mine")
        let state = try desk.secrets("DescribeSecret", ["SecretId": .string(name)])
        #expect(state["ReplicationStatus"]?.list.map { $0["Status"]?.string } == ["InSync"])
    }

    @Test func `can be ordered with the secret`() throws {
        let desk = AWSDesk()
        let root = try desk.secrets(
            "CreateSecret",
            [
                "Name": "b", "SecretString": "x", "ClientRequestToken": AWSDesk.uuid(1),
                "AddReplicaRegions": [["Region": "eu-west-1", "KmsKeyId": "alias/far"]],
            ])
        let state = root["ReplicationStatus"]?.list.first
        #expect(state?["KmsKeyId"]?.string == "alias/far")
        #expect(try Self.value(desk, "b") == "x")
    }

    @Test(arguments: [
        ("ReplicateSecretToRegions", #"{"SecretId":"a"}"#, "ValidationException"),
        (
            "ReplicateSecretToRegions", #"{"SecretId":"a","AddReplicaRegions":[{"Region":"x"}]}"#,
            "ValidationException"
        ),
        (
            "ReplicateSecretToRegions",
            #"{"SecretId":"a","AddReplicaRegions":[{"Region":"us-east-1"}]}"#,
            "InvalidParameterException"
        ),
        ("RemoveRegionsFromReplication", #"{"SecretId":"a"}"#, "ValidationException"),
        (
            "RemoveRegionsFromReplication",
            #"{"SecretId":"a","RemoveReplicaRegions":["eu-west-1"]}"#, "InvalidParameterException"
        ),
    ])
    func `are refused for a reason`(
        _ operation: String, _ body: String, _ code: String
    ) throws {
        let desk = AWSDesk()
        try Self.make(desk, "a", "one")
        #expect(try desk.refusal(operation, .raw(Array(body.utf8))) == code)
    }

    @Test func `of random letters keep to what was asked`() throws {
        let desk = AWSDesk()
        func password(_ members: JSONTree) throws -> String {
            try #require(
                try desk.secrets("GetRandomPassword", members)["RandomPassword"]?.string)
        }
        let usual = try password([:])
        let next = try password([:])
        #expect(usual.count == 32 && usual != next)
        let digits = try password([
            "PasswordLength": 500, "ExcludeUppercase": true, "ExcludeLowercase": true,
            "ExcludePunctuation": true, "ExcludeCharacters": "013456789",
        ])
        #expect(digits == String(repeating: "2", count: 500))
        for _ in 0..<50 {
            let short = try password(["PasswordLength": 5, "IncludeSpace": true])
            #expect(short.contains(" ") && short.contains(where: \.isLowercase))
            #expect(short.contains(where: \.isUppercase) && short.contains(where: \.isNumber))
        }
        _ = try password(["PasswordLength": 1, "RequireEachIncludedType": false])
    }

    @Test(arguments: [
        (#"{"PasswordLength":0}"#, "ValidationException"),
        (#"{"PasswordLength":4097}"#, "ValidationException"),
        (#"{"PasswordLength":3}"#, "InvalidParameterException"),
        (
            #"{"ExcludeUppercase":true,"ExcludeLowercase":true,"ExcludePunctuation":true,"#
                + #""ExcludeNumbers":true}"#, "InvalidParameterException"
        ),
    ])
    func `of letters that cannot be are refused`(_ body: String, _ code: String) throws {
        #expect(try AWSDesk().refusal("GetRandomPassword", .raw(Array(body.utf8))) == code)
    }
}
