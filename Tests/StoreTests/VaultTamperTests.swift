import Crypto
import Foundation
import Host
import SQLite
import Testing

@testable import Store

/// What somebody can do to the file who has not the key.
struct VaultTamperTests {
    let temporary: TemporaryFolder
    private let first = SecretAddress(.aws, origin: "o", name: "fly/live/duffel")
    private let second = SecretAddress(.aws, origin: "o", name: "fly/live/stripe")
    private let columns = [
        "uuid", "source", "origin", "name", "stage", "service", "version", "stages", "region",
        "fetched_at", "expires_at", "refusal", "fingerprint", "revision", "key", "value", "mark",
    ]

    init() throws { temporary = try TemporaryFolder() }

    @Test func `every byte of a sealed value that is flipped is noticed`() throws {
        let vault = try filled()
        let value = try #require(try bytes(vault, "SELECT value FROM secret WHERE name = ?"))
        for index in value.indices {
            var changed = value
            changed[index] ^= 1
            try set(vault, "value", .bytes(changed))
            #expect(try vault.cached(first, now: start) == .none(.damaged), "\(index)")
        }
        for count in 0..<value.count {
            try set(vault, "value", .bytes(Array(value[..<count])))
            #expect(try vault.cached(first, now: start) == .none(.damaged), "\(count)")
        }
        try set(vault, "value", .bytes(value))
        #expect(try vault.cached(first, now: start).text == "one")
    }

    @Test func `every column that is changed is noticed`() throws {
        for column in columns {
            let vault = try filled(in: column)
            let change =
                switch column {
                case "fetched_at", "expires_at", "revision": "\(column) + 1"
                case "refusal": "2"
                case "key": "1"
                case "source": "'local'"
                case "uuid", "fingerprint", "value", "mark": "zeroblob(length(\(column)))"
                default: "\(column) || 'x'"
                }
            try vault.ledger.database.run(
                "UPDATE secret SET \(column) = \(change) WHERE name = 'fly/live/duffel'")
            let answer = try vault.cached(first, now: start)
            if column == "key" { continue }  // there is one key only
            #expect(answer == .none(column == "uuid" ? .missing : .damaged), "\(column)")
            try vault.store(fetched("new"), as: first, for: .unlimited, now: start)
            #expect(try vault.cached(first, now: start).text == "new", "\(column)")
        }
    }

    @Test func `every column that two rows exchange is noticed`() throws {
        for column in columns
        where !["source", "origin", "stage", "key", "refusal"].contains(column) {
            let vault = try filled(in: column)
            let database = vault.ledger.database
            try database.transaction {
                try database.run(
                    "CREATE TABLE kept AS SELECT name AS n, \(column) AS c FROM secret")
                try database.run("CREATE TABLE moved AS SELECT * FROM secret")
                try database.run("DELETE FROM secret")
                try database.run(
                    "UPDATE moved SET \(column) = (SELECT c FROM kept WHERE n <> moved.name)")
                try database.run("INSERT INTO secret SELECT * FROM moved")
            }
            for address in [first, second] {
                #expect(try vault.cached(address, now: start) == .none(.damaged), "\(column)")
            }
        }
    }

    @Test func `a damaged value that is kept nowhere else is an error`() throws {
        let vault = try temporary.vault()
        let local = SecretAddress(.local, name: "fly/live/duffel")
        try vault.store(fetched("own"), as: local, for: .unlimited, now: start)
        try set(vault, "region", .text("elsewhere"))
        let error = VaultError.unreadable("fly/live/duffel")
        #expect(throws: error) { try vault.cached(local, now: start) }
        #expect(throws: error) { try vault.renewKey(now: start) }
        try vault.store(fetched("new"), as: local, for: .unlimited, now: start)
        #expect(try vault.renewKey(now: start) == 0 && vault.status()?.isReplacing == false)
        #expect(try vault.cached(local, now: start).text == "new")
    }

    @Test func `a row of another database is noticed, and so are its keys`() throws {
        let (here, there) = (try filled(in: "here"), try filled(in: "there"))
        let value = try #require(try bytes(there, "SELECT value FROM secret WHERE name = ?"))
        let mark = try #require(try bytes(there, "SELECT mark FROM secret WHERE name = ?"))
        try set(here, "value", .bytes(value))
        try set(here, "mark", .bytes(mark))
        #expect(try here.cached(first, now: start) == .none(.damaged))
        let key = try #require(
            try bytes(there, "SELECT wrapped FROM sealing_key WHERE ? IS NOT NULL"))
        try here.ledger.database.run("UPDATE sealing_key SET wrapped = ?", .bytes(key))
        #expect(throws: VaultError.wrongKey(.file)) {
            try temporary.vault(in: "here").cached(first, now: start)
        }
    }

    @Test func `every byte of the sealed key that is flipped is noticed`() throws {
        let vault = try filled()
        let key = try #require(
            try bytes(vault, "SELECT wrapped FROM sealing_key WHERE ? IS NOT NULL"))
        for index in key.indices {
            var changed = key
            changed[index] ^= 0x40
            try vault.ledger.database.run("UPDATE sealing_key SET wrapped = ?", .bytes(changed))
            #expect(throws: index < 2 ? VaultError.newer : .wrongKey(.file), "\(index)") {
                try temporary.vault().cached(first, now: start)
            }
        }
    }

    @Test func `parameters that would take all memory are refused before they are used`() throws {
        let vault = try filled()
        for change in ["cost = 1073741824", "cost = 3", "block_size = 99", "parallelism = 5"] {
            try vault.ledger.database.run("UPDATE vault SET cost = 131072, block_size = 8")
            try vault.ledger.database.run("UPDATE vault SET \(change)")
            #expect(throws: VaultError.unreadable("the keys"), "\(change)") {
                try temporary.vault().cached(first, now: start)
            }
        }
    }

    private func filled(in data: String = "data") throws -> Vault {
        let vault = try temporary.vault(in: data)
        try vault.store(fetched("one"), as: first, for: .atMost(), now: start)
        let other = FetchedSecret(
            try secret("two"), service: "stripe", version: "v2", stages: ["AWSCURRENT", "x"],
            region: "us-east-1")
        try vault.store(other, as: second, for: .until(start + 9_999), now: start - 1)
        return vault
    }

    private func set(_ vault: Vault, _ column: String, _ value: Value) throws {
        try vault.ledger.database.run(
            "UPDATE secret SET \(column) = ? WHERE name = 'fly/live/duffel'", value)
    }

    private func bytes(_ vault: Vault, _ sql: String) throws -> [UInt8]? {
        let query = try vault.ledger.database.prepare(sql)
        try query.bind(first.name, at: 1)
        return try query.step() ? query.bytes(at: 0) : nil
    }
}
