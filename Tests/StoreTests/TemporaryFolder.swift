import Foundation
import Host
import Store
import Testing
import Travel

/// A folder of a test's own, removed when the test lets go of it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        path = "\(base)/fly-store-\(UUID().uuidString)"
        _ = try PrivateFolder(path: path)
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            Issue.record("cannot remove \(path): \(error)")
        }
    }

    func folder() throws -> PrivateFolder { try PrivateFolder(path: path) }
    func ledger() throws -> Ledger { try Ledger(in: folder()) }
    func mode(of name: String) throws -> Int {
        let facts = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
        return try #require(facts[.posixPermissions] as? Int)
    }
    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }
}

extension Ledger {
    /// The number of rows of the tables about offers.
    func rows() throws -> [String: Int] {
        try contents().rows.filter { ["offer", "shown"].contains($0.key) }
    }
}
