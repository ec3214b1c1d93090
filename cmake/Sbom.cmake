# daybook_sbom(FILE): writes the software bill of materials of the program as it is configured, in SPDX 2.3
# (https://spdx.github.io/spdx-spec/v2.3/): what it is made of, in which version and under which licence.
# README.md has the same libraries for people.  Tested by install.sbom.
#
# A row: name|licence|version|relation|file.  `relation` is the program's to it.  `file` is how the library
# is called where the program asks for it when it is run; empty when it is in the program.
set(DAYBOOK_MADE_OF
  "cmark-gfm|BSD-2-Clause|${cmark_gfm_VERSION}|DYNAMIC_LINK|libcmark-gfm"
  "yaml-cpp|MIT|${yaml-cpp_VERSION}|DYNAMIC_LINK|libyaml-cpp"
  "tinyxml2|Zlib|${tinyxml2_VERSION}|DYNAMIC_LINK|libtinyxml2"
  "fmt|MIT|${fmt_VERSION}|DYNAMIC_LINK|libfmt"
  "CLI11|BSD-3-Clause|${CLI11_VERSION}|STATIC_LINK|"
  "xxHash|BSD-2-Clause|${xxhash_VERSION}|STATIC_LINK|"
  "utf8proc|MIT|${utf8proc_VERSION}|DYNAMIC_LINK|libutf8proc"
  "mimalloc|MIT|${mimalloc_VERSION}|DYNAMIC_LINK|libmimalloc"
  "RapidJSON|MIT|${RAPIDJSON_VERSION}|STATIC_LINK|"
  "libzip|BSD-3-Clause|${libzip_VERSION}|DYNAMIC_LINK|libzip"
  "libcurl|curl|${libcurl_VERSION}|DYNAMIC_LINK|libcurl"
  "cpp-httplib|MIT|${httplib_VERSION}|DYNAMIC_LINK|libcpp-httplib"
  "OpenSSL|Apache-2.0|${libcrypto_VERSION}|DYNAMIC_LINK|libcrypto"
  "Latin Modern Math|LicenseRef-GUST-Font-License||CONTAINS|"
  "woff2|MIT||BUILD_TOOL_OF|")

# One member of a JSON object.
function(daybook_json_member out name value)
  string(REPLACE "\\" "\\\\" value "${value}")
  string(REPLACE "\"" "\\\"" value "${value}")
  set(${out} "\"${name}\": \"${value}\"" PARENT_SCOPE)
endfunction()

function(daybook_sbom file)
  # SOURCE_DATE_EPOCH stands for it where it is set.
  string(TIMESTAMP now "%Y-%m-%dT%H:%M:%SZ" UTC)
  set(packages "")
  set(relations "")
  file(READ "${PROJECT_SOURCE_DIR}/vendor/package.json" vendor)
  string(JSON mermaid GET "${vendor}" dependencies mermaid)
  set(rows "daybook|MIT|${PROJECT_VERSION}|DESCRIBES|" ${DAYBOOK_MADE_OF}
    "Mermaid|MIT|${mermaid}|OPTIONAL_DEPENDENCY_OF|")
  set(all "")
  foreach(row IN LISTS rows)
    string(REPLACE "|" ";" row "${row}")
    list(GET row 0 name)
    list(GET row 1 licence)
    list(GET row 2 version)
    list(GET row 3 relation)
    list(GET row 4 library)
    string(REGEX REPLACE "[^A-Za-z0-9.-]" "-" id "SPDXRef-${name}")
    set(members "")
    foreach(member "name|${name}" "SPDXID|${id}" "versionInfo|${version}" "packageFileName|${library}"
        "downloadLocation|NOASSERTION" "licenseConcluded|${licence}" "licenseDeclared|${licence}"
        "copyrightText|NOASSERTION")
      string(REPLACE "|" ";" member "${member}")
      list(GET member 0 key)
      list(GET member 1 value)
      # What nobody told is left out: both are optional.
      if(value STREQUAL "")
        continue()
      endif()
      daybook_json_member(line "${key}" "${value}")
      string(APPEND members "      ${line},\n")
    endforeach()
    list(APPEND packages "    {\n${members}      \"filesAnalyzed\": false\n    }")
    if(relation STREQUAL "DESCRIBES")
      set(ends "SPDXRef-DOCUMENT" "${id}")
    elseif(relation MATCHES "_OF$")
      set(ends "${id}" "SPDXRef-daybook")
    else()
      set(ends "SPDXRef-daybook" "${id}")
    endif()
    list(GET ends 0 from)
    list(GET ends 1 to)
    list(APPEND relations "    { \"spdxElementId\": \"${from}\", \"relationshipType\": \"${relation}\", \"relatedSpdxElement\": \"${to}\" }")
    string(APPEND all "${row}\n")
  endforeach()
  string(SHA256 content "${all}")
  list(JOIN packages ",\n" packages)
  list(JOIN relations ",\n" relations)
  file(CONFIGURE OUTPUT "${file}" @ONLY CONTENT [[{
  "spdxVersion": "SPDX-2.3",
  "dataLicense": "CC0-1.0",
  "SPDXID": "SPDXRef-DOCUMENT",
  "name": "daybook-@PROJECT_VERSION@",
  "documentNamespace": "https://spdx.org/spdxdocs/daybook-@PROJECT_VERSION@-@content@",
  "creationInfo": {
    "created": "@now@",
    "creators": [ "Tool: CMake-@CMAKE_VERSION@" ]
  },
  "packages": [
@packages@
  ],
  "hasExtractedLicensingInfos": [
    {
      "licenseId": "LicenseRef-GUST-Font-License",
      "name": "GUST Font License",
      "extractedText": "This work may be distributed and/or modified under the conditions of the LaTeX Project Public License, either version 1.3c of this license or (at your option) any later version.",
      "seeAlsos": [ "https://www.gust.org.pl/projects/e-foundry/licenses" ]
    }
  ],
  "relationships": [
@relations@
  ]
}
]])
endfunction()
