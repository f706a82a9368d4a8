import HTTP
import Sandbox
import Testing

@Suite struct `Amadeus's tokens` {
    private static let form: Headers = ["Content-Type": "application/x-www-form-urlencoded"]

    private static func fetch(_ desk: Desk, _ body: String) throws -> Server.Answer {
        try desk.call("POST", "/v1/security/oauth2/token", headers: form, body: body)
    }

    @Test func `are given for 1,799 seconds`() throws {
        let answer = try Self.fetch(
            Desk(), "grant_type=client_credentials&client_id=sandbox&client_secret=sandbox")
        let root = try JSON(answer.reply.body).root
        #expect(answer.reply.status == 200)
        #expect(answer.reply.headers["content-type"] == "application/vnd.amadeus+json")
        #expect(root["type"]?.string == "amadeusOAuth2Token")
        #expect(root["token_type"]?.string == "Bearer")
        #expect(root["expires_in"]?.int == 1799)
        #expect(root["state"]?.string == "approved")
        #expect(root["scope"]?.string == "")
        #expect(root["client_id"]?.string == "sandbox")
        let keys = root.members.map(\.key)
        #expect(
            keys == [
                "type", "username", "application_name", "client_id", "token_type", "access_token",
                "expires_in", "state", "scope",
            ])
    }

    @Test(arguments: [
        ("client_id=bad1&client_secret=x", 401, "invalid_client"),
        ("client_id=sandbox&client_secret=wrong", 401, "invalid_client"),
        ("client_id=&client_secret=x", 401, "invalid_client"),
        ("client_id=mine", 401, "invalid_client"),
    ])
    func `are refused to wrong clients in a body of their own kind`(
        fields: String, status: Int, error: String
    ) throws {
        let answer = try Self.fetch(Desk(), "grant_type=client_credentials&" + fields)
        let root = try JSON(answer.reply.body).root
        #expect(answer.reply.status == status)
        #expect(root["error"]?.string == error)
        #expect(root["code"]?.int == 38187)
        #expect(root["title"]?.string == "Invalid parameters")
    }

    @Test func `need the grant type, a form and POST`() throws {
        let answer = try Self.fetch(Desk(), "client_id=a&client_secret=b")
        #expect(answer.reply.status == 400)
        let root = try JSON(answer.reply.body).root
        #expect(root["error"]?.string == "unsupported_grant_type")
        let body = "grant_type=client_credentials&client_id=a&client_secret=b"
        let json = try Desk().call(
            "POST", "/v1/security/oauth2/token", headers: ["Content-Type": "application/json"],
            body: body)
        #expect(json.reply.status == 400)
        let get = try Desk().call("GET", "/v1/security/oauth2/token", headers: [:])
        #expect(get.reply.status == 404)
        #expect(try Self.fetch(Desk(), body).reply.status == 200)
    }

    @Test(
        arguments: [
            (nil, 38191), ("Basic abc", 38191), ("Bearer", 38191), ("Bearer nonsense", 38190),
            ("Bearer 0000000000000000000000000000", 38190),
        ] as [(String?, Int)])
    func `are checked on each call`(header: String?, code: Int) throws {
        var headers: Headers = ["Host": "127.0.0.1:1"]
        if let header { headers.append("Authorization", header) }
        let root = try Desk().document(
            "GET", "/v2/shopping/flight-offers", headers: headers, status: 401)
        #expect(root["errors"]?.elements.map { $0["code"]?.int } == [code])
    }

    @Test func `expire by the clock, and are good in another process of the same world`() throws {
        let token = try Desk().token()
        let headers: Headers = ["Authorization": "Bearer " + token, "Host": "127.0.0.1:1"]
        let target = "/v1/reference-data/airlines?airlineCodes=IB"
        for (later, status) in [(0, 200), (1799, 200), (1800, 401)] {
            let desk = try Desk(now: Desk.now + Int64(later))
            #expect(try desk.call("GET", target, headers: headers).reply.status == status)
        }
        let root = try Desk(now: Desk.now + 4000).document(
            "GET", target, headers: headers, status: 401)
        #expect(root["errors"]?.elements.map { $0["code"]?.int } == [38192])
        let other = try Desk(seed: 8).document("GET", target, headers: headers, status: 401)
        #expect(other["errors"]?.elements.map { $0["code"]?.int } == [38190])
    }
}
