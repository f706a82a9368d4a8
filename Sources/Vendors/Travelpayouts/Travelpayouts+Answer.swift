internal import HTTP
internal import Travel

extension Travelpayouts {
    /// The envelope of every answer: `success`, `data`, `error`, `currency`.
    struct Answer {
        let value: JSON.Value

        /// The rows in `data`, whether that is a list or an object by date, month or place.
        ///
        /// Throws what `refusal` makes of a success that is none, and `unavailable` for another
        /// currency, and when there are rows of which none can be read.
        func rows(
            in currency: Currency, refusal: () -> SupplierError
        ) throws(SupplierError) -> [Row] {
            if value["success"]?.bool == false { throw refusal() }
            if let echo = value["currency"]?.string, echo.uppercased() != currency.code {
                throw SupplierError(
                    .unavailable, "answered in another currency than \(currency), which was asked")
            }
            guard let data = value["data"] else {
                throw SupplierError(.unavailable, "answered without prices")
            }
            switch data.kind {
            case .null: return []
            case .array, .object: break
            case .bool, .number, .string:
                throw SupplierError(.unavailable, "answered with something other than prices")
            }
            var reader = RowReader(currency: currency)
            reader.read(data, under: nil, depth: 0)
            guard reader.rows.isEmpty, reader.unreadable > 0 else { return reader.rows }
            throw SupplierError(
                .unavailable, "sent \(reader.unreadable) prices, of which none can be read")
        }
    }

    /// Finds rows wherever an answer has them.
    private struct RowReader {
        let currency: Currency
        var rows: [Row] = []
        var unreadable = 0

        /// Reads a row, or whatever lies below; `place` is the outermost key on the way.
        mutating func read(_ value: JSON.Value, under place: String?, depth: Int) {
            if value["price"] != nil || value["value"] != nil {
                guard let row = Row(value, place: place, currency: currency) else {
                    unreadable += 1
                    return
                }
                rows.append(row)
            } else if depth < 2, value.kind == .array {
                for element in value.elements { read(element, under: place, depth: depth + 1) }
            } else if depth < 2, value.kind == .object {
                for (key, member) in value.members {
                    read(member, under: place ?? key, depth: depth + 1)
                }
            } else {
                unreadable += 1
            }
        }
    }
}
