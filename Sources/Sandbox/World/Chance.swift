/// A number that looks random and is always the same for the same facts.
///
/// Facts are stirred in one after the other; nothing is stored and nothing depends on the order of
/// calls, so a world made of chances answers alike today, tomorrow and in another process.
struct Chance: Sendable {
    private(set) var bits: UInt64

    init(_ seed: UInt64) { bits = Self.stirred(seed &+ 0x9E37_79B9_7F4A_7C15) }

    /// The chance of these facts and one more number.
    func with(_ number: UInt64) -> Chance {
        var next = self
        next.bits = Self.stirred(bits &+ 0x9E37_79B9_7F4A_7C15 &+ Self.stirred(number))
        return next
    }

    func with(_ number: Int) -> Chance { with(UInt64(bitPattern: Int64(number))) }

    /// The chance of these facts and a text.
    func with(_ text: String) -> Chance { with(Self.key(text)) }

    /// From 0 up to, but not including, 1.
    var unit: Double { Double(bits >> 11) * 0x1p-53 }

    /// From 0 up to, but not including, `limit`.
    func below(_ limit: Int) -> Int { Int((bits >> 1) % UInt64(limit)) }

    /// A walk over days: wobbles around 0 within about ±1, neighbors close to each other.
    func walk(day: Int) -> Double {
        wave(day, period: 4) * 0.3 + wave(day, period: 13) * 0.35 + wave(day, period: 41) * 0.35
    }

    private func wave(_ day: Int, period: Int) -> Double {
        let shifted = day + with(period).below(period)
        let index = shifted / period
        let part = Double(shifted % period) / Double(period)
        let eased = part * part * (3 - 2 * part)
        let from = with(period).with(index).unit
        let to = with(period).with(index + 1).unit
        return (from + (to - from) * eased) * 2 - 1
    }

    /// A number for a text: its bytes where they fit, else FNV-1a.
    static func key(_ text: String) -> UInt64 {
        if text.utf8.count <= 7 {
            return text.utf8.reduce(0) { $0 << 8 | UInt64($1) }
        }
        return text.utf8.reduce(0xCBF2_9CE4_8422_2325) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
    }

    /// The finalizer of splitmix64.
    private static func stirred(_ number: UInt64) -> UInt64 {
        var mixed = number
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
