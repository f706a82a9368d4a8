import HTTP
import Synchronization
import Testing

struct JSONValueTests {
    private func root(_ text: String) throws -> JSON.Value { try JSON(Array(text.utf8)).root }

    @Test func `members are reached by name through optional chains`() throws {
        let root = try root(#"{"data": {"price": {"total": "812.40"}}, "n": 1, "": 2, "é": 3}"#)
        #expect(root["data"]?["price"]?["total"]?.string == "812.40")
        #expect(root["data"]?["cost"]?["total"]?.string == nil)
        #expect(root["n"]?["x"] == nil)
        #expect(root[""]?.int == 2)
        #expect(root["é"]?.int == 3)
        #expect(root["dat"] == nil)
        #expect(root["total"] == nil, "a name of an inner object is not one of the outer")
    }

    @Test func `a key is what it means and not how it is escaped`() throws {
        let root = try root(#"{"a\"b": 1, "\u0063": 2, "d\/e": 3}"#)
        #expect(root["a\"b"]?.int == 1)
        #expect(root["c"]?.int == 2)
        #expect(root["d/e"]?.int == 3)
        #expect(root.members.map(\.key) == ["a\"b", "c", "d/e"])
    }

    @Test func `kinds are told apart`() throws {
        let root = try root(#"[null, true, 1, "s", [], {}]"#)
        let kinds = root.elements.map(\.kind)
        #expect(kinds == [.null, .bool, .number, .string, .array, .object])
        #expect(root.elements.map(\.isNull) == [true, false, false, false, false, false])
        #expect(root.elements.map(\.bool) == [nil, true, nil, nil, nil, nil])
        #expect(root.elements.map(\.string) == [nil, nil, nil, "s", nil, nil])
        #expect(root.elements.map(\.text) == [nil, "true", "1", "s", nil, nil])
        #expect(try self.root("false").bool == false)
    }

    @Test func `sequences are empty for other kinds and step over subtrees`() throws {
        let root = try root(#"{"a": [1, [2, {"x": 3}], {"y": [4]}, 5], "b": "c"}"#)
        #expect(root["a"]?.elements.map { $0.text ?? "-" } == ["1", "-", "-", "5"])
        #expect(root.members.map(\.key) == ["a", "b"])
        #expect(root.elements.map(\.kind).isEmpty)
        #expect(root["a"]?.members.map(\.key).isEmpty == true)
        #expect(root["b"]?.elements.map(\.kind).isEmpty == true)
        #expect(root.elements("a").map { $0.kind }.count == 4)
        #expect(root.elements("b").map(\.kind).isEmpty)
        #expect(root.elements("c").map(\.kind).isEmpty)
        #expect(root.members("a").map(\.key).isEmpty)
        #expect(root.members("c").map(\.key).isEmpty)
        #expect(try self.root(#"{"a": {"x": 1, "y": 2}}"#).members("a").map(\.key) == ["x", "y"])
    }

    @Test(arguments: [
        ("0", 0), ("-0", 0), ("42", 42), ("-17", -17), ("9223372036854775807", Int.max),
        ("-9223372036854775808", Int.min),
    ])
    func `integers are exact`(_ text: String, _ value: Int) throws {
        #expect(try root(text).int == value)
        #expect(try root("\"\(text)\"").int == nil)
        #expect(try root("\"\(text)\"").integer == value)
        #expect(try root(text).integer == value)
    }

    @Test(arguments: ["1.0", "1e3", "0.5", "9223372036854775808", "-9223372036854775809", "1e-1"])
    func `a number that is not written as an integer is none`(_ text: String) throws {
        #expect(try root(text).int == nil)
        #expect(try root("\"\(text)\"").integer == nil)
    }

    @Test(arguments: ["", "-", "+1", " 1", "1 ", "007", "0x1", "１", "1,000", "\\u0031"])
    func `a string that is not a plain integer is none`(_ text: String) throws {
        #expect(try root("\"\(text)\"").integer == nil)
    }

    @Test func `escapes, surrogates and invalid bytes are read as text`() throws {
        #expect(try root(#""\"\\\/\b\f\n\r\t""#).string == "\"\\/\u{8}\u{C}\n\r\t")
        #expect(try root(#""\u0041\u00e9\u20AC\ud83d\ude00""#).string == "Aé€😀")
        #expect(try root(#""\u0000""#).string == "\0")
        for lone in [#"\ud83d"#, #"\ude00"#, #"\udbff"#] {
            #expect(try root("\"a\(lone)b\"").string == "a\u{FFFD}b")
        }
        #expect(try root(#""\ud83d\ud83d\ude00""#).string == "\u{FFFD}😀")
        #expect(try root(#""\ud83d\u0041""#).string == "\u{FFFD}A")
        #expect(try root(#""\ud83d\n""#).string == "\u{FFFD}\n")
        #expect(try root(#""\ude00\ud83d""#).string == "\u{FFFD}\u{FFFD}")
    }

    @Test func `invalid bytes are read as the standard library reads them`() throws {
        let samples: [[UInt8]] = [
            [0x80], [0xFF], [0xC0, 0x80], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xE2, 0x28, 0xA1],
            [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF0, 0x80, 0x80, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0xC3, 0xA9],
            [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xC3, 0xA9], [0xF4, 0x8F, 0xBF, 0xBF],
            [0xED, 0x9F, 0xBF], [0xEF, 0xBF, 0xBF], [0xE1, 0x80, 0x80, 0xF1, 0x80, 0x80, 0x41],
        ]
        for sample in samples {
            let escaped = Array("\"\\u0041".utf8) + sample + Array("\"".utf8)
            let plain = Array("\"A".utf8) + sample + Array("\"".utf8)
            let expected = "A" + String(decoding: sample, as: UTF8.self)
            for document in [escaped, plain] {
                let value = try JSON(document).root
                #expect(value.string == expected)
                #expect(value.bytes == document)
                #expect(revealed(value) == Array(expected.utf8))
            }
        }
    }

    @Test func `comparing makes no difference between escaped and plain`() throws {
        let root = try root(#"["card_declined", "card\u005fdeclined", "card", 1, ""]"#)
        let same = root.elements.map { $0.equals("card_declined") }
        #expect(same == [true, true, false, false, false])
        #expect(root.elements.map { $0.equals("") } == [false, false, false, false, true])
    }

    @Test func `ranges are the source's own bytes`() throws {
        let text = #" {"a" : [ 1.50 , "é\n" ] ,"b":{ "c":-0 }} "#
        let root = try root(text)
        func source(_ value: JSON.Value?) -> String? {
            value.map { String(decoding: $0.bytes, as: UTF8.self) }
        }
        #expect(source(root) == #"{"a" : [ 1.50 , "é\n" ] ,"b":{ "c":-0 }}"#)
        #expect(source(root["a"]) == #"[ 1.50 , "é\n" ]"#)
        #expect(root["a"]?.elements.map(source) == ["1.50", #""é\n""#])
        #expect(source(root["b"]) == #"{ "c":-0 }"#)
        #expect(root["b"]?["c"]?.range == 37..<39)
    }

    @Test func `a value outlives its document`() throws {
        let value = try #require(try root(#"{"a": {"b": "c"}}"#)["a"])
        #expect(value["b"]?.string == "c")
    }

    private func revealed(_ value: JSON.Value) -> [UInt8]? {
        var seen: [UInt8]?
        value.reveal { span in
            seen = span.withUnsafeBufferPointer { Array($0) }
        }
        return seen
    }

    @Test func `a secret is shown decoded and only strings are shown`() throws {
        #expect(try revealed(root(#""sk_test""#)) == Array("sk_test".utf8))
        #expect(try revealed(root(#""a\u0041\n""#)) == Array("aA\n".utf8))
        #expect(try revealed(root(#""""#)) == [])
        #expect(try revealed(root("1")) == nil)
        #expect(try revealed(root("[\"a\"]")) == nil)
    }

    @Test func `a document inside a secret is scanned where it lies`() throws {
        let outer = try root(#"{"SecretString": "{\"token\": \"t\\u0030\"}"}"#)
        var token: [UInt8]?
        outer["SecretString"]?.reveal { span in
            token = (try? JSON(span))?.root["token"].flatMap(revealed)
        }
        #expect(token == Array("t0".utf8))
    }
}
