import HTTP

/// The parameters that the methods share, and readers for those of one.
struct TravelpayoutsQuery {
    let call: Server.Incoming
    /// Codes as they were given, in capitals; nil for anywhere.
    let origin: String?
    let destination: String?
    let currency: Currency
    let market: String
    let isDirect: Bool
    let isOneWay: Bool
    let limit: Int
    let page: Int
    /// Whether it is a method of the first two versions, which let wrong codes pass.
    let isOld: Bool

    init(_ call: Server.Incoming, isOld: Bool) throws(BadRequest) {
        self.call = call
        self.isOld = isOld
        origin = try Self.place(call, "origin")
        destination = try Self.place(call, "destination")
        guard origin != nil || destination != nil else {
            throw BadRequest("you must set origin either destination")
        }
        let code = call.query("currency") ?? "rub"
        guard code.utf8.count == 3 else {
            throw BadRequest("currency: the length must be exactly 3")
        }
        guard let currency = Currency.named(code.uppercased()) else {
            throw BadRequest(external: "unknown currency")
        }
        self.currency = currency
        market = (call.query("market") ?? "ru").lowercased()
        isDirect = call.query("direct") == "true"
        isOneWay = call.query("one_way") != "false"
        limit = try Self.number(call, "limit") ?? 30
        page = try Self.number(call, "page") ?? 1
        guard limit <= 1000 else { throw BadRequest("limit: too big value") }
        guard page * limit <= 100_000 else { throw BadRequest("too high paging depth") }
        if let sorting = call.query("sorting"),
            !["price", "route", "distance_unit_price"].contains(sorting)
        {
            throw BadRequest("sorting: incorrect value")
        }
    }

    /// The days of `2027-03-01` or of the whole of `2027-03`; nil when it is not given.
    func days(_ name: String) throws(BadRequest) -> ClosedRange<Int>? {
        guard let text = call.query(name), !text.isEmpty else { return nil }
        if let day = Day(text) { return day.number...day.number }
        guard text.utf8.count == 7, let first = Day(text + "-01") else {
            throw BadRequest("\(name): incorrect date format")
        }
        return Self.month(first)
    }

    /// All days of the month of a day.
    static func month(_ day: Day) -> ClosedRange<Int> {
        let (_, month, date) = day.parts
        let first = day.number - date + 1
        let last = (27...30).last { Day(number: first + $0).parts.month == month } ?? 27
        return first...(first + last)
    }

    func number(_ name: String) throws(BadRequest) -> Int? { try Self.number(call, name) }

    /// The rows of the page that is asked for.
    func slice(_ rows: [JSONTree]) -> JSONTree {
        .array(Array(rows.dropFirst((page - 1) * limit).prefix(limit)))
    }

    private static func place(_ call: Server.Incoming, _ name: String) throws(BadRequest)
        -> String?
    {
        guard let text = call.query(name), !text.isEmpty, text != "-" else { return nil }
        guard 2...3 ~= text.utf8.count else {
            throw BadRequest("\(name): the length must be between 2 and 3")
        }
        return text.uppercased()
    }

    private static func number(_ call: Server.Incoming, _ name: String) throws(BadRequest) -> Int? {
        guard let text = call.query(name), !text.isEmpty else { return nil }
        guard let number = Int(text), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw BadRequest("\(name): must contain digits only")
        }
        guard number >= 1 else { throw BadRequest("\(name): too small value") }
        return number
    }
}
