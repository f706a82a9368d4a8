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
        let (folder, name) = folders.configuration.splitAtLastSlash
        let bytes: [UInt8]?
        do throws(HostError) {
            bytes = try PrivateFolder(path: folder, isCreating: false).read(
                name, limit: Configuration.maximumSize, trust: .settings)
        } catch {
            guard error.kind != .missing else { return Configuration() }
            throw Failure(.refused, error.description, hint: "ls -la \(folder)")
        }
        do throws(ConfigurationError) {
            return try Configuration(bytes ?? [])
        } catch {
            throw Failure(
                .refused, "\(folders.configuration): \(error)", hint: "\(program) help config")
        }
    }

}

extension App {
    /// The configuration file's content.
    func configuration() throws(Failure) -> Configuration {
        try Configuration.current(program: program)
    }

    /// Changes the configuration file and writes it back as a whole.
    func editConfiguration(
        _ edit: (inout Configuration, String) throws(ConfigurationError) -> Void
    ) throws(Failure) {
        var configuration = try configuration()
        let folders = try folders()
        do throws(ConfigurationError) {
            try edit(&configuration, globals.profile ?? "default")
        } catch {
            throw Failure(.usage, error.description, hint: "\(program) help config")
        }
        guard !globals.isDryRun else { return }
        let (folder, name) = folders.configuration.splitAtLastSlash
        try Failure.adopting { () throws(HostError) in
            try PrivateFolder(path: folder).replace(name, configuration.bytes.span)
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

extension String {
    /// The folder and the name of a path.
    fileprivate var splitAtLastSlash: (folder: String, name: String) {
        guard let slash = lastIndex(of: "/") else { return (".", self) }
        return (String(self[..<slash]), String(self[index(after: slash)...]))
    }
}
