// SPDX-License-Identifier: MIT
// What is read or heard of a layout or a page.
#pragma once

#include <algorithm>
#include <cctype>
#include <set>
#include <string>
#include <string_view>

namespace daybook::tests {

/// What is left of a layout without its brackets, tags and attributes, besides the values of
/// attributes that are read out or shown.
inline std::string visible_text(std::string_view layout) {
  std::string text;
  for (std::size_t i = 0; i < layout.size();) {
    const std::string_view rest = layout.substr(i);
    const auto skip = [&](std::string_view end) {
      const auto at = rest.find(end);
      i = at == rest.npos ? layout.size() : i + at + end.size();
      text += ' ';
    };
    if (rest.starts_with("{{"))
      skip("}}");
    else if (rest.starts_with("{%"))
      skip("%}");
    else if (rest.starts_with("{#"))
      skip("#}");
    else {
      text += layout[i];
      ++i;
    }
  }
  std::string shown;
  for (std::size_t i = 0; i < text.size();) {
    if (text[i] == '&') i = std::min(text.find(';', i), text.size() - 1);
    if (text[i] != '<') {
      shown += text[i++];
      continue;
    }
    const auto end = std::min(text.find('>', i), text.size() - 1);
    const std::string_view tag = std::string_view(text).substr(i, end - i + 1);
    // The names of files and fields, and digests, stand in code.
    if (tag.starts_with("<code")) {
      i = std::min(text.find("</code>", i), text.size());
      continue;
    }
    for (const std::string_view name :
         {" aria-label=\"", " title=\"", " alt=\"", " placeholder=\"", " data-label=\"",
          " data-anchor=\"", " data-name=\"", " data-source=\"", " data-failed=\"", " data-copy=\"",
          " data-copied=\"", " data-not-copied=\"", " data-hint=\"", " data-none=\"",
          " data-one=\"", " data-kind-term=\""}) {
      const auto at = tag.find(name);
      if (at == tag.npos) continue;
      const auto from = at + name.size();
      shown.append(" ").append(tag.substr(from, tag.find('"', from) - from)).append(" ");
    }
    i = end + 1;
  }
  return shown;
}

/// Runs of two Latin letters and more.
inline std::set<std::string> words_of(std::string_view text) {
  std::set<std::string> found;
  std::string word;
  for (const char c : text) {
    if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
      word += c;
      continue;
    }
    if (word.size() > 1) found.insert(word);
    word.clear();
  }
  return found;
}

}  // namespace daybook::tests
