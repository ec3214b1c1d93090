# daybook_embed_files(OUT_VARIABLE LAYOUTS <folder> ASSETS <folder>)
#   writes a C++ file with the bytes of every layout (*.html) and asset, which defines the functions
#   embedded_layouts() and embedded_assets() of src/render/theme.hpp, and puts its path into
#   OUT_VARIABLE.  Bytes are written as numbers, so any file will do; editing one makes it anew.
# The same file, run as a script (cmake -P), does the writing.  Tested by theme_test.cpp.

if(NOT CMAKE_SCRIPT_MODE_FILE)
  set(DAYBOOK_EMBED_SCRIPT "${CMAKE_CURRENT_LIST_FILE}")

  function(daybook_embed_files out)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/embedded_files.cpp")
    cmake_parse_arguments(EMBED "" "LAYOUTS;ASSETS" "" ${ARGN})
    # A file that is added or removed runs CMake again; one that is edited runs the script again.
    file(GLOB_RECURSE layouts CONFIGURE_DEPENDS "${EMBED_LAYOUTS}/*.html")
    file(GLOB_RECURSE assets CONFIGURE_DEPENDS "${EMBED_ASSETS}/*")
    add_custom_command(OUTPUT "${output}"
      COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DLAYOUTS=${EMBED_LAYOUTS}"
              "-DASSETS=${EMBED_ASSETS}" -P "${DAYBOOK_EMBED_SCRIPT}"
      DEPENDS ${layouts} ${assets} "${DAYBOOK_EMBED_SCRIPT}"
      COMMENT "Embedding layouts and assets"
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
    string(APPEND rows "      EmbeddedFile{\"${name}\", view(k_${function}_${number}, ${size})},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  file(APPEND "${OUTPUT}" "}  // namespace\n\nstd::span<const EmbeddedFile> ${function}() {\n"
    "  static const std::array<EmbeddedFile, ${number}> k_files{{\n${rows}  }};\n"
    "  return k_files;\n}\n\nnamespace {\n")
endfunction()

file(WRITE "${OUTPUT}" "// Made by cmake/EmbedFiles.cmake; edit layouts/ and assets/ instead.\n"
  "#include <array>\n#include <cstddef>\n#include <span>\n#include <string_view>\n\n"
  "#include \"render/theme.hpp\"\n\nnamespace daybook::render {\nnamespace {\n\n"
  "std::string_view view(const unsigned char* bytes, std::size_t size) {\n"
  "  return {reinterpret_cast<const char*>(bytes), size};\n}\n\n")
embed_folder(embedded_layouts "${LAYOUTS}" "*.html")
embed_folder(embedded_assets "${ASSETS}" "*")
file(APPEND "${OUTPUT}" "}  // namespace\n}  // namespace daybook::render\n")
