import HTTP
import Testing

@testable import Sandbox

@Suite struct `AWS's signatures` {
    /// A request of the published test suite for Signature Version 4, at the path `/`.
    struct Vector: Sendable, CustomTestStringConvertible {
        let name: String
        let method: String
        let target: String
        let headers: [(String, String)]
        let body: String
        let signature: String
        var testDescription: String { name }

        init(
            _ name: String, _ method: String, _ target: String, _ signature: String,
            _ headers: [(String, String)] = [], body: String = ""
        ) {
            (self.name, self.method, self.target) = (name, method, target)
            (self.headers, self.body, self.signature) = (headers, body, signature)
        }
    }

    static let letters =
        "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

    static let vectors = [
        Vector(
            "get-vanilla", "GET", "/",
            "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        Vector(
            "get-vanilla-query-order-key-case", "GET", "/?Param2=value2&Param1=value1",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"),
        Vector(
            "get-vanilla-query-order-key", "GET", "/?Param1=value2&Param1=Value1",
            "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1"),
        Vector(
            "get-vanilla-query-order-value", "GET", "/?Param1=value2&Param1=value1",
            "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694"),
        Vector(
            "get-vanilla-empty-query-key", "GET", "/?Param1=value1",
            "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb"),
        Vector(
            "get-vanilla-utf8-query", "GET", "/?%E1%88%B4=bar",
            "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"),
        Vector(
            "get-vanilla-query-unreserved", "GET", "/?\(letters)=\(letters)",
            "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197"),
        Vector(
            "post-vanilla", "POST", "/",
            "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        Vector(
            "post-vanilla-query", "POST", "/?Param1=value1",
            "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11"),
        Vector(
            "post-header-key-sort", "POST", "/",
            "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c",
            [("My-Header1", "value1")]),
        Vector(
            "post-header-value-case", "POST", "/",
            "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d",
            [("My-Header1", "VALUE1")]),
        Vector(
            "get-header-value-trim", "GET", "/",
            "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
            [("My-Header1", " value1"), ("My-Header2", " \"a   b   c\"")]),
        Vector(
            "get-header-key-duplicate", "GET", "/",
            "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
            [("My-Header1", "value2"), ("My-Header1", "value2"), ("My-Header1", "value1")]),
        Vector(
            "get-header-value-order", "GET", "/",
            "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01",
            [
                ("My-Header1", "value4"), ("My-Header1", "value1"), ("My-Header1", "value3"),
                ("My-Header1", "value2"),
            ]),
        Vector(
            "post-x-www-form-urlencoded", "POST", "/",
            "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
            [("Content-Type", "application/x-www-form-urlencoded")], body: "Param1=value1"),
        Vector(
            "post-x-www-form-urlencoded-parameters", "POST", "/",
            "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe",
            [("Content-Type", "application/x-www-form-urlencoded; charset=utf8")],
            body: "Param1=value1"),
    ]

    @Test(arguments: vectors)
    func `are those of the published test suite`(_ vector: Vector) throws {
        var headers: Headers = [
            "Host": "example.amazonaws.com", "X-Amz-Date": "20150830T123600Z",
        ]
        for (name, value) in vector.headers { headers.append(name, value) }
        let names = Set(headers.lines.map { $0.name.lowercased() }).sorted()
        headers.append(
            "Authorization",
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "
                + "SignedHeaders=\(names.joined(separator: ";")), Signature=\(vector.signature)")
        let call = try #require(
            Server.Incoming(
                method: vector.method, target: vector.target, headers: headers,
                body: Array(vector.body.utf8)))
        let signature = try AWS.Signature(call)
        let text = try signature.stringToSign(try signature.canonicalRequest(call))
        let made = try signature.expected(
            text, secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
        #expect(made == vector.signature)
    }

    private static let body = #"{"SecretId":"fly/sandbox/duffel"}"#

    private static func code(_ desk: AWSDesk, _ call: Server.Incoming) throws -> String {
        try AWSDesk.code(of: desk.world.answer(call))
    }

    @Test func `of a good request open the door`() throws {
        let desk = AWSDesk()
        let call = try desk.signed(desk.headers("GetSecretValue"), Self.body)
        #expect(desk.world.answer(call).reply.status == 200)
    }

    @Test(arguments: [
        ("AWS4-HMAC-SHA256", "IncompleteSignatureException"),
        ("Bearer abc", "IncompleteSignatureException"),
        ("AWS4-HMAC-SHA256 Credential", "IncompleteSignatureException"),
        ("AWS4-HMAC-SHA256 Credential=a/b/c", "IncompleteSignatureException"),
        (
            "AWS4-HMAC-SHA256 Credential=a/b/c, SignedHeaders=host, Signature=0",
            "IncompleteSignatureException"
        ),
        (
            "AWS4-HMAC-SHA256 Credential=a/20261125/us-east-1/secretsmanager/aws4_request, "
                + "Signature=0", "IncompleteSignatureException"
        ),
        (
            "AWS4-HMAC-SHA256 Credential=a/20261125/us-east-1/secretsmanager/aws4_request, "
                + "Credential=b, SignedHeaders=host, Signature=0", "IncompleteSignatureException"
        ),
        (
            "AWS4-HMAC-SHA256 Credential=a/20261125/us-east-1/secretsmanager/aws4_request, "
                + "SignedHeaders=host, Signature=0", "UnrecognizedClientException"
        ),
    ])
    func `that lack a part are refused`(_ line: String, _ code: String) throws {
        let desk = AWSDesk()
        let call = try desk.request(desk.headers("GetSecretValue"), line, Self.body)
        #expect(try Self.code(desk, call) == code)
    }

    @Test func `are needed`() throws {
        let desk = AWSDesk()
        let call = try desk.request(desk.headers("ListSecrets"), nil, "{}")
        #expect(try Self.code(desk, call) == "MissingAuthenticationTokenException")
    }

    @Test(arguments: [
        "20261125/us-east-1/sts/aws4_request", "20261125/somewhere/secretsmanager/aws4_request",
        "20261124/us-east-1/secretsmanager/aws4_request",
        "20261125/us-east-1/secretsmanager/aws4_wish",
    ])
    func `of another scope are refused`(_ scope: String) throws {
        let desk = AWSDesk()
        let call = try desk.signed(desk.headers("GetSecretValue"), Self.body, scope: scope)
        #expect(try Self.code(desk, call) == "InvalidSignatureException")
    }

    @Test(arguments: [(-300, true), (-301, false), (300, true), (301, false)])
    func `are fresh for five minutes both ways`(_ shift: Int64, _ isGood: Bool) throws {
        let desk = AWSDesk()
        let call = try desk.signed(desk.headers("GetSecretValue"), Self.body)
        desk.wait(shift)
        let answer = desk.world.answer(call)
        #expect(answer.reply.status == (isGood ? 200 : 400))
        guard !isGood else { return }
        #expect(try AWSDesk.code(of: answer) == "InvalidSignatureException")
        let message = try #require(JSON(answer.reply.body).root["message"]?.string)
        #expect(
            message
                == (shift > 0
                    ? "Signature expired: 20261125T100000Z is now earlier than 20261125T100001Z "
                        + "(20261125T100501Z - 5 min.)"
                    : "Signature not yet current: 20261125T100000Z is still later than "
                        + "20261125T095959Z (20261125T095459Z + 5 min.)"))
    }

    @Test(arguments: ["2026-11-25T10:00:00Z", "20261125T106000Z", "20261125T1000000"])
    func `with a malformed time are refused`(_ stamp: String) throws {
        let desk = AWSDesk()
        var headers: Headers = [:]
        for line in desk.headers("GetSecretValue").lines {
            headers.append(line.name, line.name == "X-Amz-Date" ? stamp : line.value)
        }
        let call = try desk.signed(
            headers, Self.body, scope: "20261125/us-east-1/secretsmanager/aws4_request")
        let code = try Self.code(desk, call)
        #expect(["IncompleteSignatureException", "InvalidSignatureException"].contains(code))
    }

    @Test(arguments: ["host", "content-type", "x-amz-target", "x-amz-date"])
    func `must cover what decides the meaning`(_ open: String) throws {
        let desk = AWSDesk()
        let headers = desk.headers("GetSecretValue")
        let names = headers.lines.map { $0.name.lowercased() }.filter { $0 != open }.sorted()
        let call = try desk.signed(headers, Self.body, names: names)
        #expect(try Self.code(desk, call) == "InvalidSignatureException")
    }

    @Test func `of a line that was not sent, or of unsorted lines, are refused`() throws {
        let desk = AWSDesk()
        let headers = desk.headers("GetSecretValue")
        let names = headers.lines.map { $0.name.lowercased() }.sorted()
        let absent = try desk.signed(headers, Self.body, names: (names + ["expect"]).sorted())
        #expect(try Self.code(desk, absent) == "InvalidSignatureException")
        let unsorted = try desk.signed(headers, Self.body, names: names.reversed())
        #expect(try Self.code(desk, unsorted) == "IncompleteSignatureException")
    }

    @Test func `of another body, another secret, or no payload at all are refused`() throws {
        let desk = AWSDesk()
        let headers = desk.headers("GetSecretValue")
        let good = try desk.signed(headers, Self.body)
        let other = try desk.request(
            headers, good.headers["authorization"], #"{"SecretId":"fly/sandbox/stripe"}"#)
        #expect(try Self.code(desk, other) == "InvalidSignatureException")
        let thief = AWS.Key(
            id: AWSDesk.sandbox.id, secret: "guessed", identity: AWSDesk.sandbox.identity)
        let stolen = try desk.signed(headers, Self.body, key: thief)
        #expect(try Self.code(desk, stolen) == "InvalidSignatureException")
        for claim in ["UNSIGNED-PAYLOAD", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"] {
            var open = headers
            open.append("X-Amz-Content-Sha256", claim)
            let call = try desk.signed(open, Self.body)
            #expect(try Self.code(desk, call) == "InvalidSignatureException")
        }
        var hashed = headers
        hashed.append("X-Amz-Content-Sha256", try AWS.hash(Array(Self.body.utf8)))
        #expect(desk.world.answer(try desk.signed(hashed, Self.body)).reply.status == 200)
    }

    @Test func `with a stray session token are refused`() throws {
        let desk = AWSDesk()
        let code = try desk.refusal(
            "GetSecretValue", ["SecretId": "fly/sandbox/duffel"], token: "made-up")
        #expect(code == "UnrecognizedClientException")
    }

    @Test(arguments: ["secretsmanager", "sts"])
    func `by libcurl are right`(_ service: String) async throws {
        let world = World(seed: 7, clock: World.machineTime, folder: nil)
        let server = try Server(port: 0, answer: { world.answer($0) })
        defer { server.stop() }
        var settings = Client.Settings()
        settings.allowsPlainLoopback = true
        let isJSON = service == "secretsmanager"
        var request = Request(
            .post, server.address + "/",
            headers: isJSON
                ? [
                    "Content-Type": "application/x-amz-json-1.1",
                    "X-Amz-Target": "secretsmanager.ListSecrets",
                ] : ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"],
            body: .bytes(
                Array((isJSON ? "{}" : "Action=GetCallerIdentity&Version=2011-06-15").utf8)))
        request.signature = Request.Signature(
            service: service, region: "eu-west-1", keyID: AWSDesk.sandbox.id
        ) { show in show(Array(AWSDesk.sandbox.secret.utf8).span) }
        let reply = try await Client(settings).send(request)
        #expect(reply.status == 200, "\(String(decoding: reply.body, as: UTF8.self))")
    }
}
