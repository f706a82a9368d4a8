import Crypto
import HTTP

extension Duffel {
    /// `POST /air/offer_requests`.
    func createRequest(_ call: Server.Incoming) throws(Fault) -> Server.Answer {
        let root: JSON.Value
        do { root = try JSON(call.body).root } catch { throw .badRequest }
        guard let data = root["data"] else { throw .noData }
        guard data.kind == .object else { throw .badData }
        let slices = try slices(data)
        let request = OfferRequest(
            slices: slices, ages: try ages(data), cabin: try cabin(data),
            maximumStops: try stops(data), created: now)
        if slices.contains(where: { $0.origin == "STN" && $0.destination == "LHR" }) {
            throw .gatewayTimeout
        }
        return Self.answer(
            tree(request, offers: call.query("return_offers") != "false"), status: 201)
    }

    /// `GET /air/offer_requests/{id}`.
    func readRequest(_ id: String) throws(Fault) -> Server.Answer {
        guard let request = OfferRequest(id: id, seed: seed) else { throw .notFound }
        return Self.answer(tree(request, offers: true))
    }

    private func tree(_ request: OfferRequest, offers: Bool) -> JSONTree {
        let writer = TripWriter(request: request, duffel: self)
        let found = offers ? proposals(request).map { writer.offer($0) } : []
        let places = request.slices.map { slice -> JSONTree in
            [
                "origin_type": .string(writer.kind(slice.origin)),
                "origin": writer.place(slice.origin),
                "destination_type": .string(writer.kind(slice.destination)),
                "destination": writer.place(slice.destination),
                "departure_date": .string(slice.day.text),
            ]
        }
        return [
            "id": .string(request.id(seed)), "live_mode": false,
            "created_at": .string(Clock.instant(microseconds: request.created * 1_000_000)),
            "cabin_class": JSONTree(request.cabin.map { Self.cabins[$0.rawValue] }),
            "slices": .array(places),
            "passengers": .array(request.ages.indices.map { writer.passenger($0) }),
            "offers": .array(found),
            "client_key": .string("SFMyNTY." + Base64.url.encode(request.bytes)),
        ]
    }

    private func slices(_ data: JSON.Value) throws(Fault) -> [OfferRequest.Slice] {
        guard let list = data["slices"], !list.isNull else { throw .required("/slices") }
        guard list.kind == .array else { throw .type("/slices", "Field 'slices' must be a list") }
        let values = Array(list.elements)
        guard !values.isEmpty else { throw .required("/slices") }
        guard values.count <= 6 else {
            throw .length("/slices", "Field 'slices' must have at most 6 elements")
        }
        var slices: [OfferRequest.Slice] = []
        for (index, value) in values.enumerated() {
            let slice = try slice(value, "/slices/\(index)")
            if let last = slices.last, slice.day < last.day {
                throw .inclusion(
                    "/slices/\(index)/departure_date", "Slices must be in the order of their dates")
            }
            slices.append(slice)
        }
        return slices
    }

    private func slice(_ value: JSON.Value, _ place: String) throws(Fault) -> OfferRequest.Slice {
        let origin = try code(value, "origin", place)
        let destination = try code(value, "destination", place)
        guard let text = value["departure_date"]?.string, !text.isEmpty else {
            throw .required(place + "/departure_date")
        }
        guard let day = Day(text) else {
            throw .format(place + "/departure_date", "Field 'departure_date' must be YYYY-MM-DD")
        }
        if let problem = day.problem(at: network.spots(origin), now: now) {
            throw .inclusion(place + "/departure_date", "Field 'departure_date': \(problem)")
        }
        return OfferRequest.Slice(
            origin: origin, destination: destination, day: day,
            leaves: try window(value["departure_time"], place + "/departure_time"),
            lands: try window(value["arrival_time"], place + "/arrival_time"))
    }

    // An IATA code, or an id of ours such as `arp_lhr_gb`.
    private func code(_ value: JSON.Value, _ name: String, _ place: String) throws(Fault) -> String
    {
        guard let text = value[name]?.string, !text.isEmpty else {
            throw .required("\(place)/\(name)")
        }
        let parts = text.split(separator: "_")
        let code = parts.count == 3 ? parts[1].uppercased() : text
        guard !network.spots(code).isEmpty, code == code.uppercased() else {
            throw .inclusion("\(place)/\(name)", "Field '\(name)' is not a known place")
        }
        return code
    }

    private func window(_ value: JSON.Value?, _ place: String) throws(Fault) -> ClosedRange<Int>? {
        guard let value, !value.isNull else { return nil }
        guard let from = Clock.minutes(value["from"]?.string ?? "00:00"),
            let to = Clock.minutes(value["to"]?.string ?? "23:59"), from <= to
        else { throw .format(place, "Times must be HH:MM, the earlier first") }
        return from...to
    }

    private func ages(_ data: JSON.Value) throws(Fault) -> [UInt8] {
        guard let list = data["passengers"], !list.isNull, list.kind == .array else {
            throw .required("/passengers")
        }
        let values = Array(list.elements)
        guard !values.isEmpty else { throw .required("/passengers") }
        guard values.count <= 9 else {
            throw .length("/passengers", "Field 'passengers' must have at most 9 elements")
        }
        var ages: [UInt8] = []
        for (index, value) in values.enumerated() {
            ages.append(try age(value, "/passengers/\(index)"))
        }
        guard ages.count(where: { $0 < 2 }) <= ages.count(where: { $0 >= 16 }) else {
            throw .inclusion("/passengers", "There must be an adult for each infant")
        }
        return ages
    }

    private func age(_ value: JSON.Value, _ place: String) throws(Fault) -> UInt8 {
        if let age = value["age"], !age.isNull {
            guard value["type"].map(\.isNull) ?? true else {
                throw .inclusion(place, "Give either 'type' or 'age'")
            }
            guard let years = age.int else {
                throw .type(place + "/age", "Field 'age' must be a number")
            }
            guard 0...130 ~= years else { throw .inclusion(place + "/age", "must be 0 to 130") }
            return UInt8(years)
        }
        if let type = value["type"]?.string {
            guard let age = Self.types[type] else {
                throw .inclusion(place + "/type", "Field 'type' is not a known type")
            }
            return age
        }
        guard value["fare_type"]?.string != nil else { throw .required(place + "/type") }
        return 255
    }

    private func cabin(_ data: JSON.Value) throws(Fault) -> Cabin? {
        guard let value = data["cabin_class"], !value.isNull else { return nil }
        guard let place = Self.cabins.firstIndex(of: value.string ?? "") else {
            throw .inclusion("/cabin_class", "Field 'cabin_class' is not a known cabin")
        }
        return Cabin.allCases[place]
    }

    private func stops(_ data: JSON.Value) throws(Fault) -> Int {
        guard let value = data["max_connections"], !value.isNull else { return 1 }
        guard let count = value.int, 0...2 ~= count else {
            throw .inclusion("/max_connections", "Field 'max_connections' must be 0, 1 or 2")
        }
        return count
    }

    /// The vendor's words, in the order of `Cabin`.
    static let cabins = ["economy", "premium_economy", "business", "first"]

    /// The age that stands for a type.
    private static let types: [String: UInt8] = [
        "adult": 255, "child": 8, "infant_without_seat": 1,
    ]
}
