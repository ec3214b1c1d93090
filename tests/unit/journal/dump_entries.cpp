// SPDX-License-Identifier: MIT
// Prints what is read from the files named, for looking at real journals: dump_entries [--items]
// ROOM FILE…, ROOM being sessions, decisions, tracks or other.  No test of its own.
#include <cstdio>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>

#include "journal/dump.hpp"
#include "journal/read.hpp"
#include "markdown/parse.hpp"

namespace {

using namespace daybook;

journal::Placement placement_of(std::string_view room) {
  journal::Placement placement;
  if (room == "sessions") placement.room = journal::Placement::Room::sessions;
  if (room == "decisions") placement.room = journal::Placement::Room::decisions;
  if (room == "tracks") placement.room = journal::Placement::Room::tracks;
  return placement;
}

void print(const std::string& path, const journal::Placement& placement,
           const journal::Vocabulary& vocabulary, std::string_view what) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  auto source = std::make_shared<const text::SourceFile>(path, std::move(bytes));
  auto parsed = markdown::parse(source);
  auto document = std::make_shared<const markdown::Document>(std::move(parsed.value));
  const journal::Entry entry =
      journal::read(std::move(document), std::move(parsed.diagnostics), placement, vocabulary);
  const std::string text = what == "--items" ? journal::dump_items(entry) : journal::dump(entry);
  if (what == "--quiet") return;
  fmt::print("== {}\n{}", path, text);
}

}  // namespace

int main(int argc, char** argv) {
  int first = 1;
  std::string_view what;
  if (argc > first && std::string_view(argv[first]).starts_with("--")) what = argv[first++];
  if (argc <= first + 1) return 2;
  const journal::Placement placement = placement_of(argv[first]);
  const journal::Vocabulary vocabulary;
  for (int i = first + 1; i < argc; ++i)
    print(argv[i], placement, vocabulary, what);
  return 0;
}
