# SPDX-License-Identifier: MIT
"""Instructions of one build, as valgrind counts them: the same on every run of a program, however
busy the machine is.  For rooms.py and growth.py."""
import collections
import os
import re
import shutil
import subprocess
import sys

SKIPPED = 77  # SKIP_RETURN_CODE of their tests


def need_valgrind():
    """Its version; where there is none the test says so and is skipped."""
    if shutil.which("valgrind") is None:
        print("skipped: valgrind is not installed")
        sys.exit(SKIPPED)
    return subprocess.run(["valgrind", "--version"], capture_output=True, text=True,
                          check=True).stdout.strip()


def count(daybook, work, journal, profile=None):
    """Builds `journal`, a folder in `work`, on one thread; returns the instructions.  `profile`
    is the file that the counts of each function go to."""
    out = work / (journal + "-site")
    shutil.rmtree(out, ignore_errors=True)
    # Nothing of the machine's may change a count: neither names nor variables nor other options.
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--dump-line=no",
         f"--callgrind-out-file={profile or '/dev/null'}", os.path.abspath(daybook), "build",
         journal, "-o", out.name, "-q", "-j1", "--clock", "2027-01-01"],
        cwd=work, env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC"},
        capture_output=True, text=True, check=False)
    shutil.rmtree(out, ignore_errors=True)
    collected = re.search(r"Collected : (\d+)", run.stderr)
    # 1 says that the journal has faults, which its site does without.
    if collected is None or run.returncode not in (0, 1):
        sys.exit(f"daybook failed under valgrind ({run.returncode}):\n{run.stdout}{run.stderr}")
    return int(collected.group(1))


def by_function(profile):
    """The instructions of each function itself, by the object it is in and its name."""
    counts = collections.Counter()
    names = {}
    current = {"ob": "", "fn": ""}
    is_call = False
    with open(profile, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            name = re.match(r"(ob|fn)=(?:\((\d+)\))?(?: ?(.*))?$", line)
            if name:
                kind, number, text = name.groups()
                if text:
                    names[kind, number] = text
                current[kind] = names.get((kind, number), text or "")
            elif line.startswith(("cob=", "cfn=")):
                # A name may be said here first.
                said = re.match(r"c(ob|fn)=\((\d+)\) (.*)$", line)
                if said:
                    names[said.group(1), said.group(2)] = said.group(3)
            elif line.startswith("calls="):
                is_call = True  # the next line is what was called
            elif line[0].isdigit() or line[0] in "+-*":
                if not is_call:
                    counts[current["ob"], current["fn"]] += int(line.split()[1])
                is_call = False
    return counts
