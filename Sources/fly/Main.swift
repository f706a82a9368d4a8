/// Where the process starts.
@main
struct Main {
    static func main() async {
        print("fly")
    }
}
