import HTTP
import Testing

struct JSONCapsTests {
    private let small = JSON.Caps(depth: 3, nodes: 6, string: 5, number: 4)

    private func kind(_ text: String, _ caps: JSON.Caps = .reply) -> JSONError.Kind? {
        do throws(JSONError) {
            _ = try JSON(Array(text.utf8), caps: caps)
            return nil
        } catch {
            return error.kind
        }
    }

    @Test func `each cap holds exactly`() {
        #expect(kind("[[[1]]]", small) == nil)
        #expect(kind("[[[[]]]]", small) == .depth)
        #expect(kind("[1,2,3,4,5]", small) == nil)
        #expect(kind("[1,2,3,4,5,6]", small) == .nodes)
        #expect(kind("{\"a\":1,\"b\":2}", small) == nil)
        #expect(kind("{\"a\":1,\"b\":2,\"c\":3}", small) == .nodes)
        #expect(kind("\"12345\"", small) == nil)
        #expect(kind("\"123456\"", small) == .longString)
        #expect(kind("{\"123456\":1}", small) == .longString)
        #expect(kind("1234", small) == nil)
        #expect(kind("12345", small) == .longNumber)
    }

    @Test func `the caps of a reply are those of the rules`() {
        let open = String(repeating: "[", count: 64)
        let close = String(repeating: "]", count: 64)
        #expect(kind(open + close) == nil)
        #expect(kind("[" + open + close + "]") == .depth)
        #expect(kind("\"" + String(repeating: "x", count: 1 << 20) + "\"") == nil)
        #expect(kind("\"" + String(repeating: "x", count: 1 << 20 + 1) + "\"") == .longString)
        #expect(kind(String(repeating: "9", count: 64)) == nil)
        #expect(kind(String(repeating: "9", count: 65)) == .longNumber)
    }

    @Test func `a million values are the end`() {
        #expect(kind("[" + String(repeating: "0,", count: 999_998) + "0]") == nil)
        #expect(kind("[" + String(repeating: "0,", count: 999_999) + "0]") == .nodes)
    }

    @Test func `deep nesting is refused at the cap and not at its end`() {
        let error = #expect(throws: JSONError.self) {
            try JSON([UInt8](repeating: UInt8(ascii: "["), count: 5_000))
        }
        #expect(error?.kind == .depth)
        #expect(error?.offset == 64)
    }

    @Test func `keys may be many and are all compared`() {
        let keys = (0..<100_000).map { "\"key\($0)\":0" }.joined(separator: ",")
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(kind("{\(keys)}") == nil)
            #expect(kind("{\(keys),\"key500\":1}") == .duplicateKey)
            #expect(kind("{\(keys),\"\\u006bey99999\":1}") == .duplicateKey)
        }
        #expect(time < .seconds(20))
    }

    @Test func `a repeated key is found in objects of every size`() {
        for count in 1...60 {
            let keys = (0..<count).map { "\"k\($0)\":0" }
            #expect(kind("{\(keys.joined(separator: ","))}") == nil)
            for repeated in [0, count / 2, count - 1] {
                let members = keys + ["\"k\(repeated)\":1"]
                #expect(kind("{\(members.joined(separator: ","))}") == .duplicateKey)
            }
        }
    }
}
