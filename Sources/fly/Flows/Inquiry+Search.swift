import Travel

extension Inquiry {
    /// Searches at every supplier that can honor the request, once for each variant of it.
    ///
    /// A supplier answers when one of its searches did; its other failures become warnings.
    func search(
        _ variants: [SearchRequest]
    ) async throws(Failure) -> [Response<SupplierAnswer>] {
        try await ask { supplier in
            variants.first.flatMap { supplier.objection(to: $0) }
        } _: { supplier throws(SupplierError) in
            guard variants.count > 1 else { return try await supplier.search(variants[0]) }
            return try await Inquiry.all(variants, at: supplier)
        }
    }

    @concurrent
    private static func all(
        _ variants: [SearchRequest], at supplier: any Supplier
    ) async throws(SupplierError) -> SupplierAnswer {
        typealias Numbered = (Int, Result<SupplierAnswer, SupplierError>)
        let results = await withTaskGroup(of: Numbered.self) { group in
            var waiting = Array(variants.enumerated())[...]
            var results: [Numbered] = []
            func start() {
                guard let (number, variant) = waiting.popFirst() else { return }
                group.addTask { (number, await one(variant, at: supplier)) }
            }
            for _ in 0..<DaySearches.width { start() }
            while let result = await group.next() {
                results.append(result)
                start()
            }
            return results.sorted { $0.0 < $1.0 }
        }
        var answer = SupplierAnswer([])
        var failures: [SupplierError] = []
        for (_, result) in results {
            switch result {
            case .success(let part):
                answer.offers += part.offers
                answer.unreadable += part.unreadable
                answer.hasMore = (answer.hasMore ?? false) || (part.hasMore ?? false)
                answer.warnings += part.warnings.filter { !answer.warnings.contains($0) }
            case .failure(let error): failures.append(error)
            }
        }
        if let first = failures.first {
            guard failures.count < variants.count else { throw first }
            answer.warnings.append(
                "\(failures.count) of \(variants.count) searches failed: \(first.message)")
        }
        return answer
    }

    private static func one(
        _ request: SearchRequest, at supplier: any Supplier
    ) async -> Result<SupplierAnswer, SupplierError> {
        do throws(SupplierError) {
            return .success(try await supplier.search(request))
        } catch {
            return .failure(error)
        }
    }
}
