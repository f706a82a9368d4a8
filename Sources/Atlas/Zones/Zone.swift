#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The clock of a time zone, read from this machine's zone files.
///
/// Instants are seconds since 1970-01-01 00:00 UTC, offsets are seconds east of Greenwich.
public struct Zone: Sendable {
    /// The IANA name ("Europe/Madrid").
    public let name: String
    private let history: ZoneHistory

    /// Reads the zone of this IANA name from `$TZDIR`, else `/usr/share/zoneinfo`.
    ///
    /// The name is checked before a file is opened: it can only name a file below that folder.
    public init(_ name: String) throws(ZoneError) {
        guard Self.isValid(name) else { throw .invalidName(name) }
        let folder = ProcessInfo.processInfo.environment["TZDIR"] ?? ""
        let path = (folder.isEmpty ? "/usr/share/zoneinfo" : folder) + "/" + name
        guard let contents = FileManager.default.contents(atPath: path) else {
            throw .missing(name: name, path: path)
        }
        try self.init(name, contents: Array(contents))
    }

    /// Reads the zone from the bytes of a file in the format of RFC 9636.
    public init(_ name: String, contents: [UInt8]) throws(ZoneError) {
        self.name = name
        do throws(ZoneFile.Flaw) {
            history = try ZoneFile.read(contents)
        } catch {
            throw .malformed(name: name, reason: error.reason)
        }
    }

    /// Returns the offset that is in force at an instant.
    ///
    /// After the last change in the file its rule for later years holds, up to the year 9999.
    public func offset(at instant: Int64) -> Int {
        history.offset(at: instant)
    }

    /// Returns the offset for a local time; see `instant(atLocal:)` for gaps and repeated hours.
    public func offset(atLocal local: CivilTime) -> Int {
        Int(local.seconds - instant(atLocal: local))
    }

    /// Returns the instant at which clocks of the zone show a local time.
    ///
    /// A time that clocks skip is read with the offset from before the gap; of a time that comes
    /// twice, the first is meant.
    public func instant(atLocal local: CivilTime) -> Int64 {
        let reading = local.seconds
        let before = Int64(offset(at: reading - 86_400))
        let after = Int64(offset(at: reading + 86_400))
        if before != after, offset(at: reading - before) != before,
            offset(at: reading - after) == after
        {
            return reading - after
        }
        return reading - before
    }

    /// Returns what clocks of the zone show at an instant.
    public func local(at instant: Int64) -> CivilTime {
        let instant = min(max(instant, CivilTime.earliest), CivilTime.latest)
        return CivilTime(seconds: instant + Int64(offset(at: instant)))
    }

    private static func isValid(_ name: String) -> Bool {
        guard 1...255 ~= name.utf8.count else { return false }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part != "." && part != ".."
                && part.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"),
                        UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"),
                        UInt8(ascii: "+"), UInt8(ascii: "-"):
                        true
                    default: false
                    }
                }
        }
    }
}
