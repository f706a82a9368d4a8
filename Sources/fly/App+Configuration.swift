import Host
import Store
import Terminal

extension Configuration {
    /// The configuration file's content; empty where there is no file, or no home for one.
    static func current(program: String) throws(Failure) -> Configuration {
        let folders: Folders
        do throws(HostError) {
            folders = try Folders()
        } catch {
            return Configuration()
        }
        return try Failure.configuring(folders.configuration, program) {
            () throws(ConfigurationError) in
            try Configuration.read(path: folders.configuration)
        }
    }
}

extension App {
    /// The configuration file's content.
    func configuration() throws(Failure) -> Configuration {
        try Configuration.current(program: program)
    }

    /// Changes the configuration file and writes it back as a whole.
    ///
    /// With `--dry-run` it only says what `change` would be, such as `set currency to GBP`.
    func editConfiguration(
        _ change: String,
        _ edit: (inout Configuration, _ profile: String) throws(ConfigurationError) -> Void
    ) throws {
        let path = try folders().configuration
        let named = Variables.value("FLY_PROFILE").flatMap { $0.isEmpty ? nil : $0 }
        let profile = globals.profile ?? named ?? "default"
        try Failure.configuring(path, program) { () throws(ConfigurationError) in
            guard globals.isDryRun else {
                return try Configuration.change(path: path) {
                    configuration throws(ConfigurationError) in
                    try edit(&configuration, profile)
                }
            }
            var copy = try Configuration.read(path: path)
            try edit(&copy, profile)
        }
        guard globals.isDryRun else { return }
        try screen.print("would \(change) in the profile \(profile) of \(path)")
    }
}

extension Failure {
    /// Does something with the configuration file and says where it is when that fails.
    static func configuring<Result>(
        _ path: String, _ program: String,
        _ body: () throws(ConfigurationError) -> Result
    ) throws(Failure) -> Result {
        do throws(ConfigurationError) {
            return try body()
        } catch {
            throw Failure(error, in: path, program)
        }
    }

    /// A configuration file that cannot be read or written.
    init(_ error: ConfigurationError, in path: String, _ program: String) {
        switch error {
        case .host(let cause):
            let hint = cause.kind == .openToOthers ? "chmod go= \(cause.path)" : "ls -la \(path)"
            self.init(.refused, cause.description, hint: .line(hint))
        default: self.init(.refused, "\(path): \(error)", hint: "\(program) help config")
        }
    }
}

extension Configuration {
    /// A line for each key that is not among the known ones, with the nearest of them.
    func strangers(to known: [String]) -> [String] {
        entries.filter { !known.contains($0.key) }.map { entry in
            let better = nearest(entry.key, known).map { ", perhaps \"\($0)\"" } ?? ""
            return "line \(entry.line): no setting \"\(entry.key)\"\(better)"
        }
    }
}
