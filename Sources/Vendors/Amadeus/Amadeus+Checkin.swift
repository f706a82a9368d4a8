internal import HTTP
public import Travel

extension Amadeus {
    /// Where one checks in ("Flight Check-in Links" v2), as the vendor lists them.
    ///
    /// Only `https:` addresses are passed on, and only those that are safe to print.
    public func checkinLinks(
        for airline: AirlineCode
    ) async throws(SupplierError) -> [CheckinLink] {
        var query = Query()
        query.add("airlineCode", airline.text)
        let document: JSON.Value
        do {
            document = try await answer(
                to: Request(
                    .get, "\(url)/v2/reference-data/urls/checkin-links?\(query.text)",
                    headers: headers))
        } catch {
            guard error.amadeusHasNothing else { throw error }
            return []
        }
        guard let data = document["data"], data.kind == .array else {
            throw SupplierError(.unavailable, "answered without a list of links")
        }
        return data.elements.compactMap { element in
            guard let address = element.words("href"), address.isPrintableWebAddress else {
                return nil
            }
            return CheckinLink(channel: element.words("channel") ?? "All", address: address)
        }
    }
}

extension String {
    /// Whether it begins with `https://` and goes on without blanks and control characters.
    var isPrintableWebAddress: Bool {
        let scheme = "https://"
        return utf8.count > scheme.utf8.count && prefix(scheme.count).lowercased() == scheme
            && utf8.allSatisfy { 0x21...0x7E ~= $0 }
    }
}
