/// Why a command ends without its result: what happened, and what to type next.
struct Failure: Error, Equatable {
    /// The kinds of failure; each is one exit status, and its summary the manual's.
    enum Kind: Int, CaseIterable {
        case refused = 1
        case usage = 2
        case nothingFound = 3
        case credentials = 4
        case unavailable = 5
        case offerChanged = 6
        case declined = 7
        case unfinished = 8
        case needsPerson = 9
        case alert = 10
        case bug = 70
        case interrupted = 130
        case terminated = 143

        /// The row of the EXIT STATUS section.
        var summary: String {
            switch self {
            case .refused: "Refused or failed, and none of the below."
            case .usage: "The command line was wrong."
            case .nothingFound: "A search or look-up was answered and had nothing."
            case .credentials: "Sign-in or credentials are needed."
            case .unavailable: "A service is unavailable or out of quota; trying later can help."
            case .offerChanged: "The offer changed, sold out or expired."
            case .declined: "The payment was declined."
            case .unfinished: "Not finished yet: waiting for the payer, for approval, for a ticket."
            case .needsPerson:
                "Needs a person: money and ticket do not agree, or an outcome is unknown."
            case .alert: "An alert fired."
            case .bug: "A bug of fly's."
            case .interrupted: "Interrupted. A closed pipe is success."
            case .terminated: "Terminated."
            }
        }

        /// The name scripts read in the error object, such as `nothing_found`.
        var code: String {
            switch self {
            case .refused: "refused"
            case .usage: "usage"
            case .nothingFound: "nothing_found"
            case .credentials: "credentials"
            case .unavailable: "unavailable"
            case .offerChanged: "offer_changed"
            case .declined: "declined"
            case .unfinished: "unfinished"
            case .needsPerson: "needs_person"
            case .alert: "alert"
            case .bug: "bug"
            case .interrupted: "interrupted"
            case .terminated: "terminated"
            }
        }

        /// Whether the same command may succeed later.
        var isRetryable: Bool { self == .unavailable || self == .unfinished }
    }

    /// Decides the exit status.
    var kind: Kind
    /// What went wrong, as a phrase without a period.
    var message: String
    /// What lies behind it, when that helps.
    var cause: String?
    /// A line that can be pasted.
    var hint: Hint?
    /// The supplier or service it came from.
    var supplier: String?
    /// The status that service answered with.
    var httpStatus: Int?
    /// The service's name for the call.
    var requestID: String?
    /// How long to wait before trying again, in milliseconds.
    var retryAfterMilliseconds: Int?

    /// Makes a failure of a kind.
    init(_ kind: Kind, _ message: String, cause: String? = nil, hint: Hint? = nil) {
        self.kind = kind
        self.message = message
        self.cause = cause
        self.hint = hint
    }
}
