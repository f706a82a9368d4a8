extension String {
    /// The columns that the text takes on a terminal: 2 for East Asian wide characters and emoji,
    /// 0 for combining marks and controls, 1 for the rest.
    ///
    /// Meant for one line of text that went through `Sanitizer`.
    public var displayWidth: Int {
        if utf8.allSatisfy({ $0 < 0x80 }) {
            return utf8.reduce(0) { $0 + ($1 < 0x20 || $1 == 0x7f ? 0 : 1) }
        }
        return reduce(0) { $0 + $1.displayWidth }
    }
}

extension Character {
    /// The columns that one user-perceived character takes: an emoji sequence or a flag is 2.
    var displayWidth: Int {
        let scalars = unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.count == 1 { return first.displayWidth }
        let isEmoji = first.properties.isEmojiPresentation || scalars.contains("\u{fe0f}")
        if isEmoji { return 2 }
        return min(2, scalars.reduce(0) { $0 + $1.displayWidth })
    }
}

extension Unicode.Scalar {
    /// The columns of one scalar by itself.
    var displayWidth: Int {
        if value < 0x20 || (0x7f..<0xa0).contains(value) { return 0 }
        if value < 0x300 { return 1 }
        if (0x1160...0x11ff).contains(value) { return 0 }  // vowels and finals join the syllable
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        if (0x1f1e6...0x1f1ff).contains(value) { return 1 }  // half a flag
        return properties.isEmojiPresentation || isEastAsianWide ? 2 : 1
    }

    private var isEastAsianWide: Bool {
        guard value >= 0x1100 else { return false }
        var low = 0
        var high = eastAsianWide.count
        while low < high {
            let middle = (low + high) / 2
            if eastAsianWide[middle].upperBound < value {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < eastAsianWide.count && eastAsianWide[low].contains(value)
    }
}

/// Wide and full-width characters that are no emoji (Unicode 15, UAX #11), gaps inside a block
/// closed, in ascending order.
private let eastAsianWide: [ClosedRange<UInt32>] = [
    0x1100...0x115f, 0x2329...0x232a, 0x2e80...0x303e, 0x3041...0x3247, 0x3250...0x4dbf,
    0x4e00...0xa4cf, 0xa960...0xa97f, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe10...0xfe19,
    0xfe30...0xfe6f, 0xff01...0xff60, 0xffe0...0xffe6, 0x16fe0...0x18d8f, 0x1aff0...0x1b2ff,
    0x1f200...0x1f265, 0x20000...0x2fffd, 0x30000...0x3fffd,
]
