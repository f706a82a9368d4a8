import Host
import Store
import Terminal
import Travel

extension App {
    /// The kept offer that a word names.
    ///
    /// - Throws: `Failure`: `usage` for a row number where nobody sees rows, `nothingFound` for an
    ///   offer that is not kept, `offerChanged` for one that has lapsed.
    func keptOffer(_ word: OfferWord) throws -> KeptOffer {
        let again: Hint = "\(program) search MAD JFK +30d"
        let now = try clock().now
        let kept: KeptOffer?
        switch word {
        case .id(let id):
            kept = try ledger().offer(id)
        case .row(let row):
            guard mayNameRows, let terminal = Machine.terminalIdentity else {
                throw Failure(
                    .usage, "row \(row) needs the terminal that shows it",
                    cause: "a script names offers by id",
                    hint: "fly search MAD JFK +30d --fields id,price")
            }
            kept = try ledger().offer(row: row, on: terminal, now: now)
        }
        guard let kept else {
            throw Failure(.nothingFound, "no offer \"\(word.word)\" is kept here", hint: again)
        }
        guard kept.lapsesAt > now else {
            throw Failure(
                .offerChanged, "offer \(kept.id) lapsed at \(utc(kept.lapsesAt))", hint: again)
        }
        return kept
    }

    /// The supplier that made an offer.
    ///
    /// - Throws: `Failure` when it is not one of ours, lacks credentials or the capability.
    func supplier(of kept: KeptOffer, for capability: Capability) throws(Failure) -> any Supplier {
        guard let service = Environment.Service(rawValue: kept.offer.supplier) else {
            throw Failure(.refused, "no supplier \"\(kept.offer.supplier)\" is known here")
        }
        let supplier = try suppliers(named: [service])[0]
        guard supplier.capabilities.contains(capability) else {
            throw Failure(
                .refused, "\(supplier.name) has no \(capability.words)",
                hint: "\(program) suppliers")
        }
        return supplier
    }

    /// Whether a person at a terminal can be asked.
    var mayConverse: Bool { mayNameRows && format == .table }

    /// Whether a person at this terminal sees the rows that a number would name.
    private var mayNameRows: Bool {
        screen.console.inputIsTerminal && screen.console.output.isTerminal && globals.mayAsk
            && !globals.saysYes
    }

    /// Asks one supplier, with a line of progress.
    ///
    /// - Throws: `Failure` when it gives nothing.
    func ask<Found: Sendable>(
        _ supplier: any Supplier, _ question: @escaping Inquiry.Question<Found>
    ) async throws -> Found {
        let responses = try await inquiry([supplier]).ask(question)
        try responses.requireAnswer()
        guard let found = responses.first?.found else {
            throw Failure(.bug, "\(supplier.name) neither answered nor failed")
        }
        return found
    }
}
