internal import HTTP
internal import Travel

extension ExternalSupplier {
    /// Something is missing or of the wrong type.
    struct Unreadable: Error {}

    static func array(_ value: JSON.Value) -> [JSON.Value]? {
        value.kind == .array ? Array(value.elements) : nil
    }

    static func airport(_ value: JSON.Value) -> AirportCode? {
        value.string.flatMap { AirportCode($0) }
    }

    static func airline(_ value: JSON.Value) -> AirlineCode? {
        value.string.flatMap { AirlineCode($0) }
    }

    static func date(_ value: JSON.Value) -> LocalDate? {
        value.string.flatMap { LocalDate(iso: $0) }
    }

    /// A text of at most 200 bytes that says something.
    static func phrase(_ value: JSON.Value) -> String? {
        value.string.flatMap { 1...200 ~= $0.utf8.count ? $0 : nil }
    }

    /// A whole number from 0.
    static func count(upTo most: Int) -> (JSON.Value) -> Int? {
        { value in value.int.flatMap { 0...most ~= $0 ? $0 : nil } }
    }

    /// A local time, after which an offset such as `-05:00` says nothing new; `Z` is refused, as
    /// it is no airport's clock.
    static func localTime(_ value: JSON.Value) -> LocalDateTime? {
        guard let text = value.string else { return nil }
        let tail = text.utf8.suffix(6)
        guard text.utf8.count >= 22,
            tail.first == UInt8(ascii: "+") || tail.first == UInt8(ascii: "-"),
            LocalTime(text.suffix(5)) != nil
        else { return LocalDateTime(iso: text) }
        return LocalDateTime(iso: text.dropLast(6))
    }
}

extension JSON.Value {
    /// What a member says.
    func required<Result>(
        _ key: String, _ read: (JSON.Value) -> Result?
    ) throws(ExternalSupplier.Unreadable) -> Result {
        guard let result = self[key].flatMap(read) else { throw ExternalSupplier.Unreadable() }
        return result
    }

    /// What a member says; nil when it is missing or null.
    func optional<Result>(
        _ key: String, _ read: (JSON.Value) -> Result?
    ) throws(ExternalSupplier.Unreadable) -> Result? {
        guard let value = self[key], !value.isNull else { return nil }
        guard let result = read(value) else { throw ExternalSupplier.Unreadable() }
        return result
    }
}
