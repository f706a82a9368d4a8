import Foundation
import Testing

@testable import Host

struct ProcessTests {
    @Test func `a process begins private, undumpable and with three streams`() async {
        await #expect(processExitsWith: .exitCode(0)) {
            setenv("SSLKEYLOGFILE", "/tmp/keys", 1)
            close(0)
            // The shortest of a few: the machine may be busy with something else.
            let times = (0..<5).map { _ in
                let start = Now.monotonicNanoseconds
                Hardening.begin()
                return Now.monotonicNanoseconds - start
            }
            guard umask(0) == 0o077, getenv("SSLKEYLOGFILE") == nil, fcntl(0, F_GETFD) >= 0 else {
                exit(1)
            }
            var limit = rlimit()
            getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
            guard limit.rlim_cur == 1, limit.rlim_max == 1 else { exit(2) }
            typealias Control = @convention(c) (Int32, UInt, UInt, UInt, UInt) -> Int32
            let address = dlsym(nil, "prctl")
            guard unsafeBitCast(address, to: Control.self)(3, 0, 0, 0, 0) == 0 else { exit(3) }
            kill(getpid(), SIGPIPE)
            usleep(2000)
            guard let fastest = times.min(), fastest < 1_000_000 else { exit(4) }
            exit(0)
        }
    }

    @Test func `a secret variable leaves no trace`() async {
        // The child of a shell, so that the variable is in the kernel's own copy.
        await #expect(processExitsWith: .exitCode(0)) {
            func environment() throws -> String {
                let data = try Data(contentsOf: URL(filePath: "/proc/self/environ"))
                return String(decoding: data, as: UTF8.self)
            }
            // PATH stands for the secret: it was there when the process began.
            guard let before = Variables.value("PATH"), try environment().contains(before) else {
                exit(1)
            }
            let seen = Variables.takeSecret("PATH") { bytes in
                bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
            }
            guard seen == before, Variables.value("PATH") == nil else { exit(2) }
            exit(try environment().contains(before) ? 3 : 0)
        }
    }

    @Test func `a variable that is not set is nothing`() {
        #expect(Variables.takeSecret("FLY_TEST_NONE") { _ in 1 } == nil)
        #expect(!Variables.forget("FLY_TEST_NONE"))
        #expect(Variables.value("FLY_TEST_NONE") == nil)
    }

    @Test func `children get who and where the user is, not what changes code`() async {
        await #expect(processExitsWith: .exitCode(0)) {
            setenv("LD_PRELOAD_CANARY", "x", 1)
            setenv("FLY_DUFFEL_TOKEN", "x", 1)
            setenv("LC_TIME", "C", 1)
            setenv("HOME", "/root", 1)
            let given = Variables.forChildren()
            guard given["LC_TIME"] == "C", given["HOME"] == "/root" else { exit(1) }
            guard given.keys.allSatisfy({ !$0.hasPrefix("LD_") && !$0.hasPrefix("FLY_") }) else {
                exit(2)
            }
            exit(Variables.names(beginning: "FLY_D") == ["FLY_DUFFEL_TOKEN"] ? 0 : 3)
        }
    }

    private func folders(_ variables: [String: String], listed: String? = nil) throws -> Folders {
        try Folders(variable: { variables[$0] }, listedHome: { listed })
    }

    @Test func `files lie where the XDG specification says`() throws {
        let plain = try folders(["HOME": "/tmp"])
        #expect(plain.configuration == "/tmp/.config/fly/config")
        #expect(plain.data(of: "sandbox") == "/tmp/.local/share/fly/sandbox")
        #expect(plain.state(of: "live") == "/tmp/.local/state/fly/live")
        let named = try folders([
            "XDG_CONFIG_HOME": "/c", "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/s",
        ])
        #expect(named.configuration == "/c/fly/config" && named.data == "/d/fly")
        #expect(named.state == "/s/fly")
        #expect(
            try folders(["HOME": "/tmp", "XDG_DATA_HOME": "rel"]).data == "/tmp/.local/share/fly")
    }

    @Test func `FLY_HOME holds everything`() throws {
        let own = try folders(["FLY_HOME": "/own", "HOME": "/tmp"])
        #expect(own.configuration == "/own/config" && own.data(of: "test") == "/own/data/test")
        #expect(own.state == "/own/state")
        #expect(throws: HostError.self) { try folders(["FLY_HOME": "own"]) }
    }

    @Test func `without HOME the list of users decides, and without that there is no home`() throws
    {
        for home in ["", "relative", "/no/such", "/etc/hostname"] {
            #expect(try folders(["HOME": home], listed: "/tmp").data == "/tmp/.local/share/fly")
        }
        let error = #expect(throws: HostError.self) { try folders([:], listed: "/nonexistent") }
        #expect(error?.kind == .missing)
        #expect(throws: HostError.self) { try folders([:]) }
        #expect(throws: Never.self) { try Folders() }
    }

    @Test func `the users' list is asked when HOME is missing`() async {
        await #expect(processExitsWith: .exitCode(0)) {
            for name in ["HOME", "FLY_HOME", "XDG_CONFIG_HOME"] { unsetenv(name) }
            exit(try Folders().configuration.hasSuffix("/.config/fly/config") ? 0 : 1)
        }
    }

    @Test func `the machine has a name, a clock that goes on and local disks`() throws {
        #expect(!Machine.name.isEmpty)
        let before = Now.monotonicNanoseconds
        #expect(Now.monotonicNanoseconds >= before)
        #expect(abs(Double(Now.wallNanoseconds) / 1e9 - Date.now.timeIntervalSince1970) < 5)
        #expect(try !Machine.isOnNetwork("/proc"))
        #expect(throws: HostError.self) { try Machine.isOnNetwork("/no/such") }
    }

    @Test func `a terminal is known by its device and session`() async {
        await #expect(processExitsWith: .exitCode(0)) {
            close(0)
            close(1)
            _ = open("/dev/null", O_RDWR)
            _ = open("/dev/null", O_RDWR)
            guard Machine.terminalIdentity == nil else { exit(1) }
            // A pseudo-terminal on standard input; the two requests are TIOCSPTLCK and TIOCGPTN.
            var unlocked: Int32 = 0
            var number: Int32 = 0
            let controller = open("/dev/ptmx", O_RDWR | O_NOCTTY)
            _ = ioctl(controller, 0x4004_5431, &unlocked)
            _ = ioctl(controller, 0x8004_5430, &number)
            close(0)
            guard open("/dev/pts/\(number)", O_RDWR | O_NOCTTY) == 0 else { exit(2) }
            exit(Machine.terminalIdentity?.hasSuffix(":\(getsid(0))") == true ? 0 : 3)
        }
    }
}
