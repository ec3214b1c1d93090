// SPDX-License-Identifier: MIT
// Any bytes as code in the language that the first byte chooses: the tokens are the code, and its
// HTML without its spans is the code, escaped.  Its own test is ctest's fuzz.highlight.
#include <cstddef>
#include <cstdint>

#include "highlight/html.hpp"
#include "highlight/language.hpp"
#include "highlight/token.hpp"
#include "require.hpp"
#include "text/ascii.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

namespace {

using namespace daybook;

/// Without `<span class="x">` and `</span>`, none of which crosses the end of a line.
std::string without_spans(std::string_view html) {
  constexpr std::string_view k_end = "</span>";
  constexpr std::string_view k_begin = "<span class=\"";
  constexpr std::size_t k_begin_size = k_begin.size() + 3;
  std::string text;
  bool inside = false;
  for (std::size_t i = 0; i < html.size();) {
    const std::string_view rest = html.substr(i);
    if (rest.starts_with(k_end)) {
      fuzz::require(inside);
      inside = false;
      i += k_end.size();
    } else if (rest.starts_with(k_begin)) {
      fuzz::require(!inside && text::is_ascii_letter(rest[k_begin.size()]));
      fuzz::require(rest.substr(k_begin.size() + 1, 2) == "\">");
      inside = true;
      i += k_begin_size;
    } else {
      fuzz::require(!inside || html[i] != '\n');
      text.push_back(html[i++]);
    }
  }
  fuzz::require(!inside);
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto languages = highlight::languages();
  const highlight::Language& language = languages[data[0] % languages.size()];
  const std::string_view code = fuzz::text_of(data, size).substr(1);
  const bool is_text = text::invalid_bytes(code, 1).empty();
  std::size_t at = 0;
  for (const highlight::Token& token : highlight::tokens_of(code, language)) {
    fuzz::require(token.begin == at && token.end > at);
    at = token.end;
    // A span inside of a character would be no text any more.
    if (is_text && at < code.size())
      fuzz::require((static_cast<unsigned char>(code[at]) & 0xC0U) != 0x80);
  }
  fuzz::require(at == code.size());
  std::string html;
  highlight::append_html(html, code, language);
  std::string plain;
  highlight::append_html(plain, code, *highlight::find_language("text"));
  fuzz::require(without_spans(html) == without_spans(plain));
  return 0;
}
