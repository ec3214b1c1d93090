# Fails when a source file is longer than 350 lines, lacks its licence line, uses what the
# house style leaves out, or names a test that there is not; and when a golden file is over 20 KiB.  Run by ctest as lint.files:
#   cmake -DROOT=<root> -P cmake/CheckFiles.cmake
# Tested by tests/lint (bad-files).
cmake_minimum_required(VERSION 3.25)

set(k_lines 350)
set(k_golden_bytes 20480)

# Code that stands nowhere in src/, and what to write instead.
set(FORBIDDEN
  "std::views=std::ranges algorithms"
  "std::ranges::subrange=a struct with begin() and end() (Clang 14 cannot read a subrange)"
  "std::ranges::equal_range=lower_bound and upper_bound (Clang 14 cannot read a subrange)"
  "std::ranges::unique=std::unique (Clang 14 cannot read a subrange)"
  "std::ranges::rotate=std::rotate (Clang 14 cannot read a subrange)"
  "std::ranges::stable_partition=std::stable_partition (Clang 14 cannot read a subrange)"
  "std::regex=a scanner"
  "using namespace=a full name or an alias"
  "std::endl='\\n'"
  "dynamic_cast=a variant")

function(check_source file)
  file(READ "${ROOT}/${file}" text)
  if(NOT text MATCHES "^// SPDX-License-Identifier: MIT\n")
    message(SEND_ERROR "${file}:1: the first line is not '// SPDX-License-Identifier: MIT'")
  endif()
  string(REGEX MATCHALL "\n" ends "${text}")
  list(LENGTH ends count)
  if(count GREATER k_lines)
    message(SEND_ERROR "${file}: ${count} lines, at most ${k_lines}")
  endif()
  if(text MATCHES "[ \t]\n")
    message(SEND_ERROR "${file}: white space at the end of a line")
  endif()
  if(file MATCHES "^src/")
    foreach(row IN LISTS FORBIDDEN)
      string(REGEX MATCH "^([^=]+)=(.*)$" _ "${row}")
      set(word "${CMAKE_MATCH_1}")
      set(instead "${CMAKE_MATCH_2}")
      if(text MATCHES "\n[^/\n]*${word}")
        message(SEND_ERROR "${file}: ${word}: write ${instead}")
      endif()
    endforeach()
    string(REGEX MATCHALL "[a-z0-9_]+_test\\.cpp" named "${text}")
    foreach(test IN LISTS named)
      if(NOT test IN_LIST tests)
        message(SEND_ERROR "${file}: there is no test ${test}")
      endif()
    endforeach()
  endif()
endfunction()

file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/src/*.hpp" "${ROOT}/src/*.cpp"
  "${ROOT}/tests/*.hpp" "${ROOT}/tests/*.cpp")
list(FILTER sources EXCLUDE REGEX "^tests/lint/bad-")
if(NOT sources)
  message(FATAL_ERROR "no sources in ${ROOT}")
endif()
set(tests "")
foreach(file IN LISTS sources)
  cmake_path(GET file FILENAME name)
  list(APPEND tests "${name}")
endforeach()
foreach(file IN LISTS sources)
  check_source("${file}")
endforeach()

file(GLOB_RECURSE goldens RELATIVE "${ROOT}" "${ROOT}/tests/sites/*" "${ROOT}/tests/sites-invalid/*")
foreach(file IN LISTS goldens)
  file(SIZE "${ROOT}/${file}" bytes)
  if(file MATCHES "/expected" AND bytes GREATER k_golden_bytes)
    message(SEND_ERROR "${file}: ${bytes} bytes, a golden file has at most ${k_golden_bytes}")
  endif()
endforeach()
