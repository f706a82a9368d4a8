import Atlas
import Grammar
import HTTP
import Host
import Store
import Terminal
import Travel

/// `fly doctor`: looks at everything the program stands on.
struct Doctor: Command {
    private static let ci = Flag("ci", "One search in the sandbox and the state of the files")

    static let spec = CommandSpec(
        "doctor", "Check that everything works", [ci],
        discussion: """
            Ends with 0 when every check passed or only warned, else with 1. With --ci it also \
            searches in the sandbox, so that a pipeline can use it as a smoke check.
            """,
        examples: [Example(""), Example("--ci", "A smoke check"), Example("--json")])

    private let isSmokeCheck: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        isSmokeCheck = try arguments[Self.ci]
    }

    func run(in app: App) async throws {
        var checks = [app.checkEnvironment(), app.checkLibrary(), app.checkZones()]
        checks += app.checkFiles()
        if isSmokeCheck { checks.append(await app.checkSearch()) }
        try app.show(
            Listing(
                schema: "fly.doctor/1", noun: "checks",
                columns: [
                    Column("check", title: "Check") { Cell($0.name) },
                    Column("result", title: "Result") { Cell($0.result.rawValue, style: $0.style) },
                    Column("detail", title: "Detail") { Cell($0.detail) },
                    Column("hint", title: "Hint", sacrifice: 1) { Cell($0.hint) },
                ],
                rows: checks))
        if checks.contains(where: { $0.result == .failed }) { app.status = 1 }
    }
}

/// What one look found.
struct Check: Sendable {
    /// How it went.
    enum Result: String, Sendable {
        case ok
        case warning
        case failed
    }

    let name: String
    let result: Result
    let detail: String
    var hint: String?

    /// Green, yellow or red.
    var style: Style {
        switch result {
        case .ok: .good
        case .warning: .caution
        case .failed: .bad
        }
    }
}

extension App {
    /// What to type after a failure.
    private func hint(_ failure: Failure) -> String? { failure.hint?.text(typed, ["doctor"]) }

    /// Whether the environment can be told.
    func checkEnvironment() -> Check {
        do throws(Failure) {
            let environment = try environment()
            let chosen = environment.isChosen ? "chosen" : "nobody chose one"
            return Check(
                name: "environment", result: .ok, detail: "\(environment.name.rawValue), \(chosen)")
        } catch {
            return Check(
                name: "environment", result: .failed, detail: error.message, hint: hint(error))
        }
    }

    /// Whether libcurl is there.
    func checkLibrary() -> Check {
        do throws(TransportError) {
            return Check(name: "libcurl", result: .ok, detail: try CurlLibrary.version())
        } catch {
            return Check(
                name: "libcurl", result: .failed, detail: error.message,
                hint: "apt-get install libcurl4")
        }
    }

    /// Whether the system's time zones are there.
    func checkZones() -> Check {
        do throws(ZoneError) {
            _ = try Zone("Europe/Madrid")
            return Check(name: "time zones", result: .ok, detail: "found")
        } catch {
            return Check(
                name: "time zones", result: .warning, detail: "\(error)",
                hint: "apt-get install tzdata")
        }
    }

    /// Whether configuration and store can be used.
    func checkFiles() -> [Check] {
        let folders: Folders
        do throws(Failure) {
            folders = try self.folders()
        } catch {
            return [
                Check(name: "files", result: .warning, detail: error.message, hint: hint(error))
            ]
        }
        var checks: [Check] = []
        do throws(Failure) {
            let strangers = try configuration().strangers(to: Setting.all.map(\.key))
            checks.append(
                Check(
                    name: "configuration", result: strangers.isEmpty ? .ok : .warning,
                    detail: strangers.first ?? folders.configuration))
        } catch {
            checks.append(
                Check(
                    name: "configuration", result: .failed, detail: error.message, hint: hint(error)
                )
            )
        }
        do {
            let contents = try ledger().contents()
            let offers = contents.rows["offer"] ?? 0
            checks.append(
                Check(
                    name: "store", result: .ok,
                    detail: "\(offers) offers, \(contents.bytes) bytes"))
        } catch {
            let failure = Failure(any: error)
            checks.append(
                Check(name: "store", result: .failed, detail: failure.message, hint: hint(failure)))
        }
        return checks
    }

    /// Whether a search in the sandbox finds flights with every supplier.
    func checkSearch() async -> Check {
        do {
            guard try environment().name == .sandbox else {
                return Check(
                    name: "search", result: .failed, detail: "only the sandbox is searched here",
                    hint: "FLY_ENVIRONMENT=sandbox \(program) doctor --ci")
            }
            let request = try SearchFilters().applied(to: .smokeCheck, currency: nil, in: self)
            let responses = try await inquiry(suppliers(named: [], for: .search)).search([request])
            let silent = responses.compactMap(\.note)
            let count = responses.reduce(0) { $0 + ($1.found?.offers.count ?? 0) }
            guard silent.isEmpty, count > 0 else {
                return Check(
                    name: "search", result: .failed,
                    detail: silent.first ?? "the sandbox has no flights")
            }
            return Check(name: "search", result: .ok, detail: "\(count) offers")
        } catch {
            return Check(name: "search", result: .failed, detail: Failure(any: error).message)
        }
    }
}
