import Host

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Where the process starts: harden, parse, run, and end with the status the manual states.
@main
struct Main {
    static func main() async {
        Hardening.begin()
        Heap.share()
        let status = await Program(CommandLine.arguments).run()
        exit(status)
    }
}
