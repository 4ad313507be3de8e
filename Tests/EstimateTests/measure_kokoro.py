#!/usr/bin/env python3
"""Measures Kokoro's tables again, after a change of inkreel-kokoro or of its model.

    python3 measure_kokoro.py path/to/inkreel-kokoro   rewrites kokoro.tsv and kokoro-speeds.tsv next to this one, from
                                                      their column `spoken`, which `make golden` writes, or `text`
                                                      where it is empty

Kokoro has to be installed. A length is the part of the clip that inkreel-kokoro calls speech, and the 200 ms of silence that
InkReel keeps after it: no sound is made. Only fields that have a length are measured. `make golden` then fits the
voices to the new figures.
"""

import json
import pathlib
import subprocess
import sys

TAIL = 0.2
LANGUAGES = {"a": "en-US", "b": "en-GB", "e": "es-ES", "f": "fr-FR", "h": "hi-IN", "i": "it-IT", "p": "pt-BR"}


class Kokoro:
    def __init__(self, program):
        self.program = subprocess.Popen([program, "--serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def seconds(self, text, voice, speed):
        request = {"protocol": 2, "id": 1, "text": text, "voice": voice, "language": LANGUAGES[voice[0]], "speed": speed}
        print(json.dumps({**request, "measure": True}), file=self.program.stdin, flush=True)
        while "progress" in (reply := json.loads(self.program.stdout.readline())):
            pass
        if "error" in reply:
            raise SystemExit(f"{voice}: {text}: {reply['error']['message']}")
        return f"{reply['speech']['end'] - reply['speech']['start'] + TAIL:.4f}"


def measure(name, kokoro, request):
    table = pathlib.Path(__file__).with_name(name)
    head, *lines = table.read_text(encoding="utf-8").splitlines()
    columns = head.split("\t")
    spoken = columns.index("spoken")
    rows = [head]
    for line in lines:
        fields = line.split("\t")
        text = fields[spoken] or fields[columns.index("text")]
        for index in range(spoken + 1, len(columns)):
            if fields[index]:
                fields[index] = kokoro.seconds(text, *request(columns, fields, columns[index]))
        rows.append("\t".join(fields))
    table.write_text("\n".join(rows) + "\n", encoding="utf-8")


kokoro = Kokoro(sys.argv[1])
measure("kokoro.tsv", kokoro, lambda columns, fields, column: (column, 1))
measure("kokoro-speeds.tsv", kokoro, lambda columns, fields, column: (fields[columns.index("voice")], float(column)))
