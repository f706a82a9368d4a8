import Travel

extension Inquiry {
    /// Searches at every supplier that can honor the request.
    func search(_ request: SearchRequest) async -> [Response<SupplierAnswer>] {
        await ask { supplier in
            supplier.objection(to: request)
        } _: { supplier throws(SupplierError) in
            try await supplier.search(request)
        }
    }
}
