import HTTP

/// The entry of an error body.
struct Fault: Error, Sendable {
    let status: Int
    let type: String
    let code: String
    let title: String
    let message: String
    var pointer: String?
    var airline: String?

    var tree: JSONTree {
        var tree: JSONTree = [
            "type": .string(type), "title": .string(title), "message": .string(message),
            "documentation_url": "https://duffel.com/docs/api/overview/response-handling",
            "code": .string(code),
        ]
        if let pointer {
            let field = pointer.split(separator: "/").last.map(String.init) ?? ""
            tree["source"] = ["pointer": .string(pointer), "field": .string(field)]
        }
        if let airline { tree["source"] = .string(airline) }
        return tree
    }

    private init(
        _ status: Int, _ type: String, _ code: String, _ title: String, _ message: String,
        pointer: String? = nil
    ) {
        self.status = status
        self.type = type
        self.code = code
        self.title = title
        self.message = message
        self.pointer = pointer
    }

    static let noAuthorization = Fault(
        401, "authentication_error", "missing_authorization_header",
        "Missing authorization header",
        "The 'Authorization' header needs to be set and contain a valid API token.")
    static let badAuthorization = Fault(
        401, "authentication_error", "invalid_authorization_header",
        "Invalid authorization header",
        "The 'Authorization' header needs to have the form 'Bearer TOKEN'.")
    static let tokenNotFound = Fault(
        401, "authentication_error", "access_token_not_found", "Access token not found",
        "The access token in the 'Authorization' header is not known.")
    static let tokenExpired = Fault(
        401, "authentication_error", "expired_access_token", "Expired access token",
        "The access token in the 'Authorization' header has expired.")
    static let noVersion = Fault(
        400, "invalid_request_error", "missing_version_header", "Missing version header",
        "The 'Duffel-Version' header needs to be set to a valid API version.")
    static let badVersion = Fault(
        400, "invalid_request_error", "invalid_version_header", "Invalid version header",
        "The 'Duffel-Version' header does not name a version of the API.")
    static let oldVersion = Fault(
        400, "invalid_request_error", "unsupported_version", "Unsupported version",
        "The version in the 'Duffel-Version' header is no longer supported; use 'v2'.")
    static let noContentType = Fault(
        400, "invalid_request_error", "missing_content_type_header",
        "Missing content type header", "The 'Content-Type' header needs to be set.")
    static let badContentType = Fault(
        400, "invalid_request_error", "invalid_content_type_header",
        "Invalid content type header", "The 'Content-Type' header must be 'application/json'.")
    static let badRequest = Fault(
        400, "invalid_request_error", "bad_request", "Bad request", "The body is not valid JSON.")
    static let noData = Fault(
        400, "invalid_request_error", "missing_data_param", "Missing data parameter",
        "The body needs a 'data' object.")
    static let badData = Fault(
        400, "invalid_request_error", "invalid_data_param", "Invalid data parameter",
        "'data' needs to be an object.")
    static let notFound = Fault(
        404, "invalid_request_error", "not_found", "Resource not found",
        "The resource you are trying to access does not exist.")
    static let rateLimited = Fault(
        429, "rate_limit_error", "rate_limit_exceeded", "Rate limit exceeded",
        "Too many requests hit the API too quickly. Please retry after the time in the "
            + "`ratelimit-reset` header.")
    static let gatewayTimeout = Fault(
        504, "gateway_timeout_error", "gateway_timeout_error", "Gateway timeout",
        "The airline took too long to answer.")
    static let offerGone = Fault(
        422, "airline_error", "offer_no_longer_available", "Offer no longer available",
        "The offer you have selected is no longer available. Please search again.")

    static let offerExpired = Fault(
        422, "invalid_state_error", "offer_expired", "Offer expired",
        "The offer has expired. Please search again.")
    static let serviceGone = Fault(
        422, "validation_error", "ancillary_service_not_available", "Service not available",
        "One of the services is not available for this offer any more.",
        pointer: "/intended_services")
    static let unsupportedAction = Fault(
        422, "invalid_request_error", "unsupported_action", "Unsupported action",
        "The airline of this offer does not support this action.")

    static func required(_ pointer: String) -> Fault {
        let field = pointer.split(separator: "/").last.map(String.init) ?? ""
        return Fault(
            422, "validation_error", "validation_required", "Required field",
            "Field '\(field)' can't be blank", pointer: pointer)
    }

    static func format(_ pointer: String, _ message: String) -> Fault {
        Fault(
            422, "validation_error", "validation_format", "Invalid format", message,
            pointer: pointer)
    }

    static func inclusion(_ pointer: String, _ message: String) -> Fault {
        Fault(
            422, "validation_error", "validation_inclusion", "Invalid value", message,
            pointer: pointer)
    }

    static func length(_ pointer: String, _ message: String) -> Fault {
        Fault(
            422, "validation_error", "validation_length", "Invalid length", message,
            pointer: pointer)
    }

    static func type(_ pointer: String, _ message: String) -> Fault {
        Fault(
            422, "validation_error", "validation_type", "Invalid type", message,
            pointer: pointer)
    }

    /// A query parameter of a list that cannot be used.
    static func parameter(_ name: String, _ message: String) -> Fault {
        Fault(
            422, "validation_error", "validation_inclusion", "Invalid parameter", message,
            pointer: "/" + name)
    }
}
