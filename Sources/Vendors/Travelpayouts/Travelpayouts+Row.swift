internal import HTTP
internal import Travel

extension Travelpayouts {
    /// One found price, in any of the three shapes in which the methods write them.
    ///
    /// `price` and `departure_at` in v1 and v3, `value` and `depart_date` in v2. Of times only the
    /// date is read, because v1 does not tell whose clock it means.
    struct Row {
        /// The city and the airport of departure, as far as the row names them.
        let origins: [AirportCode]
        /// The city and the airport of arrival; in v1 the key under which the row stands.
        let destinations: [AirportCode]
        let departure: LocalDate
        /// The day of the return; nil for one way.
        let back: LocalDate?
        let price: Money
        /// Whether no flight has a stop; nil when the row does not say.
        let isNonstop: Bool?
        let signs: AgeSigns
        /// Whether it is a price in economy that the vendor does not itself call outdated.
        let isOffered: Bool

        /// Reads a row; nil when its price or a date cannot be read.
        init?(_ value: JSON.Value, place: String?, currency: Currency) {
            guard let text = (value["price"] ?? value["value"])?.text,
                let price = Self.money(text, currency),
                let departure = Self.date(value["departure_at"] ?? value["depart_date"])
            else { return nil }
            let back = value["return_at"] ?? value["return_date"]
            let isOneWay = back == nil || back?.isNull == true || back?.equals("") == true
            self.back = isOneWay ? nil : Self.date(back)
            guard isOneWay || self.back != nil else { return nil }
            self.price = price
            self.departure = departure
            origins = [value.airport("origin"), value.airport("origin_airport")].compactMap { $0 }
            let named = [value.airport("destination"), value.airport("destination_airport")]
                .compactMap { $0 }
            let key = place.flatMap { AirportCode($0) }
            destinations = named.isEmpty ? [key].compactMap { $0 } : named
            isNonstop = Self.isNonstop(value, isOneWay: isOneWay)
            signs = AgeSigns(value)
            isOffered = value["trip_class"]?.integer ?? 0 == 0 && value["actual"]?.bool ?? true
        }

        /// The age of the price in seconds, rather too old than too young.
        func age(at now: Int64) -> Int { signs.age(at: now) }

        /// All counts of changes that a row of its kind has must be there and 0.
        private static func isNonstop(_ value: JSON.Value, isOneWay: Bool) -> Bool? {
            if let changes = value["number_of_changes"]?.integer { return changes == 0 }
            guard let out = value["transfers"]?.integer else { return nil }
            if isOneWay || out > 0 { return out == 0 }
            return value["return_transfers"]?.integer.map { $0 == 0 }
        }

        /// The first ten characters of a date or time.
        private static func date(_ value: JSON.Value?) -> LocalDate? {
            guard let text = value?.string else { return nil }
            guard text.utf8.count > 10 else { return LocalDate(iso: text) }
            guard text.dropFirst(10).first == "T" else { return nil }
            return LocalDate(iso: text.prefix(10))
        }

        /// A price above zero; more decimals than the currency has are rounded up, as the vendor
        /// converts from other currencies.
        private static func money(_ text: String, _ currency: Currency) -> Money? {
            if let money = Money(decimal: text, currency: currency) {
                return money.minor > 0 ? money : nil
            }
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[1].isEmpty, !text.hasPrefix("-"),
                parts[1].utf8.allSatisfy({ 0x30...0x39 ~= $0 })
            else { return nil }
            let kept = parts[1].prefix(currency.exponent)
            let cut = kept.isEmpty ? String(parts[0]) : "\(parts[0]).\(kept)"
            return Money(decimal: cut, currency: currency)?
                .adding(Money(minor: 1, currency: currency))
        }
    }
}
