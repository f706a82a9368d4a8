/// What a piece of text is, said by weight and color where the stream shows them.
///
/// Only bold, faint and the four base colors that can be read on light and on dark backgrounds;
/// never white, black or a bright variant. Text must say the same without them.
public enum Style: Sendable, CaseIterable {
    /// Headings and what matters most: bold.
    case strong
    /// What can be skipped: faint.
    case faint
    /// Went well, cheaper, free: green.
    case good
    /// Failed, dearer, gone: red.
    case bad
    /// Needs attention soon: yellow.
    case caution
    /// What can be typed or opened next: cyan.
    case accent

    /// The text between this style's escape sequence and the one that ends it.
    ///
    /// - Parameter isColored: `Console.Stream.isColored`; false gives the text as it is.
    public func applied(to text: String, isColored: Bool) -> String {
        isColored && !text.isEmpty ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
    }

    /// The parameter of "select graphic rendition" (ECMA-48 §8.3.117).
    private var code: Int {
        switch self {
        case .strong: 1
        case .faint: 2
        case .good: 32
        case .bad: 31
        case .caution: 33
        case .accent: 36
        }
    }
}
