#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Builds journals that are made to break builds, each with a stack of 256 KiB (for every thread), two
gigabytes of memory and a bounded time: the exit is 0 or 1, a message says what was cut, and the page
is there.

    bombs.py DAYBOOK           each at the size that ./dev test takes
    bombs.py DAYBOOK long      each at its full size, and figures
    bombs.py DAYBOOK NAME …    only these, at their full size

A bomb is a function of the size that makes the files of a journal; its row in BOMBS has the sizes and
the rule that has to speak.
"""
import os
import pathlib
import re
import resource
import subprocess
import sys
import tempfile

# What lists and other pages lack.
IS_SESSION = '<body class="page-session">'
STACK = 256 << 10
MEMORY = 2 << 30
# Of the processor, since a test may run on a busy machine.
SECONDS = 60

PAGE = "sessions/2026-01-02-one.md"
END = "\n\nThe end of mk0q.\n"


def end_of(number):
    """The last line of one text of many."""
    return END.replace("mk0q", f"mk0q{number}")


def session(text, front="", end=END):
    """One session; `end` is what has to be on its page."""
    return {PAGE: (f"---\n{front}\n---\n" if front else "") + "# One\n\n" + text + end}


def repeated(*parts):
    """A text made of the parts, each so often as there is room for."""
    return lambda size: session("".join(part * size for part in parts))


def lines(line):
    return lambda size: session("".join(line.format(i, i + 1) + "\n" for i in range(size)))


def table(size):
    return session("|" + "a|" * size + "\n|" + "-|" * size + "\n" + "|a\n" * size)


def nested_lists(size):
    return session("".join("  " * i + "- a\n" for i in range(size)))


def nested_callouts(size):
    return session("".join("> " * i + "[!NOTE]\n" for i in range(1, size)))


def nested_details(size):
    return session("<details>\n" * size + "\na\n\n" + "</details>\n" * size)


def nested_shortcodes(size):
    return session('{{< details "a" >}}\n' * size + "\na\n\n" + "{{< /details >}}\n" * size)


def nested_json(size):
    return {**session(""), "data/a.json": "[" * size + "]" * size,
            "layouts/shortcodes/x.html": "{{ data.a }}"}


def nested_yaml(size):
    return {**session(""), "data/a.yaml": "a: " + "[" * size + "]" * size,
            "layouts/shortcodes/x.html": "{{ data.a }}"}


def front_matter(make):
    return lambda size: session("", make(size))


def aliases(size):
    """Billions of laughs."""
    names = "abcdefghi"
    text = "a: &a [" + "lol," * 9 + "]\n"
    for one, next_one in zip(names, names[1:]):
        text += f"{next_one}: &{next_one} [" + f"*{one}," * size + "]\n"
    return text + "title: *i"


def site_yaml(make):
    return lambda size: {**session(""), "site.yaml": make(size)}


def layout(name, text):
    return lambda size: {**session("{{< x >}}"), name: text.replace("SIZE", str(size))}


def own_layouts(size):
    """Each shows the next one twice."""
    texts = {f"layouts/a{i}.html": f'{{% include "a{i + 1}.html" %}}' * 2 for i in range(size)}
    return {**session("{{< x >}}"), **texts, f"layouts/a{size}.html": "a",
            "layouts/shortcodes/x.html": '{% include "a0.html" %}'}


def embeds(size):
    """Each text shows the next one, and the last the first."""
    return {f"sessions/2026-01-02-s{i}.md": f"# S{i}\n\n![[2026-01-02-s{(i + 1) % size}]]\n\n"
            f"![[2026-01-02-s{(i + 2) % size}]]\n" + end_of(i) for i in range(size)}


def folders(size):
    return {**session(""), "/".join(["notes"] + ["d"] * size) + "/a.md": "# A note\n"}


def files_of_one_name(size):
    """All want one address."""
    return {f"sessions/d{i}/a.md": f"# A {i}\n" + end_of(i) for i in range(size)}


def nested(opening, closing="", middle="a"):
    return lambda size: session(opening * size + middle + closing * size)


# Name: what makes it, size of the short form, full size, the rule that speaks (or none).
BOMBS = {
    "table": (table, 3000, 3000, "table-too-large"),
    "wide_table": (lambda n: session("|" + "a|" * n + "\n|" + "-|" * n + "\n"), 20000, 500000, "table-too-large"),
    "long_table": (lambda n: session("|a|b|\n|-|-|\n" + "|a|b\n" * n), 20000, 200000, None),
    "image_openings": (repeated("![[]()"), 5000, 200000, None),
    "image_ends": (repeated("![a](", "b)"), 5000, 100000, None),
    "processing": (repeated("<?"), 20000, 500000, None),
    "cdata": (repeated("a <![CDATA["), 10000, 200000, None),
    "declarations": (repeated("a <!A "), 10000, 500000, "nesting-too-deep"),
    "comments": (repeated("a <!-- b "), 10000, 200000, None),
    "tags_unclosed": (repeated('<a b="'), 10000, 200000, None),
    "tag_names": (repeated("<b>"), 10000, 200000, None),
    "quotes": (nested("> "), 5000, 100000, "nesting-too-deep"),
    "quotes_by_line": (lambda n: session("".join("> " * i + "a\n\n" for i in range(1, n))), 200, 1500, None),
    "lists": (nested_lists, 500, 3000, "nesting-too-deep"),
    "lists_in_line": (nested("- "), 5000, 100000, "nesting-too-deep"),
    "numbers_in_line": (nested("1. "), 5000, 100000, "nesting-too-deep"),
    "brackets": (nested("[", "]"), 10000, 500000, None),
    "brackets_open": (nested("["), 10000, 500000, None),
    "brackets_wiki": (nested("[["), 10000, 200000, None),
    "brackets_closed": (nested("]"), 10000, 500000, None),
    "links_in_links": (nested("[", "](u)"), 5000, 50000, None),
    "link_destinations": (repeated("[a](<b"), 10000, 200000, None),
    "link_parentheses": (lambda n: session("[a](" + "(" * n + ")" * n + ")"), 5000, 100000, None),
    "emphasis": (nested("*a **a "), 5000, 100000, None),
    "emphasis_nested": (nested("*", "*"), 5000, 100000, "nesting-too-deep"),
    "emphasis_mixed": (nested("*a_ "), 10000, 200000, None),
    "emphasis_closing": (repeated("a* ", "_a "), 10000, 200000, None),
    "strikes": (repeated("~~a "), 10000, 200000, None),
    "backticks": (lambda n: session("".join("e" + "`" * i for i in range(1, n))), 500, 3000, None),
    "backtick_pairs": (repeated("`a`` "), 10000, 200000, None),
    "fences": (lines("{0}\n```"), 5001, 50001, "fence-unclosed"),
    "entities": (repeated("&"), 20000, 500000, None),
    "entities_many": (repeated("&amp;"), 20000, 500000, None),
    "escapes": (repeated("\\"), 20000, 500000, None),
    "hard_breaks": (repeated("a  \n"), 10000, 200000, None),
    "setext": (lines("a{0}\n---\n"), 2000, 30000, None),
    "headings": (lines("## Heading {0}\n"), 2000, 10000, None),
    "headings_equal": (lines("## Heading\n"), 2000, 10000, None),
    "heading_ids": (lines("## Heading {0} {{#id}}\n"), 1000, 10000, "heading-id-invalid"),
    "footnotes": (lines("a[^{0}]\n\n[^{0}]: b\n"), 1000, 10000, None),
    "footnotes_nested": (lines("[^{0}]: b [^{1}]\n"), 1000, 10000, None),
    "footnotes_repeated": (lambda n: session("a[^a] " * n + "\n\n[^a]: b\n"), 1000, 10000, None),
    "footnotes_unknown": (lambda n: session("".join(f"[^{i}] " for i in range(n))), 2000, 50000, None),
    "references": (lines("[{0}]: u\n\n[{0}]"), 1000, 10000, None),
    "references_long": (lambda n: session(f"[a]: {'u' * n}\n\n" + "[a] " * n), 500, 10000, None),
    "references_unknown": (lambda n: session("".join(f"[a{i}][b{i}] " for i in range(n))), 2000, 50000, None),
    "links": (lines("[a](b{0}.md)"), 1000, 10000, "link-broken"),
    "wiki_links": (lines("[[b{0}]]"), 1000, 10000, "link-broken"),
    "autolinks": (repeated("www.a.b "), 2000, 50000, None),
    "autolink_ends": (lambda n: session("http://a.b/" + ")" * n), 5000, 500000, "nesting-too-deep"),
    "autolink_dots": (repeated("www."), 5000, 100000, None),
    "mail_addresses": (repeated("a@"), 5000, 100000, None),
    "mail_long": (lambda n: session("a" * n + "@" + "b." * n + "c"), 5000, 100000, None),
    "math_open": (repeated("$a "), 5000, 100000, None),
    "math_open_blocks": (repeated("$$\na\n\n"), 2000, 20000, None),
    "math_open_brackets": (repeated("\\(x_1 "), 5000, 100000, None),
    "math_nested": (lambda n: session("$" + "{" * n + "}" * n + "$"), 5000, 100000, "math-invalid"),
    "math_fractions": (lambda n: session("$" + "\\frac{" * n + "a" + "}{b}" * n + "$"), 2000, 50000, "math-invalid"),
    "math_scripts": (lambda n: session("$a" + "^{b" * n + "}" * n + "$"), 2000, 50000, "math-invalid"),
    "math_environments": (lambda n: session("$$" + "\\begin{matrix}a&" * n + "\\end{matrix}" * n + "$$"), 2000, 20000, "math-invalid"),
    "math_macros": (lambda n: session("$\\newcommand{\\a}{\\b\\b}" + "".join(
        f"\\newcommand{{\\{chr(98 + i)}}}{{{(chr(92) + chr(99 + i)) * n}}}" for i in range(20)) + "\\a$"), 10, 100, "math-invalid"),
    "math_self": (lambda n: session("$\\newcommand{\\a}{\\a\\a}\\a$ " * n), 10, 1000, "math-invalid"),
    "math_long": (lambda n: session("$$\n" + "x_1 + " * n + "x\n$$"), 2000, 100000, None),
    "shortcodes_open": (repeated("{{< details "), 5000, 100000, None),
    "shortcodes_unclosed": (repeated('{{< details "a" >}}\n\n'), 2000, 20000, None),
    "shortcodes_nested": (nested_shortcodes, 500, 10000, None),
    "callouts": (nested_callouts, 200, 1500, "nesting-too-deep"),
    "details": (nested_details, 5000, 100000, None),
    "details_apart": (repeated("<details>\n\na\n\n", "</details>\n\n"), 2000, 20000, None),
    "private_marks": (lambda n: session("mk0q\n\n" + "<!-- private -->\n\na\n\n" * n, end=""), 1000, 20000, "private-unpaired"),
    "tasks": (lines("- [ ] do {0}"), 2000, 20000, None),
    "code_info": (lambda n: session("```" + "a {1-9} " * n + "\na\n```"), 5000, 100000, None),
    "code_long_line": (lambda n: session("```cpp\n" + '"a" + ' * n + "\n```"), 5000, 40000, None),
    "code_marks": (lambda n: session('```cpp {1-999999}\n' + "a\n" * n + "```"), 2000, 100000, None),
    "line": (repeated("word "), 40000, 200000, None),
    "word": (repeated("a"), 200000, 1 << 20, None),
    "word_han": (repeated("学"), 50000, 350000, None),
    "title": (lambda n: {PAGE: "# " + "t" * n + "\n" + END}, 20000, 100000, None),
    "title_words": (lambda n: {PAGE: "# " + "t " * n + "\n" + END}, 10000, 50000, None),
    "empty_lines": (repeated("\n"), 100000, 2000000, None),
    "spaces": (lambda n: session(" " * n + "a"), 100000, 2000000, None),
    "tabs": (lambda n: session("- a\n" + "\t" * n + "b"), 20000, 200000, None),
    "nul": (repeated("\0"), 20000, 1000000, "encoding-nul"),
    "bytes_wrong": (lambda n: {PAGE: b"# One\n\n" + b"\xff" * n + END.encode()}, 20000, 1000000, "encoding-invalid"),
    "tags_one_session": (front_matter(lambda n: "tags: [" + ",".join(f"t{i}" for i in range(n)) + "]"), 2100, 10000, "too-many-items"),
    "tags_below": (lambda n: {PAGE: "# One\n\n**Tags:** " + ", ".join(f"t{i}" for i in range(n)) + "\n" + END}, 2100, 100000, "too-many-items"),
    "yaml_aliases": (front_matter(aliases), 9, 9, "front-matter-invalid"),
    "yaml_self": (front_matter(lambda n: "a: &a [*a]\ntitle: *a"), 1, 1, "front-matter-invalid"),
    "yaml_self_key": (front_matter(lambda n: "&a ? *a : *a"), 1, 1, "front-matter-invalid"),
    "yaml_depth": (front_matter(lambda n: "a: " + "[" * n + "]" * n), 5000, 10000, "front-matter-invalid"),
    "yaml_depth_maps": (front_matter(lambda n: "a: " + "{a: " * n + "}" * n), 5000, 10000, "front-matter-invalid"),
    "yaml_depth_lines": (front_matter(lambda n: "".join(" " * i + "a:\n" for i in range(n))), 200, 1000, "front-matter-invalid"),
    "yaml_dashes": (front_matter(lambda n: "a:\n  " + "- " * n + "a"), 5000, 20000, "front-matter-invalid"),
    "yaml_scalar": (front_matter(lambda n: "title: " + "a" * n), 100000, 10 << 20, "front-matter-invalid"),
    "yaml_keys": (front_matter(lambda n: "\n".join(f"k{i}: v" for i in range(n))), 5000, 100000, None),
    "yaml_keys_equal": (front_matter(lambda n: "\n".join("k: v" for i in range(n))), 5000, 10000, "field-duplicate"),
    "yaml_quotes": (front_matter(lambda n: "a: '" + "''" * n), 5000, 30000, "front-matter-invalid"),
    "yaml_tags": (front_matter(lambda n: "a: " + "!!a " * n), 5000, 15000, "front-matter-invalid"),
    "yaml_anchors": (front_matter(lambda n: "\n".join(f"a{i}: &a{i} b" for i in range(n))), 1000, 4000, None),
    "site_aliases": (site_yaml(aliases), 9, 9, "config-invalid"),
    "site_self": (site_yaml(lambda n: "title: &a [*a]"), 1, 1, "config-invalid"),
    "site_depth": (site_yaml(lambda n: "title: " + "[" * n + "]" * n), 5000, 500000, "config-invalid"),
    "site_scalar": (site_yaml(lambda n: "title: " + "a" * n), 100000, 1000000, None),
    "site_keys": (site_yaml(lambda n: "\n".join(f"k{i}: v" for i in range(n))), 1000, 100000, "config-unknown-key"),
    "data_json": (nested_json, 10000, 500000, None),
    "data_yaml": (nested_yaml, 10000, 500000, None),
    "layout_self": (layout("layouts/shortcodes/x.html", '{% include "shortcodes/x.html" %}'), 1, 1, "layout-error"),
    "layout_extends_self": (layout("layouts/session.html", '{% extends "session.html" %}'), 1, 1, "layout-error"),
    "layout_twice": (own_layouts, 25, 31, "layout-error"),
    "layout_rounds": (layout("layouts/shortcodes/x.html", "{% for a in range(SIZE) %}{% for b in range(SIZE) %}a{% endfor %}{% endfor %}"), 2000, 100000, None),
    "layout_nested": (lambda n: {**session("{{< x >}}"), "layouts/shortcodes/x.html": "{% if 1 %}" * n + "{% endif %}" * n}, 5000, 50000, "layout-error"),
    "layout_parentheses": (lambda n: {**session("{{< x >}}"), "layouts/shortcodes/x.html": "{{ " + "(" * n + "1" + ")" * n + " }}"}, 5000, 200000, "layout-error"),
    "layout_operators": (lambda n: {**session("{{< x >}}"), "layouts/shortcodes/x.html": "{{ " + "not " * n + "1 }}"}, 5000, 200000, "layout-error"),
    "layout_sums": (lambda n: {**session("{{< x >}}"), "layouts/shortcodes/x.html": "{{ 1" + " + 1" * n + " }}"}, 5000, 200000, None),
    "layout_filters": (lambda n: {**session("{{< x >}}"), "layouts/shortcodes/x.html": "{{ 'a'" + "|upper" * n + " }}"}, 5000, 100000, None),
    "embeds": (embeds, 20, 300, "transclusion-cycle"),
    "files_of_one_name": (files_of_one_name, 300, 5000, "url-collision"),
    "folders": (folders, 800, 1500, None),
}


def limit():
    resource.setrlimit(resource.RLIMIT_STACK, (STACK, STACK))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def write(root, files):
    for name, text in files.items():
        # Not pathlib, which goes down by recursion.
        path = os.path.join(root, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(text if isinstance(text, bytes) else text.encode())


def missing_ends(files, site):
    """The last lines of sessions that are the last of no page; a text shows others before its own end."""
    mark = re.compile("mk0q[0-9]*")
    texts = [text if isinstance(text, str) else text.decode(errors="replace")
             for path, text in files.items() if path.startswith("sessions/")]
    wanted = {mark.findall(text)[-1] for text in texts}
    pages = (path.read_text(errors="replace") for path in (site / "sessions").glob("*.html"))
    shown = {mark.findall(page)[-1] for page in pages if IS_SESSION in page and mark.search(page)}
    return sorted(wanted - shown)


def run(daybook, name, size, rule):
    """Builds one; what is wrong with it, and its figures."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        files = BOMBS[name][0](size)
        write(root / "journal", files)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        made = subprocess.run([daybook, "build", root / "journal", "-o", root / "site", "--clock", "2026-12-31", "-j2"],
                              capture_output=True, preexec_fn=limit, check=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        said = made.stderr.decode(errors="replace")
        seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        # A site.yaml that is wrong stops a build before it begins.
        allowed = {2} if name.startswith("site_") and rule else {0, 1}
        faults = []
        if made.returncode not in allowed:
            faults.append(f"ended with {made.returncode}: {said[-400:]}")
        elif 2 not in allowed:
            missing = missing_ends(files, root / "site")
            if missing:
                faults.append(f"not the end of a page of their own: {len(missing)} texts, such as {missing[0]}")
        if rule and f"[{rule}]" not in said:
            rules = sorted(set(re.findall(r"\[([a-z-]+)\]$", said, re.M)))
            faults.append(f"nothing is said by {rule}, but by {rules}")
        return faults, seconds


def main():
    sys.setrecursionlimit(10000)
    daybook, names = sys.argv[1], sys.argv[2:]
    is_long = bool(names)
    if names == ["long"]:
        names = []
    failed = 0
    total = 0.0
    for name in names or BOMBS:
        _, short, full, rule = BOMBS[name]
        faults, seconds = run(daybook, name, full if is_long else short, rule)
        total += seconds
        failed += bool(faults)
        if is_long or faults:
            print(f"{name} {seconds:.2f} s {'; '.join(faults)}", flush=True)
    print(f"{len(names or BOMBS)} bombs, {failed} with faults, {total:.1f} s of the processor")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
