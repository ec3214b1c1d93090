// SPDX-License-Identifier: MIT
// read_large FILE…: makes one session of all given files and prints what reading it costs beside
// cmark-gfm alone on the same bytes: three rows of ./dev bench.  Each is the best of five runs, so
// that a noisy machine disturbs the ratio little.  No test: a person reads the ratio.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <iterator>
#include <memory>
#include <string>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include "journal/read.hpp"
#include "markdown/parse.hpp"

namespace {

constexpr int k_runs = 5;

double best_of_runs(const std::function<void()>& run) {
  double best = 1e9;
  for (int i = 0; i < k_runs; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    run();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    best = std::min(best, took.count());
  }
  return best;
}

/// The file without its front matter, which has a meaning only at the top.
std::string body_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  if (!bytes.starts_with("---\n")) return bytes;
  const std::size_t end = bytes.find("\n---\n", 4);
  return end == std::string::npos ? bytes : bytes.substr(end + 5);
}

void parse_with_cmark(const std::string& bytes) {
  cmark_parser* const parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
  for (const char* name : {"table", "autolink", "strikethrough"})
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
  cmark_parser_feed(parser, bytes.data(), bytes.size());
  cmark_node_free(cmark_parser_finish(parser));
  cmark_parser_free(parser);
}

}  // namespace

int main(int argc, char** argv) {
  namespace markdown = daybook::markdown;
  namespace journal = daybook::journal;
  std::string bytes;
  for (int i = 1; i < argc; ++i)
    bytes += body_of(argv[i]) + "\n";
  const auto source = std::make_shared<const daybook::text::SourceFile>("sessions/all.md", bytes);
  const journal::Vocabulary vocabulary;
  std::size_t items = 0;

  cmark_gfm_core_extensions_ensure_registered();
  const double floor = best_of_runs([&] { parse_with_cmark(bytes); });
  const double parse = best_of_runs([&] { markdown::parse(source); });
  const double read = best_of_runs([&] {
    auto parsed = markdown::parse(source);
    const journal::Entry entry = journal::read(
        std::make_shared<const markdown::Document>(std::move(parsed.value)),
        std::move(parsed.diagnostics), {journal::Placement::Room::sessions, {}, {}}, vocabulary);
    if (const auto* const session = std::get_if<journal::Session>(&entry.record))
      items = session->items.size();
  });
  fmt::print("one session of {} bytes, {} items\n", bytes.size(), items);
  fmt::print("{:<22}{:>9.1f} ms\n", "cmark-gfm alone", floor * 1e3);
  fmt::print("{:<22}{:>9.1f} ms{:>8.2f} times\n", "parsed", parse * 1e3, parse / floor);
  fmt::print("{:<22}{:>9.1f} ms{:>8.2f} times\n", "parsed and read", read * 1e3, read / floor);
  return 0;
}
