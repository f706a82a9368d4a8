/// A currency and what a euro buys of it; the table is fixed, so that fares move by themselves only.
struct Currency: Sendable, Equatable {
    let code: String
    /// The name as a reservation system writes it.
    let name: String
    /// Units for one euro.
    let rate: Double
    /// Digits after the point (ISO 4217).
    let digits: Int

    static func named(_ code: String) -> Currency? {
        table.first { $0.code == code }
    }

    static let euro = Currency(code: "EUR", name: "EURO", rate: 1, digits: 2)

    /// Minor units of that many euros.
    func minor(euros: Double) -> Int { Int((euros * rate * scale).rounded()) }

    /// Minor units of that many euros, as round as fares are: steps worth about a euro.
    func fare(euros: Double) -> Int {
        var step = 1.0
        while step * 10 <= rate { step *= 10 }
        let units = (euros * rate / step).rounded() * step
        return Int((max(step, units) * scale).rounded())
    }

    /// Minor units of an amount that has risen or fallen, as round as fares are.
    func fare(_ minor: Int, times factor: Double) -> Int {
        minor == 0 ? 0 : fare(euros: Double(minor) / scale / rate * factor)
    }

    /// `812.40`.
    func text(_ minor: Int) -> String {
        guard digits > 0 else { return String(minor) }
        let unit = Int(scale)
        return (minor < 0 ? "-" : "") + String(abs(minor) / unit) + "."
            + padded(abs(minor) % unit, digits)
    }

    private var scale: Double { [1, 10, 100, 1000][digits] }

    private static let table: [Currency] = [
        euro,
        Currency(code: "USD", name: "US DOLLAR", rate: 1.16, digits: 2),
        Currency(code: "GBP", name: "POUND STERLING", rate: 0.87, digits: 2),
        Currency(code: "CHF", name: "SWISS FRANC", rate: 0.93, digits: 2),
        Currency(code: "SEK", name: "SWEDISH KRONA", rate: 11, digits: 2),
        Currency(code: "NOK", name: "NORWEGIAN KRONE", rate: 11.7, digits: 2),
        Currency(code: "DKK", name: "DANISH KRONE", rate: 7.46, digits: 2),
        Currency(code: "ISK", name: "ICELAND KRONA", rate: 143, digits: 0),
        Currency(code: "PLN", name: "ZLOTY", rate: 4.25, digits: 2),
        Currency(code: "CZK", name: "CZECH KORUNA", rate: 24.3, digits: 2),
        Currency(code: "HUF", name: "FORINT", rate: 388, digits: 2),
        Currency(code: "RON", name: "ROMANIAN LEU", rate: 5.08, digits: 2),
        Currency(code: "RUB", name: "RUSSIAN RUBLE", rate: 94, digits: 2),
        Currency(code: "TRY", name: "TURKISH LIRA", rate: 48.5, digits: 2),
        Currency(code: "CAD", name: "CANADIAN DOLLAR", rate: 1.62, digits: 2),
        Currency(code: "AUD", name: "AUSTRALIAN DOLLAR", rate: 1.78, digits: 2),
        Currency(code: "NZD", name: "NEW ZEALAND DOLLAR", rate: 2.02, digits: 2),
        Currency(code: "JPY", name: "YEN", rate: 177, digits: 0),
        Currency(code: "KRW", name: "WON", rate: 1660, digits: 0),
        Currency(code: "CNY", name: "YUAN RENMINBI", rate: 8.27, digits: 2),
        Currency(code: "HKD", name: "HONG KONG DOLLAR", rate: 9.02, digits: 2),
        Currency(code: "TWD", name: "NEW TAIWAN DOLLAR", rate: 35.7, digits: 2),
        Currency(code: "SGD", name: "SINGAPORE DOLLAR", rate: 1.51, digits: 2),
        Currency(code: "MYR", name: "MALAYSIAN RINGGIT", rate: 4.9, digits: 2),
        Currency(code: "THB", name: "BAHT", rate: 37.7, digits: 2),
        Currency(code: "IDR", name: "RUPIAH", rate: 19_300, digits: 2),
        Currency(code: "PHP", name: "PHILIPPINE PESO", rate: 67.8, digits: 2),
        Currency(code: "VND", name: "DONG", rate: 30_500, digits: 0),
        Currency(code: "INR", name: "INDIAN RUPEE", rate: 102, digits: 2),
        Currency(code: "AED", name: "UAE DIRHAM", rate: 4.26, digits: 2),
        Currency(code: "SAR", name: "SAUDI RIYAL", rate: 4.35, digits: 2),
        Currency(code: "QAR", name: "QATARI RIAL", rate: 4.22, digits: 2),
        Currency(code: "KWD", name: "KUWAITI DINAR", rate: 0.356, digits: 3),
        Currency(code: "BHD", name: "BAHRAINI DINAR", rate: 0.437, digits: 3),
        Currency(code: "ILS", name: "NEW ISRAELI SHEQEL", rate: 3.8, digits: 2),
        Currency(code: "EGP", name: "EGYPTIAN POUND", rate: 55.1, digits: 2),
        Currency(code: "ZAR", name: "RAND", rate: 20, digits: 2),
        Currency(code: "KES", name: "KENYAN SHILLING", rate: 150, digits: 2),
        Currency(code: "BRL", name: "BRAZILIAN REAL", rate: 6.2, digits: 2),
        Currency(code: "MXN", name: "MEXICAN PESO", rate: 21.3, digits: 2),
        Currency(code: "CLP", name: "CHILEAN PESO", rate: 1085, digits: 0),
        Currency(code: "COP", name: "COLOMBIAN PESO", rate: 4440, digits: 2),
        Currency(code: "ARS", name: "ARGENTINE PESO", rate: 1650, digits: 2),
    ]
}
