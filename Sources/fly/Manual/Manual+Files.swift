import Grammar

extension Manual {
    static let configuration = Topic(
        "config", "The configuration file", section: 5,
        [
            .paragraph(
                """
                Profiles in the manner of git and AWS: a section for each, a key and its value a \
                line, comments after # or ;. The section [default] holds when no profile is named.
                """),
            .verbatim(
                """
                [default]
                currency = EUR
                home = MAD

                [profile work]
                environment = test
                suppliers = duffel
                """),
            .heading("Keys"),
            .definitions(
                Setting.all.map { setting in
                    let fallback = setting.fallback.map { " Default: \($0)." } ?? ""
                    return Definition(setting.key, "\(setting.summary).\(fallback)")
                }),
            .paragraph(
                """
                A variable wins over the profile, and the profile over the default; fly config \
                list --origin says which one won. Nothing is read from the working directory.
                """),
        ])

    static let json = Topic(
        "json", "The JSON documents", section: 5,
        [
            .paragraph(
                """
                With --json a command prints one document; standard error then holds nothing but \
                the one error object. Keys never vanish, and null stands for unknown. A document \
                changes only under a new number.
                """),
            .definitions([
                Definition("schema", "Name and number, such as fly.search/1."),
                Definition("environment", "sandbox, test or live."),
                Definition("complete", "Whether every source that was asked has answered."),
                Definition("notes", "Remarks that people get on standard error."),
            ]),
            .heading("Search"),
            .paragraph(
                """
                request is what was understood, suppliers a member for each supplier with name, \
                status, count, ms and error, count the number of rows before --limit, offers the \
                records. Amounts are decimals in strings beside their currency.
                """),
            .heading("Errors"),
            .definitions([
                Definition("code", "The kind, such as nothing_found."),
                Definition("message, cause, hint", "What people read."),
                Definition("retryable, retry_after_ms", "Whether and when to try again."),
                Definition("supplier, http_status, request_id", "Where it came from."),
                Definition("exit", "The exit status."),
            ]),
        ])
}
