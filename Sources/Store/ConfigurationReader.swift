/// Reads a settings file line by line and remembers what was said before.
struct ConfigurationReader {
    private var number = 0
    private var profile: String?
    /// The line on which each key of each profile stands.
    private var seen: [String: [String: Int]] = [:]

    init() {}

    /// Reads the next line; the bytes come without line feed.
    mutating func line(
        _ text: [UInt8], isEnded: Bool
    ) throws(ConfigurationError) -> ConfigurationLine {
        number += 1
        let meaning = try meaning(of: text)
        return ConfigurationLine(text: text, meaning: meaning, isEnded: isEnded)
    }

    private mutating func meaning(
        of text: [UInt8]
    ) throws(ConfigurationError) -> ConfigurationLine.Meaning {
        var start = 0
        var end = text.count
        if number == 1, text.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        if text.last == 0x0D { end -= 1 }
        for byte in text[start..<end] where byte < 0x20 && byte != 0x09 || byte == 0x7F {
            throw .notText(line: number)
        }
        guard String(validating: text, as: UTF8.self) != nil else { throw .notText(line: number) }
        while start < end, isSpace(text[start]) { start += 1 }
        while end > start, isSpace(text[end - 1]) { end -= 1 }
        switch start < end ? text[start] : nil {
        case nil, 0x23, 0x3B: return .nothing
        case 0x5B: return try header(text[start..<end])
        default: return try setting(text, start..<end)
        }
    }

    private mutating func header(
        _ text: ArraySlice<UInt8>
    ) throws(ConfigurationError) -> ConfigurationLine.Meaning {
        guard let close = text.firstIndex(of: 0x5D),
            isComment(text[(close + 1)...])
        else { throw .badProfile(String(decoding: text, as: UTF8.self), line: number) }
        let inside = text[(text.startIndex + 1)..<close]
        let words = inside.split { isSpace($0) }.map { String(decoding: $0, as: UTF8.self) }
        let name: String
        switch words.count {
        case 1 where words[0] == "default": name = words[0]
        case 2 where words[0] == "profile": name = words[1]
        default: throw .badProfile(String(decoding: inside, as: UTF8.self), line: number)
        }
        guard Configuration.isName(name) else { throw .badProfile(name, line: number) }
        profile = name
        return .profile(name)
    }

    private mutating func setting(
        _ text: [UInt8], _ range: Range<Int>
    ) throws(ConfigurationError) -> ConfigurationLine.Meaning {
        guard let equals = text[range].firstIndex(of: 0x3D) else {
            throw .notASetting(line: number)
        }
        var keyEnd = equals
        while keyEnd > range.lowerBound, isSpace(text[keyEnd - 1]) { keyEnd -= 1 }
        let written = String(decoding: text[range.lowerBound..<keyEnd], as: UTF8.self)
        guard Configuration.isName(written) else { throw .badKey(written, line: number) }
        let key = written.lowercased()
        guard let profile else { throw .outsideProfile(key, line: number) }
        if let first = seen[profile]?[key] { throw .twice(key, line: number, first: first) }
        seen[profile, default: [:]][key] = number
        var start = equals + 1
        while start < range.upperBound, isSpace(text[start]) { start += 1 }
        let place = start..<range.upperBound
        if start < range.upperBound, text[start] == 0x22 {
            return try quoted(key, text, place)
        }
        return plain(key, text, place)
    }

    private func plain(
        _ key: String, _ text: [UInt8], _ place: Range<Int>
    ) -> ConfigurationLine.Meaning {
        var end = place.upperBound
        for index in place where text[index] == 0x23 || text[index] == 0x3B {
            guard isSpace(text[index - 1]) || index == place.lowerBound else { continue }
            end = index
            break
        }
        while end > place.lowerBound, isSpace(text[end - 1]) { end -= 1 }
        let value = String(decoding: text[place.lowerBound..<end], as: UTF8.self)
        return .setting(key: key, value: value, at: place.lowerBound..<end)
    }

    private func quoted(
        _ key: String, _ text: [UInt8], _ place: Range<Int>
    ) throws(ConfigurationError) -> ConfigurationLine.Meaning {
        var value: [UInt8] = []
        var index = place.lowerBound + 1
        while index < place.upperBound, text[index] != 0x22 {
            if text[index] == 0x5C {
                index += 1
                guard index < place.upperBound, text[index] == 0x22 || text[index] == 0x5C
                else { throw .badValue(key, line: number) }
            }
            value.append(text[index])
            index += 1
        }
        guard index < place.upperBound, isComment(text[(index + 1)..<place.upperBound]) else {
            throw .badValue(key, line: number)
        }
        let written = place.lowerBound..<(index + 1)
        return .setting(key: key, value: String(decoding: value, as: UTF8.self), at: written)
    }

    /// Whether nothing but spaces or a comment after a space is left.
    private func isComment(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first(where: { !isSpace($0) }) else { return true }
        return isSpace(text.first) && (first == 0x23 || first == 0x3B)
    }
}
