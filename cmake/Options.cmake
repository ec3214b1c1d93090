# `daybook_options` is linked PRIVATE by every target of ours and by none of theirs.
add_library(daybook_options INTERFACE)
target_compile_features(daybook_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# What a program leaves for a later run is for the same program only (src/io/program.hpp).
target_link_options(daybook_options INTERFACE -Wl,--build-id)

target_compile_options(daybook_options INTERFACE -Wall -Wextra)
if(DAYBOOK_DEVELOPER)
  target_compile_options(daybook_options INTERFACE
    -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wextra-semi -Wdouble-promotion -Werror)
endif()
# Checked operator[] and iterators: a bug of ours stops the build instead of a page of nonsense.
target_compile_definitions(daybook_options INTERFACE _GLIBCXX_ASSERTIONS)

if(DAYBOOK_SANITIZE)
  target_compile_options(daybook_options INTERFACE
    -fsanitize=${DAYBOOK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(daybook_options INTERFACE -fsanitize=${DAYBOOK_SANITIZE})
  # What sanitizers put in keeps GCC from seeing that std::regex is initialized; its manual says so.
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(daybook_options INTERFACE -Wno-maybe-uninitialized)
  endif()
else()
  include(Hardening)
endif()
if(DAYBOOK_FUZZ)
  target_compile_options(daybook_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
