import Testing
import Travel

@testable import Vendors

private let none = BagAllowance(pieces: 0)
private let two = BagAllowance(pieces: 2)
private let heavy = BagAllowance(kilograms: 30)

@Test(
    arguments: [
        ([], nil), ([nil], nil), ([two], two),
        ([two, BagAllowance(pieces: 1)], BagAllowance(pieces: 1)),
        ([two, nil], nil), ([nil, two, none], none), ([BagAllowance(kilograms: 0), two], none),
        ([heavy, BagAllowance(kilograms: 23)], BagAllowance(kilograms: 23)),
        ([heavy, two], BagAllowance(pieces: 2, kilograms: 30)),
    ] as [([BagAllowance?], BagAllowance?)])
func `the least allowance is none, unknown or the smallest`(
    taken: [BagAllowance?], least: BagAllowance?
) {
    var bags = LeastBags()
    for allowance in taken { bags.take(allowance) }
    #expect(bags.allowance == least)
}
