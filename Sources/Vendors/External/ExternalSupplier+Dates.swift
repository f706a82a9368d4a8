internal import HTTP
public import Travel

extension ExternalSupplier {
    /// The lowest prices by day, in the program's order.
    ///
    /// Days and stays that were not asked for are left out; throws `unavailable` when a price
    /// cannot be read.
    public func dates(_ request: DatesRequest) async throws(SupplierError) -> [DatePrice] {
        try check(.dates)
        let answer = try await caller.answer("dates", request.externalParameters)
        var found: [DatePrice] = []
        for element in try Self.list("dates", in: answer) {
            let price = try price(element)
            guard request.departures.contains(price.departure),
                request.nights.admits(price.departure, price.back)
            else { continue }
            found.append(price)
        }
        return found
    }

    /// Reads a price by day.
    func price(_ value: JSON.Value) throws(SupplierError) -> DatePrice {
        do throws(Unreadable) {
            let currency = try value.required("currency") { $0.string.flatMap { Currency($0) } }
            let cached = try value.optional("cached_seconds", Self.count(upTo: 315_360_000))
            return DatePrice(
                departure: try value.required("departure", Self.date),
                back: try value.optional("return", Self.date),
                price: try value.required("price") { _ in value.money("price", in: currency) },
                freshness: freshness(cached: cached), supplier: name)
        } catch {
            throw Caller.outage("gave a price that cannot be read")
        }
    }
}

extension DatesRequest {
    /// The `params` of `dates`; first and last are both included.
    var externalParameters: JSONTree {
        [
            "from": .string(origin.text), "to": .string(destination.text),
            "departure_from": .string("\(departures.lowerBound)"),
            "departure_to": .string("\(departures.upperBound)"),
            "nights_from": JSONTree(nights?.lowerBound), "nights_to": JSONTree(nights?.upperBound),
            "nonstop": .bool(isNonstop), "currency": .string(currency.code),
        ]
    }
}
