/// What a country takes from somebody who leaves or arrives by air.
struct Tax: Sendable, Equatable {
    let code: String
    let euros: Double
    /// Whether children under twelve pay it.
    let paidByChildren: Bool
}

enum Taxes {
    /// The taxes and the carrier's surcharge for one adult on one journey.
    static func of(_ journey: Journey, carrier: Carrier, cabin: Cabin) -> [Tax] {
        let (from, to) = (journey.first.from, journey.last.to)
        let distance = from.distance(to: to)
        let abroad = from.country != to.country
        var taxes = leaving(from, abroad: abroad, far: distance > 3700, cabin: cabin)
        if abroad, to.country == "US" {
            taxes += [Tax("US", 20.1), Tax("XA", 3.5), Tax("XY", 6.1), Tax("YC", 6.3)]
        }
        if abroad, to.country == "AU" { taxes.append(Tax("WY", 17.6)) }
        if !carrier.isLowCost, distance > 2000 {
            let share = cabin >= .business ? 0.028 : 0.014
            taxes.append(Tax("YQ", (distance * share).rounded()))
        }
        return taxes
    }

    private static func leaving(_ spot: Spot, abroad: Bool, far: Bool, cabin: Cabin) -> [Tax] {
        switch spot.country {
        case "GB":
            let duty = far ? 104.0 : abroad ? 15.1 : 8.2
            return [
                Tax("GB", cabin > .economy ? duty * 2 : duty, paidByChildren: false),
                Tax("UB", spot.size > 0.9 ? 31.2 : 13.4),
            ]
        case "US":
            let local = [Tax("AY", 5.15), Tax("XF", 4.15)]
            return abroad ? [Tax("US", 20.1)] + local : [Tax("ZP", 4.6)] + local
        case "ES": return [Tax("JD", abroad ? 19.02 : 8.4), Tax("OG", 0.66), Tax("QV", 3.55)]
        case "FR":
            return [Tax("FR", 13.6), Tax("O4", 5.72), Tax("QX", far ? 24.3 : 14.8)]
        case "DE":
            return [Tax("OY", far ? 70.83 : 15.53), Tax("RA", 22.4), Tax("DE", 9.87)]
        case "NL": return [Tax("CJ", 14.1), Tax("RN", 17.9), Tax("VV", 29.4)]
        case "IT": return [Tax("EX", 1), Tax("HB", 9.6), Tax("IT", 12.4), Tax("VT", 2.5)]
        case "PT": return [Tax("PT", 9.2), Tax("YP", 15.7)]
        case "CH": return [Tax("CH", 21.5), Tax("ZH", 11.3)]
        case "JP": return [Tax("OI", 3.3), Tax("SW", 16.4), Tax("TK", 5.7)]
        case "AU": return [Tax("AU", abroad ? 39.4 : 0.9), Tax("WY", 19.8)]
        case "IN": return [Tax("IN", 9.5), Tax("K3", 11.2)]
        case "AE": return [Tax("AE", 17.6), Tax("F6", 8.2), Tax("ZR", 2.4)]
        case "BR": return [Tax("BR", abroad ? 18.7 : 6.9)]
        case "CA": return [Tax("CA", abroad ? 15.6 : 5.9), Tax("SQ", 18.6)]
        default:
            let dice = Chance(91).with(spot.country)
            let amount = ((5 + dice.unit * 26) * (abroad ? 100 : 45)).rounded() / 100
            return [Tax(spot.country, amount)]
        }
    }
}

extension Tax {
    init(_ code: String, _ euros: Double, paidByChildren: Bool = true) {
        self.init(code: code, euros: euros, paidByChildren: paidByChildren)
    }
}
