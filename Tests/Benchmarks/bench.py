"""How fast `inkreel check` is, compared with `xmllint --noout`, with and without its tree, and `ruff check`;
`inkreel estimate`, over as many scripts; and how the time of a layout grows with the elements.

Usage: bench.py FOLDER-OF-PROGRAMS

Python's standard library only. The scripts and their XML twins hold the same words and the same tags;
`stream` is xmllint's mode without a tree, its cheapest.
ruff, which is fetched from PyPI into a temporary folder, gets Python files of like size. The runs of the
programs are interleaved, so that what else the machine does falls on all of them alike. It measures and
prints; it never fails because something is slow.
"""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import wave
from pathlib import Path

SMALL_FILES = 10_000
LARGE_BYTES = 100_000_000
SEED = 11
WORDS = """the of and to in is that it was for on are with as his they at be this from have or by one had
not but what all were when we there can an your which their said if do will each about how up out them then
she many some so these would other into has more her two like him see time could no make than first been its
who now people my made over did down only way find use may water long little very after words called just
where most know octopus mantis shrimp colour hearts copper bullet receptors ocean deepest nobody""".split()


def sentence(numbers):
    words = [numbers.choice(WORDS) for _ in range(numbers.randint(6, 14))]
    return " ".join(words).capitalize() + "."


def section(numbers, index):
    """A part of a script, and the same as XML."""
    lines = "\n".join(sentence(numbers) for _ in range(numbers.randint(2, 5)))
    position = numbers.choice(["top", "center", "bottom"])
    speech = f'tts id="part-{index}" voice="af_heart" sub-position="{position}"'
    # Short, because a script of 100 MB has some 300,000 of them, and a video lasts at most 24 hours.
    pause = f'pause duration="{numbers.randint(2, 9) * 10}ms"/'
    sound = f'sound file="pop.wav" volume="0.{numbers.randint(1, 9)}"/'
    script = f"[{speech}]\n{lines}\n[/tts]\n[{pause}]\n[{sound}]\n\n"
    xml = f"<{speech}>\n{lines}\n</tts>\n<{pause}>\n<{sound}>\n\n"
    return script, xml


def write_document(numbers, size, script, xml):
    """Writes a script of at least `size` bytes to one open file, and the same as XML to another.

    Piece by piece: the memory of this process at its largest is a floor of what is measured of the others'.
    """
    music = 'music file="loop.wav" volume="0.3" fit="loop"'
    script.write(f"[{music}]\n\n")
    xml.write(f"<script><{music}>\n\n")
    length = 0
    index = 0
    while length < size:
        parts = section(numbers, index)
        script.write(parts[0])
        xml.write(parts[1])
        length += len(parts[0])
        index += 1
    script.write("[/music]\n")
    xml.write("</music></script>\n")


def python_file(numbers, size):
    """A clean Python file of at least `size` bytes."""
    parts = []
    length = 0
    while length < size:
        index = len(parts)
        words = [numbers.choice(WORDS) for _ in range(8)]
        part = f'def part_{index}(speed, volume=0.{index % 9 + 1}):\n    """{sentence(numbers)}"""\n'
        part += f"    names = {words!r}\n    return [name * speed for name in names if volume]\n\n\n"
        parts.append(part)
        length += len(part)
    return "".join(parts).rstrip("\n") + "\n"


def run(command, folder, statuses=(0,)):
    """Seconds, and the largest resident set in MiB, of one run, which should end with one of some statuses."""
    with open(os.devnull, "wb") as nowhere:
        begin = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, stdout=nowhere, stderr=nowhere)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    memory = max([usage.ru_maxrss] + adopted())
    if process.returncode not in statuses:
        print(f"  note: {Path(command[0]).name} ended with status {process.returncode}")
    return seconds, memory / 1024


def adopted():
    """The largest resident sets of what the last program has left behind, where this process adopts orphans."""
    sizes = []
    while True:
        try:
            sizes.append(os.wait3(0)[2].ru_maxrss)
        except ChildProcessError:
            return sizes


def compare(title, commands, folder, rounds):
    """Runs each command `rounds` times, in turn, and prints the medians."""
    print(f"\n{title}")
    for command in commands.values():
        run(command, folder)
    results = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            results[name].append(run(command, folder))
    ours = statistics.median(seconds for seconds, _ in results["inkreel"])
    for name, runs in results.items():
        seconds = statistics.median(seconds for seconds, _ in runs)
        memory = statistics.median(memory for _, memory in runs)
        print(f"  {name:8} {seconds * 1000:10.1f} ms {memory:8.1f} MiB   {seconds / ours:5.2f} x inkreel's time")


def write_sound(path):
    """A tenth of a second of silence."""
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(48_000)
        sound.writeframes(bytes(9600))


def anchored_script(count, forward):
    """A script of `count` elements, every second one hanging on the one two before it, or two behind it."""
    lines = []
    for index in range(0, count, 2):
        lines.append(f'[pause duration="{index % 7 + 1}ms"/]')
        other = index + 2 if forward else index - 2
        start = f' start="e{other}.end+1ms"' if 0 <= other < count - 1 else ""
        lines.append(f'[sound id="e{index}" file="pop.wav" duration="5ms"{start}/]')
    return "\n".join(lines) + "\n"


def layout(inkreel, folder):
    """How the time of a check grows with the elements; a script with anchors is laid out in it."""
    print("\nLaying out anchored elements: `inkreel check`, of which the layout is a part")
    for forward in (False, True):
        for count in (1_000, 10_000, 100_000):
            script = folder / f"anchors-{count}.inkslop"
            script.write_text(anchored_script(count, forward))
            runs = [run([inkreel, "check", script.name], folder) for _ in range(5)]
            seconds = min(seconds for seconds, _ in runs)
            memory = max(memory for _, memory in runs)
            name = "forward" if forward else "backward"
            micros = seconds / count * 1e6
            print(f"  {count:7,} {name:8} {seconds * 1000:8.1f} ms {memory:6.1f} MiB   {micros:6.2f} us an element")


def find_ruff(folder):
    """The path of ruff, fetched when it is not installed; None when it cannot be had."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder), "ruff"]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        print("ruff cannot be fetched from PyPI: the comparison goes without it")
        return None
    return str(folder / "bin" / "ruff")


def write_small_files(folder, numbers):
    """The names of the scripts, the XML files and the Python files."""
    names = [[f"{index}.{ending}" for index in range(SMALL_FILES)] for ending in ("inkslop", "xml", "py")]
    for script, xml, python in zip(*names):
        size = numbers.randint(900, 1600)
        with open(folder / script, "w") as script_file, open(folder / xml, "w") as xml_file:
            write_document(numbers, size, script_file, xml_file)
        (folder / python).write_text(python_file(numbers, size))
    return names


def main():
    programs = Path(sys.argv[1]).resolve()
    inkreel = str(programs / "inkreel")
    numbers = random.Random(SEED)
    with tempfile.TemporaryDirectory(prefix="inkreel-bench-") as name:
        folder = Path(name)
        ruff = find_ruff(folder / "ruff")
        for sound in ("pop.wav", "loop.wav"):
            write_sound(folder / sound)
        scripts, xmls, pythons = write_small_files(folder, numbers)

        def commands(script, xml, python, *options):
            all_commands = {
                "inkreel": [inkreel, "check", *script],
                "xmllint": ["xmllint", "--noout", *options, *xml],
                "stream": ["xmllint", "--noout", "--stream", *options, *xml],
            }
            if ruff and python:
                all_commands["ruff"] = [ruff, "check", "--isolated", "--no-cache", "--quiet", *python]
            return all_commands

        compare("One script of about 1 kB", commands(scripts[:1], xmls[:1], pythons[:1]), folder, 101)
        compare(f"{SMALL_FILES:,} scripts of 1 to 2 kB", commands(scripts, xmls, pythons), folder, 9)
        estimate = {"inkreel": [inkreel, "estimate", *scripts]}
        compare(f"Length and credits of {SMALL_FILES:,} scripts of 1 to 2 kB", estimate, folder, 5)

        for size in (LARGE_BYTES // 40, LARGE_BYTES):
            with open(folder / "large.inkslop", "w") as script, open(folder / "large.xml", "w") as xml:
                write_document(numbers, size, script, xml)
            large = commands(["large.inkslop"], ["large.xml"], None, "--huge")
            compare(f"One script of {size / 1e6:.1f} MB", large, folder, 5)
        layout(inkreel, folder)


if __name__ == "__main__":
    main()
