/// Random numbers, or with a seed the same ones each time, for transcripts.
final class SeededNumbers {
    private var state: UInt64?

    /// Draws from the system when there is no seed.
    init(_ seed: UInt64?) {
        state = seed
    }

    /// The next number; SplitMix64 after a seed.
    func next() -> UInt32 {
        guard let before = state else { return UInt32.random(in: .min ... .max) }
        let now = before &+ 0x9E37_79B9_7F4A_7C15
        state = now
        var mixed = (now ^ (now >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return UInt32(truncatingIfNeeded: mixed ^ (mixed >> 31))
    }
}
