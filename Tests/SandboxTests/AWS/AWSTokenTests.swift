import Foundation
import HTTP
import Testing

@testable import Sandbox

@Suite struct `AWS's sessions` {
    private static let role = "Action=AssumeRole&RoleArn=arn:aws:iam::123456789012:role/"

    private static func code(_ answer: (status: Int, text: String)) throws -> String {
        let type = try AWSDesk.element("Type", answer.text)
        #expect(answer.text.contains(#"<ErrorResponse xmlns="https://sts.amazonaws.com/doc/"#))
        #expect(try AWSDesk.element("RequestId", answer.text).utf8.count == 36)
        return "\(answer.status) \(type) " + (try AWSDesk.element("Code", answer.text))
    }

    @Test func `open Secrets Manager until they end by the clock`() throws {
        let desk = AWSDesk()
        let answer = try desk.tokens(
            Self.role + "any/path/guide&RoleSessionName=fly&DurationSeconds=900")
        #expect(answer.status == 200)
        #expect(try AWSDesk.element("Expiration", answer.text) == "2026-11-25T10:15:00Z")
        let (key, token) = try AWSDesk.session(answer.text)
        #expect(key.id.hasPrefix("ASIA") && key.id.utf8.count == 20 && key.secret.utf8.count == 40)
        desk.wait(899)
        let read: JSONTree = ["SecretId": "fly/sandbox/duffel"]
        #expect(
            try desk.call("GetSecretValue", read, key: key, token: token).reply.status == 200)
        let me = try desk.tokens("Action=GetCallerIdentity", key: key, token: token)
        #expect(
            try AWSDesk.element("Arn", me.text)
                == "arn:aws:sts::123456789012:assumed-role/guide/fly")
        desk.wait(1)
        #expect(
            try desk.refusal("GetSecretValue", read, key: key, token: token)
                == "ExpiredTokenException")
        #expect(
            try Self.code(desk.tokens("Action=GetCallerIdentity", key: key, token: token))
                == "403 Sender ExpiredToken")
    }

    @Test func `are good in another process of the same world only`() throws {
        let (key, token) = try AWSDesk.session(
            AWSDesk().tokens(Self.role + "guide&RoleSessionName=fly").text)
        let list = JSONTree.object([])
        #expect(
            try AWSDesk().call("ListSecrets", list, key: key, token: token).reply.status == 200)
        #expect(
            try AWSDesk(seed: 8).refusal("ListSecrets", list, key: key, token: token)
                == "UnrecognizedClientException")
        #expect(
            try AWSDesk().refusal("ListSecrets", list, key: key) == "UnrecognizedClientException")
    }

    @Test func `of one second differ`() throws {
        let desk = AWSDesk()
        let one = try AWSDesk.session(desk.tokens(Self.role + "a&RoleSessionName=fly").text)
        let two = try AWSDesk.session(desk.tokens(Self.role + "a&RoleSessionName=fly").text)
        #expect(one.token != two.token && one.key.id != two.key.id)
    }

    @Test(arguments: [
        ("denied&RoleSessionName=fly", "403 Sender AccessDenied"),
        ("guide", "400 Sender ValidationError"),
        ("guide&RoleSessionName=f", "400 Sender ValidationError"),
        ("guide&RoleSessionName=a%20b", "400 Sender ValidationError"),
        ("guide&RoleSessionName=fly&DurationSeconds=899", "400 Sender ValidationError"),
        ("guide&RoleSessionName=fly&DurationSeconds=43201", "400 Sender ValidationError"),
        ("guide&RoleSessionName=fly&TokenCode=123456", "403 Sender AccessDenied"),
        (
            "guide&RoleSessionName=fly&SerialNumber=arn:x&TokenCode=000000",
            "403 Sender AccessDenied"
        ),
    ])
    func `of roles are refused for a reason`(_ rest: String, _ code: String) throws {
        #expect(try Self.code(AWSDesk().tokens(Self.role + rest)) == code)
    }

    @Test(arguments: [
        "arn:aws:iam::210987654321:role/guide", "arn:aws:iam::123456789012:user/guide",
    ])
    func `of what is no role of this account are refused`(_ arn: String) throws {
        let answer = try AWSDesk().tokens(
            "Action=AssumeRole&RoleSessionName=fly&RoleArn=\(arn)")
        #expect(answer.status >= 400)
    }

    @Test func `of a device's code are given`() throws {
        let answer = try AWSDesk().tokens(
            Self.role + "guide&RoleSessionName=fly&SerialNumber=arn:aws:iam::1:mfa/me"
                + "&TokenCode=123456")
        #expect(answer.status == 200)
    }

    @Test func `that came from a role last an hour at most and make no session tokens`() throws {
        let desk = AWSDesk()
        let (key, token) = try AWSDesk.session(
            desk.tokens(Self.role + "a&RoleSessionName=fly").text)
        let long = try desk.tokens(
            Self.role + "b&RoleSessionName=fly&DurationSeconds=3601", key: key, token: token)
        #expect(try Self.code(long) == "400 Sender ValidationError")
        let next = try desk.tokens(Self.role + "b&RoleSessionName=fly", key: key, token: token)
        #expect(next.status == 200)
        let more = try desk.tokens("Action=GetSessionToken", key: key, token: token)
        #expect(try Self.code(more) == "403 Sender AccessDenied")
    }

    @Test func `of the caller itself keep its name`() throws {
        let desk = AWSDesk()
        let (key, token) = try AWSDesk.session(
            desk.tokens("Action=GetSessionToken&DurationSeconds=129600").text)
        let me = try desk.tokens("Action=GetCallerIdentity", key: key, token: token)
        #expect(try AWSDesk.element("UserId", me.text) == "AIDASANDBOXSANDBOX00")
    }

    @Test func `have the powers of their role`() throws {
        let desk = AWSDesk()
        let read: JSONTree = ["SecretId": "fly/sandbox/duffel"]
        let (reader, token) = try AWSDesk.session(
            desk.tokens(Self.role + "reader&RoleSessionName=fly").text)
        #expect(
            try desk.call("GetSecretValue", read, key: reader, token: token).reply.status == 200)
        #expect(
            try desk.refusal("DeleteSecret", read, key: reader, token: token)
                == "AccessDeniedException")
        let (nobody, pass) = try AWSDesk.session(
            desk.tokens(Self.role + "powerless&RoleSessionName=fly").text)
        #expect(
            try desk.refusal("GetSecretValue", read, key: nobody, token: pass)
                == "AccessDeniedException")
        #expect(
            try Self.code(desk.tokens(Self.role + "a&RoleSessionName=fly", key: AWSDesk.denied))
                == "403 Sender AccessDenied")
    }

    private static func web(_ token: String, role: String = "guide") -> String {
        "Action=AssumeRoleWithWebIdentity&RoleArn=arn:aws:iam::123456789012:role/\(role)"
            + "&RoleSessionName=ci&WebIdentityToken=\(token)"
    }

    private static func jwt(end: Int64) -> String {
        let claims =
            #"{"iss":"http://127.0.0.1","sub":"repo:fly","aud":"sts","exp":\#(end)}"#
        let text = Data(claims.utf8).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        return "e30.\(text).c2ln"
    }

    @Test func `of a web identity need no signature`() throws {
        let desk = AWSDesk()
        let answer = try desk.tokens(Self.web(Self.jwt(end: desk.now + 60)), key: nil)
        #expect(answer.status == 200, "\(answer.text)")
        #expect(try AWSDesk.element("SubjectFromWebIdentityToken", answer.text) == "repo:fly")
        let (key, token) = try AWSDesk.session(answer.text)
        #expect(
            try desk.call("ListSecrets", .object([]), key: key, token: token).reply.status == 200)
    }

    @Test func `of a bad web identity are refused`() throws {
        let desk = AWSDesk()
        func code(_ form: String) throws -> String { try Self.code(desk.tokens(form, key: nil)) }
        #expect(try code(Self.web("abcd")) == "400 Sender InvalidIdentityToken")
        #expect(try code(Self.web("a.e30.b")) == "400 Sender InvalidIdentityToken")
        #expect(try code(Self.web("a.bm8.b")) == "400 Sender InvalidIdentityToken")
        let late = Self.jwt(end: desk.now)
        #expect(try code(Self.web(late)) == "400 Sender ExpiredTokenException")
        let good = Self.jwt(end: desk.now + 60)
        #expect(try code(Self.web(good, role: "denied")) == "403 Sender AccessDenied")
    }

    @Test func `need a known action, and a signature`() throws {
        let desk = AWSDesk()
        #expect(try Self.code(desk.tokens("Action=Fly")) == "400 Sender InvalidAction")
        #expect(
            try Self.code(desk.tokens("Action=GetCallerIdentity", key: nil))
                == "403 Sender MissingAuthenticationToken")
    }
}
