import Grammar
import HTTP
import Host
import Store
import Terminal
import Travel

/// What a command is given: everything outside of it, each opened on first use.
final class App {
    /// The global options.
    let globals: Globals
    /// The line that was typed, for hints.
    let typed: TypedLine
    /// Where results, notices and progress go.
    let screen: Screen
    /// What the clocks show at airports.
    let clocks = AirportClocks.world()
    /// Keys and tokens that came in variables, which are wiped there.
    let credentials: Credentials
    /// The status a finished command ends with.
    var status: Int32 = 0

    /// Whether it was said that all is simulated.
    var isAnnounced = false

    private var knownFolders: Folders?
    private var knownSettings: Settings?
    private var knownEnvironment: Environment?
    private var openLedger: Ledger?
    private var runningSandbox: BuiltInSandbox?
    var openClient: Client?

    /// Makes a context; nothing is opened yet.
    init(_ globals: Globals, typed: TypedLine, credentials: Credentials) {
        self.globals = globals
        self.typed = typed
        self.credentials = credentials
        screen = Screen(console: Console.current(color: globals.color, ascii: globals.isASCII))
    }

    /// The name the program was called by.
    var program: String { typed.program }

    /// Where files are kept.
    ///
    /// - Throws: `Failure` of the kind `refused` where there is no home for them.
    func folders() throws(Failure) -> Folders {
        if let knownFolders { return knownFolders }
        let folders = try Failure.adopting { () throws(HostError) in try Folders() }
        knownFolders = folders
        return folders
    }

    /// What holds for this run; without a home for files, the variables alone.
    func settings() throws(Failure) -> Settings {
        if let knownSettings { return knownSettings }
        let settings = try Settings(
            profile: globals.profile, configuration: try configuration(),
            credentials: credentials, variable: Variables.value)
        knownSettings = settings
        return settings
    }

    /// Where suppliers and money are.
    func environment() throws(Failure) -> Environment {
        if let knownEnvironment { return knownEnvironment }
        let environment = try Environment(try settings())
        knownEnvironment = environment
        return environment
    }

    /// The time as the sandbox or the machine has it.
    func clock() throws(Failure) -> Clock { try Clock(try environment(), Variables.value) }

    /// The bookings, offers and rows kept for this environment.
    ///
    /// - Throws: `Failure` of the kind `refused` on a network file system, whose locks and writes
    ///   cannot be trusted; else what the file's state is.
    func ledger() throws -> Ledger {
        if let openLedger { return openLedger }
        let folder = try folders().data(of: try environment().name.rawValue)
        let random = SeededNumbers(try clock().seed)
        let place = try PrivateFolder(path: folder)
        guard try !Machine.isOnNetwork(folder) else {
            throw Failure(
                .refused, "\(folder) is on another machine's disk, where nothing is kept",
                hint: .setting("FLY_HOME=/var/tmp/fly"))
        }
        let ledger = try Ledger(in: place, random: { random.next() })
        openLedger = ledger
        return ledger
    }

    /// The built-in sandbox, answering on this machine for as long as the command runs.
    func sandbox() throws(Failure) -> BuiltInSandbox {
        if let runningSandbox { return runningSandbox }
        let sandbox = try startSandbox(port: 0)
        runningSandbox = sandbox
        return sandbox
    }

    /// A sandbox on a port of its own.
    func startSandbox(port: UInt16) throws(Failure) -> BuiltInSandbox {
        try BuiltInSandbox(
            clock: try clock(), port: port, seed: Variables.value("FLY_SANDBOX_SEED"))
    }
}
