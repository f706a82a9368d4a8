extension Places {
    /// A place that a text may mean.
    public struct Match: Sendable, Equatable {
        /// The airport or city.
        public let place: Place
        /// How well it fits, for comparing matches of one search only; greater is better.
        public let score: Int
        /// Whether every word was found as typed, nothing guessed or completed.
        public let isExact: Bool
    }

    /// What a text means.
    public enum Resolution: Sendable, Equatable {
        /// Exactly one place.
        case one(Place)
        /// Several places that bear this name, best first; at most 20.
        case many([Place])
        /// No place bears this name; the one that may be meant, if any is near.
        case none(suggestion: Place?)
    }
}
