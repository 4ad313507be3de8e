"""What the command line costs at scale: large plans, many media files, many mistakes, and a cold start.

Usage: scale.py FOLDER-OF-PROGRAMS

Each row is measured at one size and at a larger one, so that what is printed shows how the cost grows. It measures and
prints; it never fails because something is slow.
"""

import os
import random
import shutil
import sys
import tempfile
import wave
from pathlib import Path

from bench import WORDS, adopted, run, write_document, write_sound
from mix import adopt_orphans

ELEMENTS = (10_000, 100_000)
SOUNDS = (500, 5_000)
MISTAKES = (150_000, 300_000)
ROUNDS = 3


def measure(command, folder, rounds=ROUNDS, before=lambda: None, statuses=(0,)):
    """The least seconds and the largest memory of some runs."""
    runs = []
    for _ in range(rounds):
        before()
        runs.append(run(command, folder, statuses))
    return min(seconds for seconds, _ in runs), max(memory for _, memory in runs)


def row(title, sizes, results):
    """One line for both sizes, with how the time has grown against the size."""
    (small, _), (large, memory) = results
    growth = large / max(small, 1e-6) / (sizes[1] / sizes[0])
    print(f"  {title:24} {small * 1000:9.1f} ms {large * 1000:9.1f} ms {memory:7.1f} MiB   {growth:5.2f} x linear")


def plans(inkreel, folder):
    """Sentences of four words, so that all of them fit into a day."""
    print(f"\n`plan`, `timeline` and `estimate` of {ELEMENTS[0]:,} and {ELEMENTS[1]:,} elements")
    numbers = random.Random(3)
    for count in ELEMENTS:
        with open(folder / f"plan-{count}.inkslop", "w") as script:
            for _ in range(count // 3):
                words = " ".join(numbers.choice(WORDS[:40]) for _ in range(4))
                script.write(f'[tts]\n{words}.\n[/tts]\n[pause duration="10ms"/]\n')
    for name, arguments in {
        "plan, JSON": ["plan", "-o", "out.json"], "plan, OpenTimelineIO": ["plan", "-o", "out.otio"],
        "plan, SubRip": ["plan", "-o", "out.srt"], "timeline": ["timeline", "-o", "out.html"],
        "estimate": ["estimate"], "check": ["check"],
    }.items():
        commands = [[inkreel, arguments[0], f"plan-{count}.inkslop", *arguments[1:]] for count in ELEMENTS]
        row(name, ELEMENTS, [measure(command, folder) for command in commands])


def sounds(inkreel, folder, cache):
    """As many different files, cold and then warm."""
    print(f"\n`plan` of {SOUNDS[0]:,} and {SOUNDS[1]:,} different sounds, with inkreel-media")
    for count in SOUNDS:
        (folder / f"sounds-{count}").mkdir()
        for index in range(count):
            with wave.open(str(folder / f"sounds-{count}" / f"{index}.wav"), "wb") as sound:
                sound.setnchannels(1)
                sound.setsampwidth(2)
                sound.setframerate(48_000)
                sound.writeframes(index.to_bytes(2, "little") * 480)
        names = "".join(f'[sound file="{index}.wav" wait="true"/]\n' for index in range(count))
        (folder / f"sounds-{count}" / "s.inkslop").write_text(names)
    commands = [[inkreel, "plan", f"sounds-{count}/s.inkslop", "-o", "out.json"] for count in SOUNDS]
    forget = lambda: shutil.rmtree(cache, ignore_errors=True)
    row("cold", SOUNDS, [measure(command, folder, 1, forget) for command in commands])
    for command in commands:
        run(command, folder)
    row("warm", SOUNDS, [measure(command, folder) for command in commands])


def mistakes(inkreel, folder):
    """All of them wrong: what is said is limited, and the time is not more than in proportion."""
    print(f"\n{MISTAKES[0]:,} and {MISTAKES[1]:,} mistakes")
    for name, text in {"unclosed": "[tts]\nx\n", "stray": "[/tts]\n", "unknown": "[laughs]\n"}.items():
        for count in MISTAKES:
            (folder / f"{name}-{count}.inkslop").write_text(text * count)
        for command in (["check"], ["check", "--fix", "--diff"], ["fmt", "--check"], ["timeline", "-o", "out.html"]):
            commands = [[inkreel, *command, f"{name}-{count}.inkslop"] for count in MISTAKES]
            title = f"{' '.join(command[:1] + [part for part in command[1:] if part.startswith('--')])}, {name}"
            row(title, MISTAKES, [measure(command, folder, 1, statuses=(0, 1)) for command in commands])


def cold_start(inkreel, folder, cache):
    """The smallest of many runs: what a plan costs before there is anything to do."""
    print("\n`plan` of a small script with two sounds")
    with open(folder / "small.inkslop", "w") as script, open(os.devnull, "w") as nowhere:
        write_document(random.Random(11), 1000, script, nowhere)
    command = [inkreel, "plan", "small.inkslop"]
    for name, before in {"cold": lambda: shutil.rmtree(cache, ignore_errors=True), "warm": lambda: None}.items():
        seconds, memory = measure(command, folder, 30, before)
        print(f"  {name:24} {seconds * 1000:9.1f} ms {memory:7.1f} MiB")
    media = [str(Path(inkreel).with_name("inkreel-media")), "--version"]
    seconds, memory = measure(media, folder, 30)
    print(f"  {'inkreel-media --version':24} {seconds * 1000:9.1f} ms {memory:7.1f} MiB, most of it its libraries")


def main():
    adopt_orphans()
    inkreel = str(Path(sys.argv[1]).resolve() / "inkreel")
    with tempfile.TemporaryDirectory(prefix="inkreel-bench-") as name:
        folder = Path(name)
        cache = folder / "cache"
        os.environ["XDG_CACHE_HOME"] = str(cache)
        for sound in ("pop.wav", "loop.wav"):
            write_sound(folder / sound)
        cold_start(inkreel, folder, cache)
        plans(inkreel, folder)
        sounds(inkreel, folder, cache)
        mistakes(inkreel, folder)
        adopted()


if __name__ == "__main__":
    main()
