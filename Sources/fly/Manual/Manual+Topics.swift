import Grammar
import Sandbox

extension Manual {
    static let environment = Topic(
        "environment", "Sandbox, test and live, and the variables that are read",
        [
            .paragraph(
                """
                The sandbox is the default: the same binary answers as every supplier over real \
                HTTP on this machine, and nothing is real. It never becomes live by itself, and \
                live never falls back to it.
                """),
            .definitions([
                Definition(
                    "sandbox",
                    "Built-in suppliers. Addresses that are set must be of this machine."),
                Definition("test", "The vendors' test hosts and test keys."),
                Definition("live", "Real keys, and https only."),
            ]),
            .paragraph(
                """
                FLY_ENVIRONMENT chooses one, else the profile's environment, else the sandbox \
                holds. A credential that is set without its address, while nobody chose an \
                environment, is an error: it would not be used.
                """),
            .heading("Variables"),
            .definitions(variables),
            .heading("Trouble to order"),
            .paragraph("These routes make the sandbox misbehave:"),
            .definitions(World.troubles.map { Definition($0.code, $0.what) }),
        ])

    static let formatting = Topic(
        "formatting", "Tables, TSV, CSV and JSON",
        [
            .paragraph(
                """
                On a terminal results are a table fitted to its width; columns leave it in a fixed \
                order when it is narrow, and below 60 columns each record is a block. Through a \
                pipe results are TSV. Everything else goes to standard error.
                """),
            .definitions([
                Definition("table", "For people. Column titles may change."),
                Definition(
                    "tsv",
                    """
                    A header line, then a record a line. Names are fixed; new columns come at the \
                    end. Amounts are plain decimals with the currency in a column of its own, \
                    times local ISO 8601 with offset, lists joined by +, unknown is empty.
                    """),
                Definition("csv", "The same with commas; lines end in a newline."),
                Definition("json", "One document; see fly-json(5)."),
                Definition("ndjson", "A record a line, and last a line of the type summary."),
            ]),
            .paragraph(
                """
                --fields chooses columns and their order for good. Color never carries meaning \
                alone; NO_COLOR and --color never turn it off, --ascii draws without Unicode.
                """),
        ])

    static let dates = Topic(
        "dates", "How dates are typed",
        [
            .paragraph(
                """
                Dates count from today at the place where the trip starts, the return too. The \
                date that was understood is always shown.
                """),
            .definitions([
                Definition("2027-03-01", "That day."),
                Definition("1mar, mar1, 1-mar", "The next such day; with a year, that one."),
                Definition("fri, friday", "The next Friday, today excluded."),
                Definition("today, tomorrow", "Today, the day after."),
                Definition("+14d, +2w, +1m", "So long after today."),
                Definition("7n", "Seven nights after the departure, for a return."),
            ]),
        ])

    static let suppliers = Topic(
        "suppliers", "Where flights come from",
        [
            .paragraph(
                """
                All chosen suppliers are asked at once. One that fails is named and the others' \
                rows are shown; the status is not 0 only when none answered. Each one is called no \
                faster than its rate allows, by all processes of this machine together.
                """),
            .definitions([
                Definition(
                    "amadeus",
                    """
                    Amadeus for enterprises: FLY_AMADEUS_CLIENT_ID and FLY_AMADEUS_CLIENT_SECRET. \
                    Its self-service ended in July 2026.
                    """),
                Definition(
                    "duffel",
                    "Duffel: FLY_DUFFEL_TOKEN, a test or a live token as the environment."),
                Definition(
                    "travelpayouts",
                    """
                    Travelpayouts: FLY_TRAVELPAYOUTS_TOKEN. Prices that others found lately, for \
                    dates and explore; nothing can be bought there.
                    """),
            ]),
        ])
}
