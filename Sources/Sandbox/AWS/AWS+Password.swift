import Crypto

extension AWS {
    /// A wish for a random password.
    struct Password {
        private let length: Int
        /// The letters of each kind that may stand in it.
        private let kinds: [[Character]]
        private let needsEachKind: Bool

        static let usual = Password(length: 32, kinds: [lower, upper, digits, marks], true)

        private static let lower = Array("abcdefghijklmnopqrstuvwxyz")
        private static let upper = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        private static let digits = Array("0123456789")
        private static let marks = Array("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")

        private init(length: Int, kinds: [[Character]], _ needsEachKind: Bool) {
            (self.length, self.kinds, self.needsEachKind) = (length, kinds, needsEachKind)
        }

        init(_ members: Members) throws(Refusal) {
            length = try members.number("PasswordLength", 1...4096) ?? 32
            let excluded = try members.text("ExcludeCharacters", 0...4096) ?? ""
            needsEachKind = try members.flag("RequireEachIncludedType") ?? true
            let choices = [
                (Self.lower, "ExcludeLowercase"), (Self.upper, "ExcludeUppercase"),
                (Self.digits, "ExcludeNumbers"), (Self.marks, "ExcludePunctuation"),
            ]
            var kinds: [[Character]] = []
            for (letters, name) in choices where try members.flag(name) != true {
                kinds.append(letters.filter { !excluded.contains($0) })
            }
            if try members.flag("IncludeSpace") == true, !excluded.contains(" ") {
                kinds.append([" "])
            }
            self.kinds = kinds.filter { !$0.isEmpty }
            guard !self.kinds.isEmpty else {
                throw .parameter("The password can't be made of no characters at all.")
            }
            guard !needsEachKind || length >= self.kinds.count else {
                throw .parameter(
                    "The password length \(length) is too short for one character of each "
                        + "included type.")
            }
        }

        /// A password that nobody can guess.
        func make() throws(Refusal) -> String {
            let all = kinds.flatMap { $0 }
            var letters: [Character] = []
            if needsEachKind {
                for kind in kinds { letters.append(kind[try Self.below(kind.count)]) }
            }
            while letters.count < length { letters.append(all[try Self.below(all.count)]) }
            for index in letters.indices.dropFirst() {
                letters.swapAt(index, try Self.below(index + 1))
            }
            return String(letters)
        }

        // Numbers from the uneven end of the range are drawn again.
        private static func below(_ limit: Int) throws(Refusal) -> Int {
            while true {
                let bytes: [UInt8]
                do { bytes = try RandomBytes.make(2) } catch { throw .internalError }
                let number = Int(bytes[0]) << 8 | Int(bytes[1])
                if number < 65_536 / limit * limit { return number % limit }
            }
        }
    }
}
