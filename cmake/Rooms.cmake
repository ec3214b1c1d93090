# daybook_room(NAME SOURCES … ROOMS … GUESTS …)
#   makes src/NAME a static library `daybook_NAME` (an interface library while it has no sources).
#   ROOMS   the rooms it may include; cmake/CheckLayers.cmake holds the same table and is a test
#   GUESTS  libraries of others, linked PRIVATE so that their headers stay in this room
function(daybook_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;ROOMS;GUESTS" ${ARGN})
  list(TRANSFORM ROOM_ROOMS PREPEND daybook_)
  if(NOT ROOM_SOURCES)
    add_library(daybook_${name} INTERFACE)
    target_include_directories(daybook_${name} INTERFACE "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(daybook_${name} INTERFACE ${ROOM_ROOMS})
    return()
  endif()
  add_library(daybook_${name} STATIC ${ROOM_SOURCES})
  target_include_directories(daybook_${name} PUBLIC "${PROJECT_SOURCE_DIR}/src")
  target_link_libraries(daybook_${name} PUBLIC ${ROOM_ROOMS} PRIVATE daybook_options ${ROOM_GUESTS})
endfunction()

# daybook_unit_tests(NAME SOURCES …): the executable `test_NAME`, every case of it a ctest labelled `unit`.
function(daybook_unit_tests name)
  cmake_parse_arguments(TESTS "" "LABEL" "SOURCES;LINK" ${ARGN})
  if(NOT TESTS_SOURCES)
    return()
  endif()
  if(NOT TESTS_LABEL)
    set(TESTS_LABEL unit)
  endif()
  add_executable(test_${name} ${TESTS_SOURCES})
  target_include_directories(test_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_link_libraries(test_${name} PRIVATE ${TESTS_LINK} daybook_options Catch2::Catch2WithMain)
  target_compile_definitions(test_${name} PRIVATE
    DAYBOOK_TESTS="${PROJECT_SOURCE_DIR}/tests" DAYBOOK_SOURCE="${PROJECT_SOURCE_DIR}")
  catch_discover_tests(test_${name} TEST_PREFIX "${name}: " PROPERTIES LABELS ${TESTS_LABEL})
endfunction()
