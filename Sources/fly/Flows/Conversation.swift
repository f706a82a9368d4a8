import Grammar
import Host
import Store
import Terminal
import Travel

/// The prompt after `fly search -i`: sorts, filters and looks into what was found, without
/// searching again, and runs other commands with row numbers.
final class Conversation {
    private let app: App
    private let responses: [Response<SupplierAnswer>]
    private let search: Search
    private var view: SearchView
    private var request: SearchRequest

    /// What the prompt understands besides the program's commands.
    static let verbs = ["sort", "filter", "list", "show", "help", "quit"]

    /// Takes what a search found.
    init(
        _ app: App, _ responses: [Response<SupplierAnswer>], search: Search,
        request: SearchRequest
    ) {
        self.app = app
        self.responses = responses
        self.request = request
        self.search = search
        view = search.view
    }

    /// Asks for lines until one says to stop, or there are no more.
    func run() async throws {
        let editor = try LineEditor(history: history()) { line in
            Conversation.candidates(for: line)
        }
        try app.screen.note("help says what can be typed; quit ends")
        while let line = try editor.line("fly> ") {
            let words = Conversation.words(of: line)
            guard let verb = words.first else { continue }
            if verb == "quit" || verb == "exit" { break }
            do {
                try await obey(verb, Array(words.dropFirst()))
                try app.screen.flush()
            } catch {
                let failure = Failure(any: error)
                try app.screen.note(
                    failure.lines(app.typed, ["search"], app.screen.console, named: verb))
            }
        }
        keep(editor.history)
    }

    private func obey(_ verb: String, _ words: [String]) async throws {
        switch verb {
        case "list": try list()
        case "sort":
            guard let order = SortOrder(words.joined(separator: ",")) else {
                throw Failure(.usage, "no such order", hint: "sort duration,price")
            }
            view.order = order
            try list()
        case "filter": try filter(words)
        case "show":
            guard let word = words.first else {
                throw Failure(.usage, "show which?", hint: "show 1")
            }
            try show(OfferWord(word: word))
        case "help":
            try app.screen.print(Conversation.help)
        default: try await command([verb] + words)
        }
    }

    private func list() throws {
        try app.show(responses, for: request, view)
    }

    /// Reads filters as options of search, and none as no filter at all.
    private func filter(_ words: [String]) throws {
        // Any trip does: only the filters of the line are taken.
        let line = [app.program, "search", "MAD", "JFK", "+1d"] + words
        guard case .run(let command, _) = try tree.parse(line), let other = command as? Search
        else { throw Failure(.usage, "no filter", hint: "filter --max-stops 0") }
        var filters = other.filters
        filters.party = search.filters.party
        filters.flexDays = search.filters.flexDays
        request = try filters.applied(to: search.trip, currency: search.currency, in: app)
        try list()
    }

    private func show(_ word: OfferWord) throws {
        let kept = try app.keptOffer(word)
        try app.show(SegmentListing.listing(kept.offer, app.clocks))
    }

    /// Runs a command of the program in this context.
    private func command(_ words: [String]) async throws {
        switch try tree.parse([app.program] + words) {
        case .run(let command, _): try await command.run(in: app)
        case .help(let request): try Pages.help(request, on: app.screen, calledAs: app.program)
        case .version: try app.screen.print(version)
        case .complete: break
        }
    }

    private static let help = """
        list                     the rows again
        sort duration,price      in another order
        filter --max-stops 0     only these; filter alone shows all again
        show 2                   every flight of a row
        price 2, seats 2, ...    any command of fly, with row numbers
        quit
        """

    private static func candidates(for line: String) -> [String] {
        let words = words(of: line) + (line.last == " " || line.isEmpty ? [""] : [])
        if words.count <= 1 {
            let typed = words.first ?? ""
            let names = verbs + tree.outline.entries.map(\.name)
            return names.filter { $0.hasPrefix(typed) }
        }
        let command = words[0] == "filter" ? ["search"] + words.dropFirst() : words[...]
        return tree.complete(["fly"] + command, live: LiveWords.candidates).candidates.map(\.value)
    }

    /// Words at blanks; double quotes keep blanks.
    static func words(of line: String) -> [String] {
        var words: [String] = []
        var word: String?
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
                word = word ?? ""
            } else if character.isWhitespace, !isQuoted {
                if let finished = word { words.append(finished) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}

extension Conversation {
    private static let historyFile = "history"

    /// The lines typed before; none when they cannot be read.
    private func history() -> [String] {
        do {
            let folder = try PrivateFolder(path: app.folders().state)
            let bytes = try folder.read(Self.historyFile, limit: 1 << 20) ?? []
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        } catch {
            return []
        }
    }

    /// Keeps the last lines; a failure costs only them.
    private func keep(_ lines: [String]) {
        let text = lines.suffix(500).joined(separator: "\n") + "\n"
        do {
            let folder = try PrivateFolder(path: app.folders().state)
            try folder.replace(Self.historyFile, Array(text.utf8).span)
        } catch {
            return
        }
    }
}
