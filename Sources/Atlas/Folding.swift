/// The words of a text as the name table spells them.
///
/// Lower case, Latin letters without accents, no punctuation, no words such as "airport", no
/// initials but the last, which may be the start of a word. The script that makes the table folds
/// the same way.
struct Folding: Sendable {
    /// Longer texts are cut here; no name is as long.
    static let byteLimit = 64
    private static let scalarLimit = 256
    private static let wordLimit = 8

    private(set) var words: [[UInt8]] = []

    /// The words without a space between ("newyork").
    var joined: [UInt8] {
        Array(words.joined())
    }

    init(_ text: String) {
        var word: [UInt8] = []
        var total = 0
        for scalar in text.unicodeScalars.prefix(Self.scalarLimit) {
            guard total < Self.byteLimit else { break }
            let before = word.count
            if !Self.append(scalar, to: &word) {
                close(&word)
                continue
            }
            total += word.count - before
        }
        close(&word)
        dropInitials()
    }

    private mutating func dropInitials() {
        let isInitial = words.map { $0.count == 1 && $0[0] >= UInt8(ascii: "a") }
        guard isInitial.contains(false) else { return }
        words = words.indices
            .filter { !isInitial[$0] || $0 == words.count - 1 }
            .map { words[$0] }
    }

    private mutating func close(_ word: inout [UInt8]) {
        defer { word.removeAll() }
        guard !word.isEmpty, words.count < Self.wordLimit, !Self.noise.contains(word) else {
            return
        }
        words.append(Self.spelling.first { $0.from == word }?.to ?? word)
    }

    /// Appends the folded letter; false when the scalar separates words.
    private static func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: word.append(UInt8(scalar.value))
        case 0x41...0x5A: word.append(UInt8(scalar.value) | 0x20)
        // Apostrophes and combining accents vanish: O'Hare is ohare.
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BB, 0x2BC, 0x300..<0x370: break
        case 0..<0xAA: return false
        case 0xC6, 0xE6: word.append(contentsOf: "ae".utf8)
        case 0xDE, 0xFE: word.append(contentsOf: "th".utf8)
        case 0xDF, 0x1E9E: word.append(contentsOf: "ss".utf8)
        case 0x152, 0x153: word.append(contentsOf: "oe".utf8)
        default: return appendOther(scalar, to: &word)
        }
        return true
    }

    private static func appendOther(_ scalar: Unicode.Scalar, to word: inout [UInt8]) -> Bool {
        if let letter = latin(scalar.value) {
            word.append(letter)
            return true
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
            .otherNumber:
            word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            return true
        default:
            return false
        }
    }

    /// The ASCII letter under the accents of a Latin letter.
    private static func latin(_ value: UInt32) -> UInt8? {
        let offset: UInt32
        switch value {
        case 0xC0..<0x250: offset = value - 0xC0
        case 0x1E00..<0x1F00: offset = value - 0x1E00 + (0x250 - 0xC0)
        default: return nil
        }
        let letter = letterTable.utf8.span[Int(offset)]
        return letter == UInt8(ascii: ".") ? nil : letter
    }

    private static let noise = Set(
        [
            "airport", "airfield", "airstrip", "aerodrome", "aeropuerto", "aeroport", "flughafen",
            "international", "intl", "the", "of", "and",
        ].map { Array($0.utf8) })

    private static let spelling = [
        ("saint", "st"), ("sainte", "st"), ("fort", "ft"), ("mount", "mt"),
    ].map { (from: Array($0.0.utf8), to: Array($0.1.utf8)) }
}
