# SPDX-License-Identifier: MIT
"""Builds that are killed, stopped, or not alone: the site is the old one or the new one, and the next
build makes good.

usage: killed.py DAYBOOK [--long]
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from journals import (build_command, faults_of_mixture, finish, leftovers, run, site, tree,
                      write_journal)


class Trials:
    def __init__(self, daybook, work, rounds):
        self.daybook = daybook
        self.work = work
        self.rounds = rounds
        self.faults = []
        self.random = random.Random(7)
        self.journals = [f"{work}/one", f"{work}/two"]
        self.sites = []
        for edition, journal in enumerate(self.journals, 1):
            write_journal(journal, edition)
            out = f"{work}/site{edition}"
            begin = time.monotonic()
            done = run(build_command(daybook, journal, out))
            self.took = time.monotonic() - begin
            if done.returncode != 0:
                sys.exit(f"the journal cannot be built: {done.stderr}")
            self.sites.append(tree(out))
        # A journal with the old site and its cache, to be built anew.
        self.begun = f"{work}/begun"
        write_journal(f"{self.begun}/journal", 1)
        run(build_command(daybook, f"{self.begun}/journal", f"{self.begun}/out"))
        shutil.rmtree(f"{self.begun}/journal/sessions")
        write_journal(f"{self.begun}/journal", 2)

    def fault(self, where, what):
        self.faults.append(f"{where}: {what}")

    def prepare(self, has_site):
        folder = f"{self.work}/trial"
        shutil.rmtree(folder, ignore_errors=True)
        if has_site:
            shutil.copytree(self.begun, folder)
        else:
            write_journal(f"{folder}/journal", 2)
        return f"{folder}/journal", f"{folder}/out"

    def check_healed(self, where, journal, out):
        done = run(build_command(self.daybook, journal, out, "--verify-incremental"))
        if done.returncode != 0:
            self.fault(where, f"the next build ends with {done.returncode}: {done.stderr}")
        if tree(out) != self.sites[1]:
            self.fault(where, "the next build gives another site than a clean one")
        if leftovers(out):
            self.fault(where, f"left behind: {leftovers(out)}")

    def signalled(self, number, has_site):
        """One build that gets a signal at a random moment; what its site is then."""
        name = f"signal {number}, {'later' if has_site else 'first'} build"
        journal, out = self.prepare(has_site)
        sources = {path: text for path, text in tree(journal).items() if ".daybook" not in path}
        old = site_of(self.sites[0]) if has_site else None
        new = site_of(self.sites[1])
        command = build_command(self.daybook, journal, out, "-q")
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
            time.sleep(self.random.uniform(0, self.took * 1.2))
            process.send_signal(number)
            said = process.communicate(timeout=60)[1]
        seen = site(out)
        state = "mixed"
        if seen == old:
            state = "old"
        elif seen == new:
            state = "new"
        elif seen is None:
            self.fault(name, "the site is gone")
        else:
            for fault in faults_of_mixture(seen, old, new):
                self.fault(name, fault)
        if number == signal.SIGINT:
            # Of the first milliseconds, in which nothing is listened for yet, the system has the word.
            allowed = {"old": (130, -2), "new": (0, -2), "mixed": ()}[state]
            if process.returncode not in allowed:
                self.fault(name, f"ends with {process.returncode} and the site is {state}: {said}")
            if process.returncode == 130 and leftovers(out):
                self.fault(name, f"left behind: {leftovers(out)}")
        now = {path: text for path, text in tree(journal).items() if ".daybook" not in path}
        if now != sources:
            self.fault(name, "a source was touched")
        self.check_healed(name, journal, out)
        return state, process.returncode

    def signals(self, number):
        counts = {}
        for i in range(self.rounds):
            state, code = self.signalled(number, has_site=i % 3 != 0)
            key = state if number == signal.SIGKILL else f"{state} ({code})"
            counts[key] = counts.get(key, 0) + 1
        told = ", ".join(f"{count} {what}" for what, count in sorted(counts.items()))
        print(f"signal {int(number)}: {self.rounds} builds: {told}")

    def together(self):
        """Builds of one folder at once, and clean between them."""
        codes = {}
        for i in range(self.rounds):
            name = f"together {i}"
            journal, out = self.prepare(has_site=i % 2 == 0)
            commands = [build_command(self.daybook, journal, out, "-q") for _ in range(3)]
            if i % 4 == 3:
                commands.append([self.daybook, "clean", journal, "-o", out, "-q"])
            processes = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
                         for command in commands]
            for process in processes:
                said = process.communicate(timeout=120)[1]
                code = process.returncode
                codes[code] = codes.get(code, 0) + 1
                busy = "being written by" in said and "try again" in said
                if code not in (0, 3) or (code == 3) != busy:
                    self.fault(name, f"ends with {code}: {said}")
            seen = site(out)
            if len(commands) == 3 and seen != site_of(self.sites[1]):
                self.fault(name, "the site is not the one of the journal")
            self.check_healed(name, journal, out)
        print(f"together: {self.rounds} times three builds at once, some with a clean: exit codes "
              f"{dict(sorted(codes.items()))}")


def site_of(all_files):
    return {path: text for path, text in all_files.items() if path != ".daybook-manifest"}


def main():
    daybook = os.path.abspath(sys.argv[1])
    is_long = "--long" in sys.argv
    with tempfile.TemporaryDirectory(prefix="daybook-faults-") as work:
        trials = Trials(daybook, os.path.realpath(work), 200 if is_long else 15)
        trials.signals(signal.SIGKILL)
        trials.rounds = 60 if is_long else 8
        trials.signals(signal.SIGINT)
        trials.rounds = 40 if is_long else 4
        trials.together()
    finish("killed", trials.faults)


if __name__ == "__main__":
    main()
