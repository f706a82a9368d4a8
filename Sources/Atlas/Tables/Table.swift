/// Lines of fields with tabs between, sorted by their first field, in one string literal.
///
/// Nothing is decoded ahead: a look-up is a binary search over the bytes of the literal.
struct Table: Sendable {
    static let tab = UInt8(ascii: "\t")
    static let newline = UInt8(ascii: "\n")

    let text: String

    init(_ text: String) {
        self.text = text
    }

    /// The line whose first field is this key.
    func line(_ key: [UInt8]) -> Line? {
        guard let start = start(of: key) else { return nil }
        return Line(in: self, at: start)
    }

    /// The line that begins at this byte, or nothing at the end of the text.
    func line(at start: Int) -> Line? {
        start < text.utf8.count ? Line(in: self, at: start) : nil
    }

    /// The lines whose first field begins with these bytes, in their order.
    func lines(beginning key: [UInt8]) -> [Line] {
        let bytes = text.utf8.span
        var lines: [Line] = []
        var start = lowerBound(of: key)
        while start + key.count <= bytes.count,
            key.indices.allSatisfy({ bytes[start + $0] == key[$0] })
        {
            let line = Line(in: self, at: start)
            lines.append(line)
            start = line.next
        }
        return lines
    }

    private func start(of key: [UInt8]) -> Int? {
        let start = lowerBound(of: key)
        let bytes = text.utf8.span
        guard start < bytes.count, Self.compare(bytes, at: start, with: key) == 0 else {
            return nil
        }
        return start
    }

    /// Where the first line begins that does not sort before the key; the end when all do.
    private func lowerBound(of key: [UInt8]) -> Int {
        let bytes = text.utf8.span
        var low = 0
        var high = bytes.count
        while low < high {
            var middle = (low + high) / 2
            while middle > low, bytes[middle - 1] != Self.newline { middle -= 1 }
            if Self.compare(bytes, at: middle, with: key) >= 0 {
                high = middle
            } else {
                while middle < high, bytes[middle] != Self.newline { middle += 1 }
                low = min(middle + 1, bytes.count)
            }
        }
        return low
    }

    /// Negative when the field at `start` sorts before the key, zero when it is the key.
    private static func compare(_ bytes: Span<UInt8>, at start: Int, with key: [UInt8]) -> Int {
        for offset in key.indices {
            guard start + offset < bytes.count else { return -1 }
            let difference = Int(bytes[start + offset]) - Int(key[offset])
            if difference != 0 { return difference }
        }
        let end = start + key.count
        return end >= bytes.count || bytes[end] == tab || bytes[end] == newline ? 0 : 1
    }
}

extension Table {
    /// One line, whose fields are made into strings only when they are asked for.
    struct Line {
        /// Where the next line begins.
        let next: Int
        private let text: String
        private var ends: [Int] = []
        private let start: Int

        fileprivate init(in table: Table, at start: Int) {
            self.start = start
            text = table.text
            let bytes = table.text.utf8.span
            var end = start
            ends.reserveCapacity(8)
            while end < bytes.count, bytes[end] != Table.newline {
                if bytes[end] == Table.tab { ends.append(end) }
                end += 1
            }
            ends.append(end)
            next = end + 1
        }

        var count: Int {
            ends.count
        }

        subscript(field: Int) -> String {
            let range = range(field)
            let utf8 = text.utf8
            let first = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
            return String(text[first..<utf8.index(first, offsetBy: range.count)])
        }

        /// The field as a number: digits, with a minus sign before and a point among them.
        func decimal(_ field: Int) -> Double {
            let bytes = text.utf8.span
            var digits = 0
            var divisor = 0.0
            var isNegative = false
            for offset in range(field) {
                switch bytes[offset] {
                case UInt8(ascii: "-"): isNegative = true
                case UInt8(ascii: "."): divisor = 1
                default:
                    digits = digits * 10 + Int(bytes[offset] & 15)
                    divisor *= 10
                }
            }
            let number = Double(digits) / max(divisor, 1)
            return isNegative ? -number : number
        }

        private func range(_ field: Int) -> Range<Int> {
            (field == 0 ? start : ends[field - 1] + 1)..<ends[field]
        }
    }
}
