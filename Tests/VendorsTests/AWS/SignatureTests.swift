import Crypto
import Foundation
import HTTP
import Synchronization
import Testing

@testable import Vendors

/// Signature Version 4 once more, written from its description, to check libcurl's.
private struct Signer {
    let secret: String
    let region: String
    let service: String

    /// The signature of a request to `/` without a query; header names in lower case.
    func signature(
        _ method: String, _ headers: [(String, String)], body: [UInt8], at time: String
    ) throws -> String {
        let sorted = headers.sorted { $0.0 < $1.0 }
        let lines = sorted.map { "\($0.0):\($0.1)\n" }.joined()
        let names = sorted.map(\.0).joined(separator: ";")
        let digest = Hex.encode(try SHA256.digest(body))
        let canonical = "\(method)\n/\n\n\(lines)\n\(names)\n\(digest)"
        let day = String(time.prefix(8))
        let scope = "\(day)/\(region)/\(service)/aws4_request"
        let text =
            "AWS4-HMAC-SHA256\n\(time)\n\(scope)\n\(Hex.encode(try SHA256.digest(canonical)))"
        var key = Array("AWS4\(secret)".utf8)
        for part in [day, region, service, "aws4_request", text] {
            key = try HMAC.sha256(key: key.span, Array(part.utf8).span)
        }
        return Hex.encode(key)
    }
}

/// What libcurl puts on the wire.
struct SignatureTests {
    @Test func `the check itself gives the published signatures`() throws {
        let signer = Signer(
            secret: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", region: "us-east-1",
            service: "service")
        let headers = [("host", "example.amazonaws.com"), ("x-amz-date", "20150830T123600Z")]
        // Of AWS's test suite: get-vanilla and post-vanilla.
        #expect(
            try signer.signature("GET", headers, body: [], at: "20150830T123600Z")
                == "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")
        #expect(
            try signer.signature("POST", headers, body: [], at: "20150830T123600Z")
                == "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")
    }

    @Test(arguments: [
        (0, "{}"), (1, #"{"SecretId":"fly/ü","VersionStage":"AWSCURRENT"}"#), (750, ""),
    ])
    func `libcurl signs what it sends, as two others would`(
        _ tokens: Int, _ short: String
    ) async throws {
        let token = tokens == 0 ? nil : String(repeating: "to/k+en=", count: tokens)
        let text = short.isEmpty ? String(repeating: "0123456789", count: 6000) : short
        let seen = Mutex<Server.Incoming?>(nil)
        let server = try Server { incoming in
            seen.withLock { $0 = incoming }
            return .json(["ARN": "a"])
        }
        defer { server.stop() }
        let key = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY="
        let credentials = AWS.Credentials(
            keyID: "AKIDEXAMPLE", secret: try secret(key), token: try token.map(secret),
            source: .environment)
        let call = AWS.Call("GetSecretValue", .bytes(Array(text.utf8)))
        var settings = Client.Settings()
        settings.allowsPlainLoopback = true
        _ = try await Client(settings).send(
            call.request(to: server.address, in: "eu-west-1", with: credentials))
        let incoming = try #require(seen.withLock { $0 })
        #expect(String(decoding: incoming.body, as: UTF8.self) == text)
        #expect(incoming.method == "POST" && incoming.target == "/")

        let authorization = try #require(incoming.headers["Authorization"])
        let parts = try #require(
            authorization.wholeMatch(
                of: /AWS4-HMAC-SHA256 Credential=(\S+), SignedHeaders=(\S+), Signature=(\S+)/))
        let time = try #require(incoming.headers["X-Amz-Date"])
        #expect(parts.1 == "AKIDEXAMPLE/\(time.prefix(8))/eu-west-1/secretsmanager/aws4_request")
        let names = parts.2.split(separator: ";").map(String.init)
        let required =
            ["content-type", "host", "x-amz-date", "x-amz-target"]
            + (token == nil ? [] : ["x-amz-security-token"])
        #expect(Set(required).isSubset(of: names))
        let signed = try names.map { name in (name, try #require(incoming.headers[name])) }
        let signer = Signer(secret: key, region: "eu-west-1", service: "secretsmanager")
        #expect(
            try signer.signature("POST", signed, body: incoming.body, at: time) == String(parts.3))

        let question: [String: Any] = [
            "url": server.address + "/", "body": text, "secret": key, "region": "eu-west-1",
            "service": "secretsmanager", "timestamp": time,
            "headers": Dictionary(signed) { first, _ in first },
        ]
        let judged = try await Judge.ask(["signed": question]) as? String
        #expect(judged == String(parts.3))
    }
}

/// What the client refuses rather than sending it unsigned or wrongly signed.
struct UnsignableTests {
    private func request(
        _ headers: Headers = ["Content-Type": "application/json"], path: String = "/",
        keyID: String = "AK", region: String = "eu-west-1", secret: String = "s"
    ) -> Request {
        var request = Request(
            .post, "http://127.0.0.1:1\(path)", headers: headers, body: .bytes([0x7B, 0x7D]))
        request.signature = .init(service: "sts", region: region, keyID: keyID) {
            $0(Array(secret.utf8).span)
        }
        return request
    }

    @Test func `a request that libcurl would not sign rightly is refused`() async throws {
        var settings = Client.Settings()
        settings.allowsPlainLoopback = true
        let client = Client(settings)
        let json: Headers = ["Content-Type": "x"]
        var cases = [
            request([:]), request(["Content-Type": "x", "Date": "y"]),
            request(["Content-Type": "x", "X-Amz-Date": "y"]),
            request(["Content-Type": "x", "Authorization": "y"]),
            request(["Content-Type": "x", "content-type": "y"]),
            request(["Content-Type": "x", "X-Empty": ""]), request(json, path: "/?a"),
            request(json, path: "/a%20b"), request(json, path: "/a:b"), request(json, keyID: ""),
            request(json, keyID: "a:b"), request(json, region: "eu:1"), request(json, region: ""),
            request(json, secret: ""),
        ]
        var doubled = request(json)
        doubled.confidential = [.init("Content-Type") { $0([0x79].span) }]
        cases.append(doubled)
        for request in cases {
            let error = try await #require(throws: TransportError.self) {
                try await client.send(request)
            }
            #expect(error.kind == .badHeader && !error.wasSent)
        }
        let error = try await #require(throws: TransportError.self) {
            try await client.send(request(json, path: "/some/path"))
        }
        #expect(error.kind == .connect)
    }

    @Test func `plain HTTP goes to named hosts and to nobody else`() async throws {
        let server = try Server { _ in .text("ok") }
        defer { server.stop() }
        let url = server.address + "/"
        await #expect(throws: TransportError.self) { try await Client().send(Request(.get, url)) }
        var settings = Client.Settings()
        settings.plainHosts = ["127.0.0.1"]
        #expect(try await Client(settings).send(Request(.get, url)).status == 200)
        let error = try await #require(throws: TransportError.self) {
            try await Client(settings).send(Request(.get, "http://localhost:1/"))
        }
        #expect(error.kind == .refusedAddress)
        #expect(AWS.metadataHosts.contains("[fd00:ec2::254]"))
    }
}
