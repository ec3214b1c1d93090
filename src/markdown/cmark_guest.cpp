// SPDX-License-Identifier: MIT
// cmark-gfm is not re-entrant: at the end of every parse it adds the special characters of the
// attached extensions to one global table and takes them out again, so that a parse on another
// thread silently sees half of them.  The remedy, done once before the first parse:
//
//   A tiny extension of our own shares autolink's special character ':'.  While a one-character
//   document is parsed, its match function empties both lists of special characters.  The removal
//   at the end then finds nothing to remove: autolink's characters stay in the table for good, and
//   no later parse writes to it.
//
//   Strikethrough must keep its list (emphasis looks its extension up in it and would loop for ever
//   without it).  So it is attached only to text that contains '~', and one mutex is held
//   meanwhile; text without '~' never looks at that entry of the table.
#include "markdown/cmark_guest.hpp"

#include <cstddef>
#include <mutex>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include "markdown/cmark_arena.hpp"

#if defined(__SANITIZE_ADDRESS__)
#define DAYBOOK_LEAK_CHECK 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DAYBOOK_LEAK_CHECK 1
#endif
#endif
#ifdef DAYBOOK_LEAK_CHECK
#include <sanitizer/lsan_interface.h>
#endif

namespace daybook::markdown {
namespace {

struct Extensions {
  cmark_syntax_extension* table = nullptr;
  cmark_syntax_extension* autolink = nullptr;
  cmark_syntax_extension* strikethrough = nullptr;
  cmark_syntax_extension* pin = nullptr;
};

Extensions& extensions() {
  static Extensions instance;
  return instance;
}

cmark_node* empty_special_characters(cmark_syntax_extension*, cmark_parser*, cmark_node*,
                                     unsigned char, cmark_inline_parser*) {
  cmark_syntax_extension_set_special_inline_chars(extensions().autolink, nullptr);
  cmark_syntax_extension_set_special_inline_chars(extensions().pin, nullptr);
  return nullptr;
}

void pin_special_characters() {
  Extensions& all = extensions();
  cmark_mem* memory = cmark_get_default_mem_allocator();
  all.pin = cmark_syntax_extension_new("pin");
  cmark_syntax_extension_set_match_inline_func(all.pin, empty_special_characters);
  const std::ptrdiff_t colon = ':';
  cmark_syntax_extension_set_special_inline_chars(
      all.pin, cmark_llist_append(
                   memory, nullptr,
                   reinterpret_cast<void*>(colon)));  // NOLINT(performance-no-int-to-ptr): its form
  cmark_parser* parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, memory);
  cmark_parser_attach_syntax_extension(parser, all.autolink);
  cmark_parser_attach_syntax_extension(parser, all.pin);
  cmark_parser_feed(parser, ":", 1);
  cmark_node_free(cmark_parser_finish(parser));
  cmark_parser_free(parser);
}

void prepare() {
  static std::once_flag done;
  std::call_once(done, [] {
  // Autolink's own list of two characters is lost when it is emptied: 32 bytes, once a process.
#ifdef DAYBOOK_LEAK_CHECK
    const __lsan::ScopedDisabler ignored;
#endif
    cmark_gfm_core_extensions_ensure_registered();
    Extensions& all = extensions();
    all.table = cmark_find_syntax_extension("table");
    all.autolink = cmark_find_syntax_extension("autolink");
    all.strikethrough = cmark_find_syntax_extension("strikethrough");
    pin_special_characters();
  });
}

std::mutex& strikethrough_mutex() {
  static std::mutex instance;
  return instance;
}

}  // namespace

CmarkTree::CmarkTree(std::string_view bytes) {
  prepare();
  const bool tilde = bytes.find('~') != std::string_view::npos;
  std::unique_lock lock(strikethrough_mutex(), std::defer_lock);
  if (tilde) lock.lock();
  // A single '~' means "about" in journals far more often than it strikes anything through.
  cmark_parser* parser = cmark_parser_new_with_mem(
      CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE, thread_arena());
  cmark_parser_attach_syntax_extension(parser, extensions().table);
  cmark_parser_attach_syntax_extension(parser, extensions().autolink);
  if (tilde) cmark_parser_attach_syntax_extension(parser, extensions().strikethrough);
  cmark_parser_feed(parser, bytes.data(), bytes.size());
  root_ = cmark_parser_finish(parser);
}

CmarkTree::~CmarkTree() {
  reset_thread_arena();
}

}  // namespace daybook::markdown
