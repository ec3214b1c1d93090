#!/usr/bin/env python3
"""Checks tag URIs against the grammar of RFC 4151, section 2.1; exits 1 when a row is not as expected."""
import re
import sys

LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
DNS_NAME = rf"{LABEL}(?:\.{LABEL})*"
EMAIL = rf"[A-Za-z0-9\-._]+@{DNS_NAME}"
DATE = r"\d{4}(?:-\d{2}(?:-\d{2})?)?"
PCHAR = r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})"
REST = rf"(?:{PCHAR}|[/?])*"
TAG = re.compile(rf"tag:(?:{DNS_NAME}|{EMAIL}),{DATE}:{REST}(?:#{REST})?")

ROWS = [
    ("tag:blogger.com,1999:blog-555", True, "an example of the RFC"),
    ("tag:yaml.org,2002:int", True, "an example of the RFC"),
    ("tag:example.org,2026:sessions/2026-11-21-civil-dates", True, "a session"),
    ("tag:example.org,2026-11-21:a", True, "a full date"),
    ("tag:example.org,2026-11:a", True, "a month"),
    ("tag:example.org,2026:", True, "nothing specific is still a tag"),
    ("tag:example.org,2026:%E5%AD%A6%E4%B9%A0", True, "another script, percent-encoded"),
    ("tag:example.org,2026:学习", False, "another script, as it is"),
    ("tag:example.org:a", False, "no date"),
    ("tag:example.org,26:a", False, "a year of two digits"),
    ("tag:https://example.org,2026:a", False, "an address for a name"),
    ("tag:example.org:8080,2026:a", False, "a port"),
    ("tag:example_org,2026:a", False, "a host name that is no DNS name"),
    ("tag:example.org,2026:a b", False, "a space"),
]

wrong = 0
for uri, valid, why in ROWS:
    fine = bool(TAG.fullmatch(uri)) == valid
    wrong += not fine
    print(f"{'ok' if fine else 'WRONG':5} {'valid' if valid else 'invalid':8} {uri}  ({why})")
print(f"{len(ROWS) - wrong} of {len(ROWS)} rows as expected")
sys.exit(wrong > 0)
