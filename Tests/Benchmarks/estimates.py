"""How near estimates come to speech, compared with words at 150 a minute.

Usage: estimates.py FOLDER-OF-PROGRAMS

Takes the sentences of Tests/EstimateTests/sentences.tsv, and those of kokoro.tsv that nothing is fitted to, and has
`inkreel calibrate --lengths` fit each voice by cross-validation: every length is foretold by a fit to the other
nine tenths. The fit begins with espeak-ng's own weights, which have not seen the lengths either. How near the fitted
voices of Kokoro come is measured by `make test`. Python's standard library only; it measures and prints.
"""

import csv
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

TABLES = Path(__file__).parent.parent / "EstimateTests"
VOICES = [("sentences.tsv", "espeak", "espeak en-us"), ("kokoro.tsv", "af_heart", "Kokoro af_heart")]
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


def main():
    inkreel = str(Path(sys.argv[1]).resolve() / "inkreel")
    print("\nLength of speech before it is spoken: mean error of a sentence, and of a script of a minute")
    for table, column, name in VOICES:
        with open(TABLES / table, encoding="utf-8") as file:
            sentences = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        rows = [
            (row["text"], float(row[column]))
            for row in sentences
            if row[column] and row["language"] == "en" and row.get("use", "held") == "held"
        ]
        sentence, script, coverage = inkreel_error(inkreel, rows)
        words = words_error(rows)
        print(f"  {name:16} inkreel  {sentence:6.1%} {script:6.1%}   nine in ten: {coverage:.0%} inside")
        print(f"  {'':16} words    {words[0]:6.1%} {words[1]:6.1%}")


if __name__ == "__main__":
    main()
