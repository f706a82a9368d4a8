extension Places {
    /// The text for screens that show ASCII only: Latin letters without their accents, plain
    /// dashes and quotes, and a question mark for each other scalar.
    public static func ascii(_ text: String) -> String {
        var folded = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x80: folded.unicodeScalars.append(scalar)
            case 0xA0, 0x2002...0x200A, 0x202F: folded += " "
            case 0xC6: folded += "Ae"
            case 0xDF: folded += "ss"
            case 0xE6: folded += "ae"
            case 0x152: folded += "Oe"
            case 0x153: folded += "oe"
            case 0x300..<0x370: continue
            case 0x2010...0x2015, 0x2212: folded += "-"
            case 0x2018, 0x2019, 0x2BB, 0x2BC: folded += "'"
            case 0x201C, 0x201D: folded += "\""
            case 0x2026: folded += "..."
            default: folded += letter(under: scalar) ?? "?"
            }
        }
        return folded
    }

    private static func letter(under scalar: Unicode.Scalar) -> String? {
        guard let byte = Folding.latin(scalar.value), byte != UInt8(ascii: ".") else { return nil }
        let letter = String(Unicode.Scalar(byte))
        return scalar.properties.isUppercase ? letter.uppercased() : letter
    }
}
