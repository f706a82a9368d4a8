import HTTP

/// One entry of an error body, or of a list of warnings.
struct Issue: Sendable, Error {
    enum Source: Sendable {
        case parameter(String, example: String?)
        case pointer(String)
    }

    let status: Int
    let code: Int
    let title: String
    let detail: String
    var source: Source?

    var tree: JSONTree {
        var tree: JSONTree = [
            "status": .int(Int64(status)), "code": .int(Int64(code)), "title": .string(title),
            "detail": .string(detail),
        ]
        switch source {
        case .parameter(let name, let example):
            var source: JSONTree = ["parameter": .string(name)]
            if let example { source["example"] = .string(example) }
            tree["source"] = source
        case .pointer(let pointer): tree["source"] = ["pointer": .string(pointer)]
        case nil: break
        }
        return tree
    }

    static let notFound = Issue(
        status: 404, code: 38196, title: "Resource not found",
        detail: "The targeted resource doesn't exist")
    static let tooMany = Issue(
        status: 429, code: 38194, title: "Too many requests",
        detail: "The network rate limit is exceeded, please try again later")
    static let unauthorized = Issue(
        status: 401, code: 38190, title: "Invalid access token",
        detail: "The access token provided in the Authorization header is invalid")
    static let expired = Issue(
        status: 401, code: 38192, title: "Access token expired",
        detail: "The access token is expired")
    static let noHeader = Issue(
        status: 401, code: 38191, title: "Invalid HTTP header",
        detail: "Missing or invalid format for mandatory Authorization header")
    static let notEntitled = Issue(
        status: 403, code: 38197, title: "Forbidden",
        detail: "Access forbidden: this resource is not part of the contract")

    static func format(_ source: Source, _ detail: String) -> Issue {
        Issue(status: 400, code: 477, title: "INVALID FORMAT", detail: detail, source: source)
    }

    static func missing(_ source: Source, _ detail: String) -> Issue {
        Issue(
            status: 400, code: 32171, title: "MANDATORY DATA MISSING", detail: detail,
            source: source)
    }

    static func date(_ source: Source, _ detail: String) -> Issue {
        Issue(status: 400, code: 425, title: "INVALID DATE", detail: detail, source: source)
    }

    static func invalid(_ source: Source?, _ detail: String) -> Issue {
        Issue(
            status: 400, code: 4926, title: "INVALID DATA RECEIVED", detail: detail,
            source: source)
    }

    static func combination(_ source: Source, _ detail: String) -> Issue {
        Issue(
            status: 400, code: 2668, title: "PARAMETER COMBINATION INVALID/RESTRICTED",
            detail: detail, source: source)
    }

    static func many(_ source: Source, _ detail: String) -> Issue {
        Issue(
            status: 400, code: 10_661, title: "MAXIMUM NUMBER OF OCCURRENCES EXCEEDED",
            detail: detail, source: source)
    }

    static func length(_ source: Source, _ detail: String) -> Issue {
        Issue(status: 400, code: 2781, title: "INVALID LENGTH", detail: detail, source: source)
    }

    /// The offer does not exist, or not any more.
    static func noFare(_ source: Source) -> Issue { invalid(source, "No fare applicable") }

    static func noService(_ source: Source, _ detail: String) -> Issue {
        Issue(
            status: 400, code: 38_034, title: "ONE OR MORE SERVICES ARE NOT AVAILABLE",
            detail: detail, source: source)
    }

    static func option(_ source: Source, _ detail: String) -> Issue {
        Issue(status: 400, code: 572, title: "INVALID OPTION", detail: detail, source: source)
    }
}
