import Foundation
import Testing

@testable import Terminal

struct InterruptionTests {
    @Test func `the first signal is a request`() async {
        await #expect(processExitsWith: .exitCode(0)) {
            Interruption.begin()
            Interruption.begin()
            guard Interruption.requested == nil else { exit(1) }
            kill(getpid(), SIGTERM)
            var ready = pollfd(fd: Interruption.wakeDescriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 1000) == 1 else { exit(2) }
            exit(Interruption.requested == .terminate ? 0 : 3)
        }
    }

    @Test func `the second signal ends the process with its status`() async {
        await #expect(processExitsWith: .exitCode(130)) {
            Interruption.begin()
            interruptTwice(with: SIGINT)
        }
        await #expect(processExitsWith: .exitCode(143)) {
            Interruption.begin()
            interruptTwice(with: SIGTERM)
        }
    }

    @Test func `a request calls the one who waits for it`() async {
        await #expect(processExitsWith: .exitCode(42)) {
            let isStarted = Interruption.onRequest { exit($0 == .interrupt ? 42 : 1) }
            guard isStarted else { exit(2) }
            kill(getpid(), SIGINT)
            sleep(5)
        }
    }

    @Test func `a signal that the parent ignores stays ignored, and so does a closed pipe`() async {
        await #expect(processExitsWith: .exitCode(0)) {
            signal(SIGINT, SIG_IGN)
            Interruption.begin()
            for number in [SIGINT, SIGINT, SIGPIPE] { kill(getpid(), number) }
            usleep(20_000)
            exit(Interruption.requested == nil ? 0 : 1)
        }
    }

    @Test func `Ctrl-C at a hidden prompt restores the terminal`() async {
        await #expect(processExitsWith: .exitCode(0)) {
            let terminal = try Pseudoterminal()
            let dialog = try Dialog(path: terminal.path)
            Foundation.Thread.detachNewThread {
                terminal.waits(for: "Token:")
                if terminal.echoes { exit(1) }
                kill(getpid(), SIGINT)
            }
            do {
                try dialog.hidden("Token: ") { _ in }
                exit(2)
            } catch DialogError.interrupted(.interrupt) {
                exit(terminal.echoes ? 0 : 3)
            }
        }
    }

    @Test func `the saved mode can be given back by whoever ends the process`() async {
        await #expect(processExitsWith: .exitCode(0)) {
            let terminal = try Pseudoterminal()
            let device = open(terminal.path, O_RDWR | O_NOCTTY)
            _ = SavedMode.remember(device)
            var mode = termios()
            tcgetattr(device, &mode)
            mode.c_lflag &= ~tcflag_t(ECHO)
            tcsetattr(device, TCSANOW, &mode)
            if terminal.echoes { exit(1) }
            SavedMode.restore()
            exit(terminal.echoes ? 0 : 2)
        }
    }

    @Test func `after a stop the question is asked again`() async {
        await #expect(processExitsWith: .exitCode(0)) {
            let terminal = try Pseudoterminal()
            let dialog = try Dialog(path: terminal.path)
            let waker = Process()
            waker.executableURL = URL(filePath: "/bin/sh")
            waker.arguments = [
                "-c", "for i in 1 2 3 4; do sleep 0.3; kill -CONT \(getpid()); done",
            ]
            try waker.run()
            Foundation.Thread.detachNewThread {
                terminal.waits(for: "Token:")
                kill(getpid(), SIGTSTP)
                terminal.waits(for: "Token: Token:")
                terminal.types("abc\n")
            }
            let count = try dialog.hidden("Token: ") { $0.count }
            exit(count == 3 && terminal.echoes ? 0 : 1)
        }
    }

    @Test func `a quit signal still quits`() async {
        await #expect(processExitsWith: .signal(SIGHUP)) {
            let terminal = try Pseudoterminal()
            let dialog = try Dialog(path: terminal.path)
            Foundation.Thread.detachNewThread {
                terminal.waits(for: "Token:")
                kill(getpid(), SIGHUP)
            }
            try dialog.hidden("Token: ") { _ in }
        }
    }
}

/// Signals go to the process: the thread that runs a test blocks them.
private func interruptTwice(with second: Int32) {
    kill(getpid(), SIGINT)
    while Interruption.requested == nil { usleep(1000) }
    kill(getpid(), second)
    sleep(5)
}
