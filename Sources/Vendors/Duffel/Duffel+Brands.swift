internal import HTTP
public import Travel

extension Duffel {
    /// The fare brands of the same flights.
    ///
    /// Airlines are asked first (`upsell`). Where that is not offered, the brands are among the
    /// offers of the same search, which are listed where the offer names it; else there is only
    /// the offer.
    public func brands(of offer: Offer, for party: Party) async throws(SupplierError) -> [Offer] {
        do {
            return offer.brands(among: try await upsold(offer)) {
                $0.supplierReference == offer.supplierReference
            }
        } catch {
            guard error.isWithoutUpsell else { throw error }
            guard let search = searchID(of: offer) else {
                // An address that is not there and an offer that is not there look the same.
                if error.kind == .gone { throw error }
                return [offer]
            }
            return offer.brands(among: try await listed(search, like: offer)) {
                $0.supplierReference == offer.supplierReference
            }
        }
    }

    private func upsold(_ offer: Offer) async throws(SupplierError) -> [Offer] {
        // Nothing is reserved or sold: it may be asked twice.
        var wire = post("\(path(of: offer))/upsell", [:], effect: .read)
        wire.timeout = Self.airlineTimeout
        let data = try await answer(to: wire)["data"]
        guard let list = data?["offers"] ?? data, list.kind == .array else {
            throw SupplierError(.unavailable, "answered without a list of offers")
        }
        return try offers(list)
    }

    private func listed(
        _ search: String, like offer: Offer
    ) async throws(SupplierError) -> [Offer] {
        let changes = offer.itineraries.map { $0.segments.count - 1 }.max() ?? 0
        var found: [Offer] = []
        var cursor: String?
        // A search has some hundreds of offers; 2,000 are more than any has been seen to have.
        for _ in 0..<10 {
            var query = Query()
            query.add("offer_request_id", search)
            query.add("sort", "total_amount")
            query.add("limit", "200")
            query.add("max_connections", changes <= 2 ? "\(changes)" : nil)
            query.add("after", cursor)
            var wire = Request(.get, "\(url)/air/offers?\(query.text)")
            wire.bodyLimit = 32 << 20
            let page = try await answer(to: wire)
            guard let data = page["data"], data.kind == .array else {
                throw SupplierError(.unavailable, "answered without a list of offers")
            }
            found += try offers(data)
            guard let next = page["meta"]?["after"]?.string, next != cursor else { break }
            cursor = next
        }
        return found
    }

    private func offers(_ list: JSON.Value) throws(SupplierError) -> [Offer] {
        var offers: [Offer] = []
        for element in list.elements {
            try checkMode(of: element)
            if let offer = WireOffer(value: element).offer(freshness) { offers.append(offer) }
        }
        return offers
    }

    /// The id of the search that an offer came from; nil when the offer does not say.
    private func searchID(of offer: Offer) -> String? {
        do {
            return try JSON(offer.raw).root.words("offer_request_id")
        } catch {
            // Bytes that are no offer name no search.
            return nil
        }
    }
}

extension SupplierError {
    /// Whether it can be that only the call is not there.
    var isWithoutUpsell: Bool {
        if code == "unsupported_action" || kind == .notEntitled { return true }
        return status == 404 || status == 405
    }
}
