// SPDX-License-Identifier: MIT
#include "scaffold/supersede.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <vector>

#include "scaffold/adr_form.hpp"
#include "scaffold/name_parts.hpp"
#include "text/ascii.hpp"
#include "text/escape.hpp"
#include "text/suggest.hpp"
#include "text/terminal_text.hpp"
#include "text/unicode.hpp"
#include "text/url.hpp"

namespace daybook::scaffold {
namespace {

std::string_view path_of(const site::Site& site, site::AdrId id) {
  return site.file(site.adr(id).file).entry->path();
}

/// `3`, `0003`, `#3`, `ADR-3`, `adr 3`.
std::optional<std::uint32_t> number_in(std::string_view wanted) {
  const std::string lower = text::lower(wanted);
  std::string_view digits = lower;
  // A sign without a word before it is an option that was misread, or a number below none.
  if (digits.starts_with("adr")) {
    digits.remove_prefix(3);
    digits.remove_prefix(std::min(digits.find_first_not_of("-_ #"), digits.size()));
  } else if (digits.starts_with('#')) {
    digits.remove_prefix(1);
  }
  std::uint32_t number = 0;
  const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool is_whole = end.ec == std::errc() && end.ptr == digits.data() + digits.size();
  return is_whole ? std::optional(number) : std::nullopt;
}

std::vector<site::AdrId> named(const site::Site& site, std::string_view wanted) {
  std::vector<site::AdrId> found;
  const auto number = number_in(wanted);
  for (std::uint32_t i = 0; i < site.adrs.size(); ++i) {
    const std::string_view path = path_of(site, {i});
    const bool is_file =
        path == wanted || text::file_name_of(path) == wanted || text::stem_of(path) == wanted;
    if (is_file) return {{i}};
    if (number && site.adrs[i].adr->number == number) found.push_back({i});
  }
  return found;
}

Refusal unknown(const site::Site& site, std::string_view wanted) {
  if (site.adrs.empty()) return {"there are no decision records to supersede"};
  std::vector<std::string> words;
  for (std::uint32_t i = 0; i < site.adrs.size(); ++i) {
    const auto number = site.adrs[i].adr->number;
    words.push_back(number && number_in(wanted) ? std::to_string(*number)
                                                : std::string(text::stem_of(path_of(site, {i}))));
  }
  const std::vector<std::string_view> known(words.begin(), words.end());
  const auto number = number_in(wanted);
  const std::string plain = number ? std::to_string(*number) : std::string(wanted);
  const std::string hint = text::did_you_mean(plain, known);
  return {fmt::format("there is no decision record {}; {}", text::printable(wanted),
                      hint.empty() ? fmt::format("the last one is {}", known.back()) : hint)};
}

/// As a person writes it, with the upper case of what was there.
std::string words_of(std::string_view name, std::string_view link, bool begins_upper) {
  return fmt::format("{}uperseded by [{}]({})", begins_upper ? 'S' : 's', name, link);
}

/// A line end as the file has them.
std::string_view line_end(std::string_view bytes) {
  return bytes.find("\r\n") == std::string_view::npos ? "\n" : "\r\n";
}

/// A record without a status gets one at the end of its front matter, else below its title.
text::Edit insertion(const journal::Entry& old, std::string_view name, std::string_view link) {
  const text::SourceFile& source = old.document->source();
  const std::string_view end = line_end(source.bytes());
  const text::Span yaml = old.document->front_matter();
  if (!yaml.empty()) {
    const bool is_ended = source.slice(yaml).ends_with('\n');
    return {{yaml.end, yaml.end},
            fmt::format("{}status: superseded by {}{}", is_ended ? "" : end, name, end)};
  }
  const std::uint32_t at = old.common.title_node
                               ? old.document->node(*old.common.title_node).span.end
                               : old.document->body_begin();
  const std::string line = "- Status: " + words_of(name, link, false);
  if (!old.common.title_node) return {{at, at}, fmt::format("{}{}{}", line, end, end)};
  return {{at, at}, fmt::format("{}{}{}", end, end, line)};
}

}  // namespace

std::string record_name(std::string_view path, const journal::Adr& adr) {
  if (!adr.number) return std::string(text::stem_of(path));
  const TakenApart name = take_apart(text::stem_of(path));
  std::size_t width = 1;
  for (const NamePiece& piece : name.part) {
    if (piece.kind == NamePiece::Kind::number) width = piece.width;
  }
  return fmt::format("ADR-{:0{}}", *adr.number, width);
}

std::variant<site::AdrId, Refusal> find_record(const site::Site& site, std::string_view wanted) {
  const std::vector<site::AdrId> found = named(site, wanted);
  if (found.empty()) return unknown(site, wanted);
  if (found.size() > 1) {
    std::string all;
    for (const site::AdrId id : found)
      all += (all.empty() ? "" : ", ") + text::printable(path_of(site, id));
    return Refusal{fmt::format("several decision records have that number; name one: {}", all)};
  }
  const site::AdrNode& node = site.adr(found.front());
  const bool is_superseded =
      node.adr->status == journal::AdrStatus::superseded || !node.superseded_by.empty();
  if (!is_superseded) return found.front();
  const std::string by = node.superseded_by.empty()
                             ? std::string()
                             : ", by " + text::printable(path_of(site, node.superseded_by.front()));
  return Refusal{
      fmt::format("{} is superseded already{}", text::printable(path_of(site, found.front())), by)};
}

text::Edit supersede(const journal::Entry& old, std::string_view name, std::string_view link) {
  const StatusPlace place = status_place(old);
  if (place.form == StatusForm::none) return insertion(old, name, link);
  const std::string_view before = old.document->source().slice(place.span);
  const std::size_t letter = std::min(before.find_first_not_of("\"'*_ "), before.size() - 1);
  const bool begins_upper = text::is_ascii_upper(before[letter]);
  if (place.form != StatusForm::front_matter)
    return {place.span, words_of(name, link, begins_upper)};
  const std::string words = fmt::format("{}uperseded by {}", begins_upper ? 'S' : 's', name);
  const bool is_quoted = before.front() == '"' || before.front() == '\'';
  return {place.span, is_quoted ? before.front() + words + before.front() : text::yaml_text(words)};
}

}  // namespace daybook::scaffold
