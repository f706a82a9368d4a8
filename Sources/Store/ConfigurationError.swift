public import Host

/// Why a settings file cannot be read, or a setting not be written.
///
/// Lines count from 1 and are nil when the trouble is in what was to be written.
public enum ConfigurationError: Error, Equatable, CustomStringConvertible {
    /// The file or its folder cannot be used or trusted.
    case host(HostError)
    /// More than 1 MiB.
    case tooLarge
    /// A byte that is no text: NUL, another control character, or no UTF-8.
    case notText(line: Int)
    /// Neither a profile nor a setting.
    case notASetting(line: Int)
    /// A profile's line that is not `[default]` or `[profile NAME]`.
    case badProfile(String, line: Int?)
    /// A key with other characters than letters, digits, `.`, `_` and `-`.
    case badKey(String, line: Int?)
    /// A value with a quote that does not end, something behind it, or a control character.
    case badValue(String, line: Int?)
    /// A setting before the first profile.
    case outsideProfile(String, line: Int)
    /// A key that the profile already has.
    case twice(String, line: Int, first: Int)

    /// A phrase such as `line 3: "currency" is set twice, first in line 2`.
    public var description: String {
        switch self {
        case .host(let error): error.description
        case .tooLarge: "the file is larger than 1 MiB"
        case .notText(let line): "line \(line): not readable as text"
        case .notASetting(let line): "line \(line): neither [profile NAME] nor key = value"
        case .badProfile(let name, let line): at(line, "\"\(name)\" does not name a profile")
        case .badKey(let key, let line): at(line, "\"\(key)\" cannot be a key")
        case .badValue(let key, let line): at(line, "the value of \"\(key)\" cannot be read")
        case .outsideProfile(let key, let line):
            "line \(line): \"\(key)\" stands before the first profile; begin with [default]"
        case .twice(let key, let line, let first):
            "line \(line): \"\(key)\" is set twice, first in line \(first)"
        }
    }

    private func at(_ line: Int?, _ phrase: String) -> String {
        line.map { "line \($0): \(phrase)" } ?? phrase
    }
}
