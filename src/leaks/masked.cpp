// SPDX-License-Identifier: MIT
#include "leaks/masked.hpp"

#include <algorithm>
#include <utility>

#include "leaks/leak.hpp"

namespace daybook::leaks {
namespace {

/// Of a token so much is left that its author knows which it is.
constexpr std::size_t k_token = 6;
constexpr std::size_t k_password = 1;

}  // namespace

std::string masked(std::string text) {
  for (const Leak& leak : find_leaks(text, Look::secrets)) {
    if (text.compare(leak.begin, 5, "-----") == 0)
      continue;  // the first line of a key is no secret
    const std::size_t shown = leak.rule == text::Rule::leak_secret ? k_token : k_password;
    const std::size_t from = std::min(leak.begin + shown, leak.end);
    text.replace(from, leak.end - from, leak.end - from, '*');
  }
  return text;
}

text::Diagnostic masked(text::Diagnostic diagnostic) {
  diagnostic.message = masked(std::move(diagnostic.message));
  diagnostic.help = masked(std::move(diagnostic.help));
  diagnostic.place.path = masked(std::move(diagnostic.place.path));
  diagnostic.place.line_text = masked(std::move(diagnostic.place.line_text));
  return diagnostic;
}

}  // namespace daybook::leaks
