import Grammar
import Testing

@Test func `a line becomes a command with typed values`() throws {
    let parsed = try sample.parse(["/usr/bin/fly", "search", "lhr", "jfk", "--adults", "2"])
    guard case .run(let command, _) = parsed, let search = command as? Search else {
        Issue.record("\(parsed)")
        return
    }
    #expect(search.origin.word == "LHR")
    #expect(search.adults == 2)
}
