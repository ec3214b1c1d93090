// SPDX-License-Identifier: MIT
// Which registers there are, and into which pages each is cut.
#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "render/register.hpp"
#include "render/shared.hpp"

namespace daybook::render {
namespace {

constexpr std::array<const Register*, 13> k_registers{
    &k_capabilities_register, &k_gaps_register,      &k_reviews_register,  &k_tasks_register,
    &k_questions_register,    &k_learnings_register, &k_glossary_register, &k_knowledge_register,
    &k_challenges_register,   &k_resources_register, &k_examples_register, &k_metrics_register,
    &k_decisions_register,
};

/// What a row costs besides its own texts: tags, classes, the links of its track and module.
constexpr std::size_t k_row_frame = 400;
/// What a row says of a track, module or tag, so that it can be filtered by it.
constexpr std::size_t k_facet = 7;

/// How many tags, at most, a row can be filtered by, and tracks and modules besides its own.
std::size_t facet_count(const site::Site& site, const Facets& facets) {
  const auto tags_of = [&](site::FileId id) { return site.file(id).entry->common.tags.size(); };
  std::size_t tags = facets.file ? tags_of(*facets.file) : 0;
  for (const site::FileId id : facets.more_files)
    tags += tags_of(id);
  return std::min(tags, site.tags.size()) +
         std::min(facets.more_files.size(), site.tracks.size() + site.modules.size());
}

std::size_t weigh(const site::Site& site, const Register& own, std::uint32_t row,
                  const Facets& facets) {
  return k_row_frame + own.weight(site, row) + k_facet * facet_count(site, facets);
}

class Planner {
 public:
  explicit Planner(const site::Site& site) : site_(site) {}

  RegisterPages run() {
    for (const Register* const own : k_registers)
      add(*own);
    return std::move(pages_);
  }

 private:
  using Rows = std::vector<std::uint32_t>;

  /// What is asked of a row for each shelf that it stands on.
  struct Measured {
    std::size_t weight = 0;
    std::string_view state;
  };

  void add(const Register& own) {
    const auto count = static_cast<std::uint32_t>(own.count(site_));
    Rows all(count);
    std::vector<Rows> of_track(site_.tracks.size());
    std::vector<Rows> of_module(site_.modules.size());
    measured_.clear();
    for (std::uint32_t row = 0; row < count; ++row) {
      all[row] = row;
      const Facets facets = own.facets(site_, row);
      measured_.push_back({.weight = weigh(site_, own, row, facets), .state = facets.state});
      for (const site::TrackId track : tracks_of(site_, facets))
        of_track[track.index].push_back(row);
      for (const site::ModuleId module : modules_of(site_, facets))
        of_module[module.index].push_back(row);
    }
    // Where everything is on one page, that page's filters do.
    const bool is_long = add_shelf(own, {}, register_url(own), std::move(all)) > 1;
    const std::size_t most = is_long ? 0 : k_most_rows_on_shelf;
    for (std::uint32_t i = 0; i < of_track.size(); ++i) {
      if (of_track[i].size() > most)
        add_shelf(own, {.track = site::TrackId{i}, .module = {}}, below(own, site_.tracks[i].url),
                  std::move(of_track[i]));
    }
    for (std::uint32_t i = 0; i < of_module.size(); ++i) {
      if (of_module[i].size() > most)
        add_shelf(own, {.track = site_.modules[i].track, .module = site::ModuleId{i}},
                  below(own, site_.modules[i].url), std::move(of_module[i]));
    }
  }

  static text::Url below(const Register& own, const text::Url& shelf) {
    return fixed_url(std::string(own.name) + "/" + std::string(shelf.path()));
  }

  std::size_t add_shelf(const Register& own, const Shelf& shelf, const text::Url& url, Rows rows) {
    const auto begins =
        cut_into_parts(rows.size(), [&](std::size_t i) { return measured_[rows[i]].weight; });
    const auto list = static_cast<std::uint32_t>(pages_.lists.size());
    pages_.first_parts[{own.kind, shelf}] = static_cast<std::uint32_t>(pages_.parts.size());
    for (std::size_t i = 0; i < begins.size(); ++i) {
      const auto number = static_cast<std::uint32_t>(i + 1);
      pages_.parts.push_back({.of = &own,
                              .shelf = shelf,
                              .list = list,
                              .first = begins[i],
                              .last = i + 1 < begins.size() ? begins[i + 1] : rows.size(),
                              .number = number,
                              .of_parts = static_cast<std::uint32_t>(begins.size()),
                              .url = part_url(url, number),
                              .shelf_url = url});
    }
    auto& states = pages_.states.emplace_back();
    for (const std::uint32_t row : rows)
      ++states[measured_[row].state];
    pages_.lists.push_back(std::move(rows));
    return begins.size();
  }

  const site::Site& site_;
  std::vector<Measured> measured_;  // by row, of one register
  RegisterPages pages_;
};

}  // namespace

std::size_t html_size(std::string_view text) {
  // "&quot;" is five bytes longer than what it stands for.
  static constexpr auto k_more = [] {
    std::array<std::uint8_t, 256> more{};
    for (const char c : std::string_view("&<>\"'"))
      more.at(static_cast<unsigned char>(c)) = 5;
    return more;
  }();
  std::size_t size = text.size();
  for (const char c : text)
    size += k_more.at(static_cast<unsigned char>(c));
  return size;
}

std::size_t row_weight(const site::Site& site, const Register& own, std::uint32_t row) {
  return weigh(site, own, row, own.facets(site, row));
}

text::Url register_url(const Register& own) {
  return fixed_url(std::string(own.name) + "/index.html");
}

std::span<const Register* const> all_registers() {
  return k_registers;
}

const Register* find_register(PageKind kind) {
  const auto* const found = std::ranges::find(k_registers, kind, &Register::kind);
  return found == k_registers.end() ? nullptr : *found;
}

const RegisterPart* RegisterPages::find(PageKind kind, const Shelf& shelf) const {
  const auto found = first_parts.find({kind, shelf});
  return found == first_parts.end() ? nullptr : &parts[found->second];
}

RegisterPages make_register_pages(const site::Site& site) {
  return Planner(site).run();
}

}  // namespace daybook::render
