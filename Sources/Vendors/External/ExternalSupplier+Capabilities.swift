internal import HTTP
internal import Travel

extension ExternalSupplier.Caller {
    /// What the program can do, from memory as long as its file is the same.
    func capabilities(
        _ memory: ExternalSupplier.Memory
    ) async throws(SupplierError) -> Set<Capability> {
        let key = "\(program.name) \(program.changed) \(program.path)"
        if let kept = memory.recall(key), let known = Self.remembered(kept) { return known }
        let answer = try await answer("capabilities", outputLimit: 64 << 10)
        let found = try Self.capabilities(in: answer)
        memory.keep(key, answer.bytes)
        return found
    }

    /// What a kept answer says; nil when it can no longer be read, so that the program is asked.
    private static func remembered(_ kept: [UInt8]) -> Set<Capability>? {
        do throws(SupplierError) {
            return try capabilities(in: document(kept, id: nil))
        } catch {
            return nil
        }
    }

    private static func capabilities(
        in answer: JSON.Value
    ) throws(SupplierError) -> Set<Capability> {
        guard let list = answer["capabilities"], list.kind == .array else {
            throw outage("does not say what it can do")
        }
        let offered: Set<Capability> = [.search, .dates, .explore]
        let named = Set(list.elements.compactMap { $0.string.flatMap(Capability.init) })
        let found = named.intersection(offered)
        guard !found.isEmpty else { throw outage("can neither search nor find prices by day") }
        return found
    }
}
