import HTTP
import Sandbox

/// The other side of every wire, answering inside this process for as long as the command runs.
final class BuiltInSandbox {
    private let server: Server

    /// Starts to listen on a port of this machine; 0 takes a free one.
    ///
    /// - Throws: `Failure` of the kind `refused` when the port is taken, `usage` for a seed that
    ///   is no number.
    init(clock: Clock, port: UInt16 = 0, seed text: String?) throws(Failure) {
        guard let seed = UInt64(text ?? "1") else {
            throw Failure(.usage, "FLY_SANDBOX_SEED \"\(text ?? "")\" is no whole number")
        }
        let world = World(seed: seed, clock: { clock.now }, folder: nil)
        do throws(ServerError) {
            server = try Server(port: port) { world.answer($0) }
        } catch {
            throw Failure(.refused, "the sandbox cannot listen on port \(port)", cause: "\(error)")
        }
    }

    /// Stops to answer.
    func stop() { server.stop() }

    /// Where it answers, such as `http://127.0.0.1:40123`.
    var address: String { server.address }
}
