/// A currency of ISO 4217.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
    /// Three capital letters.
    public let code: String

    /// Reads a code in either case; nil when no such currency is in use.
    public init?(_ text: some StringProtocol) {
        guard let code = capitals(String(text), count: 3, digits: false) else { return nil }
        guard Currency.exponents[code] != nil || Currency.twoDigits.contains(code) else {
            return nil
        }
        self.code = code
    }

    /// How many decimals an amount has: 0 for the yen, 3 for the Kuwaiti dinar, mostly 2.
    public var exponent: Int { Currency.exponents[code] ?? 2 }

    /// The three letters.
    public var description: String { code }

    /// All codes in use, in alphabetical order.
    public static var codes: [String] { twoDigits.union(exponents.keys).sorted() }

    private static let exponents: [String: Int] = [
        "BHD": 3, "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "IQD": 3, "ISK": 0, "JOD": 3, "JPY": 0,
        "KMF": 0, "KRW": 0, "KWD": 3, "LYD": 3, "OMR": 3, "PYG": 0, "RWF": 0, "TND": 3, "UGX": 0,
        "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    ]

    private static let twoDigits = Set(
        """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD \
        CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP \
        GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD \
        LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB \
        PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC \
        SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG
        """.split(separator: " ").map(String.init))
}

/// An exact amount: whole minor units and their currency, never a floating number.
public struct Money: Hashable, Sendable, CustomStringConvertible {
    /// Cents, pence, yen: the smallest unit of the currency.
    public let minor: Int64
    /// The currency.
    public let currency: Currency

    /// Makes an amount from minor units.
    public init(minor: Int64, currency: Currency) {
        self.minor = minor
        self.currency = currency
    }

    /// Reads a decimal such as `546.70` or `-3`; nil when it is none, or does not fit.
    ///
    /// More decimals than the currency has are accepted only when they are zeros.
    public init?(decimal text: some StringProtocol, currency: Currency) {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == 0x2D
        if isNegative { bytes = bytes.dropFirst() }
        let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard 1...2 ~= parts.count, let whole = parts.first, !whole.isEmpty else { return nil }
        let decimals = parts.count == 2 ? parts[1] : []
        guard parts.count == 1 || !decimals.isEmpty else { return nil }
        let exponent = currency.exponent
        guard decimals.dropFirst(exponent).allSatisfy({ $0 == 0x30 }) else { return nil }
        let kept = decimals.prefix(exponent)
        let zeros = repeatElement(UInt8(0x30), count: exponent - kept.count)
        var total: Int64 = 0
        for byte in Array(whole) + kept + zeros {
            guard 0x30...0x39 ~= byte else { return nil }
            let (tenfold, tooLong) = total.multipliedReportingOverflow(by: 10)
            let digit = Int64(byte - 0x30)
            let (sum, tooLarge) =
                isNegative
                ? tenfold.subtractingReportingOverflow(digit)
                : tenfold.addingReportingOverflow(digit)
            guard !tooLong, !tooLarge else { return nil }
            total = sum
        }
        self.init(minor: total, currency: currency)
    }

    /// The plain decimal with all the currency's digits and without the currency, `546.70`.
    public var decimal: String {
        let exponent = currency.exponent
        let digits = String(minor.magnitude)
        let zeros = String(repeating: "0", count: max(0, exponent + 1 - digits.utf8.count))
        let padded = zeros + digits
        let sign = minor < 0 ? "-" : ""
        guard exponent > 0 else { return sign + padded }
        return "\(sign)\(padded.dropLast(exponent)).\(padded.suffix(exponent))"
    }

    /// `546.70 EUR`.
    public var description: String { "\(decimal) \(currency)" }

    /// The sum; nil when the currencies differ or it does not fit.
    public func adding(_ other: Money) -> Money? {
        guard currency == other.currency else { return nil }
        let (sum, overflow) = minor.addingReportingOverflow(other.minor)
        return overflow ? nil : Money(minor: sum, currency: currency)
    }

    /// The difference; nil when the currencies differ or it does not fit.
    public func subtracting(_ other: Money) -> Money? {
        guard currency == other.currency else { return nil }
        let (rest, overflow) = minor.subtractingReportingOverflow(other.minor)
        return overflow ? nil : Money(minor: rest, currency: currency)
    }
}
