import HTTP
import Testing

struct JSONGrammarTests {
    static let accepted = [
        "null", "true", "false", "0", "-0", "1", "-1", "10", "1234567890", "0.0", "0.5", "-0.5",
        "1.25", "1e1", "1E1", "1e+1", "1e-1", "1E-01", "0e0", "-0.0e-00", "1.5e300", "1e999",
        "9223372036854775808", "\"\"", "\"a\"", "\" \"", "\"/\"", "\"\\/\"", "\"\\\"\"",
        "\"\\\\\"", "\"\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\u001F\"", "\"\\uABCD\"",
        "\"\\uabcd\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\ude00\"", "\"\u{7F}\"",
        "\"é\"", "\"\u{2028}\"", "\"😀\"", "\"\u{FEFF}\"", "\"'\"", "\"[,]{:}\"", "[]", "[ ]",
        "[\n]", "[1]", "[1,2]", "[ 1 , 2 ]", "[[]]", "[[],[]]", "[[[1],2],3]", "[{}]", "[null]",
        "[true,false,null]", "{}", "{ }", "{\r\n\t }", "{\"a\":1}", "{ \"a\" : 1 }",
        "{\"a\":1,\"b\":2}", "{\"\":1}", "{\"a\":{}}", "{\"a\":[]}", "{\"a\":{\"a\":{\"a\":1}}}",
        "{\"a\":[{\"b\":[{\"c\":null}]}]}", "{\"a\":null,\"b\":true,\"c\":\"d\"}",
        "{\"a\\n\":1,\"a\":2}", "{\"A\":1,\"a\":2}", "{\"\\u0061\":1}", " null", "null ",
        "\n\t\r null\n\t\r ", " [ ] ", "[\"\\u0022\"]", "[\"a\",\"a\"]", "[{\"a\":1},{\"a\":1}]",
    ]

    static let refused: [(String, JSONError.Kind, Int)] = [
        ("", .end, 0), (" ", .end, 1), ("\n\n", .end, 2), ("nul", .end, 3), ("tru", .end, 3),
        ("n", .end, 1), ("nulL", .literal, 3), ("True", .unexpected, 0), ("NULL", .unexpected, 0),
        ("nulll", .trailing, 4), ("true false", .trailing, 5), ("undefined", .unexpected, 0),
        ("NaN", .unexpected, 0), ("Infinity", .unexpected, 0), ("-Infinity", .number, 1),
        ("+1", .unexpected, 0), ("-", .end, 1), ("- 1", .number, 1), ("--1", .number, 1),
        ("01", .trailing, 1), ("-01", .trailing, 2), ("00", .trailing, 1), (".5", .unexpected, 0),
        ("-.5", .number, 1), ("1.", .end, 2), ("1.e1", .number, 2), ("1..2", .number, 2),
        ("1e", .end, 2), ("1e+", .end, 3), ("1e+-1", .number, 3), ("1e1.5", .trailing, 3),
        ("0x10", .trailing, 1), ("1_000", .trailing, 1), ("1,000", .trailing, 1),
        ("1 2", .trailing, 2), ("１", .unexpected, 0), ("1a", .trailing, 1), ("\"", .end, 1),
        ("\"a", .end, 2), ("\"abcdefghijk", .end, 12), ("\"\\", .end, 2), ("\"\\\"", .end, 3),
        ("'a'", .unexpected, 0), ("\"\\a\"", .escape, 2), ("\"\\x41\"", .escape, 2),
        ("\"\\0\"", .escape, 2), ("\"\\'\"", .escape, 2), ("\"\\U0041\"", .escape, 2),
        ("\"\\u\"", .escape, 3), ("\"\\u004\"", .escape, 6), ("\"\\u00g0\"", .escape, 5),
        ("\"\\u 041\"", .escape, 3), ("\"\\u+041\"", .escape, 3), ("\"\\u00", .end, 5),
        ("\"\n\"", .control, 1), ("\"\t\"", .control, 1), ("\"\0\"", .control, 1),
        ("\"\u{1F}\"", .control, 1), ("\"a\r\n\"", .control, 2), ("\"a\" \"b\"", .trailing, 4),
        ("[", .end, 1), ("]", .unexpected, 0), ("[1", .end, 2), ("[1,", .end, 3),
        ("[1,]", .unexpected, 3), ("[,]", .unexpected, 1), ("[,1]", .unexpected, 1),
        ("[1,,2]", .unexpected, 3), ("[1 2]", .unexpected, 3), ("[1;2]", .unexpected, 2),
        ("[1:2]", .unexpected, 2), ("[1}", .unexpected, 2), ("[]]", .trailing, 2),
        ("[][]", .trailing, 2), ("[[]", .end, 3), ("[\"a\"", .end, 4), ("[\"a]", .end, 4),
        ("[\"a\":1]", .unexpected, 4), ("(1)", .unexpected, 0), ("[...]", .unexpected, 1),
        ("{", .end, 1), ("}", .unexpected, 0), ("{]", .unexpected, 1), ("{1:1}", .unexpected, 1),
        ("{a:1}", .unexpected, 1), ("{'a':1}", .unexpected, 1), ("{\"a\"}", .unexpected, 4),
        ("{\"a\":}", .unexpected, 5), ("{\"a\":1", .end, 6), ("{\"a\":1,", .end, 7),
        ("{\"a\":1,}", .unexpected, 7), ("{,}", .unexpected, 1), ("{\"a\",1}", .unexpected, 4),
        ("{\"a\"=1}", .unexpected, 4), ("{\"a\"::1}", .unexpected, 5),
        ("{\"a\":1 \"b\":2}", .unexpected, 7), ("{\"a\":1,,\"b\":2}", .unexpected, 7),
        ("{\"a\":1;\"b\":2}", .unexpected, 6), ("{null:1}", .unexpected, 1), ("{\"a", .end, 3),
        ("{\"a\" 1}", .unexpected, 5), ("{:1}", .unexpected, 1), ("{\"a\":1}}", .trailing, 7),
        ("{\"a\":1]", .unexpected, 6), ("{\"a\":[}", .unexpected, 6), ("{[]:1}", .unexpected, 1),
        ("{\"a\":1,\"a\":2}", .duplicateKey, 7), ("{\"\":1,\"\":2}", .duplicateKey, 6),
        ("{\"a\":1,\"\\u0061\":2}", .duplicateKey, 7),
        ("{\"a\":{\"b\":1,\"b\":1}}", .duplicateKey, 12),
        ("{\"\\u00e9\":1,\"é\":2}", .duplicateKey, 12), ("// c\n1", .unexpected, 0),
        ("1 // c", .trailing, 2), ("/* c */1", .unexpected, 0), ("[1 /* c */]", .unexpected, 3),
        ("# c\n1", .unexpected, 0), ("\u{FEFF}1", .unexpected, 0), ("\u{A0}1", .unexpected, 0),
        ("1\u{A0}", .trailing, 1), ("\u{0B}1", .unexpected, 0), ("\u{0C}1", .unexpected, 0),
        ("1\0", .trailing, 1), ("\0", .unexpected, 0), ("[1\0]", .unexpected, 2),
        ("[1\u{2028}]", .unexpected, 2), ("\\u0031", .unexpected, 0), ("é", .unexpected, 0),
        ("<html>", .unexpected, 0), ("[é]", .unexpected, 1), ("*", .unexpected, 0),
    ]

    @Test(arguments: accepted)
    func `what the grammar allows is accepted`(_ text: String) throws {
        let bytes = Array(text.utf8)
        let root = try JSON(bytes).root
        let blanks: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x09]
        let core = bytes.drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }
        #expect(root.bytes == core.reversed())
        #expect(Array(bytes[root.range]) == root.bytes)
    }

    @Test(arguments: refused)
    func `what the grammar forbids is refused where it stands`(
        _ text: String, _ kind: JSONError.Kind, _ offset: Int
    ) {
        let error = #expect(throws: JSONError.self) { try JSON(Array(text.utf8)) }
        #expect(error?.kind == kind)
        #expect(error?.offset == offset)
    }

    @Test func `every prefix of a document is refused`() throws {
        let text = #"{"a": [1.5e3, true, "x\u00e9\\", null], "b": {"c": false}}"#
        let bytes = Array(text.utf8)
        _ = try JSON(bytes)
        for length in 0..<bytes.count {
            #expect(throws: JSONError.self) { try JSON(Array(bytes[..<length])) }
        }
    }

    @Test func `an error says where and not what`() {
        let error = #expect(throws: JSONError.self) {
            try JSON(Array("{\"token\": \"geheim\" 1}".utf8))
        }
        #expect(
            error?.description
                == "not usable as JSON: there is an unexpected character (byte 19)")
    }
}
