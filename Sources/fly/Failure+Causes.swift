import Crypto
import Grammar
import HTTP
import Host
import Store
import Terminal
import Travel

/// How the libraries' errors read to a person: the only place where hints are written for them.
extension Failure {
    /// A wrong command line.
    init(_ error: UsageError) {
        self.init(.usage, error.message, hint: .line(error.hint))
    }

    /// A date that is none.
    init(_ problem: DateProblem) {
        let better = problem.suggestion.map { Hint.replacing(problem.word, with: $0) }
        self.init(.usage, problem.description, hint: better ?? "fly help dates")
    }

    /// A result that could not be written.
    init(_ error: OutputError) {
        switch error.kind {
        case .closedPipe: self = .closedPipe
        case .full: self.init(.refused, "the output is full", cause: error.description)
        case .failed: self.init(.refused, error.description)
        }
    }

    /// The end of a reader that had enough: success, and nothing to say.
    static let closedPipe = Failure(.refused, "the reader closed the pipe")

    /// A command that was asked to end.
    init(_ signal: Interruption.Signal) {
        switch signal {
        case .interrupt: self.init(.interrupted, "interrupted")
        case .terminate: self.init(.terminated, "terminated")
        }
    }

    /// A question without an answer.
    init(_ error: DialogError) {
        switch error {
        case .interrupted(let signal): self.init(signal)
        case .noTerminal: self.init(.usage, "there is no terminal to ask on")
        case .endOfInput: self.init(.refused, "no answer came")
        case .tooLong(let limit): self.init(.usage, "the answer is longer than \(limit) bytes")
        case .failed: self.init(.refused, "the terminal failed")
        }
    }

    /// Runs something and turns what it throws into a failure.
    static func adopting<Result, Cause: Error>(
        _ body: () throws(Cause) -> Result
    ) throws(Failure) -> Result {
        do throws(Cause) {
            return try body()
        } catch {
            throw Failure(any: error)
        }
    }

    /// Any error that reached the top.
    init(any error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as UsageError: self.init(error)
        case let error as OutputError: self.init(error)
        case let error as SupplierError: self.init(error, from: nil)
        case let error as LedgerError: self.init(.refused, error.description)
        case let error as CryptoError: self.init(.refused, "\(error)")
        case let error as DialogError: self.init(error)
        case let error as HostError: self.init(.refused, error.description)
        case let error as ConfigurationError: self.init(.refused, error.description)
        default: self.init(.bug, "unexpected error: \(error)")
        }
    }

    /// What a supplier's failure means for the command.
    init(_ error: SupplierError, from supplier: String?) {
        let who = supplier.map { "\($0): " } ?? ""
        self.init(Kind(error.kind), who + error.message, hint: Failure.hint(error, supplier))
        self.supplier = supplier
        httpStatus = error.status
        requestID = error.requestID
        retryAfterMilliseconds = error.retryAfter.map { Int($0 / .milliseconds(1)) }
    }

    private static func hint(_ error: SupplierError, _ supplier: String?) -> Hint? {
        switch error.kind {
        case .auth: "fly suppliers"
        case .notEntitled: "fly suppliers"
        case .unavailable, .timeout, .rate, .quota: "fly doctor"
        case .gone, .priceChanged, .badRequest, .rejected, .unknownOutcome: nil
        }
    }
}

extension Failure.Kind {
    /// The exit status that a supplier's failure leads to when nothing else answered.
    init(_ kind: SupplierError.Kind) {
        switch kind {
        case .unavailable, .timeout, .rate, .quota: self = .unavailable
        case .auth: self = .credentials
        case .gone, .priceChanged: self = .offerChanged
        case .notEntitled, .badRequest, .rejected: self = .refused
        case .unknownOutcome: self = .needsPerson
        }
    }
}
