#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// The process's environment variables.
///
/// Changing them is not safe while other threads read them: secrets are taken at start.
public enum Variables {
    /// The value of a variable, nil when it is not set; bytes that are not UTF-8 are replaced.
    public static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Lends a secret's bytes, then overwrites them where they lie and removes the variable.
    ///
    /// Removing alone would leave the value in `/proc/PID/environ` for as long as we run.
    /// - Returns: What `body` gave, nil when the variable is not set.
    public static func takeSecret<Result, Failure: Error>(
        _ name: String, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard let value = getenv(name) else { return nil }
        let bytes = UnsafeMutableRawBufferPointer(start: value, count: strlen(value))
        defer {
            wipe(bytes)
            unsetenv(name)
        }
        return try body(bytes.bindMemory(to: UInt8.self).span)
    }

    /// Overwrites and removes a variable; false when it was not set.
    @discardableResult
    public static func forget(_ name: String) -> Bool { takeSecret(name) { _ in true } ?? false }

    /// The names of all variables that begin with `prefix`, in no particular order.
    public static func names(beginning prefix: String = "") -> [String] {
        var names: [String] = []
        var entry = environ
        while let text = entry.pointee {
            let name = String(cString: text).prefix { $0 != "=" }
            if name.hasPrefix(prefix) { names.append(String(name)) }
            entry += 1
        }
        return names
    }

    /// What a child program gets: who and where the user is, nothing that changes what code runs.
    public static func forChildren() -> [String: String] {
        let kept = [
            "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TERM", "TZ", "TMPDIR",
            "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "GPG_TTY",
            "SSH_AUTH_SOCK",
        ]
        let families = ["LC_", "XDG_"]
        var variables: [String: String] = [:]
        for name in names() where kept.contains(name) || families.contains(where: name.hasPrefix) {
            variables[name] = value(name)
        }
        return variables
    }
}
