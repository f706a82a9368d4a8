import Foundation
import Testing

@testable import Atlas

struct ZoneFileTests {
    private let madrid: [UInt8]

    init() throws {
        madrid = Array(try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/Europe/Madrid")))
    }

    private func reason(_ bytes: [UInt8]) -> String {
        do {
            _ = try ZoneFile.read(bytes)
            return ""
        } catch {
            return error.reason
        }
    }

    /// A version 2 file with an empty first block.
    private func file(
        changes: [Int64] = [], indices: [UInt8] = [], offsets: [Int32] = [3600],
        footer: String = "\n\n"
    ) -> [UInt8] {
        func number(_ value: some FixedWidthInteger) -> [UInt8] {
            (0..<(value.bitWidth / 8)).reversed().map {
                UInt8(truncatingIfNeeded: value >> ($0 * 8))
            }
        }
        let head = Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
        var bytes = head + [UInt8](repeating: 0, count: 24) + head
        for count in [0, 0, 0, changes.count, offsets.count, 4] { bytes += number(Int32(count)) }
        bytes += changes.flatMap { number($0) } + indices
        for offset in offsets { bytes += number(offset) + [0, 0] }
        return bytes + Array("ABC\0".utf8) + Array(footer.utf8)
    }

    @Test func `a file cut anywhere is an error, not a trap`() {
        for count in 0..<madrid.count {
            #expect(!reason(Array(madrid.prefix(count))).isEmpty, "\(count)")
        }
        #expect(reason(madrid).isEmpty)
    }

    @Test func `a file with any byte changed is an answer or an error, not a trap`() throws {
        for index in madrid.indices {
            for value: UInt8 in [0, 0x7F, 0x80, 0xFF] {
                var bytes = madrid
                bytes[index] = value
                guard reason(bytes).isEmpty else { continue }
                let zone = try Zone("X", contents: bytes)
                for instant in [Int64.min, 0, 4_000_000_000, .max] { _ = zone.local(at: instant) }
            }
        }
    }

    @Test func `a small file is read`() throws {
        let bytes = file(changes: [0, 100], indices: [1, 0], offsets: [3600, 7200])
        let zone = try Zone("X", contents: bytes)
        #expect(
            [-1, 0, 99, 100, 1 << 40].map { zone.offset(at: $0) } == [3600, 7200, 7200, 3600, 3600])
        #expect(try Zone("X", contents: file()).offset(at: 0) == 3600)
    }

    @Test func `each kind of damage has its words`() {
        #expect(reason([]) == "it ends too early")
        #expect(reason(Array("TZiX".utf8) + [UInt8](repeating: 0, count: 60)) == "no TZif header")
        #expect(
            reason(Array("TZif".utf8) + [UInt8](repeating: 0, count: 60)).hasPrefix("version 1"))
        #expect(reason([UInt8](repeating: 0, count: 2 << 20)) == "larger than a zone can be")
        #expect(reason(file(offsets: [])) == "no offset at all")
        #expect(reason(file(offsets: [100_000])) == "an offset of 100000 seconds")
        #expect(reason(file(changes: [0], indices: [9])) == "an unknown offset")
        #expect(reason(file(changes: [5, 5], indices: [0, 0])) == "changes are not in order")
        #expect(reason(file(footer: "")) == "it ends too early")
        #expect(reason(file(footer: "CET-1\n")) == "no footer")
        #expect(reason(file(footer: "\nCET-1")) == "no footer")
        #expect(reason(file(footer: "\nnonsense,\n")) == "its rule for later years is unknown")
        #expect(throws: ZoneError.malformed(name: "X", reason: "it ends too early")) {
            try Zone("X", contents: [])
        }
    }
}
