# SPDX-License-Identifier: MIT
"""Journals for the tests of faults, and the comparison of sites."""

import html.parser
import os
import posixpath
import re
import subprocess
import sys
import urllib.parse


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


def faults_of_mixture(seen, old, new):
    """What is wrong with a site that was left between an old and a new one.  Each page is whole, those
    that both have are there, and no page of the new site leads nowhere: what is made no more goes one
    file after the other, so pages of that may lead to each other in vain."""
    if old is None:
        return ["there was no site, and now there is a part of one"]
    faults = [f"{path} is neither the old nor the new one" for path, text in seen.items()
              if text not in (old.get(path), new.get(path))]
    faults += [f"{path} of both sites is missing" for path in sorted(old.keys() & new.keys())
               if path not in seen]
    faults += [f"{path} leads nowhere: {link}" for path in sorted(seen.keys() & new.keys())
               for link in dead_links(path, seen)]
    return faults


class Links(html.parser.HTMLParser):
    """The relative links of a page."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name in ("href", "src") and value and not re.match("[a-z]+:|/|#", value):
                self.found.append(value)


def dead_links(path, seen):
    """Relative links of a page that lead to no file of its site."""
    if not path.endswith(".html"):
        return []
    links = Links()
    links.feed(seen[path].decode())
    def file_of(link):
        here = posixpath.join(posixpath.dirname(path), re.split("[?#]", link)[0])
        return posixpath.normpath(urllib.parse.unquote(here))
    return [link for link in links.found if file_of(link) not in seen]


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
