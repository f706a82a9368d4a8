import Testing

@testable import Atlas

struct LikenessTests {
    private func find(_ typed: String, in word: String) -> Likeness.Finding? {
        var likeness = Likeness(Array(typed.utf8))
        let bytes = Array(word.utf8)
        return likeness.compare(bytes.span, from: 0, count: bytes.count)
    }

    @Test func `the same word and the begun word are told apart`() {
        #expect(find("london", in: "london") == .same)
        #expect(find("lon", in: "london") == .prefix(3))
    }

    @Test func `one error is forgiven in short words, two in long ones`() {
        #expect(find("yrok", in: "york") == .typo(1))
        #expect(find("yrko", in: "york") == nil)
        #expect(find("lodnon", in: "london") == .typo(1))
        #expect(find("lodnn", in: "london") == nil)
        #expect(find("barclna", in: "barcelona") == .typo(2))
        #expect(find("brclna", in: "barcelona") == nil)
        #expect(find("frankfurtt", in: "frankfurt") == .typo(1))
        #expect(find("ny", in: "na") == nil)
        #expect(find("", in: "na") == .prefix(0))
    }
}
