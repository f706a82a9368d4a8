/// Where suppliers and money are; the one place that tells the three environments apart.
struct Environment: Sendable, Equatable {
    /// The environments, safest first.
    enum Name: String, CaseIterable, Sendable {
        /// The same binary answers over real HTTP on this machine.
        case sandbox
        /// The vendors' test hosts and test keys.
        case test
        /// Real tickets for real money.
        case live
    }

    /// A company that is spoken to.
    enum Service: String, CaseIterable, Sendable {
        case amadeus
        case duffel
        case travelpayouts

        /// The setting that says where it answers.
        var address: Setting {
            switch self {
            case .amadeus: .amadeusURL
            case .duffel: .duffelURL
            case .travelpayouts: .travelpayoutsURL
            }
        }

        /// The setting that says how often it may be called.
        var rate: Setting {
            switch self {
            case .amadeus: .amadeusRate
            case .duffel: .duffelRate
            case .travelpayouts: .travelpayoutsRate
            }
        }

        /// The variables that hold its credentials.
        var credentials: [String] {
            switch self {
            case .amadeus: ["FLY_AMADEUS_CLIENT_ID", "FLY_AMADEUS_CLIENT_SECRET"]
            case .duffel: ["FLY_DUFFEL_TOKEN"]
            case .travelpayouts: ["FLY_TRAVELPAYOUTS_TOKEN"]
            }
        }

        fileprivate func host(in name: Name) -> String {
            switch (self, name) {
            case (.amadeus, .live): "https://travel.api.amadeus.com"
            case (.amadeus, _): "https://test.travel.api.amadeus.com"
            case (.duffel, _): "https://api.duffel.com"
            case (.travelpayouts, _): "https://api.travelpayouts.com"
            }
        }
    }

    /// Who answers for a service.
    enum Endpoint: Sendable, Equatable {
        /// The sandbox inside this process.
        case builtIn
        /// A server at this address.
        case remote(Address)
    }

    /// Which one it is.
    let name: Name
    /// Whether somebody chose it; money needs that where no person watches.
    let isChosen: Bool

    /// Takes the environment from the settings.
    ///
    /// - Throws: `Failure` of the kind `credentials` when credentials of a supplier are set,
    ///   without its address, and nobody chose an environment: they would not be used.
    init(_ settings: Settings) throws(Failure) {
        let value = settings[.environment]
        isChosen = value?.origin != .fallback
        name = try settings.checked(.environment).flatMap { Name(rawValue: $0) } ?? .sandbox
        guard !isChosen else { return }
        for service in Service.allCases where settings[service.address] == nil {
            guard let variable = service.credentials.first(where: settings.hasCredential) else {
                continue
            }
            throw Failure(
                .credentials, "no environment chosen, though \(variable) is set",
                cause: "without one everything is simulated, and credentials are not used",
                hint: .setting("FLY_ENVIRONMENT=test"))
        }
    }

    /// The line that says that nothing is real; nil outside the sandbox.
    var notice: String? {
        guard name == .sandbox else { return nil }
        return "sandbox: simulated fares, nothing is real; \"fly setup\" connects real suppliers"
    }

    /// Who answers for a service here.
    ///
    /// - Throws: `Failure` of the kind `refused` when the address set is not allowed here: in
    ///   the sandbox only this machine, live never plain `http:`.
    func endpoint(of service: Service, _ settings: Settings) throws(Failure) -> Endpoint {
        guard let value = settings[service.address],
            let address = try settings.checked(service.address).flatMap(Address.init)
        else {
            if name == .sandbox { return .builtIn }
            guard let usual = Address(service.host(in: name)) else {
                throw Failure(.bug, "no address for \(service.rawValue)")
            }
            return .remote(usual)
        }
        switch name {
        case .sandbox where !address.isLoopback:
            throw Failure(
                .refused, "\(value.name(of: service.address)) names a real host in the sandbox",
                hint: .setting("FLY_ENVIRONMENT=test"))
        case .live where !address.isSecure:
            throw Failure(
                .refused, "\(value.name(of: service.address)) is not https:",
                hint: settings.removal(of: service.address, value))
        case .sandbox, .test, .live:
            return .remote(address)
        }
    }
}
