import Host
import Vendors

/// Keys and tokens that came in variables: read once, at start, and wiped there.
struct Credentials: Sendable {
    private let secrets: [String: Secret]

    /// Takes what the services' variables hold out of the environment.
    ///
    /// To be called before the first thread: changing variables is not safe beside readers.
    static func takenFromVariables() -> Credentials {
        var secrets: [String: Secret] = [:]
        for variable in Environment.Service.allCases.flatMap(\.credentials) {
            let secret = Variables.takeSecret(variable) { $0.isEmpty ? nil : Secret($0) }
            if case let secret?? = secret { secrets[variable] = secret }
        }
        return Credentials(secrets: secrets)
    }

    /// The secret that a variable held; nil when it was not set, or empty.
    subscript(_ variable: String) -> Secret? { secrets[variable] }
}
