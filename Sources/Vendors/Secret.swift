/// Bytes that are shown to nobody by accident.
public final class Secret: Sendable, CustomStringConvertible, CustomReflectable {
    private let bytes: [UInt8]
    /// Copies bytes.
    public init(_ span: Span<UInt8>) {
        var copy: [UInt8] = []
        for i in span.indices { copy.append(span[i]) }
        bytes = copy
    }
    /// Shows the bytes for the length of the call.
    public func reveal(_ body: (Span<UInt8>) -> Void) { let copy = bytes; body(copy.span) }
    /// Dots.
    public var description: String { "••••" }
    /// Nothing, so that `dump` shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
