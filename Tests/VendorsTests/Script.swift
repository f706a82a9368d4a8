import Crypto
import Foundation
import HTTP
import Synchronization
import Testing
import Travel

@testable import Vendors

/// A transport that answers from a list and keeps what it was sent.
final class Script: Sendable {
    private struct State {
        var replies: [Result<Reply, Unsettled>]
        var requests: [Request] = []
        var outcomes: [Retry.Outcome] = []
    }

    private let state: Mutex<State>

    init(_ replies: Reply...) {
        state = Mutex(State(replies: replies.map { .success($0) }))
    }

    init(failing error: Unsettled) {
        state = Mutex(State(replies: [.failure(error)]))
    }

    /// Gives the next reply; the last one is given again and again.
    var transport: Transport {
        Transport { request, reading throws(Unsettled) in
            // Lets other tasks in between, as a network would.
            for _ in 0..<5 { await Task.yield() }
            let next = self.state.withLock { state in
                state.requests.append(request)
                return state.replies.count > 1 ? state.replies.removeFirst() : state.replies[0]
            }
            let reply = try next.get()
            self.state.withLock { $0.outcomes.append(reading(reply)) }
            return reply
        }
    }

    /// How each reply was read for the rules of repeating.
    var outcomes: [Retry.Outcome] { state.withLock { $0.outcomes } }

    /// What was sent, in order.
    var requests: [Request] { state.withLock { $0.requests } }

    /// What was sent, in order, as text: request line, header lines, an empty line, the body.
    var sent: [String] { requests.map(\.asText) }
}

extension Request {
    /// The request as it goes over the wire, secrets included.
    var asText: String {
        var lines = ["\(method.rawValue) \(url)"]
        lines += headers.lines.map { "\($0.name): \($0.value)" }
        lines += confidential.map { "\($0.name): \($0.prefix)\(text(of: $0.reveal))" }
        switch body {
        case .none: break
        case .bytes(let bytes): lines += ["", String(decoding: bytes, as: UTF8.self)]
        case .confidential(let reveal): lines += ["", text(of: reveal)]
        }
        return lines.joined(separator: "\n")
    }

    private func text(of reveal: Reveal) -> String {
        let shown = Mutex("")
        reveal { span in
            let bytes = span.indices.map { span[$0] }
            shown.withLock { $0 = String(decoding: bytes, as: UTF8.self) }
        }
        return shown.withLock { $0 }
    }
}

extension Reply {
    /// A reply with a JSON body.
    init(_ status: Int = 200, json: String, headers: Headers = [:]) {
        self.init(status: status, headers: headers, body: Array(json.utf8))
    }

    /// A reply with a fixture as its body.
    init(fixture name: String) throws {
        self.init(body: try bytes(ofFixture: name))
    }
}

/// The bytes of a file in Fixtures.
func bytes(ofFixture name: String) throws -> [UInt8] {
    let url = try #require(
        Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures"))
    return Array(try Data(contentsOf: url))
}

/// A secret made from text.
func secret(_ text: String) throws -> Secret { try Secret(copying: Array(text.utf8).span) }

/// A leg in March 2027.
func leg(_ origin: String, _ destination: String, march day: Int) throws -> Leg {
    Leg(
        origin: try #require(AirportCode(origin)),
        destination: try #require(AirportCode(destination)),
        date: try #require(LocalDate(year: 2027, month: 3, day: day)))
}

/// A request for one adult in euros.
func request(_ legs: Leg...) throws -> SearchRequest {
    SearchRequest(legs: legs, currency: try #require(Currency("EUR")))
}

/// Searches and gives the error that must come of it.
func failure(_ supplier: some Supplier, _ request: SearchRequest) async throws -> SupplierError {
    try await #require(throws: SupplierError.self) { try await supplier.search(request) }
}

/// A span on the clock.
func window(_ from: String, _ to: String) throws -> TimeWindow {
    let (from, to) = (try #require(LocalTime(from)), try #require(LocalTime(to)))
    return try #require(TimeWindow(from: from, to: to))
}
