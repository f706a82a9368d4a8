/// One line of a price.
public struct PriceLine: Sendable, Hashable {
    /// What the line is for.
    public enum Kind: String, Sendable, CaseIterable {
        /// The fare itself.
        case base
        /// A tax or an airport's charge.
        case tax
        /// A fee of the supplier, the payment or the ticket.
        case fee
        /// Checked or carried bags beyond those included.
        case bag
        /// A seat that was chosen.
        case seat
        /// Any other service.
        case service
    }

    /// What it is for.
    public var kind: Kind
    /// The code or name that the supplier gives it, such as `YQ`; nil when it has none.
    public var name: String?
    /// The amount.
    public var amount: Money

    /// Makes a line.
    public init(_ kind: Kind, _ name: String? = nil, _ amount: Money) {
        self.kind = kind
        self.name = name
        self.amount = amount
    }

    /// The lines that a supplier told, completed so that they add up to the total.
    ///
    /// Lines of zero are left out but for the fare's, as are those in another currency. What is
    /// missing becomes a line without a name: a tax when none is told, else a fee; a negative one
    /// when the lines are more than the total.
    public static func lines(_ told: [PriceLine], addingUpTo total: Money) -> [PriceLine] {
        var lines: [PriceLine] = []
        var sum = Money(minor: 0, currency: total.currency)
        for line in told where line.amount.minor != 0 || line.kind == .base {
            guard let next = sum.adding(line.amount) else { continue }
            sum = next
            lines.append(line)
        }
        guard let rest = total.subtracting(sum), rest.minor != 0 else { return lines }
        let isTax = rest.minor > 0 && !lines.contains { $0.kind == .tax }
        return lines + [PriceLine(isTax ? .tax : .fee, nil, rest)]
    }
}

/// What one traveler pays.
public struct TravelerPrice: Sendable, Hashable {
    /// Who it is for.
    public enum Kind: String, Sendable {
        case adult
        case child
        case lapInfant
        case seatInfant
        case other
    }

    /// The supplier's own name for the traveler, needed to order.
    public var supplierReference: String
    /// Who it is.
    public var kind: Kind
    /// The lines that make up the total, in the supplier's order; empty when it is nil.
    public var lines: [PriceLine]
    /// What this traveler pays; nil when the supplier states the party's price only.
    public var total: Money?

    /// Makes a traveler's price.
    public init(_ supplierReference: String, _ kind: Kind, lines: [PriceLine], total: Money?) {
        self.supplierReference = supplierReference
        self.kind = kind
        self.lines = lines
        self.total = total
    }
}

/// What may be done with a fare, and what it costs.
public struct FareRule: Sendable, Hashable {
    /// What is done.
    public enum Act: String, Sendable, CaseIterable {
        /// Other flights or days, before departure.
        case change
        /// Money back, before departure.
        case cancel
        /// Staying away without a word.
        case noShow
    }

    /// What is done.
    public var act: Act
    /// Whether it may be done; nil when the supplier does not say.
    public var isAllowed: Bool?
    /// What it costs for the whole party at most; nil when unknown or not allowed.
    public var penalty: Money?
    /// Until when it may be done, in words or as a date; nil when the supplier does not say.
    public var deadline: String?

    /// Makes a rule.
    public init(
        _ act: Act, isAllowed: Bool?, penalty: Money? = nil, deadline: String? = nil
    ) {
        self.act = act
        self.isAllowed = isAllowed
        self.penalty = penalty
        self.deadline = deadline
    }
}

/// The full text of a rule, as the airline filed it.
public struct RuleText: Sendable, Hashable {
    /// What it belongs to, such as a fare basis and a heading.
    public var title: String
    /// The text with its line ends.
    public var text: String

    /// Makes a text.
    public init(title: String, text: String) {
        self.title = title
        self.text = text
    }
}

/// A bag that can be added.
public struct BagOption: Sendable, Hashable {
    /// The supplier's own name for it.
    public var supplierReference: String
    /// What it allows.
    public var allowance: BagAllowance
    /// What it costs for one traveler on the whole trip.
    public var price: Money
    /// For whom it can be bought, by `TravelerPrice.supplierReference`; empty for everybody.
    public var travelers: [String]
    /// Whether it goes into the cabin; else it is checked.
    public var isCarryOn: Bool

    /// Makes an option.
    public init(
        _ supplierReference: String, allowance: BagAllowance, price: Money, travelers: [String],
        isCarryOn: Bool = false
    ) {
        self.supplierReference = supplierReference
        self.allowance = allowance
        self.price = price
        self.travelers = travelers
        self.isCarryOn = isCarryOn
    }
}

/// What the supplier says now about one offer.
public struct Quote: Sendable, Hashable {
    /// The offer with the price, rules and raw bytes of now; its total has the wished bags in it.
    public var offer: Offer
    /// The lines that make up the party's total.
    public var lines: [PriceLine]
    /// What each traveler pays.
    public var travelers: [TravelerPrice]
    /// What may be done with the fare, one rule for each act.
    public var rules: [FareRule]
    /// The full texts; empty unless they were asked for and the supplier has them.
    public var texts: [RuleText]
    /// Bags that can be added.
    public var bags: [BagOption]

    /// Makes a quote.
    public init(
        _ offer: Offer, lines: [PriceLine], travelers: [TravelerPrice], rules: [FareRule],
        texts: [RuleText] = [], bags: [BagOption] = []
    ) {
        self.offer = offer
        self.lines = lines
        self.travelers = travelers
        self.rules = rules
        self.texts = texts
        self.bags = bags
    }
}

/// What to ask a supplier beside the price.
public struct QuoteWishes: Sendable, Hashable {
    /// Checked bags to add for each traveler who has a seat.
    public var bags = 0
    /// Whether the full texts of the rules are wanted.
    public var wantsTexts = false

    /// No bag more, and no texts.
    public init() {}
}
