import HTTP

extension AWS.Vault {
    /// 2026-01-01T00:00:00Z, when the seeded secrets were written, in milliseconds.
    private static let birth: Int64 = 1_767_225_600_000

    /// The fields of the sandbox's own credentials, by service; they are public.
    static let contents: [(service: String, fields: JSONTree)] = [
        ("amadeus", ["client_id": "sandbox", "client_secret": "sandbox"]),
        ("discord", ["client_id": "sandbox", "client_secret": "sandbox"]),
        ("duffel", ["token": "duffel_test_sandbox"]),
        ("github", ["client_id": "sandbox", "client_secret": "sandbox"]),
        ("google", ["client_id": "sandbox", "client_secret": "sandbox"]),
        ("smtp", ["user": "sandbox", "password": "sandbox"]),
        ("stripe", ["key": "sk_test_sandbox", "webhook_secret": "whsec_sandbox"]),
        ("supabase", ["key": "sandbox"]),
        ("travelpayouts", ["token": "sandbox"]),
    ]

    /// The secrets that a region has from the start; the same in every process of a world.
    static func seeded(_ region: String, _ seed: UInt64) -> [AWS.Entry] {
        contents.enumerated().map { index, content in
            let name = "fly/sandbox/" + content.service
            let dice = Chance(seed).with("aws seed").with(region).with(name)
            let birth = birth + Int64(index)
            var entry = AWS.Entry(
                name: name, suffix: suffix(dice), region: region, created: birth)
            entry.description = "Simulated credentials of \(content.service)"
            entry.tags = [("environment", "sandbox"), ("service", content.service)]
            entry.append(
                AWS.Version(
                    id: UUIDText.make(dice), content: .text(content.fields.text), created: birth),
                labels: [AWS.Entry.current])
            return entry
        }
    }
}
