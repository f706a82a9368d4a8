import HTTP

/// Writes the seat maps of an offer, a list of one for each segment.
struct SeatMapLister {
    let services: ServiceWriter
    private let currency = Currency.euro

    init(services: ServiceWriter) { self.services = services }

    private var proposal: Proposal { services.known.proposal }
    private var duffel: Duffel { services.duffel }

    var maps: [JSONTree] {
        zip(proposal.journeys, proposal.products).enumerated().flatMap { slice, choice in
            choice.0.legs.enumerated().compactMap { segment, leg -> JSONTree? in
                let seating = Seating(leg.flight, duffel.network, now: duffel.now)
                guard let seating else { return nil }
                let view = View(
                    seating: seating, slice: slice, segment: segment,
                    cabin: choice.0.cabin(on: leg, for: choice.1.cabin))
                return map(view)
            }
        }
    }

    private struct View {
        let seating: Seating
        let slice: Int
        let segment: Int
        /// The cabin in which seats are sold.
        let cabin: Cabin
    }

    private func map(_ view: View) -> JSONTree {
        let segment = TripWriter.segmentID(proposal, view.slice, view.segment)
        return [
            "id": .string("sea_" + segment.dropFirst(4)),
            "slice_id": .string(TripWriter.sliceID(proposal, view.slice)),
            "segment_id": .string(segment),
            "cabins": .array(
                view.seating.plan.decks.flatMap { deck in
                    deck.sections.enumerated().map { index, section in
                        cabin(section, deck, view, isLast: index == deck.sections.count - 1)
                    }
                }),
        ]
    }

    private func cabin(
        _ section: SeatPlan.Section, _ deck: SeatPlan.Deck, _ view: View, isLast: Bool
    ) -> JSONTree {
        let width = section.groups.count
        var rows: [JSONTree] = [services(isLast ? "lavatory" : "galley", width)]
        var wings: [Int] = []
        for row in section.rows {
            if row.isExit { rows.append(exits(width)) }
            if row.isOverWing, !deck.isUpper { wings.append(rows.count) }
            rows.append(self.row(row, section, view))
        }
        rows.append(services("galley", width))
        if isLast, view.seating.plan.decks.count > 1 { rows.append(services("stairs", width)) }
        var wing: JSONTree = nil
        if let first = wings.first, let last = wings.last {
            wing = [
                "first_row_index": .int(Int64(first)), "last_row_index": .int(Int64(last)),
            ]
        }
        return [
            "deck": deck.isUpper ? 1 : 0,
            "cabin_class": .string(Duffel.cabins[section.cabin.rawValue]),
            "aisles": .int(Int64(width - 1)), "wings": wing, "rows": .array(rows),
        ]
    }

    private func services(_ type: String, _ width: Int) -> JSONTree {
        let section: JSONTree = ["elements": [["type": .string(type)]]]
        return ["sections": .array(Array(repeating: section, count: width))]
    }

    private func exits(_ width: Int) -> JSONTree {
        let sections = (0..<width).map { index -> JSONTree in
            let isOuter = index == 0 || index == width - 1
            return ["elements": isOuter ? [["type": "exit_row"]] : []]
        }
        return ["sections": .array(sections)]
    }

    private func row(_ row: SeatPlan.Row, _ section: SeatPlan.Section, _ view: View) -> JSONTree {
        let sections = section.groups.map { group -> JSONTree in
            let elements = group.map { letter -> JSONTree in
                let exists = row.groups.joined().contains(letter)
                return exists ? seat(row, letter, view) : ["type": "empty"]
            }
            return ["elements": .array(elements)]
        }
        return ["sections": .array(sections)]
    }

    private func seat(_ row: SeatPlan.Row, _ letter: Character, _ view: View) -> JSONTree {
        let designator = "\(row.number)\(letter)"
        var sold: [JSONTree] = []
        if row.cabin == view.cabin, view.seating.state(row, letter) == .free {
            for (index, age) in services.known.request.ages.enumerated() where age >= 2 {
                if row.isExit, age < 16 { continue }
                let seat = ServiceWriter.Service.seat(
                    slice: view.slice, segment: view.segment, passenger: index,
                    designator: designator)
                guard let price = services.price(seat, view.seating, currency) else { continue }
                sold.append([
                    "id": .string(services.id(seat)),
                    "passenger_id": .string(
                        services.known.request.passengerID(index, duffel.seed)),
                    "total_amount": .string(currency.text(price)),
                    "total_currency": .string(currency.code),
                ])
            }
        }
        let isBlocked = view.seating.state(row, letter) == .blocked
        return [
            "type": isBlocked ? "restricted_seat_general" : "seat",
            "designator": .string(designator), "name": row.isExit ? "Exit row seat" : "",
            "disclosures": JSONTree(disclosures(row)), "available_services": .array(sold),
        ]
    }

    private func disclosures(_ row: SeatPlan.Row) -> [String] {
        var texts: [String] = []
        if row.isExit {
            texts.append("Whoever sits here must be able to help in an emergency.")
        }
        if row.isUpright { texts.append("The seat does not recline.") }
        return texts
    }
}
