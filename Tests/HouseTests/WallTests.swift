import Foundation
import Testing

/// Who may import whom; the compiler sees only half of it.
@Suite struct WallTests {
    private let tree = SourceTree()

    /// Our modules that each module may import.
    private let allowed: [String: Set<String>] = [
        "HTTP": ["CCurl"], "Crypto": ["COpenSSL"], "SQLite": ["CSQLite"], "Terminal": ["CEdit"],
        "Host": [], "Grammar": [], "Atlas": [], "Travel": ["Atlas"],
        "Vendors": ["Travel", "HTTP", "Crypto"], "Store": ["Travel", "SQLite", "Crypto", "Host"],
        "Sandbox": ["HTTP", "Crypto", "SQLite", "Atlas"],
        "fly": [
            "Grammar", "Atlas", "Travel", "Vendors", "Store", "Sandbox", "Terminal", "Host", "HTTP",
            "Crypto", "SQLite",
        ],
    ]

    /// What comes with the toolchain and may be imported anywhere.
    private let toolchain: Set<String> = [
        "FoundationEssentials", "Synchronization", "Glibc", "Musl", "Darwin",
    ]

    @Test func `every import is one that the walls allow`() throws {
        for (module, imports) in allowed {
            for file in try tree.swiftFiles(below: "Sources/\(module)") {
                for name in try self.imports(of: file) {
                    let isAllowed =
                        imports.contains(name) || toolchain.contains(name) || name == "Foundation"
                    #expect(isAllowed, "\(file) imports \(name)")
                }
            }
        }
    }

    @Test func `plain Foundation is imported only where Essentials is missing`() throws {
        for file in try tree.swiftFiles(below: "Sources") {
            let lines = try tree.lines(of: file).map { $0.trimmingCharacters(in: .whitespaces) }
            for (index, line) in lines.enumerated() where line.hasSuffix("import Foundation") {
                #expect(index > 0 && lines[index - 1] == "#else", "\(file):\(index + 1)")
            }
        }
    }

    @Test func `unsafe code lives in the five keepers`() throws {
        let keepers = ["HTTP", "Crypto", "SQLite", "Terminal", "Host"]
        let manifest = try tree.text(of: "Package.swift")
        for module in allowed.keys where !keepers.contains(module) {
            let target = try #require(
                manifest.components(separatedBy: "name: \"\(module)\"").last?
                    .components(separatedBy: "swiftSettings: ").dropFirst().first)
            #expect(target.hasPrefix("safe"), "\(module) is not strict about memory")
        }
    }

    @Test func `each wire that is spoken has a twin in the sandbox`() throws {
        let vendors = try folders(in: "Sources/Vendors")
        #expect(!vendors.isEmpty)
        // External suppliers are programs of the user's, spoken to over pipes.
        let spoken = Set(vendors).subtracting(["External"])
        #expect(spoken.subtracting(try folders(in: "Sources/Sandbox")).isEmpty)
    }

    private func imports(of file: String) throws -> [String] {
        try tree.lines(of: file).compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count,
                index == 0 || ["public", "internal", "private", "@testable"].contains(words[0])
            else { return nil }
            return String(words[index + 1])
        }
    }

    private func folders(in path: String) throws -> [String] {
        let url = tree.root.appendingPathComponent(path)
        return try FileManager.default.contentsOfDirectory(
            at: url, includingPropertiesForKeys: [.isDirectoryKey]
        ).filter { $0.hasDirectoryPath }.map(\.lastPathComponent)
    }
}
