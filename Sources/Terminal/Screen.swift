/// Results, messages and the progress line together, so that none overwrites another.
///
/// On a terminal the progress line is erased before anything else is written, and results that
/// were printed before a message are seen before it.
public final class Screen {
    /// The facts this screen goes by.
    public let console: Console
    private let output: Output
    private let error: Output
    private var showsProgress = false

    /// Makes a screen; the two writers must not be used by anybody else.
    public init(
        console: Console, output: Output = .standard(), error: Output = .standardError()
    ) {
        self.console = console
        self.output = output
        self.error = error
    }

    /// Adds to the results; they leave with `flush()`, with the next message, or when many.
    ///
    /// - Throws: `OutputError`; its `closedPipe` means that the reader had enough.
    public func print(_ text: String, terminator: String = "\n") throws(OutputError) {
        if showsProgress { try erase() }
        try output.write(text)
        try output.write(terminator)
    }

    /// Adds bytes to the results as they are.
    ///
    /// - Throws: `OutputError`; its `closedPipe` means that the reader had enough.
    public func print(bytes: Span<UInt8>) throws(OutputError) {
        if showsProgress { try erase() }
        try output.write(bytes: bytes)
    }

    /// Writes a line of text to standard error at once.
    ///
    /// - Throws: `OutputError`.
    public func note(_ text: String) throws(OutputError) {
        if showsProgress { try erase() }
        if console.output.isTerminal { try output.flush() }
        try error.write(text + "\n")
        try error.flush()
    }

    /// Shows one line of progress in place of the last one; nothing unless standard error is a
    /// terminal that can erase a line.
    ///
    /// - Throws: `OutputError`.
    public func progress(_ text: String) throws(OutputError) {
        guard console.error.isTerminal, !console.isDumb else { return }
        if console.output.isTerminal { try output.flush() }
        let line = text.truncated(to: console.currentWidth() - 1, isUnicode: console.isUnicode)
        try error.write("\r\(line)\u{1b}[K")
        try error.flush()
        showsProgress = true
    }

    /// Takes the progress line away.
    ///
    /// - Throws: `OutputError`.
    public func endProgress() throws(OutputError) {
        if showsProgress { try erase() }
    }

    /// Takes the progress line away and writes what is pending.
    ///
    /// - Throws: `OutputError`; its `closedPipe` means that the reader had enough.
    public func flush() throws(OutputError) {
        try endProgress()
        try output.flush()
    }

    private func erase() throws(OutputError) {
        showsProgress = false
        try error.write("\r\u{1b}[K")
        try error.flush()
    }
}
