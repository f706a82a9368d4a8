import HTTP
import Testing

#if canImport(Glibc)
    import Glibc

    /// Looks at this process's memory through the kernel, so that freed memory may be looked at.
    private struct Peephole {
        /// Made before what is looked for is freed, so that it does not take its place.
        private var buffer: [UInt8]

        init(_ size: Int) { buffer = [UInt8](repeating: 0, count: size) }

        mutating func look(at address: UInt) -> String {
            let file = open("/proc/self/mem", O_RDONLY | O_CLOEXEC)
            defer { close(file) }
            let count = pread(file, &buffer, buffer.count, off_t(address))
            return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
        }
    }

    struct JSONWipeTests {
        private static let canary = String(repeating: "canary-", count: 400)
        private var peephole = Peephole(canary.utf8.count)

        /// Where a string was shown.
        private mutating func address(of value: JSON.Value?) -> UInt {
            var address: UInt = 0
            value?.reveal { span in
                span.withUnsafeBufferPointer { address = UInt(bitPattern: $0.baseAddress) }
                #expect(peephole.look(at: address) == Self.canary)
            }
            return address
        }

        @Test mutating func `a decoded secret is gone when it was shown`() throws {
            let json = try JSON(Array("[\"\\u0063\(Self.canary.dropFirst())\"]".utf8))
            let place = address(of: json.root.elements.first { _ in true })
            #expect(place != 0)
            #expect(!peephole.look(at: place).contains("canary-"))
        }

        @Test mutating func `a document is gone with its last value`() throws {
            var json: JSON? = try JSON(Array("[\"\(Self.canary)\"]".utf8))
            let place = address(of: json?.root.elements.first { _ in true })
            #expect(peephole.look(at: place) == Self.canary)
            json = nil
            #expect(!peephole.look(at: place).contains("canary-"))
        }
    }
#endif
