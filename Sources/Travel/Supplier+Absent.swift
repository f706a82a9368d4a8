extension Supplier {
    /// Refuses: only suppliers with the capability `search` override it.
    public func search(_ request: SearchRequest) async throws(SupplierError) -> SupplierAnswer {
        throw absent(.search)
    }

    /// Refuses: only suppliers with the capability `price` override it.
    public func quote(
        _ offer: Offer, for party: Party, _ wishes: QuoteWishes
    ) async throws(SupplierError) -> Quote {
        throw absent(.price)
    }

    /// Refuses: only suppliers with the capability `brands` override it.
    public func brands(of offer: Offer, for party: Party) async throws(SupplierError) -> [Offer] {
        throw absent(.brands)
    }

    /// Refuses: only suppliers with the capability `seatMap` override it.
    public func seatMaps(
        of offer: Offer, for party: Party
    ) async throws(SupplierError) -> [SeatMap] {
        throw absent(.seatMap)
    }

    /// Refuses: only suppliers with the capability `dates` override it.
    public func dates(_ request: DatesRequest) async throws(SupplierError) -> [DatePrice] {
        throw absent(.dates)
    }

    /// Refuses: only suppliers with the capability `explore` override it.
    public func destinations(
        _ request: ExploreRequest
    ) async throws(SupplierError) -> [DestinationPrice] {
        throw absent(.explore)
    }

    /// Refuses: only suppliers with the capability `status` override it.
    public func status(
        of flight: FlightNumber, on date: LocalDate
    ) async throws(SupplierError) -> [FlightStatus] {
        throw absent(.status)
    }

    /// Refuses: only suppliers with the capability `checkin` override it.
    public func checkinLinks(
        for airline: AirlineCode
    ) async throws(SupplierError) -> [CheckinLink] {
        throw absent(.checkin)
    }

    private func absent(_ capability: Capability) -> SupplierError {
        SupplierError(.notEntitled, "\(name) has no \(capability.rawValue)")
    }
}
