/// A place one can fly from or to: an airport's or a metropolitan area's IATA code.
public struct AirportCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Three capital letters.
    public let text: String

    /// Reads a code in either case; nil unless it is three letters A to Z.
    public init?(_ text: some StringProtocol) {
        guard let code = capitals(text, count: 3, digits: false) else { return nil }
        self.text = code
    }

    /// The three letters.
    public var description: String { text }

    /// Alphabetical order.
    public static func < (left: AirportCode, right: AirportCode) -> Bool { left.text < right.text }
}

/// An airline's IATA designator.
public struct AirlineCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// Two capital letters or digits, not both digits.
    public let text: String

    /// Reads a designator in either case; nil unless it is two letters or digits with a letter.
    public init?(_ text: some StringProtocol) {
        guard let code = capitals(text, count: 2, digits: true) else { return nil }
        guard code.utf8.contains(where: { $0 > 0x39 }) else { return nil }
        self.text = code
    }

    /// The two characters.
    public var description: String { text }

    /// Alphabetical order.
    public static func < (left: AirlineCode, right: AirlineCode) -> Bool { left.text < right.text }
}

/// A marketing flight, such as IB6251.
public struct FlightNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The airline that sells it.
    public let airline: AirlineCode
    /// The number without leading zeros, with its suffix letter if it has one.
    public let number: String

    /// Reads a number as suppliers write it (`6251`, `0017`, `105A`); nil when it is none.
    public init?(airline: AirlineCode, number: some StringProtocol) {
        let bytes = Array(number.utf8)
        let written = bytes.prefix { 0x30...0x39 ~= $0 }
        let rest = bytes[written.endIndex...]
        var digits = Array(written.drop { $0 == 0x30 })
        guard digits.count <= 4, rest.count <= 1, !written.isEmpty else { return nil }
        if digits.isEmpty { digits = [0x30] }
        if let suffix = rest.first {
            guard 0x41...0x5A ~= suffix & ~0x20 else { return nil }
            digits.append(suffix & ~0x20)
        }
        self.airline = airline
        self.number = String(decoding: digits, as: UTF8.self)
    }

    /// Reads the compact form, such as `ib6251`, `IB 6251` or `u28012`.
    public init?(_ text: some StringProtocol) {
        guard let airline = AirlineCode(text.prefix(2)) else { return nil }
        let number = text.dropFirst(2).drop { $0 == " " }
        self.init(airline: airline, number: number)
    }

    /// The compact form, such as `IB6251`.
    public var description: String { airline.text + number }

    /// By airline, then by number.
    public static func < (left: FlightNumber, right: FlightNumber) -> Bool {
        if left.airline != right.airline { return left.airline < right.airline }
        if left.number.utf8.count != right.number.utf8.count {
            return left.number.utf8.count < right.number.utf8.count
        }
        return left.number < right.number
    }
}

/// The quality of seat a fare buys, worst first.
public enum Cabin: Int, CaseIterable, Sendable, Comparable, CustomStringConvertible {
    case economy
    case premiumEconomy
    case business
    case first

    /// Reads the name in our files, `premiumEconomy`; nil when it is none.
    public init?(name: some StringProtocol) {
        guard let cabin = Cabin.allCases.first(where: { $0.description == name }) else {
            return nil
        }
        self = cabin
    }

    /// The name in our files; people are shown words of their language.
    public var description: String {
        switch self {
        case .economy: "economy"
        case .premiumEconomy: "premiumEconomy"
        case .business: "business"
        case .first: "first"
        }
    }

    /// The worse cabin comes first.
    public static func < (left: Cabin, right: Cabin) -> Bool { left.rawValue < right.rawValue }
}

/// The text in capitals; nil unless it is so many ASCII letters, or digits where they are allowed.
func capitals(_ text: some StringProtocol, count: Int, digits: Bool) -> String? {
    guard text.utf8.count == count else { return nil }
    var code: [UInt8] = []
    for byte in text.utf8 {
        switch byte {
        case 0x41...0x5A: code.append(byte)
        case 0x61...0x7A: code.append(byte & ~0x20)
        case 0x30...0x39 where digits: code.append(byte)
        default: return nil
        }
    }
    return String(decoding: code, as: UTF8.self)
}
