extension JSON {
    /// The value of a hexadecimal digit; nil for any other byte.
    static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    /// How many bytes the UTF-8 sequence has that begins with a byte of 0x80 or more; where it is
    /// invalid, minus the bytes that one U+FFFD stands for (Unicode 16, section 3.9.6).
    ///
    /// Reads no further than the first byte that does not belong to it.
    static func sequence(at bytes: UnsafePointer<UInt8>) -> Int {
        let second: ClosedRange<UInt8>
        let length: Int
        switch bytes[0] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return -1
        }
        guard second.contains(bytes[1]) else { return -1 }
        for index in 2..<max(length, 2) where bytes[index] & 0xC0 != 0x80 { return -index }
        return length
    }

    /// Writes what a string's source between its quotes means, and says how many bytes that is.
    ///
    /// `output` must have room for three bytes for each byte of the source.
    static func decode(
        _ source: UnsafeBufferPointer<UInt8>, to output: UnsafeMutablePointer<UInt8>
    ) -> Int {
        guard let text = source.baseAddress else { return 0 }
        var read = 0
        var written = 0
        while read < source.count {
            let byte = text[read]
            if byte == UInt8(ascii: "\\") {
                read += 1
                if text[read] == UInt8(ascii: "u") {
                    let scalar = unescape(text, &read, source.count)
                    write(scalar, to: output, &written)
                } else {
                    output[written] = plainEscape(text[read])
                    written += 1
                    read += 1
                }
                continue
            }
            let length = byte < 0x80 ? 1 : sequence(at: text + read)
            if length < 0 {
                write("\u{FFFD}", to: output, &written)
            } else {
                (output + written).update(from: text + read, count: length)
                written += length
            }
            read += abs(length)
        }
        return written
    }

    private static func plainEscape(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }

    /// Reads `uXXXX`, or a surrogate pair of them; a surrogate without its other half is U+FFFD.
    private static func unescape(
        _ text: UnsafePointer<UInt8>, _ read: inout Int, _ count: Int
    ) -> Unicode.Scalar {
        let first = codeUnit(text + read + 1)
        read += 5
        guard first & 0xFC00 == 0xD800, read + 6 <= count, text[read] == UInt8(ascii: "\\"),
            text[read + 1] == UInt8(ascii: "u")
        else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        let second = codeUnit(text + read + 2)
        guard second & 0xFC00 == 0xDC00 else { return "\u{FFFD}" }
        read += 6
        let value = 0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF)
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static func codeUnit(_ digits: UnsafePointer<UInt8>) -> UInt32 {
        var unit: UInt32 = 0
        for index in 0..<4 { unit = unit << 4 | (hexDigit(digits[index]) ?? 0) }
        return unit
    }

    private static func write(
        _ scalar: Unicode.Scalar, to output: UnsafeMutablePointer<UInt8>, _ written: inout Int
    ) {
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            output[written] = unit
            written += 1
        }
    }
}
