import Testing
import Travel

struct MoneyTests {
    @Test(arguments: [
        ("546.70", "EUR", 54_670, "546.70"), ("546.7", "EUR", 54_670, "546.70"),
        ("546", "EUR", 54_600, "546.00"), ("0.05", "USD", 5, "0.05"), ("-3", "USD", -300, "-3.00"),
        ("-0.05", "USD", -5, "-0.05"), ("-0", "USD", 0, "0.00"), ("1.5000", "USD", 150, "1.50"),
        ("98300", "JPY", 98_300, "98300"), ("98300.00", "JPY", 98_300, "98300"),
        ("1.234", "KWD", 1_234, "1.234"), ("0.001", "TND", 1, "0.001"), ("007", "GBP", 700, "7.00"),
        ("92233720368547758.07", "EUR", Int64.max, "92233720368547758.07"),
        ("-92233720368547758.08", "EUR", Int64.min, "-92233720368547758.08"),
        ("9223372036854775807", "JPY", Int64.max, "9223372036854775807"),
    ])
    func `a decimal becomes minor units and back`(
        typed: String, code: String, minor: Int64, shown: String
    ) throws {
        let money = try #require(Money(decimal: typed, currency: currency(code)))
        #expect(money.minor == minor)
        #expect(money.decimal == shown)
        #expect(money.description == "\(shown) \(code)")
    }

    @Test(arguments: [
        "", "-", ".", "1.", ".5", "1,5", "1.005", "1e3", "+1", "--1", "1.2.3", " 1", "1 ", "0x10",
        "٣", "🛫", "1-", "NaN", "92233720368547758.08", "-92233720368547758.09",
        "92233720368547758070", "1\u{0}",
    ])
    func `what is no exact amount is refused`(text: String) throws {
        #expect(try Money(decimal: text, currency: currency("EUR")) == nil)
    }

    @Test func `a fraction of a yen does not exist`() throws {
        #expect(try Money(decimal: "1.5", currency: currency("JPY")) == nil)
        #expect(try Money(decimal: "1.2345", currency: currency("KWD")) == nil)
    }

    @Test func `every currency writes what it reads`() throws {
        for code in Currency.codes {
            let currency = try currency(code)
            for minor in [0, 1, -1, 9, 10, 99, 100, 1_234_567, Int64.max, Int64.min] {
                let money = Money(minor: minor, currency: currency)
                #expect(Money(decimal: money.decimal, currency: currency) == money)
            }
            #expect([0, 2, 3].contains(currency.exponent))
        }
        #expect(Currency.codes.count > 140)
        #expect(Currency.codes == Currency.codes.sorted())
    }

    @Test(arguments: ["", "EU", "EURO", "XXX", "€", "u\u{17F}d", "ıSK", "🇪🇺🇪🇺", "EU "])
    func `what is no currency in use is refused`(text: String) {
        #expect(Currency(text) == nil)
    }

    @Test func `amounts of one currency add up, and only those that fit`() throws {
        let ten = try money("10.00 EUR")
        #expect(try ten.adding(money("0.50 EUR"))?.decimal == "10.50")
        #expect(try ten.subtracting(money("10.50 EUR"))?.decimal == "-0.50")
        #expect(try ten.adding(money("1 USD")) == nil)
        #expect(try ten.subtracting(money("1 USD")) == nil)
        let most = try Money(minor: .max, currency: currency("EUR"))
        let least = try Money(minor: .min, currency: currency("EUR"))
        #expect(most.adding(ten) == nil)
        #expect(least.subtracting(ten) == nil)
    }
}
