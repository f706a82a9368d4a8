import Grammar
import HTTP
import Terminal

extension Failure {
    /// The exit status.
    var status: Int32 { Int32(kind.rawValue) }

    /// What happened, at most one cause, and a line to paste; no newline at the end.
    func lines(
        _ typed: TypedLine, _ path: [String], _ console: Console, named name: String? = nil
    ) -> String {
        let colored = console.error.isColored
        let name = Style.bad.applied(
            to: name ?? ([typed.program] + path).joined(separator: " "), isColored: colored)
        var text = "\(name): \(clean(message, console))"
        if let cause { text += "\n  " + clean(cause, console) }
        if let hint {
            let label = Style.faint.applied(to: "hint:", isColored: colored)
            text += "\n\(label) \(clean(hint.text(typed, path), console))"
        }
        return text
    }

    /// The same as one object.
    func object(_ typed: TypedLine, _ path: [String]) -> JSONTree {
        [
            "code": .string(kind.code), "message": .string(message), "cause": JSONTree(cause),
            "hint": JSONTree(hint?.text(typed, path)), "retryable": .bool(kind.isRetryable),
            "retry_after_ms": JSONTree(retryAfterMilliseconds), "supplier": JSONTree(supplier),
            "http_status": JSONTree(httpStatus), "request_id": JSONTree(requestID),
            "exit": .int(Int64(kind.rawValue)),
        ]
    }

    private func clean(_ text: String, _ console: Console) -> String {
        let safe = Sanitizer.clean(text)
        return console.isUnicode ? safe : safe.asciiFolded
    }
}
