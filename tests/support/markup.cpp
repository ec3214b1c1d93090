// SPDX-License-Identifier: MIT
#include "support/markup.hpp"

#include <algorithm>
#include <array>

namespace daybook::tests {

namespace {

/// Elements that stay in the line they stand in.
constexpr std::array<std::string_view, 25> k_inline{
    "a", "abbr", "b",     "br",   "cite", "code", "del", "dfn",   "em",
    "i", "img",  "input", "ins",  "kbd",  "mark", "q",   "small", "strong",
    "s", "sub",  "sup",   "span", "time", "var",  "wbr"};
/// Elements without an end tag.
constexpr std::array<std::string_view, 7> k_void{"hr",  "link", "meta", "source",
                                                 "col", "img",  "input"};

std::string_view tag_name(std::string_view tag) {
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  return tag.substr(0, tag.find_first_of(" \n\t/>"));
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view k_space = " \n\t\r";
  const std::size_t begin = text.find_first_not_of(k_space);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(k_space) + 1 - begin);
}

/// Collects the lines: text and inline tags gather until a block tag ends their line.
class Writer {
 public:
  void gather(std::string_view piece) { line_ += piece; }

  void end_line() {
    const std::string_view text = trimmed(line_);
    if (!text.empty()) {
      result_.append(2 * depth_, ' ');
      result_.append(text).push_back('\n');
    }
    line_.clear();
  }

  void block(std::string_view tag) {
    end_line();
    const bool closes = tag.starts_with("</");
    if (closes && depth_ > 0) --depth_;
    line_ = tag;
    end_line();
    const bool stays = closes || tag.starts_with("<!") || tag.ends_with("/>") ||
                       std::ranges::find(k_void, tag_name(tag)) != k_void.end();
    if (!stays) ++depth_;
  }

  std::string take() {
    end_line();
    return std::move(result_);
  }

 private:
  std::string line_;
  std::string result_;
  std::size_t depth_ = 0;
};

}  // namespace

std::string_view main_part(std::string_view page) {
  constexpr std::string_view k_end = "</main>";
  const std::size_t begin = page.find("<main");
  const std::size_t end = page.rfind(k_end);
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) return {};
  return page.substr(begin, end + k_end.size() - begin);
}

std::string one_element_a_line(std::string_view markup) {
  constexpr std::string_view k_pre_end = "</pre>";
  Writer writer;
  while (!markup.empty()) {
    const std::size_t open = std::min(markup.find('<'), markup.size());
    writer.gather(markup.substr(0, open));
    markup.remove_prefix(open);
    if (markup.empty()) break;
    std::size_t end = std::min(markup.find('>'), markup.size() - 1) + 1;
    const std::string_view tag = markup.substr(0, end);
    if (tag_name(tag) == "pre") {
      const std::size_t close = markup.find(k_pre_end);
      end = close == std::string_view::npos ? markup.size() : close + k_pre_end.size();
      writer.end_line();
      writer.gather(markup.substr(0, end));
      writer.end_line();
    } else if (std::ranges::find(k_inline, tag_name(tag)) != k_inline.end()) {
      writer.gather(tag);
    } else {
      writer.block(tag);
    }
    markup.remove_prefix(end);
  }
  return writer.take();
}

}  // namespace daybook::tests
