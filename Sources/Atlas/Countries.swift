/// The names of countries and territories.
public enum Countries {
    private static let table = Table(countryTable)

    /// Returns the English name for an ISO 3166-1 alpha-2 code (and XK), in capitals or not.
    public static func name(_ code: String) -> String? {
        let key = Array(code.utf8.prefix(3)).map { $0 >= 0x61 && $0 <= 0x7A ? $0 & 0xDF : $0 }
        guard key.count == 2 else { return nil }
        return table.line(key)?[1]
    }

    /// Returns the code of the country with that English name, whatever the case; nil when none
    /// has it.
    public static func code(named text: String) -> String? {
        let wanted = text.lowercased()
        var start = 0
        while let line = table.line(at: start) {
            if line[1].lowercased() == wanted { return line[0] }
            start = line.next
        }
        return nil
    }
}
