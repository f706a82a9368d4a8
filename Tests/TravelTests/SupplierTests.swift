import Testing
import Travel

struct SupplierTests {
    @Test func `an error says what the supplier said and nothing it did not`() {
        let plain = SupplierError(.timeout, "no answer within 20 s")
        #expect(plain.kind == .timeout && plain.message == "no answer within 20 s")
        #expect(plain.status == nil && plain.code == nil)
        #expect(plain.requestID == nil && plain.retryAfter == nil)
        let told = SupplierError(
            .rate, "too many calls", status: 429, code: "38194", requestID: "r-1",
            retryAfter: .seconds(2))
        #expect(told.status == 429 && told.code == "38194")
        #expect(told.requestID == "r-1" && told.retryAfter == .seconds(2))
        #expect(told != plain)
    }

    @Test func `a capability has the name that people see`() {
        #expect(Capability(rawValue: "seatMap") == .seatMap)
        #expect(Set(Capability.allCases.map(\.rawValue)).count == Capability.allCases.count)
    }
}
