/// Where the candidates for a parameter come from.
///
/// An open set: the program answers any kind it defines, ``Tree/complete(_:live:)`` asks it. The
/// kinds ``none``, ``choices``, ``files``, ``directories`` and ``help`` are answered here.
public struct CompletionKind: RawRepresentable, Sendable, Hashable {
    /// The name in `fly help --json`.
    public let rawValue: String

    /// Makes a kind of the program's own.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nothing to offer.
    public static let none = CompletionKind(rawValue: "none")
    /// The parameter's own choices.
    public static let choices = CompletionKind(rawValue: "choices")
    /// Files, offered by the shell.
    public static let files = CompletionKind(rawValue: "files")
    /// Directories, offered by the shell.
    public static let directories = CompletionKind(rawValue: "directories")
    /// Commands, their subcommands and topics: the words after `help`.
    public static let help = CompletionKind(rawValue: "help")
    /// Airports and cities.
    public static let places = CompletionKind(rawValue: "places")
    /// Airlines.
    public static let airlines = CompletionKind(rawValue: "airlines")
    /// Offers of the last search.
    public static let offers = CompletionKind(rawValue: "offers")
    /// Bookings on this machine.
    public static let bookings = CompletionKind(rawValue: "bookings")
    /// Travelers on this machine.
    public static let travelers = CompletionKind(rawValue: "travelers")
    /// Price watches on this machine.
    public static let watches = CompletionKind(rawValue: "watches")
    /// Profiles in the configuration.
    public static let profiles = CompletionKind(rawValue: "profiles")
    /// Suppliers, built in and external.
    public static let suppliers = CompletionKind(rawValue: "suppliers")
    /// Columns of the command's table.
    public static let columns = CompletionKind(rawValue: "columns")
    /// Keys of the configuration.
    public static let configKeys = CompletionKind(rawValue: "config-keys")
    /// Names of secrets.
    public static let secrets = CompletionKind(rawValue: "secrets")
    /// Sign-in providers.
    public static let providers = CompletionKind(rawValue: "providers")
    /// Currency codes.
    public static let currencies = CompletionKind(rawValue: "currencies")
    /// Names of JSON schemas.
    public static let schemas = CompletionKind(rawValue: "schemas")
}
