/// The names of countries and territories.
public enum Countries {
    private static let table = Table(countryTable)

    /// Returns the English name for an ISO 3166-1 alpha-2 code (and XK), in capitals or not.
    public static func name(_ code: String) -> String? {
        let key = Array(code.utf8.prefix(3)).map { $0 >= 0x61 && $0 <= 0x7A ? $0 & 0xDF : $0 }
        guard key.count == 2 else { return nil }
        return table.line(key)?[1]
    }
}
