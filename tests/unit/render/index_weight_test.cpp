// SPDX-License-Identifier: MIT
// How heavy the lists of a very long journal get, and whether everything is found in them.  The
// texts of sessions, notes and records are not rendered: lists are what grows.
#include <algorithm>
#include <array>
#include <deque>
#include <fmt/format.h>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "render/outline.hpp"
#include "support/catch.hpp"
#include "unit/render/rendered_site.hpp"

using namespace daybook;
using render::PageKind;

namespace {

constexpr int k_tracks = 12;
constexpr int k_modules = 20;

struct Size {
  int sessions;
  int years;
  int tags;
  int notes;
  int records;
  std::string_view name = "a-session";
};

/// Sessions of all modules, a tenth of them in the first one, where each claims the same anew.
/// Each leads to the one before it and to a note or record.
std::string sessions_of(const Size& size) {
  std::string archive;
  std::string before = "s";
  const int days = 365 * size.years;
  for (int i = 0; i < size.sessions; ++i) {
    const text::Date first = std::chrono::year{2025 - size.years + 1} / 1 / 1;
    const std::string day = text::to_iso(text::add_days(first, i * days / size.sessions));
    const int module = i % 10 == 0 ? 0 : i % (k_tracks * k_modules);
    archive += fmt::format(
        "-- sessions/{0}-{9}-{1}.md --\n---\ntrack: Track {2}\nmodule: Module {3}\n"
        "duration_min: {4}\nlevel_after: L{5}\ntags: [everything, word-{6}, word-{7}]\n---\n"
        "# {9} number {1}\n\nA summary of what was tried.\n\n"
        "After [it]({10}.md), see [[note-{11}]] and ADR-{12}.\n\n"
        "## Key learnings\n\n- Part {1} waits for the one before it\n\n"
        "## What I can now do\n\n- I can change module {3} (L2), proof: this session, "
        "sessions/{0}-{9}-{1}.md\n- I can explain part {1} (L1)\n\n"
        "## Next steps\n\n- Measure part {8}\n",
        day, i, module % k_tracks, module / k_tracks, 30 + i % 200, i % 6, i % size.tags,
        i * 7 % size.tags, i / 5, size.name, before, i % std::max(size.notes, 1),
        1 + i % std::max(size.records, 1));
    before = fmt::format("{}-{}-{}", day, size.name, i);
  }
  return archive;
}

std::string other_files_of(const Size& size) {
  constexpr std::array<std::string_view, 3> k_status{"accepted", "proposed", "rejected"};
  std::string archive;
  for (int i = 0; i < size.notes; ++i)
    archive += fmt::format("-- lab/note-{0}.md --\n# Note {0}\n\nWhat the measurement says.\n", i);
  for (int i = 1; i <= size.records; ++i) {
    const bool is_old = i % 4 != 0;
    archive += fmt::format(
        "-- adr/{0:04}-choice.md --\n# {0}. Choose number {0}\n\nDate: 2024-01-02\n\n"
        "## Status\n\n{1}\n\n## Context\n\nIt was open.\n",
        i,
        is_old ? fmt::format("Superseded by ADR-{:04}", i + 1)
               : std::string(k_status.at(static_cast<std::size_t>(i) % k_status.size())));
  }
  return archive;
}

/// The links and ids of a page, found without a parser: there are thousands of pages.
std::vector<std::string> values_of(const std::string& html, const std::string& attribute) {
  std::vector<std::string> values;
  const std::string begin = " " + attribute + "=\"";
  for (std::size_t at = html.find(begin); at != std::string::npos; at = html.find(begin, at)) {
    at += begin.size();
    values.push_back(html.substr(at, html.find('"', at) - at));
  }
  return values;
}

/// All lists of a journal, as a graph of pages.
class Lists {
 public:
  explicit Lists(const Size& size)
      : site_(tests::link_text(sessions_of(size) + other_files_of(size), settings_).value),
        outline_(render::make_outline(site_)) {
    const render::Theme theme = render::make_theme({}).value;
    const render::Renderer renderer({.config = settings_.config,
                                     .theme = theme,
                                     .site = site_,
                                     .outline = outline_,
                                     .clock = settings_.clock,
                                     .generator = "daybook 1.2.3"});
    const std::vector<render::Page> plan = renderer.plan();
    for (const render::Page& page : plan)
      addresses_.emplace(page.url.path());
    CHECK(addresses_.size() == plan.size());
    for (const render::Page& page : plan) {
      const bool is_text = page.kind == PageKind::session || page.kind == PageKind::adr ||
                           page.kind == PageKind::note;
      if (render::is_html(page.kind) && !is_text) add(page, renderer.render(page).value.bytes);
    }
  }

  const site::Site& site() const { return site_; }
  std::size_t pages() const { return links_.size(); }
  const std::pair<std::string, std::size_t>& heaviest() const { return heaviest_; }
  std::size_t bytes() const { return bytes_; }

  /// Links that lead to no page, or on a list to no heading.
  std::vector<std::string> dead() const {
    std::vector<std::string> dead;
    for (const auto& [page, targets] : links_) {
      for (const auto& [address, fragment] : targets) {
        const auto ids = ids_.find(address);
        const bool has_id = fragment.empty() || ids == ids_.end() || ids->second.contains(fragment);
        if (!addresses_.contains(address) || !has_id)
          dead.push_back(page + " -> " + address + "#" + fragment);
      }
    }
    return dead;
  }

  /// Whether all these files are found from a page by those links alone that lead to the parts of
  /// its list, whose addresses begin so.
  bool lead_to(const std::vector<site::FileId>& files, const std::string& start,
               const std::vector<std::string>& parts) const {
    const auto is_part = [&](const std::string& address) {
      return std::ranges::any_of(
          parts, [&](const std::string& begin) { return address.starts_with(begin); });
    };
    std::set<std::string> seen{start};
    std::deque<std::string> rest{start};
    for (; !rest.empty(); rest.pop_front()) {
      for (const auto& [address, fragment] : links_.at(rest.front())) {
        const bool is_new = seen.insert(address).second;
        if (is_new && is_part(address) && links_.contains(address)) rest.push_back(address);
      }
    }
    return std::ranges::all_of(files, [&](site::FileId id) {
      return seen.contains(std::string(site_.file(id).url.path()));
    });
  }

 private:
  void add(const render::Page& page, const std::string& html) {
    const std::string address(page.url.path());
    CAPTURE(address, html.size());
    if (html.size() >= 300'000) CHECK(html.size() < 300'000);
    if (html.size() > heaviest_.second) heaviest_ = {address, html.size()};
    bytes_ += html.size();
    auto& targets = links_[address];
    for (const std::string& href : values_of(html, "href")) {
      const text::LinkParts link = text::split_link(href);
      if (!link.scheme.empty()) continue;
      const auto path = text::resolve_path(address, text::percent_decode(link.path));
      targets.emplace_back(link.path.empty() ? address : path.value_or(href), link.fragment);
    }
    for (const std::string& id : values_of(html, "id"))
      ids_[address].insert(id);
  }

  tests::JournalText settings_;
  site::Site site_;
  render::Outline outline_;
  std::set<std::string> addresses_;
  std::map<std::string, std::vector<std::pair<std::string, std::string>>> links_;
  std::map<std::string, std::set<std::string>> ids_;
  std::pair<std::string, std::size_t> heaviest_;
  std::size_t bytes_ = 0;
};

std::string below(const text::Url& url) {
  return std::string(url.path().substr(0, url.path().size() - 5)) + "/";
}

std::vector<site::FileId> files_of(const site::Site& site,
                                   const std::vector<site::SessionId>& sessions) {
  std::vector<site::FileId> files;
  for (const site::SessionId id : sessions)
    files.push_back(site.session(id).file);
  return files;
}

void check_shelves(const Lists& lists) {
  const site::Site& site = lists.site();
  const auto check = [&](const auto& shelves) {
    for (const auto& shelf : shelves) {
      CAPTURE(shelf.title);
      const auto files = files_of(site, shelf.sessions);
      CHECK(lists.lead_to(files, std::string(shelf.url.path()), {below(shelf.url)}));
    }
  };
  check(site.tracks);
  check(site.modules);
  for (const site::TagNode& tag : site.tags) {
    CAPTURE(tag.name);
    CHECK(lists.lead_to(tag.files, std::string(tag.url.path()), {below(tag.url)}));
  }
  for (const site::FolderNode& folder : site.folders) {
    CAPTURE(folder.path);
    CHECK(lists.lead_to(folder.notes, std::string(folder.url.path()), {below(folder.url)}));
  }
}

std::string check_lists(const Size& size) {
  const Lists lists(size);
  const site::Site& site = lists.site();
  REQUIRE(site.sessions.size() == static_cast<std::size_t>(size.sessions));
  REQUIRE(site.tags.size() == static_cast<std::size_t>(size.tags) + 1);
  REQUIRE(site.adrs.size() == static_cast<std::size_t>(size.records));
  CHECK(lists.dead() == std::vector<std::string>{});
  std::vector<site::FileId> sessions;
  for (const site::SessionNode& node : site.sessions)
    sessions.push_back(node.file);
  CHECK(lists.lead_to(sessions, "sessions/index.html", {"sessions/index/", "archive/"}));
  std::vector<site::FileId> records;
  for (const site::AdrNode& node : site.adrs)
    records.push_back(node.file);
  CHECK(lists.lead_to(records, "adr/index.html", {"adr/index/"}));
  check_shelves(lists);
  return fmt::format("{} sessions in {} years: {} lists, {} KB, the heaviest {} with {} KB\n",
                     size.sessions, size.years, lists.pages(), lists.bytes() / 1000,
                     lists.heaviest().first, lists.heaviest().second / 1000);
}

}  // namespace

TEST_CASE("lists stay under 300 KB and are complete", "[render][stress]") {
  for (const Size& size : {
           Size{.sessions = 1'200, .years = 1, .tags = 100, .notes = 400, .records = 400},
           // Each letter takes nine bytes in an address.
           Size{.sessions = 700,
           .years = 2,
           .tags = 20,
           .notes = 0,
           .records = 0,
           .name = "关于缓存一致性与内存模型的学习记录第二部分"},
           Size{.sessions = 400, .years = 400, .tags = 20, .notes = 0, .records = 0},
       }) {
    CAPTURE(size.sessions, size.years);
    check_lists(size);
  }
}

// Takes a minute where nothing is optimised, so it runs only when it is asked for.
TEST_CASE("lists of 10,000 sessions stay under 300 KB and are complete", "[.][large]") {
  std::string said;
  for (const int years : {1, 10}) {
    CAPTURE(years);
    said += check_lists(
        {.sessions = 10'000, .years = years, .tags = 3'000, .notes = 2'000, .records = 400});
  }
  WARN(said);
}
