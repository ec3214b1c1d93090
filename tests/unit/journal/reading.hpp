// SPDX-License-Identifier: MIT
// Reads a text as a file of the journal: what all tests of this room begin with.
#pragma once

#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "journal/dump.hpp"
#include "journal/read.hpp"
#include "markdown/parse.hpp"

namespace daybook::journal {

using Room = Placement::Room;

inline Entry read_text(std::string_view text, std::string path = "sessions/note.md",
                       Room room = Room::sessions) {
  static const Vocabulary vocabulary;
  auto source = std::make_shared<const text::SourceFile>(std::move(path), std::string(text));
  auto parsed = markdown::parse(source);
  auto document = std::make_shared<const markdown::Document>(std::move(parsed.value));
  return read(std::move(document), std::move(parsed.diagnostics), Placement{room, {}, {}},
              vocabulary);
}

inline std::string items_of(std::string_view text) {
  return dump_items(read_text(text));
}

/// The file's metadata lines of the dump: everything before its sections.
inline std::string facts_of(std::string_view text, std::string path = "sessions/note.md",
                            Room room = Room::sessions) {
  const std::string all = dump(read_text(text, std::move(path), room));
  std::string out;
  std::string_view rest = all;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    if (!line.empty() && line.front() >= '0' && line.front() <= '9') break;
    out.append(line).append("\n");
    rest.remove_prefix(end + 1);
  }
  return out;
}

/// The diagnostics as `line:column severity [rule] message`, one a line.
inline std::string faults_of(const Entry& entry) {
  std::string out;
  for (const text::Diagnostic& diagnostic : entry.diagnostics) {
    out += std::to_string(diagnostic.place.begin.line) + ":" +
           std::to_string(diagnostic.place.begin.column) + " [" +
           std::string(text::rule_name(diagnostic.rule)) + "] " + diagnostic.message + "\n";
  }
  return out;
}

inline std::string fixture(std::string_view name) {
  std::ifstream file(std::string(DAYBOOK_TESTS) + "/unit/journal/fixtures/" + std::string(name),
                     std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace daybook::journal
