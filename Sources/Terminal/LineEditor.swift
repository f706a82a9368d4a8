internal import CEdit
internal import Synchronization

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Asks for lines that can be edited, recalled and completed with TAB.
///
/// Never for secrets: use `Dialog.hidden`. The user's `.editrc` is not read. Keeping the history
/// in a file is the caller's work, so that one place makes private files.
public final class LineEditor {
    /// The lines that can be recalled, oldest first; every answer that is not empty joins them.
    public private(set) var history: [String]
    private let complete: (String) -> [String]
    private let device: Device
    private let library: EditLibrary
    private let input: UnsafeMutablePointer<FILE>
    private let editor: OpaquePointer
    private let past: OpaquePointer
    private var prompt: UnsafeMutablePointer<CChar>?
    private var failure: DialogError?
    private var pending: [UInt8] = []

    /// Opens the controlling terminal and libedit.
    ///
    /// - Parameters:
    ///   - history: Lines to begin with, oldest first; 500 can be recalled.
    ///   - complete: Gets the line up to the cursor, gives whole candidates for its last word.
    /// - Throws: `DialogError.noTerminal`, also when libedit is missing.
    public convenience init(
        history: [String] = [], complete: @escaping (String) -> [String] = { _ in [] }
    ) throws(DialogError) {
        try self.init(path: "/dev/tty", history: history, complete: complete)
    }

    init(
        path: String, history: [String], complete: @escaping (String) -> [String]
    ) throws(DialogError) {
        device = try Device(path: path)
        Self.chooseLetters()
        // The copy of the descriptor is closed by fclose.
        let copy = fcntl(device.descriptor, F_DUPFD_CLOEXEC, 3)
        guard let library = EditLibrary.shared, let input = fdopen(copy, "r+"),
            let editor = library.start("fly", input, input, input),
            let past = library.startHistory()
        else { throw .noTerminal }
        (self.library, self.input, self.editor, self.past) = (library, input, editor, past)
        self.history = history
        self.complete = complete
        configure()
        for line in history { enter(line) }
    }

    deinit {
        library.end(editor)
        library.endHistory(past)
        fclose(input)
        free(prompt)
    }

    /// Asks for one line, without its line feed; nil when Ctrl-D was typed on an empty one.
    ///
    /// - Throws: `DialogError`; the terminal's mode is restored first.
    public func line(_ prompt: String) throws(DialogError) -> String? {
        free(self.prompt)
        self.prompt = strdup(prompt)
        failure = nil
        let line = SavedMode.turn.withLock { _ in
            StopSignals.caught {
                _ = SavedMode.remember(device.descriptor)
                defer { SavedMode.release() }
                // libedit alone would show the prompt first: a quick Ctrl-D would then be lost.
                _ = fly_edit_prepare(library.set, editor, 1)
                var count: Int32 = 0
                return library.getLine(editor, &count).map { String(cString: $0) }
            }
        }
        if let failure {
            try device.write("\n")
            throw failure
        }
        guard var line else { return nil }
        if line.last == "\n" { line.removeLast() }
        if !line.isEmpty, line != history.last {
            history.append(line)
            enter(line)
        }
        return line
    }

    /// libedit converts by the locale, and in the C locale loses every letter beyond ASCII.
    private static func chooseLetters() {
        let chosen = setlocale(LC_CTYPE, "").map { String(cString: $0) } ?? "C"
        if chosen == "C" || chosen == "POSIX" { setlocale(LC_CTYPE, "C.UTF-8") }
    }

    private func configure() {
        // The owner outlives the editor: deinit ends the editor first.
        let owner = Unmanaged.passUnretained(self).toOpaque()
        var event = HistEvent()
        _ = fly_edit_set_owner(library.set, editor, owner)
        _ = fly_edit_set_prompt(library.set, editor) { LineEditor.owner(of: $0)?.prompt }
        _ = fly_edit_set_getter(library.set, editor) { editor, wide in
            LineEditor.owner(of: editor)?.nextCharacter(wide) ?? 0
        }
        _ = fly_edit_set_mode(library.set, editor, "emacs")
        _ = fly_edit_add_command(library.set, editor, "fly-complete", "Complete") { editor, _ in
            LineEditor.owner(of: editor)?.completeWord() ?? UInt8(CC_ERROR)
        }
        _ = fly_edit_bind(library.set, editor, "^I", "fly-complete")
        _ = fly_history_set_size(library.history, past, &event, 500)
        _ = fly_edit_use_history(library.set, editor, library.history, past)
    }

    private func enter(_ line: String) {
        var event = HistEvent()
        _ = fly_history_enter(library.history, past, &event, line)
    }

    /// The editor of ours that a C handle belongs to.
    private static func owner(of editor: OpaquePointer?) -> LineEditor? {
        var owner: UnsafeMutableRawPointer?
        guard let editor, let get = EditLibrary.shared?.get,
            fly_edit_get_owner(get, editor, &owner) == 0, let owner
        else { return nil }
        return Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
    }
}

extension LineEditor {
    /// Hands libedit its next character: 1 for one, 0 for the end, -1 for a failure.
    private func nextCharacter(_ wide: UnsafeMutablePointer<wchar_t>?) -> Int32 {
        do throws(DialogError) {
            while true {
                if let scalar = takeScalar() {
                    wide?.pointee = wchar_t(scalar.value)
                    return 1
                }
                guard try readMore() else { return 0 }
            }
        } catch {
            failure = error
            return 0
        }
    }

    /// Waits for bytes; false at the end of input.
    private func readMore() throws(DialogError) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 256)
        let arrival = bytes.withUnsafeMutableBytes { memory in
            Result { () throws(DialogError) in try device.read(into: memory) }
        }
        switch try arrival.get() {
        case .bytes(let count): pending += bytes[..<count]
        case .end: return false
        case .interrupted(let signal): throw .interrupted(signal)
        case .resumed:
            _ = fly_edit_prepare(library.set, editor, 1)
            _ = fly_edit_refresh(library.set, editor)
        }
        return true
    }

    /// The first scalar of the pending bytes, nil while it is incomplete.
    private func takeScalar() -> Unicode.Scalar? {
        guard let lead = pending.first else { return nil }
        let length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
        guard pending.count >= length else { return nil }
        let text = String(decoding: pending[..<length], as: UTF8.self)
        pending.removeFirst(length)
        return text.unicodeScalars.first
    }

    /// What TAB does: completes as far as the candidates agree, then lists them.
    private func completeWord() -> UInt8 {
        guard let line = library.currentLine(editor)?.pointee, let start = line.buffer else {
            return UInt8(CC_ERROR)
        }
        let count = line.cursor - start
        let typed = UnsafeRawBufferPointer(start: start, count: count)
        let before = String(decoding: typed, as: UTF8.self)
        let candidates = complete(before)
        guard let first = candidates.first else { return UInt8(CC_ERROR) }
        let word = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
        let shared = candidates.dropFirst().reduce(first) { commonPrefix($0, $1) }
        let insertion = candidates.count == 1 ? shared + " " : shared
        if insertion.count > word.count {
            library.delete(editor, Int32(word.count))
            return UInt8(library.insert(editor, insertion) == 0 ? CC_REFRESH : CC_ERROR)
        }
        do throws(DialogError) {
            try device.write("\n" + candidates.joined(separator: "  ") + "\n")
        } catch {
            failure = error
        }
        return UInt8(CC_REDISPLAY)
    }
}

private func commonPrefix(_ one: String, _ other: String) -> String {
    String(zip(one, other).prefix { $0 == $1 }.map(\.0))
}
