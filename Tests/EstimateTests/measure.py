#!/usr/bin/env python3
"""Measures the espeak columns of sentences.tsv anew, after a change of inkreel-espeak or of espeak-ng.

    python3 measure.py path/to/inkreel-espeak        rewrites sentences.tsv beside this file

A clip counts from 10 ms before its sound to at most 200 ms after it, where sound is what lies less than
50 dB under the clip's peak. The tests then say which coefficients the new figures give.
"""

import array
import json
import pathlib
import subprocess
import sys
import tempfile
import wave

VOICES = {"en": "en-us", "es": "es", "fr": "fr", "de": "de", "ja": "ja"}


def seconds(program, text, voice):
    with tempfile.TemporaryDirectory() as folder:
        output = folder + "/clip.wav"
        request = {"protocol": 1, "text": text, "voice": voice, "language": "en", "speed": 1, "output": output}
        subprocess.run([program], input=json.dumps(request).encode(), stdout=subprocess.DEVNULL, check=True)
        with wave.open(output) as clip:
            rate = clip.getframerate()
            samples = array.array("h", clip.readframes(clip.getnframes()))
    threshold = max(map(abs, samples)) * 10 ** (-50 / 20)
    loud = [i for i, sample in enumerate(samples) if abs(sample) > threshold]
    return (min(len(samples), loud[-1] + 1 + rate // 5) - max(0, loud[0] - rate // 100)) / rate


table = pathlib.Path(__file__).with_name("sentences.tsv")
head, *lines = table.read_text(encoding="utf-8").splitlines()
columns = head.split("\t")
for i, line in enumerate(lines):
    fields = line.split("\t")
    for column, variant in (("espeak en-us+f3", "+f3"), ("espeak", "")):
        length = seconds(sys.argv[1], fields[2], VOICES[fields[0]] + variant)
        fields[columns.index(column)] = f"{length:.4f}"
    lines[i] = "\t".join(fields)
table.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")
