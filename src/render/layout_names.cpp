// SPDX-License-Identifier: MIT
#include "render/layout_names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace daybook::render {
namespace {

struct Row {
  PageKind kind;
  std::string_view layout;
};

constexpr std::array k_rows{
    Row{PageKind::home, "home.html"},
    Row{PageKind::session, "session.html"},
    Row{PageKind::session_index, "sessions.html"},
    Row{PageKind::archive_year, "archive.html"},
    Row{PageKind::track_index, "tracks.html"},
    Row{PageKind::track, "track.html"},
    Row{PageKind::module, "module.html"},
    Row{PageKind::track_sessions, "shelf-list.html"},
    Row{PageKind::track_modules, "shelf-list.html"},
    Row{PageKind::track_notes, "shelf-list.html"},
    Row{PageKind::module_sessions, "shelf-list.html"},
    Row{PageKind::module_notes, "shelf-list.html"},
    Row{PageKind::adr, "adr.html"},
    Row{PageKind::adr_index, "adrs.html"},
    Row{PageKind::capabilities, "capabilities.html"},
    Row{PageKind::portfolio, "portfolio.html"},
    Row{PageKind::gaps, "gaps.html"},
    Row{PageKind::reviews, "reviews.html"},
    Row{PageKind::tasks, "tasks.html"},
    Row{PageKind::questions, "questions.html"},
    Row{PageKind::learnings, "learnings.html"},
    Row{PageKind::glossary, "glossary.html"},
    Row{PageKind::knowledge, "knowledge.html"},
    Row{PageKind::challenges, "challenges.html"},
    Row{PageKind::resources, "resources.html"},
    Row{PageKind::examples, "examples.html"},
    Row{PageKind::metrics, "metrics.html"},
    Row{PageKind::decisions, "decisions.html"},
    Row{PageKind::progress, "progress.html"},
    Row{PageKind::tracker, "tracker.html"},
    Row{PageKind::stack, "stack.html"},
    Row{PageKind::graph, "graph.html"},
    Row{PageKind::tag_index, "tags.html"},
    Row{PageKind::tag, "tag.html"},
    Row{PageKind::note, "note.html"},
    Row{PageKind::folder, "folder.html"},
    Row{PageKind::search, "search.html"},
    Row{PageKind::not_found, "404.html"},
    Row{PageKind::redirect, "redirect.html"},
};

/// The layouts of the rows, each once: those of one layout follow one another.
struct Names {
  std::array<std::string_view, k_rows.size()> names;
  std::size_t count = 0;
};
constexpr Names k_names = [] {
  Names all{};
  for (const Row& row : k_rows) {
    if (all.count == 0 || all.names[all.count - 1] != row.layout)
      all.names[all.count++] = row.layout;
  }
  return all;
}();

}  // namespace

std::string_view layout_of(PageKind kind) {
  const auto* const row = std::ranges::find(k_rows, kind, &Row::kind);
  return row == k_rows.end() ? std::string_view{} : row->layout;
}

std::span<const std::string_view> page_layouts() {
  return std::span(k_names.names).first(k_names.count);
}

bool is_html(PageKind kind) {
  return !layout_of(kind).empty();
}

}  // namespace daybook::render
