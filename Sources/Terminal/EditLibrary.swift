internal import CEdit

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// libedit's entry points, found on first use: nothing that asks no line pays for loading it.
///
/// `@unchecked Sendable`: addresses of code in a library that is never unloaded, never changed.
struct EditLibrary: @unchecked Sendable {
    /// The library, which stays loaded; nil when it is missing or not what we know.
    static let shared = EditLibrary()

    typealias Start =
        @convention(c) (
            UnsafePointer<CChar>, UnsafeMutablePointer<FILE>, UnsafeMutablePointer<FILE>,
            UnsafeMutablePointer<FILE>
        ) -> OpaquePointer?
    typealias GetLine =
        @convention(c) (
            OpaquePointer, UnsafeMutablePointer<Int32>
        ) -> UnsafePointer<CChar>?
    typealias CurrentLine = @convention(c) (OpaquePointer) -> UnsafePointer<LineInfo>?
    typealias Insert = @convention(c) (OpaquePointer, UnsafePointer<CChar>) -> Int32
    typealias Delete = @convention(c) (OpaquePointer, Int32) -> Void
    typealias StartHistory = @convention(c) () -> OpaquePointer?
    typealias End = @convention(c) (OpaquePointer) -> Void

    let start: Start
    let end: End
    let getLine: GetLine
    let currentLine: CurrentLine
    let insert: Insert
    let delete: Delete
    let startHistory: StartHistory
    let endHistory: End
    /// The variadic `el_set`, `el_get` and `history`, called through the door's named shapes.
    let set: UnsafeMutableRawPointer
    let get: UnsafeMutableRawPointer
    let history: UnsafeMutableRawPointer

    private init?() {
        let names = ["libedit.so.2", "libedit.so.0", "libedit.3.dylib"]
        guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first,
            let start = dlsym(library, "el_init"), let end = dlsym(library, "el_end"),
            let getLine = dlsym(library, "el_gets"), let line = dlsym(library, "el_line"),
            let insert = dlsym(library, "el_insertstr"),
            let delete = dlsym(library, "el_deletestr"),
            let startHistory = dlsym(library, "history_init"),
            let endHistory = dlsym(library, "history_end"),
            let set = dlsym(library, "el_set"), let get = dlsym(library, "el_get"),
            let history = dlsym(library, "history")
        else { return nil }
        // The types repeat histedit.h's declarations.
        self.start = unsafeBitCast(start, to: Start.self)
        self.end = unsafeBitCast(end, to: End.self)
        self.getLine = unsafeBitCast(getLine, to: GetLine.self)
        currentLine = unsafeBitCast(line, to: CurrentLine.self)
        self.insert = unsafeBitCast(insert, to: Insert.self)
        self.delete = unsafeBitCast(delete, to: Delete.self)
        self.startHistory = unsafeBitCast(startHistory, to: StartHistory.self)
        self.endHistory = unsafeBitCast(endHistory, to: End.self)
        self.set = set
        self.get = get
        self.history = history
    }
}
