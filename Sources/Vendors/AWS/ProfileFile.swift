internal import Crypto

/// One of the two files that the tools of AWS share, in AWS's dialect of INI.
///
/// Comments (`#`, `;`) stand on lines of their own, quotes are kept, keys have no case, and lines
/// that are indented below a key without a value are settings inside of it. What is secret goes
/// from the file's bytes into a `Secret`.
struct ProfileFile {
    /// What stands under one heading.
    struct Section: Sendable {
        /// The open settings.
        var texts: [String: String] = [:]
        /// The secret ones.
        var secrets: [String: Secret] = [:]
        /// The settings below a key.
        var nested: [String: [String: String]] = [:]

        /// Whether a key was written, be it without a value.
        func has(_ key: String) -> Bool {
            texts[key] != nil || secrets[key] != nil || nested[key] != nil
        }
    }

    /// The keys whose values are secrets.
    private static let secretKeys: Set<String> = [
        "aws_secret_access_key", "aws_session_token", "aws_security_token",
    ]

    /// The sections by their headings, as they are written between the brackets.
    private(set) var sections: [String: Section] = [:]

    private var heading: String?
    private var key: String?
    private var indent = 0

    /// Knows nothing, as a file that is missing.
    init() {}

    /// Reads a file; throws `.configuration`, with the number of the line but not its content.
    init(_ bytes: Span<UInt8>, path: String) throws(AWSError) {
        var start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB ? 3 : 0
        var number = 0
        while start < bytes.count {
            number += 1
            var end = start
            while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            guard take(bytes, start..<end) else {
                throw AWSError(
                    .configuration, "\(path): line \(number) is not one of a configuration file")
            }
            start = end + 1
        }
    }

    /// Takes a line; false when it is none of this dialect.
    private mutating func take(_ bytes: Span<UInt8>, _ whole: Range<Int>) -> Bool {
        let line = Self.trimmed(bytes, whole)
        guard let first = line.first else { return true }
        guard bytes[first] != UInt8(ascii: "#"), bytes[first] != UInt8(ascii: ";") else {
            return true
        }
        let depth = line.lowerBound - whole.lowerBound
        if let heading, let key, depth > indent {
            return nest(Self.text(bytes, line), below: key, in: heading)
        }
        indent = depth
        if bytes[first] == UInt8(ascii: "[") { return open(Self.text(bytes, line)) }
        guard let heading,
            let delimiter = line.first(where: {
                bytes[$0] == UInt8(ascii: "=") || bytes[$0] == UInt8(ascii: ":")
            }), delimiter > line.lowerBound
        else { return false }
        let name = Self.text(bytes, Self.trimmed(bytes, line.lowerBound..<delimiter)).lowercased()
        let value = Self.trimmed(bytes, (delimiter + 1)..<line.upperBound)
        guard sections[heading]?.has(name) == false else { return false }
        key = name
        guard Self.secretKeys.contains(name) else {
            sections[heading]?.texts[name] = Self.text(bytes, value)
            return true
        }
        do {
            sections[heading]?.secrets[name] = try Secret(copying: bytes.extracting(value))
            return true
        } catch {
            return false  // no memory for a page
        }
    }

    private mutating func open(_ line: String) -> Bool {
        guard let end = line.lastIndex(of: "]") else { return false }
        let name = line[line.index(after: line.startIndex)..<end]
        guard !name.isEmpty, sections[String(name)] == nil else { return false }
        heading = String(name)
        sections[String(name)] = Section()
        key = nil
        return true
    }

    /// Takes an indented line: a setting inside of a key, or more of its value.
    private mutating func nest(_ line: String, below key: String, in heading: String) -> Bool {
        guard let text = sections[heading]?.texts[key] else { return false }
        guard text.isEmpty else {
            sections[heading]?.texts[key] = text + "\n" + line
            return true
        }
        guard let delimiter = line.firstIndex(of: "=") else { return false }
        let name = Self.trimmed(line[..<delimiter]).lowercased()
        let value = Self.trimmed(line[line.index(after: delimiter)...])
        sections[heading]?.nested[key, default: [:]][name] = value
        return true
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

    private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isBlank(bytes[start]) { start += 1 }
        while start < end, isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    private static func trimmed(_ text: Substring) -> String {
        let rest = text.drop { $0.isWhitespace }
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(rest[...last])
    }

    private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: range.map { bytes[$0] }, as: UTF8.self)
    }
}
