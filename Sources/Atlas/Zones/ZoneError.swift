/// Why a time zone could not be read.
public enum ZoneError: Error, Sendable, Equatable {
    /// The text cannot be the name of a zone; no file was opened.
    case invalidName(String)
    /// This machine has no file for the zone; the path is where it was looked for.
    case missing(name: String, path: String)
    /// The zone's file is not what RFC 9636 describes.
    case malformed(name: String, reason: String)
}

extension ZoneError: CustomStringConvertible {
    /// One phrase without a period.
    public var description: String {
        switch self {
        case .invalidName(let name):
            "\"\(name)\" is not the name of a time zone"
        case .missing(let name, let path):
            "time zone \(name) is not installed (no readable file \(path))"
        case .malformed(let name, let reason):
            "the file of time zone \(name) is damaged: \(reason)"
        }
    }
}
