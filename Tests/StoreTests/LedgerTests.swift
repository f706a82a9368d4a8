import Foundation
import Host
import SQLite
import Store
import Testing
import Travel

struct LedgerTests {
    let temporary: TemporaryFolder
    let now: Int64 = 1_795_649_400

    init() throws { temporary = try TemporaryFolder() }

    @Test func `an offer reads back as it was`() throws {
        let ledger = try temporary.ledger()
        let plain = try sample()
        let full = try fullOffer()
        var trip = try request()
        trip.party.adults = 2
        trip.party.children = 2
        trip.party.childAges = [5, 11]
        trip.party.lapInfants = 1
        trip.party.seatInfants = 1
        let ids = try ledger.remember([plain, full], of: trip, shownOn: nil, now: now)
        #expect(ids.count == 2)
        let again = try temporary.ledger()
        let kept = try #require(try again.offer(ids[1]))
        #expect(kept.offer == full)
        #expect(kept.id == ids[1])
        #expect(kept.party == trip.party)
        #expect(kept.currency == trip.currency)
        #expect(kept.shownAt == now)
        #expect(kept.lapsesAt == now + 900)
        let first = try #require(try again.offer(ids[0]))
        #expect(first.offer == plain)
        #expect(first.lapsesAt == now + 86_400)
    }

    @Test func `every freshness and every kind of bag reads back`() throws {
        let ledger = try temporary.ledger()
        var offers: [Offer] = []
        for freshness in [Freshness.live, .simulated, .cached(seconds: 21_600)] {
            var offer = try sample()
            offer.freshness = freshness
            offers.append(offer)
        }
        for bags in [
            BagAllowance(pieces: 2), BagAllowance(kilograms: 23),
            BagAllowance(pieces: 1, kilograms: 32),
        ] {
            var offer = try sample()
            offer.checkedBags = bags
            offers.append(offer)
        }
        offers[0].checkedBags = BagAllowance()
        offers[1].base = Money(minor: 1, currency: try #require(Currency("USD")))
        let ids = try ledger.remember(offers, of: request(), shownOn: nil, now: now)
        // Nothing at all is no piece; a base in another currency is not the total's.
        offers[0].checkedBags = BagAllowance(pieces: 0)
        offers[1].base = nil
        #expect(try ids.map { try ledger.offer($0)?.offer } == offers)
    }

    @Test func `kept offers are listed by the beginning of their names, the latest first`() throws {
        let ledger = try temporary.ledger()
        let offers = try (1...3).map { try sample(String($0)) }
        let ids = try ledger.remember(offers, of: request(), shownOn: nil, now: now)
        let names = try ledger.names(beginning: "", now: now)
        #expect(names.map(\.id) == ids.reversed())
        #expect(names.first?.total == offers[2].total)
        #expect(names.first?.itineraries == offers[2].itineraries)
        let one = try ledger.names(beginning: String(ids[0].text.prefix(4)).uppercased(), now: now)
        #expect(one.map(\.id).contains(ids[0]))
        #expect(try ledger.names(beginning: "", limit: 2, now: now).count == 2)
        #expect(try ledger.names(beginning: "", now: now + 90_000).isEmpty)
        #expect(try ledger.names(beginning: "%_", now: now).isEmpty)
    }

    @Test func `a row number means the last list on this terminal`() throws {
        let ledger = try temporary.ledger()
        let (one, two, three) = (try sample("1"), try sample("2"), try sample("3"))
        _ = try ledger.remember([one, two], of: request(), shownOn: "pts/1", now: now)
        _ = try ledger.remember([three], of: request(), shownOn: "pts/2", now: now)
        _ = try ledger.remember([two], of: request(), shownOn: nil, now: now)
        #expect(try row(2, "pts/1", ledger) == "2")
        #expect(try row(1, "pts/2", ledger) == "3")
        #expect(try row(2, "pts/2", ledger) == nil)
        #expect(try row(1, "pts/3", ledger) == nil)
        for number in [0, -1, .min, .max] { #expect(try row(number, "pts/1", ledger) == nil) }
        _ = try ledger.remember([three], of: request(), shownOn: "pts/1", now: now + 1)
        #expect(try row(1, "pts/1", ledger, after: 1) == "3")
        #expect(try row(2, "pts/1", ledger, after: 1) == nil)
    }

    @Test func `only the rows of a list have numbers`() throws {
        let ledger = try temporary.ledger()
        let offers = try [sample("row"), sample("other")]
        let ids = try ledger.remember(offers, of: request(), rows: 1, shownOn: "tty", now: now)
        #expect(try row(1, "tty", ledger) == "row")
        #expect(try row(2, "tty", ledger) == nil)
        #expect(try ledger.offer(ids[1])?.offer.supplierReference == "other")
    }

    @Test func `row numbers lapse after an hour, names do not`() throws {
        let ledger = try temporary.ledger()
        let ids = try ledger.remember([sample("1")], of: request(), shownOn: "tty", now: now)
        #expect(try row(1, "tty", ledger, after: 3_600) == "1")
        #expect(try row(1, "tty", ledger, after: 3_601) == nil)
        #expect(try row(1, "tty", ledger, after: -1) == nil)
        #expect(try ledger.offer(ids[0]) != nil)
        _ = try ledger.remember([], of: request(), shownOn: nil, now: now + 3_601)
        #expect(try ledger.rows() == ["offer": 1, "shown": 0])
    }

    @Test func `what lapsed is forgotten with the next search`() throws {
        let ledger = try temporary.ledger()
        var brief = try sample("brief")
        brief.expiresAt = now + 600
        let ids = try ledger.remember(
            [brief, sample("long")], of: request(), shownOn: "tty", now: now)
        _ = try ledger.remember([], of: request(), shownOn: nil, now: now + 599)
        #expect(try ids.map { try ledger.offer($0) != nil } == [true, true])
        _ = try ledger.remember([], of: request(), shownOn: nil, now: now + 600)
        #expect(try ids.map { try ledger.offer($0) != nil } == [false, true])
        #expect(try row(1, "tty", ledger, after: 600) == nil)
        _ = try ledger.remember([], of: request(), shownOn: nil, now: now + 86_400)
        #expect(try ledger.contents().rows["offer"] == 0)
    }

    @Test func `what had lapsed when it was shown is kept until the next search`() throws {
        let ledger = try temporary.ledger()
        var late = try sample("late")
        late.expiresAt = now - 1
        let ids = try ledger.remember([late], of: request(), shownOn: "tty", now: now)
        #expect(try ledger.offer(ids[0]) != nil)
        _ = try ledger.remember([], of: request(), shownOn: nil, now: now)
        #expect(try ledger.offer(ids[0]) == nil)
    }

    @Test func `a clock that was set back does not keep offers for ever`() throws {
        let ledger = try temporary.ledger()
        _ = try ledger.remember([sample()], of: request(), shownOn: "tty", now: now)
        _ = try ledger.remember([], of: request(), shownOn: nil, now: now - 86_401)
        #expect(try ledger.rows() == ["offer": 0, "shown": 0])
    }

    @Test func `ten thousand names are all different`() throws {
        let ledger = try temporary.ledger()
        let offer = try sample()
        var ids: Set<OfferID> = []
        for _ in 0..<10 {
            let many = [Offer](repeating: offer, count: 1_000)
            ids.formUnion(try ledger.remember(many, of: request(), shownOn: nil, now: now))
        }
        #expect(ids.count == 10_000)
        #expect(try ledger.contents().rows["offer"] == 10_000)
    }

    @Test func `a name that is taken is drawn again, until that is hopeless`() throws {
        var numbers: [UInt32] = [7, 7, 7, 8]
        let ledger = try Ledger(in: temporary.folder()) {
            numbers.count > 1 ? numbers.removeFirst() : numbers[0]
        }
        let trip = try request()
        let ids = try ledger.remember([sample(), sample()], of: trip, shownOn: nil, now: now)
        #expect(ids == [OfferID(random: 7), OfferID(random: 8)])
        #expect(throws: LedgerError.noFreeName) {
            _ = try ledger.remember(
                [sample(), sample()], of: trip, shownOn: "tty", now: now + 172_800)
        }
        #expect(try ids.map { try ledger.offer($0) != nil } == [true, true])
        #expect(try ledger.rows() == ["offer": 2, "shown": 0])
        #expect("\(LedgerError.noFreeName)".hasPrefix("cannot name"))
    }

    @Test func `an offer that the table refuses leaves nothing behind`() throws {
        let ledger = try temporary.ledger()
        let ids = try ledger.remember([sample()], of: request(), shownOn: "tty", now: now)
        var bad = try sample()
        bad.supplier = ""
        #expect {
            _ = try ledger.remember(
                [sample(), bad], of: request(), shownOn: "tty", now: now + 86_400)
        } throws: { error in
            guard case .database(let cause) = error as? LedgerError else { return false }
            return cause.kind == .constraint && !"\(error)".isEmpty
        }
        #expect(try ledger.offer(ids[0]) != nil)
        #expect(try row(1, "tty", ledger) == "ref")
    }

    @Test func `doctor learns how much is there and that it is sound`() throws {
        let ledger = try temporary.ledger()
        var offer = try sample()
        offer.raw = [UInt8](repeating: 0x61, count: 100_000)
        _ = try ledger.remember([offer, offer], of: request(), shownOn: "tty", now: now)
        let full = try ledger.contents()
        #expect(try ledger.rows() == ["offer": 2, "shown": 2])
        #expect(full.bytes > 200_000 && full.bytes < 300_000)
        let facts = try FileManager.default.attributesOfItem(atPath: file)
        #expect(facts[.size] as? Int == Int(full.bytes))
        #expect(try temporary.mode(of: Ledger.fileName) == 0o600)
        _ = try ledger.remember([], of: request(), shownOn: nil, now: now + 86_400)
        #expect(try ledger.contents().freeBytes > 190_000)
        #expect(try ledger.quickCheck())
    }

    @Test func `pages are used again, so a year of searches stays small`() throws {
        let ledger = try temporary.ledger()
        var offer = try sample()
        offer.raw = [UInt8](repeating: 0x61, count: 10_000)
        offer.expiresAt = nil
        let list = [Offer](repeating: offer, count: 50)
        for day in 0..<365 {
            _ = try ledger.remember(
                list, of: request(), shownOn: "tty", now: now + Int64(day) * 86_400)
        }
        #expect(try ledger.contents().bytes < 2_000_000)
    }

    @Test func `however much is searched in a day, the oldest make room`() throws {
        let ledger = try temporary.ledger()
        var offer = try sample()
        offer.raw = [UInt8](repeating: 0x61, count: 1 << 20)
        let list = [Offer](repeating: offer, count: 20)
        var ids: [OfferID] = []
        for _ in 0..<5 {
            ids += try ledger.remember(list, of: request(), shownOn: "tty", now: now)
        }
        // 32 MiB of the older ones, which is one list and a half, and all of the newest.
        let kept = try ids.map { try ledger.offer($0) != nil }
        #expect(kept.firstIndex(of: true) == 48)
        #expect(kept.count(where: { $0 }) == 52)
        // Pages are freed after the new list has its own: room for one list more.
        #expect(try ledger.contents().bytes < 76 << 20)
    }

    private var file: String { "\(temporary.path)/\(Ledger.fileName)" }

    private func row(
        _ number: Int, _ terminal: String, _ ledger: Ledger, after seconds: Int64 = 0
    ) throws -> String? {
        try ledger.offer(row: number, on: terminal, now: now + seconds)?.offer.supplierReference
    }
}

func request() throws -> SearchRequest {
    let leg = try Leg(
        origin: #require(AirportCode("MAD")), destination: #require(AirportCode("JFK")),
        date: #require(LocalDate(iso: "2027-03-01")))
    return SearchRequest(legs: [leg], currency: try #require(Currency("EUR")))
}

func sample(_ reference: String = "ref") throws -> Offer {
    try Offer(
        supplier: "duffel", itineraries: [#require(Itinerary([bareSegment()], minutes: 530))],
        total: Money(minor: 54_670, currency: #require(Currency("EUR"))), freshness: .live,
        supplierReference: reference, raw: Array(#"{"id":"off_1"}"#.utf8))
}

func fullOffer() throws -> Offer {
    var offer = try sample()
    offer.itineraries = try [
        #require(Itinerary([fullSegment(), bareSegment()], minutes: nil)),
        #require(Itinerary([bareSegment()], minutes: 600)),
    ]
    offer.base = try Money(minor: -1, currency: #require(Currency("EUR")))
    offer.validatingAirline = AirlineCode("IB")
    offer.checkedBags = BagAllowance(pieces: 1, kilograms: 23)
    offer.isRefundable = true
    offer.isChangeable = false
    offer.seatsLeft = 9
    offer.emissionsKilograms = 812
    offer.expiresAt = 1_795_649_400 + 900
    offer.raw = [0x00, 0xFF, 0x7B]
    return offer
}
