// SPDX-License-Identifier: MIT
#include "markdown/html_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <system_error>
#include <utility>

#include "text/ascii.hpp"

namespace daybook::markdown {
namespace {

enum Action : std::uint8_t { keep, drop, ampersand, less, greater, quote };

constexpr std::array<std::string_view, 6> k_written{"", "", "&amp;", "&lt;", "&gt;", "&quot;"};

constexpr std::array<Action, 256> make_actions() {
  std::array<Action, 256> actions{};
  for (std::size_t c = 0; c < ' '; ++c) {
    actions[c] = c == '\t' || c == '\n' || c == '\r' ? keep : drop;
  }
  actions[0x7F] = drop;
  actions['&'] = ampersand;
  actions['<'] = less;
  actions['>'] = greater;
  actions['"'] = quote;
  return actions;
}
constexpr std::array<Action, 256> k_actions = make_actions();

Action action_of(char c) {
  return k_actions[static_cast<unsigned char>(c)];
}

constexpr std::array<std::string_view, 8> k_safe_schemes{"http", "https", "mailto", "tel",
                                                         "ftp",  "ftps",  "git",    "ssh"};
constexpr std::array<std::string_view, 4> k_xml_entities{"amp", "lt", "gt", "quot"};
constexpr std::array<std::pair<std::string_view, std::string_view>, 14> k_entities{
    {{"nbsp", "\xC2\xA0"},
     {"copy", "©"},
     {"reg", "®"},
     {"times", "×"},
     {"middot", "·"},
     {"mdash", "—"},
     {"ndash", "–"},
     {"hellip", "…"},
     {"bull", "•"},
     {"larr", "←"},
     {"rarr", "→"},
     {"harr", "↔"},
     {"check", "✓"},
     {"apos", "'"}}};

constexpr std::size_t k_longest_entity = 12;

/// `#…` of a character that XML can hold.
bool is_number(std::string_view name) {
  if (!name.starts_with('#')) return false;
  const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
  const std::string_view digits = name.substr(hex ? 2 : 1);
  std::uint32_t value = 0;
  const char* end = digits.data() + digits.size();
  const auto read = std::from_chars(digits.data(), end, value, hex ? 16 : 10);
  const bool is_of_xml = (value >= ' ' && value < 0xD800) || (value > 0xDFFF && value < 0xFFFE) ||
                         (value > 0xFFFF && value <= 0x10FFFF);
  return read.ec == std::errc{} && read.ptr == end && name[1] != 'X' && is_of_xml;
}

/// Writes the reference `&name;` that `html` begins with; returns its size, 0 when there is none.
std::size_t append_reference(std::string& out, std::string_view html) {
  const auto end = html.substr(0, k_longest_entity).find(';');
  if (end == std::string_view::npos) return 0;
  const std::string_view name = html.substr(1, end - 1);
  if (is_number(name) || std::ranges::find(k_xml_entities, name) != k_xml_entities.end()) {
    out += html.substr(0, end + 1);
    return end + 1;
  }
  for (const auto& [known, character] : k_entities) {
    if (known != name) continue;
    out += character;
    return end + 1;
  }
  return 0;
}

}  // namespace

void append_text(std::string& out, std::string_view text) {
  std::size_t done = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const Action action = action_of(text[i]);
    if (action == keep) continue;
    out.append(text.data() + done, i - done);
    out += k_written[action];
    done = i + 1;
  }
  out.append(text.data() + done, text.size() - done);
}

void append_raw_text(std::string& out, std::string_view html) {
  std::size_t done = 0;
  for (auto at = html.find('&'); at != std::string_view::npos; at = html.find('&', done)) {
    append_text(out, html.substr(done, at - done));
    const std::size_t size = append_reference(out, html.substr(at));
    if (size == 0) out += "&amp;";
    done = at + std::max<std::size_t>(size, 1);
  }
  append_text(out, html.substr(done));
}

bool is_safe_url(std::string_view url) {
  std::string scheme;  // as a browser reads it: without white space and control characters
  for (const char c : url) {
    if (static_cast<unsigned char>(c) <= ' ') continue;
    if (c == '/' || c == '?' || c == '#') return true;
    if (c == '&') return url.find(':') == std::string_view::npos;  // may spell a colon
    if (c == ':') return std::ranges::find(k_safe_schemes, scheme) != k_safe_schemes.end();
    scheme.push_back(text::ascii_lower(c));
  }
  return true;
}

}  // namespace daybook::markdown
