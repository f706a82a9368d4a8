import Foundation
import Testing

@testable import Crypto

struct SecretTests {
    private func secret(_ text: String) throws -> Secret {
        try Secret(copying: Array(text.utf8).span)
    }

    @Test func `a secret gives its bytes to who asks by name, and dots to all others`() throws {
        let secret = try secret("canary-4711")
        #expect(
            secret.reveal { span in span.indices.map { span[$0] } } == Array("canary-4711".utf8))
        #expect(secret.count == 11 && !secret.isEmpty)
        var shown = "\(secret) \(String(reflecting: secret))"
        dump(secret, to: &shown)
        dump((secret, [secret]), to: &shown)
        #expect(!shown.contains("canary") && shown.contains("••••••••"))
    }

    @Test func `secrets are equal by their bytes`() throws {
        #expect(try secret("a") == secret("a") && secret("a") != secret("b"))
        #expect(try secret("a") != secret("ab") && secret("") == secret(""))
        #expect(try secret("").isEmpty)
    }

    @Test func `a secret can be put together without a copy elsewhere`() throws {
        let token = try secret("token")
        let header = try Secret(capacity: 20) { output in
            for byte in "Bearer ".utf8 { output.append(byte) }
            token.reveal { span in for index in span.indices { output.append(span[index]) } }
        }
        #expect(try header == secret("Bearer token"))
    }

    @Test func `a secret that could not be made is an error`() {
        let refusal = CryptoError("test")
        #expect(throws: refusal) {
            _ = try Secret(capacity: 4) { output throws(CryptoError) in
                output.append(1)
                throw refusal
            }
        }
        #expect(throws: CryptoError.self) { _ = try Secret(capacity: 1 << 60) { _ in } }
    }

    @Test func `random bytes differ and have the length that was asked for`() throws {
        #expect(try RandomBytes.make(32) != RandomBytes.make(32))
        #expect(try RandomBytes.make(0).isEmpty)
        let key = try RandomBytes.secret(32)
        #expect(try key.count == 32 && key != RandomBytes.secret(32))
        #expect(key.reveal { span in !span.indices.allSatisfy { span[$0] == 0 } })
    }

    @Test func `a large secret is whole`() throws {
        let bytes = try RandomBytes.make(100_000)
        let secret = try Secret(copying: bytes.span)
        #expect(secret.reveal { $0.count == 100_000 && $0[99_999] == bytes[99_999] })
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/smaps")))
    func `the pages of a secret stay out of core dumps, and are gone afterwards`() throws {
        func areas() throws -> [(range: String, flags: String)] {
            // Read to its end: a file of /proc has no size to go by.
            let file = try FileHandle(forReadingFrom: URL(filePath: "/proc/self/smaps"))
            let text = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
            var areas: [(String, String)] = []
            var range = ""
            for line in text.split(separator: "\n") {
                if line.first?.isHexDigit == true, line.contains("-") {
                    range = String(line.prefix { $0 != " " })
                }
                if line.hasPrefix("VmFlags:") { areas.append((range, String(line))) }
            }
            return areas
        }
        var secret: Secret? = try secret("canary")
        let address = secret?.reveal { span in
            span.withUnsafeBufferPointer { UInt(bitPattern: $0.baseAddress) }
        }
        let start = try #require(address)
        func area() throws -> String? {
            try areas().first { area in
                let ends = area.range.split(separator: "-").compactMap { UInt($0, radix: 16) }
                return ends.count == 2 && (ends[0]..<ends[1]).contains(start)
            }?.flags
        }
        #expect(try area()?.contains(" dd") == true)
        secret = nil
        #expect(try area()?.contains(" dd") != true)
    }
}
