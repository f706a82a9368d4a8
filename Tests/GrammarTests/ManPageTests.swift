import Foundation
import Grammar
import Testing

@Test func `the sample tree has no faults`() {
    #expect(sample.faults() == [])
}

/// Runs a program to its end; gives its status and all it printed.
func run(_ tool: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
}

/// A folder that is gone after the body.
func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("grammar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let result = Result { try body(folder) }
    try FileManager.default.removeItem(at: folder)
    return try result.get()
}

@Test func `mandoc has nothing to say about any page`() throws {
    try withFolder { folder in
        for page in sample.manPages(date: .init(year: 2026, month: 11, day: 25)) {
            let file = folder.appendingPathComponent(page.fileName)
            try page.text.write(to: file, atomically: true, encoding: .utf8)
            let lint = try run("/usr/bin/mandoc", ["-T", "lint", "-W", "warning", file.path])
            #expect(lint.status == 0 && lint.text == "", "\(lint.text)\n\(page.text)")
            let name = try run("/usr/bin/lexgrog", [file.path])
            #expect(name.status == 0, "\(name.text)")
        }
    }
}
