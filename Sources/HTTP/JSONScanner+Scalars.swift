extension JSON.Scanner {
    /// Adds an entry to the tape; without `next` it is one without a subtree.
    mutating func append(
        _ kind: JSON.Value.Kind, from start: Int, to end: Int, next: UInt32? = nil,
        isPlain: Bool = true
    ) throws(JSONError) {
        guard used < caps.nodes else { throw JSONError(.nodes, at: start) }
        if used == capacity { grow() }
        (nodes + used).initialize(
            to: JSON.Node(
                start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
                next: next ?? UInt32(truncatingIfNeeded: used + 1), kind: kind, isPlain: isPlain))
        used += 1
    }

    private mutating func grow() {
        capacity *= 2
        let larger = UnsafeMutablePointer<JSON.Node>.allocate(capacity: capacity)
        larger.moveInitialize(from: nodes, count: used)
        nodes.deallocate()
        nodes = larger
    }

    mutating func skipBlanks() {
        while true {
            switch text[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// The error for a byte that cannot stand here.
    func unexpected() -> JSONError {
        JSONError(position >= count ? .end : .unexpected, at: position)
    }

    mutating func word(_ word: StaticString, _ kind: JSON.Value.Kind) throws(JSONError) {
        let start = position
        for index in 0..<word.utf8CodeUnitCount {
            guard text[position] == word.utf8Start[index] else {
                throw JSONError(position >= count ? .end : .literal, at: position)
            }
            position += 1
        }
        try append(kind, from: start, to: position)
    }

    mutating func number() throws(JSONError) {
        let start = position
        let (length, isValid) = JSON.number(at: text + start)
        position += length
        guard isValid else { throw JSONError(position >= count ? .end : .number, at: position) }
        guard length <= caps.number else { throw JSONError(.longNumber, at: start) }
        try append(.number, from: start, to: position)
    }
}

extension JSON {
    /// How long the number is that begins here, or up to where it could have been one.
    ///
    /// The text must end with a byte that is not part of a number, such as zero.
    static func number(at text: UnsafePointer<UInt8>) -> (length: Int, isValid: Bool) {
        var end = text
        func skipDigits() -> Bool {
            let start = end
            while end.pointee &- UInt8(ascii: "0") < 10 { end += 1 }
            return end > start
        }
        func length(_ isValid: Bool) -> (Int, Bool) { (end - text, isValid) }
        if end.pointee == UInt8(ascii: "-") { end += 1 }
        if end.pointee == UInt8(ascii: "0") {
            end += 1
        } else if !skipDigits() {
            return length(false)
        }
        if end.pointee == UInt8(ascii: ".") {
            end += 1
            guard skipDigits() else { return length(false) }
        }
        if end.pointee | 0x20 == UInt8(ascii: "e") {
            end += 1
            if end.pointee == UInt8(ascii: "+") || end.pointee == UInt8(ascii: "-") { end += 1 }
            guard skipDigits() else { return length(false) }
        }
        return length(true)
    }
}

extension JSON.Scanner {
    /// Scans a string or a key, whose opening quote is at the position.
    mutating func string() throws(JSONError) {
        let start = position
        var isPlain = true
        position += 1
        while true {
            skipLetters()
            switch text[position] {
            case UInt8(ascii: "\""):
                guard position - start - 1 <= caps.string else {
                    throw JSONError(.longString, at: start)
                }
                position += 1
                return try append(.string, from: start, to: position, isPlain: isPlain)
            case UInt8(ascii: "\\"):
                isPlain = false
                try escape()
            case 0x80...:
                let length = JSON.sequence(at: text + position)
                if length < 0 { isPlain = false }
                position += abs(length)
            default:
                throw JSONError(position >= count ? .end : .control, at: position)
            }
        }
    }

    /// Goes to the next quote, backslash, control character or byte that is not ASCII, eight bytes
    /// at a time: each term has the high bit of the lowest byte of its kind set.
    private mutating func skipLetters() {
        let ones: UInt64 = 0x0101_0101_0101_0101
        while position < count {
            let word = UInt64(
                littleEndian: UnsafeRawPointer(text + position).loadUnaligned(as: UInt64.self))
            let quote = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5C)
            let hits =
                ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
                | ((word &- ones &* 0x20) & ~word) | word
            let marks = hits & (ones &* 0x80)
            guard marks == 0 else {
                position += marks.trailingZeroBitCount >> 3
                return
            }
            position += 8
        }
    }

    private mutating func escape() throws(JSONError) {
        position += 1
        switch text[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        case UInt8(ascii: "u"):
            position += 1
            for _ in 0..<4 {
                guard JSON.hexDigit(text[position]) != nil else { throw malformedEscape() }
                position += 1
            }
        default:
            throw malformedEscape()
        }
    }

    private func malformedEscape() -> JSONError {
        JSONError(position >= count ? .end : .escape, at: position)
    }
}
