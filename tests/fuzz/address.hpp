// SPDX-License-Identifier: MIT
// Addresses as browsers read them, for the fuzz targets; nothing of it is what daybook itself reads
// them by.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "text/ascii.hpp"

namespace daybook::fuzz {

/// What is left of an address when a browser has taken out what it passes over.
inline std::string as_browsers_read(std::string_view address) {
  std::string read;
  for (const char c : address) {
    const bool passed =
        read.empty() ? static_cast<unsigned char>(c) <= ' ' : c == '\t' || c == '\n' || c == '\r';
    if (!passed) read.push_back(c == '\\' ? '/' : text::ascii_lower(c));
  }
  return read;
}

/// In lower case; empty for a relative address.
inline std::string scheme_of(std::string_view address) {
  const std::string read = as_browsers_read(address);
  if (read.empty() || !text::is_ascii_letter(read[0])) return {};
  for (std::size_t i = 0; i < read.size(); ++i) {
    if (read[i] == ':') return read.substr(0, i);
    const bool fits =
        text::is_ascii_alphanumeric(read[i]) || read[i] == '+' || read[i] == '-' || read[i] == '.';
    if (!fits) return {};
  }
  return {};
}

/// Whether it runs something or shows what is on the reader's machine.
inline bool is_harmful(std::string_view address) {
  constexpr std::array<std::string_view, 9> k_schemes{
      "javascript", "vbscript", "data", "blob", "file", "feed", "view-source", "jar", "filesystem"};
  return std::ranges::find(k_schemes, scheme_of(address)) != k_schemes.end();
}

/// Whether it may be of another site than the page.
inline bool is_elsewhere(std::string_view address) {
  return !scheme_of(address).empty() || as_browsers_read(address).starts_with("//");
}

}  // namespace daybook::fuzz
