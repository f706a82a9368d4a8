import Atlas
import Testing

struct ResolveTests {
    @Test(arguments: [
        ("new york", "NYC"), ("New-York", "NYC"), ("newyork", "NYC"), ("nyc", "NYC"),
        ("london", "LON"), ("paris", "PAR"), ("madrid", "MAD"), ("lhr", "LHR"),
        ("Munich", "MUC"), ("München", "MUC"), ("Mu\u{308}nchen", "MUC"), ("muenchen", "MUC"),
        ("cologne", "CGN"), ("KÖLN", "CGN"), ("vienna", "VIE"), ("Wien", "VIE"), ("roma", "ROM"),
        ("rome", "ROM"), ("florence", "FLR"), ("Firenze", "FLR"), ("bombay", "BOM"),
        ("saigon", "SGN"), ("peking", "BJS"), ("beijing", "BJS"), ("tokyo", "TYO"),
        ("東京", "TYO"), ("москва", "MOW"), ("moscow", "MOW"), ("heathrow", "LHR"),
        ("london heathrow", "LHR"), ("paris cdg", "CDG"), ("charles de gaulle", "CDG"),
        ("O'Hare", "ORD"), ("o’hare international airport", "ORD"), ("kennedy", "JFK"),
        ("st petersburg", "LED"), ("Saint Petersburg", "LED"), ("St. Louis", "STL"),
        ("São Paulo", "SAO"), ("rio de janeiro", "RIO"), ("istanbul", "IST"), ("dubai", "DXB"),
        ("sydney", "SYD"), ("melbourne", "MEL"), ("barcelona", "BCN"), ("manchester", "MAN"),
        ("athens", "ATH"), ("dublin", "DUB"), ("berlin", "BER"), ("toronto", "YTO"),
        ("montréal", "YMQ"), ("vancouver", "YVR"), ("la", "LAX"), ("vegas", "LAS"),
        ("bali", "DPS"), ("mallorca", "PMI"), ("tenerife", "TCI"), ("kyiv", "IEV"),
        ("Kiev", "IEV"), ("tel aviv", "TLV"), ("hong kong", "HKG"), ("singapore", "SIN"),
        ("mexico city", "MEX"), ("cape town", "CPT"), ("narita", "NRT"), ("a coruña", "LCG"),
        ("john f. kennedy", "JFK"), ("osaka kansai", "KIX"),
        ("oslo torp", "TRF"), ("washington", "WAS"),
    ])
    func `a name that means one place is that place`(_ text: String, _ code: String) {
        #expect(Places.resolve(text) == Places.place(code).map(Places.Resolution.one))
    }

    @Test(arguments: [
        ("san jose", ["SJC", "SJO"]), ("San José", ["SJC", "SJO"]),
        ("santiago", ["SCL", "SCQ", "STI"]), ("birmingham", ["BHX", "BHM"]),
        ("portland", ["PDX", "PWM"]), ("valencia", ["VLC", "VLN"]), ("cordoba", ["COR", "ODB"]),
        ("springfield", ["SGF", "SPI"]), ("columbus", ["CMH", "CSG"]),
        ("newcastle", ["NCL", "NTL"]), ("hyderabad", ["HYD", "HDD"]),
        ("france", ["PAR", "CDG", "NCE"]),
        ("california", ["LAX", "SFO"]), ("angeles", ["LAX", "CRK"]), ("pittsburg", ["PTS", "PIT"]),
    ])
    func `a name that several places bear is a list, best first`(
        _ text: String, _ expected: [String]
    ) {
        guard case .many(let places) = Places.resolve(text) else {
            Issue.record("\(text) is no list")
            return
        }
        let codes = places.map(\.code)
        #expect(codes.first == expected.first)
        #expect(Set(expected).isSubset(of: codes))
        #expect(Set(codes).count == codes.count && codes.count <= 20)
    }

    @Test(arguments: [
        ("portland maine", "PWM"), ("london ontario", "YXU"), ("birmingham alabama", "BHM"),
        ("san jose costa rica", "SJO"), ("santiago chile", "SCL"), ("valencia spain", "VLC"),
    ])
    func `a region or country says which one is meant`(_ text: String, _ code: String) {
        #expect(Places.resolve(text) == Places.place(code).map(Places.Resolution.one))
    }

    @Test(arguments: [
        ("new yrok", "NYC"), ("barclona", "BCN"), ("LHX", "LHR"), ("JKF", "JFK"),
        ("heatrow", "LHR"), ("lodnon", "LON"), ("amsterdm", "AMS"), ("sans fransisco", "SFO"),
        ("mosco", "MOW"), ("barcel", "BCN"), ("pariss", "PAR"), ("london heatrow", "LHR"),
        ("chicgo", "CHI"), ("frnakfurt", "FRA"), ("sydny", "SYD"), ("tokio haneda", "HND"),
    ])
    func `a typing error is never resolved, only suggested`(_ text: String, _ code: String) {
        #expect(Places.resolve(text) == .none(suggestion: Places.place(code)))
    }

    @Test func `a code in capitals wins over a city of that name, others are asked`() {
        #expect(Places.resolve("KOS") == Places.place("KOS").map(Places.Resolution.one))
        #expect(Places.resolve("GOA") == Places.place("GOA").map(Places.Resolution.one))
        for (text, codes) in [("kos", ["KOS", "KGS"]), ("Hue", ["HUE", "HUI"])] {
            #expect(Places.resolve(text) == .many(codes.compactMap(Places.place)))
        }
        #expect(Places.resolve("lhr airport") == Places.place("LHR").map(Places.Resolution.one))
        #expect(Places.resolve("man") == Places.place("MAN").map(Places.Resolution.one))
    }

    @Test(arguments: [
        "", " ", "\n\t", "airport", "the international airport", "xqzzykw", "🛫", "?!",
        "\u{0}\u{1B}[",
        "\u{301}\u{301}", "\u{FFFD}", "𐀀", "\u{202E}",
    ])
    func `nonsense is nothing`(_ text: String) {
        #expect(Places.resolve(text) == .none(suggestion: nil))
        #expect(Places.search(text).filter(\.isExact).isEmpty)
    }

    @Test(arguments: ["1", "x", " É "])
    func `one letter names no place`(_ text: String) {
        #expect(Places.resolve(text) == .none(suggestion: nil))
    }
}
