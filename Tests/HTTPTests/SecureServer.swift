import Foundation

/// Runs what blocks on a thread of its own: there are as few threads for tasks as there are cores.
func aside<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
) async throws -> Value {
    try await withCheckedThrowingContinuation { done in
        Thread.detachNewThread { done.resume(with: Result(catching: work)) }
    }
}

/// A loopback server with TLS, in Python, and the certificate it shows.
///
/// It answers every request with `hello`, by HTTP/2 if asked to, and writes down what it saw.
final class SecureServer: Sendable {
    /// How the server behaves.
    enum Manner: String {
        /// HTTP/1.1.
        case plain
        /// HTTP/2 by ALPN.
        case http2
        /// HTTP/2, but every stream is refused as not begun (RFC 9113 section 8.7).
        case refusing
        /// TLS 1.1 and nothing newer.
        case old
    }

    /// The port it listens on.
    let port: Int
    /// The PEM file with its certificate, which is its own authority.
    var certificate: String { folder.appendingPathComponent("cert.pem").path }

    private let folder: URL
    private let id: pid_t

    /// Starts it with a certificate for `name`, such as `IP:127.0.0.1`.
    static func start(
        _ manner: Manner = .plain, name: String = "IP:127.0.0.1", isExpired: Bool = false
    ) async throws -> SecureServer {
        try await aside { try SecureServer(manner, name, isExpired) }
    }

    private init(_ manner: Manner, _ name: String, _ isExpired: Bool) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let script = folder.appendingPathComponent("server.py")
        try Self.script.write(to: script, atomically: true, encoding: .utf8)
        try Self.certify(name, until: isExpired ? "20200102000000Z" : "20491231000000Z", in: folder)
        let log = folder.appendingPathComponent("log")
        try Data().write(to: log)
        // A file and not a pipe: a child that was started meanwhile would hold the pipe open.
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", script.path, manner.rawValue]
        process.currentDirectoryURL = folder
        process.standardOutput = try FileHandle(forWritingTo: log)
        process.standardError = FileHandle.nullDevice
        try process.run()
        id = process.processIdentifier
        port = try Self.firstLine(of: log)
    }

    deinit {
        kill(id, SIGKILL)  // a child of Foundation has SIGTERM blocked
        try? FileManager.default.removeItem(at: folder)
    }

    /// The address of a path on it.
    func url(_ path: String = "/", host: String = "127.0.0.1") -> String {
        "https://\(host):\(port)\(path)"
    }

    /// What it saw until now, a line each: `open N`, `refused N`, `request N`.
    func log() throws -> [String] {
        let text = try String(contentsOf: folder.appendingPathComponent("log"), encoding: .utf8)
        return text.split(separator: "\n").dropFirst().map(String.init)
    }

    /// The number that the server writes when it listens.
    private static func firstLine(of log: URL) throws -> Int {
        for _ in 1...2000 {
            let text = try String(contentsOf: log, encoding: .utf8)
            if text.hasSuffix("\n"), let port = Int(text.dropLast()) { return port }
            usleep(5000)
        }
        throw POSIXError(.ETIMEDOUT)
    }

    /// Makes `key.pem` and `cert.pem`; by `openssl ca`, the one command that takes any date.
    private static func certify(_ name: String, until end: String, in folder: URL) throws {
        let settings = """
            [ca]
            default_ca = own
            [own]
            database = index
            new_certs_dir = .
            default_md = sha256
            rand_serial = yes
            policy = any
            x509_extensions = names
            [any]
            commonName = supplied
            [names]
            basicConstraints = CA:TRUE
            subjectAltName = \(name)
            """
        let files = [("ca.conf", settings), ("index", "")]
        for (file, text) in files {
            try text.write(
                to: folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
        }
        for line in [
            "req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=test"
                + " -keyout key.pem -out request.pem",
            "ca -batch -selfsign -config ca.conf -keyfile key.pem -in request.pem -notext"
                + " -startdate 20200101000000Z -enddate \(end) -out cert.pem",
        ] {
            let openssl = Process()
            openssl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            openssl.arguments = ["openssl"] + line.split(separator: " ").map(String.init)
            openssl.currentDirectoryURL = folder
            openssl.standardError = FileHandle.nullDevice
            try openssl.run()
            openssl.waitUntilExit()
        }
    }

    private static let script = """
        import socket, ssl, struct, sys, threading

        manner = sys.argv[1]
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain('cert.pem', 'key.pem')
        if manner in ('http2', 'refusing'):
            context.set_alpn_protocols(['h2'])
        if manner == 'old':
            context.set_ciphers('ALL@SECLEVEL=0')
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = ssl.TLSVersion.TLSv1_1

        def say(*words):
            print(*words, flush=True)

        def exactly(peer, count):
            data = b''
            while len(data) < count:
                piece = peer.recv(count - len(data))
                if not piece:
                    raise EOFError
                data += piece
            return data

        def frame(kind, flags, stream, payload=b''):
            return struct.pack('>I', len(payload))[1:] + bytes([kind, flags]) + \\
                struct.pack('>I', stream) + payload

        def speak2(peer, number):
            exactly(peer, 24)
            peer.sendall(frame(4, 0, 0))
            while True:
                head = exactly(peer, 9)
                exactly(peer, int.from_bytes(head[:3], 'big'))
                kind, flags, stream = head[3], head[4], int.from_bytes(head[5:], 'big')
                if kind == 4 and not flags & 1:
                    peer.sendall(frame(4, 1, 0))
                if kind in (0, 1) and flags & 1:
                    say('request', number)
                    if manner == 'refusing':
                        peer.sendall(frame(3, 0, stream, struct.pack('>I', 7)))
                    else:
                        peer.sendall(frame(1, 4, stream, bytes([0x88])))
                        peer.sendall(frame(0, 1, stream, b'hello'))

        def speak1(peer, number):
            data = b''
            while True:
                while b'\\r\\n\\r\\n' not in data:
                    piece = peer.recv(65536)
                    if not piece:
                        return
                    data += piece
                data = data.split(b'\\r\\n\\r\\n', 1)[1]
                say('request', number)
                peer.sendall(b'HTTP/1.1 200 OK\\r\\nContent-Length: 5\\r\\n\\r\\nhello')

        def serve(plain, number):
            try:
                peer = context.wrap_socket(plain, server_side=True)
            except (ssl.SSLError, OSError):
                return say('refused', number)
            say('open', number)
            try:
                (speak2 if peer.selected_alpn_protocol() == 'h2' else speak1)(peer, number)
            except (EOFError, ssl.SSLError, OSError):
                pass

        listener = socket.create_server(('127.0.0.1', 0), backlog=64)
        say(listener.getsockname()[1])
        number = 0
        while True:
            plain, _ = listener.accept()
            number += 1
            threading.Thread(target=serve, args=(plain, number), daemon=True).start()
        """
}
