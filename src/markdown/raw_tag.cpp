// SPDX-License-Identifier: MIT
#include "markdown/raw_tag.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "markdown/html_text.hpp"
#include "text/ascii.hpp"

namespace daybook::markdown {
namespace {

using Use = RawElement::Use;

struct Row {
  std::string_view name;
  RawElement element;
};

constexpr RawElement k_safe_inline{Use::safe, false, false, false};
constexpr RawElement k_safe_block{Use::safe, true, false, false};
constexpr RawElement k_inline{Use::allowed, false, false, false};
constexpr RawElement k_block{Use::allowed, true, false, false};
constexpr RawElement k_dropped{Use::dropped, false, false, false};
constexpr RawElement k_verbatim{Use::dropped, false, false, true};

constexpr std::array k_elements{
    Row{"br", {Use::safe, false, true, false}},
    Row{"kbd", k_safe_inline},
    Row{"sub", k_safe_inline},
    Row{"sup", k_safe_inline},
    Row{"details", k_safe_block},
    Row{"summary", k_safe_block},
    Row{"aside", k_safe_block},
    Row{"hr", {Use::allowed, true, true, false}},
    Row{"img", {Use::allowed, false, true, false}},
    Row{"wbr", {Use::allowed, false, true, false}},
    Row{"a", k_inline},
    Row{"abbr", k_inline},
    Row{"b", k_inline},
    Row{"cite", k_inline},
    Row{"code", k_inline},
    Row{"del", k_inline},
    Row{"dfn", k_inline},
    Row{"em", k_inline},
    Row{"i", k_inline},
    Row{"ins", k_inline},
    Row{"mark", k_inline},
    Row{"q", k_inline},
    Row{"ruby", k_inline},
    Row{"rp", k_inline},
    Row{"rt", k_inline},
    Row{"s", k_inline},
    Row{"samp", k_inline},
    Row{"small", k_inline},
    Row{"span", k_inline},
    Row{"strong", k_inline},
    Row{"time", k_inline},
    Row{"u", k_inline},
    Row{"var", k_inline},
    Row{"blockquote", k_block},
    Row{"caption", k_block},
    Row{"dd", k_block},
    Row{"div", k_block},
    Row{"dl", k_block},
    Row{"dt", k_block},
    Row{"figcaption", k_block},
    Row{"figure", k_block},
    Row{"h1", k_block},
    Row{"h2", k_block},
    Row{"h3", k_block},
    Row{"h4", k_block},
    Row{"h5", k_block},
    Row{"h6", k_block},
    Row{"li", k_block},
    Row{"ol", k_block},
    Row{"p", k_block},
    Row{"pre", k_block},
    Row{"section", k_block},
    Row{"table", k_block},
    Row{"tbody", k_block},
    Row{"td", k_block},
    Row{"tfoot", k_block},
    Row{"th", k_block},
    Row{"thead", k_block},
    Row{"tr", k_block},
    Row{"ul", k_block},
    Row{"script", k_verbatim},
    Row{"style", k_verbatim},
    Row{"button", k_dropped},
    Row{"embed", k_dropped},
    Row{"form", k_dropped},
    Row{"iframe", k_dropped},
    Row{"input", k_dropped},
    Row{"link", k_dropped},
    Row{"meta", k_dropped},
    Row{"object", k_dropped},
    Row{"base", k_dropped},
    Row{"svg", k_dropped},
    Row{"math", k_dropped},
};

constexpr std::array<std::string_view, 19> k_attributes{
    "href", "src",  "alt", "title", "width", "height", "align",  "class",    "colspan", "rowspan",
    "open", "lang", "dir", "start", "cite",  "scope",  "valign", "datetime", "reversed"};
constexpr std::array<std::string_view, 3> k_url_attributes{"href", "src", "cite"};

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
bool is_tag_name(char c) {
  return text::is_ascii_alphanumeric(c) || c == '-';
}
bool is_name(char c) {
  return is_tag_name(c) || c == '_' || c == ':';
}

template <class Words>
bool contains(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

std::string lower_word(std::string_view text, std::size_t at) {
  std::string word;
  while (at < text.size() && is_name(text[at]))
    word.push_back(text::ascii_lower(text[at++]));
  return word;
}

/// A character written by its number may be a colon, or a letter of a scheme.
bool is_safe_address(std::string_view value) {
  return value.substr(0, value.find_first_of("/?")).find("&#") == std::string_view::npos &&
         is_safe_url(value);
}

/// Whether an address may be of another site: all but those that are certainly relative.
bool may_be_elsewhere(std::string_view value) {
  std::string head;  // as a browser reads it
  for (const char c : value) {
    if (static_cast<unsigned char>(c) > ' ') head.push_back(c == '\\' ? '/' : c);
  }
  return head.starts_with("//") ||
         head.substr(0, head.find_first_of("/?#")).find_first_of(":&") != std::string::npos;
}

struct Attribute {
  std::string name;
  std::string_view value;
};

/// Reads the attributes one after the other.
class AttributeReader {
 public:
  explicit AttributeReader(std::string_view tag) : tag_(tag) {
    while (at_ < tag_.size() && is_name(tag_[at_]))
      ++at_;
  }
  /// False when there is none left.
  bool next(Attribute& attribute) {
    while (at_ < tag_.size() && !text::is_ascii_letter(tag_[at_]))
      ++at_;
    if (at_ >= tag_.size()) return false;
    attribute.name = lower_word(tag_, at_);
    at_ += attribute.name.size();
    attribute.value = {};
    skip_spaces();
    if (at_ >= tag_.size() || tag_[at_] != '=') return true;
    ++at_;
    skip_spaces();
    read_value(attribute);
    return true;
  }

 private:
  void skip_spaces() {
    while (at_ < tag_.size() && is_space(tag_[at_]))
      ++at_;
  }
  void read_value(Attribute& attribute) {
    if (at_ >= tag_.size()) return;
    const char quote = tag_[at_];
    const bool quoted = quote == '"' || quote == '\'';
    const std::size_t begin = quoted ? at_ + 1 : at_;
    std::size_t end = begin;
    while (end < tag_.size() &&
           (quoted ? tag_[end] != quote : !is_space(tag_[end]) && tag_[end] != '>')) {
      ++end;
    }
    attribute.value = tag_.substr(begin, end - begin);
    at_ = quoted ? end + 1 : end;
  }

  std::string_view tag_;
  std::size_t at_ = 1;  // behind the `<`
};

}  // namespace

std::size_t raw_tag_size(std::string_view html, std::size_t at) {
  const std::string_view rest = html.substr(at);
  if (rest.starts_with("<!--")) {
    const auto end = rest.find("-->", 4);
    return end == std::string_view::npos ? rest.size() : end + 3;
  }
  const std::size_t name = rest.starts_with("</") ? 2 : 1;
  if (name >= rest.size() || !text::is_ascii_letter(rest[name])) return 0;
  std::size_t end = name;
  while (end < rest.size() && is_tag_name(rest[end]))
    ++end;
  if (end < rest.size() && !is_space(rest[end]) && rest[end] != '>' && rest[end] != '/') return 0;
  char quote = 0;
  for (; end < rest.size(); ++end) {
    const char c = rest[end];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return end + 1;
    } else if (c == '<') {
      return 0;
    }
  }
  return 0;
}

std::string raw_tag_name(std::string_view tag) {
  return lower_word(tag, tag.starts_with("</") ? 2 : 1);
}

RawElement raw_element(std::string_view name) {
  const auto row = std::ranges::find(k_elements, name, &Row::name);
  return row == k_elements.end() ? RawElement{} : row->element;
}

void append_attributes(std::string& out, std::string_view tag, RawHtml policy) {
  AttributeReader reader(tag);
  std::vector<std::string> seen;  // an attribute given twice would not be XML
  for (Attribute attribute; reader.next(attribute);) {
    const bool known = policy == RawHtml::escape ? attribute.name == "open"
                                                 : contains(k_attributes, attribute.name);
    if (!known || contains(seen, attribute.name)) continue;
    if (contains(k_url_attributes, attribute.name) && !is_safe_address(attribute.value)) continue;
    const bool fetched = attribute.name == "src" && policy != RawHtml::allow_remote;
    if (fetched && may_be_elsewhere(attribute.value)) continue;
    out.append(" ").append(attribute.name).append("=\"");
    append_raw_text(out, attribute.value);
    out.push_back('"');
    seen.push_back(attribute.name);
  }
}

}  // namespace daybook::markdown
