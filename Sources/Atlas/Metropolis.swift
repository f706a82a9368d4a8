/// A city with several airports under one IATA metropolitan code.
public struct Metropolis: Sendable, Equatable {
    /// The metropolitan code ("LON"); for some cities also the code of one airport ("IST").
    public let code: String
    /// The city's name in English.
    public let name: String
    /// The ISO 3166-1 alpha-2 code of its country.
    public let country: String
    /// The codes of its airports, most wanted first; at least two.
    public let airports: [String]

    /// The English name of its country.
    public var countryName: String {
        Countries.name(country) ?? country
    }

    /// Reads a line of the metropolis table.
    init(_ line: Table.Line) {
        code = line[0]
        country = line[1]
        name = line[2]
        airports = line[3].split(separator: " ").map(String.init)
    }
}
