import HTTP
import Testing

#if canImport(Glibc)
    import Glibc

    /// What lies in this process's memory, read by the kernel so that freed memory may be looked at.
    private func memory(at address: UInt, count: Int) -> [UInt8] {
        let file = open("/proc/self/mem", O_RDONLY | O_CLOEXEC)
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: count)
        let read = pread(file, &bytes, count, off_t(address))
        return Array(bytes.prefix(max(read, 0)))
    }

    struct JSONWipeTests {
        private static let canary = String(repeating: "canary-", count: 400)

        private func address(of value: JSON.Value?) -> UInt {
            var address: UInt = 0
            value?.reveal { span in
                span.withUnsafeBufferPointer { address = UInt(bitPattern: $0.baseAddress) }
                #expect(memory(at: address, count: span.count).count == span.count)
            }
            return address
        }

        private func rest(at address: UInt) -> String {
            String(decoding: memory(at: address, count: Self.canary.utf8.count), as: UTF8.self)
        }

        @Test func `a decoded secret is gone when it was shown`() throws {
            let json = try JSON(Array("[\"\\u0063\(Self.canary.dropFirst())\"]".utf8))
            let place = address(of: json.root.elements.first { _ in true })
            #expect(place != 0)
            #expect(!rest(at: place).contains("canary-"))
        }

        @Test func `a document is gone with its last value`() throws {
            var json: JSON? = try JSON(Array("[\"\(Self.canary)\"]".utf8))
            let place = address(of: json?.root.elements.first { _ in true })
            #expect(rest(at: place).contains("canary-"))
            json = nil
            #expect(!rest(at: place).contains("canary-"))
        }
    }
#endif
