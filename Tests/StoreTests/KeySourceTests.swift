import Crypto
import Foundation
import Host
import Synchronization
import Testing

@testable import Store

struct KeySourceTests {
    let temporary: TemporaryFolder
    private let address = SecretAddress(.local, name: "fly/live/duffel")

    init() throws {
        signal(SIGPIPE, SIG_IGN)  // as the program does at its start
        temporary = try TemporaryFolder()
    }

    @Test func `a key file that is missing is an error, and no other is made`() throws {
        try keep()
        try FileManager.default.removeItem(atPath: keyPath)
        #expect(throws: VaultError.keyMissing(.file, "\(keyPath) is not there")) { try read() }
        #expect(!FileManager.default.fileExists(atPath: keyPath))
    }

    @Test func `a key file that others can read, or a link, or one of two names is refused`() throws
    {
        try keep()
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: keyPath)
        #expect(hostKind { try read() } == .openToOthers)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: keyPath)
        try FileManager.default.linkItem(atPath: keyPath, toPath: keyPath + "2")
        #expect(hostKind { try read() } == .secondName)
        try FileManager.default.removeItem(atPath: keyPath)
        try FileManager.default.createSymbolicLink(
            atPath: keyPath, withDestinationPath: keyPath + "2")
        #expect(hostKind { try read() } == .symbolicLink)
        try FileManager.default.removeItem(atPath: keyPath + "2")
        #expect(hostKind { try read() } == .symbolicLink)
        #expect(hostKind { _ = try keep(in: "other") } == .symbolicLink)
    }

    @Test func `a key file of another length, or with another key, is refused`() throws {
        try keep()
        let key = try Data(contentsOf: URL(fileURLWithPath: keyPath))
        for count in [0, 1, 31, 33, 63] {
            try plant(Data((key + key).prefix(count)))
            #expect(throws: VaultError.badKey(.file, "\(keyPath) has not the length of a key")) {
                try read()
            }
        }
        try plant(Data(count: 129))
        #expect(hostKind { try read() } == .tooLarge)
        try plant(Data(count: 32))
        #expect(throws: VaultError.wrongKey(.file)) { try read() }
        try plant(Data(count: 32) + key)
        #expect(try read() == "canary")
    }

    @Test func `of many processes that need a key, one makes it`() async throws {
        for round in 0..<10 {
            let folder = try temporary.inner("state-\(round)")
            let keys = try await withThrowingTaskGroup(of: (Secret, Bool).self) { group in
                for _ in 0..<6 { group.addTask { try KeyFile(folder).readOrMake() } }
                return try await group.reduce(into: [(Secret, Bool)]()) { $0.append($1) }
            }
            #expect(keys.count(where: \.1) == 1)
            #expect(keys.allSatisfy { $0.0 == keys[0].0 })
        }
    }

    @Test func `who comes second when a key is made takes the one that is there`() throws {
        let folder = try temporary.inner("state")
        let first = try KeyFile(folder).make()
        let second = try KeyFile(folder).make()
        #expect(first.isNew && !second.isNew && first.key == second.key)
        let vault = try temporary.vault()
        let row = try vault.makeKeys(now: start).current.row
        #expect(try temporary.vault().makeKeys(now: start).current.row == row)
    }

    @Test func `of many processes that are first to keep a secret, all do`() async throws {
        for round in 0..<10 {
            let made = try await withThrowingTaskGroup(of: Bool.self) { group in
                for index in 0..<6 {
                    group.addTask { [temporary] in
                        let vault = try temporary.vault(in: "data-\(round)")
                        try vault.store(
                            fetched("\(index)"), as: SecretAddress(.local, name: "\(index)"),
                            for: .unlimited, now: start)
                        return vault.madeKey != nil
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(made == (round == 0 ? 1 : 0))
            let vault = try temporary.vault(in: "data-\(round)")
            for index in 0..<6 {
                let answer = try vault.cached(SecretAddress(.local, name: "\(index)"), now: start)
                #expect(answer.text == "\(index)")
            }
        }
    }

    @Test func `a passphrase is asked for once, and a wrong one opens nothing`() throws {
        let asked = Mutex<[KeySource.Occasion]>([])
        func source(_ answer: String?) throws -> KeySource {
            let answer = try answer.map { try secret($0) }
            return .passphrase { occasion in
                asked.withLock { $0.append(occasion) }
                return answer
            }
        }
        #expect(throws: VaultError.badKey(.passphrase, "it is empty")) { try keep(source("")) }
        #expect(throws: VaultError.keyMissing(.passphrase, "nobody can be asked for it")) {
            try keep(source(nil))
        }
        try keep(source("correct horse"))
        let vault = try temporary.vault(source("correct horse"))
        for _ in 0..<3 { #expect(try vault.cached(address, now: start).text == "canary") }
        #expect(asked.withLock { $0 } == [.first, .first, .first, .again])
        #expect(throws: VaultError.wrongKey(.passphrase)) { try read(source("wrong")) }
        #expect(throws: VaultError.sourceDiffers(sealedWith: .passphrase, chosen: .file)) {
            try read()
        }
        try vault.rewrap(with: source("battery staple"))
        #expect(try read(source("battery staple")) == "canary")
        #expect(throws: VaultError.wrongKey(.passphrase)) { try read(source("correct horse")) }
    }

    @Test func `a command gives the key, by words and without a shell`() throws {
        let key = try RandomBytes.make(32)
        try plant(Data((Base64.standard.encode(key) + "\n").utf8), "it's a key")
        let file = "\(temporary.path)/state/it's a key"
        let line = "/bin/cat \"\(file)\""
        try keep(command(line))
        #expect(try read(command(line)) == "canary")
        #expect(try read(command("cat  '\(temporary.path)/state/it'\\''s a key' ")) == "canary")
        for (line, error) in [
            (
                "fly-no-such-program x",
                VaultError.keyMissing(.command, "fly-no-such-program is not installed")
            ),
            ("/bin/false", .keyMissing(.command, "/bin/false failed")),
            ("/bin/echo QUJD", .badKey(.command, "it is not 32 bytes in Base64")),
            ("/bin/echo $(cat /dev/null)", .badKey(.command, "it is not 32 bytes in Base64")),
            (
                "/bin/echo \(Base64.standard.encode([UInt8](repeating: 1, count: 32)))",
                .wrongKey(.command)
            ),
        ] {
            #expect(throws: error, "\(line)") { try read(command(line)) }
        }
        for line in ["", "  ", "'open", "\"open", "open\\", "''"] {
            #expect(KeyProgram.command(line) == nil, "\(line)")
        }
        let slow = try #require(
            KeyProgram.command("/bin/sleep 9", environment: [:], timeout: .milliseconds(50)))
        #expect(hostKind { try read(.command(slow)) } == .timedOut)
    }

    @Test func `a program that others could change is not run`() throws {
        let program = "\(temporary.path)/tool"
        try temporary.write("#!/bin/sh\necho\n", to: "tool")
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: program)
        #expect(hostKind { try keep(command(program)) } == .openToOthers)
    }

    @Test func `the keyring keeps the key, whose value passes by the standard streams`() throws {
        let tool = try keyring()
        try keep(.keyring(tool))
        #expect(try read(.keyring(tool)) == "canary")
        let calls = try String(contentsOfFile: "\(temporary.path)/calls", encoding: .utf8)
        let entry = try #require(try files("ring").first)
        #expect(calls.contains("store --label=fly: key to sealed secrets application fly key"))
        #expect(entry.utf8.count == 32)
        let kept = try String(contentsOfFile: "\(temporary.path)/ring/\(entry)", encoding: .utf8)
        #expect(Base64.standard.decode(kept)?.count == 32 && !calls.contains(kept))
        let vault = try temporary.vault(.keyring(tool))
        try vault.rewrap(with: .keyring(tool))
        #expect(try files("ring").count == 1 && files("ring") != [entry])
        #expect(try read(.keyring(tool)) == "canary")
        try vault.rewrap(with: .file(temporary.inner("state")))
        #expect(try files("ring").isEmpty && read() == "canary")
        try vault.rewrap(with: .keyring(tool))
        try FileManager.default.removeItem(atPath: "\(temporary.path)/ring/\(files("ring")[0])")
        #expect(throws: VaultError.keyMissing(.keyring, "\(temporary.path)/secret-tool failed")) {
            try read(.keyring(tool))
        }
        try vault.wipe()
        try keep(.keyring(tool))
        try vault.wipe()
        #expect(try files("ring").isEmpty)
    }

    @Test func `a keyring that forgets, hangs or is not there is an error`() throws {
        try FileManager.default.createDirectory(
            atPath: "\(temporary.path)/ring", withIntermediateDirectories: true)
        #expect(throws: VaultError.keyMissing(.keyring, "fly-no-tool is not installed")) {
            try keep(.keyring(.secretTool("fly-no-tool")))
        }
        let deaf = try script(
            "deaf", "echo \(Base64.standard.encode([UInt8](repeating: 9, count: 32)))")
        #expect(throws: VaultError.badKey(.keyring, "it was not kept")) {
            try keep(.keyring(.secretTool(deaf)))
        }
        let slow = try script("slow", "exec sleep 9")
        #expect(
            hostKind { try keep(.keyring(.secretTool(slow, timeout: .milliseconds(50)))) }
                == .timedOut)
        #expect(try temporary.vault().status() == nil)
    }

    @Test func `every error is a phrase without a value`() {
        let errors: [VaultError] =
            [
                .unreadable("x"), .newer, .keyExhausted, .badKey(.file, "x"),
                .sourceDiffers(sealedWith: .keyring, chosen: .command),
            ] + KeySource.Kind.allCases.flatMap { [.wrongKey($0), .keyMissing($0, "x")] }
        #expect(Set(errors.map(\.description)).count == errors.count)
    }

    private var keyPath: String { "\(temporary.path)/state/key" }

    private func keep(_ source: KeySource? = nil, in data: String = "data") throws {
        let vault = try temporary.vault(source, in: data)
        try vault.store(fetched("canary"), as: address, for: .unlimited, now: start)
    }

    @discardableResult
    private func read(_ source: KeySource? = nil) throws -> String? {
        try temporary.vault(source).cached(address, now: start).text
    }

    private func command(_ line: String) throws -> KeySource {
        .command(try #require(KeyProgram.command(line)))
    }

    private func plant(_ bytes: Data, _ name: String = "key") throws {
        let path = "\(try temporary.inner("state").path)/\(name)"
        try bytes.write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    /// A stand-in for `secret-tool` that keeps entries as files.
    private func keyring() throws -> KeyProgram {
        _ = try temporary.inner("ring")
        return .secretTool(
            try script(
                "secret-tool",
                """
                echo "$@" >> "\(temporary.path)/calls"
                for entry; do :; done
                cd "\(temporary.path)/ring" || exit 1
                case $1 in
                store) cat > "$entry" ;;
                lookup) cat "$entry" ;;
                clear) rm "$entry" ;;
                esac
                """))
    }

    private func script(_ name: String, _ text: String) throws -> String {
        try temporary.write("#!/bin/sh\n\(text)\n", to: name)
        let path = "\(temporary.path)/\(name)"
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        return path
    }

    private func files(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(temporary.path)/\(folder)")
    }

    private func hostKind(_ body: () throws -> Void) -> HostError.Kind? {
        do {
            try body()
            return nil
        } catch VaultError.host(let error) {
            return error.kind
        } catch {
            Issue.record(error)
            return nil
        }
    }
}
