public import Travel

/// A supplier in a program of somebody's own, `fly-supplier-NAME`, which is run once a request.
///
/// The program reads one line of JSON from standard input, writes one JSON object to standard
/// output and ends. Standard error is its own. It has no arguments, and as much time and output as
/// `deadline_ms` and the limits here give it; then it is killed. The line has no blanks between
/// values:
///
///     {"fly_supplier":1,"op":"search","id":"8f3c","deadline_ms":20000,"params":{...}}
///
/// An answer is `{"fly_supplier":1, ...}` with the operation's own member, or with `error`; an
/// `id`, if there is one, must be the request's. A status other than 0 is a failure, which an
/// `error` may explain.
///
/// - `capabilities`, without parameters: `capabilities`, a list of `search`, `dates`, `explore`;
///   other words are read over. Asked first, and again when the program's file has changed.
/// - `search`: `offers`. Parameters: `legs`, each with `from`, `to`, `date` and the limits
///   `departure_from`, `departure_to`, `arrival_from`, `arrival_to` (`06:05`); `adults`, `children`,
///   `child_ages`, `infants` (on laps), `seat_infants`; `cabin`, `max_stops`, `airlines`,
///   `excluded_airlines`, `max_price` with `max_price_currency`, `max_minutes`, `checked_bag`,
///   `refundable`; the wanted `currency`; `limit`, how many offers are of use.
/// - `dates`: `dates`, prices by day. Parameters: `from`, `to`, `departure_from`, `departure_to`,
///   `nights_from`, `nights_to`, `nonstop`, `currency`.
/// - `explore`: `destinations`. Parameters: as `dates` without `to` and `nonstop`, and `budget`
///   with `budget_currency`.
/// - Any operation: `error` with `kind`, `message` and perhaps `retry_after_s`.
///
/// Parameters never vanish: null stands for no limit and for one way, an empty list of airlines for
/// all. Offers that break a filter are left out afterwards, another currency is accepted.
///
/// `kind` is `unavailable`, `timeout`, `auth`, `not_entitled`, `rate`, `quota`, `gone`,
/// `bad_request` or `rejected`; a request that it cannot honor is a `bad_request`. There is no
/// operation that books.
///
/// Offers are spelled as `fly search --json` spells them. Needed: `id`, `price` (a decimal as text,
/// for the whole party), `currency`, `itineraries` (as many as legs), of each its `segments`, of
/// each `flight` (`IB6251`), `from`, `to`, `departure`, `arrival` (`2027-03-01T12:05` on the clock
/// of the airport; an offset is read over). May be null or missing, for unknown: `bags` (pieces for
/// each traveler), `bags_kg`, `refundable`, `changeable`, `seats_left`, `emissions_kg`,
/// `validating_airline`, `expires_at` (`2027-02-01T12:30:00Z`), `cached_seconds` (the age of a
/// price that was not asked for just now); of an itinerary `minutes`; of a segment
/// `operating_airline`, `from_terminal`, `to_terminal`, `aircraft`, `technical_stops`, `cabin`
/// (`economy`, `premium`, `business`, `first`), `brand`, `fare_basis`. Other members are kept with
/// the offer, byte for byte, and not read.
///
/// A price by day has `departure`, `return` (days; null for one way), `price` (for one adult),
/// `currency` and perhaps `cached_seconds`; a destination has `to` besides.
///
/// No text may hold a control character, not even an escaped one. A supplier with one offer:
///
/// ```sh
/// #!/bin/sh
/// read -r request
/// case $request in
/// *'"op":"capabilities"'*) echo '{"fly_supplier":1,"capabilities":["search"]}' ;;
/// *'"op":"search"'*) echo '{"fly_supplier":1,"offers":[{"id":"1","price":"99.50",
///     "currency":"EUR","itineraries":[{"segments":[{"flight":"ZZ1","from":"MAD","to":"JFK",
///     "departure":"2027-03-01T12:05","arrival":"2027-03-01T14:55"}]}]}]}' ;;
/// *) echo '{"fly_supplier":1,"error":{"kind":"bad_request","message":"no such operation"}}' ;;
/// esac
/// ```
public struct ExternalSupplier: Supplier {
    /// The program's name without `fly-supplier-`.
    public let name: String
    /// What the program says it can do: `search`, `dates`, `explore`, and nothing that sells.
    public let capabilities: Set<Capability>

    let caller: Caller
    let isSimulated: Bool

    /// Asks the program what it can do, or remembers what it said.
    ///
    /// - Parameters:
    ///   - program: Which program.
    ///   - patience: How long each run may take.
    ///   - isSimulated: Whether its prices are to be called simulated.
    ///   - memory: Keeps the program's own description for as long as its file stays the same.
    ///   - run: Runs the program once.
    /// - Throws: `SupplierError` when the program fails or has none of the operations.
    public init(
        _ program: Program, patience: Duration = .seconds(20), isSimulated: Bool = false,
        memory: Memory = Memory(), run: @escaping Run
    ) async throws(SupplierError) {
        name = program.name
        caller = Caller(program: program, patience: patience, run: run)
        self.isSimulated = isSimulated
        capabilities = try await caller.capabilities(memory)
    }

    /// Objects when the program has no search; what else it cannot do it says when it is asked.
    public func objection(to request: SearchRequest) -> String? {
        capabilities.contains(.search) ? nil : "has no search"
    }

    /// Throws `notEntitled` for an operation that the program does not have.
    func check(_ capability: Capability) throws(SupplierError) {
        guard !capabilities.contains(capability) else { return }
        throw SupplierError(.notEntitled, "has no \(capability.rawValue)")
    }
}
