import Crypto
import Grammar
import HTTP
import Host
import Travel
import Vendors

extension App {
    /// The suppliers to ask: the named ones, else the profile's, else all that can be asked; where
    /// nobody named any, only those that can do what is needed.
    ///
    /// - Throws: `Failure` of the kind `credentials` when a chosen one, or every one, lacks them.
    func suppliers(
        named names: [Environment.Service], for capability: Capability? = nil
    ) throws(Failure) -> [any Supplier] {
        let chosen = try names.isEmpty ? profileSuppliers() : names
        var suppliers: [any Supplier] = []
        var isMissing = false
        for service in chosen ?? Environment.Service.allCases {
            do throws(Failure) {
                suppliers.append(try supplier(service))
            } catch {
                guard chosen == nil, error.kind == .credentials else { throw error }
                isMissing = true
            }
        }
        if let capability, names.isEmpty {
            let able = suppliers.filter { $0.capabilities.contains(capability) }
            guard suppliers.isEmpty || !able.isEmpty else {
                throw Failure(
                    .refused, "no supplier here has \(capability.words)", hint: "fly suppliers")
            }
            suppliers = able
        }
        guard suppliers.isEmpty, isMissing else { return suppliers }
        let needs = Environment.Service.allCases.map { service in
            "\(service.rawValue) needs \(service.credentials.joined(separator: " and "))"
        }
        throw Failure(
            .credentials, "no supplier has its credentials",
            cause: needs.joined(separator: "; "), hint: "fly suppliers")
    }

    /// Asks suppliers within the time that the command has.
    func inquiry(_ suppliers: [any Supplier]) throws(Failure) -> Inquiry {
        Inquiry(
            suppliers: suppliers, patience: .seconds(try timeoutSeconds()), progress: progress)
    }

    private func profileSuppliers() throws(Failure) -> [Environment.Service]? {
        guard let value = try settings()[.suppliers] else { return nil }
        var services: [Environment.Service] = []
        for name in value.text.split(separator: ",").map(\.trimmed) where !name.isEmpty {
            guard let service = Environment.Service(rawValue: name) else {
                throw Failure(
                    .usage, "no supplier \(quoted(name))", cause: "set by \(value.origin.text)",
                    hint: "\(program) suppliers")
            }
            if !services.contains(service) { services.append(service) }
        }
        return services.isEmpty ? nil : services
    }

    private func supplier(_ service: Environment.Service) throws(Failure) -> any Supplier {
        let environment = try environment()
        let endpoint = try environment.endpoint(of: service, try settings())
        let clock = try clock()
        let now: @Sendable () -> Int64 = { clock.now }
        let address = try address(of: endpoint)
        let carry = try transport(for: service, endpoint)
        let isBuiltIn = endpoint == .builtIn
        let isSimulated = environment.name == .sandbox
        switch service {
        case .amadeus:
            let id = try secret("FLY_AMADEUS_CLIENT_ID", builtIn: isBuiltIn ? "sandbox" : nil)
            let key = try secret("FLY_AMADEUS_CLIENT_SECRET", builtIn: isBuiltIn ? "sandbox" : nil)
            return Amadeus(
                url: address,
                credentials: Amadeus.Credentials(
                    clientID: id, clientSecret: key, office: try settings()[.amadeusOffice]?.text),
                isSimulated: isSimulated, transport: carry, clock: now)
        case .duffel:
            let token = try secret(
                "FLY_DUFFEL_TOKEN", builtIn: isBuiltIn ? "duffel_test_sandbox" : nil)
            return Duffel(
                url: address, token: token, isLive: environment.name == .live,
                isSimulated: isSimulated, transport: carry, clock: now)
        case .travelpayouts:
            let token = try secret("FLY_TRAVELPAYOUTS_TOKEN", builtIn: isBuiltIn ? "sandbox" : nil)
            let text = try settings().checked(.travelpayoutsMarket) ?? ""
            guard let market = Travelpayouts.Market(text) else {
                throw Failure(.bug, "no market \(quoted(text))")
            }
            return Travelpayouts(
                url: address, token: token, market: market, isSimulated: isSimulated,
                transport: carry, clock: now)
        }
    }

    private func address(of endpoint: Environment.Endpoint) throws(Failure) -> String {
        switch endpoint {
        case .builtIn: try sandbox().address
        case .remote(let address): address.text
        }
    }

    private func secret(_ variable: String, builtIn: String?) throws(Failure) -> Secret {
        if let builtIn {
            return try Failure.adopting { () throws(CryptoError) in
                try Secret(copying: builtIn.utf8.span)
            }
        }
        if let secret = credentials[variable] { return secret }
        throw Failure(
            .credentials, "\(variable) is not set",
            cause: "the \(try environment().name.rawValue) environment needs it",
            hint: "export \(variable)=...")
    }

    /// Sends requests when the supplier's rate allows, and repeats reads that failed in passing.
    private func transport(
        for service: Environment.Service, _ endpoint: Environment.Endpoint
    ) throws(Failure) -> Transport {
        let slot = endpoint == .builtIn ? nil : try rateSlot(for: service)
        // Ends before the command's own patience does, so that the supplier's reason is told.
        let deadline = Duration.seconds(try timeoutSeconds()) - .milliseconds(300)
        return Transport(
            try client(), retry: { Retry(deadline: deadline) }, turn: Turnstile(slot: slot).pass)
    }
}
