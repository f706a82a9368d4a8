import Crypto
import Foundation
import Host
import Testing

@testable import Store

struct VaultRefreshTests {
    let temporary: TemporaryFolder
    private let address = SecretAddress(.aws, origin: "o", name: "fly/live/amadeus")

    init() throws { temporary = try TemporaryFolder() }

    @Test func `of many who find a secret due, one fetches it`() async throws {
        let fetches = Tally()
        let values = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    // Its own connection and descriptors, as in a process of its own.
                    let vault = try temporary.vault()
                    let secret = try vault.refreshing(address, now: { start }) {
                        try fetched("value-\(fetches.next())")
                    }
                    return secret.text
                }
            }
            return try await group.reduce(into: [String]()) { $0.append($1) }
        }
        #expect(fetches.next() == 2)
        #expect(values == [String](repeating: "value-1", count: 8))
    }

    @Test func `who waited too long is told that it is busy`() throws {
        let vault = try temporary.vault()
        try vault.store(fetched("x"), as: address, for: .atMost(0), now: start)
        let turn = try #require(try vault.refresh(address, now: { start }).turn)
        let other = try temporary.vault()
        #expect {
            _ = try other.refresh(address, patience: .milliseconds(10), now: { start })
        } throws: { error in
            guard case .host(let cause) = error as? VaultError else { return false }
            return cause.kind == .busy
        }
        withExtendedLifetime(turn) {}
    }

    @Test func `another secret, and the next turn, need not wait`() throws {
        let vault = try temporary.vault()
        do {
            let turn = try #require(try vault.refresh(address, now: { start }).turn)
            let other = SecretAddress(.aws, name: "other")
            #expect(
                try temporary.vault().refresh(other, patience: .zero, now: { start }).turn != nil)
            withExtendedLifetime(turn) {}
        }
        #expect(try vault.refresh(address, patience: .zero, now: { start }).turn != nil)
    }

    @Test func `a fetch that fails leaves what was there, and lets the next one try`() throws {
        struct Outage: Error {}
        let vault = try temporary.vault()
        try vault.store(fetched("old"), as: address, for: .atMost(0), now: start)
        #expect(throws: Outage.self) {
            _ = try vault.refreshing(address, now: { start + 5 }) { throw Outage() }
        }
        #expect(try vault.cached(address, now: start + 5).text == "old")
        let secret = try vault.refreshing(address, now: { start + 5 }) { try fetched("new") }
        #expect(secret.text == "new" && secret.summary.fetchedAt == start + 5)
    }

    @Test func `a copy that will not do is fetched although it is fresh, a newer one is not`()
        throws
    {
        let vault = try temporary.vault()
        try vault.store(fetched("old"), as: address, for: .atMost(), now: start)
        func get(newerThan seen: Int64?) throws -> String {
            try vault.refreshing(address, newerThan: seen, now: { start + 1 }) {
                try fetched("new")
            }.text
        }
        #expect(try get(newerThan: nil) == "old")
        #expect(try get(newerThan: start - 1) == "old")
        #expect(try get(newerThan: start) == "new")
        #expect(try vault.markRefused(address, version: "v1-0123456789", now: start))
        #expect(try get(newerThan: nil) == "new")
    }
}
