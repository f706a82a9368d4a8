import Foundation
import Testing

/// What a program can check of how the code looks.
@Suite struct StyleTests {
    private let tree = SourceTree()

    @Test func `nothing new stands at the top`() throws {
        let known: Set<String> = [
            "Package.swift", "README.md", "Sources", "Tests", "completions", "man",
        ]
        #expect(Set(try tree.topNames()).subtracting(known).isEmpty)
    }

    @Test func `no file is longer than 400 lines`() throws {
        for folder in ["Sources", "Tests"] {
            for file in try tree.swiftFiles(below: folder) where try !tree.isTable(file) {
                let count = try tree.lines(of: file).count
                #expect(count <= 401, "\(file) has \(count) lines")
            }
        }
    }

    @Test func `no type is named after what it is not`() throws {
        let forbidden = [
            "Manager", "Helper", "Util", "Common", "Base", "Impl", "Handler", "Wrapper", "Info",
            "Mock",
        ]
        for (file, type) in try types() {
            let words = self.words(of: type)
            #expect(!forbidden.contains { words.contains($0) }, "\(file): \(type)")
            #expect(words.last != "Data", "\(file): \(type)")
        }
    }

    @Test func `no type has the name of its module`() throws {
        for (file, type) in try types() {
            let module = file.split(separator: "/")[1]
            #expect(type != module, "\(file)")
        }
    }

    @Test func `nothing is forced or silently trapped`() throws {
        for file in try tree.swiftFiles(below: "Sources") where try !tree.isTable(file) {
            for (index, line) in try tree.lines(of: file).enumerated() {
                let code = line.components(separatedBy: "//")[0]
                for word in ["try!", "fatalError(", "TODO", "FIXME"] {
                    #expect(!code.contains(word), "\(file):\(index + 1)")
                }
            }
        }
    }

    @Test func `every unchecked promise carries its proof`() throws {
        for file in try tree.swiftFiles(below: "Sources") {
            let lines = try tree.lines(of: file)
            for (index, line) in lines.enumerated() {
                let code = line.components(separatedBy: "//")[0]
                guard code.contains("@unchecked") || code.contains("nonisolated(unsafe)") else {
                    continue
                }
                let proof = index > 0 ? lines[index - 1].trimmingCharacters(in: .whitespaces) : ""
                #expect(proof.hasPrefix("//"), "\(file):\(index + 1) proves nothing")
            }
        }
    }

    @Test func `money is never a floating number`() throws {
        for file in try tree.swiftFiles(below: "Sources/Travel") {
            let text = try tree.text(of: file)
            guard file.contains("Money") else { continue }
            #expect(!text.contains("Double") && !text.contains("Float"), "\(file)")
        }
    }

    private func types() throws -> [(file: String, type: String)] {
        try tree.swiftFiles(below: "Sources").flatMap { file in
            try tree.lines(of: file).compactMap { line -> (file: String, type: String)? in
                let words = line.split(whereSeparator: { " :<{(".contains($0) })
                guard
                    let index = words.firstIndex(where: {
                        ["struct", "class", "enum", "actor", "protocol"].contains($0)
                    }), index < 3, index + 1 < words.count, !line.contains("//")
                else { return nil }
                return (file, String(words[index + 1]))
            }
        }
    }

    /// The words of a name in camel case.
    private func words(of name: String) -> [String] {
        var words: [String] = []
        for letter in name {
            if letter.isUppercase || words.isEmpty { words.append("") }
            words[words.count - 1].append(letter)
        }
        return words
    }
}
