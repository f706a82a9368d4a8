internal import HTTP
internal import Travel

extension Amadeus {
    /// The checked bags that a priced offer can be given.
    struct BagCatalogue {
        /// Bags for the whole trip, and how an offer says that it has them.
        struct Choice {
            var option: BagOption
            var wire: JSONTree
        }

        /// What can be chosen, in the order of the answer; nothing that covers a part of the trip.
        private(set) var choices: [Choice] = []

        /// Reads `included.bags` for an offer with these segments.
        init(_ bags: JSON.Value?, segments: Set<String>) {
            guard let bags else { return }
            let entries = bags.members.compactMap { Entry(id: $0.key, $0.value) }
            for (index, entry) in entries.enumerated()
            where !entries[..<index].contains(where: { $0.key == entry.key }) {
                let alike = entries.filter { $0.key == entry.key }
                if let choice = Self.choice(among: alike, segments: segments) {
                    choices.append(choice)
                }
            }
        }

        /// The cheapest choice of so many pieces for a traveler; a weight counts as one piece.
        func choice(bags: Int, traveler: String) -> Choice? {
            let own = choices.filter {
                $0.option.travelers.isEmpty || $0.option.travelers.contains(traveler)
            }
            let pieces = own.filter { $0.option.allowance.pieces == bags }
            let weights = own.filter { bags == 1 && $0.option.allowance.pieces == nil }
            let fitting = pieces.isEmpty ? weights : pieces
            return fitting.min { $0.option.price.minor < $1.option.price.minor }
        }

        /// Puts entries together, the widest first, until they cover each segment once.
        private static func choice(among entries: [Entry], segments: Set<String>) -> Choice? {
            var open = segments
            var taken: [Entry] = []
            var price: Money?
            for entry in entries.sorted(by: { $0.width(in: segments) > $1.width(in: segments) }) {
                let covered = entry.segments.isEmpty ? segments : entry.segments
                guard !open.isEmpty, covered.isSubset(of: open) else { continue }
                open.subtract(covered)
                taken.append(entry)
                guard let sum = price.map({ $0.adding(entry.price) }) ?? entry.price else {
                    return nil
                }
                price = sum
            }
            guard open.isEmpty, let price, let first = taken.first else { return nil }
            let option = BagOption(
                taken.map(\.id).joined(separator: "+"), allowance: first.key.allowance,
                price: price, travelers: first.key.travelers)
            return Choice(option: option, wire: first.wire)
        }
    }

    /// One entry of the catalogue.
    private struct Entry {
        /// What entries for parts of one trip have in common.
        struct Key: Equatable {
            var allowance: BagAllowance
            var travelers: [String]
        }

        let id: String
        let key: Key
        let price: Money
        let segments: Set<String>
        let wire: JSONTree

        init?(id: String, _ value: JSON.Value) {
            guard value["name"]?.equals("CHECKED_BAG") ?? true, let told = value["price"],
                let currency = told["currencyCode"]?.string.flatMap({ Currency($0) }),
                let price = told.money("amount", in: currency),
                let allowance = Fares.allowance(value), allowance.includesBag
            else { return nil }
            self.id = id
            self.price = price
            key = Key(allowance: allowance, travelers: Self.texts(value, "travelerIds"))
            segments = Set(Self.texts(value, "segmentIds"))
            var wire: JSONTree = [:]
            for name in ["quantity", "weight", "weightUnit"] {
                wire[name] = value[name].map { JSONTree($0) }
            }
            self.wire = wire
        }

        func width(in all: Set<String>) -> Int { segments.isEmpty ? all.count : segments.count }

        private static func texts(_ value: JSON.Value, _ key: String) -> [String] {
            value.elements(key).compactMap(\.text)
        }
    }
}
