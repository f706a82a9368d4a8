internal import HTTP
internal import Travel

extension SupplierError {
    /// Says why there is no reply.
    init(_ error: Unsettled) {
        switch error {
        case .failed(let error):
            // A task is canceled because its time was over.
            let isLate = error.kind == .timeout || error.kind == .canceled
            self.init(isLate ? .timeout : .unavailable, error.message)
        case .inDoubt(let error): self.init(.unknownOutcome, error.message)
        case .inDoubtAfter(let reply):
            self.init(
                .unknownOutcome, "answered with status \(reply.status)", status: reply.status)
        }
    }
}
