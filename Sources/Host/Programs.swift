#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Programs of others that we run.
public enum Programs {
    /// The absolute path of a program in `PATH`, nil when there is none.
    ///
    /// Folders that are empty, relative or writable by everybody are passed over: what lies in
    /// them is not what the user installed.
    public static func find(_ name: String, in path: String? = Variables.value("PATH")) -> String? {
        guard !name.isEmpty, !name.contains("/") else { return nil }
        for folder in (path ?? "").split(separator: ":") where folder.hasPrefix("/") {
            var facts = stat()
            guard stat(String(folder), &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR,
                facts.st_mode & 0o002 == 0
            else { continue }
            let candidate = "\(folder)/\(name)"
            guard stat(candidate, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
                access(candidate, X_OK) == 0
            else { continue }
            return candidate
        }
        return nil
    }

    /// Refuses a program that somebody other than root and ourselves could have changed.
    ///
    /// - Throws: `HostError`.
    public static func checkTrusted(_ path: String) throws(HostError) {
        var facts = stat()
        guard path.hasPrefix("/") else { throw HostError(.invalid, "run", path) }
        guard stat(path, &facts) == 0 else { throw HostError("run", path) }
        try PrivateFolder.judge(facts, .settings, path)
    }
}
