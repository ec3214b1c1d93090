# SPDX-License-Identifier: MIT
"""Builds onto disks that are full or cannot be written: the site is the old one or the new one.

usage: full_disk.py DAYBOOK [--long]

Mounts small disks in memory in a name space of its own; skipped (77) where that is not allowed.
"""

import os
import shutil
import subprocess
import sys
import tempfile

from journals import build_command, finish, leftovers, run, site, tree, write, write_journal

SKIPPED = 77


def mount(folder, kilobytes):
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", folder], check=True)


def unmount(folder):
    subprocess.run(["umount", folder], check=True)


class Disks:
    def __init__(self, daybook, work):
        self.daybook = daybook
        self.work = work
        self.disk = f"{work}/disk"
        os.mkdir(self.disk)
        self.faults = []
        self.sites = []
        for edition in (1, 2):
            write_journal(f"{work}/journal{edition}", edition)
            out = f"{work}/site{edition}"
            run(build_command(daybook, f"{work}/journal{edition}", out, "--no-cache"))
            self.sites.append(tree(out))
        self.kilobytes = self.used_by_site()

    def used_by_site(self):
        mount(self.disk, 65536)
        try:
            shutil.copytree(f"{self.work}/site1", f"{self.disk}/out")
            told = os.statvfs(self.disk)
            return (told.f_blocks - told.f_bfree) * told.f_frsize // 1024
        finally:
            unmount(self.disk)

    def fault(self, where, what):
        self.faults.append(f"{where}: {what}")

    def check(self, where, done, out, old):
        """One build onto a disk that may be too small."""
        seen = site(out)
        old_site = None if old is None else site(f"{self.work}/site1")
        new_site = site(f"{self.work}/site2")
        if done.returncode == 0:
            if seen != new_site:
                self.fault(where, "ends with 0, and the site is not the new one")
            return "built"
        if done.returncode != 3 or "No space left" not in done.stderr.replace("no space", "No space"):
            self.fault(where, f"ends with {done.returncode}: {done.stderr}")
        if seen != old_site:
            self.fault(where, "refused, and the site is not the old one")
        if leftovers(out):
            self.fault(where, f"left behind: {leftovers(out)}")
        return "refused"

    def sweep(self, has_site, sizes):
        counts = {"built": 0, "refused": 0}
        for size in sizes:
            where = f"{'later' if has_site else 'first'} build on {size} KB"
            mount(self.disk, size)
            try:
                out = f"{self.disk}/out"
                if has_site:
                    shutil.copytree(f"{self.work}/site1", out)
                command = build_command(self.daybook, f"{self.work}/journal2", out, "-q",
                                        "--no-cache")
                old = self.sites[0] if has_site else None
                counts[self.check(where, run(command), out, old)] += 1
                subprocess.run(["mount", "-o", "remount,size=64m", self.disk], check=True)
                done = run(command)
                if done.returncode != 0 or tree(out) != self.sites[1]:
                    self.fault(where, f"with room enough it ends with {done.returncode}")
            finally:
                unmount(self.disk)
        print(f"full disk, {'later' if has_site else 'first'} builds: {len(list(sizes))} sizes, "
              f"{counts['refused']} refused, {counts['built']} built")

    def journal_on_full_disk(self):
        """No room for the cache: the build goes on without."""
        mount(self.disk, 64)
        try:
            journal, out = f"{self.disk}/journal", f"{self.work}/beside"
            write_journal(journal, 2, sessions=4)
            try:
                for number in range(1_000):
                    write(f"{self.disk}/rest{number}", b"x" * 512)
            except OSError:
                pass
            done = run(build_command(self.daybook, journal, out, "-q"))
            if done.returncode != 0:
                self.fault("cache on a full disk", f"ends with {done.returncode}: {done.stderr}")
            again = run(build_command(self.daybook, journal, out, "-q", "--verify-incremental"))
            if again.returncode != 0:
                self.fault("cache on a full disk", f"then with {again.returncode}: {again.stderr}")
        finally:
            unmount(self.disk)

    def read_only(self):
        """Root may write anywhere but on a disk that is read-only."""
        mount(self.disk, 65536)
        try:
            out = f"{self.disk}/out"
            for has_site in (False, True):
                subprocess.run(["mount", "-o", "remount,rw", self.disk], check=True)
                if has_site:
                    shutil.copytree(f"{self.work}/site1", out)
                subprocess.run(["mount", "-o", "remount,ro", self.disk], check=True)
                done = run(build_command(self.daybook, f"{self.work}/journal2", out, "-q",
                                         "--no-cache"))
                if done.returncode != 3 or "read-only file system" not in done.stderr:
                    self.fault("read-only output", f"ends with {done.returncode}: {done.stderr}")
                if site(out) != (site(f"{self.work}/site1") if has_site else None):
                    self.fault("read-only output", "the site is otherwise")
            # An empty folder that is a disk of its own.
            subprocess.run(["mount", "-o", "remount,rw", self.disk], check=True)
            shutil.rmtree(out)
            for _ in range(2):
                done = run(build_command(self.daybook, f"{self.work}/journal2", self.disk, "-q",
                                         "--no-cache"))
                if done.returncode != 0 or tree(self.disk) != self.sites[1]:
                    self.fault("a mount as output", f"ends with {done.returncode}: {done.stderr}")
        finally:
            unmount(self.disk)


def main():
    if "--inside" not in sys.argv:
        inside = ["unshare", "--mount", "--map-root-user", "--user"] if os.geteuid() else \
            ["unshare", "--mount"]
        try:
            allowed = run([*inside, "mount", "-t", "tmpfs", "tmpfs", tempfile.gettempdir()])
        except FileNotFoundError:
            sys.exit(SKIPPED)
        if allowed.returncode != 0:
            print("skipped: no disk can be mounted here")
            sys.exit(SKIPPED)
        os.execvp(inside[0], [*inside, sys.executable, "-B", *sys.argv, "--inside"])
    daybook = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="daybook-disks-") as work:
        disks = Disks(daybook, os.path.realpath(work))
        enough = disks.kilobytes
        step = max(4, enough // (200 if "--long" in sys.argv else 6))
        disks.sweep(False, range(4, enough + 2 * step, step))
        disks.sweep(True, range(enough + 4, enough + 404, 4 if "--long" in sys.argv else 56))
        disks.journal_on_full_disk()
        disks.read_only()
    finish("full_disk", disks.faults)


if __name__ == "__main__":
    main()
