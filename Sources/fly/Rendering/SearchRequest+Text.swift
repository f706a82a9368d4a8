import HTTP
import Travel

extension SearchRequest {
    /// One line that shows what was understood: places, full dates, party, cabin.
    var headline: String {
        let ways = legs.map { "\($0.origin)-\($0.destination) \($0.date.shown)" }
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
            }
        return isUnknown ? "\(option), because the supplier does not say" : option
    }
}

extension SupplierReport {
    /// The named line of a supplier that did not answer, or not in full; nil when all is well.
    var note: String? {
        switch outcome {
        case .answered(_, let unreadable):
            unreadable == 0 ? nil : "\(supplier): \(unreadable) offers could not be read"
        case .skipped(let objection): "\(supplier): not asked, \(objection)"
        case .failed(let error): "\(supplier): \(error.message)"
        }
    }

    /// The supplier's member of the document: `name`, `status`, `count`, `ms`, `error`.
    var tree: JSONTree {
        var count = 0
        var status = "ok"
        var error: JSONTree = nil
        switch outcome {
        case .answered(let found, _):
            count = found
        case .skipped(let objection):
            status = "skipped"
            error = ["code": "objection", "message": .string(objection)]
        case .failed(let failure):
            status = "failed"
            error = [
                "code": .string(failure.kind.rawValue), "message": .string(failure.message),
                "http_status": JSONTree(failure.status),
                "request_id": JSONTree(failure.requestID),
            ]
        }
        return [
            "name": .string(supplier), "status": .string(status), "count": .int(Int64(count)),
            "ms": .int(Int64(milliseconds)), "error": error,
        ]
    }
}
