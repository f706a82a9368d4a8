internal import Travel

extension Travelpayouts {
    /// A month of the calendar, written `2027-03`.
    struct Month: Sendable, Hashable, CustomStringConvertible {
        let year: Int
        let month: Int

        init(of date: LocalDate) {
            year = date.year
            month = date.month
        }

        var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

        /// Its days; nil outside the calendar.
        var days: ClosedRange<LocalDate>? {
            let last = LocalDate.days(inMonth: month, of: year)
            guard let first = LocalDate(year: year, month: month, day: 1),
                let end = LocalDate(year: year, month: month, day: last)
            else { return nil }
            return first...end
        }

        /// The months that a span of days touches, in order.
        static func touched(by days: ClosedRange<LocalDate>) -> [Month] {
            var months: [Month] = []
            var date = days.lowerBound
            while date <= days.upperBound {
                let month = Month(of: date)
                months.append(month)
                guard let next = month.days?.upperBound.adding(days: 1) else { break }
                date = next
            }
            return months
        }
    }

    /// The most months asked for at once; the vendor's prices end after about ten.
    static let mostMonths = 24
    /// The longest stay that the vendor's filters accept, in nights.
    static let longestStay = 30

    /// The months of a span; throws `badRequest` when there are too many to ask for.
    func monthsTouched(by days: ClosedRange<LocalDate>) throws(SupplierError) -> [Month] {
        guard days.upperBound.dayNumber - days.lowerBound.dayNumber <= 31 * Self.mostMonths else {
            throw SupplierError(.badRequest, "finds prices for two years at most")
        }
        return Month.touched(by: days)
    }

    /// Throws `badRequest` for stays that the vendor's filters refuse.
    func check(_ nights: ClosedRange<Int>?) throws(SupplierError) {
        guard let nights, nights.lowerBound > Self.longestStay else { return }
        throw SupplierError(.badRequest, "finds no stay of more than \(Self.longestStay) nights")
    }

    /// Does the same for each month at once and gives all rows, in the order of the months.
    ///
    /// Throws what failed first and drops the rest: prices with a hole that nobody sees would tell
    /// a wrong story.
    func everyMonth<Part: Sendable>(
        _ parts: [Part], _ ask: @escaping @Sendable (Part) async throws(SupplierError) -> [Row]
    ) async throws(SupplierError) -> [Row] {
        typealias Answer = Result<[Row], SupplierError>
        let answer = await withTaskGroup(of: (Int, Answer).self) { group in
            for (index, part) in parts.enumerated() {
                group.addTask {
                    do throws(SupplierError) {
                        return (index, .success(try await ask(part)))
                    } catch {
                        return (index, .failure(error))
                    }
                }
            }
            var rows = [[Row]](repeating: [], count: parts.count)
            for await (index, answer) in group {
                do throws(SupplierError) {
                    rows[index] = try answer.get()
                } catch {
                    group.cancelAll()
                    return Answer.failure(error)
                }
            }
            return .success(rows.flatMap { $0 })
        }
        return try answer.get()
    }
}

extension ClosedRange<Int>? {
    /// Whether a trip of these days stays as long as wanted, or is one way when that is wanted.
    func admits(_ departure: LocalDate, _ back: LocalDate?) -> Bool {
        guard let nights = self else { return back == nil }
        guard let back else { return false }
        return nights.contains(back.dayNumber - departure.dayNumber)
    }
}
