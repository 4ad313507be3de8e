"""How fast `inkreel lsp` is, compared with `ruff server` on Python files of as many lines.

Usage: lsp_bench.py FOLDER-OF-PROGRAMS CLIENT

CLIENT is the compiled `lsp_client.swift`; ruff is fetched from PyPI into a temporary folder. For documents of several
lengths the client opens each with each server, makes edits of one character at random places, and waits for
the diagnostics of just that version after each. Every other edit breaks or fixes something at the place, so
the diagnostics that are sent change. A third server answers at once with nothing: its time is the client's own,
the pipes' and the system's, and is in the times of the others too. The rounds of the servers are interleaved, so
that what else the machine does falls on all of them alike, and the best of them are reported. Then come scripts of
10,000 lines with what makes a key dear elsewhere: every tag with every parameter, starts, speeds, many diagnostics, a
file that cannot be used; and the first hover after a key. It measures and prints; it never fails because something is
slow.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import SEED, find_ruff, python_file, section, sentence, write_sound

LINES = (100, 1_000, 10_000)
EDITS = 700
HOVERS = 40
ROUNDS = 3


def framed(message):
    body = json.dumps({"jsonrpc": "2.0", **message}, separators=(",", ":")).encode()
    return b"Content-Length: %d\r\n\r\n%s" % (len(body), body)


def session(uri, language, text, numbers, edits=EDITS):
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
    # What is wrong with a media file is found out in the background, and sent when it is known.
    if "damaged.wav" in text:
        yield 1, {"method": "$/setTrace", "params": {"value": "off"}}
    version = 1
    for line, column in places(numbers, text, edits // 2):
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


# Every tag with every parameter, but for `id` and `start`.
TAGS = """
[video file="clip.mp4" from="0s" size="content" fit="none" volume="0.2" scale="cover"][pause duration="1s"/][/video]
[tts engine="kokoro" voice="af_heart" subtitles="true" sub-position="top" sub-align="left" highlight="false" \\
language="en-US" volume="0.9"SPEED ID START]
[style font="Inter" font-size="40" color="gold" bold="true" italic="true" outline="2" outline-color="navy" shadow="true" \\
background="black" uppercase="true"]WORDS[/style] [red]Done.[/red]
[/tts]
[music file="loop.wav" volume="0.3" fit="loop" from="10ms" fade-in="20ms" fade-out="20ms" duck="30%"/]
[sound file="pop.wav" volume="0.5" from="1ms" duration="30ms" fade-in="1ms" fade-out="1ms" wait="true"START/]
[pause duration="50ms"/]
[image file="still.png" duration="1s" position="left" width="50%" height="50%" scale="contain" opacity="0.8" \\
fade-in="10ms" fade-out="10ms"/]
[ai-image prompt="a lake" duration="1s" scale="cover" opacity="80%"/]
[ai-video prompt="a lake" from="0s" duration="1s" fit="none" volume="0.1" scale="cover"/]
[zoom from="1" to="2" easing="linear"][pan from="0" to="9" amount="9" easing="ease-in"][tilt amount="9" easing="ease-out"]
[shake amount="1" frequency="3" seed="4" easing="ease-in-out"][pause duration="20ms"/][/shake]
[/tilt][/pan][/zoom]
""".replace("\\\n", "")


def every_tag(numbers, lines, index):
    return TAGS.strip().replace(" ID", f' id="part-{index}"').replace("SPEED", ' speed="1.2"').replace(
        "START", f' start="part-{index - 1}.end-10ms"' if index else ""
    ).replace("WORDS", sentence(numbers)) + "\n"


def with_start(numbers, lines, index):
    edge = f' start="part-{index - 1}.end-10ms"' if index else ""
    return section(numbers, index)[0].replace('.wav"', f'.wav"{edge}')


def with_speed(numbers, lines, index):
    return section(numbers, index)[0].replace("[tts", '[tts speed="1.3"')


def with_mistakes(numbers, lines, index):
    return section(numbers, index)[0].replace('volume="0', 'volume="-0')


def with_bad_file(numbers, lines, index):
    return section(numbers, index)[0].replace("pop.wav", "damaged.wav" if index % 100 == 50 else "pop.wav")


KINDS = {
    "every tag and parameter": every_tag,
    "starts": with_start,
    "speeds": with_speed,
    "a mistake in each part": with_mistakes,
    "a file that is of no use": with_bad_file,
}


def script_of(piece, numbers, lines):
    text = '[music file="loop.wav" volume="0.3" fit="loop"]\n\n'
    index = 0
    while text.count("\n") < lines:
        text += piece(numbers, lines, index)
        index += 1
    return text + "[/music]\n"


def hovers(uri, text, numbers):
    """A session of keys, each followed by a hover on its place."""
    yield from session(uri, "inkslop", text, numbers, 0)
    version = 1
    for number, (line, column) in enumerate(places(numbers, text, HOVERS)):
        version += 1
        yield 0, edit(uri, version, line, column, column, "x")
        yield -2 - number, {
            "id": 2 + number,
            "method": "textDocument/hover",
            "params": {"textDocument": {"uri": uri}, "position": {"line": line, "character": column}},
        }


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


def measure(client, command, folder, steps):
    messages = folder / "session"
    with open(messages, "wb") as file:
        for version, message in steps:
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
        for file in ("damaged.wav", "clip.mp4", "still.png"):
            (folder / file).write_bytes(b"This is no media file.")
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
                figures = measure(client, command, folder, session(path.as_uri(), language, text, numbers))
                runs[title].append((*figures, text.count("\n")))
            for title, figures in runs.items():
                first, median, late, memory, count = (min(run[index] for run in figures) for index in range(5))
                print(
                    f"  {count:6,} lines {title:8} {median * 1e3:7.3f} ms (99 %: {late * 1e3:7.3f})"
                    f"   first {first * 1e3:6.1f} ms {memory:6.1f} MiB"
                )
        measure_kinds(client, [inkreel, "lsp"], folder)


def measure_kinds(client, command, folder):
    lines = LINES[-1]
    print(f"\nThe same in scripts of {lines:,} lines with")
    for title, piece in KINDS.items():
        path = folder / "kind.inkslop"
        text = script_of(piece, random.Random(SEED), lines)
        path.write_text(text)
        show(title, client, command, folder, session(path.as_uri(), "inkslop", text, random.Random(SEED), 200))
    print(f"\nFrom a key to the answer of a hover on its place, in a script of {lines:,} lines")
    path = folder / "kind.inkslop"
    text = script(random.Random(SEED), lines)
    path.write_text(text)
    show("hover", client, command, folder, hovers(path.as_uri(), text, random.Random(SEED)))


def show(title, client, command, folder, steps):
    first, median, late, memory = measure(client, command, folder, steps)
    print(
        f"  {title:24} {median * 1e3:7.3f} ms (99 %: {late * 1e3:7.3f})   first {first * 1e3:6.1f} ms"
        f" {memory:6.1f} MiB"
    )


if __name__ == "__main__":
    main()
