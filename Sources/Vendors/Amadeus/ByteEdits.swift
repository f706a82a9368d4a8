internal import HTTP

/// Changes to a JSON text that leave every byte around them as it is.
struct ByteEdits {
    private var edits: [(range: Range<Int>, bytes: [UInt8])] = []

    /// Sets a member of an object, found by the keys on the way to it; what is missing is made.
    ///
    /// No two members that are set may lie inside each other.
    mutating func set(_ path: ArraySlice<String>, of object: JSON.Value, to value: JSONTree) {
        guard let key = path.first else { return }
        let rest = path.dropFirst()
        guard let member = object[key] else {
            let isEmpty = object.members.first { _ in true } == nil
            let made = Self.nested(path, value).encoded().dropFirst().dropLast()
            let start = object.range.lowerBound + 1
            edits.append((start..<start, made + (isEmpty ? [] : [UInt8(ascii: ",")])))
            return
        }
        guard !rest.isEmpty, member.kind == .object else {
            edits.append((member.range, Self.nested(rest, value).encoded()))
            return
        }
        set(rest, of: member, to: value)
    }

    /// The text with all changes made; it starts at that offset of the document it was read from.
    func applied(to bytes: [UInt8], startingAt offset: Int = 0) -> [UInt8] {
        var result: [UInt8] = []
        var copied = 0
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            result += bytes[copied..<(edit.range.lowerBound - offset)] + edit.bytes
            copied = edit.range.upperBound - offset
        }
        return result + bytes[copied...]
    }

    private static func nested(_ path: ArraySlice<String>, _ value: JSONTree) -> JSONTree {
        path.reversed().reduce(value) { .object([($1, $0)]) }
    }
}
