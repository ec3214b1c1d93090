# Runs a check of cmake/ on a bad tree; fails unless the check fails with the complaints of
# TREE/expected.txt, all of them and no others (their order does not matter).
cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND "${CMAKE_COMMAND}" "-DSRC=${TREE}/src" "-DROOT=${TREE}" -P "${SCRIPT}"
  RESULT_VARIABLE status ERROR_VARIABLE output)
if(status EQUAL 0)
  message(FATAL_ERROR "the check found no fault in ${TREE}")
endif()
# CMake breaks long messages at white space: compare without it.
string(REGEX REPLACE "[ \n\t]+" "" text "${output}")
string(REGEX MATCHALL "CMakeError" faults "${text}")
file(STRINGS "${TREE}/expected.txt" lines)
list(LENGTH faults found)
list(LENGTH lines wanted)
foreach(line IN LISTS lines)
  string(REGEX REPLACE "[ \n\t]+" "" squeezed "${line}")
  string(FIND "${text}" "${squeezed}" at)
  if(at EQUAL -1)
    message(SEND_ERROR "missing: ${line}")
  endif()
endforeach()
if(NOT found EQUAL wanted)
  message(SEND_ERROR "${found} complaints, expected ${wanted}:\n${output}")
endif()
