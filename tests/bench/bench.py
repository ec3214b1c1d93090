#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Times builds of a made-up journal, and prints them beside each other and beside the floor: the
work of ./dev bench.  Times are medians; on a busy machine the ratios say more than the seconds.

    bench.py [--runs N] [--jobs N] PROGRAMS COUNT WORK

PROGRAMS is the folder with daybook, floor, make_journal and measure; WORK is a folder for journals
and sites, which stays.  In each run the floor and these builds follow one another:

    cold    a new journal, into an empty folder
    warm    the same again, nothing changed
    touch   one session has a line more
    layout  the journal's own copy of session.html has been changed: the page of each session is new
"""
import argparse
import pathlib
import re
import shutil
import statistics
import subprocess
import sys

LAYOUT = pathlib.Path(__file__).resolve().parents[2] / "layouts" / "session.html"
BUILDS = ("cold", "warm", "touch", "layout")


class Bench:
    def __init__(self, programs, count, work, jobs):
        self.programs, self.count, self.work = programs.resolve(), str(count), work.resolve()
        self.jobs = ["-j", str(jobs)] if jobs else []
        self.took = {name: [] for name in ("floor", *BUILDS)}
        self.steps = {name: {} for name in BUILDS}  # times by step
        if not (self.work / "made").exists():
            self.work.mkdir(parents=True, exist_ok=True)
            self.run("make_journal", self.count, self.work / "made")

    def run(self, *command):
        """What it wrote to both streams."""
        done = subprocess.run([self.programs / command[0], *command[1:]], capture_output=True,
                              text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{command[0]} failed:\n{(done.stdout + done.stderr)[-2000:]}")
        return done.stdout, done.stderr

    def measure(self, name, *command):
        """Notes wall seconds, CPU seconds and MiB."""
        row, said = self.run("measure", self.programs / command[0], *command[1:])
        self.took[name].append([float(number) for number in re.findall(r"[\d.]+", row)[-3:]])
        return said

    def build(self, name):
        said = self.measure(name, "daybook", "build", self.work / "journal", "-o",
                            self.work / "site", "-q", "--clock", "2027-01-01", "--stats",
                            *self.jobs)
        for line in said.split("\n\n")[0].splitlines()[1:]:
            row = re.match(r"( {0,2}\w+(?: \w+)?) +([\d.]+)", line)
            self.steps[name].setdefault(row.group(1), []).append(float(row.group(2)))

    def once(self):
        journal, site = self.work / "journal", self.work / "site"
        for folder in (journal, site, self.work / "floor-site"):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.work / "made", journal)
        (journal / "layouts").mkdir()
        own = journal / "layouts" / LAYOUT.name
        shutil.copy(LAYOUT, own)
        self.measure("floor", "floor", self.work / "made", self.work / "floor-site")
        self.build("cold")
        self.build("warm")
        self.run("make_journal", "--touch", self.count, journal)
        self.build("touch")
        own.write_text(own.read_text().replace("<article>", '<article class="edited">', 1))
        self.build("layout")

    def print(self):
        medians = {name: [statistics.median(run[i] for run in runs) for i in range(3)]
                   for name, runs in self.took.items()}
        floor, cold = medians["floor"], medians["cold"]
        print(f"{'build':<10}{'wall s':>9}{'cpu s':>9}{'peak MiB':>10}{'cpu/floor':>11}"
              f"{'wall/cold':>11}")
        for name, (wall, cpu, peak) in medians.items():
            print(f"{name:<10}{wall:>9.3f}{cpu:>9.3f}{peak:>10.1f}{cpu / floor[1]:>11.2f}"
                  f"{wall / cold[0]:>11.2f}")
        print(f"\n{'step, ms':<10}" + "".join(f"{name:>10}" for name in BUILDS))
        for step in dict.fromkeys(step for name in BUILDS for step in self.steps[name]):
            print(f"{step:<10}" + "".join(
                f"{statistics.median(self.steps[name].get(step, [0])):>10.1f}" for name in BUILDS))
        print("\nrender and write are sums over all threads.")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--jobs", type=int)
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("count", type=int)
    parser.add_argument("work", type=pathlib.Path)
    given = parser.parse_args()
    bench = Bench(given.programs, given.count, given.work, given.jobs)
    for _ in range(given.runs):
        bench.once()
    bench.print()


if __name__ == "__main__":
    main()
