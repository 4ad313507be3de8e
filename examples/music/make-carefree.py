#!/usr/bin/env python3
"""Makes Carefree.opus, a short loop of light music to speak over.

Plucked chords, a pad, a soft bass, a little melody and a shaker, eight bars of 4/4 at 112 beats a minute:
C, A minor, F, G, C, E minor, F, G. Every note that rings past the end goes on at the begin, so that the
last sample runs into the first and the loop has no seam.

    python3 make-carefree.py        writes Carefree.opus beside this file

Needs Python 3 alone, and ffmpeg with libopus. The same bytes come out each time with the same ffmpeg.
"""

import array
import math
import pathlib
import random
import subprocess

RATE = 48_000
BEAT = RATE * 60 // 112  # samples
BARS = 8
LENGTH = BARS * 4 * BEAT
PEAK = 10 ** (-3 / 20)

# Roots of the bass (MIDI numbers) and the chords over them.
CHORDS = [
    (36, (60, 64, 67, 71)),  # C major 7
    (45, (60, 64, 67, 69)),  # A minor 7
    (41, (60, 65, 69, 72)),  # F
    (43, (59, 62, 67, 71)),  # G
    (36, (60, 64, 67, 72)),  # C
    (40, (59, 64, 67, 71)),  # E minor
    (41, (57, 60, 65, 69)),  # F
    (43, (59, 62, 65, 67)),  # G 7
]

# The melody: (begin in beats, MIDI number, length in beats).
MELODY = [
    (0, 76, 1), (1, 79, 0.5), (1.5, 81, 1.5), (4, 79, 1), (5, 76, 0.5), (5.5, 72, 1.5),
    (8, 77, 1), (9, 76, 0.5), (9.5, 74, 0.5), (10, 72, 1.5), (12, 74, 1.5), (13.5, 79, 1.5),
    (16, 84, 1), (17, 83, 0.5), (17.5, 79, 1.5), (20, 79, 1), (21, 76, 0.5), (21.5, 74, 1.5),
    (24, 72, 0.5), (24.5, 74, 0.5), (25, 76, 1), (26, 77, 1), (28, 76, 0.5), (28.5, 74, 1), (30, 71, 1.5),
]

left = array.array("d", bytes(8 * LENGTH))
right = array.array("d", bytes(8 * LENGTH))
noise = random.Random(7)


def frequency(note):
    return 440 * 2 ** ((note - 69) / 12)


def add(begin, samples, gain, pan):
    """Mixes samples in from `begin`, round the loop. `pan`: -1 left to 1 right, equal power."""
    angle = (pan + 1) * math.pi / 4
    to_left, to_right = gain * math.cos(angle), gain * math.sin(angle)
    place = int(begin) % LENGTH
    for sample in samples:
        left[place] += to_left * sample
        right[place] += to_right * sample
        place += 1
        if place == LENGTH:
            place = 0


def pluck(note, seconds, brightness):
    """A string, after Karplus and Strong: noise in a loop that loses its edge as it goes round."""
    period = RATE / frequency(note)
    size = int(period - 0.5)
    # An allpass makes up for the part of a sample that the loop cannot have.
    tune = period - 0.5 - size
    allpass = (1 - tune) / (1 + tune)
    line, smooth = [], 0.0
    for _ in range(size):
        smooth += brightness * (noise.uniform(-1, 1) - smooth)
        line.append(smooth)
    mean = sum(line) / size
    line = [value - mean for value in line]
    scale = 1 / max(abs(value) for value in line)
    decay = 0.5 ** (1 / (seconds * RATE * 0.25 / size))
    count = int(seconds * RATE)
    fade = RATE // 20
    last = before = out = 0.0
    samples = []
    for i in range(count):
        value = line[i % size]
        averaged = decay * 0.5 * (value + last)
        last = value
        out = allpass * averaged + before - allpass * out
        before = averaged
        line[i % size] = out
        edge = min(1.0, i / 48, (count - i) / fade)
        samples.append(value * scale * edge)
    return samples


def tone(note, seconds, partials, attack, release, vibrato=0.0):
    """Sines at multiples of the note's frequency, rising and falling as half a cosine."""
    step = 2 * math.pi * frequency(note) / RATE
    count = int(seconds * RATE)
    rise, fall = int(attack * RATE), int(release * RATE)
    samples = []
    for i in range(count):
        phase = step * i + vibrato * math.sin(2 * math.pi * 5 * i / RATE)
        level = 1.0
        if i < rise:
            level = 0.5 - 0.5 * math.cos(math.pi * i / rise)
        if count - i < fall:
            level *= 0.5 - 0.5 * math.cos(math.pi * (count - i) / fall)
        samples.append(level * sum(gain * math.sin(k * phase) for k, gain in partials))
    return samples


def shaker(seconds, hardness):
    """Noise without its low half, dying away."""
    samples, before, smooth = [], 0.0, 0.0
    count = int(seconds * RATE)
    for i in range(count):
        value = noise.uniform(-1, 1)
        smooth += 0.55 * ((value - before) * 0.5 - smooth)
        before = value
        samples.append(smooth * min(1, i / 240) * math.exp(-hardness * i / count) * min(1, (count - i) / 240))
    return samples


def kick():
    """A sine that falls from 110 to 45 Hz."""
    samples, phase = [], 0.0
    count = int(0.28 * RATE)
    for i in range(count):
        time = i / RATE
        phase += 2 * math.pi * (45 + 65 * math.exp(-time * 30)) / RATE
        samples.append(math.sin(phase) * min(1, i / 96) * math.exp(-time * 14) * min(1, (count - i) / 960))
    return samples


def compose():
    beat = BEAT / RATE
    for bar, (root, chord) in enumerate(CHORDS):
        begin = bar * 4 * BEAT
        # The pad swells over the bar, and its end into the next.
        for i, note in enumerate(chord):
            pad = tone(note, 4.6 * beat, [(1, 1), (2, 0.25), (3, 0.08)], 0.5, 0.7, vibrato=0.06)
            add(begin - 0.3 * BEAT, pad, 0.035, -0.6 + 0.4 * i)
        # The bass, with a step up before the next bar.
        bass = [(0, root, 1.4), (1.5, root, 0.4), (2, root + 7, 1.3), (3.5, root + 12, 0.45)]
        for at, note, length in bass:
            sound = tone(note, length * beat, [(1, 1), (2, 0.35), (3, 0.12)], 0.012, 0.08)
            add(begin + at * BEAT, sound, 0.16, 0)
        # Broken chords in eighths, some left out, the strings spread from left to right.
        for eighth, string in enumerate([0, 2, 1, 3, 2, 1, 3, None]):
            if string is None:
                continue
            accent = 1.0 if eighth in (0, 4) else 0.75
            sound = pluck(chord[string], 1.6, 0.35)
            add(begin + eighth * BEAT / 2, sound, 0.15 * accent, -0.5 + string / 3)
        # Rhythm: a soft drum on one and three, the shaker in eighths with the off-beats stronger.
        for at in (0, 2):
            add(begin + at * BEAT, kick(), 0.22, 0)
        for eighth in range(8):
            sound = shaker(0.07 if eighth % 2 else 0.05, 5)
            add(begin + eighth * BEAT / 2 + noise.uniform(-60, 60), sound, 0.05 if eighth % 2 else 0.028, 0.35)
    for at, note, length in MELODY:
        bell = tone(note, length * beat + 0.5, [(1, 1), (2, 0.18), (4, 0.1)], 0.008, length * beat + 0.45)
        add(at * BEAT, bell, 0.11, -0.15)
        # Its echo, three eighths later on the other side.
        add((at + 1.5) * BEAT, bell, 0.03, 0.6)


def pcm():
    """16 bits, interleaved, without a constant part, at the peak."""
    for channel in (left, right):
        mean = sum(channel) / LENGTH
        for i in range(LENGTH):
            channel[i] -= mean
    scale = PEAK / max(max(map(abs, left)), max(map(abs, right)))
    samples = array.array("h", bytes(4 * LENGTH))
    for i in range(LENGTH):
        samples[2 * i] = round(32767 * scale * left[i])
        samples[2 * i + 1] = round(32767 * scale * right[i])
    return samples.tobytes()


if __name__ == "__main__":
    compose()
    target = pathlib.Path(__file__).with_name("Carefree.opus")
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", "-f", "s16le", "-ar", str(RATE), "-ac", "2", "-i", "-",
         "-map_metadata", "-1", "-c:a", "libopus", "-b:a", "96k", "-vbr", "constrained",
         "-fflags", "+bitexact", "-flags:a", "+bitexact", str(target)],
        input=pcm(), check=True)
    print(f"{target.name}: {LENGTH / RATE:.3f} s, {target.stat().st_size} bytes")
