// SPDX-License-Identifier: MIT
#include "yaml/fields.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>
#include <utility>

#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::yaml {
namespace {

using TextAt = text::Located<std::string>;

constexpr std::array<std::string_view, 3> k_true_words{"true", "yes", "on"};
constexpr std::array<std::string_view, 3> k_false_words{"false", "no", "off"};
constexpr std::array<std::string_view, 3> k_commas{",", "\xEF\xBC\x8C", "\xE3\x80\x81"};
constexpr std::size_t k_longest_number = 19;  // a sign and 18 digits, less than 2^63

/// Where the scalar's text stands without its quotes; all of its span when escapes or line breaks
/// make text and source differ.
text::Span inner_span(const Value& value) {
  const auto size = static_cast<std::uint32_t>(value.scalar.size());
  if (value.quoted && value.span.size() == size + 2) {
    return {value.span.begin + 1, value.span.end - 1};
  }
  return value.span;
}

TextAt part_of(const Value& value, std::string_view part) {
  const text::Span inner = inner_span(value);
  if (inner.size() != value.scalar.size()) return {std::string(part), value.span};
  const auto skipped = static_cast<std::uint32_t>(part.data() - value.scalar.data());
  const auto size = static_cast<std::uint32_t>(part.size());
  return {std::string(part), {inner.begin + skipped, inner.begin + skipped + size}};
}

/// `[name]`, the inner half of a wiki link: texts without commas of their own, joined again.
std::optional<TextAt> wiki_link(const Value& inner) {
  if (!inner.is_sequence() || inner.items.empty()) return std::nullopt;
  std::string name;
  for (const Value& item : inner.items) {
    if (!item.is_scalar()) return std::nullopt;
    name += (name.empty() ? "" : ", ") + item.scalar;
  }
  return TextAt{"[[" + name + "]]", inner.span};
}

/// One entry of a list as the text it was meant to be.
std::optional<TextAt> entry_text(const Value& entry) {
  if (auto text = as_text(entry)) return text;
  const bool one_pair = entry.is_mapping() && entry.members.size() == 1;
  if (!one_pair) return std::nullopt;
  const Member& pair = entry.members.front();
  if (pair.value.is_none()) return TextAt{pair.key + ":", pair.key_span};
  if (!pair.value.is_scalar()) return std::nullopt;
  return TextAt{pair.key + ": " + pair.value.scalar, text::cover(pair.key_span, pair.value.span)};
}

void split_commas(const Value& value, TextList& list) {
  std::string_view rest = value.scalar;
  while (!rest.empty()) {
    std::size_t stop = rest.size();
    std::size_t next = rest.size();
    for (const std::string_view comma : k_commas) {
      const std::size_t at = rest.find(comma);
      if (at < stop) {
        stop = at;
        next = at + comma.size();
      }
    }
    const std::string_view part = text::trim(rest.substr(0, stop));
    if (!part.empty()) list.items.push_back(part_of(value, part));
    rest.remove_prefix(next);
  }
}

}  // namespace

std::optional<TextAt> as_text(const Value& value) {
  if (value.is_scalar()) {
    const std::string_view trimmed = text::trim(value.scalar);
    return TextAt{std::string(trimmed), value.span};
  }
  if (!value.is_sequence() || value.items.size() != 1) return std::nullopt;
  auto link = wiki_link(value.items.front());
  if (link) link->span = value.span;
  return link;
}

std::optional<text::Located<bool>> as_truth(const Value& value) {
  if (!value.is_scalar()) return std::nullopt;
  const std::string word = text::ascii_lower(text::trim(value.scalar));
  const bool is_true = std::ranges::find(k_true_words, word) != k_true_words.end();
  const bool is_false = std::ranges::find(k_false_words, word) != k_false_words.end();
  if (!is_true && !is_false) return std::nullopt;
  return text::Located<bool>{is_true, value.span};
}

std::optional<text::Located<std::int64_t>> as_integer(const Value& value) {
  if (!value.is_scalar()) return std::nullopt;
  std::string_view digits = text::trim(value.scalar);
  if (digits.size() > k_longest_number) return std::nullopt;
  if (digits.starts_with('+')) {
    digits.remove_prefix(1);
    if (digits.starts_with('-')) return std::nullopt;
  }
  std::int64_t number = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, error] = std::from_chars(digits.data(), end, number);
  if (error != std::errc{} || stop != end) return std::nullopt;
  return text::Located<std::int64_t>{number, value.span};
}

TextList as_text_list(const Value& value) {
  TextList list;
  const auto whole = as_text(value);
  if (value.is_scalar()) {
    split_commas(value, list);
  } else if (whole) {
    list.items.push_back(*whole);
  } else if (value.is_sequence()) {
    for (const Value& entry : value.items) {
      auto text = entry_text(entry);
      if (text && !text->value.empty()) {
        list.items.push_back(std::move(*text));
      } else if (!text && !entry.is_none()) {
        list.others.push_back(entry.span);
      }
    }
  } else if (value.is_mapping()) {
    list.others.push_back(value.span);
  }
  return list;
}

}  // namespace daybook::yaml
