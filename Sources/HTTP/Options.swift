internal import CCurl

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The options of one easy handle; remembers the first that libcurl did not take.
struct Options {
    private let easy: UnsafeMutableRawPointer
    private var refused: (option: CURLoption, code: CURLcode)?

    /// Starts with the handle's defaults.
    init(easy: UnsafeMutableRawPointer) { self.easy = easy }

    /// Why the handle must not be used; nil when every option was taken.
    var problem: TransportError? {
        refused.map { option, code in
            TransportError(
                .notLoaded, code: Int(code.rawValue),
                "\(String(cString: fly_curl_version())) does not take option \(option.rawValue)")
        }
    }

    /// Sets all that a request and the client decide.
    mutating func set(_ outgoing: Outgoing, _ settings: Client.Settings) {
        setFixed(settings)
        setTrust(settings.trust)
        setAddress(outgoing.address)
        if outgoing.address.isLoopback || settings.plainHosts.contains(outgoing.address.host) {
            set(CURLOPT_PROXY, "")
        }
        setMethod(outgoing)
        setEffect(isChange: outgoing.isChange, isolated: settings.isolatesChanges)
        set(CURLOPT_TIMEOUT_MS, outgoing.timeoutMilliseconds)
        if let signer = outgoing.signer { setSigner(signer) }
        check(
            CURLOPT_HTTPHEADER, fly_curl_set_list(easy, CURLOPT_HTTPHEADER, outgoing.headers.first))
    }

    /// Lets libcurl call the transfer, which outlives the handle's time in the multi handle.
    mutating func set(callbacksOf transfer: Transfer) {
        let pointer = Unmanaged.passUnretained(transfer).toOpaque()
        for option in [
            CURLOPT_PRIVATE, CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_PREREQDATA,
        ] { set(option, pointer) }
        set(CURLOPT_ERRORBUFFER, UnsafeMutableRawPointer(transfer.reason))
        check(
            CURLOPT_HEADERFUNCTION,
            fly_curl_set_write(easy, CURLOPT_HEADERFUNCTION) { start, size, count, transfer in
                let bytes = UnsafeRawBufferPointer(start: start, count: size * count)
                let isTaken = bytes.withMemoryRebound(to: UInt8.self) {
                    Options.transfer(transfer)?.takeHeader($0) ?? false
                }
                return isTaken ? size * count : 0
            })
        check(
            CURLOPT_WRITEFUNCTION,
            fly_curl_set_write(easy, CURLOPT_WRITEFUNCTION) { start, size, count, transfer in
                let bytes = UnsafeRawBufferPointer(start: start, count: size * count)
                let isTaken = bytes.withMemoryRebound(to: UInt8.self) {
                    Options.transfer(transfer)?.takeBody($0) ?? false
                }
                return isTaken ? size * count : 0
            })
        check(
            CURLOPT_PREREQFUNCTION,
            fly_curl_set_prerequest(easy) { transfer, _, _, _, _ in
                let mayBegin = Options.transfer(transfer)?.mayBegin() ?? false
                return Int32(mayBegin ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT)
            })
    }

    private static func transfer(_ pointer: UnsafeMutableRawPointer?) -> Transfer? {
        pointer.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    /// What holds for every request, and what no caller can switch off.
    private mutating func setFixed(_ settings: Client.Settings) {
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_UNRESTRICTED_AUTH, 0)
        set(CURLOPT_NETRC, 0)
        set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        set(CURLOPT_CONNECTTIMEOUT_MS, 10_000)
        set(CURLOPT_BUFFERSIZE, 100 << 10)
        set(CURLOPT_ACCEPT_ENCODING, "")
        set(CURLOPT_USERAGENT, settings.userAgent)
        // Without it, leaving a transfer whose name is being looked up would stop all others until
        // the name server has answered. Not known before 7.87, which then waits.
        _ = fly_curl_set_long(easy, CURLOPT_QUICK_EXIT, 1)
    }

    private mutating func setTrust(_ trust: Client.Trust) {
        switch trust {
        case .system:
            // Debian's libcurl has both a bundle and a directory of the same authorities. With the
            // directory it reads the bundle anew for each connection: 25 ms of CPU, measured.
            guard let bundle = fly_curl_get_string(easy, CURLINFO_CAINFO), access(bundle, R_OK) == 0
            else { break }
            check(CURLOPT_CAPATH, fly_curl_set_string(easy, CURLOPT_CAPATH, nil))
        case .also(let file): set(CURLOPT_CAINFO, file)
        case .only(let file):
            set(CURLOPT_CAINFO, file)
            check(CURLOPT_CAPATH, fly_curl_set_string(easy, CURLOPT_CAPATH, nil))
        }
    }

    private mutating func setAddress(_ address: Address) {
        set(CURLOPT_URL, address.url)
        let isSecure = address.scheme == "https"
        check(
            CURLOPT_URL,
            fly_curl_set_protocols(easy, Int(isSecure ? CURLPROTO_HTTPS : CURLPROTO_HTTP)))
        set(
            CURLOPT_HTTP_VERSION,
            Int(isSecure ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1))
        // Rather a stream of a connection that is being made than one more connection.
        set(CURLOPT_PIPEWAIT, isSecure ? 1 : 0)
    }

    private mutating func setMethod(_ outgoing: Outgoing) {
        switch (outgoing.method, outgoing.body) {
        case (.head, _): set(CURLOPT_NOBODY, 1)
        case (.get, nil): set(CURLOPT_HTTPGET, 1)
        case (.delete, nil): set(CURLOPT_CUSTOMREQUEST, outgoing.method.rawValue)
        case (.get, _), (.delete, _), (.post, _), (.put, _), (.patch, _):
            check(
                CURLOPT_POSTFIELDSIZE_LARGE,
                fly_curl_set_size(
                    easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(outgoing.body?.count ?? 0)))
            if let body = outgoing.body {
                set(CURLOPT_POSTFIELDS, body.start)
            } else {
                check(CURLOPT_COPYPOSTFIELDS, fly_curl_set_string(easy, CURLOPT_COPYPOSTFIELDS, ""))
            }
            set(CURLOPT_CUSTOMREQUEST, outgoing.method.rawValue)
        }
    }

    /// A change gets a connection of its own: on a reused one that dies before the reply, libcurl
    /// sends a POST again without a word (`a reused connection would send a change twice`).
    private mutating func setEffect(isChange: Bool, isolated: Bool) {
        guard isChange else {
            set(CURLOPT_LOW_SPEED_LIMIT, 1024)
            set(CURLOPT_LOW_SPEED_TIME, 15)
            return
        }
        guard isolated else { return }
        set(CURLOPT_FRESH_CONNECT, 1)
        set(CURLOPT_FORBID_REUSE, 1)
    }

    private mutating func setSigner(_ signer: Outgoing.Signer) {
        set(CURLOPT_AWS_SIGV4, signer.scope)
        set(CURLOPT_USERNAME, signer.keyID)
        let secret = signer.secret.start.assumingMemoryBound(to: CChar.self)
        check(CURLOPT_PASSWORD, fly_curl_set_string(easy, CURLOPT_PASSWORD, secret))
    }

    private mutating func set(_ option: CURLoption, _ value: Int) {
        check(option, fly_curl_set_long(easy, option, value))
    }

    private mutating func set(_ option: CURLoption, _ value: String) {
        check(option, fly_curl_set_string(easy, option, value))
    }

    private mutating func set(_ option: CURLoption, _ value: UnsafeMutableRawPointer) {
        check(option, fly_curl_set_pointer(easy, option, value))
    }

    private mutating func check(_ option: CURLoption, _ code: CURLcode) {
        if code != CURLE_OK, refused == nil { refused = (option, code) }
    }
}
