internal import Crypto
internal import HTTP

extension AWS {
    /// What is asked of a service: always a `POST` to `/` with all of it in the body.
    struct Call: Sendable {
        /// What a second sending of the same bytes would do.
        enum Repetition: Sendable {
            /// Nothing that the first has not done: a read, or a change with a token of its own.
            case harmless
            /// The change once more: it is repeated only when the first was surely not made.
            case doubtful
        }

        /// The service that is asked.
        let service: Service
        /// What the call is named in errors, such as `GetSecretValue`.
        let action: String
        /// The header lines.
        let headers: Headers
        /// The body.
        let body: Request.Body
        /// What a second sending would do.
        let repetition: Repetition
        /// Whether it changes something at all, so that it gets a connection of its own.
        let isChange: Bool

        /// Makes a call of Secrets Manager (JSON 1.1).
        init(
            _ action: String, _ body: Request.Body, isChange: Bool = false,
            repetition: Repetition = .harmless
        ) {
            service = .secretsManager
            self.action = action
            headers = [
                "Content-Type": "application/x-amz-json-1.1",
                "X-Amz-Target": "secretsmanager.\(action)",
            ]
            self.body = body
            self.isChange = isChange
            self.repetition = repetition
        }

        /// Makes a call of the token service (query protocol); none of them changes anything.
        init(token action: String, _ form: Request.Body) {
            service = .sts
            self.action = action
            headers = ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"]
            body = form
            isChange = false
            repetition = .harmless
        }

        /// The request for one server, signed if there is something to sign with.
        func request(to address: String, in region: String, with key: Credentials?) -> Request {
            var request = Request(
                .post, address + "/", headers: headers, body: body,
                effect: isChange ? .change : .read)
            guard let key else { return request }
            request.signature = Request.Signature(
                service: service.rawValue, region: region, keyID: key.keyID
            ) { key.secret.reveal($0) }
            if let token = key.token {
                request.confidential = [
                    Request.Confidential("X-Amz-Security-Token") { token.reveal($0) }
                ]
            }
            return request
        }
    }

    /// Whose key signs a call.
    enum Signer: Sendable {
        /// Nobody's: the call carries its own proof.
        case nobody
        /// This one.
        case key(Credentials)
        /// The one that the sources give, renewed when it is refused.
        case account(Account)
    }
}
