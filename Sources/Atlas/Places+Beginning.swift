extension Places {
    private static let names = Table(nameTable)

    /// Finds the places whose code or name begins like the text, the most wanted first.
    ///
    /// For a press of TAB: nothing is forgiven, so that only the part of the tables is read that
    /// begins alike. Accents, case and blanks do not matter. Empty for an empty text.
    public static func beginning(_ text: String, limit: Int = 20) -> [Place] {
        let key = Folding(text).joined
        guard !key.isEmpty, limit > 0 else { return [] }
        var found: Set<Int> = []
        let capitals = key.map { 0x61...0x7A ~= $0 ? $0 & 0xDF : $0 }
        for table in [airports, metropolises] {
            for line in table.lines(beginning: capitals) {
                if let code = CodeNumber(line[0]) { found.insert(code.value) }
            }
        }
        for line in names.lines(beginning: key) where line.count > 1 { add(line[1], to: &found) }
        if found.isEmpty {
            for line in names.lines(beginning: key) where line.count > 2 {
                add(line[2], to: &found)
            }
        }
        var positions: [Int: Int] = [:]
        Ranking.forEach { code, position, _ in
            if found.contains(code.value) { positions[code.value] = position }
        }
        let exact = CodeNumber(capitals)?.value
        return found.sorted {
            (rank($0, exact, positions), $0) < (rank($1, exact, positions), $1)
        }
        .prefix(limit).compactMap { place(CodeNumber($0).text) }
    }

    private static func rank(_ code: Int, _ exact: Int?, _ positions: [Int: Int]) -> Int {
        code == exact ? -1 : positions[code] ?? .max
    }

    /// Adds the three-letter codes that stand in a field one after the other.
    private static func add(_ codes: String, to found: inout Set<Int>) {
        let bytes = Array(codes.utf8)
        for start in stride(from: 0, to: bytes.count - 2, by: 3) {
            if let code = CodeNumber(Array(bytes[start..<start + 3])) { found.insert(code.value) }
        }
    }
}
