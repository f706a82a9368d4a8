import Foundation
import Synchronization
import Testing
import Travel

@testable import Vendors

/// The example of the contract, as it stands in the documentation.
private func example() throws -> String {
    let text = try source("Sources/Vendors/External/ExternalSupplier.swift")
    let block = try #require(text.components(separatedBy: "```sh\n").dropFirst().first)
    let lines = try #require(block.components(separatedBy: "/// ```").first)
    return lines.split(separator: "\n").map { $0.dropFirst("/// ".count) + "\n" }.joined()
}

/// Runs a shell script as the program would be run: nothing but input and output.
private let shell: ExternalSupplier.Run = { path, input, _, _ in
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [path]
    process.environment = [:]
    let (question, output) = (Pipe(), Pipe())
    process.standardInput = question
    process.standardOutput = output
    do {
        try process.run()
        try question.fileHandleForWriting.write(contentsOf: Data(input))
        try question.fileHandleForWriting.close()
        let answer = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return ExternalSupplier.Finished(.exited(process.terminationStatus), output: Array(answer))
    } catch {
        return ExternalSupplier.Finished(.notRun("\(error)"))
    }
}

@Test func `the example of the contract is a supplier`() async throws {
    let script = try example()
    #expect(script.hasPrefix("#!/bin/sh\n"))
    #expect(script.split(separator: "\n").count <= 10)
    let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("fly-supplier-\(UUID().uuidString)")
    try Data(script.utf8).write(to: file)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: file) } }
    let program = try #require(
        ExternalSupplier.Program(name: "example", path: file.path, changed: 1))
    let supplier = try await ExternalSupplier(program, run: shell)
    #expect(supplier.name == "example")
    #expect(supplier.capabilities == [.search])
    let answer = try await supplier.search(try request(leg("MAD", "JFK", march: 1)))
    #expect(answer.unreadable == 0)
    #expect(answer.offers.map(\.total.description) == ["99.50 EUR"])
    #expect(answer.offers.first.map { FlightIdentity($0).description } == "ZZ1@2027-03-01T12:05//")
    let caller = ExternalSupplier.Caller(program: program, patience: .seconds(9), run: shell)
    let error = try await #require(throws: SupplierError.self) { try await caller.answer("fly") }
    #expect(error == SupplierError(.badRequest, "no such operation"))
}

@Test func `a program is asked what it can do, once for as long as its file is the same`()
    async throws
{
    let kept = Mutex<[String: [UInt8]]>([:])
    let memory = ExternalSupplier.Memory(
        recall: { key in kept.withLock { $0[key] } },
        keep: { key, answer in kept.withLock { $0[key] = answer } })
    let program = ScriptedProgram()
    for _ in 0..<2 {
        let supplier = try await ExternalSupplier(acme(), memory: memory, run: program.run)
        #expect(supplier.capabilities == [.search, .dates, .explore])
    }
    let call = try #require(program.seen.first)
    #expect(program.seen.count == 1)
    #expect(call.path == "/opt/fly-supplier-acme")
    #expect(call.timeout == .seconds(20))
    #expect(call.limit == 65_536)
    let id = try #require(call.input.components(separatedBy: #""id":""#).last).prefix { $0 != "\"" }
    #expect(
        call.input
            == #"{"fly_supplier":1,"op":"capabilities","id":"\#(id)","deadline_ms":20000,"#
            + #""params":{}}"# + "\n")
    #expect(kept.withLock { Array($0.keys) } == ["acme 7 /opt/fly-supplier-acme"])
    let newer = try #require(
        ExternalSupplier.Program(name: "acme", path: "/opt/fly-supplier-acme", changed: 8))
    _ = try await ExternalSupplier(newer, memory: memory, run: program.run)
    #expect(program.seen.count == 2)
}

@Test(arguments: ["", "{}", #"{"fly_supplier":1,"capabilities":["order"]}"#])
func `a memory that makes no sense is not believed`(text: String) async throws {
    let program = ScriptedProgram()
    let memory = ExternalSupplier.Memory(recall: { _ in Array(text.utf8) })
    let supplier = try await ExternalSupplier(acme(), memory: memory, run: program.run)
    #expect(supplier.capabilities.count == 3)
    #expect(program.seen.count == 1)
}

@Test(arguments: [
    (
        #"{"fly_supplier":1,"capabilities":["order","cancel",7]}"#,
        "can neither search nor find prices by day"
    ),
    (#"{"fly_supplier":1,"capabilities":"search"}"#, "does not say what it can do"),
    (#"{"fly_supplier":2,"capabilities":["search"]}"#, "gave an answer that is not of version 1"),
])
func `a program that can do nothing is no supplier, and nothing is kept of it`(
    json: String, message: String
) async throws {
    let program = ScriptedProgram(first: .answer(json))
    let memory = ExternalSupplier.Memory(keep: { _, _ in Issue.record("kept") })
    let error = try await #require(throws: SupplierError.self) {
        _ = try await ExternalSupplier(acme(), memory: memory, run: program.run)
    }
    #expect(error == SupplierError(.unavailable, message))
}

@Test func `an operation that a program lacks is refused without running it`() async throws {
    let program = ScriptedProgram(
        first: .answer(#"{"fly_supplier":1,"capabilities":["dates"]}"#))
    let supplier = try await external(program)
    let wanted = try request(leg("MAD", "JFK", march: 1))
    #expect(supplier.objection(to: wanted) == "has no search")
    #expect(try await failure(supplier, wanted) == SupplierError(.notEntitled, "has no search"))
    let anywhere = try exploreRequest()
    let error = try await #require(throws: SupplierError.self) {
        try await supplier.destinations(anywhere)
    }
    #expect(error == SupplierError(.notEntitled, "has no explore"))
    #expect(program.seen.count == 1)
    let searching = try await external(
        ScriptedProgram(first: .answer(#"{"fly_supplier":1,"capabilities":["search"]}"#)))
    #expect(searching.objection(to: wanted) == nil)
    let days = try datesRequest(day(1)...day(2))
    await #expect(throws: SupplierError(.notEntitled, "has no dates")) {
        try await searching.dates(days)
    }
}

@Test(arguments: [
    ("acme", "/x", true), ("a-1", "/x", true), ("", "/x", false), ("Acme", "/x", false),
    ("a/b", "/x", false), ("-a", "/x", false), ("a-", "/x", false), ("a", "x", false),
    (String(repeating: "a", count: 33), "/x", false), ("é", "/x", false),
])
func `a program has a plain name and an absolute path`(name: String, path: String, isOne: Bool) {
    let program = ExternalSupplier.Program(name: name, path: path, changed: 0)
    #expect((program != nil) == isOne)
}
