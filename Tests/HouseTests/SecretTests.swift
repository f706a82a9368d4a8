import Foundation
import Testing

/// Nothing in the tree looks like a key of somebody's.
@Suite struct SecretTests {
    private let tree = SourceTree()

    /// How keys begin, and how many letters and digits follow at least.
    private let shapes = [
        "(sk|rk|pk)_live_[0-9A-Za-z]{10}", "whsec_[0-9A-Za-z]{24}", "duffel_live_[0-9A-Za-z_-]{20}",
        "A[KS]IA[0-9A-Z]{16}", "gh[pousr]_[0-9A-Za-z]{30}", "xox[baprs]-[0-9A-Za-z-]{12}",
        "AIza[0-9A-Za-z_-]{35}", "-----BEGIN [A-Z ]*PRIVATE KEY",
    ]

    /// Published examples and the sandbox's own keys, which open nothing.
    private let harmless = [
        "AKIASANDBOX", "AKIADENIED", "AKIDEXAMPLE", "AKIAIOSFODNN7EXAMPLE", "EXAMPLE",
    ]

    @Test func `no key lies in the tree`() throws {
        let folders = ["Sources", "Tests", "man", "completions", ".ci", ".github"]
        for folder in folders {
            let root = tree.root.appendingPathComponent(folder)
            for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
                guard !path.hasSuffix("Table.swift"), !path.hasSuffix("SecretTests.swift"),
                    let text = try? String(
                        contentsOf: root.appendingPathComponent(path), encoding: .utf8)
                else { continue }
                for found in try keys(in: text) {
                    #expect(harmless.contains { found.contains($0) }, "\(folder)/\(path): \(found)")
                }
            }
        }
    }

    @Test func `a key would be seen`() throws {
        let key = "sk_" + "live_" + "51H7xyzABCdef012345"
        #expect(try keys(in: "key = \(key)\n") == ["sk_live_51H7xyzABC"])
    }

    private func keys(in text: String) throws -> [String] {
        let pattern = try NSRegularExpression(pattern: shapes.joined(separator: "|"))
        let range = NSRange(text.startIndex..., in: text)
        return pattern.matches(in: text, range: range).compactMap {
            Range($0.range, in: text).map { String(text[$0]) }
        }
    }
}
