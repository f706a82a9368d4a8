internal import HTTP
internal import Travel

extension Amadeus {
    /// One error or warning in an answer; numbers and texts are read alike.
    struct Issue {
        /// The vendor's code, such as `38194`.
        var code: String?
        /// The title and the detail, as far as they are told.
        var message: String?

        /// Reads one member of `errors` or `warnings`, or a token error, which has the same parts.
        init(_ value: JSON.Value) {
            code = value["code"]?.text
            let detail = value.words("detail") ?? value.words("error_description")
            let told = [value.words("title"), detail].compactMap { $0 }
            guard !told.isEmpty else { return }
            let parameter = value["source"]?.words("parameter").map { " (\($0))" } ?? ""
            message = told.joined(separator: ": ") + parameter
        }

        /// Whether the message has these words in it, in either case.
        func speaks(of words: String) -> Bool {
            message?.lowercased().contains(words) ?? false
        }
    }

    /// Says why a call failed.
    func failure(_ reply: Reply) -> SupplierError {
        let issue = reply.amadeusIssue
        let isUnsold = issue?.code == "4926" && issue?.speaks(of: "no fare applicable") ?? false
        let kind = isUnsold ? .gone : Self.kind(status: reply.status, code: issue?.code)
        return error(kind, issue?.message ?? reply.phrase, reply, issue)
    }

    /// Says why there is no token.
    func tokenFailure(_ reply: Reply) -> SupplierError {
        let issue = reply.amadeusIssue
        let areRefused = reply.status == 401 || (reply.status == 400 && issue?.code == "38187")
        guard areRefused else { return failure(reply) }
        return error(
            .auth, "credentials rejected (self-service keys stopped on 2026-07-17)", reply, issue)
    }

    private func error(
        _ kind: SupplierError.Kind, _ message: String, _ reply: Reply, _ issue: Issue?
    ) -> SupplierError {
        SupplierError(
            kind, message, status: reply.status, code: issue?.code,
            requestID: reply.headers["Ama-Request-Id"] ?? reply.headers["X-Request-Id"],
            retryAfter: reply.retryAfter(at: clock()))
    }

    /// The gateway's codes first, then those of the applications behind it, then the status.
    private static func kind(status: Int, code: String?) -> SupplierError.Kind {
        switch code {
        case "38187", "38190", "38191", "38192", "38193", "39683", "39686": return .auth
        case "38194": return .rate
        case "38195": return .quota
        case "38196", "38197": return .notEntitled
        case "20" where status == 401: return .notEntitled
        case "701", "141", "38189": return .unavailable
        case "37200", "34107": return .priceChanged
        case "34651", "1797": return .gone
        case "36870": return .unknownOutcome
        case "1304", "9112", "34733", "38034", "39397": return .rejected
        default: break
        }
        switch status {
        case 401: return .auth
        case 403, 404, 405: return .notEntitled
        case 408, 504: return .timeout
        case 429: return .rate
        case 500...: return .unavailable
        default: return .badRequest
        }
    }
}

extension SupplierError {
    /// Whether Amadeus looked and has nothing, as against a call that its gateway does not know.
    ///
    /// A system error counts too: it answers so for pairs of places that it has no prices for.
    var amadeusHasNothing: Bool {
        switch code {
        case nil, "38196", "38197": false
        case "141", "1797", "6003": true
        default: status == 404
        }
    }
}

extension Reply {
    /// The error in the body; nil when the body is not the vendor's.
    var amadeusIssue: Amadeus.Issue? {
        guard let complaint else { return nil }
        if let issue = complaint["errors"]?.elements.first(where: { _ in true }) {
            return Amadeus.Issue(issue)
        }
        return complaint["code"] == nil && complaint["error"] == nil
            ? nil : Amadeus.Issue(complaint)
    }
}
