#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Builds the site of one journal with daybook and with other generators, in turn, and prints what
it took and what came out, as a table of Markdown.  doc/guide/comparison.md says how to run it and
what came of it once.  Nothing else uses it.

    compare.py [--runs N] [--only NAME,…] JOURNAL WORK

JOURNAL is what make_journal wrote.  WORK is a folder for copies of it, one for each generator, in
the form that this one needs: a title in front matter, links as it understands them, a folder for
each month where it lists a folder's pages on each of them.  The programs are found by their names,
or named by DAYBOOK, HUGO, MKDOCS, QUARTZ (a folder with Quartz and its node_modules), LOG4BRAINS,
NODE and CHROMIUM; those that are not there are left out.
"""
import argparse
import functools
import gzip
import http.server
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
import urllib.parse

HUGO_LAYOUTS = {
    "_default/baseof.html": """<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>{{ .Title }}</title><link rel="stylesheet" href="/style.css"></head><body>
<nav><a href="/">Home</a> <a href="/sessions/">Sessions</a> <a href="/tags/">Tags</a></nav>
<main>{{ block "main" . }}{{ end }}</main></body></html>""",
    "_default/single.html": """{{ define "main" }}<p>{{ .Date.Format "2006-01-02" }}</p>
{{ .TableOfContents }}{{ .Content }}<ul>{{ range .GetTerms "tags" }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}""",
    "_default/list.html": """{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}
<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}""",
}
HUGO_CONFIG = """baseURL = "https://example.org/"
title = "A journal"
[taxonomies]
tag = "tags"
track = "track"
module = "module"
"""
MKDOCS_CONFIG = """site_name: A journal
site_url: https://example.org/
theme: {name: material, features: [navigation.prune]}
plugins: [search, tags]
markdown_extensions: [pymdownx.highlight, pymdownx.superfences, pymdownx.tasklist, tables]
"""
LOG4BRAINS_CONFIG = "project: {name: A journal, tz: Etc/UTC, adrFolder: docs/adr}\n"


def titled(name, text):
    """The text with a title and a day in its front matter."""
    front, body = "", text
    if text.startswith("---\n"):
        front, body = text[4:].split("\n---\n", 1)
        front += "\n"
    heading = re.search(r"^# (.*)$", body, re.M)
    title = heading.group(1) if heading else name
    day = re.match(r"\d{4}-\d{2}-\d{2}", name)
    lines = [f"title: {json.dumps(title)}"]
    if day and "date:" not in front:
        lines.append(f"date: {day.group(0)}")
    return "---\n" + "\n".join(lines) + "\n" + front + "---\n" + body


def copy_texts(journal, target, adapt, place=lambda path: path):
    for path in sorted(journal.rglob("*.md")):
        name = path.relative_to(journal).as_posix()
        out = target / place(name)
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(adapt(path.stem, path.read_text()))


def by_month(name):
    return re.sub(r"^sessions/(\d{4}-\d{2})", r"sessions/\1/\1", name)


def make_daybook(journal, folder):
    shutil.copytree(journal, folder, ignore=shutil.ignore_patterns("_site"))


def make_hugo(journal, folder):
    link = functools.partial(re.sub, r"\]\(\./([^)]*)\.md\)", r"](../\1/)")
    copy_texts(journal, folder / "content", lambda name, text: link(titled(name, text)),
               lambda name: name.replace("INDEX.md", "_index.md"))
    for name, text in HUGO_LAYOUTS.items():
        (folder / "layouts" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "layouts" / name).write_text(text)
    (folder / "static").mkdir()
    (folder / "static/style.css").write_text("body{max-width:48rem;margin:auto}\n")
    (folder / "config.toml").write_text(HUGO_CONFIG)


def make_mkdocs(journal, folder):
    link = functools.partial(re.sub, r"\]\(\./(\d{4}-\d{2})([^)]*\.md)\)", r"](../\1/\1\2)")
    copy_texts(journal, folder / "docs", lambda name, text: link(titled(name, text)), by_month)
    (folder / "docs/index.md").write_text("# A journal\n")
    (folder / "mkdocs.yml").write_text(MKDOCS_CONFIG)


def make_quartz(journal, folder):
    copy_texts(journal, folder / "content", titled)
    (folder / "content/index.md").write_text("---\ntitle: A journal\n---\nWelcome.\n")


def make_log4brains(journal, folder):
    # It knows decision records only: each session is given to it as one.
    copy_texts(journal, folder / "docs/adr", lambda name, text: text,
               lambda name: re.sub(r"^(\d{4})-(\d{2})-(\d{2})", r"\1\2\3", name.split("/")[-1]))
    (folder / "docs/adr/index.md").write_text("# A journal\n")
    (folder / ".log4brains.yml").write_text(LOG4BRAINS_CONFIG)
    for arguments in (["init", "-q"], ["add", "."], ["-c", "user.name=a", "-c", "user.email=a@b.c",
                                                     "commit", "-qm", "All"]):
        subprocess.run(["git", "-C", folder, *arguments], check=True)


def commands():
    """Name, how its sources are made, and its command line for a folder and an output."""
    program = {name: os.environ.get(name.upper()) or shutil.which(name)
               for name in ("daybook", "hugo", "mkdocs", "log4brains", "node")}
    quartz = os.environ.get("QUARTZ")
    rows = [
        ("daybook", make_daybook, program["daybook"], lambda f, o: [
            program["daybook"], "build", f, "-o", o, "-q", "-u", "https://example.org"]),
        ("hugo", make_hugo, program["hugo"], lambda f, o: [
            program["hugo"], "--quiet", "-s", f, "-d", o]),
        ("mkdocs", make_mkdocs, program["mkdocs"], lambda f, o: [
            program["mkdocs"], "build", "-q", "-f", f / "mkdocs.yml", "-d", o]),
        ("quartz", make_quartz, quartz and program["node"], lambda f, o: [
            program["node"], "quartz/bootstrap-cli.mjs", "build", "-d", f / "content", "-o", o]),
        ("log4brains", make_log4brains, program["log4brains"], lambda f, o: [
            program["log4brains"], "build", "-o", o]),
    ]
    return [(name, make, line) for name, make, there, line in rows if there]


def build(name, line, folder):
    """Wall seconds, CPU seconds and the largest process in MiB."""
    where = os.environ["QUARTZ"] if name == "quartz" else folder
    begin = time.monotonic()
    with tempfile.TemporaryFile() as said:
        child = subprocess.Popen([str(word) for word in line], cwd=where, stdout=said, stderr=said)
        _, status, used = os.wait4(child.pid, 0)
        if status != 0:
            said.seek(0)
            raise SystemExit(f"{name} failed:\n{said.read().decode()[-2000:]}")
    return (time.monotonic() - begin, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


class Weigher(http.server.SimpleHTTPRequestHandler):
    """Serves a site and adds up what is asked for, packed by gzip."""
    bytes = 0

    def do_GET(self):
        path = pathlib.Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.exists() and path.with_suffix(".html").exists():
            path = path.with_suffix(".html")
        if not path.exists():
            return self.send_error(404)
        body = path.read_bytes()
        Weigher.bytes += len(gzip.compress(body))
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return self.wfile.write(body)

    def log_message(self, *_):
        pass


def weigh(site, page):
    """KiB that a browser takes to show a page, and the other hosts it asks."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not chromium:
        return "?", "?"
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Weigher, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    Weigher.bytes = 0
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder) / "net.json"
        subprocess.run([chromium, "--headless", "--no-sandbox", "--disable-gpu",
                        "--disable-background-networking", "--disable-component-update",
                        "--disable-sync", "--no-first-run", f"--user-data-dir={folder}/profile",
                        f"--log-net-log={log}", "--virtual-time-budget=8000", "--dump-dom",
                        f"http://127.0.0.1:{server.server_port}/{urllib.parse.quote(page)}"],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120)
        asked = re.findall(r'"url":"https?://([^/":]+)', log.read_text(errors="replace"))
    server.shutdown()
    own = ("127.0.0.1", "google.com", "googleapis.com", "gvt1.com")
    others = {host for host in asked if host.startswith("fonts.") or not host.endswith(own)}
    return f"{Weigher.bytes / 1024:.0f}", ", ".join(sorted(others)) or "none"


def session_page(site):
    """The largest page of a session: all have the same parts, and most of this one is text."""
    pages = [path for path in site.rglob("*.html") if 
             if re.search(r"\d{4}-?\d{2}-?\d{2}", path.relative_to(site).as_posix())]
    page = max(pages, key=lambda path: path.stat().st_size)
    return page.relative_to(site).as_posix()


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", default="")
    parser.add_argument("journal", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    given = parser.parse_args()
    work = given.work.resolve()
    chosen = [row for row in commands() if not given.only or row[0] in given.only.split(",")]
    for name, make, _ in chosen:
        if not (work / name).exists():
            make(given.journal.resolve(), work / name)
    took = {name: [] for name, _, _ in chosen}
    for _ in range(given.runs):
        for name, _, line in chosen:
            out = work / f"out-{name}"
            shutil.rmtree(out, ignore_errors=True)
            shutil.rmtree(work / name / "resources", ignore_errors=True)
            took[name].append(build(name, line(work / name, out), work / name))
            print(name, *(f"{number:.2f}" for number in took[name][-1]), flush=True)
    print("\n| | wall | CPU | memory | files | size | a session's page | asks others |\n"
          "|---|---|---|---|---|---|---|---|")
    for name, _, _ in chosen:
        wall, cpu, memory = (statistics.median(run[i] for run in took[name]) for i in range(3))
        site = work / f"out-{name}"
        files = [path for path in site.rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files) / 2**20
        page, others = weigh(site, session_page(site))
        print(f"| {name} | {wall:.1f} s | {cpu:.1f} s | {memory:.0f} MiB | {len(files)} | "
              f"{size:.0f} MiB | {page} KiB | {others} |")


if __name__ == "__main__":
    main()
