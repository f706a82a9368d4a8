/// Bytes outside of any array, overwritten before they are freed.
final class WipedBytes {
    /// Where they are.
    let start: UnsafeMutableRawPointer
    /// How many they are.
    let count: Int

    /// Copies bytes, with a zero behind them.
    init(_ bytes: UnsafeRawBufferPointer) {
        count = bytes.count
        start = .allocate(byteCount: bytes.count + 1, alignment: 1)
        if let source = bytes.baseAddress { start.copyMemory(from: source, byteCount: count) }
        start.storeBytes(of: 0, toByteOffset: count, as: UInt8.self)
    }

    /// A copy of what is shown first; throws `.badHeader` when nothing is shown.
    static func copy(of what: String, _ reveal: Reveal) throws(TransportError) -> WipedBytes {
        var copy: WipedBytes?
        reveal { secret in
            if copy == nil { copy = secret.withUnsafeBytes { WipedBytes($0) } }
        }
        guard let copy else { throw TransportError(.badHeader, "\(what) has lost its secret") }
        return copy
    }

    deinit {
        wipe(start, count: count)
        start.deallocate()
    }
}
