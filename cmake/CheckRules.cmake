# Fails when a rule of messages is said by no test of the program: nothing would tell if it were never said again.
# Run by ctest as lint.rules:
#   cmake -DROOT=<root> -P cmake/CheckRules.cmake
# What counts is `[rule]` in what the program is expected to print: in the scripts of tests/cli, in the diagnostics of
# tests/sites and tests/sites-invalid, and in tests/faults for what only a broken disk brings about.  A message that a
# test makes up does not count.  Tested by tests/lint (bad-rules).
cmake_minimum_required(VERSION 3.25)

file(READ "${ROOT}/src/text/rule.cpp" table)
string(REGEX MATCHALL "RuleInfo{[ \n]*Rule::[a-z_]+,[ \n]*\"[a-z-]+\"" rows "${table}")
if(NOT rows)
  message(FATAL_ERROR "no rules in ${ROOT}/src/text/rule.cpp")
endif()
# A row in a form that the pattern does not know would be a rule that nobody asks about.
file(READ "${ROOT}/src/text/rule.hpp" header)
string(REGEX MATCH "enum class Rule [^{]*{([^}]*)}" _ "${header}")
string(REGEX REPLACE "//[^\n]*" "" enumerators "${CMAKE_MATCH_1}")
string(REGEX MATCHALL "[a-z_]+" enumerators "${enumerators}")
list(LENGTH rows seen)
list(LENGTH enumerators all)
if(NOT seen EQUAL all)
  message(SEND_ERROR "src/text/rule.cpp: ${seen} rows are seen, and src/text/rule.hpp has ${all} rules")
endif()

set(said "")
file(GLOB scripts "${ROOT}/tests/cli/*.txt")
foreach(file IN LISTS scripts)
  file(STRINGS "${file}" expected ENCODING UTF-8 REGEX "^(2?>|grep) .*\\[[a-z-]+\\]")
  string(APPEND said "${expected}\n")
endforeach()
file(GLOB_RECURSE files "${ROOT}/tests/sites/diagnostics" "${ROOT}/tests/sites-invalid/diagnostics"
  "${ROOT}/tests/faults/*.py")
foreach(file IN LISTS files)
  file(READ "${file}" text)
  string(APPEND said "${text}\n")
endforeach()
foreach(row IN LISTS rows)
  string(REGEX MATCH "\"([a-z-]+)\"" _ "${row}")
  set(name "${CMAKE_MATCH_1}")
  string(FIND "${said}" "[${name}]" found)
  if(found EQUAL -1)
    message(SEND_ERROR "src/text/rule.cpp: no test expects the program to say ${name}")
  endif()
endforeach()
