# Fails when a file includes a header that its room may not see, or when a room's CMakeLists.txt
# links a room that the table below does not give it.  Run by ctest as lint.layers:
#   cmake -DSRC=<root>/src -P cmake/CheckLayers.cmake
# It reads #include lines only: names are not resolved, and macros are not expanded.
# Tested by tests/lint (bad-layers: a tree with one fault of each kind).
cmake_minimum_required(VERSION 3.25)

# room: the rooms it may include besides itself (the same table as in ARCHITECTURE.md)
set(LAYERS
  "base:"
  "text:base"
  "io:base,text"
  "highlight:base,text"
  "math:base,text"
  "search:base,text"
  "leaks:base,text"
  "markdown:base,text,highlight,math"
  "yaml:base,text"
  "config:base,text,yaml"
  "journal:base,text,math,markdown,yaml"
  "site:base,text,markdown,journal,config"
  "layout:base,text"
  "render:base,text,search,markdown,yaml,config,journal,site,layout"
  "output:base,text,io"
  "build:base,text,io,search,leaks,markdown,yaml,config,journal,site,layout,render,output"
  "scaffold:base,text,io,markdown,yaml,config,journal,site,layout,build"
  "serve:base,text,io,build"
  "cli:base,text,io,leaks,markdown,yaml,config,journal,site,layout,render,output,build,scaffold,serve")

# header = the only files that may include it; both are regular expressions
set(GUESTS
  "cmark.*=markdown/.*"
  "yaml-cpp/.*=yaml/.*"
  "tinyxml2[.]h=render/.*"
  "CLI/.*=cli/.*"
  "mimalloc[.]h=cli/memory[.]cpp"
  "utf8proc[.]h=text/unicode[.]cpp"
  "xxhash[.]h=base/digest[.]cpp"
  "openssl/.*=base/sha256[.]cpp"
  "rapidjson/.*=render/json_(writer[.]hpp|reader[.]cpp)"
  "(thread|mutex|shared_mutex|atomic|condition_variable|future|stop_token)=(base/.*|io/(dry_run|memory|witness)[.].pp|markdown/(parse|cmark)[a-z_]*[.]cpp|serve/(http_server|rebuilder|serve|stage)[.].pp|cli/stop_requests[.]cpp)"
  "(filesystem|fstream|dirent[.]h|fcntl[.]h|sys/stat[.]h)=io/.*"
  "unistd[.]h=(io|cli)/.*"
  "link[.]h=io/program[.]cpp"
  "(spawn[.]h|sys/wait[.]h|poll[.]h|sys/inotify[.]h)=io/.*"
  "(curl/.*|netdb[.]h|netinet/.*|sys/socket[.]h)=io/curl_client[.]cpp"
  "zip[.]h=output/zip[.]cpp"
  "httplib[.]h=serve/http_server[.]cpp"
  "iostream=cli/.*"
  "regex=never")

# The same for headers of ours: a build never touches the network.
set(DOORS
  "io/(web_client|web_queue|curl_client)[.]hpp=(io/(web|curl)_.*|build/link_check[.].pp|cli/check_external[.]cpp)"
  "build/link_check[.]hpp=(build/link_check|cli/check_external)[.]cpp")

set(rooms)
foreach(row IN LISTS LAYERS)
  string(REGEX MATCH "^([a-z]+):(.*)$" _ "${row}")
  set(room "${CMAKE_MATCH_1}")
  string(REPLACE "," ";" may_${room} "${CMAKE_MATCH_2}")
  list(APPEND rooms ${room})
endforeach()

# check_guest(FILE HEADER ROW…): whether one of the rows keeps the header to other files.
function(check_guest file header)
  foreach(guest IN LISTS ARGN)
    string(REGEX MATCH "^([^=]+)=(.*)$" _ "${guest}")
    set(home "${CMAKE_MATCH_2}")
    if(header MATCHES "^(${CMAKE_MATCH_1})$" AND NOT file MATCHES "^(${home})$")
      message(SEND_ERROR "${file}: <${header}> is for ${home} only")
    endif()
  endforeach()
endfunction()

function(check_includes file room)
  file(STRINGS "${SRC}/${file}" lines REGEX "^[ \t]*#[ \t]*include")
  foreach(line IN LISTS lines)
    if(line MATCHES "include[ \t]*\"([a-z]+)/[^\"]*\"")
      set(other "${CMAKE_MATCH_1}")
      if(NOT other IN_LIST rooms)
        message(SEND_ERROR "${file}: ${line}: ${other}/ is no room")
      elseif(NOT other STREQUAL room AND NOT other IN_LIST may_${room})
        message(SEND_ERROR "${file}: ${line}: ${room}/ may not see ${other}/")
      endif()
      string(REGEX REPLACE "^.*\"(.*)\".*$" "\\1" header "${line}")
      check_guest("${file}" "${header}" ${DOORS})
    elseif(line MATCHES "include[ \t]*\"([^\"]*)\"")
      message(SEND_ERROR "${file}: ${line}: write the room, as in \"${room}/${CMAKE_MATCH_1}\"")
    elseif(line MATCHES "include[ \t]*<([^>]+)>")
      check_guest("${file}" "${CMAKE_MATCH_1}" ${GUESTS})
    endif()
  endforeach()
endfunction()

# ROOMS of daybook_room() in src/ROOM/CMakeLists.txt, and every .cpp of the room named in it.
function(check_lists room)
  file(STRINGS "${SRC}/${room}/CMakeLists.txt" lines)
  string(JOIN " " text ${lines})
  if(text MATCHES "ROOMS ([a-z ]+)")
    string(STRIP "${CMAKE_MATCH_1}" linked)
    string(REGEX REPLACE " +" ";" linked "${linked}")
    foreach(other IN LISTS linked)
      if(NOT other IN_LIST may_${room})
        message(SEND_ERROR "${room}/CMakeLists.txt: ROOMS: ${room}/ may not see ${other}/")
      endif()
    endforeach()
  endif()
  file(GLOB_RECURSE sources RELATIVE "${SRC}/${room}" "${SRC}/${room}/*.cpp")
  foreach(source IN LISTS sources)
    string(REPLACE "." "[.]" pattern "${source}")
    if(NOT text MATCHES "[ (]${pattern}([ )]|$)")
      message(SEND_ERROR "${room}/CMakeLists.txt: ${source} is not built")
    endif()
  endforeach()
endfunction()

file(GLOB_RECURSE files RELATIVE "${SRC}" "${SRC}/*.hpp" "${SRC}/*.cpp")
if(NOT files)
  message(FATAL_ERROR "no sources in ${SRC}")
endif()
foreach(file IN LISTS files)
  string(REGEX REPLACE "/.*" "" room "${file}")
  if(room IN_LIST rooms)
    check_includes("${file}" ${room})
  else()
    message(SEND_ERROR "${file}: ${room}/ is no room; give it a row in cmake/CheckLayers.cmake")
  endif()
endforeach()
foreach(room IN LISTS rooms)
  if(EXISTS "${SRC}/${room}/CMakeLists.txt")
    check_lists(${room})
  endif()
endforeach()
