internal import Crypto
internal import HTTP

extension CredentialChain {
    /// Runs the program that a profile names and reads what it writes.
    func process(_ line: String, of name: String) throws(AWSError) -> AWS.Credentials {
        guard let words = ShellWords.split(line), !words.isEmpty else {
            throw AWSError(
                .configuration, "profile \(name): credential_process has a quote left open")
        }
        let result = try surroundings.run(words)
        guard result.status == 0 else {
            throw AWSError(
                .configuration,
                "profile \(name): credential_process ended with status \(result.status)")
        }
        let document: JSON.Value
        do {
            document = try result.output.reveal { bytes throws(JSONError) in try JSON(bytes).root }
        } catch {
            throw AWSError(
                .configuration, "profile \(name): credential_process wrote what is \(error)")
        }
        guard document["Version"]?.int == 1 else {
            throw AWSError(
                .configuration, "profile \(name): credential_process did not write version 1")
        }
        return try read(document, token: "SessionToken", .process)
    }

    /// Reads the members that programs, containers and instances use alike.
    func read(
        _ document: JSON.Value, token: String, _ source: AWS.Credentials.Source
    ) throws(AWSError) -> AWS.Credentials {
        guard let keyID = document.words("AccessKeyId"),
            let secret = try document.secret("SecretAccessKey")
        else {
            throw AWSError(
                .configuration, "the source \"\(source.rawValue)\" gave no whole credentials")
        }
        var expiry: Int64?
        if let text = document.words("Expiration") {
            guard let moment = AWS.moment(text) else {
                throw AWSError(
                    .configuration, "the source \"\(source.rawValue)\" gave an unreadable time")
            }
            expiry = moment
        }
        return AWS.Credentials(
            keyID: keyID, secret: secret, token: try document.secret(token), expiry: expiry,
            obtained: surroundings.now(), accountID: document.words("AccountId"), source: source)
    }
}
