import HTTP

extension Amadeus {
    /// Seconds a token lives.
    static let life: Int64 = 1799

    /// `POST /v1/security/oauth2/token`; errors have a body of their own kind.
    func token(_ call: Server.Incoming) -> Server.Answer {
        guard call.method == "POST" else { return Self.answer([.notFound]) }
        let form = call.form ?? []
        let fields = Dictionary(form.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        guard fields["grant_type"] == "client_credentials" else {
            return refused(
                400, "unsupported_grant_type",
                "Only client_credentials value is allowed for the "
                    + "body parameter grant_type")
        }
        guard let id = fields["client_id"], let secret = fields["client_secret"], !id.isEmpty,
            !secret.isEmpty, !id.hasPrefix("bad"), (id == "sandbox") == (secret == "sandbox")
        else { return refused(401, "invalid_client", "Client credentials are invalid") }
        return Self.answer([
            "type": "amadeusOAuth2Token", "username": "sandbox@fly.invalid",
            "application_name": "fly sandbox", "client_id": .string(id), "token_type": "Bearer",
            "access_token": .string(signed(now)), "expires_in": .int(Self.life),
            "state": "approved", "scope": "",
        ])
    }

    /// What is wrong with a call's token; nil when nothing is.
    func refusal(_ call: Server.Incoming) -> Issue? {
        guard let header = call.headers["authorization"] else { return .noHeader }
        let words = header.split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bearer" else { return .noHeader }
        guard let born = Int64(words[1].prefix(8), radix: 36), signed(born) == words[1] else {
            return .unauthorized
        }
        return now - born > Self.life ? .expired : nil
    }

    // Needs no memory: the time of birth, then a seal that only this world makes.
    private func signed(_ born: Int64) -> String {
        let time = String(born, radix: 36)
        let seal = String(Chance(seed).with("amadeus token").with(Int(born)).bits, radix: 36)
        return String(repeating: "0", count: max(0, 8 - time.count)) + time
            + String(repeating: "0", count: max(0, 20 - seal.count)) + seal
    }

    private func refused(_ status: Int, _ error: String, _ text: String) -> Server.Answer {
        .json(
            [
                "error": .string(error), "error_description": .string(text), "code": 38187,
                "title": "Invalid parameters",
            ], status: status)
    }
}
