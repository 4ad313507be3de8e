"""Runs the tests of one target after the other, and prints how long each took.

Usage: run_suites.py SWIFT. The tests have been built. Fails if those of any target do.
"""
import pathlib
import re
import subprocess
import sys
import time

TESTS = pathlib.Path(__file__).resolve().parent


def targets():
    """The folders of test targets: those with a test in them."""
    for folder in sorted(path for path in TESTS.iterdir() if path.is_dir()):
        sources = (source.read_text() for source in folder.rglob("*.swift"))
        if any(re.search(r"@Test\b", text) for text in sources):
            yield folder.name


def main():
    rows, failed = [], []
    for target in targets():
        start = time.monotonic()
        run = subprocess.run([sys.argv[1], "test", "--skip-build", "--parallel", "--filter", rf"^{target}\."],
                             cwd=TESTS.parent, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        total = re.search(r"Test run with (\d+) tests?", run.stdout)
        count = int(total.group(1)) if total else 0
        if run.returncode != 0 or count == 0:
            failed.append(target)
            print(run.stdout)
        rows.append((time.monotonic() - start, count, target))
        print(f"{rows[-1][0]:7.1f} s  {count:4} tests  {target}", flush=True)
    print(f"{sum(row[0] for row in rows):7.1f} s  {sum(row[1] for row in rows):4} tests  in all")
    if failed:
        sys.exit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
