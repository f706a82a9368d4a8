"""Runs a command on a terminal of its own, waits for progress, and interrupts it.

Usage: keys.py KEY|TERM COMMAND...   KEY presses Ctrl-C, TERM sends SIGTERM.
Prints one JSON object: status, seconds from the signal to the end, whether the terminal's mode is
as before, and the screen's bytes as text.
"""
import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

pid, master = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
before = termios.tcgetattr(master)
screen = b""
sent = None
while True:
    ready, _, _ = select.select([master], [], [], 15)
    if not ready:
        os.kill(pid, signal.SIGKILL)
    try:
        more = os.read(master, 65536)
    except OSError:
        break
    if not more:
        break
    screen += more
    if sent is None and b"..." in screen:
        sent = time.monotonic()
        if sys.argv[1] == "KEY":
            os.write(master, b"\x03")
        else:
            os.kill(pid, signal.SIGTERM)
after = termios.tcgetattr(master)
_, status = os.waitpid(pid, 0)
print(json.dumps({
    "status": os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status),
    "seconds": time.monotonic() - (sent or 0), "unchanged": before == after,
    "screen": screen.decode("utf-8", "replace")}))
