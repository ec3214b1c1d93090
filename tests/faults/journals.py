# SPDX-License-Identifier: MIT
"""Journals for the tests of faults, and the comparison of sites."""

import os
import subprocess
import sys


def run(command, **options):
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace",
        timeout=300, check=False, **options)


def build_command(daybook, journal, out, *more):
    return [daybook, "build", journal, "-o", out, "--clock", "2026-12-31", *more]


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode())


def session(number, sessions, edition):
    other = 1 + number % sessions
    return (
        f"---\ntags: [a, t{number % 5}]\n---\n# Session {number:03}: Topic {number}\n\n"
        f"**Track:** Systems\n**Module:** M{number % 4}\n\n## Summary\n\nEdition {edition}, see "
        f"[another](2026-01-{other:02}-topic.md) and $x^2$.\n\n## Next steps\n\n- [ ] go on\n\n"
        "```cpp\nint main() { return 0; }\n```\n")


def write_journal(folder, edition, sessions=16):
    """Edition 2 has one session less, one more, and each third one is otherwise."""
    numbers = range(1, sessions + 1) if edition == 1 else range(2, sessions + 2)
    for number in numbers:
        of = edition if number % 3 == 0 else 1
        path = f"{folder}/sessions/2026-01-{number:02}-topic.md"
        write(path, session(number, sessions, of))
    write(f"{folder}/site.yaml", "title: Faults\n")
    write(f"{folder}/sessions/picture.txt", f"edition {edition}\n")
    write(f"{folder}/adr/0001-tables.md", "# 1. Tables\n\n## Status\n\nAccepted\n")
    write(f"{folder}/index.md", f"# Journal\n\n[file](sessions/picture.txt) {edition}\n")


def tree(folder):
    """All files below a folder with their bytes; None when there is no folder."""
    if not os.path.lexists(folder):
        return None
    found = {}
    for above, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(above, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


def site(folder):
    """What readers see of a site: neither the manifest nor temporary files."""
    found = tree(folder)
    if found is None:
        return None
    return {path: text for path, text in found.items()
            if not path.startswith(".daybook-")}


def is_mixture(seen, old, new):
    """Whether each page is whole, as the old site has it or as the new one does."""
    return all(text in ((old or {}).get(path), new.get(path)) for path, text in seen.items())


def leftovers(out):
    found = [path for path in tree(out) or {} if path.startswith(".daybook-next") or path.endswith(".daybook-tmp")]
    if os.path.lexists(out + ".daybook-new"):
        found.append(out + ".daybook-new")
    return found


def finish(name, faults):
    """Tells the faults that were found, and ends the program by whether there are any."""
    for fault in faults:
        print(fault)
    print(f"{name}: {len(faults)} faults")
    sys.exit(1 if faults else 0)
