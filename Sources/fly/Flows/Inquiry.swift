import Terminal
import Travel

/// How one supplier fared.
struct SupplierReport: Sendable {
    /// What came of asking it.
    enum Outcome: Sendable {
        /// It answered with so many offers; some may have been unreadable.
        case answered(count: Int, unreadable: Int)
        /// It was not asked, because it cannot honor the request.
        case skipped(String)
        /// It gave nothing.
        case failed(SupplierError)
    }

    /// The supplier's name.
    let supplier: String
    /// What came of it.
    let outcome: Outcome
    /// How long it took.
    let milliseconds: Int

    /// Whether it answered, be it with nothing.
    var isAnswered: Bool {
        if case .answered = outcome { return true }
        return false
    }
}

/// What all suppliers together said to one request.
struct SearchAnswer: Sendable {
    var offers: [Offer] = []
    var reports: [SupplierReport] = []
    var warnings: [String] = []
    /// What asked for an end before all had answered.
    var interruption: Interruption.Signal?
}

/// Asks suppliers all at once and waits for the last of them, or for the deadline.
struct Inquiry {
    /// Whom to ask.
    let suppliers: [any Supplier]
    /// How long to wait.
    let patience: Duration
    /// Shows a line of progress; called about ten times a second.
    let progress: (String) -> Void

    private enum Event: Sendable {
        case report(SupplierReport, SupplierAnswer)
        case tick
        case deadline
    }

    /// The answer; a supplier that fails is reported in it, not thrown.
    func ask(_ request: SearchRequest) async -> SearchAnswer {
        var answer = SearchAnswer()
        var willing: [any Supplier] = []
        for supplier in suppliers {
            if let objection = supplier.objection(to: request) {
                answer.reports.append(
                    SupplierReport(
                        supplier: supplier.name, outcome: .skipped(objection), milliseconds: 0))
            } else {
                willing.append(supplier)
            }
        }
        await collect(willing, request, into: &answer)
        // Whoever answers first must not decide a tie.
        let order = suppliers.map(\.name)
        let offers = Dictionary(grouping: answer.offers, by: \.supplier)
        answer.offers = order.flatMap { offers[$0] ?? [] }
        answer.warnings.sort()
        answer.reports.sort {
            (order.firstIndex(of: $0.supplier) ?? 0) < (order.firstIndex(of: $1.supplier) ?? 0)
        }
        return answer
    }

    private func collect(
        _ suppliers: [any Supplier], _ request: SearchRequest, into answer: inout SearchAnswer
    ) async {
        let start = ContinuousClock.now
        var waiting = suppliers.map(\.name)
        await withTaskGroup(of: Event.self) { group in
            for supplier in suppliers {
                group.addTask { await Inquiry.ask(supplier, request, since: start) }
            }
            group.addTask { [patience] in await Inquiry.event(.deadline, after: patience) }
            group.addTask { await Inquiry.event(.tick, after: .milliseconds(100)) }
            while !waiting.isEmpty, let event = await group.next() {
                switch event {
                case .report(let report, let found):
                    waiting.removeAll { $0 == report.supplier }
                    answer.reports.append(report)
                    answer.offers += found.offers
                    answer.warnings += found.warnings.map { "\(report.supplier): \($0)" }
                case .tick where Interruption.requested != nil:
                    answer.interruption = Interruption.requested
                    waiting = []
                case .tick:
                    show(answer, waiting, since: start)
                    group.addTask { await Inquiry.event(.tick, after: .milliseconds(100)) }
                case .deadline:
                    let error = SupplierError(.timeout, "no answer within \(patience)")
                    answer.reports += waiting.map { name in
                        SupplierReport(
                            supplier: name, outcome: .failed(error),
                            milliseconds: Inquiry.milliseconds(since: start))
                    }
                    waiting = []
                }
            }
            group.cancelAll()
        }
    }

    private func show(
        _ answer: SearchAnswer, _ waiting: [String], since start: ContinuousClock.Instant
    ) {
        let done = answer.reports.map { report in
            switch report.outcome {
            case .answered(let count, _): "\(report.supplier) \(count)"
            case .skipped: "\(report.supplier) skipped"
            case .failed: "\(report.supplier) failed"
            }
        }
        let tenths = Inquiry.milliseconds(since: start) / 100
        let parts = done + waiting.map { "\($0) ..." }
        progress("\(parts.joined(separator: "  "))  \(tenths / 10).\(tenths % 10) s")
    }

    @concurrent
    private static func ask(
        _ supplier: any Supplier, _ request: SearchRequest, since start: ContinuousClock.Instant
    ) async -> Event {
        let found: SupplierAnswer
        let outcome: SupplierReport.Outcome
        do throws(SupplierError) {
            found = try await supplier.search(request)
            outcome = .answered(count: found.offers.count, unreadable: found.unreadable)
        } catch {
            found = SupplierAnswer([])
            outcome = .failed(error)
        }
        let report = SupplierReport(
            supplier: supplier.name, outcome: outcome, milliseconds: milliseconds(since: start))
        return .report(report, found)
    }

    private static func event(_ event: Event, after time: Duration) async -> Event {
        do {
            try await Task.sleep(for: time)
        } catch {
            return event  // canceled because all have answered
        }
        return event
    }

    private static func milliseconds(since start: ContinuousClock.Instant) -> Int {
        Int(start.duration(to: .now) / .milliseconds(1))
    }
}
