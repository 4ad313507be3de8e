"""How fast `inkreel render` makes a video, compared with ffmpeg's filters and x264.

Usage: picture.py FOLDER-OF-PROGRAMS

60 s of 1080x1920 at 30 frames a second: narration with a highlighted word over one colour, and over a photograph with a
slow zoom. ffmpeg draws the same subtitles, which InkReel writes as ASS, by `ass`, moves the photograph by `zoompan` from
a copy of twice the size, and takes the sound that InkReel mixed. Both encode by x264 with the same rate factor: over the
colour with the same preset, over the photograph ffmpeg with veryfast. How good each picture is, as SSIM and PSNR, is
measured against the same program's own picture at the lowest rate factor. The runs are interleaved. It measures and
prints; it never fails because something is slow.
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import compare, sentence
from mix import adopt_orphans, call

WORDS = 150
ROUNDS = 3
GROUND = "#14161f"
PHOTO = Path(__file__).resolve().parents[2] / "examples/pictures/moonrise.jpg"
ZOOM = 0.3


class Scene:
    """What is under the words, for both programs."""

    def __init__(self, title, before, after, preset):
        self.title, self.before, self.after, self.preset = title, before, after, preset

    def source(self, video, frames):
        """The input of ffmpeg, and the filters that make frames of it."""
        size, rate = f"{video['width']}x{video['height']}", video["frameRate"]
        if not self.before:
            return ["-f", "lavfi", "-i", f"color=c={GROUND.replace('#', '0x')}:s={size}:r={rate}"], ""
        large = f"{2 * video['width']}:{2 * video['height']}"
        fit = f"scale={large}:force_original_aspect_ratio=increase,crop={large}"
        middle = "x='iw/2-(iw/zoom/2)':y='ih/2-(ih/zoom/2)'"
        zoom = f"zoompan=z='1+{ZOOM}*on/{frames}':d={frames}:{middle}:s={size}:fps={rate}"
        return ["-i", PHOTO.name], f"{fit},{zoom},"


SCENES = [
    Scene("one colour", "", "", None),
    Scene("a slow zoom", f'[zoom amount="{ZOOM * 100:.0f}%"][image file="{PHOTO.name}"]', "[/image][/zoom]", "veryfast"),
]


def write_script(scene, folder):
    numbers = random.Random(5)
    text = ""
    while len(text.split()) < WORDS:
        text += sentence(numbers) + "\n"
    (folder / PHOTO.name).write_bytes(PHOTO.read_bytes())
    (folder / "s.inkslop").write_text(f"{scene.before}\n[tts]\n{text}[/tts]\n{scene.after}\n")


def make_plans(inkreel, folder):
    """The plan as it is, and the same at the lowest rate factor, to compare with."""
    call([inkreel, "plan", "s.inkslop", "--speak", "--background", GROUND, "-o", "plan.json"], folder)
    plan = json.loads((folder / "plan.json").read_text())
    video = dict(plan["video"])
    plan["video"]["rateFactor"] = 1
    (folder / "best.json").write_text(json.dumps(plan))
    call([inkreel, "plan", "plan.json", "--format", "ass", "-o", "s.ass"], folder)
    call([inkreel, "render", "plan.json", "-o", "s.wav"], folder)
    return video, plan["duration"] / plan["timescale"]


def ours(inkreel, plan, output):
    return [inkreel, "render", plan, "-o", output, "--progress", "none"]


def theirs(scene, video, seconds, factor, output):
    source, filters = scene.source(video, round(seconds * video["frameRate"]))
    preset = scene.preset or video["preset"]
    return ["ffmpeg", "-v", "error", "-y", *source, "-i", "s.wav", "-vf", f"{filters}ass=s.ass", "-t", f"{seconds}",
            "-c:v", "libx264", "-preset", preset, "-crf", f"{factor}", "-pix_fmt", "yuv420p",
            "-c:a", "aac", "-b:a", "192k", "-movflags", "+faststart", output]


def quality(name, output, best, folder):
    """Prints what is left of the best picture, and how much room it takes."""
    graph = "[0:v][1:v]ssim;[0:v][1:v]psnr"
    command = ["ffmpeg", "-i", output, "-i", best, "-lavfi", graph, "-f", "null", "-"]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True).stderr
    ssim = re.search(r"SSIM .*All:([0-9.]+)", said)
    psnr = re.search(r"PSNR .*average:([0-9.inf]+)", said)
    size = (folder / output).stat().st_size / 1e6
    print(f"  {name:8} SSIM {ssim and ssim[1]}, PSNR {psnr and psnr[1]} dB, {size:.1f} MB")


def measure(inkreel, scene, folder):
    write_script(scene, folder)
    video, seconds = make_plans(inkreel, folder)
    # What was rendered before is used again, so each run has a cache of its own.
    render = ours(inkreel, "plan.json", "ours.mp4")
    commands = {
        "inkreel": ["sh", "-c", 'XDG_CACHE_HOME=$(mktemp -d -p .) exec "$@"', "inkreel", *render],
        "ffmpeg": theirs(scene, video, seconds, video["rateFactor"], "theirs.mp4"),
    }
    presets = f"{video['preset']} and {scene.preset or video['preset']}"
    compare(f"{seconds:.0f} s of subtitles over {scene.title}, {presets}", commands, folder, ROUNDS)
    subprocess.run(ours(inkreel, "best.json", "ours-best.mp4"), cwd=folder, capture_output=True, check=True)
    subprocess.run(theirs(scene, video, seconds, 1, "theirs-best.mp4"), cwd=folder, capture_output=True, check=True)
    quality("inkreel", "ours.mp4", "ours-best.mp4", folder)
    quality("ffmpeg", "theirs.mp4", "theirs-best.mp4", folder)


def main():
    adopt_orphans()
    inkreel = str(Path(sys.argv[1]).resolve() / "inkreel")
    for scene in SCENES:
        with tempfile.TemporaryDirectory(prefix="inkreel-bench-") as name:
            os.environ["XDG_CACHE_HOME"] = str(Path(name) / "cache")
            measure(inkreel, scene, Path(name))


if __name__ == "__main__":
    main()
