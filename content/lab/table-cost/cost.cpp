// SPDX-License-Identifier: MIT
// What a table of COLUMNS columns and ROWS rows of one cell costs cmark-gfm: bytes in, seconds,
// peak memory.  One table a run, since peak memory is the process's own.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/resource.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

int main(int count, char** arguments) {
  if (count != 3) return 2;
  const int columns = std::atoi(arguments[1]);
  const int rows = std::atoi(arguments[2]);
  std::string text;
  for (int i = 0; i < columns; ++i)
    text += "|a";
  text += "|\n";
  for (int i = 0; i < columns; ++i)
    text += "|-";
  text += "|\n";
  for (int i = 0; i < rows; ++i)
    text += "|b|\n";

  cmark_gfm_core_extensions_ensure_registered();
  const auto begin = std::chrono::steady_clock::now();
  cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
  cmark_parser_feed(parser, text.data(), text.size());
  cmark_node* tree = cmark_parser_finish(parser);
  const auto took = std::chrono::steady_clock::now() - begin;
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  std::printf("%5d columns %5d rows %7zu bytes %8.2f s %7ld MiB\n", columns, rows, text.size(),
              std::chrono::duration<double>(took).count(), usage.ru_maxrss / 1024);
  cmark_node_free(tree);
  cmark_parser_free(parser);
}
