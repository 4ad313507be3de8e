"""How fast `inkreel render` makes a video, compared with ffmpeg's `ass` filter and x264 over the same flat ground.

Usage: picture.py FOLDER-OF-PROGRAMS

60 s of 1080x1920 at 30 frames a second: narration with a highlighted word over one colour. ffmpeg draws the same
subtitles, which InkReel writes as ASS, and takes the sound that InkReel mixed; both encode by x264 with the same preset
and rate factor. How good each picture is, as SSIM and PSNR, is measured against the same program's own picture at the
lowest rate factor. The runs are interleaved. It measures and prints; it never fails because something is slow.
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


def write_script(folder):
    numbers = random.Random(5)
    text = ""
    while len(text.split()) < WORDS:
        text += sentence(numbers) + "\n"
    (folder / "s.inkslop").write_text(f"[tts]\n{text}[/tts]\n")


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


def theirs(video, seconds, factor, output):
    ground = f"color=c={GROUND.replace('#', '0x')}:s={video['width']}x{video['height']}:r={video['frameRate']}"
    return ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-t", f"{seconds}", "-i", ground, "-i", "s.wav",
            "-vf", "ass=s.ass", "-c:v", "libx264", "-preset", video["preset"], "-crf", f"{factor}",
            "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "192k", "-movflags", "+faststart", output]


def quality(name, output, best, folder):
    """Prints what is left of the best picture, and how much room it takes."""
    graph = "[0:v][1:v]ssim;[0:v][1:v]psnr"
    command = ["ffmpeg", "-i", output, "-i", best, "-lavfi", graph, "-f", "null", "-"]
    said = subprocess.run(command, cwd=folder, capture_output=True, text=True).stderr
    ssim = re.search(r"SSIM .*All:([0-9.]+)", said)
    psnr = re.search(r"PSNR .*average:([0-9.inf]+)", said)
    size = (folder / output).stat().st_size / 1e6
    print(f"  {name:8} SSIM {ssim and ssim[1]}, PSNR {psnr and psnr[1]} dB, {size:.1f} MB")


def main():
    adopt_orphans()
    inkreel = str(Path(sys.argv[1]).resolve() / "inkreel")
    with tempfile.TemporaryDirectory(prefix="inkreel-bench-") as name:
        folder = Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        write_script(folder)
        video, seconds = make_plans(inkreel, folder)
        # What was rendered before is used again, so each run has a cache of its own.
        render = ours(inkreel, "plan.json", "ours.mp4")
        commands = {
            "inkreel": ["sh", "-c", 'XDG_CACHE_HOME=$(mktemp -d -p .) exec "$@"', "inkreel", *render],
            "ffmpeg": theirs(video, seconds, video["rateFactor"], "theirs.mp4"),
        }
        compare(f"{seconds:.0f} s of subtitles over one colour, {video['preset']}", commands, folder, ROUNDS)
        subprocess.run(ours(inkreel, "best.json", "ours-best.mp4"), cwd=folder, capture_output=True, check=True)
        subprocess.run(theirs(video, seconds, 1, "theirs-best.mp4"), cwd=folder, capture_output=True, check=True)
        quality("inkreel", "ours.mp4", "ours-best.mp4", folder)
        quality("ffmpeg", "theirs.mp4", "theirs-best.mp4", folder)


if __name__ == "__main__":
    main()
