import Crypto
import Foundation
import Host
import Synchronization
import Testing

@testable import Store

/// The time that tests of the vault begin at.
let start: Int64 = 1_795_649_400

func secret(_ text: String) throws -> Secret { try Secret(copying: Array(text.utf8).span) }

func fetched(_ text: String, version: String = "v1-0123456789") throws -> FetchedSecret {
    FetchedSecret(
        try secret(text), service: "duffel", version: version, region: "eu-west-1")
}

extension TemporaryFolder {
    /// A folder inside this one.
    func inner(_ name: String) throws -> PrivateFolder {
        try PrivateFolder(path: "\(path)/\(name)")
    }

    /// A vault with its own connection; files as a process of its own would find them.
    func vault(_ source: KeySource? = nil, in data: String = "data") throws -> Vault {
        let chosen = try source ?? .file(inner("state"))
        return try Vault(in: Ledger(in: inner(data)), key: chosen, locks: inner("locks/\(data)"))
    }

    /// Every byte of every file, one after the other.
    func allBytes() throws -> Data {
        var bytes = Data()
        let names = try #require(FileManager.default.enumerator(atPath: path))
        for case let name as String in names {
            let url = URL(fileURLWithPath: "\(path)/\(name)")
            if !url.hasDirectoryPath, !name.hasSuffix("/"),
                let part = FileManager.default.contents(atPath: url.path)
            {
                bytes += part
            }
        }
        return bytes
    }
}

extension CacheAnswer {
    /// The value as text, when there is one that may be used.
    var text: String? {
        switch self {
        case .fresh(let secret), .stale(let secret, _): secret.text
        case .none: nil
        }
    }

    var isFresh: Bool { fresh != nil }

    var fresh: CachedSecret? { if case .fresh(let secret) = self { secret } else { nil } }

    /// Since when it is stale, when it is.
    var staleSince: Int64? { if case .stale(_, let since) = self { since } else { nil } }
}

extension Vault.Refreshing {
    var turn: Vault.Turn? { if case .ours(let turn) = self { turn } else { nil } }
}

extension CachedSecret {
    var text: String {
        value.reveal { bytes in
            String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
        }
    }
}

/// Counts what several tasks do.
final class Tally: Sendable {
    private let count = Mutex(0)

    /// One more than the last time.
    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
