import HTTP
import Sandbox
import Testing

@Suite struct `Duffel's wire` {
    private static let search = "/air/offer_requests"

    private static func errors(_ root: JSON.Value) -> [String] {
        root["errors"]?.list.map { $0["code"]?.string ?? "?" } ?? []
    }

    @Test(
        arguments: [
            ([:], 401, "missing_authorization_header"),
            (["Authorization": "duffel_test_x"], 401, "invalid_authorization_header"),
            (["Authorization": "Bearer duffel_live_x"], 401, "access_token_not_found"),
            (["Authorization": "Bearer duffel_test_expired"], 401, "expired_access_token"),
            (["Authorization": "Bearer duffel_test_x"], 400, "missing_version_header"),
            (
                ["Authorization": "Bearer duffel_test_x", "Duffel-Version": "v1"], 400,
                "unsupported_version"
            ),
            (
                ["Authorization": "Bearer duffel_test_x", "Duffel-Version": "beta"], 400,
                "unsupported_version"
            ),
            (
                ["Authorization": "Bearer duffel_test_x", "Duffel-Version": "v9"], 400,
                "invalid_version_header"
            ),
            (
                ["Authorization": "Bearer duffel_test_x", "Duffel-Version": "v2"], 400,
                "missing_content_type_header"
            ),
            (
                [
                    "Authorization": "Bearer duffel_test_x", "Duffel-Version": "v2",
                    "Content-Type": "text/plain",
                ], 400, "invalid_content_type_header"
            ),
        ] as [([String: String], Int, String)])
    func `checks the headers in order`(
        fields: [String: String], status: Int, code: String
    ) throws {
        var headers: Headers = ["Host": "127.0.0.1:1"]
        for (name, value) in fields { headers.append(name, value) }
        let root = try Desk().document("POST", Self.search, headers: headers, status: status)
        #expect(Self.errors(root) == [code])
        #expect(root["meta"]?["status"]?.int == status)
    }

    @Test(
        arguments: [
            ("nonsense", 400, "bad_request", nil),
            ("{}", 400, "missing_data_param", nil),
            (#"{"data":[]}"#, 400, "invalid_data_param", nil),
            (#"{"data":{}}"#, 422, "validation_required", "/slices"),
            (#"{"data":{"slices":[]}}"#, 422, "validation_required", "/slices"),
            (#"{"data":{"slices":3}}"#, 422, "validation_type", "/slices"),
            (
                #"{"data":{"slices":[{"destination":"JFK"}]}}"#, 422, "validation_required",
                "/slices/0/origin"
            ),
            (
                Desk.request("QQQ", "JFK", "2027-03-01"), 422, "validation_inclusion",
                "/slices/0/origin"
            ),
            (
                Desk.request("MAD", "JFK", "March"), 422, "validation_format",
                "/slices/0/departure_date"
            ),
            (
                Desk.request("MAD", "JFK", "2026-11-24"), 422, "validation_inclusion",
                "/slices/0/departure_date"
            ),
            (
                Desk.request("MAD", "JFK", "2027-03-01", "2027-02-01"), 422, "validation_inclusion",
                "/slices/1/departure_date"
            ),
            (
                Desk.request("MAD", "JFK", "2027-03-01", nil, "sofa"), 422, "validation_inclusion",
                "/cabin_class"
            ),
            (
                Desk.request("MAD", "JFK", "2027-03-01", nil, "economy", "{}"), 422,
                "validation_required", "/passengers/0/type"
            ),
            (
                Desk.request(
                    "MAD", "JFK", "2027-03-01", nil, "economy", #"{"type":"adult","age":3}"#),
                422, "validation_inclusion", "/passengers/0"
            ),
            (
                Desk.request("MAD", "JFK", "2027-03-01", nil, "economy", #"{"age":"3"}"#), 422,
                "validation_type", "/passengers/0/age"
            ),
            (
                Desk.request("MAD", "JFK", "2027-03-01", nil, "economy", #"{"age":1}"#), 422,
                "validation_inclusion", "/passengers"
            ),
            (
                Desk.request("MAD", "JFK", "2027-03-01", nil, "economy", #"{"type":"dog"}"#), 422,
                "validation_inclusion", "/passengers/0/type"
            ),
        ] as [(String, Int, String, String?)])
    func `says what is wrong, and where`(
        body: String, status: Int, code: String, pointer: String?
    ) throws {
        let answer = try Desk().call("POST", Self.search, body: body)
        let root = try JSON(answer.reply.body).root
        #expect(answer.reply.status == status)
        #expect(Self.errors(root) == [code])
        let error = root["errors"]?.list.first
        #expect(error?["source"]?["pointer"]?.string == pointer)
        #expect(root["meta"]?["request_id"]?.string == answer.reply.headers["x-request-id"])
        for key in ["type", "title", "message", "documentation_url"] {
            #expect(error?[key]?.string != nil)
        }
    }

    @Test func `base and taxes make the total, to the cent`() throws {
        let offers = try Desk().duffel(
            "MAD", "JFK", "2027-03-01", back: "2027-03-10", cabin: nil,
            passengers: #"{"type":"adult"},{"age":34},{"age":9},{"age":1}"#)
        #expect(offers.count > 100)
        for offer in offers {
            let total = try cents(offer["total_amount"])
            #expect(try cents(offer["base_amount"]) + cents(offer["tax_amount"]) == total)
            #expect(offer["live_mode"]?.bool == false)
            #expect(offer["slices"]?.list.count == 2)
            let types = offer["passengers"]?.list.map { $0["type"]?.string }
            #expect(types == ["adult", "adult", "child", "infant_without_seat"])
        }
        let totals = try offers.map { try cents($0["total_amount"]) }
        #expect(totals == totals.sorted())
    }

    @Test func `departure and arrival windows are kept`() throws {
        let body =
            #"{"data":{"slices":[{"origin":"MAD","destination":"LHR","departure_date":"2027-03-01","#
            + #""departure_time":{"from":"06:00","to":"12:00"},"#
            + #""arrival_time":{"from":"08:00","to":"14:00"}}],"#
            + #""passengers":[{"type":"adult"}],"max_connections":0}}"#
        let root = try Desk().document("POST", Self.search, body: body, status: 201)
        let offers = try #require(root["data"]?["offers"]?.list)
        #expect(!offers.isEmpty)
        for offer in offers {
            let segment = offer["slices"]?.list.first?["segments"]?.list.first
            let leaves = String(segment?["departing_at"]?.string?.dropFirst(11).prefix(5) ?? "")
            let lands = String(segment?["arriving_at"]?.string?.dropFirst(11).prefix(5) ?? "")
            #expect(("06:00"..."12:00").contains(leaves))
            #expect(("08:00"..."14:00").contains(lands))
        }
        let odd = body.replacing("\"12:00\"", with: "\"25:00\"")
        let refused = try Desk().document("POST", Self.search, body: odd, status: 422)
        #expect(Self.errors(refused) == ["validation_format"])
    }

    @Test func `each answer says how much of the limit is left`() throws {
        let answer = try Desk().call("GET", "/air/airlines?limit=1")
        let headers = answer.reply.headers
        #expect(headers["ratelimit-limit"] == "4000")
        #expect(Int(headers["ratelimit-remaining"] ?? "").map { $0 < 4000 } == true)
        #expect(headers["ratelimit-reset"] == "Wed, 25 Nov 2026 10:01:00 GMT")
    }
}
