internal import Crypto

/// What the two shared files say about one profile.
struct Profile: Sendable {
    /// Its name.
    let name: String
    /// Its section in the configuration file.
    let config: ProfileFile.Section?
    /// Its section in the credentials file, which wins key by key.
    let credentials: ProfileFile.Section?

    /// An open setting; nil when it is missing or empty.
    func text(_ key: String) -> String? {
        let text = credentials?.texts[key] ?? config?.texts[key]
        return text.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// An open setting that is a whole number; throws `.configuration` for anything else.
    func number(_ key: String) throws(AWSError) -> Int? {
        guard let text = text(key) else { return nil }
        guard let number = Int(text) else {
            throw AWSError(.configuration, "profile \(name): \(key) is not a whole number")
        }
        return number
    }

    /// Whether a role is to be taken on, with a key.
    var hasRole: Bool { text("role_arn") != nil && text("web_identity_token_file") == nil }

    /// Whether a key stands in it, in either file.
    var hasKey: Bool {
        [credentials, config].contains { section in
            section?.has("aws_access_key_id") ?? false
                || section?.has("aws_secret_access_key") ?? false
        }
    }
}

/// The two shared files of AWS.
struct SharedFiles: Sendable {
    private var profiles: [String: ProfileFile.Section] = [:]
    private var sessions: [String: ProfileFile.Section] = [:]
    private var services: [String: ProfileFile.Section] = [:]
    private let credentials: [String: ProfileFile.Section]

    /// Sorts the sections; those of neither kind are passed over, as in all of AWS's tools.
    init(config: ProfileFile, credentials: ProfileFile) {
        self.credentials = credentials.sections
        for (heading, section) in config.sections {
            let words = ShellWords.split(heading) ?? []
            switch (words.first, words.count) {
            case ("profile", 2): profiles[words[1]] = section
            case ("sso-session", 2): sessions[words[1]] = section
            case ("services", 2): services[words[1]] = section
            default: break
            }
        }
        if profiles["default"] == nil { profiles["default"] = config.sections["default"] }
    }

    /// The profile of that name; nil when neither file has it.
    func profile(_ name: String) -> Profile? {
        let profile = Profile(
            name: name, config: profiles[name], credentials: credentials[name])
        return profile.config == nil && profile.credentials == nil ? nil : profile
    }

    /// An open setting of `[sso-session NAME]`; nil when it is missing or empty.
    func session(_ name: String) -> Profile? {
        sessions[name].map { Profile(name: name, config: $0, credentials: nil) }
    }

    /// The address that `[services NAME]` gives to a service; nil when it gives none.
    func endpoint(of service: String, services name: String) -> String? {
        services[name]?.nested[service]?["endpoint_url"].flatMap { $0.isEmpty ? nil : $0 }
    }
}
