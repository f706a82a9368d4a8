/// The parts of ISO 8601 that suppliers write and readers of our output expect.
public enum ISO8601 {
    /// Reads a duration such as `PT10H35M`, `P1DT2H5M` or `P2W` as whole minutes.
    ///
    /// Seconds are read and dropped. Years and months have no fixed length and are refused, as is
    /// everything else; nil then.
    public static func minutes(_ text: some StringProtocol) -> Int? {
        var rest = Array(text.utf8)[...]
        guard rest.popFirst() == 0x50, !rest.isEmpty else { return nil }
        var units = [Unit(0x57, 10_080), Unit(0x44, 1_440)][...]
        var total = 0
        var isTime = false
        while let byte = rest.first {
            if byte == 0x54, !isTime {
                isTime = true
                units = [Unit(0x48, 60), Unit(0x4D, 1), Unit(0x53, 0)]
                rest.removeFirst()
                guard !rest.isEmpty else { return nil }
                continue
            }
            guard let part = component(&rest, &units) else { return nil }
            let (sum, overflow) = total.addingReportingOverflow(part)
            guard !overflow else { return nil }
            total = sum
        }
        return total
    }

    /// Writes an offset from UTC given in minutes, `+01:00`; `+00:00` for UTC itself.
    public static func offset(minutes: Int) -> String {
        let distance = abs(minutes)
        var text: [UInt8] = [minutes < 0 ? 0x2D : 0x2B]
        text.append(distance / 60, width: 2)
        text.append(0x3A)
        text.append(distance % 60, width: 2)
        return String(decoding: text, as: UTF8.self)
    }

    private struct Unit {
        let letter: UInt8
        let minutes: Int

        init(_ letter: UInt8, _ minutes: Int) {
            self.letter = letter
            self.minutes = minutes
        }
    }

    private static func component(
        _ rest: inout ArraySlice<UInt8>, _ units: inout ArraySlice<Unit>
    ) -> Int? {
        let digits = rest.prefix { 0x30...0x39 ~= $0 }
        guard 1...6 ~= digits.count else { return nil }
        rest = rest[digits.endIndex...]
        var hasFraction = false
        if rest.first == 0x2E || rest.first == 0x2C {
            let decimals = rest.dropFirst().prefix { 0x30...0x39 ~= $0 }
            guard !decimals.isEmpty else { return nil }
            rest = rest[decimals.endIndex...]
            hasFraction = true
        }
        guard let letter = rest.popFirst(),
            let unit = units.firstIndex(where: { $0.letter == letter })
        else { return nil }
        let minutes = units[unit].minutes
        guard !hasFraction || minutes == 0 else { return nil }
        units = units[(unit + 1)...]
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } * minutes
    }
}
