import HTTP

/// The seats of one segment as the travelers of an offer see them.
struct SeatView {
    let seating: Seating
    /// The cabin they sit in; seats elsewhere are blocked.
    let cabin: Cabin
    let brand: Brand
    let offer: ReturnedOffer

    /// How many seats each traveler can choose.
    var counters: JSONTree {
        let rows = seating.plan.decks.flatMap(\.rows)
        return .array(
            seated.map { passenger, traveler in
                let count = rows.reduce(0) { sum, row in
                    sum + row.groups.joined().count { isOpen(row, $0, traveler) }
                }
                return ["travelerId": .string(passenger.id), "value": .int(Int64(count))]
            })
    }

    func deck(_ deck: SeatPlan.Deck, hasStairs: Bool) -> JSONTree {
        let lines = deck.lines(hasStairs: hasStairs)
        let columns = deck.columns
        var facilities: [JSONTree] = []
        var seats: [JSONTree] = []
        var exits: [JSONTree] = []
        var wings: [(row: Int, x: Int)] = []
        var last: Int?
        for (x, line) in lines.enumerated() {
            switch line {
            case .row(let row):
                last = row.number
                if row.isExit { exits.append(.int(Int64(x))) }
                if row.isOverWing { wings.append((row.number, x)) }
                seats += row.groups.joined().map { letter in
                    seat(row, letter, x, columns[letter] ?? 0)
                }
            case .service(let kinds):
                facilities += self.facilities(kinds, deck, after: last, x)
            }
        }
        let numbers = deck.rows.map(\.number)
        var shape: JSONTree = [
            "width": .int(Int64(deck.width)), "length": .int(Int64(lines.count)),
            "startSeatRow": .int(Int64(numbers.min() ?? 1)),
            "endSeatRow": .int(Int64(numbers.max() ?? 1)),
        ]
        if !deck.isUpper, let first = wings.first, let end = wings.last {
            shape["startWingsX"] = .int(Int64(first.x))
            shape["endWingsX"] = .int(Int64(end.x))
            shape["startWingsRow"] = .int(Int64(first.row))
            shape["endWingsRow"] = .int(Int64(end.row))
        }
        shape["exitRowsX"] = .array(exits)
        return [
            "deckType": .string(deck.isUpper ? "UPPER" : "MAIN"), "deckConfiguration": shape,
            "facilities": .array(facilities), "seats": .array(seats),
        ]
    }

    private var seated: [(Amadeus.Passenger, Traveler)] {
        zip(offer.party, offer.travelers).filter { $0.1.needsSeat }.map { ($0.0, $0.1) }
    }

    private func facilities(
        _ kinds: [SeatPlan.Service], _ deck: SeatPlan.Deck, after row: Int?, _ x: Int
    ) -> [JSONTree] {
        zip(kinds, deck.groups).flatMap { kind, group in
            group.map { letter in
                var tree: JSONTree = [
                    "code": .string(Self.code(kind)), "column": .string(String(letter)),
                ]
                if let row { tree["row"] = .string(String(row)) }
                tree["position"] = .string(row == nil ? "FRONT" : "REAR")
                tree["coordinates"] = [
                    "x": .int(Int64(x)), "y": .int(Int64(deck.columns[letter] ?? 0)),
                ]
                return tree
            }
        }
    }

    private func seat(_ row: SeatPlan.Row, _ letter: Character, _ x: Int, _ y: Int) -> JSONTree {
        let euros = row.cabin == cabin ? seating.euros(row, letter, brand) : nil
        let state = seating.state(row, letter)
        let pricings = seated.map { passenger, traveler -> JSONTree in
            let isOpen = isOpen(row, letter, traveler)
            let status = isOpen ? "AVAILABLE" : state == .taken ? "OCCUPIED" : "BLOCKED"
            var tree: JSONTree = [
                "travelerId": .string(passenger.id), "seatAvailabilityStatus": .string(status),
            ]
            if isOpen, let euros {
                let amount = JSONTree.string(
                    offer.currency.text(offer.currency.fare(euros: euros)))
                tree["price"] = [
                    "currency": .string(offer.currency.code), "total": amount, "base": amount,
                    "taxes": [],
                ]
            }
            return tree
        }
        return [
            "cabin": .string(Amadeus.cabins[row.cabin.rawValue]),
            "number": .string("\(row.number)\(letter)"),
            "characteristicsCodes": JSONTree(codes(row, letter, isPaid: euros != nil)),
            "travelerPricing": .array(pricings),
            "coordinates": ["x": .int(Int64(x)), "y": .int(Int64(y))],
        ]
    }

    private func isOpen(_ row: SeatPlan.Row, _ letter: Character, _ traveler: Traveler) -> Bool {
        row.cabin == cabin && seating.state(row, letter) == .free
            && !(row.isExit && traveler != .adult)
    }

    private func codes(_ row: SeatPlan.Row, _ letter: Character, isPaid: Bool) -> [String] {
        var codes: [String] = []
        if row.isExit { codes += ["1A", "1B", "E", "IE", "L"] }
        if row.isUpright { codes.append("1D") }
        if row.isMiddle(letter) { codes.append("9") }
        if row.isAisle(letter) { codes.append("A") }
        if isPaid { codes.append("CH") }
        if row.rank < 3 { codes.append("FC") }
        if row.isBulkhead { codes += row.isExit ? ["K"] : ["K", "L"] }
        codes.append(row.isLeft(letter) ? "LS" : "RS")
        if row.isOverWing { codes.append("OW") }
        if seating.state(row, letter) == .blocked { codes.append("1") }
        if row.isWindow(letter) { codes.append("W") }
        if isPaid, row.isExit || row.rank < 5 { codes.append("1A_AQC_PREMIUM_SEAT") }
        return codes
    }

    private static func code(_ kind: SeatPlan.Service) -> String {
        switch kind {
        case .galley: "G"
        case .lavatory: "LA"
        case .stairs: "ST"
        }
    }

    static let facilities = [("G", "Galley"), ("LA", "Lavatory"), ("ST", "Stairs to upper deck")]

    static let characteristics = [
        ("1", "Restricted seat - General"), ("1A", "Seat not allowed for infant"),
        ("1A_AQC_PREMIUM_SEAT", "Premium seat"), ("1B", "Seat not allowed for medical"),
        ("1D", "Restricted recline seat"), ("9", "Center seat (not window, not aisle)"),
        ("A", "Aisle seat"), ("CH", "Chargeable seats"), ("E", "Exit row seat"),
        ("FC", "Front of cabin class/compartment"), ("IE", "Seat not suitable for child"),
        ("K", "Bulkhead seat"), ("L", "Leg space seat"), ("LS", "Left side of aircraft"),
        ("OW", "Overwing seat"), ("RS", "Right side of aircraft"), ("W", "Window seat"),
    ]
}
