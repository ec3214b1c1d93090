// SPDX-License-Identifier: MIT
// Where wiki links lead, `[[name]]`, and what they say when a name fits no page or several.  Part
// of Resolver; tested by resolve_wiki_test.cpp.
#include <algorithm>
#include <fmt/format.h>

#include "config/word_table.hpp"
#include "markdown/mention.hpp"
#include "site/resolve.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::site {
namespace {

// So many candidates are listed.
constexpr std::size_t k_most_listed = 6;

std::string joined(const std::vector<std::string>& words, std::string_view last_word) {
  std::string list;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) list += i + 1 == words.size() ? last_word : std::string_view(", ");
    list += words[i];
  }
  return list;
}

}  // namespace

ResolvedLink Resolver::wiki(const Request& request) {
  const std::size_t hash = request.written.find('#');
  const std::string_view name = text::trim(request.written.substr(0, hash));
  const std::string_view fragment =
      hash == std::string_view::npos ? std::string_view{} : request.written.substr(hash + 1);
  if (name.empty()) return relative(request, "", fragment);
  if (const auto known = several_.find(std::string(name)); known != several_.end())
    return one_of_several(request, name, known->second, fragment);
  std::vector<const CatalogEntry*> candidates = catalog_.by_name(name);
  if (candidates.empty()) {
    if (const CatalogEntry* entry = look_up(request.from, text::nfc(name)))
      candidates.push_back(entry);
  }
  if (candidates.size() == 1) return found(request, *candidates.front(), fragment);
  if (candidates.empty()) return unknown_name(request, name);
  Several several{.pages = std::move(candidates), .by_folder = {}, .ambiguous = {}};
  for (const CatalogEntry* const page : several.pages) {
    const auto [beside, is_new] = several.by_folder.emplace(text::folder_of(page->path), page);
    if (!is_new) beside->second = nullptr;
  }
  return one_of_several(request, name, several_.emplace(name, std::move(several)).first->second,
                        fragment);
}

// The page beside the link is meant before one of the same name elsewhere.
ResolvedLink Resolver::one_of_several(const Request& request, std::string_view name,
                                      Several& several, std::string_view fragment) {
  const auto beside =
      several.by_folder.find(text::folder_of(site_.file(request.from).entry->path()));
  if (beside != several.by_folder.end() && beside->second != nullptr)
    return found(request, *beside->second, fragment);
  if (!several.ambiguous) several.ambiguous = ambiguous(name, several.pages);
  return broken(request, text::Rule::link_ambiguous, several.ambiguous->message,
                several.ambiguous->help);
}

// `[[ADR-0012]]` is what `ADR-0012` is in running text.
ResolvedLink Resolver::unknown_name(const Request& request, std::string_view name) {
  const markdown::Mention mention = markdown::find_mention(name, 0);
  if (mention.kind == markdown::LinkKind::adr && mention.end - mention.begin == name.size()) {
    if (const auto record = record_of(request.from, mention.number)) return *record;
  }
  if (catalog_.is_held_title(name))
    return {.state = LinkState::held, .target = {}, .fragment = {}, .href = {}};
  missing_.push_back({.diagnostic = diagnostics_.size(), .name = std::string(name), .paths = {}});
  return broken(request, text::Rule::link_broken, fmt::format("no page is called '{}'", name), {});
}

Resolver::Ambiguous Resolver::ambiguous(std::string_view name,
                                        std::vector<const CatalogEntry*> candidates) const {
  const std::size_t listed = std::min(candidates.size(), k_most_listed);
  std::ranges::partial_sort(candidates, candidates.begin() + static_cast<std::ptrdiff_t>(listed),
                            {}, &CatalogEntry::path);
  std::vector<std::string> paths;
  std::vector<std::string> longer;
  for (std::size_t i = 0; i < listed; ++i) {
    paths.push_back(fmt::format("'{}'", candidates[i]->path));
    longer.push_back(fmt::format("'[[{}]]'", catalog_.shortest_name(*candidates[i])));
  }
  const std::size_t more = candidates.size() - listed;
  std::string list = joined(paths, more > 0 ? ", " : " and ");
  if (more > 0) list += fmt::format(" and {} more", more);
  return {.message = fmt::format("'{}' fits {} pages: {}", name, candidates.size(), list),
          .help = "write " + joined(longer, " or ")};
}

}  // namespace daybook::site
