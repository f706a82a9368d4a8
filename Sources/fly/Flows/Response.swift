import HTTP
import Travel

/// What one supplier said to a question, or why it said nothing.
struct Response<Found: Sendable>: Sendable {
    /// What came of asking it.
    enum Outcome: Sendable {
        /// It answered, be it with nothing.
        case found(Found)
        /// It was not asked, because it cannot honor the question.
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

    /// What it answered; nil when it did not.
    var found: Found? {
        if case .found(let found) = outcome { return found }
        return nil
    }

    /// Why it gave nothing; nil when it answered or was not asked.
    var error: SupplierError? {
        if case .failed(let error) = outcome { return error }
        return nil
    }

    /// The named line of a supplier that did not answer; nil when all is well.
    var note: String? {
        switch outcome {
        case .found: nil
        case .skipped(let objection): "\(supplier): not asked, \(objection)"
        case .failed(let error): "\(supplier): \(error.message)"
        }
    }

    /// The supplier's member of a document: `name`, `status`, `count`, `ms`, `error`.
    func tree(count: (Found) -> Int) -> JSONTree {
        var found = 0
        var status = "ok"
        var error: JSONTree = nil
        switch outcome {
        case .found(let answer):
            found = count(answer)
        case .skipped(let objection):
            status = "skipped"
            error = ["code": "objection", "message": .string(objection)]
        case .failed(let failure):
            status = "failed"
            error = [
                "code": .string(failure.kind.rawValue), "message": .string(failure.message),
                "http_status": JSONTree(failure.status),
                "request_id": JSONTree(failure.requestID),
            ]
        }
        return [
            "name": .string(supplier), "status": .string(status), "count": .int(Int64(found)),
            "ms": .int(Int64(milliseconds)), "error": error,
        ]
    }
}

extension Array {
    /// Throws when no supplier answered: `credentials` when all refused them, `usage` when none
    /// could be asked, else mostly `unavailable`.
    func requireAnswer<Found>() throws(Failure) where Element == Response<Found> {
        guard !contains(where: { $0.found != nil }) else { return }
        throw Failure(unanswered: self)
    }
}
