internal import CCurl

/// The libcurl of this system: found and started when it is first needed.
///
/// Loading takes 8 to 10 ms on Debian 12, which nothing offline should pay.
public enum CurlLibrary {
    /// What libcurl says about itself and the libraries it uses, for `fly doctor`.
    ///
    /// Loads it. Throws `.notLoaded` when this system has none that fits.
    public static func version() throws(TransportError) -> String {
        try load()
        return String(cString: fly_curl_version())
    }

    /// Loads and starts libcurl; cheap after the first time, from any thread.
    static func load() throws(TransportError) {
        guard let problem = fly_curl_load() else { return }
        throw TransportError(.notLoaded, String(cString: problem))
    }

    /// Why `name` could not be used as libcurl; nil when it could.
    static func problem(with name: String) -> String? {
        var entries = fly_curl()
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 512) { text in
            guard let start = text.baseAddress, fly_curl_find(name, &entries, start, 512) != 0
            else { return nil }
            return String(cString: start)
        }
    }
}
