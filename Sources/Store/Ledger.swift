public import Travel

/// What stays on this machine.
public final class Ledger {
    /// Why nothing is kept.
    public struct NotKept: Error {}

    /// Opens the file in a folder.
    public init(folder: String) throws {}

    /// Keeps offers under new names.
    public func remember(
        _ offers: [Offer], from request: SearchRequest, shownOn terminal: String?, now: Int64
    ) throws -> [OfferID] { throw NotKept() }

    /// How much is kept.
    public func stats() throws -> (offers: Int, bytes: Int) { throw NotKept() }
}
