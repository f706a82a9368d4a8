import Atlas
import Testing

/// What a press of TAB finds.
@Suite struct BeginningTests {
    @Test(arguments: [
        ("mad", "MAD"), ("new yo", "NYC"), ("Lond", "LON"), ("bara", "MAD"), ("São Pau", "SAO"),
        ("heathr", "LHR"), ("j", "JFK"), ("TOKY", "TYO"),
    ])
    func `the most wanted place that begins alike comes first`(text: String, code: String) {
        #expect(Places.beginning(text).first?.code == code)
    }

    @Test(arguments: ["", " ", "qqqq", "\u{1b}[", "madridx"])
    func `what begins no name finds nothing`(text: String) {
        #expect(Places.beginning(text).isEmpty)
    }

    @Test func `no more are given than are wanted`() {
        #expect(Places.beginning("s", limit: 5).count == 5)
        #expect(Places.beginning("s", limit: 0).isEmpty)
        #expect(Set(Places.beginning("san", limit: 500).map(\.code)).contains("SFO"))
    }
}
