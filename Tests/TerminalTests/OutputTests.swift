import Foundation
import Testing

@testable import Terminal

struct OutputTests {
    private func pipe() -> (reader: Int32, writer: Int32) {
        var ends: [Int32] = [0, 0]
        Foundation.pipe(&ends)
        return (ends[0], ends[1])
    }

    private func drained(_ reader: Int32) -> String {
        var all: [UInt8] = []
        var bytes = [UInt8](repeating: 0, count: 65536)
        while case let count = read(reader, &bytes, bytes.count), count > 0 {
            all += bytes[..<count]
        }
        return String(decoding: all, as: UTF8.self)
    }

    @Test func `nothing leaves before the flush, then everything does`() throws {
        let (reader, writer) = pipe()
        let output = Output(descriptor: writer)
        try output.write("one ")
        try output.write(bytes: Array("two".utf8).span)
        var ready = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
        #expect(poll(&ready, 1, 0) == 0)
        try output.flush()
        try output.flush()
        close(writer)
        #expect(drained(reader) == "one two")
        close(reader)
    }

    @Test func `a full buffer flushes itself, and a slow reader gets every byte`() throws {
        let (reader, writer) = pipe()
        _ = fcntl(writer, F_SETFL, O_NONBLOCK)
        let text = String(repeating: "0123456789", count: 30_000)
        Foundation.Thread.detachNewThread {
            let output = Output(descriptor: writer, capacity: 1000)
            for _ in 0..<3 { try? output.write(text) }
            close(writer)
        }
        #expect(drained(reader) == text + text + text)
        close(reader)
    }

    @Test func `a reader that left is a closed pipe`() {
        signal(SIGPIPE, SIG_IGN)
        let (reader, writer) = pipe()
        close(reader)
        let output = Output(descriptor: writer)
        #expect(throws: OutputError(code: EPIPE)) {
            try output.write("text")
            try output.flush()
        }
        #expect(OutputError(code: EPIPE).kind == .closedPipe)
        #expect(throws: Never.self) { try output.flush() }
        close(writer)
    }

    @Test func `a full device is told apart from a broken one`() {
        let full = Output(descriptor: open("/dev/full", O_WRONLY), capacity: 1)
        #expect(throws: OutputError(code: ENOSPC)) { try full.write("text") }
        #expect(OutputError(code: ENOSPC).kind == .full)
        #expect(throws: OutputError(code: ENOSPC)) { try full.write(bytes: [65].span) }
        let closed = Output(descriptor: -1, capacity: 1)
        #expect(throws: OutputError(code: EBADF)) { try closed.write("text") }
        #expect(OutputError(code: EBADF).kind == .failed)
        #expect(OutputError(code: EBADF).description == "cannot write: Bad file descriptor")
    }

    private func screen(_ terminals: [Bool], dumb: Bool = false, _ both: Int32) -> Screen {
        let console = Console(
            color: .never, ascii: false, terminals: terminals, measured: 30,
            variable: { ["TERM": dumb ? "dumb" : "xterm", "LANG": "C.UTF-8"][$0] })
        return Screen(
            console: console, output: Output(descriptor: both), error: Output(descriptor: both))
    }

    @Test func `progress is erased before a message and before results`() throws {
        let (reader, writer) = pipe()
        let screen = screen([true, true, true], writer)
        try screen.print("row 1")
        try screen.progress("1 of 2")
        try screen.progress("2 of 2")
        try screen.note("warning")
        try screen.progress("again")
        try screen.print(bytes: Array("row 2\n".utf8).span)
        try screen.flush()
        close(writer)
        #expect(
            drained(reader)
                == "row 1\n\r1 of 2\u{1b}[K\r2 of 2\u{1b}[K\r\u{1b}[Kwarning\n"
                + "\ragain\u{1b}[K\r\u{1b}[Krow 2\n"
        )
        close(reader)
    }

    @Test(arguments: [([true, true, false], false), ([true, true, true], true)])
    func `progress needs a terminal that can erase`(terminals: [Bool], dumb: Bool) throws {
        let (reader, writer) = pipe()
        let screen = screen(terminals, dumb: dumb, writer)
        try screen.progress("1 of 2")
        try screen.endProgress()
        try screen.print("row")
        try screen.flush()
        close(writer)
        #expect(drained(reader) == "row\n")
        close(reader)
    }

    @Test func `progress never reaches the last column`() throws {
        let (reader, writer) = pipe()
        let screen = screen([true, true, true], writer)
        try screen.progress(String(repeating: "x", count: 2000))
        close(writer)
        let shown = drained(reader).replacing("\r", with: "").replacing("\u{1b}[K", with: "")
        #expect(shown.displayWidth < screen.console.currentWidth())
        #expect(shown.hasSuffix("…"))
        close(reader)
    }
}
