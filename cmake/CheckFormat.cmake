# Fails when clang-format would change a source file.  Run by ctest as lint.format:
#   cmake -DROOT=<root> -P cmake/CheckFormat.cmake
# Versions disagree about details, so only the one the tree is written with is asked; without it the
# check is skipped, and says so.
cmake_minimum_required(VERSION 3.25)

set(k_version 14)
find_program(CLANG_FORMAT NAMES clang-format-${k_version} clang-format)
if(NOT CLANG_FORMAT)
  message("skipped: clang-format ${k_version} is not installed")
  return()
endif()
execute_process(COMMAND "${CLANG_FORMAT}" --version OUTPUT_VARIABLE version)
if(NOT version MATCHES "version ${k_version}[.]")
  string(STRIP "${version}" version)
  message("skipped: wants clang-format ${k_version}, found ${version}")
  return()
endif()

file(GLOB_RECURSE sources "${ROOT}/src/*.hpp" "${ROOT}/src/*.cpp" "${ROOT}/tests/*.hpp" "${ROOT}/tests/*.cpp")
list(FILTER sources EXCLUDE REGEX "/tests/lint/bad-")
execute_process(COMMAND "${CLANG_FORMAT}" --style=file --dry-run --Werror ${sources}
  RESULT_VARIABLE status ERROR_VARIABLE faults)
if(NOT status EQUAL 0)
  string(REGEX MATCHALL "[^\n]*: error: [^\n]*" places "${faults}")
  list(SUBLIST places 0 40 places)
  string(JOIN "\n" places ${places})
  message(FATAL_ERROR "run clang-format -i on:\n${places}")
endif()
