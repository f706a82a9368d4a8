import Grammar

/// What the manual says besides the commands.
enum Manual {
    /// The EXIT STATUS section.
    static let exits =
        [Definition("0", "Done.")]
        + Failure.Kind.allCases.map { Definition(String($0.rawValue), $0.summary) }

    /// The ENVIRONMENT section.
    static let variables =
        Setting.all.map { Definition($0.variable, "\($0.summary).") }
        + Environment.Service.allCases.flatMap { service in
            service.credentials.map {
                Definition($0, "A credential of \(service.rawValue); read once and wiped.")
            }
        } + [
            Definition("FLY_PROFILE", "The profile to use, when --profile does not say."),
            Definition(
                "FLY_HOME", "One folder for configuration, data and state, for tests and pipelines."
            ),
            Definition("FLY_SANDBOX_NOW", "Fixes the sandbox's time (RFC 3339)."),
            Definition("FLY_SANDBOX_SEED", "Fixes the sandbox's world, a whole number."),
            Definition("NO_COLOR", "No color when set to anything."),
            Definition("CLICOLOR_FORCE", "Color also through a pipe."),
            Definition("COLUMNS", "The width to fit tables to."),
            Definition(
                "https_proxy, all_proxy, no_proxy", "The proxy, never used on this machine."),
        ]

    /// The FILES section.
    static let files = [
        Definition("$XDG_CONFIG_HOME/fly/config", "The configuration; see fly-config(5)."),
        Definition(
            "$XDG_DATA_HOME/fly/ENVIRONMENT/fly.db", "What is kept, one file for each environment."),
        Definition(
            "$XDG_STATE_HOME/fly/ENVIRONMENT/rate/SUPPLIER", "When a supplier may be called next."),
    ]

    /// The pages besides the commands.
    static let topics = [
        environment, formatting, dates, suppliers, configuration, json,
    ]
}
