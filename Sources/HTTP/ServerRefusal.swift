extension Server {
    /// Why a request is not passed on; the connection ends with it.
    struct Refusal: Error {
        let status: Int
        /// One sentence for a person, without anything from the request.
        let reason: String

        init(_ status: Int, _ reason: String) {
            self.status = status
            self.reason = reason
        }

        /// The answer that says so.
        var reply: Reply {
            var headers: Headers = ["Content-Type": "text/plain; charset=utf-8"]
            if status == 405 { headers.append("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE") }
            return Reply(status: status, headers: headers, body: Array((reason + "\n").utf8))
        }
    }
}
