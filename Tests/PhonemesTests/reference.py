"""English phonemes by hibari-tts, which ports misaki: what InkReel's reader of English is compared with.

    reference.py tables FOLDER     writes the package's data to a folder, as JSON text
    reference.py sentences COUNT   prints English sentences from the documentation of Python and of this system
    reference.py phonemes          reads lines of `us` or `gb`, a tab and words with spaces between; prints for each
                                   an object with the phonemes of each word, and what the network for unknown words
                                   got and gave
"""
import ast
import glob
import gzip
import json
import os
import random
import re
import sys

# Otherwise the runtime keeps a record of its use and sends it.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"


def write_tables(folder):
    import hibari

    assets = os.path.join(os.path.dirname(hibari.__file__), "assets")
    for path in glob.glob(f"{assets}/*.json") + glob.glob(f"{assets}/*.json.gz"):
        is_packed = path.endswith(".gz")
        with (gzip.open if is_packed else open)(path, "rb") as source:
            content = source.read()
        name = os.path.basename(path).removesuffix(".gz")
        with open(os.path.join(folder, name), "wb") as file:
            file.write(content)


# Sentences


def docstrings():
    library = os.path.dirname(os.__file__)
    for path in sorted(glob.glob(f"{library}/*.py") + glob.glob(f"{library}/*/*.py")):
        if "site-packages" in path or "dist-packages" in path or "/test" in path or "idlelib" in path:
            continue
        try:
            with open(path, encoding="utf-8") as file:
                tree = ast.parse(file.read())
        except (SyntaxError, UnicodeDecodeError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
                yield ast.get_docstring(node) or ""


def system_documents():
    for pattern in ("/usr/share/doc/*/README*", "/usr/share/doc/*/NEWS*", "/usr/share/common-licenses/*"):
        for path in sorted(glob.glob(pattern)):
            try:
                with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
                    yield file.read(200_000)
            except (OSError, UnicodeDecodeError):
                continue


def topics():
    from pydoc_data.topics import topics

    return list(topics.values())


def sentences(count):
    found = {}
    for text in topics() + list(docstrings()) + list(system_documents()):
        for paragraph in re.split(r"\n\s*\n", text):
            line = " ".join(paragraph.split())
            for sentence in re.findall(r"(?<![^ ])[A-Z][^.?!]{20,200}[.?!](?= |$)", line):
                words = sentence.split()
                plain = sum(bool(re.fullmatch(r"[A-Za-z]+(?:['-][a-z]+)*[,;:.?!)]?", word)) for word in words)
                if len(words) >= 4 and plain >= 0.8 * len(words):
                    found[sentence] = True
    found = sorted(found)
    random.Random(14).shuffle(found)
    return found[:count]


# Phonemes


class Reader:
    """One dialect of the package, which remembers what its network was asked."""

    def __init__(self, dialect):
        from hibari.g2p import ASSETS, G2P
        from hibari.g2p.oov import OOV

        self.network = OOV(os.path.join(ASSETS, "oov_gb.onnx" if dialect == "gb" else "oov.onnx"))
        self.session, self.network.sess = self.network.sess, self
        self.reader = G2P(oov=self.network, british=dialect == "gb")
        self.runs = []

    def run(self, names, inputs):
        result = self.session.run(names, inputs)
        self.runs.append([inputs["chars"][0].tolist(), result[0][0].tolist()])
        return result

    def read(self, text):
        self.runs = []
        words = [""]
        for token in self.reader.phonemize_tokens(self.reader._tokens(text)):
            words[-1] += token.phonemes or ""
            if token.whitespace:
                words.append("")
        return {"words": words, "unknown": self.runs}


def phonemes():
    readers = {}
    # All of it first: whoever writes it does not read until it is written.
    for line in sys.stdin.readlines():
        dialect, text = line.rstrip("\n").split("\t", 1)
        if dialect not in readers:
            readers[dialect] = Reader(dialect)
        print(json.dumps(readers[dialect].read(text)))


match sys.argv[1:]:
    case ["tables", folder]:
        write_tables(folder)
    case ["sentences", count]:
        print("\n".join(sentences(int(count))))
    case ["phonemes"]:
        phonemes()
    case _:
        sys.exit(__doc__)
