import HTTP
import Testing

@testable import Vendors

@Test(arguments: [
    ("{}", ##"{"a":{"b":7}}"##), ("{ }", ##"{"a":{"b":7} }"##),
    (##"{"x": 1.50}"##, ##"{"a":{"b":7},"x": 1.50}"##),
    (##"{"a": null, "x": 1}"##, ##"{"a": {"b":7}, "x": 1}"##),
    (##"{"a": [1]}"##, ##"{"a": {"b":7}}"##), (##"{"a": {}}"##, ##"{"a": {"b":7}}"##),
    (##"{"a": { "c": 1e2 }}"##, ##"{"a": {"b":7, "c": 1e2 }}"##),
    (##"{"a": {"b": {"c": [1, 2]}, "d": 0}}"##, ##"{"a": {"b": 7, "d": 0}}"##),
    (##"{"\u0061": {"b": 1}}"##, ##"{"\u0061": {"b": 7}}"##),
])
func `a member is set between bytes that stay`(before: String, after: String) throws {
    let bytes = Array(before.utf8)
    var edits = ByteEdits()
    edits.set(["a", "b"], of: try JSON(bytes).root, to: 7)
    #expect(String(decoding: edits.applied(to: bytes), as: UTF8.self) == after)
}

@Test func `many members are set in any order, in a part of a document`() throws {
    let bytes = Array(#"[ {"n": {"v": 1}}, {"n": 2, "m": {}} ]"#.utf8)
    let objects = Array(try JSON(bytes).root.elements)
    var edits = ByteEdits()
    edits.set(["m", "v"], of: objects[1], to: "two")
    edits.set(["n"], of: objects[1], to: true)
    edits.set(["m"], of: objects[0], to: nil)
    edits.set([], of: objects[0], to: 9)
    #expect(
        String(decoding: edits.applied(to: bytes), as: UTF8.self)
            == #"[ {"m":null,"n": {"v": 1}}, {"n": true, "m": {"v":"two"}} ]"#)
    var part = ByteEdits()
    part.set(["n"], of: objects[1], to: 3)
    let range = objects[1].range
    let edited = part.applied(to: Array(bytes[range]), startingAt: range.lowerBound)
    #expect(String(decoding: edited, as: UTF8.self) == #"{"n": 3, "m": {}}"#)
}
