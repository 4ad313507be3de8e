"""How fast `inkreel lsp` is, compared with `ruff server` on Python files of as many lines.

Usage: lsp_bench.py FOLDER-OF-PROGRAMS CLIENT

CLIENT is the compiled `lsp_client.swift`; ruff is fetched from PyPI into a temporary folder. For documents of several
lengths the client opens each with each server, makes edits of one character at random places, and waits for
the diagnostics of just that version after each. Every other edit breaks or fixes something at the place, so
the diagnostics that are sent change. A third server answers at once with nothing: its time is the client's own,
the pipes' and the system's, and is in the times of the others too. The rounds of the servers are interleaved, so
that what else the machine does falls on all of them alike, and the best of them are reported. It measures and prints;
it never fails because something is slow.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import SEED, find_ruff, python_file, section, write_sound

LINES = (100, 1_000, 10_000)
EDITS = 700
ROUNDS = 3

def framed(message):
    body = json.dumps({"jsonrpc": "2.0", **message}, separators=(",", ":")).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def session(uri, language, text, numbers):
    """What `lsp_client` says, with the version that it waits for after each: the way to the first diagnostics, and
    edits, each followed by what takes it back, so that the document stays what it is."""
    capabilities = {
        "general": {"positionEncodings": ["utf-8", "utf-16"]},
        "textDocument": {"publishDiagnostics": {"versionSupport": True}},
    }
    root = uri.rsplit("/", 1)[0]
    yield -1, {
        "id": 1,
        "method": "initialize",
        "params": {
            "processId": os.getpid(),
            "rootUri": root,
            "workspaceFolders": [{"uri": root, "name": "bench"}],
            "capabilities": capabilities,
        },
    }
    yield 0, {"method": "initialized", "params": {}}
    document = {"uri": uri, "languageId": language, "version": 1, "text": text}
    yield 1, {"method": "textDocument/didOpen", "params": {"textDocument": document}}
    version = 1
    for line, column in places(numbers, text, EDITS // 2):
        for end, insertion in ((column, "x"), (column + 1, "")):
            version += 1
            yield version, edit(uri, version, line, column, end, insertion)


def edit(uri, version, line, start, end, text):
    place = {"start": {"line": line, "character": start}, "end": {"line": line, "character": end}}
    return {
        "method": "textDocument/didChange",
        "params": {
            "textDocument": {"uri": uri, "version": version},
            "contentChanges": [{"range": place, "text": text}],
        },
    }


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


def measure(client, command, folder, uri, language, text, numbers):
    messages = folder / "session"
    with open(messages, "wb") as file:
        for version, message in session(uri, language, text, numbers):
            data = framed(message)
            file.write(b"%d %d\n%s\n" % (len(data), version, data))
    run = subprocess.run([client, messages, *command], cwd=folder, check=True, stdout=subprocess.PIPE)
    result = json.loads(run.stdout)
    times = sorted(result["edits"])
    return result["first"], statistics.median(times), times[int(len(times) * 0.99)], result["memory"] / 1024


def main():
    inkreel = str(Path(sys.argv[1]).resolve() / "inkreel")
    client = str(Path(sys.argv[2]).resolve())
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
            servers["(empty)"] = ([client, "--empty"], "inkslop", script)
            runs = {title: [] for title in servers}
            for title, (command, language, make) in list(servers.items()) * ROUNDS:
                numbers = random.Random(f"{SEED} {len(runs[title])}")
                text = make(numbers, lines)
                path = folder / f"document-{lines}.{'py' if language == 'python' else language}"
                path.write_text(text)
                figures = measure(client, command, folder, path.as_uri(), language, text, numbers)
                runs[title].append((*figures, text.count("\n")))
            for title, figures in runs.items():
                first, median, late, memory, count = (min(run[index] for run in figures) for index in range(5))
                print(
                    f"  {count:6,} lines {title:8} {median * 1e3:7.3f} ms (99 %: {late * 1e3:7.3f})"
                    f"   first {first * 1e3:6.1f} ms {memory:6.1f} MiB"
                )


if __name__ == "__main__":
    main()
