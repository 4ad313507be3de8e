"""How fast `inkreel lsp` is, beside `ruff server` on Python files of as many lines.

Usage: lsp_bench.py FOLDER-OF-PROGRAMS

Python's standard library only; ruff is fetched from PyPI into a temporary folder. For documents of several
lengths one client opens each with each server, makes edits of one character at random places, and waits for
the diagnostics of just that version after each. Every other edit breaks or mends something at the place, so
the diagnostics that are sent change. A third server answers at once with nothing: its time is the client's own,
the pipes' and the system's, and is in the times of the others too. The rounds of the servers are interleaved, so
that what else the machine does falls on all of them alike, and the best of them are told. It measures and prints;
it never fails because something is slow.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import SEED, find_ruff, python_file, section, write_sound

LINES = (100, 1_000, 10_000)
EDITS = 700
ROUNDS = 3

# Answers every version with no diagnostics, and everything else with nothing.
EMPTY_SERVER = r"""
import os, re
version, number, buffer = re.compile(rb'"version":(\d+)'), re.compile(rb'"id":(\d+)'), b""
def send(body):
    os.write(1, b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
while part := os.read(0, 1 << 20):
    buffer += part
    while (end := buffer.find(b"\r\n\r\n")) >= 0:
        size = int(buffer[16:end])
        if len(buffer) < end + 4 + size:
            break
        body, buffer = buffer[end + 4:end + 4 + size], buffer[end + 4 + size:]
        if found := number.search(body, 0, 60):
            send(b'{"id":%s,"result":null}' % found[1])
        elif b'"method":"exit"' in body[:60]:
            raise SystemExit
        elif found := version.search(body):
            send(b'{"method":"textDocument/publishDiagnostics","params":{"version":%s}}' % found[1])
"""


class Server:
    """A language server, and the least that a client needs to talk to it."""

    def __init__(self, command, folder):
        self.begin = time.perf_counter()
        self.process = subprocess.Popen(
            command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
        )
        self.input = self.process.stdin.fileno()
        self.output = self.process.stdout.fileno()
        self.buffer = b""
        self.folder = folder

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}, separators=(",", ":")).encode()
        data = b"Content-Length: %d\r\n\r\n" % len(body) + body
        while data:
            data = data[os.write(self.input, data):]

    def receive(self):
        """The next message, as bytes."""
        while True:
            end = self.buffer.find(b"\r\n\r\n")
            if end >= 0:
                header = self.buffer[:end].lower()
                size = int(header.split(b"content-length:")[1].split(b"\r\n")[0])
                if len(self.buffer) >= end + 4 + size:
                    body = self.buffer[end + 4:end + 4 + size]
                    self.buffer = self.buffer[end + 4 + size:]
                    return body
            part = os.read(self.output, 1 << 20)
            if not part:
                raise EOFError("the server has ended")
            self.buffer += part

    def diagnostics(self, version):
        """Waits for those of a version, and answers what the server asks meanwhile."""
        mark = b'"version":%d' % version
        while True:
            body = self.receive()
            if b"publishDiagnostics" in body and mark in body:
                return
            message = json.loads(body)
            if "id" in message and "method" in message:
                self.send({"id": message["id"], "result": None})

    def start(self, uri, language, text):
        """Seconds from the start of the process to the first diagnostics."""
        capabilities = {
            "general": {"positionEncodings": ["utf-8", "utf-16"]},
            "textDocument": {"publishDiagnostics": {"versionSupport": True}},
        }
        root = Path(self.folder).as_uri()
        self.send({
            "id": 1,
            "method": "initialize",
            "params": {
                "processId": os.getpid(),
                "rootUri": root,
                "workspaceFolders": [{"uri": root, "name": "bench"}],
                "capabilities": capabilities,
            },
        })
        while json.loads(self.receive()).get("id") != 1:
            pass
        self.send({"method": "initialized", "params": {}})
        document = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        self.diagnostics(1)
        return time.perf_counter() - self.begin

    def edit(self, uri, version, line, start, end, text):
        """Seconds from an edit to its diagnostics."""
        place = {"start": {"line": line, "character": start}, "end": {"line": line, "character": end}}
        message = {
            "method": "textDocument/didChange",
            "params": {
                "textDocument": {"uri": uri, "version": version},
                "contentChanges": [{"range": place, "text": text}],
            },
        }
        begin = time.perf_counter()
        self.send(message)
        self.diagnostics(version)
        return time.perf_counter() - begin

    def memory(self):
        """The resident set in MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def stop(self):
        self.send({"id": 2, "method": "shutdown"})
        while json.loads(self.receive()).get("id") != 2:
            pass
        self.send({"method": "exit"})
        self.process.wait(10)


def script(numbers, lines):
    text = '[music file="loop.wav" volume="0.3" fit="loop"]\n\n'
    index = 0
    while text.count("\n") < lines - 1:
        text += section(numbers, index)[0]
        index += 1
    return "\n".join(text.split("\n")[:lines - 1]).rsplit("\n[tts", 1)[0].rstrip() + "\n[/music]\n"


def python(numbers, lines):
    text = python_file(numbers, lines * 60)
    while text.count("\n") < lines:
        text += "\n\n" + python_file(numbers, lines * 30)
    return "\n".join(text.split("\n")[:lines]).rsplit("\n\n\ndef", 1)[0].rstrip() + "\n"


def places(numbers, text, count):
    """Lines with letters in them, and a place in each."""
    lines = text.split("\n")
    usable = [index for index, line in enumerate(lines) if len(line) > 8]
    return [(line := numbers.choice(usable), numbers.randint(1, len(lines[line]) - 1)) for _ in range(count)]


def measure(command, folder, uri, language, text, numbers):
    server = Server(command, folder)
    first = server.start(uri, language, text)
    times = []
    version = 1
    # An edit and what takes it back, so that the document stays what it is.
    for line, column in places(numbers, text, EDITS // 2):
        version += 1
        times.append(server.edit(uri, version, line, column, column, "x"))
        version += 1
        times.append(server.edit(uri, version, line, column, column + 1, ""))
    memory = server.memory()
    server.stop()
    times.sort()
    return first, statistics.median(times), times[int(len(times) * 0.99)], memory


def main():
    inkreel = str(Path(sys.argv[1]).resolve() / "inkreel")
    with tempfile.TemporaryDirectory(prefix="inkreel-bench-") as name:
        folder = Path(name)
        ruff = find_ruff(folder / "ruff")
        for sound in ("pop.wav", "loop.wav"):
            write_sound(folder / sound)
        print("\nFrom an edit of one character to its diagnostics, and from the start to the first ones")
        for lines in LINES:
            servers = {"inkreel": ([inkreel, "lsp"], "inkslop", script)}
            if ruff:
                servers["ruff"] = ([ruff, "server"], "python", python)
            servers["(empty)"] = ([sys.executable, "-I", "-S", "-c", EMPTY_SERVER], "inkslop", script)
            runs = {title: [] for title in servers}
            for title, (command, language, make) in list(servers.items()) * ROUNDS:
                numbers = random.Random(f"{SEED} {len(runs[title])}")
                text = make(numbers, lines)
                path = folder / f"document-{lines}.{'py' if language == 'python' else language}"
                path.write_text(text)
                figures = measure(command, folder, path.as_uri(), language, text, numbers)
                runs[title].append((*figures, text.count("\n")))
            for title, figures in runs.items():
                first, median, late, memory, count = (min(run[index] for run in figures) for index in range(5))
                print(
                    f"  {count:6,} lines {title:8} {median * 1e3:7.3f} ms (99 %: {late * 1e3:7.3f})"
                    f"   first {first * 1e3:6.1f} ms {memory:6.1f} MiB"
                )


if __name__ == "__main__":
    main()
