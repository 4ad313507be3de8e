"""How near estimates come to speech, compared with words at 150 a minute.

Usage: estimates.py FOLDER-OF-PROGRAMS

Takes the sentences of Tests/EstimateTests/sentences.tsv, which no table of letter times has seen, and has
`inkreel calibrate --lengths` fit each voice by cross-validation: every length is foretold by a fit to the other
nine tenths. The fit begins with espeak-ng's own weights, which have not seen the lengths either. Python's standard
library only; it measures and prints.
"""

import csv
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

SENTENCES = Path(__file__).parent.parent / "EstimateTests" / "sentences.tsv"
VOICES = [("espeak", "espeak en-us"), ("kokoro af_heart", "Kokoro af_heart")]
WORDS_A_MINUTE = 150
SCRIPTS = 400


def words_error(rows):
    """The mean error of a sentence, and of scripts of a minute, by the number of words alone."""
    pairs = [(len(text.split()) / WORDS_A_MINUTE * 60, seconds) for text, seconds in rows]
    numbers = random.Random(11)
    scripts = 0
    for _ in range(SCRIPTS):
        expected = measured = 0
        while measured < 60:
            pair = numbers.choice(pairs)
            expected += pair[0]
            measured += pair[1]
        scripts += abs(expected / measured - 1)
    return sum(abs(e / m - 1) for e, m in pairs) / len(pairs), scripts / SCRIPTS


def inkreel_error(inkreel, rows):
    with tempfile.TemporaryDirectory(prefix="inkreel-bench-") as folder:
        lengths = Path(folder, "lengths.tsv")
        lengths.write_text("".join(f"{seconds}\t{text}\n" for text, seconds in rows))
        command = [inkreel, "calibrate", "espeak", "en-us", "--lengths", lengths, "-o", f"{folder}/voice.json"]
        result = json.loads(subprocess.run([*command, "--json"], check=True, capture_output=True).stdout)
    return result["error"], result["scriptError"], result["coverage"]


def is_word_for_word(row):
    has_digits = any(letter.isdigit() for letter in row["text"])
    return not has_digits and len(row["text"].split()) == len((row["spoken"] or row["text"]).split())


def main():
    inkreel = str(Path(sys.argv[1]).resolve() / "inkreel")
    with open(SENTENCES, encoding="utf-8") as file:
        sentences = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    print("\nLength of speech before it is spoken: mean error of a sentence, and of a script of a minute")
    for column, name in VOICES:
        # Other voices than espeak-ng got the sentences as they are written: only what is spoken word for word counts.
        rows = [
            (row["text"], float(row[column]))
            for row in sentences
            if row[column] and row["language"] == "en" and (column == "espeak" or is_word_for_word(row))
        ]
        sentence, script, coverage = inkreel_error(inkreel, rows)
        words = words_error(rows)
        print(f"  {name:16} inkreel  {sentence:6.1%} {script:6.1%}   nine in ten: {coverage:.0%} inside")
        print(f"  {'':16} words    {words[0]:6.1%} {words[1]:6.1%}")


if __name__ == "__main__":
    main()
