internal import HTTP

extension AWSError {
    /// Reads a refusal of a service, be it JSON, XML or a web page in between.
    init(_ reply: Reply, at now: Int64) {
        let complaint = Complaint(reply)
        let skew = reply.headers["Date"].flatMap { WireTime.instant(http: $0) }.map { now - $0 }
        let kind = Self.kind(complaint, status: reply.status, skew: skew)
        var message = complaint.message.isEmpty ? reply.phrase : complaint.message
        if kind == .skew, let skew {
            let side = skew > 0 ? "ahead" : "behind"
            message = "this machine's clock is \(abs(skew)) seconds \(side) of the service's"
        }
        self.init(kind, message)
        code = complaint.code
        status = reply.status
        requestID = complaint.requestID
        if kind == .skew { skewSeconds = skew }
        retryAfter = reply.headers["x-amz-retry-after"].flatMap { Int64($0) }
            .flatMap { 0...60_000 ~= $0 ? .milliseconds($0) : nil }
    }

    /// Says why there is no reply.
    init(_ error: TransportError) {
        let kind: Kind
        switch error.kind {
        case .certificate: kind = .certificate
        case .canceled: kind = .canceled
        case .badAddress, .refusedAddress, .badHeader, .notLoaded: kind = .configuration
        case .tooLarge: kind = .invalid
        case .resolve, .connect, .tls, .timeout, .torn, .protocolError, .givenUp:
            kind = .unavailable
        }
        self.init(kind, error.message)
    }

    private static func kind(_ complaint: Complaint, status: Int, skew: Int64?) -> Kind {
        let code = complaint.code ?? ""
        if isSkew(code, complaint.message, skew) { return .skew }
        if throttlingCodes.contains(code) { return .throttled }
        if let kind = kinds[code] { return kind }
        switch code {
        case "ResourceNotFoundException":
            let saysValue = complaint.message.contains("secret value for ")
            return saysValue ? .noValue : .notFound
        case "InvalidRequestException":
            let isDeleted = ["marked for deletion", "marked deleted", "scheduled for deletion"]
                .contains { complaint.message.contains($0) }
            return isDeleted ? .deleted : .conflict
        default: break
        }
        switch status {
        case 401, 403: return .denied
        case 404: return .notFound
        case 408, 500...: return .unavailable
        case 429: return .throttled
        default: return .invalid
        }
    }

    private static func isSkew(_ code: String, _ message: String, _ skew: Int64?) -> Bool {
        switch code {
        case "RequestTimeTooSkewed", "RequestExpired", "RequestInTheFuture": return true
        case "InvalidSignatureException", "SignatureDoesNotMatch":
            let isSaid = ["Signature expired", "Signature not yet current"]
                .contains { message.hasPrefix($0) }
            // A service allows five minutes.
            return isSaid || abs(skew ?? 0) > 240
        default: return false
        }
    }

    private static let throttlingCodes: Set<String> = [
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException",
        "RequestThrottled", "TooManyRequestsException", "ProvisionedThroughputExceededException",
        "TransactionInProgressException", "RequestLimitExceeded", "BandwidthLimitExceeded",
        "SlowDown", "PriorRequestNotComplete", "EC2ThrottledException",
    ]

    private static let kinds: [String: Kind] = [
        "AccessDeniedException": .denied, "AccessDenied": .denied, "OptInRequired": .denied,
        "NotAuthorized": .denied, "RegionDisabledException": .denied,
        "UnauthorizedException": .needsLogin, "InvalidGrantException": .needsLogin,
        "DecryptionFailure": .decryption, "EncryptionFailure": .decryption,
        "ResourceExistsException": .exists, "PreconditionNotMetException": .conflict,
        "InvalidNextTokenException": .conflict, "LimitExceededException": .limit,
        "InvalidParameterException": .invalid, "ValidationException": .invalid,
        "MalformedPolicyDocumentException": .invalid, "PublicPolicyException": .invalid,
        "InternalServiceError": .unavailable, "RequestTimeout": .unavailable,
        "RequestTimeoutException": .unavailable, "IDPCommunicationError": .unavailable,
        "ExpiredTokenException": .expired, "ExpiredToken": .expired,
        "UnrecognizedClientException": .badCredentials, "InvalidClientTokenId": .badCredentials,
        "InvalidAccessKeyId": .badCredentials, "InvalidSignatureException": .badCredentials,
        "SignatureDoesNotMatch": .badCredentials, "IncompleteSignatureException": .invalid,
        "IncompleteSignature": .invalid, "MissingAuthenticationTokenException": .invalid,
        "MissingAuthenticationToken": .invalid, "IDPRejectedClaim": .denied,
        "InvalidIdentityToken": .badCredentials,
    ]
}

/// What a refusal says, whatever its form.
private struct Complaint {
    var code: String?
    var message = ""
    var requestID: String?

    init(_ reply: Reply) {
        requestID = reply.headers["x-amzn-RequestId"] ?? reply.headers["x-amz-request-id"]
        var code = reply.headers["x-amzn-errortype"]
        if let document = reply.complaint {
            code = document["__type"]?.string ?? code ?? document["error"]?.string
            message =
                document["message"]?.string ?? document["Message"]?.string
                ?? document["error_description"]?.string ?? ""
        } else if let found = XMLText(reply.body).first("Code") {
            code = found
            let text = XMLText(reply.body)
            message = text.first("Message") ?? ""
            requestID = requestID ?? text.first("RequestId") ?? text.first("RequestID")
        } else if !reply.body.isEmpty, reply.body.first != UInt8(ascii: "<") {
            message = String(decoding: reply.body.prefix(200), as: UTF8.self)
        }
        self.code = code.map(Self.plain)
    }

    /// The bare code of `com.amazonaws.secretsmanager#Code` or `Code:http://...`.
    private static func plain(_ code: String) -> String {
        let bare = code.prefix { $0 != ":" }
        return String(bare.split(separator: "#").last ?? bare)
    }
}
