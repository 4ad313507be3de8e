#!/usr/bin/env python3
"""Measures the espeak columns of the tables again, after a change of inkreel-espeak or espeak-ng.

    python3 measure.py path/to/inkreel-espeak        rewrites the tables next to this one, from their
                                                    column `spoken`, which `make golden` writes, or
                                                    `text` where it is empty

A clip counts from 10 ms before its sound to at most 200 ms after it, where sound is what lies less than
50 dB under the clip's peak. `make golden` then fits the coefficients to the new figures.
"""

import array
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import wave

# espeak-ng's voice, where it is not called as the language is.
VOICES = {"en": "en-us", "pt": "pt-br", "zh": "cmn"}


def seconds(text, voice):
    with tempfile.TemporaryDirectory() as folder:
        output = folder + "/clip.wav"
        request = {"protocol": 1, "text": text, "voice": voice, "language": "en", "speed": 1, "output": output}
        subprocess.run([sys.argv[1]], input=json.dumps(request).encode(), stdout=subprocess.DEVNULL, check=True)
        with wave.open(output) as clip:
            rate = clip.getframerate()
            samples = array.array("h", clip.readframes(clip.getnframes()))
    threshold = max(map(abs, samples)) * 10 ** (-50 / 20)
    first = next(i for i, sample in enumerate(samples) if abs(sample) > threshold)
    last = next(i for i in reversed(range(len(samples))) if abs(samples[i]) > threshold)
    return (min(len(samples), last + 1 + rate // 5) - max(0, first - rate // 100)) / rate


def measure(name, variants):
    table = pathlib.Path(__file__).with_name(name)
    head, *lines = table.read_text(encoding="utf-8").splitlines()
    columns = head.split("\t")

    def measured(line):
        fields = line.split("\t")
        voice = VOICES.get(fields[0], fields[0])
        text = fields[columns.index("spoken")] or fields[columns.index("text")]
        for column, variant in variants:
            fields[columns.index(column)] = f"{seconds(text, voice + variant):.4f}"
        return "\t".join(fields)

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        lines = list(pool.map(measured, lines))
    table.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")


measure("sentences.tsv", [("espeak en-us+f3", "+f3"), ("espeak", "")])
measure("training.tsv", [("espeak", "")])
measure("calibration.tsv", [("espeak", "")])
measure("heldout.tsv", [("espeak", "")])
