#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sbom.py SBOM PROGRAM README: whether the bill of materials tells all that the program is made of.

It has to be SPDX 2.3 as far as a document of ours goes, to know each library that the program asks for, and to
say what README's table of libraries says.
"""

import json
import re
import subprocess
import sys

# Of the compiler and the system; whoever has a system has them.
SYSTEM = ("libc.so", "libm.so", "libstdc++.so", "libgcc_s.so", "libpthread.so", "ld-linux")
# As README and SPDX write it.
SAME = {"zlib": "Zlib", "GUST Font License": "LicenseRef-GUST-Font-License"}


def main(sbom, program, readme):
    with open(sbom, encoding="utf-8") as file:
        document = json.load(file)
    faults = []

    def expect(holds, fault):
        if not holds:
            faults.append(fault)

    expect(document["spdxVersion"] == "SPDX-2.3" and document["dataLicense"] == "CC0-1.0", "no SPDX 2.3")
    expect(document["SPDXID"] == "SPDXRef-DOCUMENT", "the document has no name")
    expect(re.fullmatch(r"https://\S+[0-9a-f]{64}", document["documentNamespace"]), "no namespace of its own")
    expect(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", document["creationInfo"]["created"]), "no time")
    packages = {package["SPDXID"]: package for package in document["packages"]}
    expect(len(packages) == len(document["packages"]), "a package is named twice")
    extracted = {licence["licenseId"] for licence in document["hasExtractedLicensingInfos"]}
    for name, package in packages.items():
        expect(re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", name), f"{name} is no SPDXID")
        licence = package["licenseConcluded"]
        expect(not licence.startswith("LicenseRef-") or licence in extracted, f"{licence} is nowhere told")
        expect(package["downloadLocation"] and package["filesAnalyzed"] is False, f"{name} lacks a member")
    named = {"SPDXRef-DOCUMENT"}
    for relation in document["relationships"]:
        for end in (relation["spdxElementId"], relation["relatedSpdxElement"]):
            expect(end == "SPDXRef-DOCUMENT" or end in packages, f"{end} is related and no package")
            named.add(end)
        linked = relation["relationshipType"] == "DYNAMIC_LINK"
        other = packages.get(relation["relatedSpdxElement"], {})
        expect(not linked or other.get("versionInfo"), f"{relation['relatedSpdxElement']} has no version")
    expect(named >= set(packages), f"related to nothing: {sorted(set(packages) - named)}")

    libraries = [package["packageFileName"] for package in packages.values() if "packageFileName" in package]
    dynamic = subprocess.run(["readelf", "-dW", program], check=True, capture_output=True, text=True).stdout
    needed = re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic)
    expect(needed, "the program asks for no library")
    for library in needed:
        known = library.startswith(SYSTEM) or any(library.startswith(name) for name in libraries)
        expect(known, f"the program asks for {library}, of which nothing is told")

    with open(readme, encoding="utf-8") as file:
        rows = re.findall(r"^\| \[([^\]]+)\]\([^)]*\) \| ([^|]+) \| ([^|]+) \|$", file.read(), re.MULTILINE)
    of_readme = {name: SAME.get(licence.strip(), licence.strip()) for name, use, licence in rows
                 if not use.startswith("tests only")}
    of_sbom = {package["name"]: package["licenseConcluded"] for package in packages.values()
               if package["name"] != "daybook"}
    expect(of_readme == of_sbom, f"README and the bill differ: {set(of_readme.items()) ^ set(of_sbom.items())}")

    print("\n".join(faults) or f"{len(packages)} packages, {len(needed)} libraries")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
