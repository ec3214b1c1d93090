# daybook_math_font(OUT_VARIABLE)
#   makes latinmodern-math.woff2, the font of formulas, in a folder of the build and puts the folder
#   into OUT_VARIABLE.  The font is Debian's (fonts-lmodern), the tool too (woff2); both are required.
function(daybook_math_font out)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/fonts")
  set(${out} "${folder}" PARENT_SCOPE)
  find_file(LATIN_MODERN_MATH latinmodern-math.otf
    PATHS /usr/share/texmf/fonts/opentype/public/lm-math
          /usr/share/texmf-dist/fonts/opentype/public/lm-math
          /usr/share/fonts/opentype/lm-math
    REQUIRED)
  find_program(WOFF2_COMPRESS woff2_compress REQUIRED)
  if(EXISTS "${folder}/latinmodern-math.woff2")
    return()
  endif()
  # The tool writes beside what it reads.
  file(MAKE_DIRECTORY "${folder}/work")
  file(COPY "${LATIN_MODERN_MATH}" DESTINATION "${folder}/work")
  execute_process(COMMAND "${WOFF2_COMPRESS}" "${folder}/work/latinmodern-math.otf"
    OUTPUT_QUIET ERROR_QUIET COMMAND_ERROR_IS_FATAL ANY)
  file(RENAME "${folder}/work/latinmodern-math.woff2" "${folder}/latinmodern-math.woff2")
  file(REMOVE_RECURSE "${folder}/work")
endfunction()
