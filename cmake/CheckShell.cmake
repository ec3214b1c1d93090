# Runs shellcheck over the project's scripts; skipped, with a message, without it.  Run by ctest as
# lint.shell:  cmake -DROOT=<root> -P cmake/CheckShell.cmake
cmake_minimum_required(VERSION 3.25)

find_program(SHELLCHECK shellcheck)
if(NOT SHELLCHECK)
  message("skipped: shellcheck is not installed")
  return()
endif()
file(GLOB scripts RELATIVE "${ROOT}" "${ROOT}/tests/*/*.sh")
execute_process(COMMAND "${SHELLCHECK}" --external-sources --source-path=SCRIPTDIR
    dev .ci/run completions/daybook.bash tests/install/complete.bash ${scripts}
  WORKING_DIRECTORY "${ROOT}" COMMAND_ERROR_IS_FATAL ANY)
