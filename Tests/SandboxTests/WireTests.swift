import Foundation
import HTTP
import Sandbox
import Testing

@Suite struct `Over a real socket` {
    /// What curl sees of a path, and what Python's JSON says of it.
    private static func python(_ script: String, _ address: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, address]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    private static let prelude = """
        import json, sys, urllib.request, urllib.parse, urllib.error
        base = sys.argv[1]
        def ask(path, body=None, **headers):
            headers = {k.replace('_', '-'): v for k, v in headers.items()}
            request = urllib.request.Request(base + path, data=body, headers=headers)
            try:
                with urllib.request.urlopen(request, timeout=20) as reply:
                    return reply.status, json.loads(reply.read())
            except urllib.error.HTTPError as error:
                return error.code, json.loads(error.read())

        """

    private static func serve(_ script: String) throws -> String {
        let desk = try Desk(isShared: false)
        let server = try Server(port: 0, answer: { desk.world.answer($0) })
        defer { server.stop() }
        return try python(prelude + script, server.address)
    }

    @Test func `Python signs in, searches Amadeus, and its sums agree`() throws {
        let out = try Self.serve(
            """
            form = urllib.parse.urlencode(dict(grant_type='client_credentials',
                client_id='sandbox', client_secret='sandbox')).encode()
            status, token = ask('/v1/security/oauth2/token', form)
            auth = 'Bearer ' + token['access_token']
            query = urllib.parse.urlencode(dict(originLocationCode='MAD',
                destinationLocationCode='NYC', departureDate='2027-03-01',
                returnDate='2027-03-09', adults=2, children=1))
            status, page = ask('/v2/shopping/flight-offers?' + query, Authorization=auth)
            from decimal import Decimal as D
            for offer in page['data']:
                parts = sum(D(t['price']['total']) for t in offer['travelerPricings'])
                assert D(offer['price']['grandTotal']) == parts, offer['price']
            print(status, page['meta']['count'], len(page['data']))
            """)
        #expect(out == "200 250 250")
    }

    @Test func `Python searches Duffel and reads an offer again`() throws {
        let out = try Self.serve(
            """
            auth = dict(Authorization='Bearer duffel_test_x', Duffel_Version='v2')
            body = json.dumps({'data': {'slices': [{'origin': 'LHR', 'destination': 'JFK',
                'departure_date': '2027-03-01'}], 'passengers': [{'type': 'adult'}]}}).encode()
            status, page = ask('/air/offer_requests', body, Content_Type='application/json', **auth)
            offer = page['data']['offers'][0]
            status2, again = ask('/air/offers/' + offer['id'], **auth)
            print(status, status2, again['data'] == offer)
            """)
        #expect(out == "201 200 True")
    }

    @Test func `a cut answer ends in the middle`() throws {
        let out = try Self.serve(
            """
            import http.client
            order = json.dumps({'service': 'duffel', 'kind': 'cut'}).encode()
            print(ask('/sandbox/trouble', order)[0])
            try:
                ask('/air/airlines', Authorization='Bearer duffel_test_x', Duffel_Version='v2')
                print('whole')
            except (http.client.IncompleteRead, ConnectionError):
                print('cut')
            """)
        #expect(out == "200\ncut")
    }
}
