"""Runs the tests, two targets at a time, and prints how long each took.

Usage: run_suites.py SWIFT. The tests have been built. Fails if those of any target do.

Many tests wait for other programs, so that one target alone leaves a processor idle.
"""
import concurrent.futures
import pathlib
import re
import subprocess
import sys
import time

TESTS = pathlib.Path(__file__).resolve().parent
LONGEST = "CommandTests"
ALONE = "PerformanceTests"


def targets():
    """The folders of test targets: those with a test in them."""
    for folder in sorted(path for path in TESTS.iterdir() if path.is_dir()):
        sources = (source.read_text() for source in folder.rglob("*.swift"))
        if any(re.search(r"@Test\b", text) for text in sources):
            yield folder.name


def run(swift, target):
    """How long the tests of a target took, how many there were, and whether they passed."""
    start = time.monotonic()
    # The lock of the build folder is held by the other target's run. Nothing is built.
    result = subprocess.run(
        [swift, "test", "--skip-build", "--ignore-lock", "--parallel", "--filter", rf"^{target}\."],
        cwd=TESTS.parent, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    total = re.search(r"Test run with (\d+) tests?", result.stdout)
    count = int(total.group(1)) if total else 0
    passed = result.returncode == 0 and count > 0
    seconds = time.monotonic() - start
    output = "" if passed else result.stdout + "\n"
    print(f"{output}{seconds:7.1f} s  {count:4} tests  {target}", flush=True)
    return count, passed


def main():
    # The longest first, so that it does not run alone at the end. What is measured runs alone.
    names = sorted(targets(), key=lambda name: (name == ALONE, name != LONGEST, name))
    start = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        results = dict(zip(names, pool.map(lambda name: run(sys.argv[1], name), [n for n in names if n != ALONE])))
    results[ALONE] = run(sys.argv[1], ALONE)
    print(f"{time.monotonic() - start:7.1f} s  {sum(count for count, _ in results.values()):4} tests  in all")
    if failed := [name for name, (_, passed) in results.items() if not passed]:
        sys.exit(f"failed: {', '.join(failed)}")


if __name__ == "__main__":
    main()
