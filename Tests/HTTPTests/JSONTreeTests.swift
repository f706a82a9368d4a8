import HTTP
import Testing

struct JSONTreeTests {
    @Test func `literals keep their order`() {
        let tree: JSONTree = ["b": 1, "a": ["x", nil, true, -2], "c": [:], "d": []]
        #expect(tree.text == #"{"b":1,"a":["x",null,true,-2],"c":{},"d":[]}"#)
    }

    @Test func `nil becomes null`() {
        let text: String? = nil
        let number: Int? = nil
        let truth: Bool? = nil
        let value: JSON.Value? = nil
        let tree: JSONTree = [
            "a": JSONTree(text), "b": JSONTree(number), "c": JSONTree(truth), "d": JSONTree(value),
            "e": JSONTree(7 as Int?), "f": JSONTree("x" as String?), "g": JSONTree(false as Bool?),
            "h": JSONTree(["p", "q"]),
        ]
        #expect(
            tree.text
                == #"{"a":null,"b":null,"c":null,"d":null,"e":7,"f":"x","g":false,"h":["p","q"]}"#)
    }

    @Test(arguments: [
        ("\"\\/", #""\"\\/""#), ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
        ("\0\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
        ("\u{80}\u{9F}\u{A0}", "\"\\u0080\\u009f\u{A0}\""),
        (
            "\u{202A}\u{202E}\u{2066}\u{2069}\u{200E}\u{200F}\u{61C}",
            #""\u202a\u202e\u2066\u2069\u200e\u200f\u061c""#
        ),
        ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{200B}\u{FEFF}", #""\u200b\ufeff""#),
        ("Zürich €  😀 中 ؛", "\"Zürich €  😀 中 ؛\""), ("", "\"\""),
        ("a\u{1B}[31mb", #""a\u001b[31mb""#),
        ("\u{2010}\u{202F}\u{2070}", "\"\u{2010}\u{202F}\u{2070}\""),
    ])
    func `what could steer a terminal is escaped`(_ text: String, _ written: String) throws {
        #expect(JSONTree.string(text).text == written)
        #expect(JSONTree.object([(text, 1)]).text == "{\(written):1}")
        #expect(try JSON(JSONTree.string(text).encoded()).root.string == text)
    }

    @Test func `decimals are written as they stand and other text as a string`() {
        for number in ["0", "-0.00", "812.40", "1e3", "1E+3", "10", "0.5e-7"] {
            #expect(JSONTree.decimal(number).text == number)
        }
        for text in ["", "-", "01", "1.", ".5", "1e", "NaN", "1,2", "12 ", " 1", "1}", "+1"] {
            #expect(JSONTree.decimal(text).text == "\"\(text)\"")
        }
    }

    @Test func `raw bytes are inserted unchanged`() throws {
        let source = #"{ "total" :"1.50", "x":[ 1 ] }"#
        let tree: JSONTree = ["data": .raw(Array(source.utf8)), "n": 1]
        #expect(tree.text == "{\"data\":\(source),\"n\":1}")
        let value = try JSON(tree.encoded()).root["data"]
        #expect(JSONTree(value).text == source)
    }

    @Test func `pretty documents are indented by two`() {
        let tree: JSONTree = ["a": [1, ["b": nil]], "c": [], "d": [:]]
        let lines = """
            {
              "a": [
                1,
                {
                  "b": null
                }
              ],
              "c": [],
              "d": {}
            }
            """
        #expect(String(decoding: tree.encoded(pretty: true), as: UTF8.self) == lines)
    }

    @Test func `members are read, replaced, added and removed by name`() {
        var tree: JSONTree = ["a": 1, "b": 2]
        #expect(tree["b"] == 2)
        #expect(tree["c"] == nil)
        tree["a"] = "x"
        tree["c"] = true
        tree["b"] = JSONTree?.none
        #expect(tree.text == #"{"a":"x","c":true}"#)
        var list: JSONTree = [1]
        #expect(list["a"] == nil)
        list["a"] = 1
        #expect(list.text == #"{"a":1}"#)
    }

    @Test func `the extremes of Int64 are written exactly`() {
        let tree: JSONTree = [.int(.max), .int(.min)]
        #expect(tree.text == "[9223372036854775807,-9223372036854775808]")
    }
}
