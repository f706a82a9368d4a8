import Testing

@testable import Atlas

struct ZoneTests {
    private func time(_ text: Substring) throws -> CivilTime {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return try #require(
            CivilTime(
                year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4]))
    }

    @Test func `local times agree with another implementation around every change`() throws {
        var zones: [Substring: Zone] = [:]
        var count = 0
        for line in zoneSampleTable.split(separator: "\n") {
            let fields = line.split(separator: "\t")
            let zone = try zones[fields[0]] ?? Zone(String(fields[0]))
            zones[fields[0]] = zone
            let local = try time(fields[1])
            let instant = try #require(Int64(fields[2]))
            #expect(zone.instant(atLocal: local) == instant, "\(line)")
            #expect(Int64(zone.offset(atLocal: local)) == local.seconds - instant, "\(line)")
            count += 1
        }
        #expect(zones.count > 20 && count > 1000)
    }

    @Test func `a skipped hour is read with the offset before it`() throws {
        let madrid = try Zone("Europe/Madrid")
        let skipped = try time("2027-03-28-02-30")
        #expect(madrid.offset(atLocal: skipped) == 3600)
        #expect(
            madrid.local(at: madrid.instant(atLocal: skipped)) == (try time("2027-03-28-03-30")))
    }

    @Test func `of a repeated hour the first is meant`() throws {
        let madrid = try Zone("Europe/Madrid")
        let repeated = try time("2045-10-29-02-30")
        #expect(madrid.offset(atLocal: repeated) == 7200)
        #expect(madrid.local(at: madrid.instant(atLocal: repeated)) == repeated)
        #expect(madrid.offset(at: madrid.instant(atLocal: repeated) + 3600) == 3600)
    }

    @Test func `the ends of time are answered`() throws {
        for name in ["Europe/Madrid", "Australia/Sydney", "UTC"] {
            let zone = try Zone(name)
            for instant in [Int64.min, .max, -1 << 40, 1 << 40] {
                #expect(abs(zone.offset(at: instant)) < 86_400)
                #expect(1...9999 ~= zone.local(at: instant).year)
            }
        }
    }

    @Test(arguments: [
        "", "/etc/passwd", "../etc/passwd", "Europe/../../etc/passwd", "Europe//Madrid", "Europe/",
        "Europe/Mad rid", "Europe/Madrid\u{0}", ".", "./UTC", "Españ/a", "a.b",
        String(repeating: "a", count: 256),
    ])
    func `a name that could leave the folder is refused`(_ name: String) {
        #expect(throws: ZoneError.invalidName(name)) { try Zone(name) }
    }

    @Test func `a zone that is not installed is named with its path`() throws {
        let error = #expect(throws: ZoneError.self) { try Zone("Mars/Olympus") }
        let text = try #require(error).description
        #expect(text.contains("Mars/Olympus") && text.contains("/Mars/Olympus)"))
        #expect(throws: ZoneError.self) { try Zone("Europe") }
        #expect(ZoneError.invalidName("x y").description.contains("\"x y\""))
        #expect(ZoneError.malformed(name: "X", reason: "r").description.hasSuffix(": r"))
    }
}
