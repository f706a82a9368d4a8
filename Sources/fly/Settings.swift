import Grammar
import Store

/// What holds for this run, and who said so: variable, then profile, then default.
///
/// An option, where a command has one for the same thing, is weighed by that command before.
struct Settings: Sendable {
    /// Who said a value.
    enum Origin: Sendable, Equatable {
        case variable(String)
        case profile(String)
        case fallback

        /// For `fly config list --origin`.
        var text: String {
            switch self {
            case .variable(let name): "variable \(name)"
            case .profile(let name): "profile \(name)"
            case .fallback: "default"
            }
        }
    }

    /// A value and who said it.
    struct Value: Sendable, Equatable {
        let text: String
        let origin: Origin

        /// What people know the setting by: its variable, or its key in the profile.
        func name(of setting: Setting) -> String {
            if case .variable(let name) = origin { return name }
            return setting.key
        }
    }

    /// The profile that is used.
    let profile: String
    private let configuration: Configuration
    private let variable: @Sendable (String) -> String?
    private let credentials: Credentials

    /// Looks values up in a configuration and in the environment's variables.
    ///
    /// - Throws: `Failure` of the kind `usage` when a profile was named that does not exist.
    init(
        profile: String?, configuration: Configuration,
        credentials: Credentials, variable: @escaping @Sendable (String) -> String?
    ) throws(Failure) {
        let named = profile ?? variable("FLY_PROFILE").flatMap { $0.isEmpty ? nil : $0 }
        self.profile = named ?? "default"
        self.configuration = configuration
        self.variable = variable
        self.credentials = credentials
        guard let named, named != "default",
            !configuration.profiles.contains(named)
        else { return }
        throw Failure(
            .usage, "no profile \(quoted(named))",
            hint: "fly --profile \(named) config set environment test")
    }

    /// The value of a setting; nil when nobody said one and it has no default.
    subscript(_ setting: Setting) -> Value? {
        if let text = variable(setting.variable), !text.isEmpty {
            return Value(text: text, origin: .variable(setting.variable))
        }
        if let text = configuration.value(of: setting.key, in: profile) {
            return Value(text: text, origin: .profile(profile))
        }
        return setting.fallback.map { Value(text: $0, origin: .fallback) }
    }

    /// The value of a setting, checked.
    ///
    /// - Throws: `Failure` of the kind `usage` naming who said a value that is none.
    func checked(_ setting: Setting) throws(Failure) -> String? {
        guard let value = self[setting] else { return nil }
        guard let objection = setting.objection(value.text) else { return value.text }
        throw Failure(
            .usage, "\(setting.key) \(quoted(value.text)) \(objection)",
            cause: "set by \(value.origin.text)", hint: removal(of: setting, value))
    }

    /// The line that takes a value away from whoever said it.
    func removal(of setting: Setting, _ value: Value) -> Hint {
        if case .variable(let name) = value.origin { return "unset \(name)" }
        return profile == "default"
            ? "fly config unset \(setting.key)"
            : "fly config unset \(setting.key) --profile \(profile)"
    }

    /// Whether a credential came in a variable.
    func hasCredential(_ variable: String) -> Bool { credentials[variable] != nil }
}
