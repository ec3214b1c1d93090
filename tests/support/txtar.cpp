// SPDX-License-Identifier: MIT
#include "support/txtar.hpp"

#include <algorithm>

namespace daybook::tests {

namespace {

/// The path of a line `-- path --`, or nothing.
std::string_view marked_path(std::string_view line) {
  constexpr std::string_view k_open = "-- ";
  constexpr std::string_view k_close = " --";
  if (line.size() <= k_open.size() + k_close.size()) return {};
  if (!line.starts_with(k_open) || !line.ends_with(k_close)) return {};
  line.remove_prefix(k_open.size());
  line.remove_suffix(k_close.size());
  return line;
}

}  // namespace

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

Archive parse_txtar(std::string_view text) {
  Archive archive;
  for (const std::string_view line : split_lines(text)) {
    const std::string_view path = marked_path(line);
    if (!path.empty()) {
      archive.files.push_back({.path = std::string(path), .bytes = {}});
      continue;
    }
    std::string& bytes = archive.files.empty() ? archive.comment : archive.files.back().bytes;
    bytes.append(line).push_back('\n');
  }
  return archive;
}

}  // namespace daybook::tests
