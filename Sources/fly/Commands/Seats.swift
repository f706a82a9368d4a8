import Grammar
import Store
import Terminal
import Travel

/// `fly seats`: the cabin of each flight, as a plan or as a list.
struct Seats: Command {
    private static let offer = Positional<OfferWord>(
        "OFFER", "An id, or on this terminal a row of the last search", completion: .offers)
    private static let segment = OptionalOption<Int>(
        "segment", in: 1...20, "Only the flight of this number, counted from 1")
    private static let list = Flag("list", "A seat a line, for scripts and screen readers")
    private static let pick = ListOption<String>(
        "pick", "Check that these seats can be taken", placeholder: "SEAT")
    private static let prefer = ListOption<SeatWish>(
        "prefer", "Suggest the best free seats for the party, and say why",
        placeholder: "WISH")

    static let spec = CommandSpec(
        "seats", "Show where one can sit", [offer, segment, list, pick, prefer],
        discussion: """
            Draws each cabin from above. A free seat is o, or the number of its price band; the \
            legend says how much that is. --pick and --prefer speak of one flight: with several, \
            name it by --segment.
            """,
        examples: [
            Example("k7m2q", "Every flight of an offer"),
            Example("k7m2q --segment 1 --prefer window,front", "A suggestion"),
            Example("k7m2q --segment 1 --pick 12A,12B"), Example("k7m2q --list --json"),
        ])

    private let offer: OfferWord
    private let segment: Int?
    private let isList: Bool
    private let picked: [String]
    private let wishes: [SeatWish]

    init(_ arguments: Arguments) throws(UsageError) {
        offer = try arguments[Self.offer]
        segment = try arguments[Self.segment]
        isList = try arguments[Self.list]
        picked = try arguments[Self.pick]
        wishes = try arguments[Self.prefer]
        if !picked.isEmpty, !wishes.isEmpty { throw arguments.conflict(Self.pick, Self.prefer) }
    }

    func run(in app: App) async throws {
        try app.announce()
        let kept = try app.keptOffer(offer)
        let supplier = try app.supplier(of: kept, for: .seatMap)
        let all = try await app.ask(supplier) { supplier throws(SupplierError) in
            try await supplier.seatMaps(of: kept.offer, for: kept.party)
        }
        let maps = try chosen(from: all, of: kept.offer, in: app)
        var rows = maps.flatMap { numbered in
            numbered.map.seats.map {
                SeatRow(segment: numbered.number, map: numbered.map, seat: $0)
            }
        }
        var reasons: [String] = []
        if !picked.isEmpty || !wishes.isEmpty {
            let one = try single(maps, app)
            let seats =
                try picked.isEmpty
                ? proposed(one.map, for: kept.party, &reasons)
                : checked(one.map, for: kept.party, app)
            rows = seats.map { SeatRow(segment: one.number, map: one.map, seat: $0) }
        }
        var listing = SeatRow.listing(rows)
        listing.heading = [kept.offer.headline]
        listing.notes = reasons
        let isPlan = app.format == .table && !isList && app.globals.fields.isEmpty
        guard isPlan else { return try app.show(listing) }
        let isChoice = !picked.isEmpty || !wishes.isEmpty
        try app.draw(maps.map { $0 }, marking: isChoice ? Set(rows.map(\.seat.designator)) : [])
        if isChoice { try app.show(listing) }
    }

    /// The maps to speak of, each with the number of its flight.
    private func chosen(
        from maps: [SeatMap], of offer: Offer, in app: App
    ) throws(Failure) -> [(number: Int, map: SeatMap)] {
        let flights = offer.itineraries.flatMap(\.segments)
        let numbered = maps.compactMap { map in
            flights.firstIndex { $0.flight == map.flight && $0.origin == map.origin }
                .map { (number: $0 + 1, map: map) }
        }
        if let segment {
            guard segment <= flights.count else {
                throw Failure(
                    .usage,
                    "--segment \(segment) is beyond the \(flights.count) flights of the offer",
                    hint: "--segment \(flights.count)")
            }
            guard let one = numbered.first(where: { $0.number == segment }) else {
                throw Failure(.nothingFound, "\(flights[segment - 1].flight) has no seat map")
            }
            return [one]
        }
        guard !numbered.isEmpty else {
            throw Failure(.nothingFound, "no flight of this offer has a seat map")
        }
        return numbered
    }

    private func single(
        _ maps: [(number: Int, map: SeatMap)], _ app: App
    ) throws(Failure) -> (number: Int, map: SeatMap) {
        guard maps.count == 1 else {
            throw Failure(.usage, "seats are chosen one flight at a time", hint: "--segment 1")
        }
        return maps[0]
    }

    private func checked(
        _ map: SeatMap, for party: Party, _ app: App
    ) throws(Failure) -> [Seat] {
        var seats: [Seat] = []
        for name in picked {
            guard let seat = map.seat(name) else {
                throw Failure(
                    .nothingFound, "\(map.flight) has no seat \"\(name)\"", hint: .adding("--list"))
            }
            if let objection = map.objection(to: seat, for: party) {
                throw Failure(
                    .offerChanged, "seat \(seat.designator) \(objection)", hint: "--prefer together"
                )
            }
            guard !seats.contains(seat) else {
                throw Failure(.usage, "seat \(seat.designator) is picked twice")
            }
            seats.append(seat)
        }
        guard seats.count <= party.seats else {
            throw Failure(
                .usage, "\(seats.count) seats are more than the \(party.seats) of the party")
        }
        return seats
    }

    private func proposed(
        _ map: SeatMap, for party: Party, _ reasons: inout [String]
    ) throws(Failure) -> [Seat] {
        guard let proposal = map.proposal(for: party, wishes: wishes) else {
            throw Failure(
                .nothingFound, "\(map.flight) has no \(party.seats) free seats like that")
        }
        let missed = wishes.filter { !proposal.reasons.contains($0.rawValue) }.map(\.rawValue)
        reasons = ["suggested for: \(proposal.reasons.joined(separator: ", "))"]
        if !missed.isEmpty { reasons.append("not to be had: \(missed.joined(separator: ", "))") }
        return proposal.seats
    }
}

extension App {
    /// Draws cabins on the terminal.
    func draw(_ maps: [(number: Int, map: SeatMap)], marking seats: Set<String>) throws {
        for (number, map) in maps {
            let aircraft = map.aircraft.map { ", \($0)" } ?? ""
            try screen.print(
                "\(number)  \(map.flight)  \(map.origin)-\(map.destination)\(aircraft)")
            let plan = SeatPlan(
                map: map, marked: seats, isColored: screen.console.output.isColored)
            try screen.print(plan.text)
        }
    }
}
