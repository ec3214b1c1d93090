# SPDX-License-Identifier: MIT
"""Journals that no one should have: circles of folders, names of all kinds, times before and after all
times.  Each is built without a crash, all of it or with a message, and a second build changes nothing.

usage: odd_journals.py DAYBOOK
"""

import os
import re
import sys
import tempfile

from journals import build_command, finish, run, tree, write

FAULTS = []


def build(daybook, name, journal, *more, environment=None, expected=(0,), says=()):
    out = journal + ".site"
    env = {**os.environ, **(environment or {})}
    for attempt in ("first", "second"):
        before = tree(out)
        done = run(build_command(daybook, journal, out, *more), env=env)
        said = done.stderr
        if done.returncode not in expected:
            FAULTS.append(f"{name}: the {attempt} build ends with {done.returncode}: {said[-800:]}")
        for words in says:
            if words not in said:
                FAULTS.append(f"{name}: the {attempt} build does not say '{words}': {said[-800:]}")
        if attempt == "second" and before != tree(out):
            FAULTS.append(f"{name}: the second build gives another site")
    return tree(out) or {}


def pages(site, folder):
    return sorted(path for path in site if path.startswith(folder + "/") and path.endswith(".html"))


def titles_of_sessions(site):
    """The title of each page of a session, as it stands on the page."""
    found = [re.findall(rb"<h1[^>]*>(.*?)</h1>", site[path], re.S) for path in pages(site, "sessions")
             if path != "sessions/index.html"]
    return sorted(b"".join(title).decode() for title in found)


def check(name, is_so, what):
    if not is_so:
        FAULTS.append(f"{name}: {what}")


def links(daybook, work):
    journal = f"{work}/links"
    write(f"{journal}/sessions/a.md", "# A\n")
    os.symlink("..", f"{journal}/sessions/up")
    os.symlink("round", f"{journal}/round")
    os.symlink("/etc", f"{journal}/etc")
    os.symlink("/etc/passwd", f"{journal}/sessions/passwd.md")
    os.symlink("nowhere", f"{journal}/sessions/nowhere.md")
    site = build(daybook, "links", journal,
                 says=("etc:1:1: warning: a symbolic link that leaves the journal is not followed",
                       "round:1:1: warning: a symbolic link that leads nowhere",
                       "sessions/passwd.md:1:1: warning: a symbolic link that leaves"))
    check("links", len(pages(site, "sessions")) == 2, f"pages: {pages(site, 'sessions')}")
    check("links", not any(b"root:x:0" in text for text in site.values()), "another file is published")


def names(daybook, work):
    journal = f"{work}/names"
    odd = ["CON.md", "aux.md", "nul.txt.md", "a.md.", "b.md ", "c..md", "-d.md", "d .md", " e.md",
           "Case.md", "case.md", "CASE.md", "caf\u00e9.md", "cafe\u0301.md", "%41.md", "a%2Fb.md",
           "#1.md", "what?.md", "a:b.md", "a\\b.md", "a\tb.md", "a\nb.md", "\u202ename.md",
           "\u200b.md", "\U0001F680.md", "index.md", "con/aux/prn.md", "a\"b'c<d>.md", "~.md",
           "x" * 250 + ".md", "\u5b66" * 80 + ".md"]
    for number, name in enumerate(odd):
        write(f"{journal}/sessions/{name}", f"# Name {number}\n\ntext {number}\n")
    with open(f"{journal}/sessions".encode() + b"/bad\xff\xfe.md", "wb") as file:
        file.write(b"# Bad name\n")
    site = build(daybook, "names", journal)
    # What ends otherwise is no text, and index.md tells of its folder.
    wanted = {f"Name {number}": name for number, name in enumerate(odd)
              if name.endswith(".md") and name != "index.md"}
    titles = titles_of_sessions(site)
    for title, name in [*wanted.items(), ("Bad name", "a name that is not UTF-8")]:
        check("names", titles.count(title) == 1, f"{titles.count(title)} pages of {name!r}")
    check("names", len(titles) == len(wanted) + 1, f"other pages: {titles}")
    check("names", f">Name {odd.index('index.md')}<".encode() in site["notes/sessions/index.html"],
          "no page of 'index.md'")
    for path in site:
        check("names", len(os.path.basename(path).encode()) <= 255, f"too long: {path}")
        check("names", path == path.strip() and "\\" not in path and ".." not in path.split("/"),
              f"an address {path!r}")
    lower = [path.lower() for path in site]
    check("names", len(set(lower)) == len(lower), "two addresses differ in case only")


def deep(daybook, work):
    """Paths of nearly 4,096 bytes and of more, which only steps from folder to folder can make."""
    told = (": error: cannot list ", "name too long [file-unreadable]")
    for longest, code, says in ((4085, 0, ()), (4485, 1, told)):
        journal = f"{work}/deep{longest}"
        write(f"{journal}/sessions/a.md", "# A\n")
        here = os.open(f"{journal}/sessions", os.O_RDONLY)
        length = len(f"{journal}/sessions")
        reached = 0
        while length < longest - 5:
            part = "d" * min(200, longest - length)
            os.mkdir(part, dir_fd=here)
            below = os.open(part, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = below
            length += len(part) + 1
            file = os.open("x.md", os.O_CREAT | os.O_WRONLY, dir_fd=here)
            os.write(file, f"# Deep {length}\n".encode())
            os.close(file)
            # The system takes a path of 4,095 bytes, and a file in a folder that it cannot name is told
            # with that folder.
            reached += length + len("/x.md") <= 4095
        os.close(here)
        name = f"a path of {length} bytes"
        site = build(daybook, name, journal, expected=(code,), says=says)
        titles = titles_of_sessions(site)
        check(name, len(titles) == len(set(titles)) == 1 + reached, f"{1 + reached} pages, not {titles}")


def empty(daybook, work):
    journal = f"{work}/empty"
    os.makedirs(journal)
    site = build(daybook, "an empty journal", journal)
    check("an empty journal", "index.html" in site, "no home page")
    for text in (b"", b"\xef\xbb\xbf", b"\n", b"---\n---\n", b"\0", b"\xff\xfe", b"\xfe\xff\0"):
        journal = f"{work}/one{len(text)}{text[:1].hex()}"
        write(f"{journal}/sessions/a.md", text)
        site = build(daybook, f"one file of {text!r}", journal)
        check(f"one file of {text!r}", "sessions/a.html" in site, "no page")
    journal = f"{work}/nothing"
    done = run(build_command(daybook, journal, f"{work}/nothing.site"))
    check("no journal", done.returncode == 3, f"ends with {done.returncode}: {done.stderr}")


def times(daybook, work):
    journal = f"{work}/times"
    days = ["0001-01-01", "1582-10-10", "1969-12-31", "1970-01-01", "2038-01-20", "2100-02-28",
            "9999-12-31"]
    for day in days:
        write(f"{journal}/sessions/{day}.md", f"# Of {day}\n")
    for number, year in enumerate((-300, -10, 0, 130, 230, 400)):
        path = f"{journal}/sessions/{days[number]}.md"
        seconds = year * 31_556_952
        try:
            os.utime(path, (seconds, seconds))
        except OSError:
            pass  # not every disk knows such times
    for clock in ("0001-01-01", "1901-12-13", "1969-12-31", "2100-03-01", "9999-12-31"):
        done = run([daybook, "build", journal, "-o", f"{work}/times{clock}", "--clock", clock])
        check(f"clock {clock}", done.returncode == 0, f"{done.returncode}: {done.stderr}")
        titles = titles_of_sessions(tree(f"{work}/times{clock}") or {})
        check(f"clock {clock}", titles == [f"Of {day}" for day in days], f"pages: {titles}")
    # The day of a build is what --clock says: that a packager names another time changes nothing.
    command = build_command(daybook, journal, f"{work}/epoch")
    wanted = None
    for epoch in ("1", "0", "-1", "4102444800", "99999999999", "9223372036854775808", "x", ""):
        done = run(command, env={**os.environ, "SOURCE_DATE_EPOCH": epoch})
        wanted = wanted or tree(f"{work}/epoch")
        check(f"SOURCE_DATE_EPOCH {epoch}", done.returncode == 0, f"{done.returncode}: {done.stderr}")
        check(f"SOURCE_DATE_EPOCH {epoch}", tree(f"{work}/epoch") == wanted, "another site")


def rights(daybook, work):
    """What nobody may read; root reads all, so it gives up its rights first."""
    journal = f"{work}/rights"
    write(f"{journal}/sessions/a.md", "# A\n")
    write(f"{journal}/sessions/b.md", "# B\n")
    write(f"{journal}/sessions/closed/c.md", "# C\n")
    os.chmod(f"{journal}/sessions/b.md", 0)
    os.chmod(f"{journal}/sessions/closed", 0)
    out = f"{work}/rights.site"
    command = build_command(daybook, journal, out)
    if os.geteuid() == 0:
        os.chmod(work, 0o755)
        for above, folders, files in os.walk(journal):
            for name in [".", *folders, *files]:
                os.chown(os.path.join(above, name), 65534, 65534)
        os.mkdir(out)
        os.chown(out, 65534, 65534)
        command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]
    done = run(command)
    if "setpriv" in command[0] and done.returncode in (126, 127):
        return
    if "Permission denied" in done.stderr and daybook in done.stderr:
        return  # the program itself lies where nobody else may look
    site = tree(out) or {}
    if done.returncode == 1:
        for words in ("sessions/b.md:1:1: error: cannot read",
                      "sessions/closed:1:1: error: cannot list"):
            check("rights", words in done.stderr, f"does not say '{words}': {done.stderr}")
        check("rights", "sessions/a.html" in site, "the page that can be made is missing")
    else:
        check("rights", done.returncode == 3, f"ends with {done.returncode}: {done.stderr}")
    os.chmod(f"{journal}/sessions/closed", 0o755)


def kinds(daybook, work):
    """Where one build has a file the next has a folder, and the other way round."""
    journal = f"{work}/kinds"
    write(f"{journal}/sessions/a.md", "# A\n")
    write(f"{journal}/assets/x", "a file")
    write(f"{journal}/assets/y/z/w", "a file")
    build(daybook, "kinds", journal)
    os.remove(f"{journal}/assets/x")
    os.remove(f"{journal}/assets/y/z/w")
    os.removedirs(f"{journal}/assets/y/z")
    write(f"{journal}/assets/x/z", "now a folder")
    write(f"{journal}/assets/y", "now a file")
    done = run(build_command(daybook, journal, journal + ".site"))
    check("kinds", done.returncode == 0, f"ends with {done.returncode}: {done.stderr}")
    site = tree(journal + ".site")
    check("kinds", site.get("assets/y") == b"now a file", "not the new file")
    check("kinds", site.get("assets/x/z") == b"now a folder", "not the new folder")


def main():
    daybook = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="daybook-odd-") as work:
        work = os.path.realpath(work)
        for journals in (links, names, deep, empty, times, rights, kinds):
            journals(daybook, work)
    finish("odd_journals", FAULTS)


if __name__ == "__main__":
    main()
