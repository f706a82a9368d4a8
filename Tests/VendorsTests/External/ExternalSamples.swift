import Foundation
import Synchronization
import Testing
import Travel

@testable import Vendors

/// A program that ends in scripted ways and keeps what it was given.
final class ScriptedProgram: Sendable {
    struct Call: Equatable {
        let path: String
        let input: String
        let timeout: Duration
        let limit: Int
    }

    private let calls = Mutex<[Call]>([])
    private let endings: Mutex<[ExternalSupplier.Finished]>

    /// Ends the runs after the first one, which tells the capabilities, in these ways.
    init(_ endings: ExternalSupplier.Finished...) {
        let all = #"{"fly_supplier":1,"capabilities":["search","dates","explore","order"]}"#
        self.endings = Mutex([.answer(all)] + endings)
    }

    /// Ends all runs in these ways; the last one again and again.
    init(first endings: ExternalSupplier.Finished...) {
        self.endings = Mutex(endings)
    }

    var run: ExternalSupplier.Run {
        { path, input, timeout, limit in
            let call = Call(
                path: path, input: String(decoding: input, as: UTF8.self), timeout: timeout,
                limit: limit)
            self.calls.withLock { $0.append(call) }
            return self.endings.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
        }
    }

    /// The runs so far, in order.
    var seen: [Call] { calls.withLock { $0 } }
}

extension ExternalSupplier.Finished {
    /// A run that ended well with this answer.
    static func answer(_ json: String) -> Self { Self(.exited(0), output: Array(json.utf8)) }
}

/// The program of most tests.
func acme() throws -> ExternalSupplier.Program {
    try #require(
        ExternalSupplier.Program(name: "acme", path: "/opt/fly-supplier-acme", changed: 7))
}

/// A supplier whose program is scripted.
func external(
    _ program: ScriptedProgram, isSimulated: Bool = false
) async throws -> ExternalSupplier {
    try await ExternalSupplier(
        acme(), patience: .milliseconds(2_500), isSimulated: isSimulated, run: program.run)
}

/// An offer of the contract with parts replaced.
func externalOffer(
    price: String = #""99.50""#, extra: String = "", segment: String = "",
    flight: String = #""ZZ1""#,
    departure: String = #""2027-03-01T12:05""#
) -> String {
    #"""
    {"id":"1","price":\#(price),"currency":"EUR"\#(extra),"itineraries":[{"segments":[
    {"flight":\#(flight),"from":"MAD","to":"JFK","departure":\#(departure),
    "arrival":"2027-03-01T14:55"\#(segment)}]}]}
    """#
}

/// A text of the house's own sources.
func source(_ path: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
}
