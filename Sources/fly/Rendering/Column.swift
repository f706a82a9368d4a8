/// One property of every record of a listing.
struct Column<Row>: Sendable {
    /// How numbers and words are set.
    enum Alignment: Sendable {
        case left
        case right
    }

    /// What scripts call it, in snake case; nil when only people see it.
    let name: String?
    /// What people call it; nil when only scripts see it.
    let title: String?
    /// How people see it set.
    let alignment: Alignment
    /// Goes when the table is too wide, lowest number first, see `Sacrifice`; nil stays.
    let sacrifice: Int?
    /// Whether only JSON has it, because its values have a shape of their own.
    let isNested: Bool
    /// Its value for one record.
    let cell: @Sendable (Row) -> Cell

    /// Makes a column; without `title` only scripts see it.
    init(
        _ name: String?, title: String? = nil, alignment: Alignment = .left, sacrifice: Int? = nil,
        isNested: Bool = false, cell: @escaping @Sendable (Row) -> Cell
    ) {
        self.name = name
        self.title = title
        self.alignment = alignment
        self.sacrifice = sacrifice
        self.isNested = isNested
        self.cell = cell
    }
}
