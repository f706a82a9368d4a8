import Crypto
import HTTP

extension AWS {
    /// Reads the members of a JSON call within the limits of the model; null is as good as absent.
    struct Members {
        private let root: JSON.Value

        init(_ root: JSON.Value) { self.root = root }

        private func member(_ name: String) -> JSON.Value? {
            root[name].flatMap { $0.isNull ? nil : $0 }
        }

        /// Whether a member is given.
        func has(_ name: String) -> Bool { member(name) != nil }

        /// A text whose length in bytes lies in a range; nil when absent.
        func text(_ name: String, _ lengths: ClosedRange<Int>) throws(Refusal) -> String? {
            guard let value = member(name) else { return nil }
            return try Self.text(value, name, lengths)
        }

        /// A text that must be given.
        func needed(_ name: String, _ lengths: ClosedRange<Int>) throws(Refusal) -> String {
            guard let text = try text(name, lengths) else { throw Self.absent(name) }
            return text
        }

        func flag(_ name: String) throws(Refusal) -> Bool? {
            guard let value = member(name) else { return nil }
            guard let flag = value.bool else { throw Self.mistyped(name) }
            return flag
        }

        func number(_ name: String, _ range: ClosedRange<Int>) throws(Refusal) -> Int? {
            guard let value = member(name) else { return nil }
            guard let number = value.int else { throw Self.mistyped(name) }
            guard range.contains(number) else {
                throw Self.violation(
                    name,
                    "Member must have value between \(range.lowerBound) and "
                        + "\(range.upperBound), inclusive")
            }
            return number
        }

        func choice(_ name: String, _ choices: [String]) throws(Refusal) -> String? {
            guard let text = try text(name, 0...256) else { return nil }
            guard choices.contains(text) else {
                throw Self.violation(name, "Member must satisfy enum value set: \(choices)")
            }
            return text
        }

        /// Texts of a list; nil when absent.
        func texts(
            _ name: String, count: ClosedRange<Int>, _ lengths: ClosedRange<Int>
        ) throws(Refusal) -> [String]? {
            guard let list = try list(name, count: count) else { return nil }
            var texts: [String] = []
            for value in list { texts.append(try Self.text(value, name, lengths)) }
            return texts
        }

        /// Structures of a list; nil when absent.
        func structures(
            _ name: String, count: ClosedRange<Int>
        ) throws(Refusal) -> [Members]? {
            guard let list = try list(name, count: count) else { return nil }
            guard list.allSatisfy({ $0.kind == .object }) else { throw Self.mistyped(name) }
            return list.map(Members.init)
        }

        func structure(_ name: String) throws(Refusal) -> Members? {
            guard let value = member(name) else { return nil }
            guard value.kind == .object else { throw Self.mistyped(name) }
            return Members(value)
        }

        /// What a secret is to hold: text, or bytes in base64; nil when neither is given.
        func content() throws(Refusal) -> Content? {
            let limit = 65_536
            let text = try text("SecretString", 1...limit)
            guard let coded = try self.text("SecretBinary", 0...limit * 2) else {
                return text.map(Content.text)
            }
            guard text == nil else {
                throw .parameter(
                    "You can't specify both a binary secret value and a string secret value in "
                        + "the same secret.")
            }
            guard let bytes = Base64.standard.decode(coded) else {
                throw Self.mistyped("SecretBinary")
            }
            guard (1...limit).contains(bytes.count) else {
                throw Self.violation(
                    "SecretBinary", "Member must have length less than or equal to \(limit)")
            }
            return .binary(bytes)
        }

        private func list(
            _ name: String, count: ClosedRange<Int>
        ) throws(Refusal) -> [JSON.Value]? {
            guard let value = member(name) else { return nil }
            guard value.kind == .array else { throw Self.mistyped(name) }
            let list = Array(value.elements)
            guard count.contains(list.count) else {
                throw Self.violation(
                    name,
                    "Member must have length between \(count.lowerBound) and "
                        + "\(count.upperBound), inclusive")
            }
            return list
        }

        private static func text(
            _ value: JSON.Value, _ name: String, _ lengths: ClosedRange<Int>
        ) throws(Refusal) -> String {
            guard let text = value.string else { throw mistyped(name) }
            let length = text.utf8.count
            if length > lengths.upperBound {
                throw violation(
                    name, "Member must have length less than or equal to \(lengths.upperBound)")
            }
            if length < lengths.lowerBound {
                throw violation(
                    name,
                    "Member must have length greater than or equal to "
                        + "\(lengths.lowerBound)")
            }
            return text
        }

        // Never the value itself: it may be a secret.
        static func violation(_ name: String, _ rule: String) -> Refusal {
            let member = name.prefix(1).lowercased() + name.dropFirst()
            return .validation(
                "1 validation error detected: Value at '\(member)' failed to satisfy constraint: "
                    + rule)
        }

        static func absent(_ name: String) -> Refusal { violation(name, "Member must not be null") }

        private static func mistyped(_ name: String) -> Refusal {
            .door("SerializationException", "MalformedInput", "\(name) has the wrong type")
        }
    }
}
