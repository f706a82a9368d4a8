#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// When color is written.
public enum ColorChoice: String, Sendable, CaseIterable {
    /// On a terminal that can show it, unless the environment says otherwise.
    case auto
    /// Always, also through a pipe.
    case always
    /// Never.
    case never
}

/// What is known about the three standard streams and the terminal behind them.
///
/// Facts are taken once, when the value is made; only `currentWidth()` looks again.
public struct Console: Sendable, Equatable {
    /// What is known of one stream.
    public struct Stream: Sendable, Equatable {
        /// Whether the stream is a terminal.
        public let isTerminal: Bool
        /// Whether color is written to it.
        public let isColored: Bool
    }

    /// The widths that are believed; anything outside is moved to the nearest end.
    public static let widths = 20...1000

    /// Whether standard input is a terminal.
    public let inputIsTerminal: Bool
    /// Standard output.
    public let output: Stream
    /// Standard error.
    public let error: Stream
    /// Columns to lay text out in.
    public let width: Int
    /// Whether characters beyond ASCII may be drawn.
    public let isUnicode: Bool
    /// Whether `TERM` names a terminal that cannot move its cursor, or none at all.
    public let isDumb: Bool

    /// Looks at the process's own streams and environment.
    public static func current(color: ColorChoice = .auto, ascii: Bool = false) -> Console {
        Console(
            color: color, ascii: ascii, terminals: (0...2).map { isatty($0) == 1 },
            measured: measuredWidth(),
            variable: { name in getenv(name).map { String(cString: $0) } })
    }

    /// Decides from stated facts.
    ///
    /// - Parameters:
    ///   - terminals: Whether input, output and error are terminals, in this order.
    ///   - measured: The terminal's own width, or nil when it has none to tell.
    ///   - variable: The value of an environment variable, or nil when it is not set.
    init(
        color: ColorChoice, ascii: Bool, terminals: [Bool], measured: Int?,
        variable: (String) -> String?
    ) {
        let terminal = variable("TERM") ?? ""
        let isDumb = terminal.isEmpty || terminal == "dumb"
        func stream(_ isTerminal: Bool) -> Stream {
            let colored = Self.isColored(color, isTerminal && !isDumb, variable)
            return Stream(isTerminal: isTerminal, isColored: colored)
        }
        inputIsTerminal = terminals[0]
        output = stream(terminals[1])
        error = stream(terminals[2])
        self.isDumb = isDumb
        isUnicode = !ascii && Self.isUTF8(variable)
        let told = variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        width = Self.clamped(told ?? measured ?? 80)
    }

    /// Columns at this moment, for a terminal that was resized; `COLUMNS` still wins.
    public func currentWidth() -> Int {
        if getenv("COLUMNS") != nil { return width }
        return Self.measuredWidth().map(Self.clamped) ?? width
    }

    private static func isColored(
        _ choice: ColorChoice, _ isCapable: Bool, _ variable: (String) -> String?
    ) -> Bool {
        switch choice {
        case .always: return true
        case .never: return false
        case .auto:
            if variable("NO_COLOR")?.isEmpty == false { return false }
            if let force = variable("CLICOLOR_FORCE"), !force.isEmpty, force != "0" { return true }
            return isCapable
        }
    }

    /// POSIX: the first of the three that is set and not empty decides.
    private static func isUTF8(_ variable: (String) -> String?) -> Bool {
        for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
            guard let locale = variable(name), !locale.isEmpty else { continue }
            let lower = locale.lowercased()
            return lower.contains("utf-8") || lower.contains("utf8")
        }
        return false
    }

    private static func clamped(_ columns: Int) -> Int {
        min(max(columns, widths.lowerBound), widths.upperBound)
    }

    /// Asks the first stream that is a terminal; a width of 0 means that it does not know.
    private static func measuredWidth() -> Int? {
        for descriptor: Int32 in [1, 2, 0] {
            var size = winsize()
            if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
                return Int(size.ws_col)
            }
        }
        return nil
    }
}
