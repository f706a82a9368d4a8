/// How the hosts have been doing in this process: who fails five times in a row is not asked again.
struct Standings {
    /// How many failures in a row are enough.
    static let limit = 5

    private var failures: [String: Int] = [:]

    /// Whether a host may be asked.
    func allows(_ host: String) -> Bool { failures[host, default: 0] < Self.limit }

    /// Counts a failure, or forgets the earlier ones when the host is well.
    mutating func note(_ host: String, _ outcome: Result<Reply, TransportError>) {
        switch outcome {
        case .success(let reply) where [500, 502, 503, 504].contains(reply.status):
            failures[host, default: 0] += 1
        case .success: failures[host] = nil
        case .failure(let error) where error.isTransient: failures[host, default: 0] += 1
        case .failure: break  // it says nothing about the host's health
        }
    }
}
