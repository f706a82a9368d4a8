import Testing

@testable import Atlas

struct AircraftTests {
    @Test(arguments: [
        ("320", "Airbus A320"), ("32n", "Airbus A320neo"), ("77W", "Boeing 777-300ER"),
        ("388", "Airbus A380-800"), ("E90", "Embraer E190"), ("AT7", "ATR 72"),
        ("DH4", "De Havilland Canada Dash 8-400"), ("223", "Airbus A220-300"),
        ("7M8", "Boeing 737 MAX 8"),
    ])
    func `an aircraft type has a name`(_ code: String, _ name: String) {
        #expect(Aircraft.name(code) == name)
    }

    @Test func `every aircraft of the table is found`() {
        let table = Table(aircraftTable)
        var position = 0
        var count = 0
        while let line = table.line(at: position) {
            #expect(Aircraft.name(line[0]) == line[1])
            position = line.next
            count += 1
        }
        #expect(count > 120)
        #expect(Aircraft.name("") == nil)
        #expect(Aircraft.name("XXXX") == nil)
        #expect(Aircraft.name("ZZ9") == nil)
    }
}
