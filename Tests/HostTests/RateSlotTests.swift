import Foundation
import Testing

@testable import Host

private let second: Int64 = 1_000_000_000

/// The most instants within any window of one second.
private func most(_ instants: [Int64], in window: Int64 = second) -> Int {
    let sorted = instants.sorted()
    var start = 0
    return sorted.indices.reduce(0) { most, end in
        while sorted[end] - sorted[start] >= window { start += 1 }
        return max(most, end - start + 1)
    }
}

struct RateSlotTests {
    private func slot(_ calls: Int, burst: Int = 1) throws -> RateSlot {
        try RateSlot(
            "supplier", in: PrivateFolder(path: try Scratch().path("x")), calls: calls, burst: burst
        )
    }

    @Test(arguments: [(1, 1), (10, 1), (10, 4), (10, 10), (90, 1), (90, 20), (7, 3)])
    func `no second holds more than the limit, and little is left unused`(calls: Int, burst: Int)
        throws
    {
        let slot = try slot(calls, burst: burst)
        var now: Int64 = 1_800_000_000 * second
        let start = now
        var granted: [Int64] = []
        for _ in 0..<(calls * 20) {
            let wait = try slot.take(now: now).nanoseconds
            now += wait
            granted.append(now)
        }
        #expect(most(granted) <= calls)
        let rate = Double(granted.count - burst) / (Double(now - start) / 1e9)
        #expect(rate >= 0.955 * Double(calls - burst + 1))
    }

    @Test func `calls that leave late by 4 % of a second do not break the limit`() throws {
        let slot = try slot(10)
        var generator = SystemRandomNumberGenerator()
        var now: Int64 = 1_800_000_000 * second
        var sent: [Int64] = []
        for _ in 0..<400 {
            now += try slot.take(now: now).nanoseconds
            sent.append(now + Int64.random(in: 0...39_000_000, using: &generator))
        }
        #expect(most(sent) <= 10)
    }

    @Test func `a pause earns the burst and no more`() throws {
        let slot = try slot(10, burst: 3)
        let now: Int64 = 1_800_000_000 * second
        let waits = try (0..<5).map { _ in try slot.take(now: now).nanoseconds }
        #expect(waits[0...2].allSatisfy { $0 == 0 } && waits[3] > 0 && waits[4] > waits[3])
    }

    @Test func `a server that asks for a pause holds everybody`() throws {
        let scratch = try Scratch()
        let folder = try PrivateFolder(path: scratch.path)
        let now: Int64 = 1_800_000_000 * second
        let one = try RateSlot("supplier", in: folder, calls: 10, burst: 5)
        let other = try RateSlot("supplier", in: folder, calls: 10, burst: 5)
        try one.push(until: now + 30 * second, now: now)
        try one.push(until: now + 5 * second, now: now)
        #expect(try other.take(now: now) >= .seconds(30))
        try one.push(until: .max, now: now)
        #expect(try other.take(now: now + 400 * second) == .zero)
    }

    @Test(
        arguments: [
            [], [1, 2, 3], [255, 255, 255, 255, 255, 255, 255, 127], [0, 0, 0, 0, 0, 0, 0, 128],
            [UInt8](repeating: 0x41, count: 4000),
        ] as [[UInt8]])
    func `a damaged file heals`(bytes: [UInt8]) throws {
        let scratch = try Scratch()
        let folder = try PrivateFolder(path: scratch.path)
        try folder.create("supplier", bytes.span)
        let slot = try RateSlot("supplier", in: folder, calls: 10)
        let now: Int64 = 1_800_000_000 * second
        #expect(try slot.take(now: now) == .zero)
        #expect(try slot.take(now: now) > .zero)
    }

    @Test func `a clock that was set back does not stop us`() throws {
        let slot = try slot(10)
        let now: Int64 = 1_800_000_000 * second
        _ = try slot.take(now: now)
        #expect(try slot.take(now: now - 3600 * second) == .zero)
    }

    @Test func `more than can be kept in line is refused, not promised`() throws {
        let slot = try slot(1)
        let now: Int64 = 1_800_000_000 * second
        let error = #expect(throws: HostError.self) {
            for _ in 0..<10_000 { _ = try slot.take(now: now) }
        }
        #expect(error?.kind == .busy)
    }

    @Test(arguments: [(0, 1, 1), (5, 6, 1), (5, 0, 1), (5, 1, 0), (-1, 1, 1)])
    func `a limit that makes no sense is refused`(calls: Int, burst: Int, seconds: Int) throws {
        let folder = try PrivateFolder(path: try Scratch().path("x"))
        let error = #expect(throws: HostError.self) {
            _ = try RateSlot("s", in: folder, calls: calls, per: .seconds(seconds), burst: burst)
        }
        #expect(error?.kind == .invalid)
    }

    @Test func `a slot costs microseconds`() throws {
        let slot = try slot(1000)
        let start = ContinuousClock.now
        var now: Int64 = 1_800_000_000 * second
        for _ in 0..<10_000 { now += try slot.take(now: now).nanoseconds }
        let each = (ContinuousClock.now - start) / 10_000
        print("RateSlot.take: \(each)")
        #expect(each < .microseconds(200))
    }

    /// The child's part; it does nothing when the folder is not given.
    @Test(.enabled(if: Variables.value("FLY_TEST_RATE") != nil))
    func `a child takes its share`() throws {
        let path = Variables.value("FLY_TEST_RATE") ?? ""
        let slot = try RateSlot("supplier", in: PrivateFolder(path: path), calls: 40)
        let end = ContinuousClock.now + .seconds(2)
        var sent = ""
        while ContinuousClock.now < end {
            let now = Now.wallNanoseconds
            let wait = try slot.take(now: now).nanoseconds
            usleep(UInt32(wait / 1000))
            sent += "\(now + wait) \(Now.wallNanoseconds)\n"
        }
        try sent.write(toFile: "\(path)/sent.\(getpid())", atomically: true, encoding: .utf8)
    }

    @Test func `four processes together stay under the limit and use it`() throws {
        let scratch = try Scratch()
        let myself = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let children = try (0..<4).map { _ in
            let child = Process()
            child.executableURL = URL(filePath: myself)
            child.arguments = [
                "--testing-library", "swift-testing", "--filter", "a child takes its share",
            ]
            child.environment = ["FLY_TEST_RATE": scratch.path, "PATH": "/usr/bin:/bin"]
            child.standardOutput = FileHandle.nullDevice
            child.standardError = FileHandle.nullDevice
            try child.run()
            return child
        }
        for child in children { child.waitUntilExit() }
        let files = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
            .filter { $0.hasPrefix("sent.") }
        #expect(files.count == 4)
        let lines = files.compactMap { scratch.text(of: $0) }
            .flatMap { $0.split(separator: "\n") }
            .map { $0.split(separator: " ").compactMap { Int64($0) } }
        // Judged by the granted instants: how late a process wakes is the machine's affair.
        let granted = lines.map { $0[0] }
        #expect(most(granted) <= 40)
        let span = Double((granted.max() ?? 0) - (granted.min() ?? 0)) / 1e9
        let rate = Double(granted.count - 1) / span
        print(
            "4 processes, 40/s: \(rate)/s, most \(most(granted)), sent \(most(lines.map { $0[1] }))"
        )
        #expect(rate >= 0.95 * 40)
    }
}
