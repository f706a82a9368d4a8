/// The names of aircraft types.
public enum Aircraft {
    private static let table = Table(aircraftTable)

    /// Returns the name for an IATA aircraft type code ("77W"), in capitals or not.
    public static func name(_ code: String) -> String? {
        let key = Array(code.utf8.prefix(4)).map { $0 >= 0x61 && $0 <= 0x7A ? $0 & 0xDF : $0 }
        guard key.count == 3 else { return nil }
        return table.line(key)?[1]
    }
}
