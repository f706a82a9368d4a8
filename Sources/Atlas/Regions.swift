/// Parts of the world as sets of countries.
public enum Regions {
    /// The names that are understood besides those of countries, in lower case.
    public static let names = [
        "africa", "asia", "caribbean", "europe", "middle-east",
        "north-america", "oceania", "south-america", "central-america",
    ]

    /// The ISO 3166-1 alpha-2 codes of a region or a country, by name or code; nil when unknown.
    public static func countries(of text: String) -> Set<String>? {
        let name = text.lowercased().split(whereSeparator: { $0 == " " || $0 == "_" })
            .joined(separator: "-")
        if let codes = table[name] { return Set(codes.split(separator: " ").map(String.init)) }
        if name.utf8.count == 2, Countries.name(name.uppercased()) != nil {
            return [name.uppercased()]
        }
        return Countries.code(named: text).map { [$0] }
    }

    private static let table = [
        "africa": """
        AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA \
        MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TG TN TZ UG YT ZA ZM ZW
        """,
        "asia": """
        AF AM AZ BD BN BT CN GE HK ID IN IO JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG \
        TH TJ TL TM TW UZ VN
        """,
        "caribbean": """
        AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI
        """,
        "central-america": "BZ CR GT HN NI PA SV",
        "europe": """
        AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE \
        LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK
        """,
        "middle-east": "AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE",
        "north-america": "BM CA GL MX PM US",
        "oceania": """
        AS AU CC CK CX FJ FM GU KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS
        """,
        "south-america": "AR BO BR CL CO EC FK GF GY PE PY SR UY VE",
    ]
}
