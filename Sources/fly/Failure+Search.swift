import Travel

extension Failure {
    /// A trip that nobody can take.
    init(_ problem: RequestProblem, _ request: SearchRequest) {
        self.init(.usage, Failure.message(problem, request), hint: Failure.hint(problem))
    }

    /// No supplier answered: credentials are needed when all refuse them, else a service is down.
    init<Found>(unanswered responses: [Response<Found>]) {
        let failures = responses.compactMap { response in
            response.error.map { (supplier: response.supplier, error: $0) }
        }
        guard let first = failures.first else {
            let objections = responses.compactMap(\.note).joined(separator: "; ")
            self.init(.usage, "no supplier can be asked: \(objections)")
            return
        }
        let leading = failures.first { Kind($0.error.kind) == .unavailable } ?? first
        self.init(leading.error, from: leading.supplier)
        let others = responses.filter { $0.supplier != leading.supplier }.compactMap(\.note)
        cause = others.isEmpty ? nil : others.joined(separator: "; ")
    }

    private static func message(_ problem: RequestProblem, _ request: SearchRequest) -> String {
        switch problem {
        case .noLegs: "no flight is asked for"
        case .tooManyLegs(let count): "\(count) legs are more than six"
        case .samePlace(let leg):
            "\(request.legs[leg].origin) is both start and end of a leg"
        case .past(let leg, let today):
            "\(request.legs[leg].date) is past at \(request.legs[leg].origin), where it is \(today)"
        case .returnBeforeDeparture:
            "the return \(request.legs[1].date) is before the departure \(request.legs[0].date)"
        case .outOfOrder(let leg):
            "leg \(leg + 1) on \(request.legs[leg].date) departs before the one before it"
        case .noAdult: "nobody of 12 or over travels"
        case .negativeTravelers: "a number of travelers is negative"
        case .tooManySeats(let count): "\(count) seats are more than nine"
        case .tooManyLapInfants:
            "there are fewer adults than infants on laps, \(request.party.adults) for "
                + "\(request.party.lapInfants)"
        case .childAges(let told, let children):
            "--ages tells \(told), and --children says \(children)"
        case .childAge(let age): "a child of \(age) is not 2 to 11 years old"
        case .contradictoryAirline(let airline): "\(airline) is both wanted and unwanted"
        case .impossibleLimit(let filter):
            "no flight fulfills \(Exclusion(filter).text(in: request))"
        }
    }

    private static func hint(_ problem: RequestProblem) -> Hint? {
        switch problem {
        case .past, .returnBeforeDeparture: "fly help dates"
        case .tooManySeats: "fly search MAD JFK +30d --adults 9"
        case .tooManyLapInfants: "fly search MAD JFK +30d --infants 1 --seat-infants 1"
        case .childAges, .childAge: "fly search MAD JFK +30d --children 2 --ages 5,11"
        case .samePlace, .outOfOrder, .tooManyLegs:
            "fly search --leg MAD:JFK:1mar --leg BOS:MAD:12mar"
        case .noLegs, .noAdult, .negativeTravelers, .contradictoryAirline, .impossibleLimit: nil
        }
    }
}
