internal import HTTP
internal import Travel

extension Amadeus {
    /// The price of an offer or of one traveler, as it is made up.
    struct Price {
        let value: JSON.Value
        let currency: Currency

        init?(_ value: JSON.Value?) {
            guard let value, let currency = value["currency"]?.string.flatMap({ Currency($0) })
            else { return nil }
            self.value = value
            self.currency = currency
        }

        /// What is paid in the end.
        var total: Money? {
            value.money("grandTotal", in: currency) ?? value.money("total", in: currency)
        }

        /// The lines that add up to the total.
        ///
        /// An offer's price mostly has no taxes of its own; then those of its travelers are added
        /// up by code.
        func lines(taxesOf travelers: [JSON.Value] = [], total: Money) -> [PriceLine] {
            var lines: [PriceLine] = []
            if let base = value.money("base", in: currency) {
                lines.append(PriceLine(.base, nil, base))
            }
            lines += taxes.isEmpty ? sums(of: travelers) : taxes
            lines += amounts("fees", kind: { _ in .fee }, name: "type")
            lines += amounts("additionalServices", kind: Self.service, name: "type")
            return PriceLine.lines(lines, addingUpTo: total)
        }

        private var taxes: [PriceLine] { amounts("taxes", kind: { _ in .tax }, name: "code") }

        private func amounts(
            _ key: String, kind: (JSON.Value?) -> PriceLine.Kind, name: String
        ) -> [PriceLine] {
            value.elements(key).compactMap { element in
                element.money("amount", in: currency).map {
                    PriceLine(kind(element[name]), element.words(name), $0)
                }
            }
        }

        private func sums(of travelers: [JSON.Value]) -> [PriceLine] {
            var sums: [PriceLine] = []
            for traveler in travelers {
                for tax in Price(traveler["price"])?.taxes ?? [] {
                    let index = sums.firstIndex { $0.name == tax.name }
                    guard let index, let sum = sums[index].amount.adding(tax.amount) else {
                        sums.append(tax)
                        continue
                    }
                    sums[index].amount = sum
                }
            }
            return sums
        }

        private static func service(_ type: JSON.Value?) -> PriceLine.Kind {
            guard let type else { return .service }
            if type.equals("CHECKED_BAGS") { return .bag }
            return type.equals("SEATS") ? .seat : .service
        }
    }
}

extension TravelerPrice {
    /// Reads one of `travelerPricings`; nil without an id or a total.
    init?(amadeus value: JSON.Value) {
        guard let id = value["travelerId"]?.text, let price = Amadeus.Price(value["price"]),
            let total = price.total
        else { return nil }
        self.init(
            id, Kind(amadeus: value["travelerType"]), lines: price.lines(total: total),
            total: total)
    }
}

extension TravelerPrice.Kind {
    /// Reads Amadeus's spelling; seniors, youths and students are asked for by nobody here.
    init(amadeus value: JSON.Value?) {
        switch value?.string {
        case "ADULT", "SENIOR": self = .adult
        case "CHILD": self = .child
        case "HELD_INFANT": self = .lapInfant
        case "SEATED_INFANT": self = .seatInfant
        default: self = .other
        }
    }
}
