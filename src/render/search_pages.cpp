// SPDX-License-Identifier: MIT
#include "render/search_pages.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "base/serial.hpp"
#include "render/search_sections.hpp"
#include "site/link_graph.hpp"
#include "text/date_style.hpp"
#include "text/url.hpp"

namespace daybook::render {
namespace {

using site::Target;

constexpr std::array<std::string_view, k_search_kinds> k_kind_names{
    "session", "decision", "note", "track", "module", "folder", "term", "tag"};

constexpr std::size_t k_frame_weight = 300;  // of what is no text

std::uint32_t index_of(std::size_t i) {
  return static_cast<std::uint32_t>(i);
}

SearchKind kind_of(const site::FileNode& file) {
  if (file.session) return SearchKind::session;
  return file.adr ? SearchKind::decision : SearchKind::note;
}

/// Of the text that may be found.  What is withheld of a file follows from site.yaml too, so the
/// digest of all that was written does not tell what is left.
base::Digest text_digest(const text::SourceFile& source) {
  return source.has_withheld() ? base::digest_of(source.bytes()) : source.digest();
}

}  // namespace

std::string_view search_kind_name(SearchKind kind) {
  return k_kind_names[static_cast<std::size_t>(kind)];
}

std::vector<std::string> facet_terms(const SearchFacets& facets) {
  std::vector<std::string> terms{fmt::format("#kind.{}", search_kind_name(facets.kind))};
  if (facets.track) terms.push_back(fmt::format("#track.{}", facets.track->index));
  for (const std::uint32_t tag : facets.tags)
    terms.push_back(fmt::format("#tag.{}", tag));
  for (const journal::Level level : facets.levels)
    terms.push_back(fmt::format("#level.{}", level));
  return terms;
}

SearchPages::SearchPages(const site::Site& site, const config::Config& config)
    : site_(site), config_(config), tags_(site.files.size()), claims_(site.sessions.size()) {
  add_files();
  add_shelves();
  for (std::size_t i = 0; i < site.terms.size(); ++i)
    pages_.push_back({SearchKind::term, index_of(i), std::nullopt});
  for (std::size_t i = 0; i < site.tags.size(); ++i) {
    pages_.push_back({SearchKind::tag, index_of(i), std::nullopt});
    for (const site::FileId file : site.tags[i].files)
      tags_[file.index].push_back(index_of(i));
  }
  note_claims();
}

// Files with a date, then others; index notes are the pages of their shelves.
void SearchPages::add_files() {
  std::vector<bool> is_index(site_.files.size());
  const auto note = [&](const auto& shelves) {
    for (const auto& shelf : shelves) {
      if (shelf.index_note) is_index[shelf.index_note->index] = true;
    }
  };
  note(site_.tracks);
  note(site_.modules);
  note(site_.folders);
  for (std::uint32_t i = 0; i < site_.files.size(); ++i) {
    if (!is_index[i]) pages_.push_back({kind_of(site_.files[i]), i, site::FileId{i}});
  }
  const auto undated = std::stable_partition(
      pages_.begin(), pages_.end(),
      [&](const SearchPage& page) { return site_.files[page.index].date.has_value(); });
  dated_ = static_cast<std::size_t>(undated - pages_.begin());
  std::ranges::stable_sort(pages_.begin(), undated, {}, [&](const SearchPage& page) {
    return site_.files[page.index].date->first;
  });
}

void SearchPages::add_shelves() {
  const auto add = [&](SearchKind kind, const auto& shelves) {
    for (std::size_t i = 0; i < shelves.size(); ++i)
      pages_.push_back({kind, index_of(i), shelves[i].index_note});
  };
  add(SearchKind::track, site_.tracks);
  add(SearchKind::module, site_.modules);
  add(SearchKind::folder, site_.folders);
}

void SearchPages::note_claims() {
  for (std::size_t i = 0; i < site_.capabilities.size(); ++i) {
    const auto& claims = site_.capabilities[i].claims;
    for (std::size_t k = 0; k < claims.size(); ++k)
      claims_[claims[k].session.index].push_back({index_of(i), index_of(k)});
  }
}

std::string_view SearchPages::title(const SearchPage& page) const {
  switch (page.kind) {
    case SearchKind::track:
      return site::page_title(site_, {Target::Kind::track, page.index});
    case SearchKind::module:
      return site::page_title(site_, {Target::Kind::module, page.index});
    case SearchKind::folder:
      return site::page_title(site_, {Target::Kind::folder, page.index}, config_.words);
    case SearchKind::term:
      return site_.terms[page.index].term;
    case SearchKind::tag:
      return site_.tags[page.index].name;
    default:
      return site::page_title(site_, {Target::Kind::file, page.index});
  }
}

std::string SearchPages::address(const SearchPage& page) const {
  const auto encoded = [](const text::Url& url) { return text::percent_encode_path(url.path()); };
  switch (page.kind) {
    case SearchKind::track:
      return encoded(site_.tracks[page.index].url);
    case SearchKind::module:
      return encoded(site_.modules[page.index].url);
    case SearchKind::folder:
      return encoded(site_.folders[page.index].url);
    case SearchKind::tag:
      return encoded(site_.tags[page.index].url);
    case SearchKind::term: {
      // Where it is explained: the glossary has no place for each term.
      const site::Term& term = site_.terms[page.index];
      const site::ItemRef& from = term.mentions[term.explained];
      const site::FileNode& file = site_.file_of(from.session);
      const std::string_view anchor = anchor_at(*file.entry, site_.item(from).span.begin);
      const std::string fragment = anchor.empty() ? "" : "#" + text::percent_encode_path(anchor);
      return encoded(file.url) + fragment;
    }
    default:
      return encoded(site_.files[page.index].url);
  }
}

std::optional<site::TrackId> SearchPages::track_of(const SearchPage& page) const {
  switch (page.kind) {
    case SearchKind::track:
      return site::TrackId{page.index};
    case SearchKind::module:
      return site_.modules[page.index].track;
    case SearchKind::term: {
      const site::Term& term = site_.terms[page.index];
      return site_.file_of(term.mentions[term.explained].session).track;
    }
    default:
      return page.file ? site_.file(*page.file).track : std::nullopt;
  }
}

std::string SearchPages::where(const SearchPage& page) const {
  if (page.kind == SearchKind::track || page.kind == SearchKind::folder) return {};
  const auto track = track_of(page);
  std::string names = track ? site_.track(*track).title : std::string();
  if (page.kind == SearchKind::module || !page.file) return names;
  if (const auto module = site_.file(*page.file).module) {
    if (!names.empty()) names += " › ";
    names += site_.module(*module).title;
  }
  return names;
}

SearchFacets SearchPages::facets(const SearchPage& page) const {
  SearchFacets facets{.kind = page.kind, .track = track_of(page)};
  if (!page.file) return facets;
  facets.tags = tags_[page.file->index];
  const auto& session = site_.file(*page.file).session;
  if (!session) return facets;
  const auto add = [&](const std::optional<journal::Level>& level) {
    if (level && std::ranges::find(facets.levels, *level) == facets.levels.end())
      facets.levels.push_back(*level);
  };
  add(site_.session(*session).session->level_after);
  for (const ClaimRef& ref : claims_[session->index])
    add(site_.capabilities[ref.capability].claims[ref.claim].level);
  return facets;
}

void SearchPages::add_claims(site::SessionId id, SearchText& text) const {
  const journal::Entry& entry = *site_.file_of(id).entry;
  for (const ClaimRef& ref : claims_[id.index]) {
    const site::Capability& capability = site_.capabilities[ref.capability];
    const site::Claim& claim = capability.claims[ref.claim];
    const journal::Item& item = site_.session(id).session->items[claim.item];
    text.sections.push_back({.anchor = std::string(anchor_at(entry, item.span.begin)),
                             .title = item.text,
                             .pieces = {},
                             .is_claim = true,
                             .level = claim.level,
                             .state = site::capability_state_name(capability.state)});
  }
}

SearchText SearchPages::text(const SearchPage& page) const {
  SearchText text{.address = address(page),
                  .title = std::string(title(page)),
                  .where = where(page),
                  .day = {},
                  .tags = {},
                  .sections = {}};
  if (page.kind == SearchKind::term) {
    const std::string& told = site_.terms[page.index].explanation;
    if (!told.empty())
      text.sections.push_back({.anchor = {}, .title = {}, .pieces = {{search::Field::body, told}}});
  }
  if (!page.file) return text;
  const site::FileNode& file = site_.file(*page.file);
  if (file.date) text.day = text::to_long(file.date->first, config_.language);
  for (const std::uint32_t tag : tags_[page.file->index])
    text.tags.push_back(site_.tags[tag].name);
  text.sections = search_sections(*file.entry);
  if (file.session) add_claims(*file.session, text);
  return text;
}

// Addresses, days and states are shown and not searched.
base::Digest SearchPages::key(const SearchPage& page, const base::Digest& layouts) const {
  base::Saver saver;
  saver.put(layouts);
  saver.put_text(title(page));
  saver.put_text(where(page));
  const SearchFacets asked = facets(page);
  saver.put(asked.kind);
  saver.put(asked.track ? asked.track->index : UINT32_MAX);
  saver.put(asked.levels);
  if (page.kind == SearchKind::term) saver.put_text(site_.terms[page.index].explanation);
  if (!page.file) return base::digest_of(saver.bytes());
  saver.put_small(asked.tags.size());
  for (const std::uint32_t tag : asked.tags) {
    saver.put(tag);
    saver.put_text(site_.tags[tag].name);
  }
  const site::FileNode& file = site_.file(*page.file);
  saver.put(text_digest(file.entry->document->source()));
  saver.put(file.entry->common.title_node.value_or(markdown::NodeId{0}).index);
  if (!file.session) return base::digest_of(saver.bytes());
  const auto& items = site_.session(*file.session).session->items;
  for (const ClaimRef& ref : claims_[file.session->index])
    saver.put_text(items[site_.capabilities[ref.capability].claims[ref.claim].item].text);
  return base::digest_of(saver.bytes());
}

std::size_t SearchPages::weight(const SearchPage& page) const {
  return k_frame_weight +
         (page.file ? site_.file(*page.file).entry->document->source().bytes().size() : 0);
}

}  // namespace daybook::render
