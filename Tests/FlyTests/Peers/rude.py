"""A server with no manners: the first part of the path says how it misbehaves.

Prints its port, then answers until it is ended. The token call is well-behaved unless the mode
begins with "all-". Understands: html, empty, half, garbage, huge, deep, bomb, hang, trickle,
headers, reset, redirect, busy, busy-later, denied, nonsense, numbers.
"""
import gzip
import json
import socket
import socketserver
import struct
import time

# Made once: a busy machine must not turn the making into a lapse of time.
HUGE = b"{\"data\":\"" + b"x" * (40 << 20) + b"\"}"
BOMB = gzip.compress(HUGE, 1)


def reply(status, body, kind="application/json", headers=()):
    lines = ["HTTP/1.1 %s" % status, "Content-Type: " + kind, "Connection: close"]
    lines += ["Content-Length: %d" % len(body)] + list(headers)
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class Rude(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline(65536).decode("latin-1").split(" ")
        length = 0
        while True:
            header = self.rfile.readline(65536).strip()
            if not header:
                break
            name, _, value = header.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        self.rfile.read(length)
        if len(line) < 2:
            return
        mode, _, path = line[1].lstrip("/").partition("/")
        if path.endswith("oauth2/token") and not mode.startswith("all-"):
            self.wfile.write(reply("200 OK", json.dumps({
                "type": "amadeusOAuth2Token", "token_type": "Bearer", "access_token": "t0k",
                "expires_in": 1799, "state": "approved"}).encode()))
            return
        try:
            self.misbehave(mode.removeprefix("all-"))
        except OSError:
            pass

    def misbehave(self, mode):
        send = self.wfile.write
        if mode == "html":
            send(reply("200 OK", b"<!doctype html><title>Sign in</title>", "text/html"))
        elif mode == "empty":
            send(reply("200 OK", b""))
        elif mode == "half":
            send(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n{\"data\":[{\"id\":\"1\",")
        elif mode == "garbage":
            send(bytes((n * 151 + 7) % 256 for n in range(4096)))
        elif mode == "huge":
            send(reply("200 OK", HUGE))
        elif mode == "deep":
            send(reply("200 OK", b"{\"data\":" + b"[" * 5000 + b"]" * 5000 + b"}"))
        elif mode == "bomb":
            send(reply("200 OK", BOMB, headers=["Content-Encoding: gzip"]))
        elif mode == "hang":
            self.rfile.read()
        elif mode == "trickle":
            send(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n")
            while True:
                send(b" ")
                time.sleep(0.1)
        elif mode == "headers":
            send(b"HTTP/1.1 200 OK\r\n")
            while True:
                send(b"X-More: " + b"y" * 4000 + b"\r\n")
        elif mode == "reset":
            self.connection.setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif mode == "redirect":
            send(reply("302 Found", b"", headers=["Location: http://127.0.0.1:9/elsewhere"]))
        elif mode == "busy":
            send(reply("429 Too Many Requests", b"{\"errors\":[]}"))
        elif mode == "busy-later":
            send(reply("429 Too Many Requests", b"{\"errors\":[]}", headers=["Retry-After: 3600"]))
        elif mode == "denied":
            send(reply("401 Unauthorized", json.dumps({"errors": [{
                "code": 39686, "title": "Invalid \x1b[2J API key \u202e\x07", "status": 401,
                "type": "authentication_error", "message": "\x9b31m"}]}).encode()))
        elif mode == "nonsense":
            send(reply("200 OK", json.dumps({
                "data": [None, 7, "x", [], {}, {"id": []}, {"id": "1", "price": {"total": "NaN"}},
                         {"id": "off_1", "total_amount": "-1e999", "total_currency": "EUR"}],
                "meta": {"after": "\x00"}}).encode()))
        elif mode == "numbers":
            send(reply("200 OK", b"{\"data\":[{\"id\":1" + b"0" * 100000 + b"}]}"))


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address):
        pass


with Server(("127.0.0.1", 0), Rude) as server:
    print(server.server_address[1], flush=True)
    server.serve_forever()
