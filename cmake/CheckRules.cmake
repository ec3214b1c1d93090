# Fails when a rule of messages is named by no test: nothing would tell if it were never said again.  Run by
# ctest as lint.rules:
#   cmake -DROOT=<root> -P cmake/CheckRules.cmake
# The page of a rule and the test of those pages do not count.  Tested by tests/lint (bad-rules).
cmake_minimum_required(VERSION 3.25)

file(READ "${ROOT}/src/text/rule.cpp" table)
string(REGEX MATCHALL "RuleInfo{Rule::[a-z_]+, \"[a-z-]+\"" rows "${table}")
if(NOT rows)
  message(FATAL_ERROR "no rules in ${ROOT}/src/text/rule.cpp")
endif()

file(GLOB_RECURSE files "${ROOT}/tests/*.cpp" "${ROOT}/tests/*.txt" "${ROOT}/tests/*.md" "${ROOT}/tests/*.py"
  "${ROOT}/tests/*.mjs")
list(FILTER files EXCLUDE REGEX "/rule_pages_test[.]cpp$")
set(tests "")
foreach(file IN LISTS files)
  file(READ "${file}" text)
  string(APPEND tests "${text}\n")
endforeach()
foreach(row IN LISTS rows)
  string(REGEX MATCH "Rule::([a-z_]+), \"([a-z-]+)\"" _ "${row}")
  set(rule "${CMAKE_MATCH_1}")
  set(name "${CMAKE_MATCH_2}")
  string(FIND "${tests}" "[${name}]" as_said)
  string(FIND "${tests}" "\"${name}" as_text)
  string(FIND "${tests}" "Rule::${rule}" as_code)
  if(as_said EQUAL -1 AND as_text EQUAL -1 AND as_code EQUAL -1)
    message(SEND_ERROR "src/text/rule.cpp: no test names ${name}")
  endif()
endforeach()
