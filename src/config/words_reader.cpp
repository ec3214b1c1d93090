// SPDX-License-Identifier: MIT
// `words:` of site.yaml: texts by the keys of word_table.hpp.
#include <algorithm>
#include <fmt/format.h>

#include "config/value_reader.hpp"
#include "config/word_table.hpp"
#include "text/placeholder.hpp"

namespace daybook::config {
namespace {

std::vector<std::string_view> all_keys() {
  std::vector<std::string_view> keys;
  for (const WordRow& row : k_words)
    keys.push_back(row.key);
  return keys;
}

}  // namespace

void ValueReader::words(const yaml::Value& value, std::vector<OwnWord>& into) {
  if (!value.is_mapping()) {
    invalid(value, fmt::format("words are a mapping, not {}", shown(value)),
            "write lines like sessions: Sitzungen; 'daybook explain words' lists them all");
    return;
  }
  for (const yaml::Member& member : value.members) {
    const auto* const row = std::ranges::find(k_words, member.key, &WordRow::key);
    if (row == k_words.end()) {
      unknown_key(member, fmt::format("the site has no word '{}'", member.key), all_keys());
      continue;
    }
    std::string text;
    this->text(member.value, text);
    const std::uint16_t wanted = text::placeholders_of(row->english);
    if (!text.empty() && text::placeholders_of(text) != wanted) {
      invalid(member.value,
              fmt::format("the places for values are {} here, and have to be {}",
                          text::placeholder_names(text::placeholders_of(text)),
                          text::placeholder_names(wanted)),
              fmt::format("in English it is \"{}\"", row->english));
      continue;
    }
    if (text.empty()) continue;
    into.push_back({.word = Word::at(static_cast<std::size_t>(row - k_words.begin())),
                    .text = std::move(text)});
  }
}

}  // namespace daybook::config
