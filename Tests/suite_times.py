"""Prints how long each test target took, from the report that `swift test --xunit-output` writes.

Tests run at the same time, so the times add up to more than the run.
"""
import collections
import sys
import xml.etree.ElementTree as ElementTree


def main():
    times = collections.defaultdict(lambda: [0, 0.0])
    for case in ElementTree.parse(sys.argv[1]).iter("testcase"):
        target = case.get("classname", "").split(".")[0]
        times[target][0] += 1
        times[target][1] += float(case.get("time", 0))
    for target, (count, seconds) in sorted(times.items(), key=lambda item: -item[1][1]):
        print(f"{seconds:8.1f} s  {count:4} tests  {target}")


if __name__ == "__main__":
    main()
