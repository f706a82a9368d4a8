import HTTP
import Testing

struct JSONFuzzTests {
    private static let seeds = [
        #"{"a": [1.5e3, true, "x\u00e9\\", null], "b": {"c": false, "d": "é😀"}}"#,
        #"[{"id":"1","price":{"total":"1590.78","n":-12}},{"id":"2","tags":[[],{},""]}]"#,
        #""\ud83d\ude00\ud83d\n\"\/""#,
        #"{"errors":[{"status":400,"code":38190,"title":"Invalid\u0020token"}]}"#,
    ]
    private static let interesting: [UInt8] =
        Array("\"\\{}[]:,u0dDeE+-.tfn\0\u{1F} \n".utf8) + [
            0x80, 0xC3, 0xE2, 0xED, 0xF0, 0xF4, 0xFF,
        ]

    private func mutate(_ bytes: inout [UInt8], _ dice: inout SeededDice) {
        for _ in 0...Int.random(in: 0..<3, using: &dice) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            let byte = Self.interesting.randomElement(using: &dice) ?? 0
            switch Int.random(in: 0..<5, using: &dice) {
            case 0: bytes[place] = byte
            case 1: bytes.insert(byte, at: place)
            case 2: bytes.remove(at: place)
            case 3: bytes.removeSubrange(place...)
            default: bytes.insert(contentsOf: bytes[..<place].suffix(20), at: place)
            }
        }
    }

    /// Reads everything a value offers and writes it again.
    private func tree(_ value: JSON.Value) -> JSONTree {
        switch value.kind {
        case .null: return nil
        case .bool: return JSONTree(value.bool)
        case .number: return .decimal(value.text ?? "")
        case .string:
            value.reveal { span in
                let text = span.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
                #expect(text == value.string)
            }
            return JSONTree(value.string)
        case .array: return .array(value.elements.map(tree))
        case .object:
            for (key, member) in value.members { #expect(value[key]?.range == member.range) }
            return .object(value.members.map { ($0.key, tree($0.value)) })
        }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `no document traps, and what is accepted can be written and read again`(
        _ seed: UInt64
    ) throws {
        var dice = SeededDice(state: seed)
        var accepted = 0
        let clock = ContinuousClock()
        let end = clock.now + .milliseconds(500)
        var rounds = 0
        while clock.now < end, rounds < 20_000 {
            rounds += 1
            var bytes = Array((Self.seeds.randomElement(using: &dice) ?? "").utf8)
            mutate(&bytes, &dice)
            guard let json = try? JSON(bytes) else { continue }
            accepted += 1
            let first = tree(json.root)
            let again = try JSON(first.encoded(pretty: rounds.isMultiple(of: 2)))
            #expect(tree(again.root) == first)
        }
        #expect(accepted > 0)
        #expect(accepted < rounds)
    }
}
