public import HTTP
import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The sandbox: one small world, answering on every supplier's wire.
///
/// The same seed and the same `now` give the same answers, in this process and the next: timetable,
/// fares, offers and tokens are computed, not stored. `answer` may be called from any thread.
public final class World: Sendable {
    let seed: UInt64
    let network: Network
    let state = Mutex(State())
    let vault: Mutex<AWS.Vault>
    private let clock: @Sendable () -> Int64
    private let wallClock: @Sendable () -> Int64

    /// Makes a world.
    ///
    /// - Parameters:
    ///   - seed: decides routes, times and fares.
    ///   - clock: seconds since 1970; fares and tokens age by it.
    ///   - folder: where orders will be kept; nil keeps nothing.
    ///   - wallClock: seconds since 1970 on this machine, by which AWS's signatures must be fresh:
    ///     whoever signs stamps with the machine's clock, whatever the world's says.
    public init(
        seed: UInt64, clock: @escaping @Sendable () -> Int64, folder: String?,
        wallClock: @escaping @Sendable () -> Int64 = World.machineTime
    ) {
        self.seed = seed
        self.clock = clock
        self.wallClock = wallClock
        vault = Mutex(AWS.Vault(seed: seed))
        self.folder = folder
        network = Network(seed: seed)
    }

    /// Where the world keeps what must outlive the process; nil for nothing.
    public let folder: String?

    /// Answers a request as the service would whose path it has.
    public func answer(_ incoming: Server.Incoming) -> Server.Answer {
        if let refusal = Self.strange(incoming) { return refusal }
        if incoming.path.hasPrefix("/sandbox/") { return administer(incoming) }
        let now = clock()
        if Travelpayouts.owns(incoming.path) {
            return troubled(.travelpayouts, incoming) { call, news in
                Travelpayouts(world: self, network: network, now: now, news: news).answer(call)
            }
        }
        if Amadeus.owns(incoming.path) {
            return troubled(.amadeus, incoming) { call, news in
                Amadeus(network: network, seed: seed, now: now, news: news).answer(call)
            }
        }
        if Duffel.owns(incoming.path) {
            return troubled(.duffel, incoming) { call, news in
                Duffel(world: self, network: network, seed: seed, now: now, news: news).answer(call)
            }
        }
        if AWS.owns(incoming) {
            return AWS(world: self, seed: seed, now: now, wallNow: wallClock()).answer(incoming)
        }
        return .json(["error": "not found", "path": .string(incoming.path)], status: 404)
    }

    /// Seconds since 1970 by this machine's clock.
    public static let machineTime: @Sendable () -> Int64 = {
        Int64(Date().timeIntervalSince1970)
    }

    // A web page that a browser shows must not reach the sandbox behind the user's back.
    private static func strange(_ incoming: Server.Incoming) -> Server.Answer? {
        guard let origin = incoming.headers["origin"] else { return nil }
        if let host = incoming.headers["host"], origin == "http://" + host { return nil }
        return .json(["error": "requests from web pages are refused"], status: 403)
    }

    private func administer(_ incoming: Server.Incoming) -> Server.Answer {
        switch (incoming.method, incoming.path) {
        case ("GET", "/sandbox/health"):
            .json([
                "status": "ok", "environment": "sandbox", "seed": .decimal(String(seed)),
                "now": .int(clock()),
            ])
        case ("POST", "/sandbox/trouble"): AWS.order(incoming, self) ?? order(incoming)
        case ("DELETE", "/sandbox/trouble"): clearTrouble()
        case ("POST", "/sandbox/limits"): limit(incoming)
        default: .json(["error": "not found", "path": .string(incoming.path)], status: 404)
        }
    }
}
