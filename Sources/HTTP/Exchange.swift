/// One request and what became of it.
struct Exchange: Sendable {
    /// The reply, or why there is none.
    let outcome: Result<Reply, TransportError>
    /// What libcurl measured meanwhile.
    var measures = Measures()
}

/// What was measured of one exchange; the times in microseconds since its start, 0 for never.
struct Measures: Sendable {
    /// When the name was found.
    var resolved = 0
    /// When the connection stood.
    var connected = 0
    /// When TLS was agreed on.
    var secured = 0
    /// When the request was about to be sent.
    var ready = 0
    /// When the first byte came.
    var answered = 0
    /// When all was over.
    var total = 0
    /// The bytes of body that came, as they travelled.
    var bytesIn = 0
    /// How often the request was begun to be sent; more than once is libcurl's own repeat.
    var sendings = 0
    /// libcurl's number for the version of HTTP.
    var version = 0
}
