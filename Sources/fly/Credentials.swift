import Crypto
import Host

/// Keys and tokens that came in variables: read once, at start, and wiped there.
struct Credentials: Sendable {
    private let secrets: [String: Secret]

    /// No variable held any.
    static let none = Credentials(secrets: [:])

    /// Takes what the services' variables hold out of the environment.
    ///
    /// To be called before the first thread: changing variables is not safe beside readers.
    /// - Throws: `CryptoError` when there is no memory that may hold secrets.
    static func takenFromVariables() throws(CryptoError) -> Credentials {
        var secrets: [String: Secret] = [:]
        for variable in Environment.Service.allCases.flatMap(\.credentials) {
            let secret = try Variables.takeSecret(variable) { bytes throws(CryptoError) in
                try Secret(copying: bytes)
            }
            if let secret, !secret.isEmpty { secrets[variable] = secret }
        }
        return Credentials(secrets: secrets)
    }

    /// The secret that a variable held; nil when it was not set, or empty.
    subscript(_ variable: String) -> Secret? { secrets[variable] }
}
