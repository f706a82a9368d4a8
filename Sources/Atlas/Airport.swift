/// An airport with an IATA code.
public struct Airport: Sendable, Equatable {
    /// The IATA code, three capital letters.
    public let code: String
    /// The airport's own name ("London Heathrow Airport").
    public let name: String
    /// The city it serves, in English where English has a name for it.
    public let city: String
    /// The ISO 3166-1 alpha-2 code of its country ("GB"; Kosovo is "XK").
    public let country: String
    /// Degrees north of the equator.
    public let latitude: Double
    /// Degrees east of Greenwich.
    public let longitude: Double
    /// The IANA name of its time zone ("Europe/London").
    public let zone: String
    /// The metropolitan code it belongs to ("LON"), which several airports share.
    public let cityCode: String?

    /// The English name of its country.
    public var countryName: String {
        Countries.name(country) ?? country
    }

    /// Reads a line of the airport table.
    init(_ line: Table.Line) {
        code = line[0]
        country = line[1]
        latitude = line.decimal(2)
        longitude = line.decimal(3)
        zone = line[4]
        let metropolis = line[5]
        cityCode = metropolis.isEmpty ? nil : metropolis
        city = line[6]
        name = line[7]
    }
}
