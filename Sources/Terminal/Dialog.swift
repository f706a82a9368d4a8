internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Questions to the person at the terminal, asked there even when the standard streams are pipes.
///
/// However an answer ends, by a line, a signal or a closed terminal, the mode is restored.
/// The prompt is written as given: foreign text in it must have gone through `Sanitizer`.
public struct Dialog: ~Copyable {
    /// The longest line that is believed, in bytes: the driver cuts silently after one more.
    public static let lineLimit = 4094

    private let device: Device

    /// Opens the controlling terminal.
    ///
    /// - Throws: `DialogError.noTerminal` under cron, CI and the like.
    public init() throws(DialogError) { try self.init(path: "/dev/tty") }

    /// Opens the terminal at `path`.
    init(path: String) throws(DialogError) { device = try Device(path: path) }

    /// Asks for yes or no; an empty line is no, and so is a third answer that is neither.
    ///
    /// - Parameters:
    ///   - yes: Answers that agree, in lower case.
    ///   - no: Answers that refuse, in lower case.
    /// - Throws: `DialogError`.
    public func confirm(
        _ question: String, yes: Set<String> = ["y", "yes"], no: Set<String> = ["n", "no"]
    ) throws(DialogError) -> Bool {
        for _ in 1...3 {
            let answer = try line("\(question) [y/N] ").lowercased()
            if yes.contains(answer) { return true }
            if answer.isEmpty || no.contains(answer) { return false }
        }
        return false
    }

    /// Asks for a line; spaces around it are taken away, bytes that are not UTF-8 are replaced.
    ///
    /// - Throws: `DialogError`.
    public func line(_ prompt: String) throws(DialogError) -> String {
        var text = ""
        try read(prompt, echo: true) { bytes in
            text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
        return trimmed(text)
    }

    /// Asks for a line that is not shown, and lends its bytes to `body`.
    ///
    /// The bytes lie in locked memory that is wiped when `body` returns; they never become a
    /// `String`. What was typed before the prompt is thrown away.
    /// - Throws: `DialogError`, or what `body` throws, as it is.
    public func hidden<Result>(
        _ prompt: String, _ body: (Span<UInt8>) throws -> Result
    ) throws -> Result {
        var result: Swift.Result<Result, any Error>?
        try read(prompt, echo: false) { bytes in
            do { result = .success(try body(bytes)) } catch { result = .failure(error) }
        }
        guard let result else { throw DialogError.endOfInput }
        return try result.get()
    }

    /// Reads one line into memory of its own, lends it without the line feed, wipes it.
    private func read(
        _ prompt: String, echo: Bool, _ body: (Span<UInt8>) -> Void
    ) throws(DialogError) {
        let size = 4096
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 4096)
        _ = mlock(memory.baseAddress, size)  // best effort: the limit may be lower
        defer {
            wipe(memory)
            _ = munlock(memory.baseAddress, size)
            memory.deallocate()
        }
        let count = try line(prompt, echo: echo, into: memory)
        body(memory.bindMemory(to: UInt8.self).span.extracting(first: count))
    }

    private func line(
        _ prompt: String, echo: Bool, into memory: UnsafeMutableRawBufferPointer
    ) throws(DialogError) -> Int {
        try SavedMode.turn.withLock { _ throws(DialogError) in
            try StopSignals.caught { () throws(DialogError) in
                guard var mode = SavedMode.remember(device.descriptor) else { throw .noTerminal }
                defer { SavedMode.release() }
                mode.c_lflag |= tcflag_t(ICANON | ISIG)
                if !echo { mode.c_lflag &= ~tcflag_t(ECHO | ECHOE | ECHOK | ECHONL) }
                let count = try fill(memory, prompt, &mode, flush: !echo)
                if !echo { try device.write("\n") }
                return count
            }
        }
    }

    /// Reads until the line feed; the count leaves it out.
    private func fill(
        _ memory: UnsafeMutableRawBufferPointer, _ prompt: String, _ mode: inout termios,
        flush: Bool
    ) throws(DialogError) -> Int {
        var isAsking = true
        while true {
            if isAsking {
                guard tcsetattr(device.descriptor, flush ? TCSAFLUSH : TCSADRAIN, &mode) == 0 else {
                    throw .failed(code: errno)
                }
                try device.write(prompt)
                isAsking = false
            }
            switch try device.read(into: memory) {
            case .interrupted(let signal):
                tcflush(device.descriptor, TCIFLUSH)  // half a secret must not reach the shell
                try device.write("\n")
                throw .interrupted(signal)
            case .resumed: isAsking = true
            case .end: throw .endOfInput
            case .bytes(let count):
                // Ctrl-D ends a line without a line feed.
                let length = memory[count - 1] == UInt8(ascii: "\n") ? count - 1 : count
                guard length <= Self.lineLimit else { throw .tooLong(limit: Self.lineLimit) }
                return length
            }
        }
    }

    private func trimmed(_ text: String) -> String {
        let isSpace = { (character: Character) in character.isWhitespace }
        guard let first = text.firstIndex(where: { !isSpace($0) }),
            let last = text.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(text[first...last])
    }
}

/// Overwrites memory in a way that the optimizer keeps.
func wipe(_ memory: UnsafeMutableRawBufferPointer) {
    #if canImport(Darwin)
        _ = memset_s(memory.baseAddress, memory.count, 0, memory.count)
    #else
        if let address = memory.baseAddress { explicit_bzero(address, memory.count) }
    #endif
}
