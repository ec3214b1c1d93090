# SPDX-License-Identifier: MIT
"""Builds that get little memory, and so few threads: each says so and ends with 3, or builds the site.

usage: memory.py DAYBOOK [--long]
"""

import os
import resource
import shutil
import sys
import tempfile

from journals import build_command, finish, leftovers, run, site, write_journal

MIB = 1 << 20
SKIPPED = 77
MESSAGES = ("there is not enough memory", "cannot allocate memory")


def build(daybook, journal, out, limit):
    """With so many bytes of addresses: what is mapped, the stacks of threads included."""
    def confine():
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    return run(build_command(daybook, journal, out, "-j", "16", "--no-cache"), preexec_fn=confine)


def starts_with(daybook, limit):
    def confine():
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    return run([daybook, "--version"], preexec_fn=confine).returncode == 0


def main():
    daybook = os.path.abspath(sys.argv[1])
    is_long = "--long" in sys.argv
    faults = []
    counts = {0: 0, 3: 0}
    with tempfile.TemporaryDirectory(prefix="daybook-faults-") as work:
        journals = [f"{work}/one", f"{work}/two"]
        sites = []
        for edition, journal in enumerate(journals, 1):
            write_journal(journal, edition)
            run(build_command(daybook, journal, f"{work}/site{edition}", "--no-cache"))
            sites.append(site(f"{work}/site{edition}"))
        least = next((size for size in range(8, 4096, 8) if starts_with(daybook, size * MIB)), None)
        if least is None:
            print("skipped: it does not start with any limit of its addresses")
            sys.exit(SKIPPED)
        out = f"{work}/out"
        sizes = range(least, least + 192, 2 if is_long else 12)
        for size in sizes:
            where = f"{size} MiB"
            shutil.rmtree(out, ignore_errors=True)
            shutil.copytree(f"{work}/site1", out)
            done = build(daybook, journals[1], out, size * MIB)
            if done.returncode not in counts:
                faults.append(f"{where}: ends with {done.returncode}: {done.stderr[-300:]}")
                continue
            counts[done.returncode] += 1
            if done.returncode == 3 and not any(text in done.stderr for text in MESSAGES):
                faults.append(f"{where}: does not say why: {done.stderr[-300:]}")
            if site(out) != sites[1 if done.returncode == 0 else 0]:
                faults.append(f"{where}: ends with {done.returncode}, and the site is another one")
            again = run(build_command(daybook, journals[1], out, "--no-cache"))
            if again.returncode != 0 or site(out) != sites[1] or leftovers(out):
                faults.append(f"{where}: the next build does not make good: {again.stderr[-300:]}")
    print(f"little memory: {len(sizes)} sizes from {least} MiB, {counts[3]} refused, {counts[0]} built")
    if 0 in counts.values():
        faults.append("the sizes are all too small, or all large enough: nothing was tried")
    finish("memory", faults)


if __name__ == "__main__":
    main()
