import HTTP

/// How a service looks when it fails: each in its own words where it still finds some.
struct Misbehavior {
    let service: Service

    func apply(
        _ trouble: Trouble, to incoming: Server.Incoming,
        _ answer: (Server.Incoming) -> Server.Answer
    ) -> Server.Answer {
        switch trouble.kind {
        case .slow: return late(answer(incoming), trouble.milliseconds ?? 3000)
        case .hang: return late(answer(incoming), trouble.milliseconds ?? 600_000)
        case .down: return .html(Self.downPage, status: 503)
        case .html: return .html("<!doctype html><title>Sign in</title><p>Welcome to this network")
        case .cut:
            var whole = answer(incoming)
            whole.cut = .after(whole.reply.body.count / 2 + 200)
            return whole
        case .huge: return huge()
        case .deep:
            let deep = String(repeating: "[", count: 5000) + String(repeating: "]", count: 5000)
            return .json(.raw(Array("{\"data\":\(deep)}".utf8)))
        case .rateLimited:
            return rateLimited(retryAfter: trouble.milliseconds)
        case .unauthorized: return unauthorized()
        case .garbage: return .garbage((0..<512).map { UInt8(truncatingIfNeeded: $0 * 151 + 7) })
        case .notEntitled: return notEntitled()
        case .escape: return escaped(answer(incoming))
        case .priceMoved, .seatTaken, .noSeatMap, .noBrand, .noCache: return answer(incoming)
        }
    }

    /// 429 in the service's own body; with `Retry-After` when a time is given.
    func rateLimited(retryAfter milliseconds: Int?) -> Server.Answer {
        var answer: Server.Answer
        switch service {
        case .amadeus: answer = Amadeus.answer([.tooMany])
        case .duffel: answer = Duffel.answer(.rateLimited)
        case .travelpayouts: answer = Travelpayouts.refusal(429, "Too many requests")
        }
        if let milliseconds {
            answer.reply.headers.append("Retry-After", String((milliseconds + 999) / 1000))
        }
        return answer
    }

    private func unauthorized() -> Server.Answer {
        switch service {
        case .amadeus: Amadeus.answer([.unauthorized])
        case .duffel: Duffel.answer(.tokenNotFound)
        case .travelpayouts: Travelpayouts.refusal(401, "Unauthorized")
        }
    }

    private func notEntitled() -> Server.Answer {
        switch service {
        case .amadeus: Amadeus.answer([.notEntitled])
        case .duffel: .text("Forbidden", status: 403)
        case .travelpayouts: Travelpayouts.refusal(403, "Forbidden")
        }
    }

    private func late(_ answer: Server.Answer, _ milliseconds: Int) -> Server.Answer {
        var answer = answer
        answer.delay = .milliseconds(milliseconds)
        return answer
    }

    private func huge() -> Server.Answer {
        let block = Array(repeating: UInt8(ascii: "x"), count: 40 << 20)
        return .json(.raw(Array("{\"data\":\"".utf8) + block + Array("\"}".utf8)))
    }

    // What somebody who wants to paint over a terminal would put in a name.
    private func escaped(_ answer: Server.Answer) -> Server.Answer {
        let nasty = #"\u001b[2J\u001b]0;owned\u0007\u202egnp.exe\u2066"#
        var answer = answer
        let text = String(decoding: answer.reply.body, as: UTF8.self)
        let changed =
            service == .amadeus
            ? text.replacing("\"brandedFareLabel\":\"", with: "\"brandedFareLabel\":\"\(nasty)")
                .replacing("\"carriers\":{", with: "\"carriers\":{\"XX\":\"\(nasty)\",")
            : text.replacing("\"fare_brand_name\":\"", with: "\"fare_brand_name\":\"\(nasty)")
                .replacing("\"name\":\"", with: "\"name\":\"\(nasty)")
        answer.reply.body = Array(changed.utf8)
        return answer
    }

    private static let downPage = """
        <!doctype html><html><head><title>503 Service Temporarily Unavailable</title></head>
        <body><h1>503 Service Temporarily Unavailable</h1></body></html>
        """
}
