// SPDX-License-Identifier: MIT
// The pass itself: words by the table of forms, and everything else by the sign that it cannot be
// without: `@`, `:`, `-----`, `/home/`.  Every look around is bounded or ends where reading goes
// on.
#include "leaks/leak.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <optional>
#include <string>

#include "leaks/addresses.hpp"
#include "leaks/examples.hpp"
#include "leaks/forms.hpp"

namespace daybook::leaks {
namespace {

constexpr std::size_t k_longest = 4096;  // of a token; what goes on is still part of it

Made made_of(Bytes bytes) {
  return bytes == Bytes::capital ? Made::of_capitals : Made::at_random;
}

/// Which two bytes a leak may begin with, or the sign have that it cannot be without: a text has
/// few such places, and most of the time goes into finding none.
class Beginnings {
 public:
  Beginnings() {
    for (const TokenForm& form : token_forms())
      add(form.prefix[0], form.prefix[1]);
    for (const NamedForm& form : named_forms()) {
      for (const char first : {form.name[0], text::ascii_upper(form.name[0])}) {
        for (const char second : {form.name[1], text::ascii_upper(form.name[1])})
          add(first, second);
      }
    }
    for (const std::string_view pair : {"Pr", "ey", "--", ":/", ":A", "/h", "/U", "\\U", "\\\\"})
      add(pair[0], pair[1]);
    pairs_['@'].set();
  }

  bool has(char first, char second) const {
    return pairs_[static_cast<unsigned char>(first)][static_cast<unsigned char>(second)];
  }

 private:
  void add(char first, char second) {
    pairs_[static_cast<unsigned char>(first)].set(static_cast<unsigned char>(second));
  }

  std::array<std::bitset<256>, 256> pairs_;
};

const Beginnings& beginnings() {
  static const Beginnings k_beginnings;
  return k_beginnings;
}

class Finder {
 public:
  Finder(std::string_view text, Look look) : text_(text), look_(look) {}

  std::vector<Leak> run() {
    for (std::size_t at = next_place(0); at < text_.size();) {
      const std::optional<Leak> leak = leak_at(at);
      if (leak && (found_.empty() || found_.back().end <= leak->begin)) found_.push_back(*leak);
      at = next_place(leak ? std::max(leak->end, at + 1) : std::max(at + 1, no_leak_before_));
    }
    return std::move(found_);
  }

 private:
  /// The next place at which a leak may begin.
  std::size_t next_place(std::size_t at) const {
    while (at + 1 < text_.size() && !beginnings_.has(text_[at], text_[at + 1]))
      ++at;
    return at + 1 < text_.size() ? at : text_.size();
  }

  std::optional<Leak> leak_at(std::size_t at) {
    const char byte = text_[at];
    switch (byte) {
      case '@':
        return look_ == Look::everything ? email_at(text_, at) : std::nullopt;
      case ':':
        if (auto url = password_url_at(text_, at)) return url;
        return bot_token_at(at);
      case '/':
      case '\\':
        return look_ == Look::everything ? home_path_at(text_, at) : std::nullopt;
      case '-':
        return private_key_at(at);
      default:
        break;
    }
    if (!is_of(byte, Bytes::alphanumeric | Bytes::word) || !begins_word(text_, at))
      return std::nullopt;
    if (auto token = token_at(at)) return token;
    if (byte == 'P') return putty_key_at(at);
    if (byte == 'e' && text_.substr(at, 3) == "eyJ") return web_token_at(at);
    return may_be_named(byte) ? named_at(at) : std::nullopt;
  }

  static Leak secret(std::size_t begin, std::size_t end, std::string_view what) {
    return {.rule = text::Rule::leak_secret, .begin = begin, .end = end, .what = what};
  }

  bool ends_word(std::size_t at, std::size_t begin) const {
    return at >= text_.size() || !is_of(text_[at], Bytes::alphanumeric) || at - begin == k_longest;
  }

  std::optional<Leak> token_at(std::size_t at) {
    const char second = at + 1 < text_.size() ? text_[at + 1] : '\0';
    for (std::int16_t i = first_form(text_[at]); i >= 0; i = form_after(i)) {
      const TokenForm& form = token_forms()[static_cast<std::size_t>(i)];
      // Most words differ in their second byte.
      if (form.prefix[1] != second || !text_.substr(at).starts_with(form.prefix)) continue;
      const std::size_t begin = at + form.prefix.size();
      const std::size_t most = form.most == 0 ? k_longest : form.most;
      const std::size_t end = run_end(text_, begin, form.bytes, most);
      if (end - begin < form.least || !ends_word(end, begin)) continue;
      if (is_example_token(text_.substr(begin, end - begin), made_of(form.bytes))) {
        no_leak_before_ = end;  // or a text of such tokens alone is read again from each of them
        return std::nullopt;
      }
      return secret(at, end, form.what);
    }
    return std::nullopt;
  }

  /// Where the value behind a name begins: behind `=`, `: "`, ` | `, `=\` at a line's end.  No
  /// further than so that a name stays near its value.
  std::size_t value_begin(std::size_t name_end) const {
    constexpr std::size_t k_most_between = 48;
    const std::size_t most = std::min(text_.size(), name_end + k_most_between);
    std::size_t at = name_end;
    while (at < most) {
      if (std::string_view(" \t=:\"'`|").find(text_[at]) != std::string_view::npos)
        ++at;
      else if (text_[at] == '\\')
        at += text_.substr(at + 1, 2) == "\r\n" ? 3U : 2U;
      else
        break;
    }
    return std::min(at, text_.size());
  }

  /// `name = "value"`, `name: value`, `"name": "value"`, `| name | value |`.
  std::optional<Leak> named_at(std::size_t at) const {
    for (const NamedForm& form : named_forms()) {
      if (text::ascii_lower(text_[at]) != form.name.front()) continue;
      if (text::ascii_lower(text_.substr(at, form.name.size())) != form.name) continue;
      const std::size_t name_end = at + form.name.size();
      const std::size_t begin = value_begin(name_end);
      // A web token tells itself.
      if (begin == name_end || text_.substr(begin, 3) == "eyJ") continue;
      const std::size_t most = form.most == 0 ? k_longest : form.most;
      const std::size_t end = run_end(text_, begin, form.bytes, most);
      if (end - begin < form.least || !ends_word(end, begin)) continue;
      if (is_example_token(text_.substr(begin, end - begin), Made::at_random)) continue;
      return secret(begin, end, form.what);
    }
    return std::nullopt;
  }

  /// A JSON Web Token: three parts, of which the first two begin as `{"` does.
  std::optional<Leak> web_token_at(std::size_t at) {
    constexpr std::size_t k_least = 10;
    // `"sub":"1234567890"`, which manuals have.
    constexpr std::string_view k_manual = "IxMjM0NTY3ODkw";
    constexpr Bytes k_part = Bytes::alphanumeric | Bytes::word;
    // Of `eyJ-eyJ-…` every part ends where the first does.
    if (at >= part_end_) part_end_ = run_end(text_, at, k_part, k_longest);
    const std::size_t first = part_end_;
    if (first - at < k_least || text_.substr(first, 4) != ".eyJ") return std::nullopt;
    const std::size_t second = run_end(text_, first + 1, k_part, k_longest);
    if (second - first < k_least || text_.substr(second, 1) != ".") return std::nullopt;
    const std::size_t end = run_end(text_, second + 1, k_part, k_longest);
    const std::string_view sign = text_.substr(second + 1, end - second - 1);
    if (sign.size() < 2 * k_least || is_example_token(sign, Made::at_random)) return std::nullopt;
    if (text_.substr(first, second - first).find(k_manual) != std::string_view::npos)
      return std::nullopt;
    return secret(at, end, "a JSON Web Token");
  }

  /// `123456789:AA…`, of a Telegram bot.
  std::optional<Leak> bot_token_at(std::size_t colon) const {
    constexpr std::size_t k_least_digits = 8;
    constexpr std::size_t k_most_digits = 10;
    constexpr std::size_t k_size = 35;
    if (text_.substr(colon + 1, 2) != "AA") return std::nullopt;
    std::size_t begin = colon;
    while (begin > 0 && colon - begin <= k_most_digits && text::is_ascii_digit(text_[begin - 1]))
      --begin;
    if (colon - begin < k_least_digits || colon - begin > k_most_digits) return std::nullopt;
    const std::size_t end =
        run_end(text_, colon + 1, Bytes::alphanumeric | Bytes::word, text_.size());
    if (end - colon - 1 != k_size) return std::nullopt;
    if (is_example_token(text_.substr(colon + 1, k_size), Made::at_random)) return std::nullopt;
    return secret(begin, end, "a Telegram bot token");
  }

  /// The first line of a private key, when one follows: sixty signs of Base64, whatever stands
  /// between them as quotes or indentation.
  std::optional<Leak> private_key_at(std::size_t at) const {
    constexpr std::string_view k_begin = "-----BEGIN ";
    constexpr std::string_view k_private = "PRIVATE KEY";
    constexpr std::size_t k_least = 60;
    constexpr std::size_t k_most = 400;
    if (!text_.substr(at).starts_with(k_begin)) return std::nullopt;
    const std::string_view head = text_.substr(at, k_begin.size() + 40);
    const std::size_t name = head.find(k_private);
    const std::size_t line = head.find("-----", k_begin.size());
    if (name == std::string_view::npos || line == std::string_view::npos || line < name)
      return std::nullopt;
    const std::size_t end = at + line + 5;
    std::string_view body = text_.substr(end, k_most);
    body = body.substr(0, body.find("-----"));  // one `-` begins a line that a diff takes out
    std::string key;
    for (const char byte : body) {
      if (key.size() == 2 * k_least) break;
      if (is_of(byte, Bytes::alphanumeric | Bytes::sign)) key += byte;
    }
    const std::size_t more = text_.substr(end, k_most).find("…");
    if (key.size() < k_least || more != std::string_view::npos) return std::nullopt;
    if (is_example_token(key, Made::at_random)) return std::nullopt;
    return secret(at, end, "a private key");
  }

  /// `Private-Lines: 14`, when they follow.
  std::optional<Leak> putty_key_at(std::size_t at) const {
    constexpr std::string_view k_begin = "Private-Lines: ";
    constexpr std::size_t k_least = 40;
    if (!text_.substr(at).starts_with(k_begin)) return std::nullopt;
    const std::size_t line = text_.find_first_not_of("0123456789", at + k_begin.size());
    const std::size_t begin = std::min(text_.find_first_not_of("\r\n \t>", line), text_.size());
    const std::size_t end = run_end(text_, begin, Bytes::alphanumeric | Bytes::sign, k_longest);
    const std::string_view key = text_.substr(begin, end - begin);
    if (key.size() < k_least || is_example_token(key, Made::at_random)) return std::nullopt;
    return secret(at, std::min(line, begin), "a PuTTY private key");
  }

  const Beginnings& beginnings_ = leaks::beginnings();
  std::string_view text_;
  Look look_;
  std::vector<Leak> found_;
  std::size_t no_leak_before_ = 0;
  std::size_t part_end_ = 0;  ///< of the part of a web token that was read last
};

}  // namespace

std::vector<Leak> find_leaks(std::string_view text, Look look) {
  return Finder(text, look).run();
}

}  // namespace daybook::leaks
