#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Where files are kept (XDG Base Directory Specification 0.8).
public struct Folders: Sendable, Equatable {
    /// The settings file.
    public let configuration: String
    /// Holds one folder for each environment.
    public let data: String
    /// Holds the key and the log, and one folder for each environment.
    public let state: String

    /// Decides from the process's environment and the list of users.
    ///
    /// - Throws: `HostError`, `missing` without a usable home, `invalid` for a relative `FLY_HOME`.
    public init() throws(HostError) {
        try self.init(variable: Variables.value, listedHome: Self.listedHome)
    }

    /// Decides from stated facts; the list of users is asked only when `HOME` is of no use.
    init(
        variable: (String) -> String?, listedHome: () -> String?
    ) throws(HostError) {
        if let own = variable("FLY_HOME"), !own.isEmpty {
            guard own.hasPrefix("/") else { throw HostError(.invalid, "use FLY_HOME", own) }
            configuration = "\(own)/config"
            data = "\(own)/data"
            state = "\(own)/state"
            return
        }
        // The specification: a relative path is to be ignored.
        let named = ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"].map { name in
            variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        var home = ""
        if named.contains(nil) {
            guard
                let found = [variable("HOME"), listedHome()].lazy.compactMap({ $0 }).first(
                    where: Self.isFolder)
            else { throw HostError(.missing, "find the home folder", variable("HOME") ?? "~") }
            home = found
        }
        configuration = "\(named[0] ?? "\(home)/.config")/fly/config"
        data = "\(named[1] ?? "\(home)/.local/share")/fly"
        state = "\(named[2] ?? "\(home)/.local/state")/fly"
    }

    /// The folder of one environment's database.
    public func data(of environment: String) -> String { "\(data)/\(environment)" }

    /// The folder of one environment's locks and rate limits.
    public func state(of environment: String) -> String { "\(state)/\(environment)" }

    private static func isFolder(_ path: String) -> Bool {
        var facts = stat()
        return path.hasPrefix("/") && stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    }

    /// The home of the user this process runs as, from the list of users.
    private static func listedHome() -> String? {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var memory = [CChar](repeating: 0, count: 16_384)
        return memory.withUnsafeMutableBufferPointer { memory in
            guard let room = memory.baseAddress,
                getpwuid_r(geteuid(), &entry, room, memory.count, &found) == 0, found != nil,
                let home = entry.pw_dir
            else { return nil }
            return String(cString: home)
        }
    }
}
