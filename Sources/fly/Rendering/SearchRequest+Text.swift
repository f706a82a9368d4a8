import Atlas
import HTTP
import Travel

extension SearchRequest {
    /// One line that shows what was understood: places, full dates, party, cabin.
    var headline: String {
        let ways = legs.map { "\($0.origin.named) - \($0.destination.named) \($0.date.shown)" }
        return (ways + [party.text, cabin?.word, currency.code].compactMap { $0 })
            .joined(separator: ", ")
    }

    /// What was understood, as JSON.
    var tree: JSONTree {
        [
            "legs": .array(
                legs.map { leg in
                    [
                        "from": .string(leg.origin.text), "to": .string(leg.destination.text),
                        "date": .string(leg.date.description),
                    ]
                }),
            "adults": .int(Int64(party.adults)), "children": .int(Int64(party.children)),
            "infants": .int(Int64(party.lapInfants)),
            "seat_infants": .int(Int64(party.seatInfants)), "cabin": JSONTree(cabin?.word),
            "currency": .string(currency.code),
        ]
    }
}

extension AirportCode {
    /// `Madrid MAD`.
    var named: String { Places.place(text).map { "\($0.city) \(text)" } ?? text }
}

extension LocalDate {
    /// `Fri 25 Dec 2026`.
    var shown: String {
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        return "\(weekdays[weekday - 1]) \(day) \(months[month - 1]) \(year)"
    }
}

extension Party {
    /// `2 adults, 1 child`.
    var text: String {
        func counted(_ count: Int, _ one: String, _ many: String) -> String? {
            count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
        }
        return [
            counted(adults, "adult", "adults"), counted(children, "child", "children"),
            counted(lapInfants, "lap infant", "lap infants"),
            counted(seatInfants, "seat infant", "seat infants"),
        ].compactMap { $0 }.joined(separator: ", ")
    }
}

extension Exclusion {
    /// The option that hides an offer, and whether the supplier does not say.
    func text(in request: SearchRequest) -> String {
        let isReturn = request.legs.count > 1
        let option =
            switch filter {
            case .legs: "other days"
            case .stops: "--max-stops"
            case .airlines: "--airline"
            case .excludedAirlines: "--exclude-airline"
            case .departureWindow: isReturn ? "--depart or --return-depart" : "--depart"
            case .arrivalWindow: isReturn ? "--arrive or --return-arrive" : "--arrive"
            case .price: "--max-price"
            case .duration: "--max-duration"
            case .checkedBag: "--checked-bag"
            case .refundable: "--refundable"
            case .cabin: "--cabin"
            case .via: "--via"
            case .avoid: "--avoid"
            case .layover: "--layover"
            }
        return isUnknown ? "\(option), because the supplier does not say" : option
    }
}

extension Response<SupplierAnswer> {
    /// What people should know of an answer: offers that could not be read or were not asked for,
    /// and the supplier's own words; or why there is none.
    var notes: [String] {
        guard let found else { return [note].compactMap { $0 } }
        var notes = found.warnings.map { "\(supplier): \($0)" }
        if found.unreadable > 0 {
            notes.append("\(supplier): \(found.unreadable) offers could not be read")
        }
        if found.hasMore == true {
            let count = found.offers.count
            notes.append(
                "\(supplier): only the cheapest \(count) were asked for; --limit 0 asks for more")
        }
        return notes
    }
}
