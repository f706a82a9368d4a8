import Atlas
import HTTP
import Host
import Store
import Terminal
import Travel

extension App {
    /// The currency of this run's prices.
    func currency() throws(Failure) -> Currency {
        guard let code = try settings().checked(.currency), let currency = Currency(code) else {
            throw Failure(.bug, "no currency")
        }
        return currency
    }

    /// The code of a typed place.
    ///
    /// - Throws: `Failure` of the kind `usage` for `home` when the profile has none.
    func code(of word: PlaceWord) throws(Failure) -> AirportCode {
        switch word {
        case .place(let place):
            guard let code = AirportCode(place.code) else {
                throw Failure(.bug, "no code for \(place.name)")
            }
            return code
        case .home:
            guard let home = try settings().checked(.home) else {
                throw Failure(
                    .usage, "no home airport is set", hint: "\(program) config set home MAD")
            }
            guard let place = Places.place(home), let code = AirportCode(place.code) else {
                throw Failure(.bug, "no code for \(home)")
            }
            return code
        }
    }

    /// The longest this command may take.
    func timeoutSeconds() throws(Failure) -> Int {
        if let seconds = globals.timeoutSeconds { return seconds }
        return Int(try settings().checked(.timeout) ?? "") ?? 60
    }

    /// Keeps the shown offers, so that they can be named by id or row; nil when that failed, with
    /// the reason among the notes.
    func keep(_ offers: [Offer], for request: SearchRequest, notes: inout [String]) -> [OfferID]? {
        guard !offers.isEmpty else { return [] }
        do {
            return try ledger().remember(
                offers, of: request, shownOn: Machine.terminalIdentity, now: try clock().now)
        } catch {
            notes.append("offers cannot be named by id: \(Failure(any: error).message)")
            return nil
        }
    }

    /// The client that all suppliers share; it starts nothing before its first request.
    func client() throws(Failure) -> Client {
        if let openClient { return openClient }
        var options = Client.Settings()
        options.userAgent = "fly/\(version)"
        options.allowsPlainLoopback = try environment().name != .live
        if let file = try settings()[.authorities]?.text { options.trust = .only(file: file) }
        let trace = VerboseTrace()
        let client = Client(options, trace: globals.isVerbose ? trace.write : nil)
        openClient = client
        return client
    }

    /// Where the calls to a supplier queue up; nil where there is no place for the file.
    func rateSlot(for service: Environment.Service) throws(Failure) -> RateSlot? {
        guard let text = try settings().checked(service.rate), let rate = Rate(text) else {
            return nil
        }
        do {
            let folder = try folders().state(of: try environment().name.rawValue)
            return try RateSlot(
                service.rawValue, in: PrivateFolder(path: folder + "/rate"), calls: rate.calls,
                per: .seconds(rate.seconds), burst: rate.burst)
        } catch {
            return nil  // no home for files: the supplier's own limit holds
        }
    }
}
