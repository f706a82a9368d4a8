import Terminal
import Travel

/// Asks suppliers all at once and waits for the last of them, or for the deadline.
struct Inquiry {
    /// Whom to ask.
    let suppliers: [any Supplier]
    /// How long to wait.
    let patience: Duration
    /// Shows a line of progress; called about ten times a second.
    let progress: (String) -> Void

    /// What each supplier said, in the order they were given; one that fails is reported, not
    /// thrown.
    ///
    /// - Parameters:
    ///   - objection: Why a supplier is not asked; nil when it is.
    ///   - question: Asks one supplier; runs beside the others.
    /// - Throws: `Failure` of the kind `interrupted` or `terminated` when an end is asked for.
    func ask<Found: Sendable>(
        objection: (any Supplier) -> String? = { _ in nil },
        _ question: @escaping Question<Found>
    ) async throws(Failure) -> [Response<Found>] {
        var responses: [Response<Found>] = []
        var willing: [any Supplier] = []
        for supplier in suppliers {
            if let objection = objection(supplier) {
                responses.append(
                    Response(
                        supplier: supplier.name, outcome: .skipped(objection), milliseconds: 0))
            } else {
                willing.append(supplier)
            }
        }
        await collect(willing, question, into: &responses)
        if responses.count < suppliers.count, let signal = Interruption.requested {
            throw Failure(signal)
        }
        let order = suppliers.map(\.name)
        return order.compactMap { name in responses.first { $0.supplier == name } }
    }

    /// Asks one supplier.
    typealias Question<Found> =
        @Sendable @concurrent (any Supplier) async throws(SupplierError) -> Found

    private enum Event<Found: Sendable>: Sendable {
        case response(Response<Found>)
        case tick
        case deadline
    }

    private func collect<Found: Sendable>(
        _ suppliers: [any Supplier], _ question: @escaping Question<Found>,
        into responses: inout [Response<Found>]
    ) async {
        let start = ContinuousClock.now
        var waiting = suppliers.map(\.name)
        await withTaskGroup(of: Event<Found>.self) { group in
            for supplier in suppliers {
                group.addTask { .response(await Inquiry.ask(supplier, question, since: start)) }
            }
            group.addTask { [patience] in await Inquiry.event(.deadline, after: patience) }
            group.addTask { await Inquiry.event(.tick, after: .milliseconds(100)) }
            while !waiting.isEmpty, let event = await group.next() {
                switch event {
                case .response(let response):
                    waiting.removeAll { $0 == response.supplier }
                    responses.append(response)
                case .tick where Interruption.requested != nil:
                    waiting = []
                case .tick:
                    show(responses, waiting, since: start)
                    group.addTask { await Inquiry.event(.tick, after: .milliseconds(100)) }
                case .deadline:
                    let error = SupplierError(.timeout, "no answer within \(patience)")
                    responses += waiting.map { name in
                        Response(
                            supplier: name, outcome: .failed(error),
                            milliseconds: Inquiry.milliseconds(since: start))
                    }
                    waiting = []
                }
            }
            group.cancelAll()
        }
    }

    private func show<Found>(
        _ responses: [Response<Found>], _ waiting: [String], since start: ContinuousClock.Instant
    ) {
        let done = responses.map { response in
            switch response.outcome {
            case .found: "\(response.supplier) answered"
            case .skipped: "\(response.supplier) skipped"
            case .failed: "\(response.supplier) failed"
            }
        }
        let tenths = Inquiry.milliseconds(since: start) / 100
        let parts = done + waiting.map { "\($0) ..." }
        progress("\(parts.joined(separator: "  "))  \(tenths / 10).\(tenths % 10) s")
    }

    @concurrent
    private static func ask<Found: Sendable>(
        _ supplier: any Supplier, _ question: Question<Found>,
        since start: ContinuousClock.Instant
    ) async -> Response<Found> {
        let outcome: Response<Found>.Outcome
        do throws(SupplierError) {
            outcome = .found(try await question(supplier))
        } catch {
            outcome = .failed(error)
        }
        return Response(
            supplier: supplier.name, outcome: outcome, milliseconds: milliseconds(since: start))
    }

    private static func event<Found>(
        _ event: Event<Found>, after time: Duration
    ) async -> Event<Found> {
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
