// SPDX-License-Identifier: MIT
#include "support/journal_text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "config/placement.hpp"
#include "journal/read.hpp"
#include "markdown/parse.hpp"
#include "support/txtar.hpp"

namespace daybook::tests {
namespace {

journal::Placement placement_of(std::string_view path, const config::Config& config) {
  const config::FilePlace place = config::place_file(path, config);
  return {.room = static_cast<journal::Placement::Room>(place.room),
          .track = place.track,
          .module = place.module};
}

}  // namespace

text::Checked<site::Site> link_text(std::string_view archive, const JournalText& settings) {
  const journal::Vocabulary vocabulary;
  site::LinkInput input;
  input.clock = settings.clock;
  input.drafts = settings.drafts;
  input.future = settings.future;
  input.history = settings.history;
  input.evidence = settings.evidence;
  input.part = settings.part;
  input.published = settings.published;
  input.image_of = settings.image_of;
  for (ArchiveFile& file : parse_txtar(archive).files) {
    if (!file.path.ends_with(".md")) {
      input.other_files.push_back({.path = file.path, .size = file.bytes.size()});
      continue;
    }
    auto parsed = markdown::parse(std::make_shared<const text::SourceFile>(file.path, file.bytes),
                                  {.shortcodes = settings.shortcodes, .lifts_outlines = true});
    auto document = std::make_shared<const markdown::Document>(std::move(parsed.value));
    input.entries.push_back(std::make_shared<const journal::Entry>(
        journal::read(std::move(document), std::move(parsed.diagnostics),
                      placement_of(file.path, settings.config), vocabulary)));
  }
  if (settings.order == FileOrder::reversed) {
    std::ranges::reverse(input.entries);
    std::ranges::reverse(input.other_files);
  }
  return site::link(std::move(input), settings.config);
}

std::string brief(const text::Diagnostics& diagnostics) {
  std::string lines;
  for (const text::Diagnostic& diagnostic : diagnostics) {
    lines += fmt::format("{}:{}:{}: [{}] {}\n", diagnostic.place.path, diagnostic.place.begin.line,
                         diagnostic.place.begin.column, text::rule_name(diagnostic.rule),
                         diagnostic.message);
  }
  return lines;
}

}  // namespace daybook::tests
