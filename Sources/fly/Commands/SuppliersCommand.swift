import Grammar
import Terminal
import Travel

/// `fly suppliers`: what each supplier can do here, and whether it can be asked.
struct SuppliersCommand: Command {
    static let spec = CommandSpec(
        "suppliers", "Show what each supplier can do", [],
        discussion: """
            Shows where each one answers in this environment and what is missing to ask it.
            """,
        examples: [Example(""), Example("--json")])

    init(_ arguments: Arguments) throws(UsageError) {}

    func run(in app: App) async throws {
        _ = try app.clock()  // what the environment refuses concerns all of them
        try app.announce()
        let rows = try Environment.Service.allCases.map { service throws(Failure) in
            try SupplierState(service, in: app)
        }
        try app.show(
            Listing(
                schema: "fly.suppliers/1", noun: "suppliers", columns: Self.columns, rows: rows))
    }

    private static let columns: [Column<SupplierState>] = [
        Column("name", title: "Name") { Cell($0.name, style: .accent) },
        Column("ready", title: "Ready") { Cell($0.problem == nil) },
        Column("address", title: "Answers at", sacrifice: 2) { Cell($0.address) },
        Column("capabilities", title: "Can do", sacrifice: 1) {
            Cell(.list($0.capabilities), shown: [$0.capabilities.joined(separator: ", ")])
        },
        Column("problem", title: "What is missing") { Cell($0.problem) },
    ]
}

/// One supplier as it stands in this environment.
struct SupplierState: Sendable {
    let name: String
    let address: String
    let capabilities: [String]
    let problem: String?

    /// Looks at the settings and credentials; asks nobody.
    ///
    /// - Throws: `Failure` when the environment itself cannot be told.
    init(_ service: Environment.Service, in app: App) throws(Failure) {
        let environment = try app.environment()
        name = service.rawValue
        do throws(Failure) {
            switch try environment.endpoint(of: service, try app.settings()) {
            case .builtIn: address = "built in"
            case .remote(let remote): address = remote.text
            }
        } catch {
            address = ""
            capabilities = []
            problem = error.message
            return
        }
        do throws(Failure) {
            let supplier = try app.suppliers(named: [service])[0]
            capabilities = Capability.allCases.filter(supplier.capabilities.contains).map(
                \.rawValue)
            problem = nil
        } catch {
            capabilities = []
            problem = error.message
        }
    }
}
