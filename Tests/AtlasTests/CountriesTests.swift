import Testing

@testable import Atlas

struct CountriesTests {
    @Test func `a country has a name`() {
        #expect(Countries.name("es") == "Spain")
        #expect(Countries.name("XK") == "Kosovo")
        #expect(Countries.name("ZZ") == nil)
        #expect(Countries.name("") == nil)
        #expect(Countries.name("ESP") == nil)
    }
}
