// SPDX-License-Identifier: MIT
// How many parses differ when cmark-gfm parses on several threads at once?  Every result is
// compared with the one a single thread made before.
//   threads bare   all extensions attached to every parse
//   threads pinned special characters settled once; strikethrough only for text with '~', under a
//   lock
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

namespace {

bool g_pinned = false;
cmark_syntax_extension* g_autolink = nullptr;
cmark_syntax_extension* g_pin = nullptr;
std::mutex g_tilde;

std::string html_of(const std::string& text) {
  const bool strikes = !g_pinned || text.find('~') != std::string::npos;
  std::unique_lock lock(g_tilde, std::defer_lock);
  if (g_pinned && strikes) lock.lock();
  cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  for (const char* name : {"table", "autolink", "strikethrough"}) {
    if (name[0] == 's' && !strikes) continue;
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
  }
  cmark_parser_feed(parser, text.data(), text.size());
  cmark_node* tree = cmark_parser_finish(parser);
  char* html = cmark_render_html(tree, CMARK_OPT_DEFAULT, nullptr);
  std::string result = html;
  std::free(html);
  cmark_node_free(tree);
  cmark_parser_free(parser);
  return result;
}

cmark_node* forget(cmark_syntax_extension*, cmark_parser*, cmark_node*, unsigned char,
                   cmark_inline_parser*) {
  cmark_syntax_extension_set_special_inline_chars(g_autolink, nullptr);
  cmark_syntax_extension_set_special_inline_chars(g_pin, nullptr);
  return nullptr;
}

// The table of special characters is global: fill it for good, and leave nothing to take out again.
void pin() {
  cmark_mem* memory = cmark_get_default_mem_allocator();
  g_autolink = cmark_find_syntax_extension("autolink");
  g_pin = cmark_syntax_extension_new("pin");
  cmark_syntax_extension_set_match_inline_func(g_pin, forget);
  void* colon = reinterpret_cast<void*>(static_cast<std::uintptr_t>(':'));
  cmark_syntax_extension_set_special_inline_chars(g_pin,
                                                  cmark_llist_append(memory, nullptr, colon));
  cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, g_autolink);
  cmark_parser_attach_syntax_extension(parser, g_pin);
  cmark_parser_feed(parser, ":", 1);
  cmark_node_free(cmark_parser_finish(parser));
  cmark_parser_free(parser);
  g_pinned = true;
}

std::string repeated(const std::string& part, int times) {
  std::string all;
  for (int i = 0; i < times; ++i)
    all += part;
  return all;
}

}  // namespace

int main(int count, char** arguments) {
  constexpr int k_threads = 4;
  constexpr int k_parses = 2000;
  cmark_gfm_core_extensions_ensure_registered();
  const std::string plain = repeated(
      "See www.example.org, https://example.org/a and a *word*.\n\n| a | b |\n|---|---|\n| 1 | "
      "www.example.net |\n\n- [ ] write it down\n\n",
      20);
  const std::string struck = repeated("The ~~old~~ rule and www.example.org stay.\n\n", 20);
  const std::string plain_html = html_of(plain);
  const std::string struck_html = html_of(struck);
  if (count > 1 && std::strcmp(arguments[1], "pinned") == 0) pin();

  std::atomic<int> differ{0};
  const auto begin = std::chrono::steady_clock::now();
  std::vector<std::thread> threads;
  for (int t = 0; t < k_threads; ++t) {
    threads.emplace_back([&] {
      for (int i = 0; i < k_parses; ++i) {
        const bool strikes = i % 5 == 0;
        const bool same = strikes ? html_of(struck) == struck_html : html_of(plain) == plain_html;
        differ += same ? 0 : 1;
      }
    });
  }
  for (std::thread& thread : threads)
    thread.join();
  const auto took = std::chrono::steady_clock::now() - begin;
  const int all = k_threads * k_parses;
  std::printf("%d of %d parses differ (%.1f %%), %.2f s\n", differ.load(), all,
              100.0 * differ / all, std::chrono::duration<double>(took).count());
}
