import HTTP
import Sandbox
import Testing

@Suite struct `Travelpayouts's cache` {
    private static let trip = "?origin=MAD&destination=NYC&currency=eur&market=es"
    private static let v3 = "/aviasales/v3/prices_for_dates"

    private static func rows(_ target: String, _ desk: Desk? = nil) throws -> [JSON.Value] {
        let root = try (desk ?? Desk()).document("GET", target)
        #expect(root["success"]?.bool == true)
        return root["data"]?.list ?? []
    }

    private static func members(_ target: String) throws -> [(key: String, value: JSON.Value)] {
        Array(try #require(try Desk().document("GET", target)["data"]).members)
    }

    @Test func `rows of the third version are of the days asked for, the cheapest first`() throws {
        let rows = try Self.rows(Self.v3 + Self.trip + "&departure_at=2027-03")
        #expect((3...31) ~= rows.count)
        let prices = rows.compactMap { $0["price"]?.int }
        #expect(prices == prices.sorted() && prices.count == rows.count)
        for row in rows {
            #expect(row["origin"]?.string == "MAD" && row["destination"]?.string == "NYC")
            #expect(["JFK", "EWR", "LGA"].contains(row["destination_airport"]?.string))
            #expect(row["departure_at"]?.string?.hasPrefix("2027-03") == true)
            #expect(row["departure_at"]?.string?.utf8.count == 25)
            #expect(row["flight_number"]?.string != nil && row["return_at"] == nil)
            let parts = ["duration_to", "duration_back"].compactMap { row[$0]?.int }.reduce(0, +)
            #expect(try #require(row["duration"]?.int) >= parts)
            let link = try #require(row["link"]?.string)
            #expect(link.hasPrefix("/search/MAD") && link.contains("search_date="))
        }
        let all = try Self.rows(Self.v3 + Self.trip + "&departure_at=2027-03&limit=2&page=2")
        #expect(all.map(\.source) == rows.dropFirst(2).prefix(2).map(\.source))
    }

    @Test func `round trips come back, and directly when asked`() throws {
        let target = Self.v3 + Self.trip + "&departure_at=2027-03&return_at=2027-03&one_way=false"
        let rows = try Self.rows(target + "&direct=true&limit=100")
        #expect(!rows.isEmpty)
        for row in rows {
            #expect(row["transfers"]?.int == 0 && row["return_transfers"]?.int == 0)
            let (out, back) = (row["departure_at"]?.string ?? "", row["return_at"]?.string ?? "")
            #expect(out < back && back.hasPrefix("2027-03"))
        }
    }

    @Test func `the default is rubles and the searches of Russians, which are fewer`() throws {
        let root = try Desk().document(
            "GET", Self.v3 + "?origin=MAD&destination=NYC&departure_at=2027-03")
        #expect(root["currency"]?.string == "rub")
        let russian = root["data"]?.list.count ?? 0
        let spanish = try Self.rows(Self.v3 + Self.trip + "&departure_at=2027-03").count
        #expect(russian < spanish)
        #expect(try #require(root.at("data/0/price")?.int) > 10_000)
    }

    @Test func `anywhere is many places, one day of few of them`() throws {
        let rows = try Self.rows(Self.v3 + "?origin=MAD&market=es&limit=500&unique=true")
        let places = Set(rows.compactMap { $0["destination"]?.string })
        #expect(places.count == rows.count && rows.count > 20)
        let cheap = try Self.members(
            "/v1/prices/cheap?origin=MAD&destination=-&depart_date=2027-03&currency=eur&market=es")
        #expect(cheap.count > 40 && cheap.count <= 100)
    }

    @Test func `exact days are thin, the month has more`() throws {
        let days = try (1...28).count { day in
            let text = "2027-03-" + (day < 10 ? "0" : "") + String(day)
            return try !Self.rows(Self.v3 + Self.trip + "&departure_at=" + text).isEmpty
        }
        let matrix = try Self.rows("/v2/prices/month-matrix" + Self.trip + "&month=2027-03-01")
        let covered = Set(matrix.compactMap { $0["depart_date"]?.string }).count
        #expect(days > 0 && days < covered)
    }

    @Test func `rows of the second version say when they were found, and 30 days by default`()
        throws
    {
        let target = "/v2/prices/month-matrix?origin=MAD&destination=LON&market=es&month=2027-03-01"
        let rows = try Self.rows(target)
        #expect(!rows.contains { $0["depart_date"]?.string == "2027-03-31" })
        var changes: Set<Int> = []
        for row in rows {
            let found = try #require(row["found_at"]?.string)
            #expect("2026-11-18T12" < found && found <= "2026-11-25T13:00:00+03:00")
            #expect(row["return_date"]?.string == "" && row["airline"] == nil)
            changes.insert(try #require(row["number_of_changes"]?.int))
        }
        #expect(changes.contains(0))
        let weeks = try Self.rows(target + "&trip_duration=2&limit=31")
        #expect(weeks.first?["return_date"]?.string != "")
    }

    @Test func `a find stays what it is until it is found again`() throws {
        let target = "/v2/prices/month-matrix" + Self.trip + "&month=2027-03-01"
        let first = try Self.rows(target)
        let later = try Self.rows(target, Desk(now: Desk.now + 1800))
        let same = first.count { row in later.contains { $0.source == row.source } }
        #expect(same > first.count * 2 / 3 && same < first.count + 1)
        let week = try Self.rows(target, Desk(now: Desk.now + 8 * 86_400))
        #expect(!week.contains { row in first.contains { $0.source == row.source } })
    }

    @Test func `groups are objects by day or month`() throws {
        let target = "/aviasales/v3/grouped_prices" + Self.trip
        let months = try Self.members(target + "&group_by=month")
        #expect(months.allSatisfy { $0.key.utf8.count == 7 } && months.count > 5)
        for (month, row) in months {
            #expect(row["departure_at"]?.string?.hasPrefix(month) == true)
        }
        let days = try Self.members(
            target + "&departure_at=2027-03&min_trip_duration=5&max_trip_duration=7")
        for (day, row) in days {
            #expect(row["departure_at"]?.string?.hasPrefix(day) == true)
            #expect(row["return_at"]?.string != nil)
        }
        #expect(!days.isEmpty)
    }

    @Test func `the first version has numbers, a lapse and round trips whatever one asks`() throws {
        let target = "/v1/prices/cheap" + Self.trip + "&depart_date=2027-03"
        let places = try Self.members(target)
        #expect(places.map(\.key) == ["NYC"])
        let row = try #require(places.first?.value.members.first { _ in true }?.value)
        #expect(row["flight_number"]?.int != nil && row["origin"] == nil)
        #expect(row["departure_at"]?.string?.hasSuffix("Z") == true)
        #expect(row["return_at"]?.string?.isEmpty == false)
        #expect(try #require(row["expires_at"]?.string) > "2026-11-25T10")
        #expect(
            try Self.members(target + "&one_way=true").map(\.value.source)
                == places.map(\.value.source))
        let months = try Self.members("/v1/prices/monthly" + Self.trip)
        #expect(months.count > 7)
        #expect(months.allSatisfy { $0.value["transfers"]?.int != nil })
        let direct = try Self.members("/v1/prices/direct" + Self.trip + "&depart_date=2027-03")
        #expect(direct.first?.value.members.map(\.key) == ["0"])
    }

    @Test func `latest prices are rows of the second version by period`() throws {
        let target = "/aviasales/v3/get_latest_prices" + Self.trip
        let year = try Self.rows(target + "&period_type=year&limit=50")
        let values = year.compactMap { $0["value"]?.int }
        #expect(values == values.sorted() && values.count == 50)
        let month = try Self.rows(
            target + "&period_type=month&beginning_of_period=2027-03-01&one_way=false")
        #expect(!month.isEmpty)
        for row in month {
            #expect(row["depart_date"]?.string?.hasPrefix("2027-03") == true)
            #expect(row["return_date"]?.string?.isEmpty == false)
        }
        #expect(
            try Self.rows(target).allSatisfy {
                $0["depart_date"]?.string?.hasPrefix("2026-11") == true
            })
    }

    @Test(arguments: [
        ("", "bad request: you must set origin either destination"),
        ("?origin=M", "bad request: origin: the length must be between 2 and 3"),
        ("?origin=QQQ&destination=MAD", "bad request: unknown location code"),
        ("?origin=MAD&currency=eu", "bad request: currency: the length must be exactly 3"),
        ("?origin=MAD&currency=xxx", "unreachable external service error: unknown currency"),
        ("?origin=MAD&sorting=luck", "bad request: sorting: incorrect value"),
        ("?origin=MAD&page=0", "bad request: page: too small value"),
        ("?origin=MAD&page=x", "bad request: page: must contain digits only"),
        ("?origin=MAD&limit=1000&page=900", "bad request: too high paging depth"),
        ("?origin=MAD&departure_at=soon", "bad request: departure_at: incorrect date format"),
    ])
    func `says what is wrong in the vendor's words`(query: String, text: String) throws {
        let root = try Desk().document("GET", Self.v3 + query, status: 400)
        #expect(root["success"]?.bool == false)
        #expect(root["error"]?.string == text)
    }

    @Test func `what only one method checks is refused by it`() throws {
        let wrong = [
            "/aviasales/v3/grouped_prices" + Self.trip + "&group_by=week",
            "/aviasales/v3/grouped_prices" + Self.trip + "&min_trip_duration=31",
            "/aviasales/v3/get_latest_prices" + Self.trip + "&period_type=decade",
            "/aviasales/v3/get_latest_prices" + Self.trip + "&period_type=month",
            "/aviasales/v3/get_latest_prices" + Self.trip + "&beginning_of_period=x",
            "/v2/prices/month-matrix" + Self.trip + "&month=March",
            "/v2/prices/month-matrix?origin=MAD", "/v1/prices/monthly?origin=MAD",
            "/v1/prices/cheap?destination=MAD",
        ]
        for target in wrong {
            #expect(try Desk().call("GET", target).reply.status == 400, "\(target)")
        }
        #expect(try Self.members("/v1/prices/cheap?origin=MAD&destination=QQQ").isEmpty)
    }

    @Test func `a token, a known method and GET are needed`() throws {
        let desk = try Desk()
        let target = Self.v3 + Self.trip
        for headers: Headers in [[:], ["X-Access-Token": ""], ["X-Access-Token": "bad"]] {
            let root = try desk.document("GET", target, headers: headers, status: 401)
            #expect(root["success"]?.bool == false)
        }
        #expect(try desk.call("GET", target + "&token=x", headers: [:]).reply.status == 200)
        #expect(try desk.call("GET", "/v2/prices/nothing").reply.status == 404)
        #expect(try desk.call("POST", Self.v3).reply.status == 404)
    }

    @Test func `each method counts its calls; who has used up the minute waits`() throws {
        let desk = try Desk(isShared: false)
        _ = try desk.call(
            "POST", "/sandbox/limits", headers: [:], body: #"{"service":"travelpayouts","calls":3}"#
        )
        let day = Self.v3 + Self.trip + "&departure_at=2027-03-10"
        for left in [2, 1, 0] {
            let reply = try desk.call("GET", day).reply
            #expect(reply.status == 200 && reply.headers["x-rate-limit"] == "3")
            #expect(reply.headers["x-rate-limit-remaining"] == String(left))
            let reset = try #require(Int(reply.headers["x-rate-limit-reset"] ?? ""))
            #expect(1...60 ~= reset)
        }
        #expect(try desk.call("GET", day).reply.status == 429)
        let other = "/v2/prices/month-matrix" + Self.trip
        #expect(try desk.call("GET", other).reply.status == 200)
    }

    @Test func `nothing cached is an empty answer; other trouble comes as on the other wires`()
        throws
    {
        let desk = try Desk(isShared: false)
        #expect(try Self.rows(Self.v3 + "?origin=MAD&destination=NUL", desk).isEmpty)
        try desk.order("travelpayouts", "no-cache")
        let target = Self.v3 + Self.trip + "&departure_at=2027-03"
        #expect(try Self.rows(target, desk).isEmpty)
        #expect(try !Self.rows(target, desk).isEmpty)
        for (kind, status) in [
            ("rate-limited", 429), ("unauthorized", 401), ("not-entitled", 403), ("down", 503),
        ] {
            try desk.order("travelpayouts", kind)
            #expect(try desk.call("GET", target).reply.status == status)
        }
        #expect(try desk.call("GET", Self.v3 + "?origin=MAD&destination=TOO").reply.status == 429)
    }
}
