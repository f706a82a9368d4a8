internal import HTTP
internal import Travel

extension ExternalSupplier {
    /// Runs the program for one operation and reads what it answers.
    struct Caller: Sendable {
        let program: Program
        let patience: Duration
        let run: Run

        /// The most bytes of an answer.
        static let outputLimit = 8 << 20
        /// No answer needs more; a cap keeps a hostile one from costing time.
        static let caps = JSON.Caps(depth: 32, nodes: 1_000_000, string: 64 << 10, number: 32)

        /// The answer to an operation; throws what the program, or its end, says went wrong.
        func answer(
            _ operation: String, _ parameters: JSONTree = [:], outputLimit: Int = outputLimit
        ) async throws(SupplierError) -> JSON.Value {
            let id = String(UInt64.random(in: .min ... .max), radix: 16)
            let request: JSONTree = [
                "fly_supplier": 1, "op": .string(operation), "id": .string(id),
                "deadline_ms": .int(Int64(patience / .milliseconds(1))), "params": parameters,
            ]
            let input = request.encoded() + [UInt8(ascii: "\n")]
            let finished = await run(program.path, input, patience, outputLimit)
            let status = try status(of: finished, outputLimit)
            let answer: JSON.Value
            do throws(SupplierError) {
                answer = try Self.document(finished.output, id: id)
            } catch {
                // Of two troubles the earlier one is told.
                throw status == 0 ? error : Self.failed(status)
            }
            if let error = answer["error"], !error.isNull { throw Self.failure(error) }
            guard status == 0 else { throw Self.failed(status) }
            return answer
        }

        /// Reads an answer and refuses one of another version or for another request.
        static func document(_ output: [UInt8], id: String?) throws(SupplierError) -> JSON.Value {
            guard output.contains(where: { $0 > 0x20 }) else { throw outage("gave no answer") }
            let answer: JSON.Value
            do throws(JSONError) {
                answer = try JSON(output, caps: caps).root
            } catch {
                throw outage("gave an answer that is \(error)")
            }
            guard answer["fly_supplier"]?.int == 1 else {
                throw outage("gave an answer that is not of version 1")
            }
            if let id, let echo = answer["id"], !echo.isNull, echo.string != id {
                throw outage("answered to another request")
            }
            guard answer.isFreeOfControls else {
                throw outage("gave an answer with control characters")
            }
            return answer
        }

        private func status(of finished: Finished, _ limit: Int) throws(SupplierError) -> Int32 {
            switch finished.ending {
            case .exited(let status) where finished.output.count <= limit: return status
            case .exited, .tooLarge: throw Self.outage("gave an answer of more than \(limit) bytes")
            case .killed(let signal): throw Self.outage("was ended by signal \(signal)")
            case .timedOut: throw SupplierError(.timeout, "no answer within \(patience)")
            case .notRun(let reason): throw Self.outage("could not be run: \(reason)")
            }
        }

        private static func failed(_ status: Int32) -> SupplierError {
            outage("ended with status \(status)")
        }

        static func outage(_ message: String) -> SupplierError {
            SupplierError(.unavailable, message)
        }
    }
}

extension JSON.Value {
    /// Whether no key and no text has a character that could steer a terminal or hide text.
    var isFreeOfControls: Bool {
        switch kind {
        case .null, .bool, .number: true
        case .string: string.map(Self.isFreeOfControls) ?? true
        case .array: elements.allSatisfy(\.isFreeOfControls)
        case .object:
            members.allSatisfy { Self.isFreeOfControls($0.key) && $0.value.isFreeOfControls }
        }
    }

    private static func isFreeOfControls(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
                0xFEFF:
                false
            default: true
            }
        }
    }
}
