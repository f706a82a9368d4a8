/// What was typed for one command: subscript it with a parameter to get a value of its type.
///
/// Raw words live here and nowhere else. Global options are in it too.
public struct Arguments: Sendable {
    /// The command they were typed for, without the program's name; empty before a command.
    public let path: [String]

    private let line: TypedLine
    private let declared: [ParameterSpec]
    private let globals: [ParameterSpec]
    private let given: [String: [Occurrence]]

    init(
        path: [String], line: TypedLine, declared: [ParameterSpec], globals: [ParameterSpec],
        given: [String: [Occurrence]]
    ) {
        self.path = path
        self.line = line
        self.declared = declared
        self.globals = globals
        self.given = given
    }

    /// The value of a parameter that the command or the tree declares.
    ///
    /// Throws when a required one is missing or a word is not a value.
    public subscript<P: Parameter>(parameter: P) -> P.Value {
        get throws(UsageError) {
            let spec = parameter.spec
            precondition(declares(spec), "\(spec.label) is read but not declared in the spec")
            let occurrences = given[spec.label] ?? []
            do throws(ValueError) {
                return try parameter.value(from: occurrences.map(\.word))
            } catch {
                throw usageError(error, spec, occurrences)
            }
        }
    }

    /// Tells whether a parameter was typed at all, be it with its default value.
    public func isGiven(_ parameter: any Parameter) -> Bool {
        given[parameter.spec.label] != nil
    }

    /// The words typed for a parameter, as they are; for completion and for messages.
    public func words(for parameter: any Parameter) -> [String] {
        (given[parameter.spec.label] ?? []).map(\.word)
    }

    /// The error that refuses a parameter's value for a reason only the command knows.
    ///
    /// `reason` is a phrase without a period; `suggestion` replaces the word in the hint.
    public func refusal(
        of parameter: any Parameter, _ reason: String, suggestion: String? = nil
    ) -> UsageError {
        let spec = parameter.spec
        let cause = ValueError(.invalid(WordError(reason, suggestion: suggestion)))
        return usageError(cause, spec, given[spec.label] ?? [])
    }

    /// The error that refuses two parameters together.
    public func conflict(_ one: any Parameter, _ other: any Parameter) -> UsageError {
        UsageError(
            .conflict, word: other.spec.label, parameter: one.spec.label, path: path,
            hint: line.helpHint(path))
    }

    /// The error that asks for a parameter which only this combination needs.
    public func missing(_ parameter: any Parameter) -> UsageError {
        usageError(ValueError(.missing), parameter.spec, [])
    }

    private func declares(_ spec: ParameterSpec) -> Bool {
        declared.contains { $0.label == spec.label } || globals.contains { $0.label == spec.label }
    }

    private func usageError(
        _ error: ValueError, _ spec: ParameterSpec, _ occurrences: [Occurrence]
    ) -> UsageError {
        let occurrence =
            occurrences.indices.contains(error.position)
            ? occurrences[error.position] : nil
        var usage = UsageError(
            .missingArgument, word: error.part ?? occurrence?.word ?? "", parameter: spec.label,
            path: path, hint: line.helpHint(path))
        usage.choices = spec.choices.map(\.word)
        usage.bounds = spec.bounds
        switch error.cause {
        case .missing:
            break
        case .outOfRange:
            usage.kind = .outOfRange
        case .invalid(let why):
            usage.kind = .invalidValue
            usage.reason = why.reason
            usage.expectation = why.expectation
            usage.suggestion = why.suggestion
            if let occurrence, let suggestion = why.suggestion {
                usage.hint = line.hint(
                    replacing: occurrence.index, with: occurrence.prefix + suggestion, path)
            }
        }
        return usage
    }
}

/// One word typed for a parameter, and where.
struct Occurrence: Sendable, Equatable {
    /// The value.
    let word: String
    /// Its position on the line.
    let index: Int
    /// What stands before it in the same word: `--adults=`, `-n`, or nothing.
    var prefix = ""
}
