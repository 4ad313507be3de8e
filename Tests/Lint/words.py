"""Finds words that the glossary in docs/contributing.md replaces by others.

Reads the table "write | for | not" and looks for the words in its last column: in the code and comments of Sources,
in the comments of Tests, in the prose of Markdown pages, and in the descriptions of schemas. Code in Markdown, generated
files, texts in other languages and strings of one word (which belong to a format or to users' scripts) are left out.
Prints each place with what to write instead, and fails if there is any.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
GLOSSARY = ROOT / "docs/contributing.md"
# Sentences that voices speak, and the words of languages.
FOREIGN = re.compile(r"/Generated/|InkSpeech/Languages/|CalibrationSentences|PhraseWords|Start\.swift|LetterTimes")
SINGLE_WORDS = re.compile(r'"\w*"')


def banned_words():
    """Each banned phrase, and what the glossary has for it."""
    rows = re.findall(r"^\| ([^|]*) \| [^|]* \| ([^|]*`[^|]*) \|$", GLOSSARY.read_text(), re.MULTILINE)
    words = {word: better for better, column in rows for word in re.findall(r"`([^`]+)`", column)}
    if not words:
        sys.exit(f"{GLOSSARY}: there is no glossary")
    return words


def prose(path, lines):
    """The lines that are read by people, with their numbers from 1."""
    in_code = False
    for number, line in enumerate(lines, 1):
        if path.suffix == ".md":
            if line.lstrip().startswith("```"):
                in_code = not in_code
            elif not in_code:
                yield number, re.sub(r"`[^`]*`|\]\([^)]*\)", "", line)
        elif path.suffix == ".json":
            yield from [(number, line)] if '"description"' in line else []
        elif path.parts[0] == "Sources":
            yield number, SINGLE_WORDS.sub("", line)
        elif comment := re.search(r"^\s*///?(.*)|\s//\s([^\"]*)$", line):
            yield number, comment.group(0)


def main():
    words = banned_words()
    pattern = re.compile(r"\b(" + "|".join(map(re.escape, words)) + r")\b", re.IGNORECASE)
    listed = subprocess.run(["git", "ls-files", "Sources", "Tests", "docs", "grammar", "*.md"], cwd=ROOT,
                            capture_output=True, text=True, check=True)
    found = 0
    for name in dict.fromkeys(listed.stdout.split("\n")):
        path = pathlib.Path(name)
        if path.suffix not in {".swift", ".md", ".json", ".js"} or FOREIGN.search(name) or "/vscode/" in name:
            continue
        if path.suffix == ".json" and path.parts[0] != "grammar":
            continue
        for number, line in prose(path, (ROOT / path).read_text().split("\n")):
            if ROOT / path == GLOSSARY and line.startswith("|"):
                continue
            for match in pattern.finditer(line):
                found += 1
                print(f"{name}:{number}: write \"{words[match.group(1).lower()]}\", not \"{match.group(1)}\"")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
