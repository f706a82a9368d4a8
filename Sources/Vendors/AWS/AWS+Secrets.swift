internal import HTTP

extension AWS {
    /// Secrets Manager (API version 2017-10-17) in one region or in several.
    ///
    /// Reads ask the regions in their order, the next one only after a transient failure; an ARN
    /// names its region itself. Changes go to the first region only: replicas cannot be written.
    public struct Secrets: Sendable {
        /// What every secret has that was written the usual way: the version in use.
        public static let currentStage = "AWSCURRENT"

        let account: Account
        let regions: [String]

        /// Makes a client; `regions` holds at least one, the primary first.
        public init(_ account: Account, regions: [String]) {
            precondition(!regions.isEmpty, "Secrets Manager is asked in at least one region")
            self.account = account
            self.regions = regions
        }

        var surroundings: Surroundings { account.configuration.surroundings }

        /// A reply and the region that gave it.
        struct Answer {
            let root: JSON.Value
            let region: String
        }

        /// Asks the regions in turn and reads the first answer.
        ///
        /// Only `place` is asked when it is named: the pages of a list are one region's.
        func read(
            _ action: String, _ body: JSONTree, of id: String? = nil, in place: String? = nil
        ) async throws(AWSError) -> Answer {
            let only = place ?? id.flatMap { Region.inARN($0) }
            let regions = only.map { [$0] } ?? regions
            let call = Call(action, .bytes(body.encoded()))
            var last: AWSError?
            for (index, region) in regions.enumerated() {
                var patience = Caller.Patience(tries: account.configuration.maxAttempts)
                if index + 1 < regions.count {
                    // The next region is nearer than the end of this one's patience.
                    patience.tries = min(patience.tries, 2)
                    patience.timeout = .seconds(3)
                }
                do throws(AWSError) {
                    return try await answer(to: call, in: region, patience)
                } catch {
                    guard error.isTransient else { throw error }
                    last = error
                }
            }
            throw last ?? AWSError(.configuration, "no AWS region is set")
        }

        /// Makes a change in the region of the ARN, else in the first.
        func change(
            _ action: String, _ body: Request.Body, of id: String,
            repetition: Call.Repetition = .harmless
        ) async throws(AWSError) -> Answer {
            let region = Region.inARN(id) ?? regions[0]
            let call = Call(action, body, isChange: true, repetition: repetition)
            return try await answer(to: call, in: region, nil)
        }

        private func answer(
            to call: Call, in region: String, _ patience: Caller.Patience?
        ) async throws(AWSError) -> Answer {
            var reply = try await Caller(configuration: account.configuration)
                .reply(to: call, in: region, signer: .account(account), patience: patience)
            defer { reply.wipe() }
            do {
                return Answer(root: try JSON(reply.body).root, region: region)
            } catch {
                // The service said yes: what a change did is only not told.
                var failure = AWSError(
                    call.isChange ? .unknownOutcome : .unavailable,
                    "\(call.action): the answer is \(error)")
                failure.region = region
                failure.status = reply.status
                throw failure
            }
        }
    }
}
