/// How the hosts have been doing in this process: who fails five times in a row is not asked again.
struct Standings {
    /// How many failures in a row are enough.
    static let limit = 5

    private var failures: [String: Int] = [:]

    /// Whether a host may be asked.
    func allows(_ host: String) -> Bool { failures[host, default: 0] < Self.limit }

    /// Counts a failure, or forgets all earlier ones after a success.
    mutating func note(_ host: String, failed: Bool) {
        failures[host] = failed ? failures[host, default: 0] + 1 : nil
    }
}
