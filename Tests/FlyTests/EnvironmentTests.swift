import Store
import Testing

@testable import fly

/// Who decides the environment, and which addresses it allows.
@Suite struct EnvironmentTests {
    private func settings(
        _ variables: [String: String] = [:], file: String = "", profile: String? = nil
    ) throws -> Settings {
        try Settings(
            profile: profile, configuration: Configuration(Array(file.utf8)),
            credentials: Credentials.none, variable: { variables[$0] })
    }

    @Test func `a variable wins over the profile, and the profile over the default`() throws {
        let file = "[default]\ncurrency = GBP\n[profile work]\ncurrency = USD\n"
        #expect(try settings(file: file)[.currency]?.text == "GBP")
        #expect(try settings(file: file, profile: "work")[.currency]?.text == "USD")
        let set = ["FLY_CURRENCY": "JPY", "FLY_PROFILE": "work"]
        let value = try settings(set, file: file)[.currency]
        #expect(value?.text == "JPY" && value?.origin == .variable("FLY_CURRENCY"))
        #expect(try settings()[.currency]?.origin == .fallback)
        #expect(try settings(["FLY_CURRENCY": ""])[.currency]?.text == "EUR")
    }

    @Test func `a profile that does not exist is named`() {
        let failure = #expect(throws: Failure.self) { try settings(profile: "wrok") }
        #expect(failure?.kind == .usage && failure?.message.contains("wrok") == true)
    }

    @Test func `nobody chose the sandbox`() throws {
        let environment = try Environment(settings())
        #expect(environment.name == .sandbox && !environment.isChosen)
        #expect(environment.notice?.hasPrefix("sandbox: ") == true)
        #expect(try environment.endpoint(of: .duffel, settings()) == .builtIn)
    }

    @Test func `an environment that is none is refused`() throws {
        let wrong = try settings(["FLY_ENVIRONMENT": "prod"])
        #expect(throws: Failure.self) { try Environment(wrong) }
    }

    @Test func `a real host needs an environment that may reach it`() throws {
        let set = ["FLY_AMADEUS_URL": "https://example.com"]
        let sandbox = try Environment(settings(set))
        let failure = #expect(throws: Failure.self) {
            try sandbox.endpoint(of: .amadeus, settings(set))
        }
        #expect(failure?.hint == .setting("FLY_ENVIRONMENT=test"))
        let test = set.merging(["FLY_ENVIRONMENT": "test"]) { $1 }
        let endpoint = try Environment(settings(test)).endpoint(of: .amadeus, settings(test))
        #expect(endpoint == Address("https://example.com").map { .remote($0) })
    }

    @Test func `live never speaks plain HTTP`() throws {
        let set = ["FLY_ENVIRONMENT": "live", "FLY_DUFFEL_URL": "http://127.0.0.1:1"]
        #expect(throws: Failure.self) {
            try Environment(settings(set)).endpoint(of: .duffel, settings(set))
        }
    }

    @Test(arguments: [
        "https://api.example.com", "http://127.0.0.1:80", "http://localhost:1/base/",
        "http://[::1]:8080", "http://127.9.9.9",
    ])
    func `an address is encrypted or of this machine`(text: String) {
        #expect(Address(text) != nil)
    }

    @Test(arguments: [
        "", "ftp://x", "http://example.com", "http://127.0.0.1.example.com", "https://",
        "https://user@example.com", "https://example.com?x=1", "https://example.com#x",
        "http://127.0.0.256", "http://127.0.0", "https://exa mple.com", "https://é.example",
    ])
    func `what is no such address is refused`(text: String) {
        #expect(Address(text) == nil)
    }

    @Test func `an address loses the slash at its end`() {
        #expect(Address("https://example.com/v1/")?.text == "https://example.com/v1")
    }

    @Test(arguments: [("10/1s", 1), ("60/60s", 10), ("5/10s", 1)])
    func `a rate says how many may leave at once`(text: String, burst: Int) {
        #expect(Rate(text)?.burst == burst)
    }

    @Test(arguments: ["", "10", "10/s", "0/1s", "10/0s", "10/1m", "-1/1s", "1/1s/1s"])
    func `what is no rate is refused`(text: String) {
        #expect(Rate(text) == nil)
    }
}
