"""Asks an address, with standard input as the body when there is any, and prints the answer.

Ends with 7 when nobody listens, and with 22 for a refusal.
"""
import sys
import urllib.error
import urllib.request

try:
    body = sys.stdin.buffer.read() or None
    with urllib.request.urlopen(sys.argv[1], body, timeout=10) as answer:
        sys.stdout.write(answer.read().decode())
except urllib.error.HTTPError:
    sys.exit(22)
except urllib.error.URLError:
    sys.exit(7)
