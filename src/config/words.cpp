// SPDX-License-Identifier: MIT
#include "config/words.hpp"

#include <algorithm>
#include <numeric>

#include "config/word_table.hpp"
#include "text/placeholder.hpp"

namespace daybook::config {
namespace {

using Texts = std::vector<std::string>;

bool is_chinese(std::string_view language) {
  const std::string_view primary = language.substr(0, language.find('-'));
  return primary == "zh" || primary == "ZH" || primary == "Zh";
}

std::shared_ptr<const Texts> texts_of(std::string_view language, std::span<const OwnWord> own) {
  Texts texts;
  texts.reserve(k_words.size());
  const bool chinese = is_chinese(language);
  for (const WordRow& row : k_words)
    texts.emplace_back(chinese ? row.chinese : row.english);
  for (const OwnWord& each : own)
    texts[each.word.index] = each.text;
  return std::make_shared<const Texts>(std::move(texts));
}

/// The rows of k_words in the order of their keys.
const std::vector<std::size_t>& rows_by_key() {
  static const std::vector<std::size_t> k_rows = [] {
    std::vector<std::size_t> rows(k_words.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::ranges::sort(rows, {}, [](std::size_t row) { return k_words[row].key; });
    return rows;
  }();
  return k_rows;
}

const std::shared_ptr<const Texts>& english() {
  static const std::shared_ptr<const Texts> k_texts = texts_of("en", {});
  return k_texts;
}

}  // namespace

Words::Words() : texts_(english()) {}

Words::Words(std::string_view language, std::span<const OwnWord> own)
    : texts_(texts_of(language, own)) {}

std::string_view Words::find(std::string_view family, std::string_view name) const {
  if (family.empty()) return {};
  const std::string key = std::string(family).append("_").append(name);
  const std::vector<std::size_t>& rows = rows_by_key();
  const auto key_of = [](std::size_t row) { return k_words[row].key; };
  const auto row = std::ranges::lower_bound(rows, key, {}, key_of);
  return row == rows.end() || key_of(*row) != key ? std::string_view{} : (*texts_)[*row];
}

std::string_view Words::named(std::string_view family, std::string_view name) const {
  const std::string_view word = find(family, name);
  return word.empty() ? name : word;
}

std::string Words::duration(std::uint64_t minutes) const {
  constexpr std::uint64_t k_hour = 60;
  const std::uint64_t hours = minutes / k_hour;
  const std::uint64_t rest = minutes % k_hour;
  if (hours == 0) return fill("minutes", rest);
  return rest == 0 ? fill("hours", hours) : fill("hours_and_minutes", hours, rest);
}

std::string Words::fill_texts(std::string_view pattern, const std::vector<std::string>& values) {
  const std::vector<std::string_view> views(values.begin(), values.end());
  return text::fill_placeholders(pattern, views);
}

std::string words_as_yaml() {
  std::string out = "words:\n";
  for (const WordRow& row : k_words) {
    out.append("  # ").append(row.chinese).append("\n  ").append(row.key).append(": \"");
    out.append(row.english).append("\"\n");
  }
  return out;
}

}  // namespace daybook::config
