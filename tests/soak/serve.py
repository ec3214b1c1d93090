#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""`daybook serve` under load and for long: wrk with 200 connections while files are edited, then a
thousand rebuilds, after which the memory has to be what it was.

usage: serve.py BUILD-FOLDER [SECONDS [REBUILDS]]

Ends with 77 when all went well and there is no wrk.
"""

import os
import re
import shutil
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(HERE, "..", "serve"))
sys.path.insert(0, os.path.join(HERE, "..", "faults"))

from journals import session  # noqa: E402
from server import Server  # noqa: E402

# A server of which each build costs the allocator nothing lasting; what it keeps is warm after these.
WARM = 60
GROWTH = 1.05
SKIPPED = 77


def files(sessions):
    return {f"sessions/2026-01-{number:02}-topic.md": session(number, sessions, 1)
            for number in range(1, sessions + 1)}


def resident(server):
    """Kilobytes of the process."""
    with open(f"/proc/{server.process.pid}/status", encoding="utf-8") as status:
        return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1))


def load(daybook, seconds):
    with Server(daybook, files=files(16)) as server:
        server.shows("index.html", "</html>")
        command = ["wrk", "-t", "2", "-c", "200", "-d", str(seconds), "--timeout", "10",
                   f"http://127.0.0.1:{server.port}{server.prefix}sessions/2026-03-05-a.html"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as wrk:
            edits = 0
            while wrk.poll() is None:
                edits += 1
                server.save("sessions/2026-01-03-topic.md", session(3, 16, edits))
                time.sleep(0.5)
            said = wrk.stdout.read()
        server.shows("sessions/2026-01-03-topic.html", f"Edition {edits}")
        status, took = server.stop()
    told = re.search(r"(\d+) requests in", said)
    faults = re.findall(r"(Socket errors.*|Non-2xx.*)", said)
    print(f"load: {told and told.group(1)} requests of 200 connections in {seconds} s, {edits} edits; "
          f"faults: {faults or 'none'}; ends with {status} after {took:.2f} s")
    # wrk closes what is under way at its end, which is no fault; an answer that is none would be.
    return status == 0 and not any("Non-2xx" in fault for fault in faults)


def rebuild(daybook, times):
    with Server(daybook, files=files(8), options=["-j", "2"]) as server:
        server.shows("index.html", "</html>")
        first = 0
        for number in range(1, times + 1):
            before = server.builds()
            server.save("sessions/2026-01-03-topic.md", session(3, 8, number))
            deadline = time.monotonic() + 30
            while server.builds() == before:
                if time.monotonic() > deadline:
                    print(f"rebuilds: the build after edit {number} did not come")
                    return False
                time.sleep(0.01)
            if number == min(WARM, times // 2):
                first = resident(server)
        last = resident(server)
        status, _ = server.stop()
    print(f"rebuilds: {times}; resident {first} KB after the first {min(WARM, times // 2)}, {last} KB "
          f"after the last; ends with {status}")
    return status == 0 and last <= first * GROWTH


def main():
    daybook = os.path.join(sys.argv[1], "daybook")
    seconds = int(sys.argv[2]) if len(sys.argv) > 2 else 30
    times = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
    has_wrk = shutil.which("wrk") is not None
    if not has_wrk:
        print("load: skipped, wrk is not installed")
    is_fine = not has_wrk or load(daybook, seconds)
    is_fine = rebuild(daybook, times) and is_fine
    sys.exit(1 if not is_fine else 0 if has_wrk else SKIPPED)


if __name__ == "__main__":
    main()
