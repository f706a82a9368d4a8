/// The settings file: profiles of `key = value` lines, as in git and AWS.
///
///     # a comment has a line of its own, or follows a value after a space
///     [default]
///     currency = EUR
///     [profile work]
///     home = "MAD"   ; quotes keep spaces, # and ; inside a value
///
/// Reading and writing back changes no byte. A key counts in any case, and once in a profile;
/// `[profile default]` is another way to write `[default]`.
public struct Configuration: Sendable {
    /// A setting and where it stands.
    public struct Entry: Sendable, Hashable {
        /// The profile's name.
        public let profile: String
        /// The key in lower case.
        public let key: String
        /// The value without quotes.
        public let value: String
        /// The line in the file, from 1.
        public let line: Int
    }

    /// The most bytes a file may have.
    public static let maximumSize = 1_048_576

    var lines: [ConfigurationLine] = []

    /// Makes an empty file.
    public init() {}

    /// Reads the bytes of a file.
    ///
    /// - Throws: `ConfigurationError` for the first line that is neither empty, a comment, a
    ///   profile nor a setting.
    public init(_ bytes: some Collection<UInt8>) throws(ConfigurationError) {
        guard bytes.count <= Configuration.maximumSize else { throw .tooLarge }
        var reader = ConfigurationReader()
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let text = rest.prefix { $0 != 0x0A }
            rest = rest[text.endIndex...]
            let isEnded = rest.popFirst() != nil
            lines.append(try reader.line(Array(text), isEnded: isEnded))
        }
    }

    /// The bytes of the file.
    public var bytes: [UInt8] { lines.flatMap { $0.isEnded ? $0.text + [0x0A] : $0.text } }

    /// The names of the profiles in the order in which they first appear.
    public var profiles: [String] {
        var names: [String] = []
        for case .profile(let name) in lines.map(\.meaning) where !names.contains(name) {
            names.append(name)
        }
        return names
    }

    /// All settings in the order of the file.
    public var entries: [Entry] {
        var profile = ""
        var found: [Entry] = []
        for (index, line) in lines.enumerated() {
            switch line.meaning {
            case .nothing: break
            case .profile(let name): profile = name
            case .setting(let key, let value, _):
                found.append(Entry(profile: profile, key: key, value: value, line: index + 1))
            }
        }
        return found
    }

    /// A setting of one profile; nil when it is not there.
    ///
    /// Other profiles are not asked.
    public func entry(_ key: String, in profile: String = "default") -> Entry? {
        let key = key.lowercased()
        return entries.first { $0.profile == profile && $0.key == key }
    }

    /// The value of a setting of one profile; nil when it is not there.
    public func value(of key: String, in profile: String = "default") -> String? {
        entry(key, in: profile)?.value
    }

    /// Changes or adds a setting, and touches nothing else.
    ///
    /// A new setting comes after the last one of its profile and is spaced like it; a new profile
    /// comes last.
    /// - Throws: `ConfigurationError` when key, profile or value cannot be written in a file.
    public mutating func set(
        _ key: String, to value: String, in profile: String = "default"
    ) throws(ConfigurationError) {
        guard Configuration.isName(key) else { throw .badKey(key, line: nil) }
        guard Configuration.isName(profile) else { throw .badProfile(profile, line: nil) }
        guard !value.utf8.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else {
            throw .badValue(key, line: nil)
        }
        let before = lines
        if let entry = entry(key, in: profile) {
            lines[entry.line - 1].replaceValue(with: value)
        } else {
            insert(key.lowercased(), value, in: profile)
        }
        guard bytes.count <= Configuration.maximumSize else {
            lines = before
            throw .tooLarge
        }
    }

    /// Removes a setting's line; false when there was none.
    public mutating func unset(_ key: String, in profile: String = "default") -> Bool {
        guard let entry = entry(key, in: profile) else { return false }
        lines.remove(at: entry.line - 1)
        return true
    }

    /// Whether the text can be a key or a profile's name: 1 to 64 ASCII letters, digits, `.`, `_`
    /// and `-`, the first one no `-` or `.`.
    public static func isName(_ text: String) -> Bool {
        guard 1...64 ~= text.utf8.count, text.utf8.first != 0x2D, text.utf8.first != 0x2E
        else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x2D: true
            default: false
            }
        }
    }

    private mutating func insert(_ key: String, _ value: String, in profile: String) {
        var current: String?
        var position: Int?
        var sibling: ConfigurationLine?
        for (index, line) in lines.enumerated() {
            if case .profile(let name) = line.meaning { current = name }
            guard current == profile else { continue }
            switch line.meaning {
            case .nothing: break
            case .profile: position = index + 1
            case .setting:
                position = index + 1
                sibling = line
            }
        }
        let hasReturns = lines.first?.text.last == 0x0D
        if position == nil {
            if lines.last.map({ !$0.isBlank }) ?? false { append("", hasReturns, at: lines.count) }
            let header = profile == "default" ? "[default]" : "[profile \(profile)]"
            append(header, hasReturns, at: lines.count, .profile(profile))
        }
        let line = ConfigurationLine(key: key, value: value, like: sibling, hasReturn: hasReturns)
        insert(line, at: position ?? lines.count)
    }

    private mutating func append(
        _ text: String, _ hasReturn: Bool, at position: Int,
        _ meaning: ConfigurationLine.Meaning = .nothing
    ) {
        let bytes = Array(text.utf8) + (hasReturn ? [0x0D] : [])
        insert(ConfigurationLine(text: bytes, meaning: meaning, isEnded: true), at: position)
    }

    private mutating func insert(_ line: ConfigurationLine, at position: Int) {
        if position > 0, !lines[position - 1].isEnded {
            lines[position - 1].isEnded = true
            if line.text.last == 0x0D { lines[position - 1].text.append(0x0D) }
        }
        lines.insert(line, at: position)
    }
}
