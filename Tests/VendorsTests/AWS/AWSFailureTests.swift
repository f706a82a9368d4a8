import Crypto
import HTTP
import Testing

@testable import Vendors

private func refusal(
    _ code: String, _ message: String = "m", status: Int = 400, headers: Headers = [:]
) -> Reply {
    Reply(status, json: #"{"__type":"\#(code)","Message":"\#(message)"}"#, headers: headers)
}
private let good = Reply(json: #"{"ARN":"a","Name":"n","VersionId":"v","SecretString":"s"}"#)
private let token = "0123456789abcdef0123456789abcdef"

/// What failures are called, when a call is made again, and where.
struct AWSFailureTests {
    private func error(_ reply: Reply) -> AWSError { AWSError(reply, at: 1_800_000_000) }

    @Test(arguments: [
        (
            "ResourceNotFoundException", "Secrets Manager can't find the specified secret.",
            AWSError.Kind.notFound
        ),
        (
            "ResourceNotFoundException",
            "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
            .noValue
        ),
        ("AccessDeniedException", "m", .denied), ("DecryptionFailure", "m", .decryption),
        ("InvalidRequestException", "it was marked for deletion.", .deleted),
        ("InvalidRequestException", "A previous rotation isn't complete.", .conflict),
        ("ResourceExistsException", "m", .exists), ("LimitExceededException", "m", .limit),
        ("ThrottlingException", "m", .throttled), ("com.amazonaws#SlowDown", "m", .throttled),
        ("ExpiredTokenException:http://x/", "m", .expired),
        ("UnrecognizedClientException", "m", .badCredentials),
        ("InvalidSignatureException", "The request signature we calculated", .badCredentials),
        ("InternalServiceError", "m", .unavailable), ("SomethingNew", "m", .invalid),
        ("RequestTimeTooSkewed", "m", .skew),
        ("InvalidSignatureException", "Signature expired: 20270115T080000Z is now", .skew),
        ("SignatureDoesNotMatch", "Signature not yet current: x", .skew),
    ])
    func `a code says what went wrong`(_ code: String, _ message: String, _ kind: AWSError.Kind) {
        let error = error(refusal(code, message, headers: ["x-amzn-RequestId": "r-1"]))
        #expect(error.kind == kind && error.requestID == "r-1" && error.status == 400)
        #expect(error.message == message)
        #expect(error.isTransient == (kind == .throttled || kind == .unavailable))
    }

    @Test(arguments: [
        (401, AWSError.Kind.denied), (403, .denied), (404, .notFound), (408, .unavailable),
        (429, .throttled), (500, .unavailable), (503, .unavailable), (418, .invalid),
    ])
    func `without a code the status says it`(_ status: Int, _ kind: AWSError.Kind) {
        #expect(error(Reply(status: status)).kind == kind)
        let page = error(Reply(status: status, body: Array("<html>secret</html>".utf8)))
        #expect(page.kind == kind && page.message.contains("web page"))
        let text = error(Reply(status: status, body: Array(repeating: 0x61, count: 999)))
        #expect(text.message.utf8.count == 200)
    }

    @Test func `codes are found in a header and in XML`() {
        let inHeader = error(Reply(status: 400, headers: ["x-amzn-errortype": "ExpiredToken:x"]))
        #expect(inHeader.code == "ExpiredToken" && inHeader.kind == .expired)
        let xml = """
            <ErrorResponse><Errors><Error><Code>AccessDenied</Code><Message>a &lt;b&gt; &#x41;&#66;\
            &amp;&quot;&apos;&x;</Message></Error></Errors><RequestID>q</RequestID></ErrorResponse>
            """
        let inXML = error(Reply(status: 403, body: Array(xml.utf8)))
        #expect(
            inXML.kind == .denied && inXML.message == "a <b> AB&\"'&x;" && inXML.requestID == "q")
        for broken in [
            "<Code", "<Code>", "<Code/>", "<Code>x", "<a:Code><b/></a:Code>", "<Code>x<",
        ] {
            #expect(error(Reply(status: 500, body: Array(broken.utf8))).kind == .unavailable)
        }
    }

    @Test func `a wrong clock is named with how far it is off, and not asked again`() async throws {
        let scene = Scene.withKey()
        // The scene's clock says 08:00:00.
        let date: Headers = ["Date": "Fri, 15 Jan 2027 07:50:00 GMT"]
        scene.answer(refusal("InvalidSignatureException", "does not match", headers: date))
        let error = try await #require(throws: AWSError.self) {
            try await scene.secrets().value(of: "n")
        }
        #expect(error.kind == .skew && error.skewSeconds == 600)
        #expect(error.message == "this machine's clock is 600 seconds ahead of the service's")
        #expect(scene.sent.count == 1)
        let near: Headers = ["Date": "Fri, 15 Jan 2027 07:59:00 GMT"]
        let reply = refusal("InvalidSignatureException", "does not match", headers: near)
        #expect(self.error(reply).kind == .badCredentials)
    }

    @Test func `transient failures are asked again, twice, with short waits`() async throws {
        let scene = Scene.withKey()
        scene.fail(.timeout, wasSent: true)
        scene.answer(refusal("ThrottlingException", headers: ["x-amz-retry-after": "3000"]), good)
        #expect(try await scene.secrets().value(of: "n").name == "n")
        #expect(scene.pauses == [.milliseconds(25), .milliseconds(3000)])
        let down = Scene.withKey()
        down.answer(refusal("InternalServiceError", status: 500))
        let error = try await #require(throws: AWSError.self) {
            try await down.secrets().value(of: "n")
        }
        #expect(error.kind == .unavailable && error.region == "eu-west-1" && down.sent.count == 3)
        #expect(error.description == "m (InternalServiceError, eu-west-1)")
    }

    @Test func `waits grow, and what the service asks for is heeded within bounds`() {
        var error = AWSError(.throttled, "")
        #expect(AWS.Caller.wait(before: 1, after: error, random: 1) == .seconds(1))
        #expect(AWS.Caller.wait(before: 3, after: error, random: 1) == .seconds(4))
        #expect(AWS.Caller.wait(before: 60, after: error, random: 1) == .seconds(20))
        error.retryAfter = .seconds(60)
        #expect(AWS.Caller.wait(before: 1, after: error, random: 0) == .seconds(5))
    }

    @Test(arguments: [TransportError.Kind.certificate, .canceled, .badHeader, .tooLarge])
    func `other failures of the network end the call`(_ kind: TransportError.Kind) async throws {
        let scene = Scene.withKey()
        scene.fail(kind)
        await #expect(throws: AWSError.self) {
            try await scene.secrets("eu-west-1", "eu-west-2").value(of: "n")
        }
        #expect(scene.sent.count == 1)
    }

    @Test func `the next region is asked after a transient failure, and said`() async throws {
        let scene = Scene.withKey()
        scene.answer(Reply(status: 503), Reply(status: 503), good)
        let found = try await scene.secrets("eu-west-1", "eu-west-2").value(of: "n")
        #expect(found.region == "eu-west-2")
        #expect(
            scene.sent.map { $0.request.signature?.region } == [
                "eu-west-1", "eu-west-1", "eu-west-2",
            ])
        #expect(scene.sent.map(\.request.timeout) == [.seconds(3), .seconds(3), .seconds(10)])
    }

    @Test(arguments: ["ResourceNotFoundException", "AccessDeniedException", "DecryptionFailure"])
    func `no other region is asked after a refusal`(_ code: String) async throws {
        let scene = Scene.withKey()
        scene.answer(refusal(code))
        let secrets = try scene.secrets("eu-west-1", "eu-west-2")
        await #expect(throws: AWSError.self) { try await secrets.value(of: "n") }
        #expect(scene.sent.count == 1)
    }

    @Test func `a change with a token is repeated with the same bytes in the primary only`()
        async throws
    {
        let scene = Scene.withKey()
        scene.fail(.torn, wasSent: true)
        scene.answer(Reply(status: 503), Reply(json: #"{"ARN":"a"}"#))
        let secrets = try scene.secrets("eu-west-1", "eu-west-2")
        _ = try await secrets.put(.text(try secret("x")), in: "n", token: token)
        #expect(Set(scene.sent.map(\.text)).count == 1 && scene.sent.count == 3)
        let down = Scene.withKey()
        down.fail(.torn, wasSent: true)
        let error = try await #require(throws: AWSError.self) {
            try await down.secrets().put(.text(try secret("x")), in: "n", token: token)
        }
        #expect(error.kind == .unknownOutcome && !error.isTransient && down.sent.count == 3)
    }

    @Test func `a change without a token is repeated only when it was surely not made`()
        async throws
    {
        let refused = Scene.withKey()
        refused.fail(.connect)
        refused.answer(refusal("ThrottlingException"), Reply(json: #"{"ARN":"a"}"#))
        #expect(try await refused.secrets().restore("n").arn == "a")
        for isReply in [true, false] {
            let scene = Scene.withKey()
            if isReply {
                scene.answer(Reply(status: 502))
            } else {
                scene.fail(.timeout, wasSent: true)
            }
            let error = try await #require(throws: AWSError.self) {
                try await scene.secrets().delete("n", afterDays: 30)
            }
            #expect(error.kind == .unknownOutcome && scene.sent.count == 1)
        }
        let odd = Scene.withKey()
        odd.answer(Reply(json: "{}"), Reply(json: "{"))
        for _ in 1...2 {
            let error = try await #require(throws: AWSError.self) {
                try await odd.secrets().restore("n")
            }
            #expect(error.kind == .unknownOutcome)
        }
    }

    @Test func `lapsed credentials are renewed once, in this process and where they are kept`()
        async throws
    {
        let files = [
            "/home/ann/.aws/config":
                "[default]\nregion=eu-west-1\nrole_arn=r\nsource_profile=default",
            "/home/ann/.aws/credentials":
                "[default]\naws_access_key_id=AK\naws_secret_access_key=s",
        ]
        let scene = Scene(files: files)
        scene.answer(roleReply("ASIA1"), refusal("ExpiredTokenException"), roleReply("ASIA2"), good)
        #expect(try await scene.secrets().value(of: "n").name == "n")
        #expect(scene.sent.map { $0.request.signature?.keyID } == ["AK", "ASIA1", "AK", "ASIA2"])
        #expect(scene.kept.values.map(\.keyID) == ["ASIA2"])
        let lasting = Scene.withKey()
        lasting.answer(refusal("UnrecognizedClientException"))
        await #expect(throws: AWSError.self) { try await lasting.secrets().value(of: "n") }
        #expect(lasting.sent.count == 1)
    }

    @Test func `ten calls at once share one search for credentials`() async throws {
        let scene = Scene(
            ["AWS_REGION": "eu-west-1"],
            files: [
                "/home/ann/.aws/config": "[default]\nrole_arn=r\nsource_profile=default",
                "/home/ann/.aws/credentials":
                    "[default]\naws_access_key_id=AK\naws_secret_access_key=s",
            ])
        scene.answer(roleReply(), good)
        let secrets = try scene.secrets()
        try await withThrowingTaskGroup(of: AWS.SecretVersion.self) { group in
            for _ in 1...10 { group.addTask { try await secrets.value(of: "n") } }
            try await group.waitForAll()
        }
        #expect(scene.sent.filter { $0.request.signature?.service == "sts" }.count == 1)
    }

    @Test func `the token service says who one is`() async throws {
        let scene = Scene.withKey()
        let xml = """
            <GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::1:user/a</Arn>\
            <UserId>U</UserId><Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>
            """
        scene.answer(Reply(body: Array(xml.utf8)), Reply(body: []))
        let configuration = try AWS.Configuration(scene.surroundings())
        let service = AWS.TokenService(configuration)
        let account = AWS.Account(configuration)
        let identity = try await service.identity(of: account, in: "eu-west-1")
        #expect(
            identity.arn == "arn:aws:iam::1:user/a" && identity.account == "1"
                && identity.userID == "U")
        #expect(scene.sent[0].body == "Action=GetCallerIdentity&Version=2011-06-15")
        await #expect(throws: AWSError.self) {
            try await service.identity(of: account, in: "eu-west-1")
        }
    }
}
