internal import HTTP
public import Travel

extension Amadeus {
    /// The fare brands of the same flights ("Branded Fares Upsell" v1).
    ///
    /// The answer may or may not have the offer's own brand in it. Prices in it are those of now,
    /// so its version is preferred.
    public func brands(of offer: Offer, for party: Party) async throws(SupplierError) -> [Offer] {
        _ = try kept(offer.raw)
        let wire = asking(
            "/v1/shopping/flight-offers/upselling",
            [
                "data": [
                    "type": "flight-offers-upselling", "flightOffers": .array([.raw(offer.raw)]),
                ]
            ])
        let document: JSON.Value
        do {
            document = try await answer(to: wire)
        } catch {
            // "Unable to retrieve upsell offer": the airline has no brands.
            guard error.code == "39397" else { throw error }
            return [offer]
        }
        guard let data = document["data"], data.kind == .array else {
            throw SupplierError(.unavailable, "answered without a list of offers")
        }
        let found = data.elements.compactMap { FlightOffer(value: $0).offer(freshness) }
        return offer.brands(among: found) { $0.sellsFare(of: offer) }
    }
}

extension Offer {
    /// Whether the fare is the same: by the fare bases where all are told, else by the brands.
    func sellsFare(of other: Offer) -> Bool {
        let (bases, others) = (fareBases, other.fareBases)
        if !bases.contains(nil), !others.contains(nil) { return bases == others }
        let identity = FlightIdentity(self)
        return identity.isComplete && identity == FlightIdentity(other)
    }

    private var fareBases: [String?] {
        itineraries.flatMap { $0.segments.map(\.fareBasis) }
    }
}
