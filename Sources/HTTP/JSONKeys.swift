#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

extension JSON.Scanner {
    /// Up to this many keys without escapes are compared each with each; others are sorted.
    private static var fewKeys: Int { 24 }

    /// Throws when a closed object has a key twice, however the two are escaped.
    func checkKeys(of container: Int) throws(JSONError) {
        let end = Int(nodes[container].next)
        var seen: (UInt64, UInt64, UInt64) = (0, 0, 0)
        var mayRepeat = false
        var arePlain = true
        var keys = 0
        var key = container + 1
        while key < end {
            let marks = marks(of: nodes[key])
            mayRepeat =
                mayRepeat || seen.0 & marks.0 != 0 && seen.1 & marks.1 != 0 && seen.2 & marks.2 != 0
            seen = (seen.0 | marks.0, seen.1 | marks.1, seen.2 | marks.2)
            arePlain = arePlain && nodes[key].isPlain
            keys += 1
            key = Int(nodes[key + 1].next)
        }
        guard mayRepeat else { return }
        let repeated =
            arePlain && keys <= Self.fewKeys
            ? repeatedKey(from: container + 1, to: end)
            : repeatedKey(in: keyTexts(from: container + 1, to: end, count: keys))
        if let repeated { throw JSONError(.duplicateKey, at: Int(nodes[repeated].start)) }
    }

    /// Three times one of 64 bits, the same for equal keys; all of them for a key with escapes.
    ///
    /// One alone would be taken in most objects of twenty keys, and all keys then compared.
    private func marks(of key: JSON.Node) -> (UInt64, UInt64, UInt64) {
        guard key.isPlain else { return (.max, .max, .max) }
        let length = Int(key.end - key.start)
        let first = UInt64(text[Int(key.start) + 1])
        let last = UInt64(text[Int(key.end) - 2])
        let middle = UInt64(text[Int(key.start) + length / 2])
        let letters = UInt64(length) << 24 ^ first << 16 ^ middle << 8 ^ last
        let mixed = letters &* 0x9E37_79B9_7F4A_7C15
        return (1 << (mixed >> 58), 1 << (mixed >> 52 & 63), 1 << (mixed >> 46 & 63))
    }

    private func repeatedKey(from first: Int, to end: Int) -> Int? {
        var later = first
        while later < end {
            var earlier = first
            while earlier < later {
                if areEqual(nodes[earlier], nodes[later]) { return later }
                earlier = Int(nodes[earlier + 1].next)
            }
            later = Int(nodes[later + 1].next)
        }
        return nil
    }

    private func areEqual(_ one: JSON.Node, _ other: JSON.Node) -> Bool {
        let length = one.end - one.start
        return length == other.end - other.start
            && memcmp(text + Int(one.start), text + Int(other.start), Int(length)) == 0
    }

    private func decoded(_ key: JSON.Node) -> [UInt8] {
        let source = UnsafeBufferPointer(
            start: text + Int(key.start) + 1, count: Int(key.end - key.start) - 2)
        return Array(unsafeUninitializedCapacity: source.count * 3) { buffer, count in
            count = buffer.baseAddress.map { JSON.decode(source, to: $0) } ?? 0
        }
    }

    private func keyTexts(from first: Int, to end: Int, count: Int) -> [(node: Int, text: [UInt8])]
    {
        var texts: [(node: Int, text: [UInt8])] = []
        texts.reserveCapacity(count)
        var key = first
        while key < end {
            texts.append((key, decoded(nodes[key])))
            key = Int(nodes[key + 1].next)
        }
        return texts
    }

    /// Sorts by text, then by place, so that the cost does not depend on who chose the keys.
    private func repeatedKey(in keys: [(node: Int, text: [UInt8])]) -> Int? {
        let sorted = keys.sorted { one, other in
            let order = one.text.withUnsafeBufferPointer { left in
                other.text.withUnsafeBufferPointer { right -> Int in
                    guard let l = left.baseAddress, let r = right.baseAddress else {
                        return left.count - right.count
                    }
                    let order = Int(memcmp(l, r, min(left.count, right.count)))
                    return order == 0 ? left.count - right.count : order
                }
            }
            return order == 0 ? one.node < other.node : order < 0
        }
        for (earlier, later) in zip(sorted, sorted.dropFirst()) where earlier.text == later.text {
            return later.node
        }
        return nil
    }
}
