import Foundation
import Testing

@testable import Host

struct PrivateFolderTests {
    private func kind(_ body: () throws -> Void) -> HostError.Kind? {
        do { try body() } catch { return (error as? HostError)?.kind }
        return nil
    }

    @Test func `what was written is read back, private and whole`() throws {
        let scratch = try Scratch()
        let folder = try PrivateFolder(path: scratch.path("a/b/c"))
        try folder.create("key", "one".bytes.span)
        #expect(try folder.read("key", limit: 3) == "one".bytes)
        try folder.replace("key", "second".bytes.span)
        #expect(try folder.read("key", limit: 10) == "second".bytes)
        #expect(try folder.read("key", limit: 10) { $0.count } == 6)
        #expect(scratch.mode(of: "a/b/c/key") == 0o600 && scratch.mode(of: "a/b") == 0o700)
        #expect(try folder.contains("key"))
        #expect(try folder.remove("key") && !folder.remove("key") && !folder.contains("key"))
        #expect(try folder.read("key", limit: 10) == nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func `a file that is too large is refused, one that just fits is not`() throws {
        let folder = try PrivateFolder(path: try Scratch().path("x"))
        try folder.create("key", "12345".bytes.span)
        #expect(kind { _ = try folder.read("key", limit: 4) } == .tooLarge)
        #expect(try folder.read("key", limit: 5)?.count == 5)
    }

    @Test func `a name that is taken is not made again`() throws {
        let folder = try PrivateFolder(path: try Scratch().path("x"))
        try folder.create("key", "1".bytes.span)
        #expect(kind { try folder.create("key", "2".bytes.span) } == .exists)
        #expect(try folder.read("key", limit: 9) == "1".bytes)
    }

    @Test(arguments: ["", ".", "..", "a/b", "../key", "a\0b"])
    func `a name that leads elsewhere is refused`(name: String) throws {
        let folder = try PrivateFolder(path: try Scratch().path("x"))
        #expect(kind { _ = try folder.read(name, limit: 9) } == .invalid)
        #expect(kind { try folder.create(name, "1".bytes.span) } == .invalid)
        #expect(kind { try folder.replace(name, "1".bytes.span) } == .invalid)
        #expect(kind { try folder.remove(name) } == .invalid)
    }

    /// Things that somebody could have put where a key belongs.
    enum Plant: CaseIterable {
        case symbolicLink, danglingLink, hardLink, fifo, folder, readableByGroup, readableByAll,
            unixSocket

        var kind: HostError.Kind {
            switch self {
            case .symbolicLink, .danglingLink: .symbolicLink
            case .hardLink: .secondName
            case .fifo, .folder, .unixSocket: .wrongType
            case .readableByGroup, .readableByAll: .openToOthers
            }
        }

        func put(in scratch: Scratch) throws {
            let path = scratch.path("key")
            try scratch.write("victim", to: "victim")
            switch self {
            case .symbolicLink: symlink(scratch.path("victim"), path)
            case .danglingLink: symlink(scratch.path("nowhere"), path)
            case .hardLink: link(scratch.path("victim"), path)
            case .fifo: mkfifo(path, 0o600)
            case .folder: mkdir(path, 0o700)
            case .readableByGroup: try scratch.write("x", to: "key", mode: 0o640)
            case .readableByAll: try scratch.write("x", to: "key", mode: 0o604)
            case .unixSocket:
                var address = sockaddr_un()
                address.sun_family = sa_family_t(AF_UNIX)
                withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
                let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
                withUnsafePointer(to: &address) {
                    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                        _ = bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                    }
                }
                close(number)
            }
        }
    }

    @Test(arguments: Plant.allCases)
    func `what was planted is neither read nor written, and its target stays`(plant: Plant) throws {
        let scratch = try Scratch()
        try plant.put(in: scratch)
        let folder = try PrivateFolder(path: scratch.path)
        #expect(kind { _ = try folder.read("key", limit: 9) } == plant.kind)
        #expect(kind { _ = try folder.contains("key") } == plant.kind)
        #expect(kind { _ = try FileLock("key", in: folder) } == plant.kind)
        #expect(kind { _ = try RateSlot("key", in: folder, calls: 1) } == plant.kind)
        #expect(kind { try folder.create("key", "mine".bytes.span) } == .exists)
        if plant != .folder {
            try folder.replace("key", "mine".bytes.span)
            #expect(try folder.read("key", limit: 9) == "mine".bytes)
        }
        #expect(scratch.text(of: "victim") == "victim")
        #expect(scratch.text(of: "nowhere") == nil)
    }

    @Test(arguments: [0o000, 0o022, 0o077, 0o002])
    func `whatever the umask is, others get nothing`(mask: mode_t) async {
        await #expect(processExitsWith: .exitCode(0)) {
            for mask: mode_t in [0o000, 0o022, 0o077] {
                umask(mask)
                let scratch = try Scratch()
                let folder = try PrivateFolder(path: scratch.path("a/b"))
                try folder.create("key", "1".bytes.span)
                try folder.replace("other", "1".bytes.span)
                _ = try FileLock("lock", in: folder)
                _ = try RateSlot("rate", in: folder, calls: 1)
                let files = ["key", "other", "lock", "rate"].map { scratch.mode(of: "a/b/\($0)") }
                guard files == [0o600, 0o600, 0o600, 0o600], scratch.mode(of: "a") == 0o700,
                    scratch.mode(of: "a/b") == 0o700
                else { exit(1) }
            }
            exit(0)
        }
    }

    @Test func `a folder that others can enter, a link or a file is no private folder`() throws {
        let scratch = try Scratch()
        for mode: mode_t in [0o755, 0o710, 0o701] {
            mkdir(scratch.path("open\(mode)"), 0o700)
            chmod(scratch.path("open\(mode)"), mode)
            #expect(
                kind { _ = try PrivateFolder(path: scratch.path("open\(mode)")) } == .openToOthers)
        }
        symlink(scratch.path, scratch.path("link"))
        #expect(kind { _ = try PrivateFolder(path: scratch.path("link")) } == .symbolicLink)
        try scratch.write("x", to: "file")
        #expect(kind { _ = try PrivateFolder(path: scratch.path("file")) } == .wrongType)
        #expect(kind { _ = try PrivateFolder(path: scratch.path("file/x")) } == .wrongType)
        #expect(
            kind { _ = try PrivateFolder(path: scratch.path("no"), isCreating: false) } == .missing)
    }

    @Test func `settings may be a link and readable, but not writable by others`() throws {
        let scratch = try Scratch()
        let folder = try PrivateFolder(path: scratch.path)
        try scratch.write("a = 1", to: "dotfile", mode: 0o644)
        symlink("dotfile", scratch.path("config"))
        #expect(try folder.read("config", limit: 99, trust: .settings) == "a = 1".bytes)
        chmod(scratch.path("dotfile"), 0o666)
        #expect(kind { _ = try folder.read("config", limit: 9, trust: .settings) } == .openToOthers)
    }

    @Test(.enabled(if: geteuid() == 0))
    func `a file or folder of another user is refused`() throws {
        let scratch = try Scratch()
        let folder = try PrivateFolder(path: scratch.path)
        try scratch.write("x", to: "key")
        chown(scratch.path("key"), 12345, 12345)
        #expect(kind { _ = try folder.read("key", limit: 9) } == .foreignOwner)
        #expect(kind { _ = try folder.read("key", limit: 9, trust: .settings) } == .foreignOwner)
        mkdir(scratch.path("theirs"), 0o700)
        chown(scratch.path("theirs"), 12345, 12345)
        #expect(kind { _ = try PrivateFolder(path: scratch.path("theirs")) } == .foreignOwner)
    }

    @Test func `an error says what could not be done, with what and why`() throws {
        let scratch = try Scratch()
        try scratch.write("x", to: "key", mode: 0o644)
        let folder = try PrivateFolder(path: scratch.path)
        let error = #expect(throws: HostError.self) { try folder.read("key", limit: 9) }
        #expect(
            error?.description == "cannot trust \(scratch.path)/key: group or others can use it")
        #expect(HostError("save", "/x", code: ENOSPC).kind == .full)
        #expect(
            HostError("save", "/x", code: EROFS).description
                == "cannot save /x: Read-only file system")
        #expect(HostError(.invalid, "use", "x").description.hasSuffix("not a valid name or value"))
        let kinds: [HostError.Kind] = [
            .symbolicLink, .wrongType, .foreignOwner, .secondName, .tooLarge, .busy, .timedOut,
        ]
        #expect(Set(kinds.map { HostError($0, "use", "x").description }).count == kinds.count)
    }
}
