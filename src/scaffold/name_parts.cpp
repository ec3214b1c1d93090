// SPDX-License-Identifier: MIT
#include "scaffold/name_parts.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

#include "text/name_day.hpp"
#include "text/unicode.hpp"

namespace daybook::scaffold {
namespace {

using Kind = NamePiece::Kind;

constexpr std::string_view k_joiners = "-_. ";

/// What joins the words of a topic; of a single one, what joins it to what stands before.
char words_joiner(std::string_view text, std::string_view before) {
  char best = before == "_" || before == " " ? before.front() : '-';
  std::ptrdiff_t most = 0;
  for (const char joiner : {'-', '_', ' '}) {
    const auto count = std::ranges::count(text, joiner);
    if (count <= most) continue;
    most = count;
    best = joiner;
  }
  return best;
}

/// What follows the day or number: a topic, or the three fields of the study template's names.
void add_rest(std::string_view rest, TakenApart& name) {
  const std::size_t begin = std::min(rest.find_first_not_of(k_joiners), rest.size());
  const std::string_view joiner = rest.substr(0, begin);
  const std::string_view words = rest.substr(begin);
  if (words.empty()) return;
  const bool has_fields = joiner == "__" && words.find("__") != std::string_view::npos;
  name.rest = words;
  name.part.push_back({.kind = has_fields ? Kind::fields : Kind::topic,
                       .text = std::string(joiner),
                       .words = has_fields ? '-' : words_joiner(words, joiner)});
}

void add_literal(std::string_view text, NamePart& part) {
  if (!text.empty()) part.push_back({.text = std::string(text)});
}

bool is_same(std::string_view a, std::string_view b) {
  return !b.empty() && text::fold_case(a) == text::fold_case(b);
}

}  // namespace

TakenApart take_apart(std::string_view name) {
  TakenApart taken;
  if (const auto day = text::find_name_day(name, k_joiners)) {
    add_literal(name.substr(0, day->begin), taken.part);
    taken.part.push_back({.kind = Kind::date, .text = std::string(day->between)});
    taken.date = day->date;
    add_rest(name.substr(day->end), taken);
    return taken;
  }
  const std::size_t begin = std::min(name.find_first_of("0123456789"), name.size());
  const std::size_t end = std::min(name.find_first_not_of("0123456789", begin), name.size());
  // `gpt4-notes` is a topic: before a number stands nothing, or one word and a joiner.
  const std::string_view ahead = name.substr(0, begin);
  const std::size_t word_end = std::min(ahead.find_first_of(k_joiners), ahead.size());
  const bool is_counted =
      begin < name.size() && end - begin <= 6 && (ahead.empty() || word_end + 1 == ahead.size());
  std::uint32_t number = 0;
  if (is_counted &&
      std::from_chars(name.data() + begin, name.data() + end, number).ec == std::errc()) {
    add_literal(ahead, taken.part);
    taken.part.push_back({.kind = Kind::number, .width = end - begin});
    taken.number = number;
    add_rest(name.substr(end), taken);
    return taken;
  }
  add_rest(name, taken);
  return taken;
}

std::optional<NamePiece> known_folder(std::string_view name, std::string_view above,
                                      const NamedFile& file) {
  if (is_same(name, file.track)) return NamePiece{.kind = Kind::track};
  if (is_same(name, file.module)) return NamePiece{.kind = Kind::module};
  if (!file.date) return std::nullopt;
  const std::string iso = text::to_iso(*file.date);
  const std::string_view year = std::string_view(iso).substr(0, 4);
  const std::string_view month = std::string_view(iso).substr(5, 2);
  if (name == year) return NamePiece{.kind = Kind::year};
  if (name == month && above == year) return NamePiece{.kind = Kind::month_of_year};
  const bool is_month =
      name.size() >= 6 && name.size() <= 7 && name.starts_with(year) && name.ends_with(month);
  if (!is_month) return std::nullopt;
  return NamePiece{.kind = Kind::month, .text = std::string(name.substr(4, name.size() - 6))};
}

std::string form_key(const NamePart& part) {
  std::string key;
  for (const NamePiece& piece : part)
    key += fmt::format("{}\x1f{}\x1f", static_cast<int>(piece.kind), piece.text);
  return key + '/';
}

}  // namespace daybook::scaffold
