internal import HTTP
internal import Travel

extension Duffel {
    /// The bags among an offer's `available_services`.
    struct BagServices {
        /// What can be bought for one traveler on the whole trip: one option for each number of
        /// pieces, in the order of the answer; nothing that covers a part of the trip.
        private(set) var options: [BagOption] = []

        /// Reads the services of an offer.
        init(_ offer: JSON.Value) {
            let segments = offer.elements("slices").flatMap { slice in
                slice.elements("segments").compactMap { $0["id"]?.string }
            }
            let services = offer.elements("available_services").compactMap(Service.init)
            for (index, service) in services.enumerated()
            where !services[..<index].contains(where: { $0.kind == service.kind }) {
                let alike = services.filter { $0.kind == service.kind }
                options += Self.options(among: alike, segments: Set(segments))
            }
        }

        /// A line for each traveler's bags, the cheapest of so many checked pieces.
        func lines(_ bags: Int, for travelers: [String]) throws(SupplierError) -> [PriceLine] {
            var lines: [PriceLine] = []
            for traveler in travelers {
                let fitting = options.filter {
                    !$0.isCarryOn && $0.allowance.pieces == bags
                        && ($0.travelers.isEmpty || $0.travelers.contains(traveler))
                }
                guard let option = fitting.min(by: { $0.price.minor < $1.price.minor }) else {
                    let what = bags == 1 ? "another checked bag" : "\(bags) more checked bags"
                    throw SupplierError(.rejected, "does not sell each traveler \(what)")
                }
                lines.append(PriceLine(.bag, option.supplierReference, option.price))
            }
            return lines
        }

        /// Puts services together, the widest first, until they cover each segment once.
        private static func options(
            among services: [Service], segments: Set<String>
        ) -> [BagOption] {
            var open = segments
            var taken: [Service] = []
            for service in services.sorted(by: { $0.segments.count > $1.segments.count }) {
                let covered = service.segments.isEmpty ? segments : service.segments
                guard !open.isEmpty, covered.isSubset(of: open) else { continue }
                open.subtract(covered)
                taken.append(service)
            }
            guard open.isEmpty, let first = taken.first else { return [] }
            var options: [BagOption] = []
            var price = Money(minor: 0, currency: first.price.currency)
            for pieces in 1...taken.reduce(9, { min($0, $1.maximum) }) {
                for service in taken {
                    guard let sum = price.adding(service.price) else { return options }
                    price = sum
                }
                options.append(
                    BagOption(
                        taken.map(\.id).joined(separator: "+"),
                        allowance: BagAllowance(
                            pieces: pieces, kilograms: first.kind.kilograms.map { $0 * pieces }),
                        price: price, travelers: first.kind.travelers,
                        isCarryOn: first.kind.isCarryOn))
            }
            return options
        }
    }

    /// One bag that can be added.
    private struct Service {
        /// What services for parts of one trip have in common.
        struct Kind: Equatable {
            var isCarryOn: Bool
            var kilograms: Int?
            var travelers: [String]
        }

        let id: String
        let kind: Kind
        let price: Money
        let segments: Set<String>
        /// The most pieces that can be bought, 1 to 9.
        let maximum: Int

        init?(_ value: JSON.Value) {
            let type = value["metadata"]?["type"]
            let isCarryOn = type?.equals("carry_on") ?? false
            guard value["type"]?.equals("baggage") ?? false,
                isCarryOn || type?.equals("checked") ?? false, let id = value["id"]?.string,
                let price = WireOffer(value: value).money("total")
            else { return nil }
            let maximum = value["maximum_quantity"]?.integer ?? 1
            guard maximum > 0 else { return nil }
            self.id = id
            self.price = price
            self.maximum = min(maximum, 9)
            segments = Set(value.elements("segment_ids").compactMap(\.string))
            kind = Kind(
                isCarryOn: isCarryOn,
                kilograms: value["metadata"]?["maximum_weight_kg"]?.integer.flatMap {
                    1...999 ~= $0 ? $0 : nil
                },
                travelers: value.elements("passenger_ids").compactMap(\.string))
        }
    }
}
