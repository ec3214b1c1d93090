# Every option of every command is in doc/guide/commands.md and in doc/daybook.1:
#   cmake -DDAYBOOK=<program> -DROOT=<root> -P tests/cli/options_documented.cmake
cmake_minimum_required(VERSION 3.25)

file(READ "${ROOT}/doc/guide/commands.md" guide)
file(READ "${ROOT}/doc/daybook.1" manual)

# help_of(OUT ARGUMENT…): what `daybook ARGUMENT… --help` prints.
function(help_of out)
  execute_process(COMMAND "${DAYBOOK}" ${ARGN} --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE "[][;]" "" help "${help}")
  set(${out} "${help}" PARENT_SCOPE)
endfunction()

# check_command(ARGUMENT…): its own options, then those of its subcommands.
function(check_command)
  list(JOIN ARGN " " name)
  help_of(help ${ARGN})
  string(REGEX MATCHALL "\n  [^ \n]*--[a-z-]+" options "${help}")
  foreach(option IN LISTS options)
    string(REGEX REPLACE ".*--" "" option "${option}")
    if(NOT guide MATCHES "`--${option}[` ]")
      message(SEND_ERROR "doc/guide/commands.md says nothing of --${option} (daybook ${name})")
    endif()
    if(NOT manual MATCHES "(Fl|,) -${option}[ \n]")
      message(SEND_ERROR "doc/daybook.1 says nothing of --${option} (daybook ${name})")
    endif()
  endforeach()
  if(ARGN AND NOT options)
    message(SEND_ERROR "daybook ${name} --help names no option")
  endif()
  if(help MATCHES "\nSubcommands:\n(.*)")
    string(REGEX MATCHALL "(^|\n)  [a-z]+" commands "${CMAKE_MATCH_1}")
    if(NOT commands)
      message(SEND_ERROR "daybook ${name} --help names no command")
    endif()
    foreach(command IN LISTS commands)
      string(STRIP "${command}" command)
      check_command(${ARGN} ${command})
    endforeach()
  endif()
endfunction()

check_command()
