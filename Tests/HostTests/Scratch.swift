import Foundation

/// A folder of its own for one test, removed with it.
final class Scratch {
    let path: String

    init() throws {
        path = "/tmp/fly-host-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func path(_ name: String) -> String { "\(path)/\(name)" }

    func write(_ text: String, to name: String, mode: mode_t = 0o600) throws {
        try text.write(toFile: path(name), atomically: false, encoding: .utf8)
        chmod(path(name), mode)
    }

    func text(of name: String) -> String? {
        try? String(contentsOfFile: path(name), encoding: .utf8)
    }

    func mode(of name: String) -> mode_t {
        var facts = stat()
        return stat(path(name), &facts) == 0 ? facts.st_mode & 0o777 : 0
    }
}

extension String {
    var bytes: [UInt8] { Array(utf8) }
}
