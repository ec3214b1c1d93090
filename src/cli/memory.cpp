// SPDX-License-Identifier: MIT
#include "cli/memory.hpp"

#include <cerrno>
#include <new>
#include <string_view>
#include <unistd.h>

#include "cli/exit_code.hpp"
#ifdef DAYBOOK_MIMALLOC
#include <mimalloc.h>
#endif

namespace daybook::cli {
namespace {

[[noreturn]] void end() {
  constexpr std::string_view k_message = "daybook: error: there is not enough memory\n";
  (void)!::write(STDERR_FILENO, k_message.data(), k_message.size());
  ::_exit(k_world_failed);
}

#ifdef DAYBOOK_MIMALLOC
void end_when_full(int number, void* /*unused*/) {
  if (number == ENOMEM) end();
}
#endif

}  // namespace

void end_without_memory() {
  std::set_new_handler(&end);
#ifdef DAYBOOK_MIMALLOC
  // It does not ask the handler of C++.
  ::mi_register_error(&end_when_full, nullptr);
#endif
}

}  // namespace daybook::cli
