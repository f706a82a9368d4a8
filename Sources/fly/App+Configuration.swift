import Host
import Store

extension Configuration {
    /// The configuration file's content; empty where there is no file, or no home for one.
    static func current(program: String) throws(Failure) -> Configuration {
        let folders: Folders
        do throws(HostError) {
            folders = try Folders()
        } catch {
            return Configuration()
        }
        do throws(ConfigurationError) {
            return try Configuration.read(path: folders.configuration)
        } catch {
            throw Failure(error, in: folders.configuration, program)
        }
    }
}

extension App {
    /// The configuration file's content.
    func configuration() throws(Failure) -> Configuration {
        try Configuration.current(program: program)
    }

    /// Changes the configuration file and writes it back as a whole; nothing with `--dry-run`.
    func editConfiguration(
        _ edit: (inout Configuration, _ profile: String) throws(ConfigurationError) -> Void
    ) throws(Failure) {
        let path = try folders().configuration
        let profile = globals.profile ?? Variables.value("FLY_PROFILE") ?? "default"
        do throws(ConfigurationError) {
            if globals.isDryRun {
                var copy = try Configuration.read(path: path)
                return try edit(&copy, profile)
            }
            try Configuration.change(path: path) { configuration throws(ConfigurationError) in
                try edit(&configuration, profile)
            }
        } catch {
            throw Failure(error, in: path, program)
        }
    }
}

extension Failure {
    /// A configuration file that cannot be read or written.
    init(_ error: ConfigurationError, in path: String, _ program: String) {
        switch error {
        case .host(let cause): self.init(.refused, cause.description, hint: "ls -la \(path)")
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
