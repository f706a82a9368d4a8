import Foundation
import Testing

@testable import Host

struct InputTests {
    private func read(_ path: String, _ trust: Trust, limit: Int = 100) throws -> String? {
        try Input.read(path: path, limit: limit, trust: trust) { bytes in
            bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
    }

    @Test func `a file of the user is judged as strictly as its use asks`() throws {
        let scratch = try Scratch()
        try scratch.write("token", to: "file", mode: 0o600)
        symlink("file", scratch.path("link"))
        #expect(try read(scratch.path("file"), .secret) == "token")
        #expect(try read(scratch.path("none"), .secret) == nil)
        #expect(try read(scratch.path("link"), .settings) == "token")
        #expect(throws: HostError.self) { try read(scratch.path("link"), .secret) }
        #expect(throws: HostError.self) { try read(scratch.path("file"), .secret, limit: 4) }
        chmod(scratch.path("file"), 0o644)
        #expect(try read(scratch.path("file"), .settings) == "token")
        #expect(throws: HostError.self) { try read(scratch.path("file"), .secret) }
        #expect(throws: HostError.self) { try read(scratch.path, .settings) }
    }

    @Test func `a stream is read to its end and stays open`() throws {
        var ends: [Int32] = [0, 0]
        pipe(&ends)
        _ = write(ends[1], "token\n", 6)
        close(ends[1])
        #expect(try Input.read(descriptor: ends[0], limit: 10) { $0.count } == 6)
        #expect(fcntl(ends[0], F_GETFD) >= 0)
        close(ends[0])
        let error = #expect(throws: HostError.self) {
            try Input.read(descriptor: ends[0], limit: 10) { $0.count }
        }
        #expect(error?.description.hasPrefix("cannot read descriptor") == true)
    }
}
