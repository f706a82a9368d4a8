import Testing

@testable import Vendors

@Test func `a query encodes all but unreserved characters`() {
    var query = Query()
    #expect(query.text.isEmpty)
    query.add("page[limit]", "a-Z.0_9~")
    query.add("nothing", nil)
    query.add("b", " &=+/é%")
    #expect(query.text == "page%5Blimit%5D=a-Z.0_9~&b=%20%26%3D%2B%2F%C3%A9%25")
}
