import Atlas
import Travel
import Vendors

/// One thing that can be set: by an option, a variable or a profile.
struct Setting: Sendable {
    /// Its key in the configuration file.
    let key: String
    /// The variable that overrides the profile.
    let variable: String
    /// What holds when nobody says anything; nil for nothing.
    let fallback: String?
    /// What it is, for `fly config list` and the manual.
    let summary: String
    /// Why a text is no value for it, as a phrase; nil when it is one.
    let objection: @Sendable (String) -> String?

    static let environment = Setting(
        "environment", "FLY_ENVIRONMENT", default: "sandbox",
        "Where suppliers and money are: sandbox, test or live",
        objection: oneOf(Environment.Name.allCases.map(\.rawValue)))
    static let suppliers = Setting(
        "suppliers", "FLY_SUPPLIERS",
        "Which suppliers are asked, joined by commas; all that can be asked by default",
        objection: suppliers)
    static let currency = Setting(
        "currency", "FLY_CURRENCY", default: "EUR", "The currency prices are wanted in",
        objection: { Currency($0) == nil ? "is no currency in use" : nil })
    static let home = Setting(
        "home", "FLY_HOME_AIRPORT", "Where trips start when only a destination is given",
        objection: { Places.place($0) == nil ? "is no airport" : nil })
    static let timeout = Setting(
        "timeout", "FLY_TIMEOUT", default: "60", "The longest a command may take, in seconds",
        objection: { (Int($0) ?? 0) > 0 ? nil : "is no number of seconds" })
    static let authorities = Setting(
        "ca_bundle", "FLY_CA_BUNDLE", "A file of certificate authorities to trust instead")
    static let amadeusURL = Setting(
        "amadeus_url", "FLY_AMADEUS_URL", "Where Amadeus answers", objection: address)
    static let amadeusOffice = Setting(
        "amadeus_office", "FLY_AMADEUS_OFFICE", "The office Amadeus acts for")
    static let amadeusRate = Setting(
        "amadeus_rate", "FLY_AMADEUS_RATE", default: "10/1s",
        "Calls to Amadeus in a time, such as 10/1s", objection: Rate.objection)
    static let duffelURL = Setting(
        "duffel_url", "FLY_DUFFEL_URL", "Where Duffel answers", objection: address)
    static let duffelRate = Setting(
        "duffel_rate", "FLY_DUFFEL_RATE", default: "60/60s",
        "Calls to Duffel in a time, such as 60/60s", objection: Rate.objection)

    static let travelpayoutsURL = Setting(
        "travelpayouts_url", "FLY_TRAVELPAYOUTS_URL", "Where Travelpayouts answers",
        objection: address)
    static let travelpayoutsRate = Setting(
        "travelpayouts_rate", "FLY_TRAVELPAYOUTS_RATE", default: "60/60s",
        "Calls to Travelpayouts in a time, such as 60/60s", objection: Rate.objection)
    static let travelpayoutsMarket = Setting(
        "travelpayouts_market", "FLY_TRAVELPAYOUTS_MARKET", default: "us",
        "Whose searches Travelpayouts shows the prices of, a country's two letters",
        objection: { Travelpayouts.Market($0) == nil ? "is no country's two letters" : nil })

    /// All of them, in the order of the manual.
    static let all = [
        environment, suppliers, currency, home, timeout, authorities, amadeusURL, amadeusOffice,
        amadeusRate, duffelURL, duffelRate, travelpayoutsURL, travelpayoutsRate,
        travelpayoutsMarket,
    ]

    private init(
        _ key: String, _ variable: String, default fallback: String? = nil, _ summary: String,
        objection: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.key = key
        self.variable = variable
        self.fallback = fallback
        self.summary = summary
        self.objection = objection
    }

    private static func oneOf(_ choices: [String]) -> @Sendable (String) -> String? {
        { choices.contains($0) ? nil : "is none of \(choices.joined(separator: ", "))" }
    }

    @Sendable private static func suppliers(_ text: String) -> String? {
        let known = Environment.Service.allCases.map(\.rawValue)
        let names = text.split(separator: ",").map(\.trimmed)
        return names.first { !known.contains($0) }.map { _ in
            "names others than \(known.joined(separator: ", "))"
        }
    }

    @Sendable private static func address(_ text: String) -> String? {
        Address(text) == nil ? "is no https: address, nor an http: one of this machine" : nil
    }
}
