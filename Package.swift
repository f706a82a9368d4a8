// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target: no surprise hops between threads, imports that leak nothing, no warnings.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
    // Mangled names are looked up at start by going through all conformances: half a millisecond.
    .unsafeFlags(
        ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
        .when(configuration: .release)),
]

/// Targets where a raw pointer is a mistake: all but the five keepers.
let safe = house + [.strictMemorySafety()]

let package = Package(
    name: "fly",
    platforms: [.macOS(.v26)],
    products: [.executable(name: "fly", targets: ["fly"])],
    targets: [
        // Doors to the four system libraries. libcurl is found on first use, not linked.
        .target(name: "CCurl"),
        .systemLibrary(name: "COpenSSL", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CEdit", providers: [.apt(["libedit-dev"])]),

        // The five keepers: the only code that touches raw memory.
        .target(name: "HTTP", dependencies: ["CCurl"], swiftSettings: house),
        .target(name: "Crypto", dependencies: ["COpenSSL"], swiftSettings: house),
        .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: house),
        .target(name: "Terminal", dependencies: ["CEdit"], swiftSettings: house),
        .target(name: "Host", swiftSettings: house),

        // The language of the command line, the map of the world, the trade.
        .target(name: "Grammar", swiftSettings: safe),
        .target(name: "Atlas", exclude: ["Tables/Making"], swiftSettings: safe),
        .target(name: "Travel", dependencies: ["Atlas"], swiftSettings: safe),

        // The two sides of each wire, and what stays on this machine.
        .target(name: "Vendors", dependencies: ["Travel", "HTTP", "Crypto"], swiftSettings: safe),
        .target(
            name: "Sandbox", dependencies: ["HTTP", "Crypto", "SQLite", "Atlas"],
            swiftSettings: safe),
        .target(
            name: "Store", dependencies: ["Travel", "SQLite", "Crypto", "Host"],
            swiftSettings: safe),

        // The command itself.
        .executableTarget(
            name: "fly",
            dependencies: [
                "Grammar", "Atlas", "Travel", "Vendors", "Store", "Sandbox", "Terminal", "Host",
                "HTTP", "Crypto", "SQLite",
            ],
            swiftSettings: safe,
            // Relative relocations packed, equal functions folded: a tenth smaller.
            linkerSettings: [
                .unsafeFlags(
                    [
                        "-use-ld=lld", "-Xlinker", "--icf=safe", "-Xlinker", "-z", "-Xlinker",
                        "pack-relative-relocs",
                    ], .when(platforms: [.linux], configuration: .release))
            ]),

        // Tests mirror the sources; FlyTests drive the real binary, HouseTests read the tree.
        .testTarget(name: "HTTPTests", dependencies: ["HTTP"], swiftSettings: house),
        .testTarget(name: "CryptoTests", dependencies: ["Crypto"], swiftSettings: house),
        .testTarget(name: "SQLiteTests", dependencies: ["SQLite"], swiftSettings: house),
        .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: house),
        .testTarget(name: "HostTests", dependencies: ["Host"], swiftSettings: house),
        .testTarget(name: "GrammarTests", dependencies: ["Grammar"], swiftSettings: house),
        .testTarget(name: "AtlasTests", dependencies: ["Atlas"], swiftSettings: house),
        .testTarget(name: "TravelTests", dependencies: ["Travel", "Atlas"], swiftSettings: house),
        .testTarget(
            name: "VendorsTests", dependencies: ["Vendors", "Travel", "HTTP", "Crypto"],
            resources: [.copy("Fixtures")], swiftSettings: house),
        .testTarget(
            name: "SandboxTests", dependencies: ["Sandbox", "HTTP", "Atlas"], swiftSettings: house),
        .testTarget(
            name: "StoreTests", dependencies: ["Store", "Travel", "SQLite", "Host", "Crypto"],
            swiftSettings: house),
        .testTarget(
            name: "FlyTests",
            dependencies: ["fly", "Grammar", "Store", "Terminal", "Travel", "HTTP", "Host"],
            exclude: ["Transcripts", "Peers"], swiftSettings: house),
        .testTarget(name: "HouseTests", swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
