internal import HTTP
internal import Travel

extension Travelpayouts {
    /// What a row says about when its price was found.
    struct AgeSigns {
        /// When it was found, in seconds since 1970: to the second, or the start of the day.
        let foundAt: Int64?
        /// When the vendor thinks that it lapses.
        let expiresAt: Int64?
        /// The age that the method's documentation promises at most, in seconds.
        let documented: Int

        /// Reads `found_at` (v2), `expires_at` (v1) and the date in `link` (v3).
        init(_ value: JSON.Value) {
            let found = value["found_at"]?.string.flatMap { Travelpayouts.instant($0) }
            let link = value["link"]?.string
            foundAt = found ?? link.flatMap(Self.searchDay)
            expiresAt = value["expires_at"]?.string.flatMap { Travelpayouts.instant($0) }
            // The main methods of v3 have two days, the whole cache has seven.
            documented = (link == nil ? 7 : 2) * 86_400
        }

        /// The age in seconds; what is only known by day counts from the day's first second.
        func age(at now: Int64) -> Int {
            foundAt.map { Int(clamping: max(0, now - $0)) } ?? documented
        }

        /// Whether the vendor expects the price to be gone.
        func isExpired(at now: Int64) -> Bool { expiresAt.map { $0 <= now } ?? false }

        /// `search_date=DDMMYYYY` among the parameters of a link.
        private static func searchDay(_ link: String) -> Int64? {
            let query = link.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
            let name = "search_date="
            guard let pair = query.split(separator: "&").first(where: { $0.hasPrefix(name) })
            else { return nil }
            let digits = pair.dropFirst(name.count)
            guard digits.utf8.count == 8, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
                let date = LocalDate(
                    iso: "\(digits.suffix(4))-\(digits.dropFirst(2).prefix(2))-\(digits.prefix(2))")
            else { return nil }
            return Int64(date.dayNumber) * 86_400
        }
    }

    /// Reads a time with `Z` or an offset, `2026-11-20T07:05:09.12+03:00`, in seconds since 1970.
    ///
    /// The fraction is dropped; a time without an offset is taken for UTC; nil for other text.
    static func instant(_ text: String) -> Int64? {
        guard text.utf8.count >= 19 else { return nil }
        let clock = text.prefix(19)
        let rest = text.dropFirst(19).drop { $0 == "." || ("0"..."9").contains($0) }
        guard clock.utf8.count == 19, let utc = WireTime.instant(clock + "Z") else { return nil }
        if rest.isEmpty || rest == "Z" { return utc }
        guard rest.utf8.count == 6, let sign = rest.first, sign == "+" || sign == "-",
            let offset = LocalTime(rest.dropFirst())
        else { return nil }
        let seconds = Int64(offset.minuteOfDay) * 60
        return sign == "+" ? utc - seconds : utc + seconds
    }
}
