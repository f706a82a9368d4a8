import HTTP

extension Amadeus {
    /// `POST /v1/shopping/seatmaps` with `X-HTTP-Method-Override: GET`: a map for each segment.
    func seatMaps(_ call: Server.Incoming) -> Server.Answer {
        do throws(Issue) {
            let root = try document(call)
            let reader = OfferReader(network: network, now: now)
            try checkDates(root["data"], reader)
            let offers = try reader.offers(root["data"], "/data")
            var writer = SeatMapWriter(network: network, now: now)
            var warnings: [JSONTree] = []
            for (index, offer) in offers.enumerated() {
                let isHidden = meets(.noSeatMap, offer.destination)
                for missing in writer.add(offer, isHidden: isHidden) {
                    let issue = Issue(
                        status: 200, code: 4926, title: "INVALID DATA RECEIVED",
                        detail: "The airline provides no seat map for this flight",
                        source: .pointer("/data[\(index)]/\(missing)"))
                    warnings.append(issue.tree)
                }
            }
            var document = writer.document
            if !warnings.isEmpty { document["warnings"] = .array(warnings) }
            return Self.answer(document)
        } catch {
            return Self.answer([error])
        }
    }

    /// `GET /v1/shopping/seatmaps?flightOrderId=`; this world has no orders yet.
    func seatMapsOfOrder(_ call: Server.Incoming) -> Server.Answer {
        var reader = Parameters(call)
        guard reader.value("flight-orderId") != nil || reader.required("flightOrderId") != nil
        else { return Self.answer(reader.issues) }
        return Self.answer([
            Issue(
                status: 404, code: 1797, title: "NOT FOUND", detail: "No order has this id",
                source: .parameter("flightOrderId", example: "MlpZVkFMfFdBVFNPTnwyMDE1LTExLTAy"))
        ])
    }

    // A day that is past, too far ahead, or on which the flight stays on the ground.
    private func checkDates(_ offers: JSON.Value?, _ reader: OfferReader) throws(Issue) {
        let offers = offers.map { Array($0.elements) } ?? []
        for (index, offer) in offers.enumerated() {
            for (trip, itinerary) in offer.elements("itineraries").enumerated() {
                let place = "/data[\(index)]/itineraries[\(trip)]"
                let segments = Array(itinerary.elements("segments"))
                for segment in segments {
                    let at = segment["departure"]?["at"]?.string.flatMap(Clock.minute)
                    let ahead = at.map { $0 - Int(now / 60) } ?? 0
                    guard (-1440...(366 * 1440)).contains(ahead) else {
                        throw Issue(
                            status: 400, code: 8791,
                            title: "SEAT MAP REQUEST OUTSIDE SYSTEM DATE RANGE",
                            detail: "The flight is past or too far ahead", source: .pointer(place))
                    }
                }
                do throws(Issue) {
                    _ = try reader.legs(segments, place)
                } catch {
                    guard error.code == 4926 else { throw error }
                    throw Issue(
                        status: 400, code: 4481,
                        title: "FLIGHT DOES NOT OPERATE ON DATE REQUESTED",
                        detail: "No such flight leaves then", source: error.source)
                }
            }
        }
    }
}
