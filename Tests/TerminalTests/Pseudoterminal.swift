import Foundation
import Synchronization

/// A pseudo-terminal whose other end the test holds, and a thread that plays the person.
final class Pseudoterminal: Sendable {
    let controller: Int32
    let path: String
    private let heard = Mutex((all: "", unanswered: ""))

    init() throws {
        // TIOCSPTLCK and TIOCGPTN: grantpt and its like are not visible to Swift here.
        var unlocked: Int32 = 0
        var number: Int32 = -1
        controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard controller >= 0, ioctl(controller, 0x4004_5431, &unlocked) == 0,
            ioctl(controller, 0x8004_5430, &number) == 0
        else { throw POSIXError(.ENOTTY) }
        path = "/dev/pts/\(number)"
    }

    deinit { close(controller) }

    /// Everything the terminal showed so far.
    var shown: String { heard.withLock { $0.all } }

    /// Waits until `text` was shown after the last such wait; false after five seconds.
    @discardableResult
    func waits(for text: String) -> Bool {
        let deadline = Date.now + 5
        while Date.now < deadline {
            var ready = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
            if poll(&ready, 1, 20) > 0 {
                var bytes = [UInt8](repeating: 0, count: 4096)
                let count = read(controller, &bytes, bytes.count)
                if count > 0 {
                    let text = String(decoding: bytes[..<count], as: UTF8.self)
                    heard.withLock { $0 = ($0.all + text, $0.unanswered + text) }
                }
            }
            let isShown = heard.withLock { heard in
                guard heard.unanswered.contains(text) else { return false }
                heard.unanswered = ""
                return true
            }
            if isShown { return true }
        }
        return false
    }

    func types(_ text: String) {
        var text = text
        text.withUTF8 { _ = write(controller, $0.baseAddress, $0.count) }
    }

    /// Types each answer once its cue was shown, on a thread of its own; a cue that never comes
    /// is answered by the end of input, so that no test hangs.
    func plays(_ script: [(cue: String, answer: String)]) {
        Foundation.Thread.detachNewThread {
            for (cue, answer) in script {
                let isAsked = self.waits(for: cue)
                self.types(isAsked ? answer : "\u{4}\u{3}")
            }
        }
    }

    /// Whether what is typed is shown.
    var echoes: Bool {
        var mode = termios()
        let device = open(path, O_RDWR | O_NOCTTY)
        defer { close(device) }
        return tcgetattr(device, &mode) == 0 && mode.c_lflag & tcflag_t(ECHO) != 0
    }
}
