/// What makes two offers the same thing to buy, whoever sells it: for each segment the airline that
/// sells it, its number and local departure, the cabin and the fare brand.
public struct FlightIdentity: Hashable, Sendable, CustomStringConvertible {
    /// One flight in one direction, without its fare.
    public struct Flight: Hashable, Sendable {
        /// The flight under which it is sold.
        public let number: FlightNumber
        /// Take-off on the origin's clock.
        public let departure: LocalDateTime
    }

    /// What a segment's fare buys; nil parts are those the supplier does not say.
    public struct Fare: Hashable, Sendable {
        /// The cabin.
        public let cabin: Cabin?
        /// The brand in lower case, with single spaces for whatever separates its words.
        public let brand: String?
    }

    /// The flights of all directions in order.
    public let flights: [Flight]
    /// Their fares, as many as there are flights.
    public let fares: [Fare]

    /// Makes the identity of an offer.
    public init(_ offer: Offer) {
        var flights: [Flight] = []
        var fares: [Fare] = []
        for itinerary in offer.itineraries {
            for segment in itinerary.segments {
                flights.append(Flight(number: segment.flight, departure: segment.departure))
                fares.append(Fare(cabin: segment.cabin, brand: segment.brand.flatMap(plain)))
            }
        }
        self.flights = flights
        self.fares = fares
    }

    /// Feeds only numbers and days to the hash: names are compared, but cost too much to hash.
    public func hash(into hasher: inout Hasher) {
        for flight in flights {
            hasher.combine(flight.departure.minuteNumber)
            hasher.combine(flight.number.number)
        }
    }

    /// Whether cabin and brand of every segment are known.
    public var isComplete: Bool { fares.allSatisfy { $0.cabin != nil && $0.brand != nil } }

    /// Whether both can be the same: equal flights, and no fare of which both sides say something
    /// else.
    public func agrees(with other: FlightIdentity) -> Bool {
        guard flights == other.flights else { return false }
        return zip(fares, other.fares).allSatisfy { left, right in
            let sameCabin = left.cabin == nil || right.cabin == nil || left.cabin == right.cabin
            let sameBrand = left.brand == nil || right.brand == nil || left.brand == right.brand
            return sameCabin && sameBrand
        }
    }

    /// A line that is equal for equal identities and stays so in later versions, such as
    /// `IB6251@2027-03-01T12:05/economy/light`; segments joined by `+`, unknown parts empty.
    public var description: String {
        var text = ""
        for (flight, fare) in zip(flights, fares) {
            if !text.isEmpty { text += "+" }
            text += flight.number.description
            text += "@"
            text += flight.departure.description
            text += "/"
            text += fare.cabin?.description ?? ""
            text += "/"
            text += fare.brand ?? ""
        }
        return text
    }
}

/// The name in lower case with one space between words; nil when nothing is left.
private func plain(_ brand: String) -> String? {
    var bytes: [UInt8] = []
    for byte in brand.lowercased().utf8 {
        if byte > 0x20, byte != 0x2D, byte != 0x5F {
            bytes.append(byte)
        } else if let last = bytes.last, last != 0x20 {
            bytes.append(0x20)
        }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
}
