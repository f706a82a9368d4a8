import Foundation
import HTTP
import Synchronization
import Testing

@testable import Sandbox

/// A world whose clocks a test moves, and signed calls to its AWS.
final class AWSDesk: Sendable {
    /// 2026-11-25T10:00:00Z.
    static let start: Int64 = 1_795_600_800
    static let sandbox = AWS.Key.lasting[0]
    static let denied = AWS.Key.lasting[1]

    let world: World
    private let clock = Ticker()

    init(seed: UInt64 = 7) {
        world = World(
            seed: seed, clock: { [clock] in clock.now }, folder: nil,
            wallClock: { [clock] in clock.now })
    }

    /// Lets time pass.
    func wait(_ seconds: Int64) { clock.advance(seconds) }

    var now: Int64 { clock.now }

    /// The header of a call to Secrets Manager before it is signed.
    func headers(_ operation: String, token: String? = nil) -> Headers {
        var headers: Headers = [
            "Host": "127.0.0.1:8642", "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": "secretsmanager.\(operation)", "X-Amz-Date": AWS.Stamp.text(now),
        ]
        if let token { headers.append("X-Amz-Security-Token", token) }
        return headers
    }

    /// A request with its signature; `names` are the signed lines, all of them unless given.
    func signed(
        _ headers: Headers, _ body: String, key: AWS.Key = sandbox, scope: String? = nil,
        names: [String]? = nil
    ) throws -> Server.Incoming {
        let names = names ?? headers.lines.map { $0.name.lowercased() }.sorted()
        let stamp = try #require(headers["x-amz-date"])
        let scope = scope ?? "\(stamp.prefix(8))/us-east-1/secretsmanager/aws4_request"
        let start =
            "AWS4-HMAC-SHA256 Credential=\(key.id)/\(scope), "
            + "SignedHeaders=\(names.joined(separator: ";")), Signature="
        let draft = try request(headers, start + "0", body)
        let signature = try AWS.Signature(draft)
        let text = try signature.stringToSign(try signature.canonicalRequest(draft))
        return try request(headers, start + signature.expected(text, secret: key.secret), body)
    }

    func request(
        _ headers: Headers, _ authorization: String?, _ body: String
    ) throws -> Server.Incoming {
        var headers = headers
        if let authorization { headers.append("Authorization", authorization) }
        return try #require(
            Server.Incoming(method: "POST", target: "/", headers: headers, body: Array(body.utf8)))
    }

    /// The answer of Secrets Manager.
    func call(
        _ operation: String, _ members: JSONTree, in region: String = "us-east-1",
        key: AWS.Key = sandbox, token: String? = nil
    ) throws -> Server.Answer {
        let day = AWS.Stamp.text(now).prefix(8)
        return world.answer(
            try signed(
                headers(operation, token: token), members.text, key: key,
                scope: "\(day)/\(region)/secretsmanager/aws4_request"))
    }

    /// The document of a call that goes well.
    func secrets(
        _ operation: String, _ members: JSONTree, in region: String = "us-east-1"
    ) throws -> JSON.Value {
        let answer = try call(operation, members, in: region)
        let text = String(decoding: answer.reply.body, as: UTF8.self)
        try #require(answer.reply.status == 200, "\(operation): \(text)")
        return try JSON(answer.reply.body).root
    }

    /// The code of a call that is refused, after a look at what every refusal has.
    func refusal(
        _ operation: String, _ members: JSONTree, in region: String = "us-east-1",
        key: AWS.Key = sandbox, token: String? = nil
    ) throws -> String {
        try Self.code(of: try call(operation, members, in: region, key: key, token: token))
    }

    static func code(of answer: Server.Answer) throws -> String {
        let root = try JSON(answer.reply.body).root
        let code = try #require(root["__type"]?.string)
        #expect(answer.reply.status == (code == "InternalServiceError" ? 500 : 400))
        #expect(answer.reply.headers["x-amzn-requestid"]?.utf8.count == 36)
        #expect(answer.reply.headers["content-type"] == "application/x-amz-json-1.1")
        return code
    }

    /// The answer of the Security Token Service as text, and its status.
    func tokens(
        _ form: String, key: AWS.Key? = sandbox, token: String? = nil
    ) throws -> (status: Int, text: String) {
        var headers: Headers = [
            "Host": "127.0.0.1:8642",
            "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
            "X-Amz-Date": AWS.Stamp.text(now),
        ]
        if let token { headers.append("X-Amz-Security-Token", token) }
        let body = form + "&Version=2011-06-15"
        let day = AWS.Stamp.text(now).prefix(8)
        let incoming =
            try key.map {
                try signed(headers, body, key: $0, scope: "\(day)/eu-west-1/sts/aws4_request")
            } ?? request(headers, nil, body)
        let answer = world.answer(incoming)
        #expect(answer.reply.headers["content-type"] == "text/xml")
        return (answer.reply.status, String(decoding: answer.reply.body, as: UTF8.self))
    }

    /// A key and token out of an answer of the Security Token Service.
    static func session(_ text: String) throws -> (key: AWS.Key, token: String) {
        let identity = AWS.Identity(arn: "", userID: "", power: .all)
        let key = AWS.Key(
            id: try element("AccessKeyId", text), secret: try element("SecretAccessKey", text),
            identity: identity)
        return (key, try element("SessionToken", text))
    }

    /// What stands in the first element of a name.
    static func element(_ name: String, _ text: String) throws -> String {
        let start = try #require(text.range(of: "<\(name)>")).upperBound
        let end = try #require(text.range(of: "</\(name)>")).lowerBound
        return String(text[start..<end])
    }

    /// A token for a write that is the same for the same number.
    static func uuid(_ number: Int) -> JSONTree {
        .string("00000000-0000-4000-8000-" + padded(number, 12))
    }

    /// A clock that stands still until it is moved.
    private final class Ticker: Sendable {
        private let time = Mutex(AWSDesk.start)
        var now: Int64 { time.withLock { $0 } }
        func advance(_ seconds: Int64) { time.withLock { $0 += seconds } }
    }
}
