import Testing

@testable import Sandbox

@Suite struct `Seat plans` {
    private static let plans = Aircraft.all.map { ($0, SeatPlan($0, isOneCabin: false)) }

    @Test func `no seat is there twice, and as many are there as the type has`() {
        for (aircraft, plan) in Self.plans {
            let rows = plan.decks.flatMap(\.rows)
            let seats = rows.flatMap { row in row.groups.joined().map { "\(row.number)\($0)" } }
            #expect(Set(seats).count == seats.count, "\(aircraft.code)")
            #expect(
                abs(seats.count - aircraft.seats) * 100 <= aircraft.seats * 6, "\(aircraft.code)")
        }
    }

    @Test func `each cabin of the type has its rows, better ones further ahead`() {
        for (aircraft, plan) in Self.plans {
            let cabins = plan.decks.flatMap { $0.sections.map(\.cabin) }
            #expect(Set(cabins) == Set(aircraft.cabins), "\(aircraft.code)")
            for deck in plan.decks {
                let order = deck.sections.map(\.cabin)
                #expect(order == order.sorted(by: >), "\(aircraft.code)")
                #expect(deck.rows.map(\.number) == deck.rows.map(\.number).sorted())
            }
        }
    }

    @Test(arguments: [
        ("AT7", "2-2"), ("E90", "2-2"), ("223", "2-3"), ("320", "3-3"), ("738", "3-3"),
        ("763", "2-3-2"), ("332", "2-4-2"), ("789", "3-3-3"), ("359", "3-3-3"), ("77W", "3-4-3"),
        ("388", "3-4-3"), ("748", "3-4-3"),
    ])
    func `seats stand side by side as in the type`(code: String, shape: String) throws {
        let aircraft = try #require(Aircraft.named(code))
        let groups = SeatPlan(aircraft, isOneCabin: false).decks[0].groups
        #expect(groups.map { String($0.count) }.joined(separator: "-") == shape)
    }

    @Test func `aisles run straight through all cabins`() {
        for (aircraft, plan) in Self.plans {
            for deck in plan.decks {
                let columns = deck.columns
                #expect(Set(columns.values).count == columns.count)
                let places = Set(columns.values)
                let aisles = (0..<deck.width).filter { !places.contains($0) }
                #expect(aisles.count == deck.groups.count - 1, "\(aircraft.code)")
                for row in deck.rows {
                    #expect(row.groups.joined().allSatisfy { columns[$0] != nil })
                    for letter in row.groups.joined() where row.isAisle(letter) {
                        #expect(!row.isMiddle(letter))
                    }
                    let ends = [row.groups.first?.first, row.groups.last?.last].compactMap { $0 }
                    #expect(ends.map { columns[$0] } == [0, deck.width - 1], "\(aircraft.code)")
                }
            }
        }
    }

    @Test func `two types have an upper deck, and stairs to it`() {
        for (aircraft, plan) in Self.plans {
            #expect((plan.decks.count == 2) == ["388", "748"].contains(aircraft.code))
            guard plan.decks.count == 2 else { continue }
            #expect(plan.decks[1].isUpper && !plan.decks[0].isUpper)
            for deck in plan.decks {
                let hasStairs = deck.lines(hasStairs: true).contains { line in
                    if case .service(let kinds) = line { return kinds.contains(.stairs) }
                    return false
                }
                #expect(hasStairs)
            }
        }
    }

    @Test func `a low-cost carrier has one cabin from nose to tail`() throws {
        let plan = SeatPlan(try #require(Aircraft.named("32N")), isOneCabin: true)
        #expect(plan.decks[0].sections.map(\.cabin) == [.economy])
        #expect(plan.decks[0].rows.first?.number == 1)
        #expect(plan.seat("1A") != nil && plan.seat("12C") != nil)
        for wrong in ["", "A", "12", "0A", "12G", "99A", "x1A"] {
            #expect(plan.seat(wrong) == nil, "\(wrong)")
        }
    }
}
