import Foundation
import Testing
import Travel

@testable import Vendors

/// The error of a search whose program ends so.
private func failure(_ finished: ExternalSupplier.Finished) async throws -> SupplierError {
    let supplier = try await external(ScriptedProgram(finished))
    return try await VendorsTests.failure(supplier, try request(leg("MAD", "JFK", march: 1)))
}

@Test(
    arguments: [
        ("unavailable", .unavailable), ("timeout", .timeout), ("auth", .auth),
        ("not_entitled", .notEntitled), ("rate", .rate), ("quota", .quota), ("gone", .gone),
        ("bad_request", .badRequest), ("rejected", .rejected), ("unknown_outcome", .unavailable),
        ("of tomorrow", .unavailable),
    ] as [(String, SupplierError.Kind)])
func `a program names its failure`(kind: String, found: SupplierError.Kind) async throws {
    let json = #"""
        {"fly_supplier":1,"error":{"kind":"\#(kind)","message":"no luck","retry_after_s":30}}
        """#
    for status in [0, 3] as [Int32] {
        let error = try await failure(
            ExternalSupplier.Finished(.exited(status), output: Array(json.utf8)))
        #expect(error == SupplierError(found, "no luck", retryAfter: .seconds(30)))
    }
}

@Test(
    arguments: [
        (.killed(11), "was ended by signal 11", .unavailable),
        (.timedOut, "no answer within 2.5 seconds", .timeout),
        (.tooLarge, "gave an answer of more than 8388608 bytes", .unavailable),
        (.notRun("no such file"), "could not be run: no such file", .unavailable),
        (.exited(127), "ended with status 127", .unavailable),
        (.exited(0), "gave no answer", .unavailable),
    ] as [(ExternalSupplier.Ending, String, SupplierError.Kind)])
func `a program that ends without an answer is named`(
    ending: ExternalSupplier.Ending, message: String, kind: SupplierError.Kind
) async throws {
    let error = try await failure(ExternalSupplier.Finished(ending, output: [0x20, 0x0A]))
    #expect(error == SupplierError(kind, message))
}

@Test func `a program that failed is not believed, whatever it wrote`() async throws {
    let offers = #"{"fly_supplier":1,"offers":[\#(externalOffer())]}"#
    for (ending, message) in [
        (.exited(1), "ended with status 1"), (.killed(9), "was ended by signal 9"),
    ] as [(ExternalSupplier.Ending, String)] {
        let error = try await failure(
            ExternalSupplier.Finished(ending, output: Array(offers.utf8)))
        #expect(error == SupplierError(.unavailable, message))
    }
}

@Test(arguments: [
    (
        #"{"fly_supplier":1,"offers":[]} and more"#,
        "gave an answer that is not usable as JSON: something follows its end (byte 31)"
    ),
    (
        #"{"fly_supplier":1,"offers":[]}{}"#,
        "gave an answer that is not usable as JSON: something follows its end (byte 30)"
    ),
    (
        #"{"fly_supplier":1,"offers":["#,
        "gave an answer that is not usable as JSON: it ends too early (byte 28)"
    ),
    (
        #"{"fly_supplier":1,"offers":\#(String(repeating: "[", count: 40))"#,
        "gave an answer that is not usable as JSON: it is nested too deeply (byte 58)"
    ),
    (
        "{\"fly_supplier\":1,\"offers\":[],\"x\":\"\u{1B}[2J\"}",
        "gave an answer that is not usable as JSON: a string has a raw control character"
            + " (byte 35)"
    ),
    (
        "loading...",
        "gave an answer that is not usable as JSON: there is an unexpected character (byte 0)"
    ),
    ("[]", "gave an answer that is not of version 1"),
    ("1", "gave an answer that is not of version 1"),
    (#"{"offers":[]}"#, "gave an answer that is not of version 1"),
    (#"{"fly_supplier":"1","offers":[]}"#, "gave an answer that is not of version 1"),
    (#"{"fly_supplier":1,"id":"zz","offers":[]}"#, "answered to another request"),
    (#"{"fly_supplier":1,"id":5,"offers":[]}"#, "answered to another request"),
    (#"{"fly_supplier":1}"#, "gave an answer without offers"),
    (#"{"fly_supplier":1,"offers":{}}"#, "gave an answer without offers"),
    (#"{"fly_supplier":1,"error":"x"}"#, "failed without a reason"),
    (#"{"fly_supplier":1,"error":{"kind":7,"message":[]}}"#, "failed without a reason"),
    (
        #"{"fly_supplier":1,"offers":[{"brand":"\u001b]0;x\u0007"}]}"#,
        "gave an answer with control characters"
    ),
    (
        #"{"fly_supplier":1,"offers":[],"\u009b2J":1}"#, "gave an answer with control characters"
    ),
    (
        #"{"fly_supplier":1,"error":{"message":"a\u202eb"}}"#,
        "gave an answer with control characters"
    ),
    (
        #"{"fly_supplier":1,"error":{"message":"a\nb"}}"#,
        "gave an answer with control characters"
    ),
])
func `a hostile or broken answer is a named failure`(json: String, message: String) async throws {
    let error = try await failure(.answer(json))
    #expect(error == SupplierError(.unavailable, message))
}

@Test func `an answer over the limit is refused even if the runner let it pass`() async throws {
    let blanks = String(repeating: " ", count: 8 << 20)
    let error = try await failure(.answer(#"{"fly_supplier":1,"offers":[]}"# + blanks))
    #expect(error.message == "gave an answer of more than 8388608 bytes")
}

@Test func `a long message is cut`() async throws {
    let long = String(repeating: "é", count: 400)
    let error = try await failure(
        .answer(#"{"fly_supplier":1,"error":{"kind":"auth","message":"\#(long)"}}"#))
    #expect(error.message == long.prefix(297) + "...")
}

@Test(arguments: ["-1", "86401", "1.5", "\"5\"", "null"])
func `a wait that makes no sense is left out`(seconds: String) async throws {
    let error = try await failure(
        .answer(
            #"{"fly_supplier":1,"error":{"kind":"rate","message":"m","retry_after_s":\#(seconds)}}"#
        ))
    #expect(error == SupplierError(.rate, "m"))
}

@Test func `an answer may repeat the id of its request`() async throws {
    let run: ExternalSupplier.Run = { _, input, _, _ in
        let text = String(decoding: input, as: UTF8.self)
        let id = text.components(separatedBy: #""id":""#).last?.prefix { $0 != "\"" } ?? ""
        return .answer(
            #"{"fly_supplier":1,"id":"\#(id)","capabilities":["search"],"offers":[]}"# + "\n")
    }
    let supplier = try await ExternalSupplier(acme(), run: run)
    let wanted = try request(leg("MAD", "JFK", march: 1))
    #expect(try await supplier.search(wanted) == SupplierAnswer([]))
}
