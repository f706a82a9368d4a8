import HTTP

extension Duffel {
    /// `POST /air/offers/{id}/actions/price`: the offer with what each way of paying would charge.
    func price(_ id: String, _ call: Server.Incoming) throws(Fault) -> Server.Answer {
        let known = try living(id)
        let root: JSON.Value
        do { root = try JSON(call.body).root } catch { throw .badRequest }
        guard let data = root["data"] else { throw .noData }
        guard data.kind == .object else { throw .badData }
        let services = ServiceWriter(known: known, duffel: self)
        let writer = TripWriter(request: known.request, duffel: self)
        let currency = writer.currency
        let rise = rise(known)
        var total = known.proposal.total + rise
        let wanted = Array(data.elements("intended_services"))
        for (index, value) in wanted.enumerated() {
            total += try cost(value, services, currency, "/intended_services/\(index)")
        }
        var tree = writer.offer(known.proposal, rise: rise)
        var methods: [JSONTree] = []
        for (index, value) in data.elements("intended_payment_methods").enumerated() {
            methods.append(
                try method(value, total, currency, "/intended_payment_methods/\(index)"))
        }
        tree["available_services"] = services.bags(currency)
        tree["intended_payment_methods"] = .array(methods)
        tree["intended_services"] = .array(wanted.map { JSONTree($0) })
        return Self.answer(tree)
    }

    private func cost(
        _ value: JSON.Value, _ services: ServiceWriter, _ currency: Currency, _ place: String
    ) throws(Fault) -> Int {
        guard let id = value["id"]?.string else { throw .required(place + "/id") }
        let quantity = value["quantity"]?.int ?? 1
        guard let service = services.service(id), let price = services.price(service, currency)
        else { throw .serviceGone }
        guard 1...ServiceWriter.most(service) ~= quantity else {
            throw .inclusion(place + "/quantity", "Field 'quantity' is more than can be had")
        }
        if case .seat = service,
            meets(.seatTaken, services.known.request.slices[0].destination)
        {
            throw .serviceGone
        }
        return price * quantity
    }

    private func method(
        _ value: JSON.Value, _ total: Int, _ currency: Currency, _ place: String
    ) throws(Fault) -> JSONTree {
        var tree = JSONTree.object(value.members.map { ($0.key, JSONTree($0.value)) })
        let surcharge: Int
        switch value["type"]?.string {
        case "balance": surcharge = 0
        case "card":
            guard value["card_id"]?.string != nil else { throw .required(place + "/card_id") }
            surcharge = (total * 29 + 999) / 1000 + 30
        case "airline_credit":
            guard value["airline_credit_id"]?.string != nil else {
                throw .required(place + "/airline_credit_id")
            }
            surcharge = 0
        default: throw .inclusion(place + "/type", "Field 'type' is not a known way to pay")
        }
        tree["charge_amount"] = .string(currency.text(total + surcharge))
        tree["charge_currency"] = .string(currency.code)
        tree["surcharge_amount"] = .string(currency.text(surcharge))
        tree["surcharge_currency"] = .string(currency.code)
        return tree
    }

    /// `POST /air/offers/{id}/upsell`: the same flights at other brands; Duffel Airways has none.
    func upsell(_ id: String) throws(Fault) -> Server.Answer {
        let known = try living(id)
        guard !known.isTest, !known.carrier.isUnbranded,
            !meets(.noBrand, known.request.slices[0].destination)
        else { throw .unsupportedAction }
        let flights = known.proposal.journeys.map(\.key.bits)
        let cabins = known.proposal.products.map(\.cabin)
        let writer = TripWriter(request: known.request, duffel: self)
        let others = proposals(known.request).filter {
            $0.key != known.proposal.key && $0.journeys.map(\.key.bits) == flights
                && $0.products.map(\.cabin) == cabins
        }
        return Self.answer(.array(others.map { writer.offer($0) }))
    }

    /// `GET /air/seat_maps?offer_id=`: a map for each segment whose airline shows it.
    func seatMaps(_ call: Server.Incoming) throws(Fault) -> Server.Answer {
        guard let id = call.query("offer_id"), !id.isEmpty else { throw .required("/offer_id") }
        let known = try living(id)
        if meets(.noSeatMap, known.request.slices[0].destination) { return Self.answer([]) }
        let writer = SeatMapLister(services: ServiceWriter(known: known, duffel: self))
        return Self.answer(.array(writer.maps))
    }
}
