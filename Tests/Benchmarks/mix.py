"""How fast `inkreel render` mixes, compared with ffmpeg, sox and MoviePy with the same inputs and the same kind of output.

Usage: mix.py FOLDER-OF-PROGRAMS

Narration (mono wav, 24 kHz, as voices give it), 20 s of stereo opus looped at 0.3 with a fade of one second at the
end and ducking (sox and MoviePy have none), to 48 kHz stereo wav of 16 bits; then the same brought to -14 LUFS, where
ffmpeg needs two passes of its loudnorm filter. The runs are interleaved. It measures and prints; it never fails
because something is slow.
"""

import ctypes
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import WORDS, compare, sentence

MINUTES = (10, 60)
ROUNDS = 3
TICKS = 48_000
DUCKING = "sidechaincompress=threshold=0.02:ratio=8:attack=20:release=400"
SCRIPT = """[music file="music.opus" volume="0.3" fit="loop" fade-out="1s" duck="60%"]
[tts subtitles="false"]{text}[/tts]
[/music]
"""
MOVIEPY = """
import sys
from moviepy import AudioFileClip, CompositeAudioClip, afx
narration = AudioFileClip(sys.argv[1])
music = AudioFileClip(sys.argv[2]).with_effects([
    afx.AudioLoop(duration=narration.duration), afx.MultiplyVolume(0.3), afx.AudioFadeOut(1)])
CompositeAudioClip([music, narration]).write_audiofile(sys.argv[3], fps=48000, logger=None)
"""


def call(command, folder):
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)


def make_inputs(inkreel, folder):
    """A minute of speech, and 20 s of music."""
    numbers = random.Random(7)
    text = " ".join(sentence(numbers) for _ in range(16))
    (folder / "speech.inkslop").write_text(f"[tts]{text}[/tts]\n")
    call([inkreel, "render", "speech.inkslop", "-o", "speech.wav", "--loudness", "off"], folder)
    music = "aevalsrc='0.3*sin(2*PI*220*t)+0.2*sin(2*PI*331*t)|0.3*sin(2*PI*221*t)+0.2*random(0)':s=48000:d=20"
    call(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", music, "-b:a", "128k", "music.opus"], folder)
    # Debian's sox does not read opus.
    call(["ffmpeg", "-v", "error", "-i", "music.opus", "music.wav"], folder)


def make_narration(minutes, folder):
    name = f"narration-{minutes}.wav"
    length = str(minutes * 60)
    call(["ffmpeg", "-v", "error", "-stream_loop", "-1", "-i", "speech.wav", "-t", length, "-ac", "1",
          "-ar", "24000", name], folder)
    return name


def fingerprint(path):
    """Size and SHA-256 of a file, piece by piece: the memory of this process is a floor of what is measured."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    return path.stat().st_size, digest.hexdigest()


def set_end(plan, item, end):
    """Has the element of an item, and the file that it plays, end at a time."""
    element = plan["elements"][item["element"]]
    element["end"] = end
    if "media" in element:
        element["media"]["end"] = end


def make_plan(inkreel, minutes, narration, loudness, folder):
    """A plan whose speech is the narration's file."""
    (folder / "script.inkslop").write_text(SCRIPT.format(text=WORDS[0]))
    call([inkreel, "plan", "script.inkslop", "--speak", "--loudness", loudness, "-o", "plan.json"], folder)
    plan = json.loads((folder / "plan.json").read_text())
    end = minutes * 60 * TICKS
    size, digest = fingerprint(folder / narration)
    plan["files"][plan["speech"][0]["clip"]] = {
        "path": narration,
        "content": {"size": size, "sha256": digest, "duration": end},
    }
    plan["duration"] = plan["speech"][0]["end"] = end
    for item in [plan["speech"][0], plan["audio"][0]]:
        set_end(plan, item, end)
    name = f"plan-{minutes}-{loudness}.json"
    (folder / name).write_text(json.dumps(plan))
    return name


def filter_graph(minutes):
    end = minutes * 60
    return (
        "[0:a]aresample=48000,pan=stereo|c0=c0|c1=c0,asplit[n][k];"
        f"[1:a]atrim=0:{end},volume=0.3,afade=t=out:st={end - 1}:d=1[m];[m][k]{DUCKING}[d];"
        "[n][d]amix=inputs=2:normalize=0:duration=first,alimiter=limit=0.89:level=false"
    )


def ffmpeg(narration, graph, *output):
    return ["ffmpeg", "-v", "info", "-nostdin", "-hide_banner", "-y", "-i", narration, "-stream_loop", "-1", "-i",
            "music.opus", "-filter_complex", graph + "[o]", "-map", "[o]", "-ar", "48000", *output]


def find_moviepy(folder):
    """The folder that MoviePy was fetched into; None when it cannot be had."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder), "moviepy==2.1.2"]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        print("MoviePy cannot be fetched from PyPI: the comparison goes without it")
        return None
    return folder


def mixing(inkreel, minutes, narration, moviepy, folder):
    end = minutes * 60
    music = f"|sox -v 0.3 music.wav -p repeat {end // 20} trim 0 {end} fade t 0 {end} 1"
    commands = {
        "inkreel": [inkreel, "render", make_plan(inkreel, minutes, narration, "off", folder), "-o", "ours.wav",
                    "--progress", "none"],
        "ffmpeg": ffmpeg(narration, filter_graph(minutes), "-c:a", "pcm_s16le", "theirs.wav"),
        "sox": ["sox", "-m", f"|sox {narration} -r 48000 -c 2 -p", music, "-b", "16", "sox.wav"],
    }
    if moviepy:
        commands["moviepy"] = ["env", f"PYTHONPATH={moviepy}", sys.executable, "-c", MOVIEPY, narration,
                               "music.opus", "moviepy.wav"]
    return commands


def two_passes(minutes, narration):
    """A shell script: loudnorm measures, then loudnorm with what it measured."""
    graph = filter_graph(minutes) + ",loudnorm=I=-14:TP=-1:LRA=11"
    measure = ffmpeg(narration, graph + ":print_format=json", "-f", "null", "-")
    write = ffmpeg(narration, graph + ":linear=true:%MEASURED%", "-c:a", "pcm_s16le", "loudnorm.wav")
    program = f"""
import json, subprocess
text = subprocess.run({measure!r}, capture_output=True, text=True, check=True).stderr
found = json.loads(text[text.rindex("{{"):text.rindex("}}") + 1])
names = {{"i": "I", "tp": "TP", "lra": "LRA", "thresh": "thresh"}}
values = ":".join(f"measured_{{new}}={{found['input_' + old]}}" for old, new in names.items())
command = [word.replace("%MEASURED%", values + ":offset=" + found["target_offset"]) for word in {write!r}]
subprocess.run(command, capture_output=True, check=True)
"""
    return [sys.executable, "-c", program]


def ten_hours(inkreel, narration, folder):
    """Music over ten hours, of which somebody speaks for the first ten minutes: the memory is what counts."""
    plan = json.loads((folder / make_plan(inkreel, 10, narration, "youtube", folder)).read_text())
    plan["duration"] = 36_000 * TICKS
    set_end(plan, plan["audio"][0], plan["duration"])
    (folder / "ten-hours.json").write_text(json.dumps(plan))
    return {"inkreel": [inkreel, "render", "ten-hours.json", "-o", "ours.flac", "--progress", "none"]}


def adopt_orphans():
    """Makes this the parent of inkreel-media when inkreel has ended, so that its memory counts."""
    subreaper = 36  # PR_SET_CHILD_SUBREAPER
    ctypes.CDLL(None).prctl(subreaper, 1, 0, 0, 0)


def main():
    adopt_orphans()
    inkreel = str(Path(sys.argv[1]).resolve() / "inkreel")
    with tempfile.TemporaryDirectory(prefix="inkreel-bench-") as name:
        folder = Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        moviepy = find_moviepy(folder / "moviepy")
        make_inputs(inkreel, folder)
        for minutes in MINUTES:
            narration = make_narration(minutes, folder)
            commands = mixing(inkreel, minutes, narration, moviepy if minutes == MINUTES[0] else None, folder)
            compare(f"{minutes} minutes of narration over looped music, to wav", commands, folder, ROUNDS)
            plan = make_plan(inkreel, minutes, narration, "youtube", folder)
            commands = {
                "inkreel": [inkreel, "render", plan, "-o", "ours.wav", "--progress", "none"],
                "ffmpeg": two_passes(minutes, narration),
            }
            rounds = ROUNDS if minutes == MINUTES[0] else 1
            compare(f"{minutes} minutes, brought to -14 LUFS", commands, folder, rounds)
        commands = ten_hours(inkreel, "narration-10.wav", folder)
        compare("ten hours, brought to -14 LUFS, to flac", commands, folder, 1)


if __name__ == "__main__":
    main()
