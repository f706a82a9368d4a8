import Foundation
import Testing

/// What must simply work: pipes, odd terminals, odd homes, full disks, closed streams.
@Suite struct EverydayTests {
    private static let search = "fly search MAD JFK 1mar -n 3"

    @Test(arguments: ["head -n 1", "true", "head -c 10"])
    func `a reader that has had enough is success`(reader: String) throws {
        let reading = try Session.with {
            try $0.read(
                "fly search MAD JFK 1mar --limit 0 --json | \(reader) >/dev/null;"
                    + " echo ${PIPESTATUS[0]}; fly help search | \(reader) >/dev/null;"
                    + " echo ${PIPESTATUS[0]}")
        }
        #expect(reading.output == "0\n0\n")
        #expect(reading.error == "")
    }

    @Test func `a plain locale gets plain letters`() throws {
        try Session.with { session in
            for line in [
                "fly airports sao paulo", "fly airports zurich -n 20", "fly airlines aer",
                "fly search ZRH GVA 1mar -n 3", "fly help search", "fly suppliers",
                "COLUMNS=40 fly search GRU NRT 1mar -n 3", "fly search MAD 日本 1mar",
            ] {
                let screen = try session.run(line, variables: ["LC_ALL": "C"]).screen
                #expect(!screen.isEmpty)
                let odd = screen.unicodeScalars.filter { $0.value > 0x7E }
                // What was typed is repeated as it was.
                #expect(odd.isEmpty || line.contains("日本"), "\(line): \(screen)")
            }
        }
    }

    @Test func `color is for terminals and for those who ask`() throws {
        try Session.with { session in
            let line = Self.search
            let color = ["TERM": "xterm-256color"]
            #expect(try session.run(line, variables: color).screen.contains("\u{1b}["))
            for plain in [
                ["TERM": "dumb"], ["TERM": ""], color.merging(["NO_COLOR": "1"]) { $1 },
            ] {
                let screen = try session.run(line + " 2>/dev/null", variables: plain).screen
                #expect(!screen.contains("\u{1b}"), "\(plain)")
            }
            let piped = try session.read("\(line) --format table", variables: color)
            #expect(!(piped.output + piped.error).contains("\u{1b}"))
            let forced = color.merging(["CLICOLOR_FORCE": "1"]) { $1 }
            let table = try session.read("\(line) --format table", variables: forced)
            #expect(table.output.contains("\u{1b}["))
            for form in ["tsv", "csv", "json", "ndjson"] {
                let data = try session.read("\(line) --format \(form)", variables: forced)
                #expect(!data.output.contains("\u{1b}"), "\(form)")
            }
            let never = try session.read("\(line) --format table --color never", variables: forced)
            #expect(!never.output.contains("\u{1b}"))
            let always = try session.read("\(line) --format table --color always")
            #expect(always.output.contains("\u{1b}["))
        }
    }

    @Test func `no line of a table is wider than the terminal`() throws {
        try Session.with { session in
            for width in [20, 40, 59, 60, 61, 80, 100, 200] {
                for line in [
                    "fly search MAD JFK 1mar 7n -n 5 --compare", "fly airports new york",
                    "fly help search", "fly config list", "fly suppliers", "fly doctor",
                ] {
                    let columns = ["COLUMNS": String(width)]
                    let screen = try session.run(line + " -q 2>/dev/null", variables: columns)
                        .screen
                    let widest = screen.split(separator: "\n").map(\.count).max() ?? 0
                    #expect(widest > 0 && widest <= max(width, 60), "\(width) \(line): \(widest)")
                }
            }
        }
    }

    @Test func `several runs at once share a home`() throws {
        try Session.with { session in
            let lines = try (0..<6).map { _ in try session.start("exec \(Self.search)") }
            var ids: Set<Substring> = []
            for line in lines {
                let reading = try line.finish()
                #expect(reading.status == 0)
                #expect(!reading.error.contains("cannot be named"), "\(reading.error)")
                for row in reading.output.split(separator: "\n").dropFirst() {
                    ids.formUnion(row.split(separator: "\t").prefix(1))
                }
            }
            #expect(ids.count == 18)
        }
    }

    @Test func `quiet is quiet, and results go on`() throws {
        let reading = try Session.with { try $0.read("\(Self.search) --quiet") }
        #expect(reading.status == 0)
        #expect(reading.error == "")
        #expect(reading.output.split(separator: "\n").count == 4)
    }

    @Test func `without a single variable it works`() throws {
        try Session.with { session in
            for words in ["--version", "airports jfk", "help", "config get currency"] {
                let reading = try session.read(
                    "exec env -i LLVM_PROFILE_FILE=/dev/null \(Session.binary.path) \(words)")
                #expect(reading.status == 0, "\(words): \(reading.error)")
                #expect(reading.output != "")
            }
            let folders = ["CONFIG", "DATA", "STATE"].map { "XDG_\($0)_HOME=$PWD/\($0)" }
                .joined(separator: " ")
            let reading = try session.read(
                "exec env -i LLVM_PROFILE_FILE=/dev/null \(folders) \(Session.binary.path) "
                    + "search MAD JFK +30d -n 3")
            #expect(reading.status == 0, "\(reading.error)")
            #expect(reading.output.split(separator: "\n").count == 4)
            let store = session.home.appendingPathComponent("DATA/fly/sandbox/fly.db")
            #expect(FileManager.default.fileExists(atPath: store.path))
        }
    }

    @Test(arguments: ["/proc/fly", "/sys/fly"])
    func `a home that cannot be made costs the ids, not the search`(home: String) throws {
        try Session.with { session in
            let variables = ["FLY_HOME": home]
            let reading = try session.read(Self.search, variables: variables)
            #expect(reading.status == 0, "\(reading.error)")
            #expect(reading.output.split(separator: "\n").count == 4)
            #expect(reading.error.contains("offers cannot be named by id: "), "\(reading.error)")
            let refused = try session.read("fly config set currency GBP", variables: variables)
            #expect(refused.status == 1)
            #expect(refused.output == "" && refused.hint != nil, "\(refused.error)")
        }
    }

    @Test func `a home that is a file is refused and left alone`() throws {
        try Session.with { session in
            let file = session.home.appendingPathComponent("file")
            try Data("mine".utf8).write(to: file)
            for line in [Self.search, "fly config set currency GBP", "fly sandbox reset"] {
                let reading = try session.read(line, variables: ["FLY_HOME": file.path])
                #expect(line.contains("reset") || reading.status == 1, "\(line)")
                #expect(reading.output == "")
            }
            #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
        }
    }

    @Test func `what others planted is not used`() throws {
        try Session.with { session in
            let files = FileManager.default
            try session.configure("[default]\n")
            let elsewhere = session.home.appendingPathComponent("elsewhere")
            try files.createDirectory(at: elsewhere, withIntermediateDirectories: true)
            let data = session.home.appendingPathComponent("fly/data")
            try files.createDirectory(at: data, withIntermediateDirectories: true)
            let sandbox = data.appendingPathComponent("sandbox")
            try files.createSymbolicLink(at: sandbox, withDestinationURL: elsewhere)
            #expect(try session.read(Self.search).error.contains("cannot be named by id: "))
            #expect(try files.contentsOfDirectory(atPath: elsewhere.path) == [])
            try files.removeItem(at: sandbox)

            try files.createDirectory(at: sandbox, withIntermediateDirectories: true)
            try files.setAttributes([.posixPermissions: 0o777], ofItemAtPath: sandbox.path)
            #expect(try session.read(Self.search).error.contains("cannot be named by id: "))
            #expect(try files.contentsOfDirectory(atPath: sandbox.path) == [])
            try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: sandbox.path)

            let victim = session.home.appendingPathComponent("victim")
            try Data("mine".utf8).write(to: victim)
            try files.createSymbolicLink(
                at: sandbox.appendingPathComponent("fly.db"), withDestinationURL: victim)
            #expect(try session.read(Self.search).error.contains("cannot be named by id: "))
            #expect(try session.read("fly sandbox reset").status == 0)
            #expect(try String(contentsOf: victim, encoding: .utf8) == "mine")
        }
    }

    @Test func `a full device is an error with a reason`() throws {
        let reading = try Session.with { try $0.read("\(Self.search) -q >/dev/full") }
        #expect(reading.status == 1)
        #expect(reading.complaint == "the output is full", "\(reading.error)")
    }

    @Test func `files that may not grow cost the ids, not the search`() throws {
        let reading = try Session.with {
            try $0.read("(ulimit -f 0; \(Self.search); echo $? >&2) 2>&1 | cat")
        }
        #expect(reading.output.contains("\n0\n"), "\(reading.output)")
        #expect(reading.output.contains("offers cannot be named by id: "), "\(reading.output)")
    }

    @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
    func `closed streams break nothing`(streams: String) throws {
        try Session.with { session in
            let reading = try session.read("\(Self.search) \(streams)")
            #expect(reading.status == 0, "\(reading.error)")
            let store = session.home.appendingPathComponent("fly/data/sandbox/fly.db")
            let head = try Data(contentsOf: store).prefix(15)
            #expect(String(decoding: head, as: UTF8.self) == "SQLite format 3")
            #expect(try session.read("fly doctor").status == 0)
        }
    }

    @Test func `on a network home rows are shown that cannot be named by id`() throws {
        try Session.with { session in
            // Says of every place what Linux says of one that is mounted by NFS (statfs(2)).
            let source = """
                struct statfs { long type, rest[15]; };
                int statfs(const char *path, struct statfs *facts) { facts->type = 0x6969; return 0; }
                """
            let build = try session.read(
                "cc -shared -fPIC -x c -o nfs.so - || clang -shared -fPIC -x c -o nfs.so -",
                input: source)
            #expect(build.status == 0, "\(build.error)")
            let reading = try session.read("LD_PRELOAD=$PWD/nfs.so \(Self.search)")
            #expect(reading.status == 0)
            #expect(reading.output.split(separator: "\n").count > 1)
            #expect(reading.error.contains("offers cannot be named by id"), "\(reading.error)")
            #expect(reading.error.contains("another machine's disk"))
            let store = session.home.appendingPathComponent("fly/data/sandbox/fly.db")
            #expect(!FileManager.default.fileExists(atPath: store.path))
        }
    }

    @Test(arguments: [("KEY", 130), ("TERM", 143)])
    func `a search that is interrupted ends at once and leaves the terminal as it was`(
        how: String, status: Int
    ) throws {
        let reading = try Session.with { session in
            let script = Peer.folder.appendingPathComponent("keys.py").path
            return try session.read(
                "python3 -B \(script) \(how) fly search MAD OUT 1mar",
                variables: ["TERM": "xterm-256color"])
        }
        let object = try reading.document()
        #expect(object["status"] as? Int == status, "\(object)")
        #expect((object["seconds"] as? Double ?? 99) < 1)
        #expect(object["unchanged"] as? Bool == true)
        let screen = try #require(object["screen"] as? String)
        let last = screen.split(whereSeparator: \.isNewline).last ?? ""
        #expect(!last.contains("..."), "the progress line is left: \(screen.debugDescription)")
    }
}
