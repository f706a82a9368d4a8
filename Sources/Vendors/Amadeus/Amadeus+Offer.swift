internal import HTTP
internal import Travel

extension Amadeus {
    /// One flight offer of an answer; search, price and order share its form.
    struct FlightOffer {
        let value: JSON.Value

        /// The offer as travelers think of it; nil when its id, price or flights cannot be read.
        func offer(_ freshness: Freshness) -> Offer? {
            guard let id = value["id"]?.text, let price = value["price"],
                let currency = price["currency"]?.string.flatMap({ Currency($0) }),
                let total = price.money("grandTotal", in: currency)
                    ?? price.money("total", in: currency)
            else { return nil }
            let fares = Fares(value["travelerPricings"])
            guard let flights = Flights(value["itineraries"], fares: fares) else { return nil }
            var offer = Offer(
                supplier: "amadeus", itineraries: flights.itineraries, total: total,
                freshness: freshness, supplierReference: id, raw: value.bytes)
            offer.base = price.money("base", in: currency)
            offer.validatingAirline = value["validatingAirlineCodes"]?.elements
                .first { _ in true }?.string.flatMap { AirlineCode($0) }
            offer.checkedBags = fares.leastBags(segments: flights.segmentCount)
            offer.isRefundable = isRefundable
            offer.isChangeable = isChangeable
            offer.seatsLeft = value["numberOfBookableSeats"]?.integer.flatMap {
                0...9 ~= $0 ? $0 : nil
            }
            offer.emissionsKilograms = flights.emissions(travelers: fares.seated.count)
            return offer
        }

        /// Whether the offer says anything about refunds among its options.
        var isSilentOnRefunds: Bool { value["pricingOptions"]?["refundableFare"] == nil }

        /// An option that is false says nothing: in the vendor's own example all options of a fare
        /// with free refunds are false, because nobody had asked for them.
        private var isRefundable: Bool? {
            option("refundableFare") ? true : rule { $0.equals("REFUND") }
        }

        private var isChangeable: Bool? {
            if option("noRestrictionFare") || option("noPenaltyFare") { return true }
            return rule {
                $0.equals("EXCHANGE") || $0.equals("REISSUE") || $0.equals("REVALIDATION")
                    || $0.equals("REBOOK")
            }
        }

        private func option(_ key: String) -> Bool {
            value["pricingOptions"]?[key]?.bool ?? false
        }

        /// Whether a fare rule of such a category applies; nil when there is no such rule.
        private func rule(_ isWanted: (JSON.Value) -> Bool) -> Bool? {
            guard let rules = value["fareRules"]?["rules"] else { return nil }
            var answer: Bool?
            for rule in rules.elements where rule["category"].map(isWanted) ?? false {
                let applies = !(rule["notApplicable"]?.bool ?? false)
                answer = applies || answer ?? false
            }
            return answer
        }
    }

    /// What each traveler who has a seat pays for.
    struct Fares {
        /// The travelers with a seat, in the order of the answer.
        let seated: [JSON.Value]
        /// The details of the first of them, one for each segment.
        let details: [JSON.Value]

        init(_ pricings: JSON.Value?) {
            seated =
                pricings?.elements.filter {
                    !($0["travelerType"]?.equals("HELD_INFANT") ?? false)
                } ?? []
            details = seated.first.map(Self.details) ?? []
        }

        /// The first traveler's fare on a segment.
        func detail(segment id: String?) -> JSON.Value? {
            guard let id else { return nil }
            return details.first { $0["segmentId"]?.text == id }
        }

        /// The least checked baggage of all travelers and segments; nil when that is open.
        func leastBags(segments: Int) -> BagAllowance? {
            var bags = LeastBags()
            for traveler in seated {
                let details = Self.details(of: traveler)
                for detail in details { bags.take(Self.allowance(detail["includedCheckedBags"])) }
                if details.count < segments { bags.take(nil) }
            }
            return bags.allowance
        }

        private static func details(of traveler: JSON.Value) -> [JSON.Value] {
            traveler["fareDetailsBySegment"].map { Array($0.elements) } ?? []
        }

        /// Reads pieces or a weight; nil for neither.
        static func allowance(_ value: JSON.Value?) -> BagAllowance? {
            guard let value else { return nil }
            let pieces = value["quantity"]?.integer.flatMap { 0...99 ~= $0 ? $0 : nil }
            let kilograms = value["weight"]?.integer
                .flatMap { Amadeus.kilograms($0, unit: value["weightUnit"]) }
            guard pieces != nil || kilograms != nil else { return nil }
            return BagAllowance(pieces: pieces, kilograms: kilograms)
        }
    }

    /// A weight in whole kilograms, pounds rounded down; nil for a weight that cannot be.
    static func kilograms(_ weight: Int, unit: JSON.Value?) -> Int? {
        guard 0...100_000 ~= weight else { return nil }
        let isPounds = unit?.equals("LB") ?? false
        return isPounds ? weight * 45_359 / 100_000 : weight
    }
}
