#!/usr/bin/env python3
"""Makes pop.wav, a short effect: a breath of air that ends in a pop.

    python3 make-pop.py        writes pop.wav beside this file

Needs Python 3 alone. The same bytes come out each time.
"""

import array
import math
import pathlib
import random
import wave

RATE = 48_000
LENGTH = RATE * 45 // 100
POP = RATE * 25 // 100  # where the pop begins
PEAK = 10 ** (-3 / 20)

noise = random.Random(3)
samples = [0.0] * LENGTH

# The whoosh: noise through a resonator whose pitch and level rise up to the pop.
low = band = 0.0
for i in range(POP):
    part = i / POP
    pitch = 2 * math.sin(math.pi * (300 + 2700 * part**2) / RATE)
    low += pitch * band
    band += pitch * (noise.uniform(-1, 1) - low - 0.5 * band)
    samples[i] += 0.22 * band * part**2 * min(1, (POP - i) / 480)

# The pop: a drop of pitch that rises and is gone.
phase = 0.0
for i in range(LENGTH - POP):
    time = i / RATE
    phase += 2 * math.pi * (320 + 900 * (1 - math.exp(-time * 40))) / RATE
    level = min(1, i / 48) * math.exp(-time * 38) * min(1, (LENGTH - POP - i) / 960)
    samples[POP + i] += level * (math.sin(phase) + 0.2 * math.sin(2 * phase))

scale = PEAK * 32767 / max(map(abs, samples))
target = pathlib.Path(__file__).with_name("pop.wav")
with wave.open(str(target), "wb") as sound:
    sound.setnchannels(1)
    sound.setsampwidth(2)
    sound.setframerate(RATE)
    pcm = array.array("h", (round(scale * sample) for sample in samples))
    sound.writeframes(pcm.tobytes())
print(f"{target.name}: {LENGTH / RATE:.3f} s, {target.stat().st_size} bytes")
