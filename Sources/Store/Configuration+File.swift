internal import Host

extension Configuration {
    /// Reads the settings file; without one the settings are empty, and no file is made.
    ///
    /// - Parameter path: Absolute, `Folders.configuration`. The file may be a link.
    /// - Throws: `ConfigurationError`, `host` when the file cannot be read or trusted.
    public static func read(path: String) throws(ConfigurationError) -> Configuration {
        // Judged by the file that is opened: a folder that people made by hand may be readable.
        let bytes = try asking { () throws(HostError) -> [UInt8]? in
            try Input.read(path: path, limit: maximumSize, trust: .settings) { bytes in
                bytes.indices.map { bytes[$0] }
            }
        }
        return try Configuration(bytes ?? [])
    }

    /// Changes the settings file while no other process does, and puts the new one, mode 0600, in
    /// its place: a reader sees the old one or the new one.
    ///
    /// - Parameters:
    ///   - path: Absolute, `Folders.configuration`. A link is refused: replacing it would leave
    ///     the file it leads to as it was.
    ///   - patience: How long to wait for another process.
    ///   - body: Changes what is there now.
    /// - Throws: `ConfigurationError`, also what `body` throws; the file is then as it was.
    public static func change(
        path: String, patience: Duration = .seconds(5),
        _ body: (inout Configuration) throws(ConfigurationError) -> Void
    ) throws(ConfigurationError) {
        let place = Place(path)
        let folder = try asking { () throws(HostError) in try PrivateFolder(path: place.folder) }
        let lock = try asking { () throws(HostError) in
            try FileLock(".\(place.name).lock", in: folder, patience: patience)
        }
        defer { withExtendedLifetime(lock) {} }
        let before = try asking { () throws(HostError) in
            try refuseLink(place.name, in: folder)
            return try folder.read(place.name, limit: maximumSize, trust: .settings)
        }
        var configuration = try Configuration(before ?? [])
        try body(&configuration)
        let after = configuration.bytes
        guard after != before ?? [] else { return }
        try asking { () throws(HostError) in try folder.replace(place.name, after.span) }
    }

    private static func refuseLink(
        _ name: String, in folder: PrivateFolder
    ) throws(HostError) {
        do throws(HostError) {
            _ = try folder.contains(name)
        } catch {
            // Settings may be readable by others; the other flaws are found when they are read.
            if error.kind == .symbolicLink { throw error }
        }
    }

    private static func asking<Result>(
        _ body: () throws(HostError) -> Result
    ) throws(ConfigurationError) -> Result {
        do throws(HostError) {
            return try body()
        } catch {
            throw .host(error)
        }
    }

    private struct Place {
        let folder: String
        let name: String

        init(_ path: String) {
            let slash = path.lastIndex(of: "/") ?? path.startIndex
            folder = slash == path.startIndex ? "/" : String(path[..<slash])
            name = String(path[slash...].drop { $0 == "/" })
        }
    }
}
