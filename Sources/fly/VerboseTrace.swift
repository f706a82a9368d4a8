import HTTP
import Synchronization
import Terminal

/// Writes a line on standard error for each call, from the fields that may be shown.
final class VerboseTrace: Sendable {
    private let output = Mutex(Output.standardError())

    /// Writes one call.
    func write(_ event: TraceEvent) {
        output.withLock { output in
            do throws(OutputError) {
                try output.write("trace: \(Sanitizer.clean(event.description))\n")
                try output.flush()
            } catch {
                return  // whoever closed standard error does not read traces
            }
        }
    }
}
