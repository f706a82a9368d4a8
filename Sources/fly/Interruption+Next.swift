import Terminal

extension Interruption {
    /// Waits for the first request to stop.
    static func next() async -> Signal {
        await withCheckedContinuation { continuation in
            Interruption.onRequest { continuation.resume(returning: $0) }
        }
    }
}
