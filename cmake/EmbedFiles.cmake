# daybook_embed_files(OUT_VARIABLE HEADER <header> NAMESPACE <namespace> TYPE <struct>
#                     TABLES <function>=<folder>/<pattern> …)
#   writes a C++ file, named after OUT_VARIABLE, with the bytes of every file that fits, which defines the functions
#   `std::span<const TYPE> function()` that the header declares, rows of name and bytes by name, and
#   puts its path into OUT_VARIABLE.  Bytes are written as numbers, so any file will do; editing one
#   makes it anew.
# The same file, run as a script (cmake -P), does the writing.  Tested by theme_test.cpp and
# dialect_test.cpp.

if(NOT CMAKE_SCRIPT_MODE_FILE)
  set(DAYBOOK_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_FILE}")

  function(daybook_embed_files out)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/${out}.cpp")
    cmake_parse_arguments(EMBED "" "HEADER;NAMESPACE;TYPE" "TABLES" ${ARGN})
    # A file that is added or removed runs CMake again; one that is edited runs the script again.
    set(files "")
    foreach(table IN LISTS EMBED_TABLES)
      string(REGEX REPLACE "^[a-z_]+=" "" pattern "${table}")
      file(GLOB_RECURSE found CONFIGURE_DEPENDS "${pattern}")
      list(APPEND files ${found})
    endforeach()
    add_custom_command(OUTPUT "${output}"
      COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DHEADER=${EMBED_HEADER}"
              "-DNAMESPACE=${EMBED_NAMESPACE}" "-DTYPE=${EMBED_TYPE}" "-DTABLES=${EMBED_TABLES}"
              -P "${DAYBOOK_EMBED_SCRIPT}"
      DEPENDS ${files} "${DAYBOOK_EMBED_SCRIPT}"
      COMMENT "Embedding files of ${EMBED_HEADER}"
      VERBATIM)
    set(${out} "${output}" PARENT_SCOPE)
  endfunction()
  return()
endif()

# Appends the bytes of every file of `folder` and a function that lists them.
function(embed_folder function folder pattern)
  file(GLOB_RECURSE names RELATIVE "${folder}" "${folder}/${pattern}")
  list(SORT names)
  set(rows "")
  set(number 0)
  foreach(name IN LISTS names)
    file(READ "${folder}/${name}" hex HEX)
    string(LENGTH "${hex}" digits)
    math(EXPR size "${digits} / 2")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    # One byte more, so that an empty file has an array too.
    file(APPEND "${OUTPUT}" "constexpr unsigned char k_${function}_${number}[] = {${bytes}0};\n")
    string(APPEND rows "      ${TYPE}{\"${name}\", view(k_${function}_${number}, ${size})},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  file(APPEND "${OUTPUT}" "}  // namespace\n\nstd::span<const ${TYPE}> ${function}() {\n"
    "  static const std::array<${TYPE}, ${number}> k_files{{\n${rows}  }};\n"
    "  return k_files;\n}\n\nnamespace {\n")
endfunction()

file(WRITE "${OUTPUT}" "// Made by cmake/EmbedFiles.cmake; edit the files themselves instead.\n"
  "#include <array>\n#include <cstddef>\n#include <span>\n#include <string_view>\n\n"
  "#include \"${HEADER}\"\n\nnamespace ${NAMESPACE} {\nnamespace {\n\n"
  "std::string_view view(const unsigned char* bytes, std::size_t size) {\n"
  "  return {reinterpret_cast<const char*>(bytes), size};\n}\n\n")
foreach(table IN LISTS TABLES)
  string(REGEX MATCH "^([a-z_]+)=(.*)/([^/]+)$" matched "${table}")
  embed_folder("${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" "${CMAKE_MATCH_3}")
endforeach()
file(APPEND "${OUTPUT}" "}  // namespace\n}  // namespace ${NAMESPACE}\n")
