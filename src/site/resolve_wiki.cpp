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
// So many dead links of a journal get the nearest name; finding it takes all names.
constexpr std::uint32_t k_most_hints = 200;

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
  std::vector<const CatalogEntry*> candidates = catalog_.by_name(name);
  if (candidates.empty()) {
    if (const CatalogEntry* entry = look_up(request.from, text::nfc(name)))
      candidates.push_back(entry);
  }
  if (candidates.size() == 1) return found(request, *candidates.front(), fragment);
  if (candidates.empty()) return unknown_name(request, name);
  // The page beside the link is meant before one of the same name elsewhere.
  const std::string_view folder = text::folder_of(site_.file(request.from).entry->path());
  const auto beside = [folder](const CatalogEntry* entry) {
    return text::folder_of(entry->path) == folder;
  };
  if (std::ranges::count_if(candidates, beside) == 1)
    return found(request, **std::ranges::find_if(candidates, beside), fragment);
  return ambiguous(request, name, candidates);
}

// `[[ADR-0012]]` is what `ADR-0012` is in running text.
ResolvedLink Resolver::unknown_name(const Request& request, std::string_view name) {
  const markdown::Mention mention = markdown::find_mention(name, 0);
  if (mention.kind == markdown::LinkKind::adr && mention.end - mention.begin == name.size()) {
    if (const auto record = record_of(request.from, mention.number)) return *record;
  }
  if (catalog_.is_held_title(name))
    return {.state = LinkState::held, .target = {}, .fragment = {}, .href = {}};
  std::string near;
  if (hints_ < k_most_hints) {
    ++hints_;
    near = catalog_.nearest_name(name);
  }
  return broken(request, text::Rule::link_broken, fmt::format("no page is called '{}'", name),
                near.empty() ? std::string{} : fmt::format("did you mean '[[{}]]'?", near));
}

ResolvedLink Resolver::ambiguous(const Request& request, std::string_view name,
                                 std::vector<const CatalogEntry*> candidates) {
  std::ranges::sort(candidates, {}, &CatalogEntry::path);
  std::vector<std::string> paths;
  std::vector<std::string> longer;
  for (const CatalogEntry* entry : candidates) {
    if (paths.size() == k_most_listed) break;
    paths.push_back(fmt::format("'{}'", entry->path));
    longer.push_back(fmt::format("'[[{}]]'", catalog_.shortest_name(*entry)));
  }
  const std::size_t more = candidates.size() - paths.size();
  std::string list = joined(paths, more > 0 ? ", " : " and ");
  if (more > 0) list += fmt::format(" and {} more", more);
  return broken(request, text::Rule::link_ambiguous,
                fmt::format("'{}' fits {} pages: {}", name, candidates.size(), list),
                "write " + joined(longer, " or "));
}

}  // namespace daybook::site
