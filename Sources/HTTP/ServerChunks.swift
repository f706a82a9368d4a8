extension Server {
    /// The chunked coding (RFC 9112 section 7.1), without extensions and trailers.
    struct Chunks {
        private enum Stage {
            case size
            case content(Int)
            case end
            case last
        }

        let limit: Int
        private var stage = Stage.size

        init(limit: Int) { self.limit = limit }

        /// Moves decoded bytes to the body; true after the last chunk.
        mutating func take(
            _ input: inout [UInt8], into body: inout [UInt8]
        ) throws(Refusal) -> Bool {
            var used = 0
            defer { input.removeFirst(used) }
            while true {
                let rest = input[used...]
                switch stage {
                case .size:
                    guard let (size, length) = try Self.size(rest) else { return false }
                    used += length
                    guard size <= limit - body.count else {
                        throw Refusal(413, "The body is too large.")
                    }
                    stage = size == 0 ? .last : .content(size)
                case .content(let size):
                    let count = min(size, rest.count)
                    body.append(contentsOf: rest.prefix(count))
                    used += count
                    stage = count == size ? .end : .content(size - count)
                    if count < size { return false }
                case .end, .last:
                    guard try Self.isLineEnd(rest) else { return false }
                    used += 2
                    if case .last = stage { return true }
                    stage = .size
                }
            }
        }

        /// The size of a chunk and the length of its line; nil when the line is not complete.
        private static func size(
            _ input: ArraySlice<UInt8>
        ) throws(Refusal) -> (size: Int, length: Int)? {
            var size = 0
            for (index, byte) in input.enumerated() {
                guard let digit = JSON.hexDigit(byte) else {
                    guard index > 0, byte == 0x0D else { break }
                    guard try isLineEnd(input.dropFirst(index)) else { return nil }
                    return (size, index + 2)
                }
                guard index < 8 else { break }
                size = size << 4 | Int(digit)
                if index + 1 == input.count { return nil }
            }
            if input.isEmpty { return nil }
            throw Refusal(400, "A chunk's size is malformed.")
        }

        /// Whether CRLF stands here; false when it is not complete.
        private static func isLineEnd(_ input: ArraySlice<UInt8>) throws(Refusal) -> Bool {
            guard zip(input, [0x0D, 0x0A]).allSatisfy({ $0 == $1 }) else {
                throw Refusal(400, "A chunk is malformed.")
            }
            return input.count >= 2
        }
    }
}
