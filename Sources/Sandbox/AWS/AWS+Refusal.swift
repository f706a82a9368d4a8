import HTTP

extension AWS {
    /// Why a call is refused.
    struct Refusal: Error, Equatable {
        /// The code on the JSON wire, and the status with it.
        let code: String
        let status: Int
        /// The code on the query wire, and the status with it.
        let queryCode: String
        let queryStatus: Int
        /// A sentence; nil for the few refusals that have none.
        let message: String?
        /// Whether the front end refuses, which writes `message`, and not the service (`Message`).
        private let isAtDoor: Bool

        /// A refusal of the service itself, on its one wire.
        init(_ code: String, _ message: String, status: Int = 400) {
            self.init(code, status, code, status, message, isAtDoor: false)
        }

        /// A refusal of the front end, which has a name on each wire.
        static func door(
            _ code: String, _ queryCode: String, _ message: String?, status: Int = 400,
            queryStatus: Int = 403
        ) -> Refusal {
            Refusal(code, status, queryCode, queryStatus, message, isAtDoor: true)
        }

        private init(
            _ code: String, _ status: Int, _ queryCode: String, _ queryStatus: Int,
            _ message: String?, isAtDoor: Bool
        ) {
            self.code = code
            self.status = status
            self.queryCode = queryCode
            self.queryStatus = queryStatus
            self.message = message
            self.isAtDoor = isAtDoor
        }

        /// The refusal as the wire has it.
        func answer(_ wire: Errand.Wire, _ id: String) -> Server.Answer {
            switch wire {
            case .json:
                var tree: JSONTree = ["__type": .string(code)]
                if let message { tree[isAtDoor ? "message" : "Message"] = .string(message) }
                return .json(
                    tree, status: status, headers: ["Content-Type": "application/x-amz-json-1.1"])
            case .query:
                let page = """
                    <ErrorResponse xmlns="\(TokenService.namespace)">
                      <Error>
                        <Type>\(queryStatus < 500 ? "Sender" : "Receiver")</Type>
                        <Code>\(queryCode)</Code>
                        <Message>\(TokenService.escaped(message ?? ""))</Message>
                      </Error>
                      <RequestId>\(id)</RequestId>
                    </ErrorResponse>

                    """
                return Server.Answer(
                    Reply(
                        status: queryStatus, headers: ["Content-Type": "text/xml"],
                        body: Array(page.utf8)))
            }
        }
    }
}

extension AWS.Refusal {
    static let noAuthentication = door(
        "MissingAuthenticationTokenException", "MissingAuthenticationToken",
        "Missing Authentication Token")

    /// An unknown key, or one with a token that is not its own.
    static let unknownClient = door(
        "UnrecognizedClientException", "InvalidClientTokenId",
        "The security token included in the request is invalid.")

    static let expiredToken = door(
        "ExpiredTokenException", "ExpiredToken",
        "The security token included in the request is expired")

    static let throttled = door(
        "ThrottlingException", "Throttling", "Rate exceeded", queryStatus: 400)

    static let internalError = AWS.Refusal(
        "InternalServiceError", "An error occurred on the server side.", status: 500)

    static let noSecret = AWS.Refusal(
        "ResourceNotFoundException", "Secrets Manager can't find the specified secret.")

    /// An authorization line that cannot be read.
    static func incomplete(_ message: String) -> AWS.Refusal {
        door("IncompleteSignatureException", "IncompleteSignature", message, queryStatus: 400)
    }

    /// A signature that is not the one of this request, at this time, for this place.
    static func signature(_ message: String) -> AWS.Refusal {
        door("InvalidSignatureException", "SignatureDoesNotMatch", message)
    }

    /// A member that breaks a limit of the model.
    static func validation(_ message: String) -> AWS.Refusal {
        door("ValidationException", "ValidationError", message, queryStatus: 400)
    }

    static func parameter(_ message: String) -> AWS.Refusal {
        AWS.Refusal("InvalidParameterException", message)
    }

    static func request(_ message: String) -> AWS.Refusal {
        AWS.Refusal("InvalidRequestException", message)
    }

    static func denied(_ caller: AWS.Identity, _ action: String, on resource: String) -> AWS.Refusal
    {
        let text =
            "User: \(caller.arn) is not authorized to perform: \(action) on resource: \(resource) "
            + "because no identity-based policy allows the \(action) action"
        return AWS.Refusal(
            action.hasPrefix("sts:") ? "AccessDenied" : "AccessDeniedException", text,
            status: action.hasPrefix("sts:") ? 403 : 400)
    }
}
