import Foundation
import Host
import Store
import Testing

struct ConfigurationFileTests {
    let temporary: TemporaryFolder
    let path: String

    init() throws {
        temporary = try TemporaryFolder()
        path = "\(temporary.path)/fly/config"
    }

    @Test func `no file is an empty one, and reading makes nothing`() throws {
        #expect(try Configuration.read(path: path).entries.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: "\(temporary.path)/fly"))
    }

    @Test func `a change is on disk, for our eyes only`() throws {
        try Configuration.change(path: path) { (file) throws(ConfigurationError) in
            try file.set("currency", to: "EUR")
        }
        #expect(try Configuration.read(path: path).value(of: "currency") == "EUR")
        #expect(try temporary.mode(of: "fly/config") == 0o600)
        #expect(try temporary.mode(of: "fly") == 0o700)
    }

    @Test func `a refused change leaves the file as it was`() throws {
        try Configuration.change(path: path) { (file) throws(ConfigurationError) in
            try file.set("a", to: "1")
        }
        #expect(throws: ConfigurationError.badKey("b c", line: nil)) {
            try Configuration.change(path: path) { (file) throws(ConfigurationError) in
                try file.set("a", to: "2")
                try file.set("b c", to: "3")
            }
        }
        #expect(try Configuration.read(path: path).entries.map(\.value) == ["1"])
    }

    @Test func `a bad file is neither read nor overwritten`() throws {
        _ = try PrivateFolder(path: "\(temporary.path)/fly")
        try temporary.write("nonsense\n", to: "fly/config")
        #expect(throws: ConfigurationError.notASetting(line: 1)) {
            try Configuration.read(path: path)
        }
        #expect(throws: ConfigurationError.notASetting(line: 1)) {
            try Configuration.change(path: path) { (file) throws(ConfigurationError) in
                try file.set("a", to: "1")
            }
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "nonsense\n")
    }

    @Test func `a link is read through but not replaced`() throws {
        _ = try PrivateFolder(path: "\(temporary.path)/fly")
        try temporary.write("[default]\na = 1\n", to: "mine")
        try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: "\(temporary.path)/mine")
        #expect(try Configuration.read(path: path).value(of: "a") == "1")
        #expect { try Configuration.change(path: path) { $0 = Configuration() } } throws: { error in
            guard case .host(let cause) = error as? ConfigurationError else { return false }
            return cause.kind == .symbolicLink && !"\(error)".isEmpty
        }
    }

    @Test func `settings are read from a folder made by hand, but not written there`() throws {
        let folder = try PrivateFolder(path: "\(temporary.path)/fly")
        try folder.create("config", Array("[default]\na = 1\n".utf8).span)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: "\(temporary.path)/fly")
        #expect(try Configuration.read(path: path).value(of: "a") == "1")
        #expect { try Configuration.change(path: path) { $0 = Configuration() } } throws: { error in
            guard case .host(let cause) = error as? ConfigurationError else { return false }
            return cause.kind == .openToOthers
        }
    }

    @Test func `a settings file that others can write is not trusted`() throws {
        let folder = try PrivateFolder(path: "\(temporary.path)/fly")
        try folder.create("config", Array("[default]\na = 1\n".utf8).span)
        try FileManager.default.setAttributes([.posixPermissions: 0o622], ofItemAtPath: path)
        #expect { try Configuration.read(path: path) } throws: { error in
            guard case .host(let cause) = error as? ConfigurationError else { return false }
            return cause.kind == .openToOthers
        }
    }

    @Test func `changes at the same time are all kept`() async throws {
        let path = path
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<8 {
                group.addTask {
                    #expect(throws: Never.self) {
                        try Configuration.change(path: path) {
                            (file) throws(ConfigurationError) in
                            try file.set("key\(number)", to: "\(number)")
                        }
                    }
                }
            }
        }
        #expect(try Configuration.read(path: path).entries.count == 8)
    }
}
