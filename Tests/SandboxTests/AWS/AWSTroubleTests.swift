import HTTP
import Testing

@testable import Sandbox

@Suite struct `AWS's trouble` {
    private static let read: JSONTree = ["SecretId": "fly/sandbox/duffel"]

    private static func order(_ desk: AWSDesk, _ order: JSONTree, status: Int = 200) throws {
        let call = try #require(
            Server.Incoming(
                method: "POST", target: "/sandbox/trouble", headers: [:], body: order.encoded()))
        #expect(desk.world.answer(call).reply.status == status)
    }

    @Test(arguments: [
        ("throttling", "ThrottlingException"), ("internal-error", "InternalServiceError"),
        ("access-denied", "AccessDeniedException"), ("decryption-failure", "DecryptionFailure"),
        ("expired-token", "ExpiredTokenException"),
        ("unknown-client", "UnrecognizedClientException"),
        ("skewed-clock", "InvalidSignatureException"),
    ])
    func `strikes once, with the code of its kind`(_ kind: String, _ code: String) throws {
        let desk = AWSDesk()
        try Self.order(desk, ["service": "aws", "kind": .string(kind)])
        #expect(try desk.refusal("GetSecretValue", Self.read) == code)
        #expect(try desk.call("GetSecretValue", Self.read).reply.status == 200)
    }

    @Test func `on the wire breaks the answer, not the call`() throws {
        let desk = AWSDesk()
        func strike(_ kind: String) throws -> Server.Answer {
            try Self.order(desk, ["service": "aws", "kind": .string(kind), "milliseconds": 1500])
            return try desk.call("GetSecretValue", Self.read)
        }
        #expect(try strike("outage").reply.status == 503)
        #expect(try strike("html").reply.headers["content-type"]?.hasPrefix("text/html") == true)
        #expect(try strike("slow").delay == .milliseconds(1500))
        #expect(try strike("hang").delay == .milliseconds(1500))
        #expect(try strike("reset").cut == .reset)
        guard case .after(let count) = try strike("cut").cut else {
            Issue.record("not cut")
            return
        }
        #expect(count > 0)
    }

    @Test func `of a region or an operation leaves the others alone, until it is taken back`()
        throws
    {
        let desk = AWSDesk()
        try Self.order(
            desk,
            [
                "service": "aws", "kind": "outage", "region": "us-east-1",
                "operation": "GetSecretValue", "times": 0,
            ])
        for _ in 0..<3 {
            #expect(try desk.call("GetSecretValue", Self.read).reply.status == 503)
        }
        #expect(try desk.call("DescribeSecret", Self.read).reply.status == 200)
        #expect(try desk.call("GetSecretValue", Self.read, in: "eu-west-1").reply.status == 200)
        let end = try #require(
            Server.Incoming(method: "DELETE", target: "/sandbox/trouble", headers: [:]))
        #expect(desk.world.answer(end).reply.status == 204)
        #expect(try desk.call("GetSecretValue", Self.read).reply.status == 200)
    }

    @Test func `with the clock shows in the date of the answer`() throws {
        let desk = AWSDesk()
        try Self.order(desk, ["service": "aws", "kind": "skewed-clock", "seconds": -3600])
        let answer = try desk.call("GetSecretValue", Self.read)
        #expect(answer.reply.headers["date"] == "Wed, 25 Nov 2026 09:00:00 GMT")
        let message = try #require(JSON(answer.reply.body).root["message"]?.string)
        #expect(message.hasPrefix("Signature not yet current: 20261125T100000Z"))
    }

    @Test func `comes by the name of a secret as well`() throws {
        let desk = AWSDesk()
        for (kind, code) in [
            ("throttling", "ThrottlingException"), ("decryption-failure", "DecryptionFailure"),
        ] {
            let id = JSONTree.string("fly/sandbox/trouble/" + kind)
            #expect(try desk.refusal("GetSecretValue", ["SecretId": id]) == code)
        }
        #expect(
            try desk.refusal("GetSecretValue", ["SecretId": "fly/sandbox/trouble/none"])
                == "ResourceNotFoundException")
    }

    @Test func `for the Security Token Service is told in its own words`() throws {
        let desk = AWSDesk()
        for (kind, status, code) in [
            ("throttling", 400, "Throttling"), ("expired-token", 403, "ExpiredToken"),
            ("access-denied", 403, "AccessDenied"), ("skewed-clock", 403, "SignatureDoesNotMatch"),
            ("internal-error", 500, "InternalServiceError"),
        ] {
            try Self.order(desk, ["service": "aws", "kind": .string(kind)])
            let answer = try desk.tokens("Action=GetCallerIdentity")
            #expect(answer.status == status)
            #expect(try AWSDesk.element("Code", answer.text) == code)
        }
    }

    @Test func `that is unknown is refused, and all that is known has a word for it`() throws {
        let desk = AWSDesk()
        try Self.order(desk, ["service": "aws", "kind": "bored"], status: 400)
        for trouble in World.awsTroubles {
            #expect(!trouble.what.isEmpty)
            try Self.order(desk, ["service": "aws", "kind": .string(trouble.kind)])
        }
    }
}
