# What `cmake --install` puts where, and the Debian package that cpack makes of it (./dev package).
#   component runtime   in both: program, manual, completions, what ./dev build put into share/
#   component upstream  by cmake --install alone
#   component debian    in the package alone: what Debian's policy asks for, where it asks for it
# Tested by tests/install.
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# daybook_gzip(OUT SOURCE NAME): SOURCE compressed, as NAME in the build's folder, its path into OUT.
find_program(GZIP gzip REQUIRED)
function(daybook_gzip out source name)
  set(made "${PROJECT_BINARY_DIR}/packaging/${name}")
  add_custom_command(OUTPUT "${made}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_BINARY_DIR}/packaging"
    COMMAND "${GZIP}" -9nc "${source}" > "${made}"
    DEPENDS "${source}" VERBATIM)
  set(${out} "${made}" PARENT_SCOPE)
endfunction()
daybook_gzip(manual "${PROJECT_SOURCE_DIR}/doc/daybook.1" daybook.1.gz)
daybook_gzip(changes "${PROJECT_SOURCE_DIR}/CHANGELOG.md" changelog.gz)
daybook_gzip(debian_changes "${PROJECT_SOURCE_DIR}/packaging/changelog" changelog.Debian.gz)
add_custom_target(packaging ALL DEPENDS "${manual}" "${changes}" "${debian_changes}")

set(share "${CMAKE_INSTALL_DATADIR}")
set(completions "${PROJECT_SOURCE_DIR}/completions")
install(TARGETS daybook RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT runtime)
install(FILES "${manual}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT runtime)
install(FILES "${completions}/daybook.bash" DESTINATION "${share}/bash-completion/completions"
  RENAME daybook COMPONENT runtime)
install(FILES "${completions}/daybook.fish" DESTINATION "${share}/fish/vendor_completions.d"
  COMPONENT runtime)
set(DAYBOOK_SBOM "${PROJECT_BINARY_DIR}/daybook.spdx.json")
include(Sbom)
daybook_sbom("${DAYBOOK_SBOM}")
install(FILES "${DAYBOOK_SBOM}" DESTINATION "${share}/doc/daybook" COMPONENT runtime)
# What ./dev build put beside the program; without it a site cannot draw diagrams, and that is all.
install(DIRECTORY "${PROJECT_BINARY_DIR}/share/" DESTINATION "${share}" COMPONENT runtime OPTIONAL)

install(FILES LICENSE CHANGELOG.md DESTINATION "${share}/doc/daybook" COMPONENT upstream)
install(FILES "${completions}/_daybook" DESTINATION "${share}/zsh/site-functions" COMPONENT upstream)

install(FILES "${changes}" "${debian_changes}" "${PROJECT_SOURCE_DIR}/packaging/copyright"
  DESTINATION "${share}/doc/daybook" COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES "${completions}/_daybook" DESTINATION "${share}/zsh/vendor-completions"
  COMPONENT debian EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_INSTALL_CMAKE_PROJECTS
  "${PROJECT_BINARY_DIR};daybook;runtime;/;${PROJECT_BINARY_DIR};daybook;debian;/")
set(CPACK_PACKAGE_NAME daybook)
# Nobody's address is made up: who publishes the package gives theirs.
set(CPACK_PACKAGE_CONTACT "daybook contributors <contributors@daybook.invalid>" CACHE STRING
  "Maintainer of the Debian package")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "static site generator for study journals")
# cpack puts the space before each line.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"reads a folder of Markdown files in which somebody writes down what they
study and build, and makes a website of it that needs no server. Sessions,
decision records and notes of tracks are told apart by what is in them;
tasks, gaps, questions and capabilities with their proofs are merged over
all of them.
.
It also checks a journal, lists and exports what was read, and packs the
site or a part of it as a zip file.")
set(CPACK_DEBIAN_PACKAGE_SECTION web)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS git)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}")
include(CPack)
