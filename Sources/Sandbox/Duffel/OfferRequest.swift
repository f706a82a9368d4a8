import HTTP

/// What was searched for: so small that the id of the search holds all of it.
struct OfferRequest: Sendable, Equatable {
    struct Slice: Sendable, Equatable {
        var origin: String
        var destination: String
        var day: Day
        var leaves: ClosedRange<Int>?
        var lands: ClosedRange<Int>?
    }

    var slices: [Slice]
    /// Ages, 255 for an adult whose age was not given.
    var ages: [UInt8]
    var cabin: Cabin?
    var maximumStops: Int
    /// Seconds since 1970.
    var created: Int64

    /// The id, `orq_…`; its seal keeps others from being made up.
    func id(_ seed: UInt64) -> String { "orq_" + Token.sealed(bytes, seed) }

    /// The search of an id; nil when this world never gave it.
    init?(id: String, seed: UInt64) {
        guard id.hasPrefix("orq_"), let bytes = Token.opened(id.dropFirst(4), seed) else {
            return nil
        }
        self.init(bytes: bytes)
    }

    init(slices: [Slice], ages: [UInt8], cabin: Cabin?, maximumStops: Int, created: Int64) {
        self.slices = slices
        self.ages = ages
        self.cabin = cabin
        self.maximumStops = maximumStops
        self.created = created
    }

    /// The same search as bytes.
    var bytes: [UInt8] {
        var bytes = Token.bytes(UInt64(created), 5)
        bytes.append(UInt8(cabin.map { $0.rawValue + 1 } ?? 0) << 4 | UInt8(maximumStops))
        bytes.append(UInt8(slices.count) << 4 | UInt8(ages.count))
        bytes += ages
        for slice in slices {
            bytes += Array(slice.origin.utf8) + Array(slice.destination.utf8)
            bytes += Token.bytes(UInt64(slice.day.number), 2)
            bytes.append((slice.leaves == nil ? 0 : 1) | (slice.lands == nil ? 0 : 2))
            for range in [slice.leaves, slice.lands] {
                guard let range else { continue }
                bytes += Token.bytes(UInt64(range.lowerBound), 2)
                bytes += Token.bytes(UInt64(range.upperBound), 2)
            }
        }
        return bytes
    }

    init?(bytes: [UInt8]) {
        var rest = bytes[...]
        func take(_ count: Int) -> UInt64? {
            guard rest.count >= count else { return nil }
            defer { rest = rest.dropFirst(count) }
            return rest.prefix(count).reduce(0) { $0 << 8 | UInt64($1) }
        }
        func text() -> String {
            defer { rest = rest.dropFirst(3) }
            return String(decoding: rest.prefix(3), as: UTF8.self)
        }
        func range() -> ClosedRange<Int>? {
            guard let from = take(2), let to = take(2), from <= to else { return nil }
            return Int(from)...Int(to)
        }
        guard let created = take(5), let kind = take(1), let counts = take(1) else { return nil }
        self.created = Int64(created)
        cabin = kind >> 4 == 0 ? nil : Cabin(rawValue: Int(kind >> 4) - 1)
        maximumStops = Int(kind & 15)
        ages = []
        slices = []
        for _ in 0..<(counts & 15) { ages.append(UInt8(take(1) ?? 255)) }
        for _ in 0..<(counts >> 4) {
            guard rest.count >= 9 else { return nil }
            let (origin, destination) = (text(), text())
            guard let day = take(2), let flags = take(1) else { return nil }
            var slice = Slice(origin: origin, destination: destination, day: Day(number: Int(day)))
            if flags & 1 != 0 { slice.leaves = range() }
            if flags & 2 != 0 { slice.lands = range() }
            slices.append(slice)
        }
    }

    /// Of each passenger, what fares know.
    var travelers: [Traveler] {
        ages.map { $0 < 2 ? .lapInfant : $0 < 12 ? .child : .adult }
    }

    /// The id of a passenger, the same in the search and its offers.
    func passengerID(_ index: Int, _ seed: UInt64) -> String {
        let dice = bytes.reduce(Chance(seed).with(index)) { $0.with(UInt64($1)) }
        return "pas_0000"
            + Token.id(dice)
    }
}
