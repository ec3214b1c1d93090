#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Holds the instructions of a build to a table, room by room, and fails when one takes over 5 %
more.  rooms.txt is that table; DAYBOOK_BLESS=1 writes it anew.

    rooms.py DAYBOOK MAKE_JOURNAL TABLE COMPILER

COMPILER says with what and how DAYBOOK was compiled.  Counts depend on that, and on the libraries,
so where the table was made with others the test says so and is skipped.
"""
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile

import callgrind

SESSIONS = 100
MOST = 1.05
# A room so small that a few calls more are 5 % of it is held to this share of the whole.
LEAST = 0.001
# What is in a library, and what the program has of templates of others.
LIBRARIES = ("cmark-gfm", "yaml-cpp", "mimalloc", "utf8proc", "xxhash", "fmt", "tinyxml2",
             "stdc++", "libc.so", "ld-linux")


def room(library, function):
    ours = re.search(r"daybook::(\w+)::", function)
    if ours:
        return ours.group(1)
    of_library = next((name for name in LIBRARIES if name in library), "others")
    return "templates" if library.endswith("/daybook") else of_library


def count(daybook, make_journal):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        subprocess.run([os.path.abspath(make_journal), str(SESSIONS), work / "journal"], check=True)
        whole = callgrind.count(daybook, work, "journal", work / "profile")
        rooms = {}
        for (library, function), number in callgrind.by_function(work / "profile").items():
            name = room(library, function)
            rooms[name] = rooms.get(name, 0) + number
    return {**dict(sorted(rooms.items())), "all": whole}


def write(table, made_with, counts):
    lines = [f"# Thousands of instructions that a build of {SESSIONS} made-up sessions takes on",
             "# one thread, by room and library.  tests/README.md says how it is checked and written.",
             f"# {made_with}", ""]
    lines += [f"{name:<12}{number // 1000:>12,}" for name, number in counts.items()]
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")


def read(table):
    """With what the table was made, and its counts."""
    made_with, counts = "", {}
    for line in table.read_text(encoding="utf-8").splitlines() if table.exists() else []:
        if line.startswith("# "):
            made_with = line[2:]
        elif line:
            name, number = line.split()
            counts[name] = int(number.replace(",", "")) * 1000
    return made_with, counts


def compare(counts, expected):
    """Prints a row for each room; returns those that take too much."""
    slack = expected.get("all", 0) * LEAST
    worse = []
    print(f"{'':<12}{'expected':>12}{'came':>12}  thousands of instructions")
    for name in sorted(counts.keys() | expected.keys(), key=lambda each: (each == "all", each)):
        came, was = counts.get(name, 0), expected.get(name, 0)
        ratio = f"{100 * (came - was) / was:+.1f} %" if was else "new"
        is_worse = came > max(was * MOST, was + slack)
        print(f"{name:<12}{was // 1000:>12,}{came // 1000:>12,}  {ratio}"
              f"{'  <- over 5 %' if is_worse else ''}")
        worse += [name] if is_worse else []
    return worse


def main():
    daybook, make_journal, table, compiler = sys.argv[1:]
    table = pathlib.Path(table)
    made_with = "; ".join([compiler, " ".join(platform.libc_ver()), callgrind.need_valgrind()])
    blesses = os.environ.get("DAYBOOK_BLESS") == "1"
    if blesses and os.environ.get("CI"):
        sys.exit("DAYBOOK_BLESS is not for CI: look at the table before others see it")
    expected_with, expected = read(table)
    if not blesses and expected_with != made_with:
        print(f"skipped: the table was made with {expected_with}\nand this is     {made_with}")
        sys.exit(callgrind.SKIPPED)
    counts = count(daybook, make_journal)
    worse = compare(counts, expected)
    if blesses:
        write(table, made_with, counts)
        print(f"written to {table}")
    elif worse:
        sys.exit(f"These take over 5 % more than {table.name} has: {', '.join(worse)}.  When the "
                 "change is worth it:\n    DAYBOOK_BLESS=1 ./dev test -R instructions.rooms")


if __name__ == "__main__":
    main()
