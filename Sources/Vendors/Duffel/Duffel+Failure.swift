internal import HTTP
internal import Travel

extension Duffel {
    /// Says why a read failed: by code, then by type, then by status, as codes are not all known.
    func failure(_ reply: Reply) -> SupplierError {
        let complaint = reply.complaint
        let issue = complaint?["errors"]?.elements.first { _ in true }
        let code = issue?["code"]?.text
        let kind =
            Self.kind(code: code) ?? Self.kind(type: issue?["type"]?.string, status: reply.status)
        let told = [issue?.words("title"), issue?.words("message")].compactMap { $0 }
        return SupplierError(
            kind, told.isEmpty ? Self.phrase(for: reply) : told.joined(separator: ": "),
            status: reply.status, code: code,
            requestID: complaint?["meta"]?["request_id"]?.string ?? reply.headers["X-Request-Id"],
            retryAfter: reply.retryAfter(at: clock()))
    }

    private static func phrase(for reply: Reply) -> String {
        switch reply.status {
        case 401: "the token was refused"
        case 403: "the account does not include this call"
        default: reply.phrase
        }
    }

    private static func kind(code: String?) -> SupplierError.Kind? {
        switch code {
        case "offer_no_longer_available", "offer_expired", "not_found": .gone
        case "price_changed": .priceChanged
        case "rate_limit_exceeded": .rate
        case "access_token_not_found", "expired_access_token", "invalid_authorization_header",
            "missing_authorization_header":
            .auth
        case "insufficient_permissions", "unavailable_feature", "unavailable_in_version":
            .notEntitled
        case "gateway_timeout_error": .timeout
        case "airline_internal", "airline_unknown", "internal_server_error": .unavailable
        default: nil
        }
    }

    private static func kind(type: String?, status: Int) -> SupplierError.Kind {
        switch (type, status) {
        case ("rate_limit_error", _), (_, 429): .rate
        case (_, 401): .auth
        case (_, 403): .notEntitled
        case (_, 404): .gone
        case (_, 408), (_, 504): .timeout
        case (_, 500...): .unavailable
        case ("authentication_error", _): .auth
        case ("invalid_state_error", _), ("airline_error", _): .rejected
        default: .badRequest
        }
    }
}
