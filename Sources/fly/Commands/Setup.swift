import Grammar
import Store
import Terminal

/// `fly setup`: makes a profile by asking.
struct Setup: Command {
    static let spec = CommandSpec(
        "setup", "Make a profile by asking", [],
        discussion: """
            Asks for the environment, the currency and the home airport, writes them into the \
            profile, and says which credentials the environment needs. An empty answer keeps what \
            holds. Scripts use fly config set.
            """,
        examples: [Example(""), Example("--profile work", "Another profile")])

    init(_ arguments: Arguments) throws(UsageError) {}

    func run(in app: App) async throws {
        guard app.screen.console.inputIsTerminal, app.globals.mayAsk else {
            throw Failure(
                .usage, "setup asks questions, and nobody can answer",
                hint: "fly config set environment test")
        }
        var answers: [(Setting, String)] = []
        for setting in [Setting.environment, .currency, .home] {
            if let answer = try ask(setting, app) { answers.append((setting, answer)) }
        }
        let change = answers.map { "set \($0.0.key) to \($0.1)" }.joined(separator: ", ")
        try app.editConfiguration(change.isEmpty ? "change nothing" : change) {
            configuration, profile throws(ConfigurationError) in
            for (setting, value) in answers {
                try configuration.set(setting.key, to: value, in: profile)
            }
        }
        let environment = answers.first { $0.0.key == Setting.environment.key }?.1
        try say(what: environment ?? "sandbox", in: app)
    }

    /// The answer, checked; nil for an empty one.
    private func ask(_ setting: Setting, _ app: App) throws -> String? {
        let now = try app.settings()[setting]?.text ?? "none"
        let dialog = try Dialog()
        for _ in 1...3 {
            let answer = try dialog.line("\(setting.summary) [\(now)]: ")
            guard !answer.isEmpty else { return nil }
            guard let objection = setting.objection(answer) else { return answer }
            try app.screen.note("\(setting.key) \"\(answer)\" \(objection)")
        }
        throw Failure(.usage, "no answer for \(setting.key)", hint: "fly config list")
    }

    private func say(what environment: String, in app: App) throws {
        guard environment != Environment.Name.sandbox.rawValue else {
            return try app.screen.note("the sandbox needs no credentials: fly search MAD JFK +30d")
        }
        for service in Environment.Service.allCases {
            let variables = service.credentials.joined(separator: " and ")
            try app.screen.note("\(service.rawValue) needs \(variables)")
        }
        try app.screen.note("fly suppliers says what is still missing")
    }
}
