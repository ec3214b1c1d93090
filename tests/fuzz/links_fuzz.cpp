// SPDX-License-Identifier: MIT
// Each line of any bytes as a link and as a path: what becomes of it stays in the site, runs
// nothing, and is written as a page may hold it.  Its own test is ctest's fuzz.links.
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

#include "address.hpp"
#include "entry.hpp"
#include "require.hpp"
#include "site/link.hpp"
#include "text/url.hpp"

namespace {

using namespace daybook;

constexpr std::array<std::string_view, 4> k_paths{"sessions/2026-01-02-a.md", "adr/0001-b.md",
                                                  "tracks/T/M/c d.md", "notes/é.md"};

void check_path(std::string_view path) {
  for (const std::string_view folder : {"", "a", "a/b"}) {
    if (const auto joined = text::resolve_path(folder, path)) {
      fuzz::require(!joined->starts_with('/') && *joined != ".." && !joined->starts_with("../"));
      fuzz::require(joined->find("/../") == std::string::npos);
      // What is resolved already stays.
      fuzz::require(text::resolve_path("", *joined) == joined);
    }
  }
  fuzz::require(text::percent_decode(text::percent_encode_path(path)) == path);
  if (const auto url = text::Url::from_path(path)) {
    const std::string link = text::relative_link(*url, text::Url{});
    fuzz::require(link.find_first_of("\"<> :") == std::string::npos);
    fuzz::require(text::Url::from_path(url->path()) == url);
  }
  const text::LinkParts parts = text::split_link(path);
  fuzz::require(parts.scheme.size() + parts.path.size() + parts.query.size() +
                    parts.fragment.size() <=
                path.size());
}

/// Every line as a destination, as a wiki link and as words.
std::string text_with_links(std::string_view lines) {
  std::string text = "# A\n\n";
  for (std::size_t at = 0; at < lines.size();) {
    const std::string_view line = lines.substr(at, lines.find('\n', at) - at);
    text.append("[a](<").append(line).append(">) ![b](").append(line).append(") [[");
    text.append(line).append("]] ").append(line).append("\n\n");
    at += line.size() + 1;
  }
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view lines = fuzz::text_of(data, size);
  check_path(lines.substr(0, lines.find('\n')));
  site::LinkInput input{.entries = {}, .other_files = {}, .clock = {}};
  for (const std::string_view path : k_paths) {
    const bool asks = path == k_paths.front();
    input.entries.push_back(fuzz::entry_of(
        std::string(path), asks ? text_with_links(lines) : "# Heading\n\n## Part\n"));
  }
  const auto linked = site::link(std::move(input), {});
  fuzz::check_messages(linked.diagnostics);
  for (const site::FileNode& file : linked.value.files) {
    for (const site::ResolvedLink& link : file.links) {
      fuzz::require(link.href.find_first_of("\n\r") == std::string::npos);
      // Only what is outside has an address of its own, and none that runs or is of this machine.
      fuzz::require(link.href.empty() || link.state == site::LinkState::external);
      fuzz::require(!fuzz::is_harmful(link.href));
    }
  }
  return 0;
}
