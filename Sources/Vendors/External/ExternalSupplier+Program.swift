extension ExternalSupplier {
    /// A program that is a supplier.
    public struct Program: Sendable, Hashable {
        /// The supplier's name: lower-case letters, digits and inner hyphens, at most 32.
        public let name: String
        /// The absolute path of `fly-supplier-NAME`.
        public let path: String
        /// When the file was changed, in any unit: another number means another program.
        public let changed: Int64

        /// Names a program; nil for a name or a path of another form.
        public init?(name: String, path: String, changed: Int64) {
            let isName = name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            }
            guard isName, 1...32 ~= name.utf8.count, !name.hasPrefix("-"), !name.hasSuffix("-"),
                path.hasPrefix("/")
            else { return nil }
            self.name = name
            self.path = path
            self.changed = changed
        }
    }

    /// How a run ended.
    public enum Ending: Sendable, Equatable {
        /// By itself, with this status.
        case exited(Int32)
        /// By this signal.
        case killed(Int32)
        /// It was killed because its time was over.
        case timedOut
        /// It was killed because it wrote more than it may.
        case tooLarge
        /// It never ran; why, as a phrase.
        case notRun(String)
    }

    /// What came of a run.
    public struct Finished: Sendable, Equatable {
        /// How it ended.
        public let ending: Ending
        /// What it wrote to standard output.
        public let output: [UInt8]

        /// Describes a run.
        public init(_ ending: Ending, output: [UInt8] = []) {
            self.ending = ending
            self.output = output
        }
    }

    /// Runs a program without arguments and waits for its end, without blocking its caller.
    ///
    /// Gets the path, what goes to standard input, how long it may take, and how many bytes it may
    /// write to standard output. May be called for two runs at once.
    public typealias Run =
        @Sendable (
            _ path: String, _ input: [UInt8], _ timeout: Duration, _ outputLimit: Int
        ) async -> Finished

    /// Keeps small answers between runs of `fly`; without closures it keeps nothing.
    public struct Memory: Sendable {
        let recall: @Sendable (String) -> [UInt8]?
        let keep: @Sendable (String, [UInt8]) -> Void

        /// Makes a memory from a look-up and a way to keep; both by a key of one line, which
        /// changes with the program's file.
        public init(
            recall: @escaping @Sendable (String) -> [UInt8]? = { _ in nil },
            keep: @escaping @Sendable (String, [UInt8]) -> Void = { _, _ in }
        ) {
            self.recall = recall
            self.keep = keep
        }
    }
}
