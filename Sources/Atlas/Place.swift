/// Somewhere a trip can start or end: one airport, or all airports of a city.
public enum Place: Sendable, Equatable {
    /// One airport.
    case airport(Airport)
    /// Every airport of a city.
    case city(Metropolis)

    /// The IATA code, three capital letters.
    public var code: String {
        switch self {
        case .airport(let airport): airport.code
        case .city(let metropolis): metropolis.code
        }
    }

    /// The name of the airport or of the city.
    public var name: String {
        switch self {
        case .airport(let airport): airport.name
        case .city(let metropolis): metropolis.name
        }
    }

    /// The city, which for a metropolitan code is its name.
    public var city: String {
        switch self {
        case .airport(let airport): airport.city
        case .city(let metropolis): metropolis.name
        }
    }

    /// The ISO 3166-1 alpha-2 code of the country.
    public var country: String {
        switch self {
        case .airport(let airport): airport.country
        case .city(let metropolis): metropolis.country
        }
    }

    /// The English name of the country.
    public var countryName: String {
        Countries.name(country) ?? country
    }

    /// The codes of the airports it stands for, most wanted first.
    public var airports: [String] {
        switch self {
        case .airport(let airport): [airport.code]
        case .city(let metropolis): metropolis.airports
        }
    }

    /// The IANA name of the time zone its airports share.
    public var zone: String {
        switch self {
        case .airport(let airport): airport.zone
        case .city(let metropolis):
            metropolis.airports.first.flatMap(Places.airport)?.zone ?? "UTC"
        }
    }
}
