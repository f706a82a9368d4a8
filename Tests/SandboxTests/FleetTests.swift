import HTTP
import Testing

@testable import Sandbox

@Suite struct `Fleets` {
    private static let network = Network(seed: 7)

    @Test func `a short-haul carrier stays within 4,000 kilometers, one aisle within 5,500`() {
        for carrier in Carrier.all {
            if carrier.isLowCost, carrier.long.isEmpty {
                #expect(carrier.longest <= 4000, "\(carrier.code)")
            }
        }
        for aircraft in Aircraft.all {
            let isNarrow = SeatPlan(aircraft, isOneCabin: false).decks[0].groups.count == 2
            #expect(!isNarrow || aircraft.stage <= 5500, "\(aircraft.code)")
            #expect(isNarrow || aircraft.stage == aircraft.range, "\(aircraft.code)")
        }
    }

    @Test func `nobody flies further than the aircraft goes`() throws {
        let explorer = Explorer(Self.network) { _ in true }
        let day = try #require(Day("2027-05-04"))
        for pair in [
            ("LGW", "JFK"), ("DUB", "BOS"), ("LIS", "EWR"), ("KEF", "SEA"), ("OSL", "BKK"),
        ] {
            let from = try #require(Self.network.spot(pair.0))
            let to = try #require(Self.network.spot(pair.1))
            for journey in explorer.direct(from, to, day) {
                let flight = journey.first
                #expect(flight.stop != nil || flight.distance <= flight.aircraft.stage)
                #expect(
                    !["U2", "FR", "W6", "VY"].contains(Self.network.carriers[flight.carrier].code))
            }
        }
    }

    @Test func `New York has three airports`() {
        #expect(Self.network.spots("NYC").map(\.code) == ["JFK", "EWR", "LGA"])
    }

    @Test func `a carrier without brands sells one fare without a name`() throws {
        let offer = try Desk().unbranded()
        let details = offer.at("travelerPricings/0/fareDetailsBySegment/0")
        #expect(details?["fareBasis"] != nil && details?["brandedFare"] == nil)
        let place = offer.at("itineraries/0/segments/0/arrival/iataCode")?.string ?? ""
        let duffel = try Desk().duffel("BEG", place, "2027-03-01").filter {
            $0.at("owner/iata_code")?.string == "JU"
        }
        #expect(!duffel.isEmpty)
        #expect(duffel.allSatisfy { $0.at("slices/0/fare_brand_name")?.isNull == true })
    }
}
