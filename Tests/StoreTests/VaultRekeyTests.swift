import Crypto
import Foundation
import Host
import SQLite
import Testing

@testable import Store

struct VaultRekeyTests {
    let temporary: TemporaryFolder

    init() throws { temporary = try TemporaryFolder() }

    private func address(_ index: Int) -> SecretAddress {
        SecretAddress(index % 3 == 0 ? .session : .local, name: "secret-\(index)")
    }

    private func fill(_ vault: Vault, _ count: Int = 7) throws {
        for index in 0..<count {
            try vault.store(
                fetched("value-\(index)"), as: address(index), for: .unlimited, now: start)
        }
    }

    private func check(_ vault: Vault, _ count: Int = 7, _ point: String = "") throws {
        for index in 0..<count {
            #expect(
                try vault.cached(address(index), now: start).text == "value-\(index)", "\(point)")
        }
    }

    @Test func `a new key seals everything anew, and the old one is gone`() throws {
        let vault = try temporary.vault()
        try fill(vault)
        let old = try #require(try vault.openedKeys()?.current.row)
        let other = try temporary.vault()
        try check(other)
        #expect(try vault.renewKey(batch: 3, now: start + 1) == 7)
        #expect(try vault.status()?.keyNumber == 2 && vault.status()?.uses == 7)
        #expect(try vault.status()?.madeAt == start + 1 && vault.status()?.isReplacing == false)
        #expect(try temporary.allBytes().range(of: Data(old)) == nil)
        for vault in [vault, other, try temporary.vault()] { try check(vault) }
        try other.store(fetched("value-0"), as: address(0), for: .unlimited, now: start)
        try check(vault)
    }

    /// Copies all files at every point, as a crash would leave them, and goes on from the copies.
    private func crashes(
        _ work: (Vault) throws -> Void, _ goOn: (TemporaryFolder, String) throws -> Void
    ) throws -> [String] {
        let vault = try temporary.vault()
        try fill(vault)
        var images: [(point: String, folder: TemporaryFolder)] = []
        vault.checkpoint = { point in
            let image = try TemporaryFolder()
            for name in ["data", "state", "locks"] {
                try FileManager.default.copyItem(
                    atPath: "\(temporary.path)/\(name)", toPath: "\(image.path)/\(name)")
            }
            images.append((point, image))
        }
        try work(vault)
        for (point, image) in images { try goOn(image, point) }
        return images.map(\.point)
    }

    @Test func `a crash at any point of a renewal loses nothing, and the renewal goes on`() throws {
        let points = try crashes({ try $0.renewKey(batch: 3, now: start) }) { image, point in
            let vault = try image.vault()
            try check(vault, 7, point)
            let status = try #require(try vault.status())
            let isBegun = status.isReplacing
            try vault.renewKey(batch: 2, now: start)
            try check(vault, 7, point)
            let after = try #require(try vault.status())
            #expect(!after.isReplacing, "\(point)")
            // A renewal that was begun is finished, not begun again.
            #expect(after.keyNumber == status.keyNumber + (isBegun ? 0 : 1), "\(point)")
            let left = try image.vault().list()
            #expect(left.count == 7)
        }
        #expect(points.count == 3 + 7 + 4)
    }

    @Test func `a crash at any point of a new wrapping leaves one source in force`() throws {
        let phrase = try secret("correct horse")
        let points = try crashes({ try $0.rewrap(with: .passphrase { _ in phrase }) }) {
            image, point in
            let kind = try image.vault().status()?.source
            #expect(kind == (point == "new source is in force" ? .passphrase : .file), "\(point)")
            try check(image.vault(kind == .file ? nil : .passphrase { _ in phrase }), 7, point)
        }
        #expect(points.count == 4)
    }

    @Test func `a crash while all is wiped leaves all or nothing`() throws {
        let points = try crashes({ try $0.wipe() }) { image, point in
            let left = try image.vault().list()
            #expect(left.isEmpty, "\(point)")
        }
        #expect(points == ["all is wiped", "file is compact"])
    }

    @Test func `an error at any point of a renewal takes back no more than the last batch`() throws
    {
        struct Stop: Error {}
        for stop in 0..<14 {
            let folder = "data-\(stop)"
            let vault = try temporary.vault(in: folder)
            try fill(vault)
            var passed = 0
            vault.checkpoint = { _ in
                passed += 1
                if passed == stop + 1 { throw VaultError.newer }
            }
            #expect(throws: VaultError.newer) { try vault.renewKey(batch: 3, now: start) }
            vault.checkpoint = { _ in }
            try check(vault)
            try check(temporary.vault(in: folder))
            try vault.renewKey(batch: 3, now: start)
            try check(vault)
        }
    }

    @Test func `what another process stores during a renewal is sealed with the new key`() throws {
        let vault = try temporary.vault()
        try fill(vault)
        let other = try temporary.vault()
        try check(other)
        var count = 0
        vault.checkpoint = { point in
            guard point == "new key is in force" || point == "all is sealed anew" else { return }
            try other.store(
                fetched("late-\(count)"), as: SecretAddress(.local, name: "late-\(count)"),
                for: .unlimited, now: start)
            count += 1
        }
        try vault.renewKey(batch: 3, now: start)
        try check(vault)
        for index in 0..<2 {
            let late = SecretAddress(.local, name: "late-\(index)")
            #expect(try vault.cached(late, now: start).text == "late-\(index)")
        }
    }

    @Test func `between the batches of a renewal both keys can be wrapped anew`() throws {
        let vault = try temporary.vault()
        try fill(vault)
        vault.checkpoint = { point in
            if point == "sealing secret-4 anew" { throw VaultError.newer }
        }
        #expect(throws: VaultError.newer) { try vault.renewKey(batch: 1, now: start) }
        #expect(try vault.status()?.isReplacing == true)
        vault.checkpoint = { _ in }
        let phrase = try secret("correct horse")
        try vault.rewrap(with: .passphrase { _ in phrase })
        let again = try temporary.vault(.passphrase { _ in phrase })
        try check(again)
        try again.renewKey(now: start)
        try check(again)
    }

    @Test func `damaged copies do not stop a renewal`() throws {
        let vault = try temporary.vault()
        try fill(vault)
        try vault.ledger.database.run("UPDATE secret SET region = 'x' WHERE name = 'secret-3'")
        try vault.renewKey(now: start)
        #expect(try vault.cached(address(3), now: start) == .none(.missing))
        #expect(try vault.list().count == 6)
    }

    @Test func `the key file is replaced for several databases, one after the other`() throws {
        let state = try temporary.inner("state")
        let vaults = try ["sandbox", "live"].map { try temporary.vault(in: $0) }
        for vault in vaults { try fill(vault) }
        let file = KeyFile(state)
        try file.renew()
        for vault in vaults { try check(vault) }
        for vault in vaults {
            try vault.rewrap(with: .file(state))
            for name in ["sandbox", "live"] { try check(temporary.vault(in: name)) }
        }
        try file.dropOlder()
        #expect(try file.read()?.count == 1)
        for name in ["sandbox", "live"] { try check(temporary.vault(in: name)) }
        try file.dropOlder()
        for _ in 0..<3 { try file.renew() }
        #expect(throws: VaultError.self) { try file.renew() }
        for name in ["sandbox", "live"] { try check(temporary.vault(in: name)) }
    }

    @Test func `the copy from before the last migration holds no old key either`() throws {
        let vault = try temporary.vault()
        try fill(vault)
        let data = try temporary.inner("data")
        try vault.ledger.database.copy(to: data.path(of: Ledger.backupName))
        let old = try #require(try vault.openedKeys()?.current.row)
        #expect(try temporary.allBytes().range(of: Data(old)) != nil)
        try vault.renewKey(now: start)
        #expect(try temporary.allBytes().range(of: Data(old)) == nil)
        #expect(try data.contains(Ledger.backupName))
    }
}
