import Testing
import Travel

private func euros(_ minor: Int64) throws -> Money {
    Money(minor: minor, currency: try #require(Currency("EUR")))
}

@Test func `lines that add up stay as they are, but for zeros`() throws {
    let told = [
        PriceLine(.base, nil, try euros(0)), PriceLine(.tax, "YQ", try euros(500)),
        PriceLine(.fee, "TICKETING", try euros(0)), PriceLine(.bag, nil, try euros(20)),
    ]
    let lines = PriceLine.lines(told, addingUpTo: try euros(520))
    #expect(lines == [told[0], told[1], told[3]])
}

@Test func `what is missing is tax where none is told, else a fee`() throws {
    let base = PriceLine(.base, nil, try euros(400))
    let tax = PriceLine(.tax, "YQ", try euros(50))
    #expect(
        PriceLine.lines([base], addingUpTo: try euros(450))
            == [base, PriceLine(.tax, nil, try euros(50))])
    #expect(
        PriceLine.lines([base, tax], addingUpTo: try euros(460))
            == [base, tax, PriceLine(.fee, nil, try euros(10))])
    #expect(
        PriceLine.lines([base], addingUpTo: try euros(390))
            == [base, PriceLine(.fee, nil, try euros(-10))])
}

@Test func `a line in another currency, or one that does not fit, is part of the rest`() throws {
    let base = PriceLine(.base, nil, try euros(400))
    let foreign = PriceLine(.tax, nil, Money(minor: 5, currency: try #require(Currency("USD"))))
    let huge = PriceLine(.tax, nil, try euros(.max))
    #expect(
        PriceLine.lines([base, foreign, huge], addingUpTo: try euros(450))
            == [base, PriceLine(.tax, nil, try euros(50))])
}
