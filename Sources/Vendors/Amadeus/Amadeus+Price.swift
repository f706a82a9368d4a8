internal import HTTP
public import Travel

extension Amadeus {
    /// Asks again for the price ("Flight Offers Price" v1), and for the bags that can be added.
    ///
    /// Wished bags take a second call, as only the first answer says what can be had. They are
    /// written into the offer it gave, the one change ever made to an offer's bytes.
    public func quote(
        _ offer: Offer, for party: Party, _ wishes: QuoteWishes
    ) async throws(SupplierError) -> Quote {
        let texts = wishes.wantsTexts ? ["detailed-fare-rules"] : []
        let wantsBags = wishes.bags > 0
        var pricing = try await pricing(of: offer.raw, include: ["bags"] + (wantsBags ? [] : texts))
        let catalogue = pricing.catalogue
        if wantsBags {
            let wanted = try pricing.raw(adding: wishes.bags, from: catalogue)
            pricing = try await self.pricing(of: wanted, include: texts)
            guard pricing.hasBags else {
                throw SupplierError(.rejected, "answered without a price for the bags")
            }
        }
        guard let quote = pricing.quote(freshness, catalogue, insteadOf: offer) else {
            throw SupplierError(.unavailable, "answered with an offer that cannot be read")
        }
        return quote
    }

    private func pricing(
        of raw: [UInt8], include: [String]
    ) async throws(SupplierError) -> Pricing {
        _ = try kept(raw)
        var query = Query()
        query.add("include", include.isEmpty ? nil : include.joined(separator: ","))
        let question = query.text.isEmpty ? "" : "?\(query.text)"
        let document = try await answer(
            to: asking(
                "/v1/shopping/flight-offers/pricing\(question)",
                [
                    "data": [
                        "type": "flight-offers-pricing", "flightOffers": .array([.raw(raw)]),
                    ]
                ]))
        guard let data = document["data"],
            let offer = data.elements("flightOffers").first(where: { _ in true })
        else { throw SupplierError(.unavailable, "answered without the offer") }
        return Pricing(value: offer, included: document["included"])
    }
}

extension Amadeus {
    /// An offer as it was priced, and what came with it.
    private struct Pricing {
        let value: JSON.Value
        let included: JSON.Value?

        var catalogue: BagCatalogue {
            let segments = value.elements("itineraries").flatMap { itinerary in
                itinerary.elements("segments").compactMap { $0["id"]?.text }
            }
            return BagCatalogue(included?["bags"], segments: Set(segments))
        }

        /// The offer's bytes with bags for each traveler who has a seat, on each segment.
        func raw(adding bags: Int, from catalogue: BagCatalogue) throws(SupplierError) -> [UInt8] {
            var edits = ByteEdits()
            for traveler in Fares(value["travelerPricings"]).seated {
                guard let id = traveler["travelerId"]?.text,
                    let choice = catalogue.choice(bags: bags, traveler: id)
                else {
                    let what = bags == 1 ? "another checked bag" : "\(bags) more checked bags"
                    throw SupplierError(.rejected, "does not sell each traveler \(what)")
                }
                for detail in traveler.elements("fareDetailsBySegment") {
                    let path = ["additionalServices", "chargeableCheckedBags"]
                    edits.set(path[...], of: detail, to: choice.wire)
                }
            }
            return edits.applied(to: value.bytes, startingAt: value.range.lowerBound)
        }

        /// Whether the price has bags in it, or each fare at least names them.
        var hasBags: Bool {
            let services = value["price"]?.elements("additionalServices")
            if services?.contains(where: { $0["type"]?.equals("CHECKED_BAGS") ?? false }) ?? false {
                return true
            }
            let fares = Fares(value["travelerPricings"]).seated.flatMap {
                Array($0.elements("fareDetailsBySegment"))
            }
            return !fares.isEmpty
                && fares.allSatisfy {
                    $0["additionalServices"]?["chargeableCheckedBags"] != nil
                }
        }

        /// The quote; nil when the offer cannot be read.
        func quote(
            _ freshness: Freshness, _ catalogue: BagCatalogue, insteadOf old: Offer
        ) -> Quote? {
            guard var offer = FlightOffer(value: value).offer(freshness) else { return nil }
            offer.complete(from: old)
            let travelers = Array(value.elements("travelerPricings"))
            let terms = Terms(value, currency: offer.total.currency)
            return Quote(
                offer,
                lines: Price(value["price"])?.lines(taxesOf: travelers, total: offer.total) ?? [],
                travelers: travelers.compactMap(TravelerPrice.init(amadeus:)),
                rules: terms.rules, texts: RuleText.texts(included?["detailed-fare-rules"]),
                bags: catalogue.choices.map(\.option))
        }
    }
}

extension Offer {
    /// Takes over from an older offer of the same flights what a pricing answer leaves out.
    mutating func complete(from old: Offer) {
        guard itineraries.count == old.itineraries.count,
            FlightIdentity(self).flights == FlightIdentity(old).flights
        else { return }
        emissionsKilograms = emissionsKilograms ?? old.emissionsKilograms
        itineraries = zip(itineraries, old.itineraries).map { new, old in
            var segments = new.segments
            for (index, segment) in old.segments.enumerated()
            where segments.indices.contains(index)
                && segments[index].fareBasis == segment.fareBasis
            {
                segments[index].brand = segments[index].brand ?? segment.brand
            }
            return Itinerary(segments, minutes: new.minutes ?? old.minutes) ?? new
        }
    }
}
