# Flags that keep a fault of memory from becoming more than a fault, for every target of ours.  Sanitizers
# find such faults themselves and get none of them.  tests/install/hardened.sh looks at the program.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported()

target_compile_options(daybook_options INTERFACE -fstack-protector-strong -fstack-clash-protection)
# Of x86 alone: jumps go where a jump is expected.
check_cxx_compiler_flag(-fcf-protection=full DAYBOOK_HAS_CF_PROTECTION)
if(DAYBOOK_HAS_CF_PROTECTION)
  target_compile_options(daybook_options INTERFACE -fcf-protection=full)
endif()
target_link_options(daybook_options INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)

# Checked calls of the C library come with optimization only, and warn without it.  Some systems set the
# macro themselves, to less.
string(TOUPPER "${CMAKE_BUILD_TYPE}" type)
if("${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${type}}" MATCHES "-O[1-3sz]")
  set(DAYBOOK_HARDENED ON)
  target_compile_options(daybook_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
endif()

# The same program from any folder.
target_compile_options(daybook_options INTERFACE
  "-ffile-prefix-map=${PROJECT_BINARY_DIR}=build" "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")
