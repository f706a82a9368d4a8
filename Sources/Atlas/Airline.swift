/// An airline with an IATA code.
public struct Airline: Sendable, Equatable {
    /// The IATA code, two capital letters or digits.
    public let code: String
    /// The name it flies under.
    public let name: String

    /// Reads a line of the airline table.
    init(_ line: Table.Line) {
        code = line[0]
        name = line[1]
    }
}
