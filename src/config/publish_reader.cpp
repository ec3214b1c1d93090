// SPDX-License-Identifier: MIT
// What site.yaml says of feeds, and of the host the site is at.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "config/value_reader.hpp"
#include "text/ascii.hpp"
#include "text/split.hpp"
#include "text/unicode.hpp"
#include "yaml/fields.hpp"

namespace daybook::config {
namespace {

using yaml::Value;

struct FeedWord {
  std::string_view word;
  FeedContent content;
};
constexpr std::array k_feed_words{FeedWord{"full", FeedContent::full},
                                  FeedWord{"summary", FeedContent::summary}};

struct FormatWord {
  std::string_view word;
  FeedFormat format;
};
constexpr std::array k_format_words{FormatWord{"rss", FeedFormat::rss},
                                    FormatWord{"atom", FeedFormat::atom},
                                    FormatWord{"json", FeedFormat::json}};

// RFC 1123: labels of letters, digits and inner hyphens.  One with a dot, since the file CNAME is
// about a domain.
bool is_host_name(std::string_view name) {
  constexpr std::size_t k_longest_name = 253;
  constexpr std::size_t k_longest_label = 63;
  const std::vector<std::string_view> labels = text::split(name, ".");
  return name.size() <= k_longest_name && labels.size() > 1 &&
         std::ranges::all_of(labels, [](std::string_view label) {
           return !label.empty() && label.size() <= k_longest_label && !label.starts_with('-') &&
                  !label.ends_with('-') && std::ranges::all_of(label, [](char c) {
                    return text::is_ascii_alphanumeric(c) || c == '-';
                  });
         });
}

}  // namespace

void ValueReader::feed_content(const Value& value, FeedContent& into) {
  const auto found = yaml::as_text(value);
  const auto* const word = std::ranges::find(k_feed_words, found ? found->value : std::string(),
                                             [](const FeedWord& row) { return row.word; });
  if (word != k_feed_words.end()) {
    into = word->content;
  } else {
    invalid(value, fmt::format("{} is nothing a feed can hold", shown(value)),
            "write full or summary");
  }
}

void ValueReader::feed_formats(const Value& value, std::vector<FeedFormat>& into) {
  std::vector<std::string> words;
  texts(value, words);
  std::vector<FeedFormat> formats;
  for (const FormatWord& row : k_format_words) {
    if (std::erase(words, row.word) > 0) formats.push_back(row.format);
  }
  if (words.empty()) {
    into = std::move(formats);
  } else {
    invalid(value, fmt::format("'{}' is no form of a feed", words.front()),
            "write some of rss, atom and json");
  }
}

void ValueReader::host_name(const Value& value, std::string& into) {
  const auto found = yaml::as_text(value);
  if (found && found->value.empty()) return;
  if (found && is_host_name(found->value)) {
    into = text::lower(found->value);
  } else {
    invalid(value, fmt::format("{} is no host name", shown(value)),
            "write it like journal.example.org, without https:// and path");
  }
}

}  // namespace daybook::config
