import Grammar

/// The version that `--version`, the user agent and the manual show.
let version = "0.1.0"

/// Every command of the program, in groups: its table of contents.
let tree = Tree<App>(
    "fly", "Search, compare, book and watch flights at several suppliers", version: version,
    discussion: """
        Without an account, a key or a network everything works in the sandbox: simulated fares \
        from the same binary over real HTTP on this machine.
        """,
    globals: Globals.all,
    exits: Manual.exits, environment: Manual.variables, files: Manual.files,
    topics: Manual.topics
) {
    Chapter("Plan") {
        Search.self
        Dates.self
        Explore.self
        Price.self
        Seats.self
    }
    Chapter("Look up") {
        AirportsCommand.self
        AirlinesCommand.self
        StatusCommand.self
        Checkin.self
        SuppliersCommand.self
    }
    Chapter("Account") {
        Setup.self
        CommandGroup("config", "Read and write the configuration", default: ConfigList.self) {
            ConfigList.self
            ConfigGet.self
            ConfigSet.self
            ConfigUnset.self
        }
    }
    Chapter("Operate") {
        Doctor.self
        CommandGroup("sandbox", "Run or reset the built-in sandbox") {
            SandboxServe.self
            SandboxReset.self
        }
        CompletionsCommand.self
        HelpCommand.self
    }
}
