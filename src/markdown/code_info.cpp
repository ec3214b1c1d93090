// SPDX-License-Identifier: MIT
#include "markdown/code_info.hpp"

#include <algorithm>
#include <array>

#include "markdown/code_language.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

constexpr std::size_t k_most_ranges = 100;
constexpr std::size_t k_most_digits = 6;
constexpr std::size_t k_longest_title = 200;
constexpr std::size_t k_npos = std::string_view::npos;
constexpr std::string_view k_punctuation = R"(!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~)";

enum class Asks : std::uint8_t { title, marks, numbers, start, marks_or_numbers, no_numbers };

struct Key {
  std::string_view name;  // in lower case, without - and _
  Asks asks;
};

constexpr std::array k_keys{
    Key{"title", Asks::title},
    Key{"filename", Asks::title},
    Key{"file", Asks::title},
    Key{"name", Asks::title},
    Key{"caption", Asks::title},
    Key{"hllines", Asks::marks},
    Key{"hl", Asks::marks},
    Key{"highlight", Asks::marks},
    Key{"mark", Asks::marks},
    Key{"emphasizelines", Asks::marks},
    Key{"codelinenumbers", Asks::marks_or_numbers},
    Key{"linenums", Asks::numbers},
    Key{"linenos", Asks::numbers},
    Key{"linenumbers", Asks::numbers},
    Key{"showlinenumbers", Asks::numbers},
    Key{"numberlines", Asks::numbers},
    Key{"startfrom", Asks::start},
    Key{"start", Asks::start},
    Key{"linenostart", Asks::start},
    Key{"firstnumber", Asks::start},
    Key{"firstline", Asks::start},
    Key{"startline", Asks::start},
    Key{"startlinenumber", Asks::start},
    Key{"linestart", Asks::start},
    Key{"nolinenumbers", Asks::no_numbers},
};

const Key* find_key(std::string_view word) {
  std::string name;
  for (const char c : word) {
    if (c != '-' && c != '_') name.push_back(text::ascii_lower(c));
  }
  const auto found = std::ranges::find(k_keys, std::string_view(name), &Key::name);
  return found == k_keys.end() ? nullptr : &*found;
}

// 0 for what is no number, or one that no block is long enough for.
std::uint32_t number_of(std::string_view digits) {
  if (digits.size() > k_most_digits || !text::is_ascii_number(digits)) return 0;
  std::uint32_t number = 0;
  for (const char c : digits)
    number = number * 10 + static_cast<std::uint32_t>(c - '0');
  return number;
}

/// As `fence_info` leaves them.
bool is_escape(std::string_view text, std::size_t at) {
  return text[at] == '\\' && at + 1 < text.size() &&
         std::string_view("\"'\\").find(text[at + 1]) != std::string_view::npos;
}

bool is_separator(char c) {
  return std::string_view(" \t,;{}").find(c) != std::string_view::npos;
}

class InfoReader {
 public:
  InfoReader(std::string_view info, CodeInfo& out) : info_(info), out_(out) {}

  void read(std::size_t from) {
    at_ = from;
    while (at_ < info_.size()) {
      const char c = info_[at_];
      if (is_separator(c)) {
        if (c == '{' || c == '}') in_braces_ = c == '{';
        ++at_;
      } else if (c == '"' || c == '\'') {
        value();
      } else if (c == '[') {
        const std::string_view name = value();
        if (out_.title.empty() && !in_braces_ && !mark_ranges(name)) set_title(name);
      } else {
        item();
      }
    }
    if (!numbered_)
      out_.first_number = 0;
    else if (out_.first_number == 0)
      out_.first_number = 1;
  }

  /// What stands behind the colon of `js:name`: a file, unless it is an item.
  void read_after_colon(std::size_t from) {
    at_ = from;
    const std::size_t end = std::min(info_.find_first_of(" \t,{", from), info_.size());
    const std::string_view word = info_.substr(from, end - from);
    const std::string_view key = word.substr(0, word.find('='));
    if (find_key(key) == nullptr) {
      set_title(word);
      at_ = end;
    }
    read(at_);
  }

 private:
  void item() {
    const bool is_class = info_[at_] == '.' || info_[at_] == '#';
    if (is_class) ++at_;
    const std::size_t end = std::min(info_.find_first_of(" \t,;={}:[\"'", at_), info_.size());
    const std::string_view word = info_.substr(at_, end - at_);
    at_ = end;
    if (word.empty()) {
      if (at_ < info_.size() && !is_separator(info_[at_])) ++at_;
      return;
    }
    if ((in_braces_ || continues_) && text::is_ascii_digit(word[0]) && !is_class) {
      mark_ranges(word);
      return;
    }
    continues_ = false;
    const Key* const key = find_key(word);
    const char next = at_ < info_.size() ? info_[at_] : '\0';
    if (next == '=' || next == ':') {
      at_ = std::min(info_.find_first_not_of(" \t", at_ + 1), info_.size());
      const std::string_view given = value();
      if (key != nullptr) apply(key->asks, given);
    } else if (key != nullptr) {
      apply(key->asks, next == '{' ? value() : std::string_view{});
    }
  }

  // In quotes or brackets, or up to the next separator.
  std::string_view value() {
    if (at_ >= info_.size()) return {};
    constexpr std::string_view k_open = "\"'[{";
    constexpr std::string_view k_close = "\"']}";
    const std::size_t kind = k_open.find(info_[at_]);
    if (kind == std::string_view::npos) {
      const std::size_t end = std::min(info_.find_first_of(" \t,;{}", at_), info_.size());
      const std::string_view bare = info_.substr(at_, end - at_);
      at_ = end;
      return bare;
    }
    const std::size_t end = closing(at_ + 1, k_close[kind]);
    const std::string_view inside = info_.substr(at_ + 1, end - at_ - 1);
    at_ = std::min(end + 1, info_.size());
    return inside;
  }

  /// A quote or bracket behind a backslash closes nothing.
  std::size_t closing(std::size_t at, char close) const {
    while (at < info_.size() && info_[at] != close)
      at += is_escape(info_, at) ? 2U : 1U;
    return std::min(at, info_.size());
  }

  void apply(Asks asks, std::string_view given) {
    const bool has_digit = std::ranges::any_of(given, text::is_ascii_digit);
    if (asks == Asks::marks_or_numbers) asks = has_digit ? Asks::marks : Asks::numbers;
    switch (asks) {
      case Asks::title:
        set_title(given);
        break;
      case Asks::marks:
        continues_ = mark_ranges(given);
        break;
      case Asks::numbers:
        numbered_ = given != "false" && given != "no" && given != "0";
        set_first(given);
        break;
      case Asks::start:
        numbered_ = numbered_ || has_digit;
        set_first(given);
        break;
      case Asks::no_numbers:
        numbered_ = false;
        break;
      case Asks::marks_or_numbers:
        break;
    }
  }

  /// MkDocs has more numbers behind the first: `linenums="10 2"`.
  void set_first(std::string_view given) {
    const std::uint32_t first = number_of(given.substr(0, given.find(' ')));
    if (first > 0) out_.first_number = first;
  }

  void set_title(std::string_view given) {
    const bool is_blank = given.find_first_not_of(" \t") == std::string_view::npos;
    if (!out_.title.empty() || is_blank) return;
    std::string title;
    for (std::size_t i = 0; i < given.size() && title.size() <= k_longest_title; ++i) {
      if (is_escape(given, i)) ++i;
      title.push_back(given[i]);
    }
    out_.title = text::cut_to_bytes(title, k_longest_title);
  }

  // Numbers and ranges, whatever parts them; false when there are none.
  bool mark_ranges(std::string_view given) {
    bool found = false;
    while (!given.empty()) {
      const std::size_t begin = given.find_first_of("0123456789");
      if (begin == std::string_view::npos) break;
      given.remove_prefix(begin);
      const std::size_t end = std::min(given.find_first_not_of("0123456789-"), given.size());
      found = mark_range(given.substr(0, end)) || found;
      given.remove_prefix(end);
    }
    return found;
  }

  bool mark_range(std::string_view range) {
    const std::size_t dash = range.find('-');
    const std::uint32_t first = number_of(range.substr(0, dash));
    const std::uint32_t last =
        dash == std::string_view::npos ? first : number_of(range.substr(dash + 1));
    if (first == 0 || last == 0 || out_.marked.size() >= k_most_ranges) return false;
    out_.marked.push_back({std::min(first, last), std::max(first, last)});
    return true;
  }

  std::string_view info_;
  CodeInfo& out_;
  std::size_t at_ = 0;
  bool in_braces_ = false;
  bool continues_ = false;  // numbers that follow are lines to mark
  bool numbered_ = false;
};

}  // namespace

bool CodeInfo::marks(std::uint32_t line) const {
  return std::ranges::any_of(
      marked, [&](const LineRange& range) { return range.first <= line && line <= range.last; });
}

std::string fence_info(std::string_view line, char fence, std::string_view plain) {
  std::size_t at = std::min(line.find(std::string(3, fence)), line.size());
  at = std::min(line.find_first_not_of(fence, at), line.size());
  std::string info;
  bool has_escapes = false;
  for (std::size_t i = at; i < line.size(); ++i) {
    const bool stays = is_escape(line, i);
    has_escapes = has_escapes || stays;
    const bool escapes =
        line[i] == '\\' && i + 1 < line.size() && k_punctuation.find(line[i + 1]) != k_npos;
    if (!escapes || stays) info.push_back(line[i]);
    if (escapes) info.push_back(line[++i]);
  }
  return has_escapes ? std::string(text::trim(info)) : std::string(plain);
}

CodeInfo read_code_info(std::string_view info) {
  CodeInfo out;
  out.language = code_language(info);
  const std::size_t end = std::min(info.find_first_of(" \t,{"), info.size());
  const std::size_t colon = info.substr(0, end).find(':');
  if (colon != std::string_view::npos && !out.language.empty())
    InfoReader(info, out).read_after_colon(colon + 1);
  else
    InfoReader(info, out).read(end);
  return out;
}

}  // namespace daybook::markdown
