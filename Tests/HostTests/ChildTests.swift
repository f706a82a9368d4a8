import Foundation
import Testing

@testable import Host

struct ChildTests {
    private func shell(
        _ script: String, environment: [String: String] = [:], timeout: Duration = .seconds(10),
        limit: Int = 1 << 20
    ) -> Child {
        Child(
            program: "/bin/sh", arguments: ["sh", "-c", script], environment: environment,
            timeout: timeout, outputLimit: limit)
    }

    private func text(_ child: Child, _ input: String = "") throws -> String {
        try child.run(input: input.bytes.span) { _, output in
            output.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
    }

    @Test func `input goes in, output comes out, the status is told`() throws {
        #expect(try text(shell("cat; echo done"), "hello ") == "hello done\n")
        #expect(try shell("exit 7").run { ending, _ in ending } == .exited(7))
        #expect(try shell("kill -9 $$").run { ending, _ in ending } == .killed(9))
    }

    @Test func `a megabyte passes both ways at once`() throws {
        let input = String(repeating: "0123456789abcdef", count: 65_000)
        #expect(try text(shell("cat", limit: 2_000_000), input) == input)
    }

    @Test func `the environment is what was given and nothing else`() throws {
        setenv("FLY_TEST_CANARY", "secret", 1)
        let child = Child(
            program: "/usr/bin/env", arguments: ["env"], environment: ["A": "1"],
            timeout: .seconds(5), outputLimit: 1000)
        #expect(try text(child) == "A=1\n")
    }

    @Test func `no descriptor of ours reaches the child`() throws {
        let open = open("/etc/hostname", O_RDONLY)  // on purpose without close-on-exec
        defer { close(open) }
        let names = try text(shell("ls /proc/self/fd")).split(separator: "\n").compactMap {
            Int($0)
        }
        #expect(names.filter { $0 > 2 }.count <= 1, "one is ls's own")
    }

    @Test func `a child that takes too long is killed`() throws {
        for script in ["exec sleep 20", "exec >&-; exec sleep 20"] {
            let start = ContinuousClock.now
            let error = #expect(throws: HostError.self) {
                try shell(script, timeout: .milliseconds(100)).run { _, _ in }
            }
            #expect(error?.kind == .timedOut)
            #expect(ContinuousClock.now - start < .seconds(5))
        }
    }

    @Test func `a child that writes too much is killed, one that fills the limit is not`() throws {
        let error = #expect(throws: HostError.self) {
            try shell("exec yes", limit: 1000).run { _, _ in }
        }
        #expect(error?.kind == .tooLarge)
        #expect(try text(shell("printf 12345", limit: 5)) == "12345")
    }

    @Test func `a child that reads nothing is no error`() throws {
        signal(SIGPIPE, SIG_IGN)
        let input = String(repeating: "x", count: 1_000_000)
        #expect(try text(shell("echo ok"), input) == "ok\n")
    }

    @Test func `signals reach the child as usual`() throws {
        signal(SIGPIPE, SIG_IGN)
        #expect(try shell("kill -PIPE $$").run { ending, _ in ending } == .killed(SIGPIPE))
        #expect(try shell("kill -TERM $$").run { ending, _ in ending } == .killed(SIGTERM))
    }

    @Test func `what cannot be run is said`() throws {
        let scratch = try Scratch()
        try scratch.write("text", to: "plain", mode: 0o644)
        for (program, kind) in [
            ("/no/such", HostError.Kind.missing), ("sh", .invalid),
            (scratch.path("plain"), .forbidden),
        ] {
            let child = Child(
                program: program, arguments: ["x"], environment: [:], timeout: .seconds(1),
                outputLimit: 1)
            #expect(throws: HostError.self) { try child.run { _, _ in } }
            do { try child.run { _, _ in } } catch { #expect(error.kind == kind) }
        }
        #expect(throws: HostError.self) { try shell("echo a\0b").run { _, _ in } }
    }

    @Test func `a program is found only in folders that can be trusted`() throws {
        let scratch = try Scratch()
        for folder in ["good", "shared"] {
            mkdir(scratch.path(folder), 0o755)
            try scratch.write("#!/bin/sh\n", to: "\(folder)/tool", mode: 0o755)
        }
        chmod(scratch.path("shared"), 0o777)
        try scratch.write("text", to: "good/plain", mode: 0o644)
        let good = scratch.path("good")
        #expect(Programs.find("tool", in: "\(scratch.path("shared")):\(good)") == "\(good)/tool")
        #expect(Programs.find("tool", in: "::.:relative:/no/such") == nil)
        #expect(Programs.find("plain", in: good) == nil)
        #expect(Programs.find("good", in: scratch.path) == nil)
        #expect(Programs.find("../good/tool", in: good) == nil)
        #expect(Programs.find("", in: good) == nil && Programs.find("sh", in: nil) == nil)
        #expect(Programs.find("sh")?.hasSuffix("/sh") == true)
        try Programs.checkTrusted("\(good)/tool")
        chmod("\(good)/tool", 0o775)
        #expect(throws: HostError.self) { try Programs.checkTrusted("\(good)/tool") }
        #expect(throws: HostError.self) { try Programs.checkTrusted("tool") }
        #expect(throws: HostError.self) { try Programs.checkTrusted("/no/such") }
    }
}
