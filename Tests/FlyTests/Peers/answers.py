"""Runs a command on a terminal of its own and types an answer at each cue.

Usage: answers.py COLUMNS CUE ANSWER [CUE ANSWER]... -- COMMAND...
Prints one JSON object: status, the cues that never came, and the screen's text.
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

split = sys.argv.index("--")
columns, script, command = int(sys.argv[1]), sys.argv[2:split], sys.argv[split + 1:]
turns = list(zip(script[::2], script[1::2]))
pid, master = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
fcntl.ioctl(master, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
screen, unread = b"", b""
while True:
    ready, _, _ = select.select([master], [], [], 20)
    if not ready:
        os.kill(pid, signal.SIGKILL)
    try:
        more = os.read(master, 65536)
    except OSError:
        break
    if not more:
        break
    screen, unread = screen + more, unread + more
    if turns and turns[0][0].encode() in unread:
        unread = b""
        os.write(master, turns.pop(0)[1].encode() + b"\r")
_, status = os.waitpid(pid, 0)
print(json.dumps({
    "status": os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status),
    "missed": [cue for cue, _ in turns], "screen": screen.decode("utf-8", "replace")}))
