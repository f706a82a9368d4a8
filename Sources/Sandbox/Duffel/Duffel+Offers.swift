import Crypto
import HTTP
import Synchronization

extension Duffel {
    /// Seconds an offer lives.
    static let life: Int64 = 1800
    /// Seconds after which an offer is not found any more.
    static let memory: Int64 = 3 * 86_400

    /// `GET /air/offers?offer_request_id=`, in pages.
    func listOffers(_ call: Server.Incoming) throws(Fault) -> Server.Answer {
        guard let id = call.query("offer_request_id"), !id.isEmpty else {
            throw .required("/offer_request_id")
        }
        guard let request = OfferRequest(id: id, seed: seed) else { throw .notFound }
        var found = proposals(request)
        if let text = call.query("max_connections") {
            guard let most = Int(text), 0...2 ~= most else {
                throw .parameter("max_connections", "must be 0, 1 or 2")
            }
            found = found.filter { $0.journeys.allSatisfy { $0.legs.count - 1 <= most } }
        }
        switch call.query("sort") ?? "total_amount" {
        case "total_amount": break
        case "-total_amount": found.reverse()
        case "total_duration": found.sort { ($0.minutes, $0.total) < ($1.minutes, $1.total) }
        case "-total_duration": found.sort { ($1.minutes, $0.total) < ($0.minutes, $1.total) }
        default: throw .parameter("sort", "must be total_amount or total_duration")
        }
        let page = try Page(call)
        let writer = TripWriter(request: request, duffel: self)
        let data = page.slice(found).map { writer.offer($0) }
        return Self.answer(.array(data), meta: page.meta(of: found.count))
    }

    /// `GET /air/offers/{id}`, with services when `return_available_services` is true.
    ///
    /// For half an hour the offer; then, for three days, the offer with an `expires_at` that is
    /// past; then 404.
    func readOffer(_ id: String, _ call: Server.Incoming) throws(Fault) -> Server.Answer {
        let known = try known(id)
        let writer = TripWriter(request: known.request, duffel: self)
        var tree = writer.offer(known.proposal, rise: rise(known))
        if call.query("return_available_services") == "true" {
            let services = ServiceWriter(known: known, duffel: self)
            tree["available_services"] = services.bags(writer.currency)
        }
        return Self.answer(tree)
    }

    /// An offer that was found again by its id.
    struct Known {
        let request: OfferRequest
        let proposal: Proposal
        let carrier: Carrier

        /// The airports of the first slice together, `LHRSTN`, by which test routes go.
        var route: String { request.slices[0].origin + request.slices[0].destination }
        var isTest: Bool { carrier.code == Carrier.duffelAirways.code }
    }

    /// The offer of an id; 404 when there is none any more, 422 when the airline sold it.
    func known(_ id: String) throws(Fault) -> Known {
        guard id.hasPrefix("off_"), let bytes = Token.opened(id.dropFirst(4), seed),
            bytes.count > 8, let request = OfferRequest(bytes: Array(bytes.dropLast(8))),
            now - request.created <= Self.memory
        else { throw .notFound }
        let key = bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
        guard let proposal = proposals(request).first(where: { $0.key == key }) else {
            throw .notFound
        }
        let known = Known(
            request: request, proposal: proposal,
            carrier: network.carriers[proposal.journeys[0].carrier])
        if known.isTest, known.route == "LGWLHR" { throw .offerGone }
        return known
    }

    /// An offer that can still be acted upon.
    func living(_ id: String) throws(Fault) -> Known {
        let known = try known(id)
        guard now - known.request.created < Self.life else { throw .offerExpired }
        return known
    }

    /// What the price has gone up since the search: from read to read on a test route.
    func rise(_ known: Known) -> Int {
        if meets(.priceMoved, known.request.slices[0].destination) {
            let raised = known.proposal.raised(for: known.request.travelers, in: .euro)
            return raised.total - known.proposal.total
        }
        guard known.isTest, known.route == "LHRSTN" else { return 0 }
        return world.state.withLock { state in
            state.reads[known.proposal.key, default: 0] += 1
            return 1000 * (state.reads[known.proposal.key] ?? 0)
        }
    }

    /// The offers of a search, cheapest first; remembered for a while, else made again.
    func proposals(_ request: OfferRequest) -> [Proposal] {
        let id = request.id(seed)
        let known = world.state.withLock { state in
            state.searches.first { $0.id == id }?.proposals
        }
        if let known { return known }
        let found = search(request)
        world.state.withLock { state in
            state.searches.append((id, found))
            if state.searches.count > 4 { state.searches.removeFirst() }
        }
        return found
    }

    private func search(_ request: OfferRequest) -> [Proposal] {
        if request.slices.contains(where: { $0.origin == "PVD" && $0.destination == "RAI" }) {
            return []
        }
        let stretches = request.slices.map { slice in
            var stretch = Stretch(
                origins: network.spots(slice.origin),
                destinations: network.spots(slice.destination),
                day: slice.day)
            stretch.leaves = slice.leaves
            stretch.lands = slice.lands
            stretch.maximumStops = request.maximumStops
            return stretch
        }
        var question = Question(stretches: stretches, travelers: request.travelers)
        question.cabins = request.cabin.map { [$0] } ?? []
        let explorer = Explorer(network) { Outlet.duffel.sells($0) }
        let house = DuffelAirways(network: network)
        explorer.extra = { house.journeys($0, $1, $2) }
        let today = Day(number: Int(request.created / 86_400))
        let fares = Fares(network: network, outlet: .duffel, today: today)
        return Proposals(question: question, fares: fares).found(explorer)
    }
}

extension Proposal {
    var minutes: Int { journeys.reduce(0) { $0 + $1.minutes } }
}

/// A page of a list, cut out by `limit` and a cursor.
struct Page {
    private let limit: Int
    private let start: Int

    init(_ call: Server.Incoming) throws(Fault) {
        limit = Int(call.query("limit") ?? "50") ?? 0
        guard 1...200 ~= limit else { throw .parameter("limit", "must be 1 to 200") }
        if let after = call.query("after") {
            start = try Self.place(after)
        } else if let before = call.query("before") {
            start = max(0, try Self.place(before) - limit)
        } else {
            start = 0
        }
    }

    func slice<Element>(_ list: [Element]) -> ArraySlice<Element> {
        list.dropFirst(start).prefix(limit)
    }

    func meta(of count: Int) -> JSONTree {
        [
            "limit": .int(Int64(limit)), "before": JSONTree(start > 0 ? Self.cursor(start) : nil),
            "after": JSONTree(start + limit < count ? Self.cursor(start + limit) : nil),
        ]
    }

    private static func cursor(_ place: Int) -> String {
        "g2wAAAAC" + Base64.url.encode(Token.bytes(UInt64(place), 6))
    }

    private static func place(_ cursor: String) throws(Fault) -> Int {
        guard cursor.hasPrefix("g2wAAAAC"),
            let bytes = Base64.url.decode(String(cursor.dropFirst(8)))
        else {
            throw .parameter("after", "is not a cursor")
        }
        return Int(bytes.prefix(6).reduce(0) { $0 << 8 | UInt64($1) })
    }
}
