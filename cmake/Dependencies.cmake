# Every library daybook stands on, given one spelling.  Debian's cmark-gfm ships only a .pc file;
# yaml-cpp exports `yaml-cpp` in 0.7 (Debian 12) and `yaml-cpp::yaml-cpp` in 0.8 (Debian 13).
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

pkg_check_modules(cmark_gfm REQUIRED IMPORTED_TARGET libcmark-gfm>=0.29)
find_library(CMARK_GFM_EXTENSIONS cmark-gfm-extensions REQUIRED)
add_library(daybook_cmark INTERFACE)
target_link_libraries(daybook_cmark INTERFACE ${CMARK_GFM_EXTENSIONS} PkgConfig::cmark_gfm)

find_package(yaml-cpp 0.7 REQUIRED CONFIG)
add_library(daybook_yaml_cpp INTERFACE)
if(TARGET yaml-cpp::yaml-cpp)
  target_link_libraries(daybook_yaml_cpp INTERFACE yaml-cpp::yaml-cpp)
else()
  target_link_libraries(daybook_yaml_cpp INTERFACE yaml-cpp)
endif()

pkg_check_modules(tinyxml2 REQUIRED IMPORTED_TARGET tinyxml2)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)
pkg_check_modules(libcrypto REQUIRED IMPORTED_TARGET libcrypto>=3)
# 7.87: a request can be dropped without waiting for a name that is being looked up.
pkg_check_modules(libcurl REQUIRED IMPORTED_TARGET libcurl>=7.87)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip>=1.7)
# As Debian builds it, a library of its own; the .pc names the options it was built with.
pkg_check_modules(httplib REQUIRED IMPORTED_TARGET cpp-httplib>=0.11)
# Since 0.17 its header calls OpenSSL where it was built with it, which the .pc tells only those who
# link statically.
if(httplib_CFLAGS_OTHER MATCHES "OPENSSL_SUPPORT" AND httplib_VERSION VERSION_GREATER_EQUAL 0.17)
  target_link_libraries(PkgConfig::httplib INTERFACE PkgConfig::libcrypto)
endif()
find_package(fmt 9 REQUIRED CONFIG)
find_package(CLI11 REQUIRED CONFIG)
find_path(RAPIDJSON_INCLUDE_DIR rapidjson/writer.h REQUIRED)
pkg_check_modules(RAPIDJSON RapidJSON)

# The allocator of the release binary: it takes about 15 % off the processor time of a build of 1,000
# sessions.  Sanitizers bring their own.
if(NOT DAYBOOK_SANITIZE AND NOT DAYBOOK_FUZZ)
  find_library(MIMALLOC_LIBRARY mimalloc REQUIRED)
  find_package(mimalloc QUIET CONFIG)
endif()

if(DAYBOOK_DEVELOPER)
  # Catch2 2.13 on Debian 12, 3.x on Debian 13; both ship the same two targets and Catch.cmake.
  find_package(Catch2 REQUIRED CONFIG)
  include(Catch)
endif()
