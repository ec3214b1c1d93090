#!/usr/bin/env python3
"""Renders each template with Jinja2 and with daybook's engine, and says where they differ.

usage: oracle.py ENGINE     (ENGINE is engine.cpp, built as RESULTS.md says)
"""
import subprocess
import sys

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

DATA = {"title": '<b> & "c"', "body": Markup("<p>a</p>"), "items": ["x", "y"], "missing": None}
TEMPLATES = [
    "{{ title }}",
    "{{ body }}",
    "{{ title ~ body }}",
    "<a title=\"{{ title }}\">",
    "a {{- title }} b",
    "a {{ title -}} b",
    "<ul>\n{% for i in items %}\n  <li>{{ i }}\n{% endfor %}\n</ul>\n",
    "<ul>\n{%- for i in items %}\n  <li>{{ i }}\n{%- endfor %}\n</ul>\n",
    "{% for i in items -%}\n  {{ i }}\n{%- endfor %}",
    "{% for i in items %}{{ loop.index }}{{ i }}{% else %}none{% endfor %}",
    "{% if items %}yes{% else %}no{% endif %}",
    "{# a comment #}x{#- another -#} y",
    "{% set n = title %}{{ n }}",
    "{{ 'a' if items else 'b' }}",
    "{{ missing }}",
    "{{ items | length }}",
    "{{ items | join(', ') }}",
    "{{ title | upper }}",
    "{{ 'x' in items }}",
    "{{ unknown }}",
    "{{ title.unknown }}",
    "a\n{% if items %}\nb\n{% endif %}\nc\n",
]
TRIM = "--trim" in sys.argv
JINJA = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=TRIM,
                    lstrip_blocks=TRIM, keep_trailing_newline=True)


def by_jinja(template):
    try:
        return JINJA.from_string(template).render(DATA)
    except Exception as fault:
        return f"refused: {fault}"


def by_daybook(template):
    run = subprocess.run([sys.argv[1]], input=template, capture_output=True, text=True)
    return run.stdout if run.returncode == 0 else "refused: " + run.stdout.splitlines()[0]


same = 0
for template in TEMPLATES:
    # Two spellings of one character reference are one result.
    theirs, ours = by_jinja(template).replace("&#34;", "&quot;"), by_daybook(template)
    if theirs == ours or (theirs.startswith("refused") and ours.startswith("refused")):
        same += 1
    else:
        print(f"{template!r}\n  jinja   {theirs!r}\n  daybook {ours!r}")
print(f"{same} of {len(TEMPLATES)} agree")
