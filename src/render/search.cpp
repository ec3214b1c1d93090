// SPDX-License-Identifier: MIT
#include "render/search.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "render/json_writer.hpp"
#include "render/shared.hpp"
#include "search/digits.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

namespace daybook::render {
namespace {

using search::Field;
using search::Piece;

constexpr std::size_t k_most_pages_of_texts = 63;  // a digit of the index's
constexpr std::size_t k_most_code = 2000;          // bytes of a block that are shown
constexpr std::size_t k_most_tags = 200;           // that a filter offers

struct FileName {
  SearchFile::Kind kind;
  std::string_view letter;  // as the reader knows it
  std::string_view folder;
};
constexpr std::array k_file_names{
    FileName{SearchFile::Kind::about, "a", ""},
    FileName{SearchFile::Kind::postings, "p", "postings/"},
    FileName{SearchFile::Kind::words, "w", "words/"},
    FileName{SearchFile::Kind::texts, "t", "texts/"},
};

const FileName& name_of(SearchFile::Kind kind) {
  return *std::ranges::find(k_file_names, kind, &FileName::kind);
}

search::PageText page_text(const SearchPages& pages, const SearchPage& page) {
  SearchText text = pages.text(page);
  search::PageText all{.pieces = {}, .facets = facet_terms(pages.facets(page))};
  all.pieces.push_back({Field::title, std::move(text.title)});
  all.pieces.push_back({Field::label, std::move(text.where)});
  for (std::string& tag : text.tags)
    all.pieces.push_back({Field::label, std::move(tag)});
  for (SearchSection& section : text.sections) {
    all.pieces.push_back(
        {section.is_claim ? Field::label : Field::heading, std::move(section.title)});
    std::ranges::move(section.pieces, std::back_inserter(all.pieces));
  }
  return all;
}

std::vector<std::uint32_t> cut_texts(const SearchPages& pages) {
  std::vector<std::uint32_t> firsts;
  std::size_t bytes = 0;
  for (std::uint32_t i = 0; i < pages.pages().size(); ++i) {
    const std::size_t weight = std::min(pages.weight(pages.pages()[i]), k_most_search_text);
    const bool is_full = firsts.empty() || bytes + weight > k_most_search_texts ||
                         i - firsts.back() == k_most_pages_of_texts;
    if (is_full) {
      firsts.push_back(i);
      bytes = 0;
    }
    bytes += weight;
  }
  firsts.push_back(static_cast<std::uint32_t>(pages.pages().size()));
  return firsts;
}

// --- What is written ---------------------------------------------------------------------------

void append_text(std::string& out, std::string_view text) {
  out += '"';
  text::append_json_escaped(out, text);
  out += '"';
}

void append_texts(std::string& out, const std::vector<std::string>& texts) {
  out += '[';
  for (const std::string& each : texts) {
    if (&each != &texts.front()) out += ',';
    append_text(out, each);
  }
  out += ']';
}

/// What a filter offers.
struct Choice {
  std::string name;
  std::string title;
  std::size_t count = 0;
};

// ["kind",[["note","",12],…]]; what nobody has is not offered.
void append_choices(std::string& out, std::string_view filter, const std::vector<Choice>& choices) {
  out += "[";
  append_text(out, filter);
  out += ",[";
  std::string_view between;
  for (const Choice& choice : choices) {
    if (choice.count == 0) continue;
    out += between;
    between = ",";
    out += '[';
    append_text(out, choice.name);
    out += ',';
    append_text(out, choice.title);
    out += fmt::format(",{}]", choice.count);
  }
  out += "]]";
}

class About {
 public:
  About(const Search& search, const site::Site& site)
      : search_(search), site_(site), tracks_(site.tracks.size()), tags_(site.tags.size()) {
    count();
  }

  std::string write() const {
    std::string out = fmt::format("{{\"pages\":{},\"dated\":{},\"postings\":", search_.index.pages,
                                  search_.pages.dated());
    append_texts(out, search_.index.postings.first_terms);
    out += ",\"words\":";
    append_texts(out, search_.index.words.first_terms);
    out += ",\"texts\":\"";
    for (std::size_t i = 1; i < search_.first_pages.size(); ++i)
      out += search::digit_sign(search_.first_pages[i] - search_.first_pages[i - 1]);
    out += "\",\"filters\":[\n";
    append_choices(out, "kind", kinds());
    append_choices(out += ",\n", "track", tracks());
    append_choices(out += ",\n", "tag", tags());
    append_choices(out += ",\n", "level", levels());
    return out + "\n]}";
  }

 private:
  void count() {
    for (const SearchPage& page : search_.pages.pages()) {
      const SearchFacets facets = search_.pages.facets(page);
      ++kinds_.at(static_cast<std::size_t>(facets.kind));
      if (facets.track) ++tracks_[facets.track->index];
      for (const std::uint32_t tag : facets.tags)
        ++tags_[tag];
      for (const journal::Level level : facets.levels) {
        if (level < levels_.size()) ++levels_.at(level);
      }
    }
  }

  std::vector<Choice> kinds() const {
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < kinds_.size(); ++i)
      choices.push_back(
          {std::string(search_kind_name(static_cast<SearchKind>(i))), {}, kinds_.at(i)});
    return choices;
  }

  std::vector<Choice> tracks() const {
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < tracks_.size(); ++i)
      choices.push_back({std::to_string(i), site_.tracks[i].title, tracks_[i]});
    return choices;
  }

  // The most used ones, by name.
  std::vector<Choice> tags() const {
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < tags_.size(); ++i)
      choices.push_back({std::to_string(i), site_.tags[i].name, tags_[i]});
    if (choices.size() <= k_most_tags) return choices;
    std::vector<std::size_t> counts;
    for (const Choice& each : choices)
      counts.push_back(each.count);
    std::ranges::sort(counts, std::ranges::greater{});
    std::erase_if(choices,
                  [&](const Choice& each) { return each.count < counts[k_most_tags - 1]; });
    if (choices.size() > k_most_tags) choices.resize(k_most_tags);
    return choices;
  }

  std::vector<Choice> levels() const {
    std::vector<Choice> choices;
    for (std::size_t level = 0; level < levels_.size(); ++level)
      choices.push_back({std::to_string(level), fmt::format("L{}", level), levels_.at(level)});
    return choices;
  }

  const Search& search_;
  const site::Site& site_;
  // How many pages have it.
  std::array<std::size_t, k_search_kinds> kinds_{};
  std::vector<std::size_t> tracks_;
  std::vector<std::size_t> tags_;
  std::array<std::size_t, journal::k_highest_level + 1> levels_{};
};

// `room` is what may still be told of the page.
std::string shown_text(const SearchSection& section, std::size_t& room) {
  std::string text;
  for (const Piece& piece : section.pieces) {
    if (!text.empty()) text += ' ';
    text += piece.field == Field::code ? text::cut_to_bytes(piece.text, k_most_code)
                                       : std::string_view(piece.text);
  }
  text.resize(text::cut_to_bytes(text, room).size());
  room -= text.size();
  return text;
}

void append_section(std::string& out, const SearchSection& section, std::size_t& room) {
  out += '[';
  append_text(out, section.anchor);
  out += ',';
  append_text(out, section.title);
  out += ',';
  append_text(out, shown_text(section, room));
  if (section.is_claim) {
    out += ',';
    append_text(out, section.level ? fmt::format("L{}", *section.level) : std::string());
    out += ',';
    append_text(out, section.state);
  }
  out += ']';
}

// [address,title,kind,where,day,[tag…],[[anchor,title,text]…]], a claim with its level and state.
void append_page(std::string& out, const SearchPages& pages, const SearchPage& page) {
  const SearchText text = pages.text(page);
  out += '[';
  for (const std::string_view told :
       {std::string_view(text.address), std::string_view(text.title), search_kind_name(page.kind),
        std::string_view(text.where), std::string_view(text.day)}) {
    append_text(out, told);
    out += ',';
  }
  append_texts(out, text.tags);
  out += ",[";
  std::size_t room = k_most_search_text;
  for (const SearchSection& section : text.sections) {
    if (&section != &text.sections.front()) out += ',';
    append_section(out, section, room);
  }
  out += "]]";
}

std::string write_texts(const Search& search, std::uint32_t number) {
  std::string out = "[\n";
  for (std::uint32_t i = search.first_pages[number]; i < search.first_pages[number + 1]; ++i) {
    if (i > search.first_pages[number]) out += ",\n";
    append_page(out, search.pages, search.pages.pages()[i]);
  }
  return out + "\n]";
}

void add_files(Search& search, SearchFile::Kind kind, std::size_t count) {
  for (std::uint32_t i = 0; i < count; ++i)
    search.files.push_back({kind, i});
}

}  // namespace

std::optional<Search> make_search(const Context& context) {
  if (!context.config.search) return std::nullopt;
  Search search{.pages = SearchPages(context.site, context.config),
                .index = {},
                .first_pages = {},
                .files = {}};
  const SearchPages& pages = search.pages;
  search.index = search::make_index(
      pages.pages().size(), [&](std::size_t i) { return page_text(pages, pages.pages()[i]); },
      {.jobs = context.jobs, .shelf = context.words_known, .key = [&](std::size_t i) {
         return pages.key(pages.pages()[i], context.theme.sources);
       }});
  search.first_pages = cut_texts(pages);
  add_files(search, SearchFile::Kind::about, 1);
  add_files(search, SearchFile::Kind::postings, search.index.postings.texts.size());
  add_files(search, SearchFile::Kind::words, search.index.words.texts.size());
  add_files(search, SearchFile::Kind::texts, search.first_pages.size() - 1);
  return search;
}

text::Url search_url(const SearchFile& file) {
  if (file.kind == SearchFile::Kind::about) return fixed_url("data/search/about.js");
  return fixed_url(fmt::format("data/search/{}{:x}.js", name_of(file.kind).folder, file.number));
}

std::string search_bytes(const Search& search, const site::Site& site, const SearchFile& file) {
  std::string out = fmt::format("daybookSearch(\"{}\",{},", name_of(file.kind).letter, file.number);
  switch (file.kind) {
    case SearchFile::Kind::about:
      out += About(search, site).write();
      break;
    case SearchFile::Kind::postings:
      append_text(out, search.index.postings.texts[file.number]);
      break;
    case SearchFile::Kind::words:
      append_text(out, search.index.words.texts[file.number]);
      break;
    case SearchFile::Kind::texts:
      out += write_texts(search, file.number);
      break;
  }
  return out + ");\n";
}

}  // namespace daybook::render
