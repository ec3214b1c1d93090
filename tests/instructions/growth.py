#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Shows that no step of a build grows faster than what it is given: twice as much of one thing may
take at most 1.2 times twice the instructions, beyond those of a journal with nothing in it.

    growth.py DAYBOOK base FILE      counts the journal with nothing in it
    growth.py DAYBOOK NAME FILE      one of JOURNALS, beside that

By hand, `growth.py DAYBOOK NAME FILE SIZE` counts with another size: a step that is quadratic shows
at a large one.
"""
import hashlib
import pathlib
import sys
import tempfile

import callgrind

MOST = 1.2
DAY = "2026-01-{:02}"


def words(i):
    return f"alpha{i} beta{i % 97} gamma{i % 31} delta"


def session(*parts):
    return {"sessions/2026-01-02-one.md": "# One\n\n" + "".join(parts)}


def large_session(size):
    return session("## Key Learnings\n\n", *(
        f"### Learning {i} about {words(i)}\n\n" + 3 * (
            f"The cache keeps every **page** twice, see `file_{i}` and "
            f"[a link](https://example.org/{i}). ") +
        f"\n\n- **Insight {i}**: {words(i)}\n- [ ] do {words(i)}\n\n```python\nx_{i} = {i}\n```\n\n"
        for i in range(size)))


def tags(size):
    return {f"sessions/{DAY.format(i // 20 % 28 + 1)}-s{i}.md":
            f"---\ntags: [{', '.join(f'tag{j}' for j in range(i, i + 20))}]\n---\n# S {i}\n"
            for i in range(0, size, 20)}


def modules(size):
    return {f"sessions/{DAY.format(i % 28 + 1)}-s{i}.md":
            f"---\ntrack: T\nmodule: mod{i}\n---\n# S {i}\n" for i in range(size)}


def links_to_one_page(size):
    texts = {f"sessions/{DAY.format(i // 50 % 27 + 2)}-s{i}.md":
             f"# S {i}\n\n" + "".join(f"Sentence {j} [to it](2026-01-01-target.md) {words(j)}.\n\n"
                                      for j in range(i, i + 50)) for i in range(0, size, 50)}
    return {"sessions/2026-01-01-target.md": "# Target\n", **texts}


def near_secrets(size):
    """A sign too short each, so that every look at one is for nothing."""
    short = (hashlib.md5(str(i).encode()).hexdigest()[:19] for i in range(size))
    return session(*(f"glpat\\-{each} " for each in short), "\n\n", "glpat-" * size, "\n\n",
                   "eyJ-" * size, "\n")


def addresses(size):
    return session(*(f"a{i}\\@b{i}.de " for i in range(size)), "\n")


def items(size):
    return session("## Next Steps\n\n", *(f"- [ ] do {words(i)}\n" for i in range(size)),
                   "\n## Key Learnings\n\n", *(f"- **{words(i)}**: text\n" for i in range(size)),
                   "\n## Follow-up Questions\n\n", *(f"- [ ] {words(i)}?\n" for i in range(size)))


def ledger(size):
    return session("## Knowledge Gaps\n\n| Gap | Severity | Fix plan |\n|---|---|---|\n",
                   *(f"| {words(i)} | H | plan {i} |\n" for i in range(size)),
                   "\n## What I Can Now Do\n\n| Capability | Level | Proof |\n|---|---|---|\n",
                   *(f"| I can {words(i)} | L2 | this session |\n" for i in range(size)))


def footnotes(size):
    return session(*(f"Text {i}[^f{i}] more.\n" for i in range(size)), "\n",
                   *(f"[^f{i}]: note {i}\n\n" for i in range(size)))


def headings(size):
    return session(*(f"{'#' * (i % 3 + 2)} Heading {words(i)}\n\ntext\n\n" for i in range(size)))


def equal_headings(size):
    return session("## Heading\n\ntext\n\n" * size)


def broken_links(size):
    return session(*(f"[x](gone{i}.md) and [[lost{i}]] " for i in range(size)), "\n")


def dead_links(size):
    """To names that are like those of as many files beside them."""
    return {**{f"sessions/measured-thing-{i}.txt": "" for i in range(size)},
            **session(*(f"[x](measured-thong-{i}-{i % 7}.txt) " for i in range(size)), "\n")}


def ambiguous_links(size):
    """Links that may mean any of several pages, some of them beside one."""
    return {**{f"n/{i}/same.md": "# Same\n" for i in range(size)},
            **session("[[same]]\n\n" * 10 * size),
            "n/0/from.md": "# From\n\n" + "[[same]]\n\n" * 10 * size}


def same_slugs(size):
    return {f"sessions/p{i}/2026-01-02.md": f"# S {i}\n" for i in range(size)}


def pages_of_one_name(size):
    """Named with their folders, and by paths of one machine."""
    return {f"n/d{i}/page.md": f"# N {i}\n\n[[d{i + 1}/page]] [x](file:///home/me/n/d{i}/page.md)\n"
            for i in range(size)}


def links_to_headings(size):
    return session(*(f"## {i}. Part {i}\n\n[[#Part {i * 7 % size}]] "
                     f"[[#One#{i}. Part {i}]] [[#Gone {i}]] [[#One#Gone {i}]]\n\n" for i in range(size)))


def private_parts(size):
    return session(*(f"Text {i} <!-- private -->hidden<!-- /private --> more. "
                     for i in range(size)), "\n")


def directions(size):
    """Embeddings, and ends of isolates that close none of them."""
    return session("## Next Steps\n\n- [ ] do ", "\u202b" * size, "\u2069" * size, "\n")


def private_headings(size):
    texts = session(*(f"## Heading {words(i)}\n\ntext\n\n" for i in range(size)))
    names = ", ".join(f'"hidden{i} words"' for i in range(size))
    return {**texts, "site.yaml": f"title: One\ngit: false\nprivate:\n  headings: [{names}]\n"}


# Each with its size: so large that a step that is quadratic shows, so small that it takes seconds.
JOURNALS = {
    large_session: 80,
    tags: 200,
    modules: 60,
    links_to_one_page: 500,
    near_secrets: 2000,
    addresses: 3000,
    items: 200,
    ledger: 150,
    footnotes: 500,
    headings: 250,
    equal_headings: 500,
    broken_links: 500,
    dead_links: 250,
    ambiguous_links: 60,
    same_slugs: 500,
    pages_of_one_name: 500,
    links_to_headings: 500,
    private_parts: 500,
    directions: 2000,
    private_headings: 200,
}


def count(daybook, texts):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for path, text in {"site.yaml": "title: One\ngit: false\n", **texts}.items():
            (work / "journal" / path).parent.mkdir(parents=True, exist_ok=True)
            (work / "journal" / path).write_text(text, encoding="utf-8")
        return callgrind.count(daybook, work, "journal")


def main():
    daybook, name, base_file = sys.argv[1:4]
    callgrind.need_valgrind()
    base_file = pathlib.Path(base_file)
    if name == "base":
        base_file.write_text(str(count(daybook, session())), encoding="utf-8")
        return
    make = next(each for each in JOURNALS if each.__name__ == name)
    size = int(sys.argv[4]) if len(sys.argv) > 4 else JOURNALS[make]
    base = int(base_file.read_text(encoding="utf-8"))
    once = count(daybook, make(size)) - base
    twice = count(daybook, make(2 * size)) - base
    growth = twice / (2 * once)
    print(f"{name}: {once:,} instructions for {size}, {twice:,} for {2 * size}: "
          f"{growth:.2f} times what is linear")
    if growth > MOST:
        sys.exit(f"that is over {MOST}")


if __name__ == "__main__":
    main()
