import Travel

extension Capability {
    /// What people call it.
    var words: String {
        switch self {
        case .search: "search"
        case .dates: "prices by day"
        case .explore: "destinations by price"
        case .price: "price confirmation"
        case .brands: "fare brands"
        case .seatMap: "seat maps"
        case .hold: "holds"
        case .order: "orders"
        case .cancel: "cancellation"
        case .status: "flight status"
        case .checkin: "check-in links"
        case .places: "places"
        case .lookupByOurReference: "look-up by our reference"
        }
    }
}
