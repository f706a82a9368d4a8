import Foundation

/// The files of this checkout, as the house rules read them.
struct SourceTree {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The names at the top, hidden ones and build folders left out.
    func topNames() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.path)
            .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" && !$0.hasSuffix(".profraw") }
    }

    /// The Swift files below a folder, as paths from the root.
    func swiftFiles(below folder: String) throws -> [String] {
        let paths = try FileManager.default.subpathsOfDirectory(
            atPath: root.appendingPathComponent(folder).path)
        return paths.filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
    }

    func text(of path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    func lines(of path: String) throws -> [Substring] {
        try text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Whether a file is one big table, which may be long.
    func isTable(_ path: String) throws -> Bool {
        path.hasSuffix("Table.swift")
    }
}
