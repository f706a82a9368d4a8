import Crypto
import Foundation
import Host
import SQLite
import Testing

@testable import Store

struct VaultTests {
    let temporary: TemporaryFolder
    let duffel = SecretAddress(.aws, origin: "default@aws", name: "fly/live/duffel")

    init() throws { temporary = try TemporaryFolder() }

    @Test func `a value reads back in another process, with what is known of it`() throws {
        let vault = try temporary.vault()
        try vault.store(fetched("canary-1"), as: duffel, for: .atMost(3_600), now: start)
        let answer = try temporary.vault().cached(duffel, now: start + 1)
        let secret = try #require(answer.fresh)
        #expect(secret.text == "canary-1")
        #expect(secret.summary.address == duffel)
        #expect(secret.summary.service == "duffel" && secret.summary.region == "eu-west-1")
        #expect(
            secret.summary.version == "v1-0123456789" && secret.summary.stages == ["AWSCURRENT"])
        #expect(secret.summary.fetchedAt == start && secret.summary.fingerprint.count == 16)
        #expect(try vault.list() == [secret.summary])
        #expect(!"\(answer)".contains("canary"))
    }

    @Test func `nothing is made or asked for until something is kept`() throws {
        let vault = try temporary.vault()
        #expect(try vault.cached(duffel, now: start) == .none(.missing))
        #expect(try vault.list().isEmpty && vault.status() == nil && vault.forget(duffel) == 0)
        #expect(try !vault.markRefused(duffel, version: "v", now: start))
        #expect(try vault.renewKey(now: start) == 0)
        #expect(!FileManager.default.fileExists(atPath: "\(temporary.path)/state/key"))
        #expect(vault.madeKey == nil)
        try vault.store(fetched("x"), as: duffel, for: .unlimited, now: start)
        #expect(vault.madeKey == "\(temporary.path)/state/key")
        #expect(try temporary.mode(of: "state/key") == 0o600)
        let next = try temporary.vault(in: "other")
        try next.store(fetched("y"), as: duffel, for: .unlimited, now: start)
        #expect(next.madeKey == nil)
    }

    @Test func `a copy is fresh for half its time at least and stale for a day at most`() throws {
        let vault = try temporary.vault()
        var ends: Set<Int64> = []
        for _ in 0..<40 {
            try vault.store(fetched("x"), as: duffel, for: .atMost(3_600), now: start)
            let end = try #require(try vault.list().first?.expiresAt)
            #expect((start + 1_800...start + 3_600).contains(end))
            ends.insert(end)
            #expect(try vault.cached(duffel, now: end - 1).isFresh)
            let stale = try vault.cached(duffel, now: end)
            #expect(stale.text == "x" && stale.staleSince == end)
        }
        #expect(ends.count > 10)
        #expect(try vault.cached(duffel, now: start + 86_399).staleSince != nil)
        #expect(try vault.cached(duffel, now: start + 86_400) == .none(.expired))
        #expect(try vault.cached(duffel, now: start - 1) == .none(.expired))
        try vault.store(fetched("x"), as: duffel, for: .atMost(0), now: start)
        #expect(try !vault.cached(duffel, now: start).isFresh)
    }

    @Test func `a refused version is asked for again, and is never stale`() throws {
        let vault = try temporary.vault()
        try vault.store(fetched("x"), as: duffel, for: .atMost(100), now: start)
        #expect(try !vault.markRefused(duffel, version: "another", now: start))
        #expect(try vault.cached(duffel, now: start).isFresh)
        #expect(try vault.markRefused(duffel, version: "v1-0123456789", now: start))
        #expect(try temporary.vault().cached(duffel, now: start) == .none(.refused))
        #expect(try vault.cached(duffel, now: start + 200) == .none(.refused))
        #expect(try vault.list().map(\.isRefused) == [true])
        // AWS says that it is still the one in use.
        try vault.store(fetched("x"), as: duffel, for: .atMost(100), now: start)
        #expect(try vault.cached(duffel, now: start).isFresh)
        #expect(try vault.cached(duffel, now: start + 200) == .none(.refused))
        #expect(try vault.markRefused(duffel, version: "v1-0123456789", now: start))
        #expect(try vault.confirm(duffel, version: "v1-0123456789", for: .atMost(), now: start))
        #expect(try vault.cached(duffel, now: start).isFresh)
        try vault.store(fetched("y", version: "v2"), as: duffel, for: .atMost(100), now: start)
        #expect(try vault.cached(duffel, now: start + 200).staleSince != nil)
    }

    @Test func `the version before is kept, and a version that goes on is not fetched`() throws {
        let vault = try temporary.vault()
        try vault.store(fetched("one"), as: duffel, for: .atMost(), now: start)
        try vault.store(fetched("two", version: "v2"), as: duffel, for: .atMost(), now: start + 9)
        let before = duffel.staged(SecretAddress.previous)
        #expect(try vault.cached(duffel, now: start + 9).text == "two")
        #expect(try vault.cached(before, now: start + 9).text == "one")
        #expect(try vault.list().map(\.stages) == [["AWSCURRENT"], ["AWSPREVIOUS"]])
        #expect(try !vault.confirm(duffel, version: "v1", for: .atMost(), now: start + 90_000))
        #expect(try vault.confirm(duffel, version: "v2", for: .atMost(), now: start + 90_000))
        #expect(try vault.cached(duffel, now: start + 90_001).text == "two")
        #expect(try vault.forget(duffel) == 2)
        #expect(try vault.cached(duffel, now: start) == .none(.missing))
    }

    @Test func `another account, endpoint or source has values of its own`() throws {
        let vault = try temporary.vault()
        let others = [
            SecretAddress(.aws, origin: "work@aws", name: duffel.name),
            SecretAddress(.local, name: duffel.name),
            SecretAddress(.session, origin: duffel.origin, name: duffel.name),
        ]
        try vault.store(fetched("0"), as: duffel, for: .atMost(), now: start)
        for other in others { #expect(try vault.cached(other, now: start) == .none(.missing)) }
        for (index, other) in others.enumerated() {
            try vault.store(fetched("\(index + 1)"), as: other, for: .atMost(), now: start)
        }
        #expect(try vault.cached(duffel, now: start).text == "0")
        #expect(try others.map { try vault.cached($0, now: start).text } == ["1", "2", "3"])
        let prints = try vault.list().map(\.fingerprint)
        #expect(Set(prints).count == 4)
    }

    @Test func `what is kept here only never ends, and a session ends at its moment`() throws {
        let vault = try temporary.vault()
        let local = SecretAddress(.local, name: "fly/live/duffel")
        try vault.store(fetched("own"), as: local, for: .unlimited, now: start)
        #expect(try vault.markRefused(local, version: "v1-0123456789", now: start))
        #expect(try vault.cached(local, now: start + 1_000_000_000).isFresh)
        let session = SecretAddress(.session, origin: "work", name: "arn:aws:iam::1:role/fly")
        try vault.store(fetched("keys"), as: session, for: .until(start + 900), now: start)
        #expect(try vault.cached(session, now: start + 899).text == "keys")
        #expect(try vault.cached(session, now: start + 900) == .none(.expired))
        try vault.store(
            fetched("k2", version: "w"), as: session, for: .until(start + 9), now: start)
        #expect(try vault.list().count == 2)
    }

    @Test func `the value is nowhere in the open, also not while a change is under way`() throws {
        let vault = try temporary.vault()
        let canary = "canary-f00dfacecafe-4711"
        vault.checkpoint = { _ in
            let bytes = try temporary.allBytes()
            #expect(bytes.range(of: Data(canary.utf8)) == nil)
        }
        for index in 0..<30 {
            let local = SecretAddress(.local, name: "secret-\(index)")
            try vault.store(fetched(canary, version: "a"), as: local, for: .unlimited, now: start)
            try vault.store(fetched(canary, version: "b"), as: local, for: .unlimited, now: start)
        }
        try vault.ledger.audit([
            AuditEntry(at: 1, .put, name: "secret-1", command: "secrets put", process: 7)
        ])
        try vault.ledger.database.transaction {
            try vault.ledger.database.run("UPDATE secret SET region = 'x'")
            #expect(try temporary.allBytes().range(of: Data(canary.utf8)) == nil)
            #expect(try temporary.allBytes().range(of: Data("secret-29".utf8)) != nil)
            try vault.ledger.database.run("UPDATE secret SET region = 'eu-west-1'")
        }
        #expect(try vault.renewKey(batch: 7, now: start) == 60)
        #expect(try temporary.allBytes().range(of: Data(canary.utf8)) == nil)
        let key = try Data(contentsOf: URL(fileURLWithPath: "\(temporary.path)/state/key"))
        let file = try Data(contentsOf: URL(fileURLWithPath: "\(temporary.path)/data/fly.db"))
        #expect(key.count == 32 && file.range(of: key) == nil)
    }

    @Test func `uses are counted, and a worn key seals no more`() throws {
        let vault = try temporary.vault()
        for _ in 0..<5 { try vault.store(fetched("x"), as: duffel, for: .unlimited, now: start) }
        let status = try #require(try vault.status())
        #expect(status.uses == 5 && status.keyNumber == 1 && status.source == .file)
        #expect(status.madeAt == start && !status.isReplacing)
        #expect(!status.isRenewalDue(now: start) && status.isRenewalDue(now: start + 31_536_000))
        try vault.ledger.database.run("UPDATE sealing_key SET uses = 4294967295")
        #expect(try vault.status()?.isRenewalDue(now: start) == true)
        try vault.store(fetched("last"), as: duffel, for: .unlimited, now: start)
        #expect(throws: VaultError.keyExhausted) {
            try vault.store(fetched("more"), as: duffel, for: .unlimited, now: start)
        }
        #expect(try vault.cached(duffel, now: start).text == "last")
        try vault.renewKey(now: start)
        try vault.store(fetched("more"), as: duffel, for: .unlimited, now: start)
        #expect(try vault.cached(duffel, now: start).text == "more")
    }

    @Test func `after all is wiped nothing is left, and a new key begins`() throws {
        let vault = try temporary.vault()
        let other = try temporary.vault()
        try vault.store(fetched("x"), as: duffel, for: .unlimited, now: start)
        #expect(try other.cached(duffel, now: start).text == "x")
        try vault.wipe()
        #expect(try vault.status() == nil && vault.list().isEmpty)
        #expect(try other.cached(duffel, now: start) == .none(.missing))
        try vault.store(fetched("y"), as: duffel, for: .unlimited, now: start)
        #expect(try other.cached(duffel, now: start).text == "y")
    }
}
