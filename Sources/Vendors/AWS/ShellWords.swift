/// Splits a line into words as a shell does, without doing anything else that a shell does.
enum ShellWords {
    /// The words; nil when a quote is left open or a backslash stands at the end.
    ///
    /// Single quotes keep all they enclose; in double quotes a backslash frees `"` and `\`.
    static func split(_ line: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var isFreed = false
        for letter in line {
            if isFreed {
                if quote == "\"", letter != "\"", letter != "\\" { word = (word ?? "") + "\\" }
                word = (word ?? "") + String(letter)
                isFreed = false
            } else if letter == "\\", quote != "'" {
                isFreed = true
                word = word ?? ""
            } else if let open = quote {
                if letter == open { quote = nil } else { word = (word ?? "") + String(letter) }
            } else if letter == "\"" || letter == "'" {
                quote = letter
                word = word ?? ""
            } else if letter.isWhitespace {
                if let word { words.append(word) }
                word = nil
            } else {
                word = (word ?? "") + String(letter)
            }
        }
        guard quote == nil, !isFreed else { return nil }
        if let word { words.append(word) }
        return words
    }
}
