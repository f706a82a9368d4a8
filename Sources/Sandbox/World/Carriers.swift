// swift-format-ignore-file: a table, two lines for each airline

extension Carrier {
    /// Real airlines with their real hubs; frequencies and fares come from the world's chances.
    static let all: [Carrier] = [
        // Europe
        Carrier(
            "IB", "Iberia", .european, .oneworld, "MAD", reach: 0.8,
            short: "AT7 CR9 320 32N 321", long: "332 333 359"),
        Carrier(
            "UX", "Air Europa", .european, .skyteam, "MAD", reach: 0.5,
            short: "E95 738", long: "788 789"),
        Carrier(
            "VY", "Vueling", .lowCost, nil, "BCN ORY FCO AGP PMI SVQ BIO", reach: 0,
            short: "320 32N 321"),
        Carrier(
            "BA", "British Airways", .european, .oneworld, "LHR LGW LCY", reach: 0.95,
            short: "E90 319 320 32N 321", long: "788 772 789 359 351 77W 388"),
        Carrier(
            "VS", "Virgin Atlantic", .european, .skyteam, "LHR MAN", reach: 0.6,
            short: "", long: "789 333 339 351"),
        Carrier(
            "AF", "Air France", .european, .skyteam, "CDG ORY", reach: 0.95,
            short: "E90 223 319 320 321", long: "332 789 359 772 77W"),
        Carrier(
            "KL", "KLM", .european, .skyteam, "AMS", reach: 0.9,
            short: "E75 E90 E95 738 32Q", long: "332 789 772 78J 77W"),
        Carrier(
            "LH", "Lufthansa", .european, .star, "FRA MUC", reach: 0.95,
            short: "CR9 E95 319 320 32N 321 32Q", long: "333 789 359 748 388"),
        Carrier(
            "LX", "SWISS", .european, .star, "ZRH GVA", reach: 0.75,
            short: "E90 223 320 32N 321", long: "333 359 77W"),
        Carrier(
            "OS", "Austrian Airlines", .european, .star, "VIE", reach: 0.6,
            short: "E95 320 32N 321", long: "763 789 772"),
        Carrier(
            "SN", "Brussels Airlines", .european, .star, "BRU", reach: 0.45,
            short: "319 320 32N", long: "333"),
        Carrier(
            "TP", "TAP Air Portugal", .european, .star, "LIS OPO", reach: 0.75,
            short: "AT7 E90 319 320 32N 32Q", long: "32Q 339"),
        Carrier(
            "SK", "SAS", .european, .skyteam, "CPH ARN OSL", reach: 0.6,
            short: "AT7 CR9 319 32N", long: "32Q 333 359"),
        Carrier(
            "AY", "Finnair", .european, .oneworld, "HEL", reach: 0.7,
            short: "AT7 E90 319 320 321", long: "333 359"),
        Carrier(
            "FI", "Icelandair", .european, nil, "KEF", reach: 0.5,
            short: "7M8 752", long: "752 763 32Q"),
        Carrier(
            "EI", "Aer Lingus", .european, nil, "DUB", reach: 0.6,
            short: "AT7 320 32N", long: "32Q 332 333"),
        Carrier(
            "AZ", "ITA Airways", .european, .star, "FCO LIN", reach: 0.6,
            short: "223 319 320 32N", long: "332 339 359"),
        Carrier("A3", "Aegean", .european, .star, "ATH SKG", reach: 0, short: "AT7 320 32N 321"),
        Carrier(
            "LO", "LOT Polish Airlines", .european, .star, "WAW", reach: 0.55,
            short: "E75 E95 738 7M8", long: "788 789"),
        Carrier("BT", "airBaltic", .european, nil, "RIX TLL VNO", reach: 0, short: "223"),
        Carrier(
            "TK", "Turkish Airlines", .gulf, .star, "IST", reach: 1,
            short: "738 321 7M8 32Q", long: "332 333 789 359 77W"),
        Carrier("PC", "Pegasus", .lowCost, nil, "SAW ADB AYT", reach: 0, short: "320 32N 32Q"),
        Carrier(
            "FR", "Ryanair", .lowCost, nil,
            "STN DUB BGY CRL MAD BCN AGP CIA BVA OPO BUD KRK PMI ALC VIE", reach: 0,
            short: "738 7M8"),
        Carrier(
            "U2", "easyJet", .lowCost, nil, "LGW LTN GVA MXP CDG ORY BER NCE LIS BRS MAN EDI",
            reach: 0, short: "319 320 32N 32Q"),
        Carrier(
            "W6", "Wizz Air", .lowCost, nil, "BUD WAW OTP KTW GDN SOF TIA LTN VIE", reach: 0,
            short: "320 321 32Q"),
        Carrier(
            "DY", "Norwegian", .lowCost, nil, "OSL ARN CPH HEL BGO", reach: 0,
            short: "738 7M8"),
        Carrier(
            "EW", "Eurowings", .lowCost, nil, "DUS CGN HAM STR PMI", reach: 0,
            short: "319 320 32N"),
        Carrier(
            "JU", "Air Serbia", .european, nil, "BEG", reach: 0.3,
            short: "AT7 E95 319 320", long: "332"),
        // North America
        Carrier(
            "AA", "American Airlines", .american, .oneworld, "DFW JFK MIA CLT ORD PHL PHX DCA",
            reach: 0.7, short: "E75 319 738 7M8 321", long: "788 789 772 77W"),
        Carrier(
            "DL", "Delta Air Lines", .american, .skyteam, "ATL JFK DTW MSP SLC SEA BOS LAX",
            reach: 0.7, short: "E75 CR9 319 738 73J 321", long: "763 332 333 339 359"),
        Carrier(
            "UA", "United Airlines", .american, .star, "EWR ORD IAH DEN SFO IAD LAX",
            reach: 0.8, short: "E75 319 738 73J 7M8", long: "752 763 788 789 78J 772 77W"),
        Carrier(
            "AS", "Alaska Airlines", .american, .oneworld, "SEA PDX ANC SFO", reach: 0.15,
            short: "E75 738 73J 7M8", long: "789"),
        Carrier(
            "B6", "JetBlue", .american, nil, "JFK BOS FLL MCO", reach: 0.15,
            short: "223 320 321 32Q", long: "32Q"),
        Carrier(
            "WN", "Southwest Airlines", .lowCost, nil, "DAL MDW BWI LAS DEN HOU PHX MCO OAK",
            reach: 0, short: "738 7M8"),
        Carrier(
            "NK", "Spirit Airlines", .lowCost, nil, "FLL MCO LAS DTW", reach: 0,
            short: "320 32N 321"),
        Carrier(
            "HA", "Hawaiian Airlines", .american, .oneworld, "HNL", reach: 0.4,
            short: "321", long: "32Q 332 789"),
        Carrier(
            "AC", "Air Canada", .american, .star, "YYZ YUL YVR YYC", reach: 0.8,
            short: "DH4 E75 223 320 321 7M8", long: "333 788 789 77W"),
        Carrier(
            "WS", "WestJet", .american, nil, "YYC YVR YYZ", reach: 0.25,
            short: "DH4 738 7M8", long: "789"),
        // Latin America
        Carrier(
            "AM", "Aeromexico", .latin, .skyteam, "MEX MTY", reach: 0.45,
            short: "E90 738 7M8", long: "788 789"),
        Carrier(
            "CM", "Copa Airlines", .latin, .star, "PTY", reach: 0.2,
            short: "738 7M8", long: "7M8"),
        Carrier(
            "AV", "Avianca", .latin, .star, "BOG SAL", reach: 0.4,
            short: "320 32N", long: "788"),
        Carrier(
            "LA", "LATAM", .latin, nil, "SCL GRU LIM BOG", reach: 0.6,
            short: "319 320 32N 321", long: "763 788 789 77W"),
        Carrier("G3", "GOL", .lowCost, nil, "GRU CGH GIG BSB", reach: 0, short: "738 7M8"),
        Carrier(
            "AR", "Aerolineas Argentinas", .latin, .skyteam, "AEP EZE", reach: 0.4,
            short: "E90 738 7M8", long: "332"),
        // Middle East and Africa
        Carrier("EK", "Emirates", .gulf, nil, "DXB", reach: 1, short: "77W", long: "359 77W 388"),
        Carrier("FZ", "flydubai", .lowCost, nil, "DXB", reach: 0, short: "738 7M8"),
        Carrier(
            "QR", "Qatar Airways", .gulf, .oneworld, "DOH", reach: 1,
            short: "320 788", long: "788 789 359 351 77W 388"),
        Carrier(
            "EY", "Etihad Airways", .gulf, nil, "AUH", reach: 0.85,
            short: "320 321", long: "789 78J 351 77W 388"),
        Carrier(
            "SV", "Saudia", .gulf, .skyteam, "JED RUH", reach: 0.7,
            short: "320 32N 321", long: "333 789 78J 77W"),
        Carrier(
            "RJ", "Royal Jordanian", .gulf, .oneworld, "AMM", reach: 0.4,
            short: "E75 320 32N 321", long: "788"),
        Carrier(
            "MS", "Egyptair", .gulf, .star, "CAI", reach: 0.55,
            short: "223 738 32N", long: "333 789 77W"),
        Carrier(
            "LY", "El Al", .european, nil, "TLV", reach: 0.6, short: "738 73J",
            long: "788 789 772"),
        Carrier(
            "AT", "Royal Air Maroc", .european, .oneworld, "CMN", reach: 0.4,
            short: "AT7 E90 738 7M8", long: "788 789"),
        Carrier(
            "ET", "Ethiopian Airlines", .gulf, .star, "ADD", reach: 0.85,
            short: "DH4 738 7M8", long: "788 789 359 77W"),
        Carrier(
            "KQ", "Kenya Airways", .european, .skyteam, "NBO", reach: 0.45,
            short: "E90 738", long: "788"),
        Carrier(
            "SA", "South African Airways", .european, .star, "JNB CPT", reach: 0.3,
            short: "319 320", long: "332 333"),
        // Asia and Pacific
        Carrier(
            "AI", "Air India", .asian, .star, "DEL BOM", reach: 0.75,
            short: "319 32N 32Q", long: "788 789 359 77W"),
        Carrier(
            "6E", "IndiGo", .lowCost, nil, "DEL BOM BLR HYD CCU MAA", reach: 0,
            short: "AT7 320 32N 32Q"),
        Carrier(
            "UL", "SriLankan Airlines", .asian, .oneworld, "CMB", reach: 0.4,
            short: "320 32N", long: "332 333"),
        Carrier(
            "SQ", "Singapore Airlines", .asian, .star, "SIN", reach: 1,
            short: "738 7M8", long: "78J 359 77W 388"),
        Carrier(
            "TR", "Scoot", .lowCost, nil, "SIN", reach: 0.2, short: "320 32N",
            long: "788 789"),
        Carrier(
            "MH", "Malaysia Airlines", .asian, .oneworld, "KUL BKI", reach: 0.6,
            short: "AT7 738 7M8", long: "332 333 339 359"),
        Carrier("AK", "AirAsia", .lowCost, nil, "KUL PEN BKI", reach: 0, short: "320 32N"),
        Carrier(
            "TG", "Thai Airways", .asian, .star, "BKK", reach: 0.75,
            short: "320", long: "333 788 789 359 77W"),
        Carrier(
            "VN", "Vietnam Airlines", .asian, .skyteam, "SGN HAN", reach: 0.55,
            short: "AT7 321 32Q", long: "789 78J 359"),
        Carrier(
            "GA", "Garuda Indonesia", .asian, .skyteam, "CGK DPS", reach: 0.5,
            short: "AT7 738", long: "332 333 339 77W"),
        Carrier(
            "PR", "Philippine Airlines", .asian, nil, "MNL CEB", reach: 0.5,
            short: "DH4 320 321 32Q", long: "333 359 77W"),
        Carrier(
            "CX", "Cathay Pacific", .asian, .oneworld, "HKG", reach: 1,
            short: "320 32Q", long: "333 359 351 77W"),
        Carrier(
            "CI", "China Airlines", .asian, .skyteam, "TPE", reach: 0.65,
            short: "738 32Q", long: "333 359 77W"),
        Carrier(
            "BR", "EVA Air", .asian, .star, "TPE", reach: 0.7, short: "321",
            long: "333 789 78J 77W"),
        Carrier(
            "CA", "Air China", .asian, .star, "PEK CTU", reach: 0.7,
            short: "319 320 738 321", long: "332 333 789 359 77W 748"),
        Carrier(
            "MU", "China Eastern", .asian, .skyteam, "PVG SHA KMG", reach: 0.65,
            short: "319 320 738 321", long: "332 333 789 359 77W"),
        Carrier(
            "CZ", "China Southern", .asian, nil, "CAN PKX", reach: 0.6,
            short: "319 320 738 321", long: "333 788 789 359 77W"),
        Carrier(
            "NH", "ANA", .asian, .star, "HND NRT", reach: 0.75,
            short: "DH4 738 32N 321", long: "763 788 789 77W 388"),
        Carrier(
            "JL", "Japan Airlines", .asian, .oneworld, "HND NRT", reach: 0.7,
            short: "E90 738", long: "763 788 789 359 351 77W"),
        Carrier(
            "KE", "Korean Air", .asian, .skyteam, "ICN GMP", reach: 0.8,
            short: "223 738 73J 32Q", long: "333 789 78J 359 77W 748 388"),
        Carrier(
            "OZ", "Asiana Airlines", .asian, .star, "ICN GMP", reach: 0.55,
            short: "320 321 32Q", long: "333 359 772 388"),
        Carrier(
            "QF", "Qantas", .asian, .oneworld, "SYD MEL BNE PER", reach: 0.8,
            short: "DH4 738 32Q", long: "332 789 388"),
        Carrier(
            "JQ", "Jetstar", .lowCost, nil, "MEL SYD OOL", reach: 0.15, short: "320 32Q",
            long: "788"),
        Carrier(
            "NZ", "Air New Zealand", .asian, .star, "AKL WLG CHC", reach: 0.55,
            short: "AT7 320 32N 32Q", long: "789 77W"),
        Carrier(
            "FJ", "Fiji Airways", .asian, .oneworld, "NAN", reach: 0.35,
            short: "AT7 738 7M8", long: "332 333 359"),
        Carrier(
            "HY", "Uzbekistan Airways", .asian, nil, "TAS", reach: 0.4,
            short: "320 32N", long: "763 788"),
        Carrier("PX", "Air Niugini", .asian, nil, "POM", reach: 0, short: "DH4 738"),
    ]

    /// The airline that exists only in Duffel's test mode.
    static let duffelAirways = Carrier(
        "ZZ", "Duffel Airways", .european, nil, "LHR", reach: 1,
        short: "320 321", long: "789 77W")

    /// Hubs that reach each other directly, or with one technical stop where it is too far.
    static let gateways: Set<String> = [
        "MAD", "LHR", "CDG", "AMS", "FRA", "MUC", "ZRH", "VIE", "LIS", "CPH", "HEL", "FCO", "WAW",
        "IST", "JFK", "EWR", "ORD", "ATL", "DFW", "MIA", "LAX", "SFO", "SEA", "YYZ", "YVR", "MEX",
        "BOG", "GRU", "SCL", "LIM", "DXB", "DOH", "AUH", "JED", "CAI", "ADD", "NBO", "JNB", "DEL",
        "BOM", "SIN", "KUL", "BKK", "SGN", "CGK", "MNL", "HKG", "TPE", "PEK", "PVG", "CAN", "HND",
        "ICN", "SYD", "AKL", "TLV", "CMN", "HNL",
    ]
}
