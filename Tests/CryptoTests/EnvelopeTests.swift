import Testing

@testable import Crypto

struct EnvelopeTests {
    private let key: Secret
    private let value: Secret
    private let place = Envelope.Place(
        database: [1, 2], table: "secret", column: "value", row: [3, 4], revision: 7)

    init() throws {
        key = try RandomBytes.secret(32)
        value = try secret(Array("canary-4711".utf8))
    }

    @Test func `a sealed value opens where it was sealed`() throws {
        let sealed = try seal()
        #expect(try Envelope.open(sealed.span, key: key, number: 258, at: place) == value)
        #expect(try Envelope.keyNumber(of: sealed.span) == 258)
        #expect(Array(sealed[..<6]) == [1, 1, 0, 0, 1, 2])
        #expect(sealed.count == 11 + Envelope.overhead && Envelope.overhead == 34)
        let empty = try Envelope.seal(secret([]), key: key, number: 1, at: place)
        #expect(try Envelope.open(empty.span, key: key, number: 1, at: place).isEmpty)
    }

    @Test func `no two envelopes of the same value are alike`() throws {
        #expect(try Set((0..<100).map { _ in try seal() }).count == 100)
    }

    @Test func `every byte that differs is noticed, with one error`() throws {
        let sealed = try seal()
        for index in sealed.indices {
            for mask: UInt8 in [1, 0x80, 0xff] {
                var changed = sealed
                changed[index] ^= mask
                #expect(throws: index < 2 ? EnvelopeError.newer : .unreadable) {
                    try Envelope.open(changed.span, key: key, number: 258, at: place)
                }
            }
        }
    }

    @Test func `every cut, and everything added, is noticed`() throws {
        let sealed = try seal()
        for count in 0..<sealed.count {
            #expect(throws: EnvelopeError.unreadable) {
                try Envelope.open(
                    sealed.span.extracting(first: count), key: key, number: 258, at: place)
            }
        }
        let longer = sealed + [0]
        #expect(throws: EnvelopeError.unreadable) {
            try Envelope.open(longer.span, key: key, number: 258, at: place)
        }
    }

    @Test func `a sealed value opens in no other place and by no other key`() throws {
        let sealed = try seal()
        func place(
            _ database: [UInt8] = [1, 2], _ table: String = "secret", _ column: String = "value",
            _ row: [UInt8] = [3, 4], _ revision: Int64 = 7
        ) -> Envelope.Place {
            Envelope.Place(
                database: database, table: table, column: column, row: row, revision: revision)
        }
        for other in [
            place([1, 3]), place([1, 2, 0]), place([1, 2], "secre"),
            place([1, 2], "secretv", "alue"),
            place([1, 2], "secret", "mark"), place([1, 2], "secret", "value", [4, 3]),
            place([1, 2], "secret", "value", [3, 4], 6),
            place([1, 2], "secret", "value", [3, 4], -7),
        ] {
            #expect(throws: EnvelopeError.unreadable) {
                try Envelope.open(sealed.span, key: key, number: 258, at: other)
            }
        }
        #expect(try Envelope.open(sealed.span, key: key, number: 258, at: place()) == value)
        #expect(throws: EnvelopeError.unreadable) {
            try Envelope.open(sealed.span, key: key, number: 259, at: place())
        }
        let stranger = try RandomBytes.secret(32)
        #expect(throws: EnvelopeError.unreadable) {
            try Envelope.open(sealed.span, key: stranger, number: 258, at: place())
        }
    }

    @Test func `what is said of a failure tells newer from unreadable and nothing else`() {
        #expect("\(EnvelopeError.newer)" == "it was written by a newer fly")
        #expect("\(EnvelopeError.unreadable)".contains("cannot unseal"))
    }

    private func seal() throws -> [UInt8] {
        try Envelope.seal(value, key: key, number: 258, at: place)
    }
}
