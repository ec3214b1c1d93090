// SPDX-License-Identifier: MIT
#include "config/words.hpp"

#include <algorithm>

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

const std::shared_ptr<const Texts>& english() {
  static const std::shared_ptr<const Texts> k_texts = texts_of("en", {});
  return k_texts;
}

}  // namespace

Words::Words() : texts_(english()) {}

Words::Words(std::string_view language, std::span<const OwnWord> own)
    : texts_(texts_of(language, own)) {}

std::string_view Words::find(std::string_view family, std::string_view name) const {
  const auto* const row = std::ranges::find_if(k_words, [&](const WordRow& each) {
    return each.key.size() == family.size() + 1 + name.size() && each.key.starts_with(family) &&
           each.key[family.size()] == '_' && each.key.ends_with(name);
  });
  if (row == k_words.end()) return {};
  return (*texts_)[static_cast<std::size_t>(row - k_words.begin())];
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
