import Host

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What time it is: the machine's clock, or in the sandbox a fixed moment.
struct Clock: Sendable {
    private let fixed: Int64?
    /// What makes random names repeatable; nil for real randomness.
    let seed: UInt64?

    /// Takes the moment from `FLY_SANDBOX_NOW`, which only the sandbox heeds.
    ///
    /// - Throws: `Failure` of the kind `usage` for a moment that is none, and when one is set
    ///   outside of the sandbox.
    init(_ environment: Environment, _ variable: (String) -> String?) throws(Failure) {
        for name in ["FLY_SANDBOX_NOW", "FLY_SANDBOX_SEED"] where environment.name != .sandbox {
            guard variable(name)?.isEmpty ?? true else {
                throw Failure(
                    .usage, "\(name) is set in the \(environment.name.rawValue) environment",
                    hint: "unset \(name)")
            }
        }
        guard let text = variable("FLY_SANDBOX_NOW"), !text.isEmpty else {
            fixed = nil
            seed = nil
            return
        }
        do {
            let moment = try Date(text, strategy: .iso8601)
            fixed = Int64(moment.timeIntervalSince1970)
            seed = UInt64(variable("FLY_SANDBOX_SEED") ?? "")
        } catch {
            throw Failure(
                .usage, "FLY_SANDBOX_NOW \"\(text)\" is no moment",
                hint: .setting("FLY_SANDBOX_NOW=2027-01-15T09:00:00Z"))
        }
    }

    /// Seconds since 1970.
    var now: Int64 { fixed ?? Now.wallNanoseconds / 1_000_000_000 }
}
