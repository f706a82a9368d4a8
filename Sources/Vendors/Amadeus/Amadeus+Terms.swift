internal import HTTP
internal import Travel

extension Amadeus {
    /// What may be done with an offer's fare (`fareRules`).
    struct Terms {
        private let terms: [Term]
        private let options: JSON.Value?

        init(_ offer: JSON.Value, currency: Currency) {
            let rules = offer["fareRules"]
            let told = rules?["currency"]?.string.flatMap { Currency($0) } ?? currency
            terms = rules?.elements("rules").compactMap { Term($0, told) } ?? []
            options = offer["pricingOptions"]
        }

        /// One rule for each act; what is not told is unknown.
        var rules: [FareRule] { FareRule.Act.allCases.map(rule) }

        private func rule(_ act: FareRule.Act) -> FareRule {
            let own = terms.filter { $0.act == act }
            let allowed = own.filter(\.isAllowed)
            guard !own.isEmpty else { return FareRule(act, isAllowed: option(act)) }
            let penalties = allowed.compactMap(\.penalty)
            return FareRule(
                act, isAllowed: !allowed.isEmpty,
                penalty: penalties.max { $0.minor < $1.minor },
                deadline: allowed.compactMap(\.circumstances).first)
        }

        /// What the fare was searched for; an option that is false says nothing.
        private func option(_ act: FareRule.Act) -> Bool? {
            let names: [String]
            switch act {
            case .change: names = ["noRestrictionFare", "noPenaltyFare"]
            case .cancel: names = ["refundableFare"]
            case .noShow: names = []
            }
            return names.contains { options?[$0]?.bool ?? false } ? true : nil
        }
    }

    /// One entry of the rules.
    private struct Term {
        let act: FareRule.Act
        let isAllowed: Bool
        let penalty: Money?
        let circumstances: String?

        /// Reads an entry; nil for one that is about the time after departure, or about nothing
        /// that is known.
        init?(_ value: JSON.Value, _ currency: Currency) {
            circumstances = value.words("circumstances")
            let letters = (circumstances ?? "").uppercased().filter(\.isLetter)
            guard !letters.contains("AFTERDEPARTURE") else { return nil }
            switch value["category"]?.string {
            case _ where letters.contains("NOSHOW"): act = .noShow
            case "REFUND", "CANCELLATION": act = .cancel
            case "EXCHANGE", "REISSUE", "REVALIDATION", "REBOOK": act = .change
            default: return nil
            }
            isAllowed = !(value["notApplicable"]?.bool ?? false)
            penalty = value.money("maxPenaltyAmount", in: currency)
        }
    }
}

extension RuleText {
    /// Reads `included.detailed-fare-rules`, each text once, in the order of the answer.
    static func texts(_ rules: JSON.Value?) -> [RuleText] {
        var texts: [RuleText] = []
        for rule in rules?.members.map(\.value) ?? [] {
            for note in rule["fareNotes"].map({ Array($0.elements("descriptions")) }) ?? [] {
                guard let text = note.words("text") else { continue }
                let heading = note.words("descriptionType") ?? rule.words("name")
                let title = [rule.words("fareBasis"), heading].compactMap { $0 }
                let found = RuleText(title: title.joined(separator: " "), text: text)
                if !texts.contains(found) { texts.append(found) }
            }
        }
        return texts
    }
}
