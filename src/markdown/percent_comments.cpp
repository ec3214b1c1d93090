// SPDX-License-Identifier: MIT
#include "markdown/percent_comments.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>

#include "text/ascii.hpp"
#include "text/source_file.hpp"

namespace daybook::markdown {
namespace {

constexpr std::string_view k_sign = "%%";

/// `%%` outside of code.
struct Sign {
  std::uint32_t at = 0;
  std::uint32_t block_end = 0;  ///< of the block it stands in
  std::uint32_t behind() const { return at + static_cast<std::uint32_t>(k_sign.size()); }
};

bool is_text(NodeKind kind) {
  return kind == NodeKind::paragraph || kind == NodeKind::heading || kind == NodeKind::table_row ||
         kind == NodeKind::callout_title || kind == NodeKind::html_block;
}

/// The signs of a document, ascending.  More than two in a row are a line that somebody drew.
class SignReader {
 public:
  explicit SignReader(const Document& document) : bytes_(document.source().bytes()) {
    for (const Node& node : document.nodes()) {
      if (is_text(node.kind)) read(node.span);
    }
    // Footnotes stand at the tree's end.
    std::ranges::sort(signs_, {}, &Sign::at);
  }

  std::vector<Sign> take() { return std::move(signs_); }

 private:
  void read(text::Span block) {
    const std::string_view text = bytes_.substr(0, block.end);
    std::size_t at = block.begin;
    while ((at = text.find_first_of("%`\\", at)) != std::string_view::npos) {
      const std::size_t behind = std::min(text.find_first_not_of(text[at], at), text.size());
      if (text[at] == '`') {
        at = past_code(text, at, behind);
      } else if (text[at] == '\\') {
        at += 2;
      } else {
        if (behind - at == k_sign.size())
          signs_.push_back({.at = static_cast<std::uint32_t>(at), .block_end = block.end});
        at = behind;
      }
    }
  }

  /// Behind the next run of as many backticks, or behind the first where there is none.
  static std::size_t past_code(std::string_view text, std::size_t at, std::size_t inside) {
    for (std::size_t i = text.find('`', inside); i < text.size(); i = text.find('`', i)) {
      const std::size_t behind = std::min(text.find_first_not_of('`', i), text.size());
      if (behind - i == inside - at) return behind;
      i = behind;
    }
    return inside;
  }

  std::string_view bytes_;
  std::vector<Sign> signs_;
};

bool is_blank(std::string_view bytes, std::size_t at) {
  return at >= bytes.size() ||
         std::string_view(" \t\r\n").find(bytes[at]) != std::string_view::npos;
}

/// Not the percent of a number, nor an operator behind a name.
bool may_begin(std::string_view bytes, const Sign& sign) {
  if (sign.at == 0) return true;
  const char before = bytes[sign.at - 1];
  const bool is_operator = text::is_ascii_alphanumeric(before) && is_blank(bytes, sign.behind());
  return !text::is_ascii_digit(before) && !is_operator;
}

/// Not one that looks like a beginning: `%%time and %%timeit`.
bool may_end(std::string_view bytes, const Sign& sign) {
  const bool is_followed =
      sign.behind() < bytes.size() && text::is_ascii_alphanumeric(bytes[sign.behind()]);
  return sign.at > 0 && !(is_followed && is_blank(bytes, sign.at - 1));
}

bool begins_line(const text::SourceFile& source, const Sign& sign) {
  const std::uint32_t begin = source.line_start(source.line_of(sign.at));
  return source.slice({begin, sign.at}).find_first_not_of(" \t>") == std::string_view::npos;
}

bool ends_line(std::string_view bytes, const Sign& sign) {
  const std::size_t next = std::min(bytes.find_first_not_of(" \t", sign.behind()), bytes.size());
  return next == bytes.size() || bytes[next] == '\n' || bytes[next] == '\r';
}

/// The first sign from one on that may end a comment, and that ends its line; the number of signs
/// without one.
struct Ends {
  std::size_t any = 0;
  std::size_t of_line = 0;
};

std::vector<Ends> find_ends(std::string_view bytes, const std::vector<Sign>& signs) {
  std::vector<Ends> ends(signs.size() + 1, Ends{.any = signs.size(), .of_line = signs.size()});
  for (std::size_t i = signs.size(); i-- > 0;) {
    ends[i] = {.any = may_end(bytes, signs[i]) ? i : ends[i + 1].any,
               .of_line = ends_line(bytes, signs[i]) ? i : ends[i + 1].of_line};
  }
  return ends;
}

}  // namespace

text::Checked<std::vector<text::Span>> find_percent_comments(const Document& document) {
  text::Checked<std::vector<text::Span>> read;
  const text::SourceFile& source = document.source();
  const std::string_view bytes = source.bytes();
  if (bytes.find(k_sign, document.body_begin()) == std::string_view::npos) return read;
  const std::vector<Sign> signs = SignReader(document).take();
  const std::vector<Ends> ends = find_ends(bytes, signs);
  for (std::size_t i = 0; i < signs.size(); ++i) {
    const Sign& begin = signs[i];
    if (!may_begin(bytes, begin)) continue;
    const bool is_of_line = begins_line(source, begin);
    std::size_t end = ends[i + 1].any;
    if (end < signs.size() && signs[end].at >= begin.block_end) end = signs.size();
    if (end == signs.size() && is_of_line) end = ends[i + 1].of_line;
    if (end < signs.size()) {
      read.value.push_back({begin.at, signs[end].behind()});
      i = end;
    } else if (is_of_line && ends_line(bytes, begin)) {
      read.value.push_back({begin.at, static_cast<std::uint32_t>(bytes.size())});
      read.diagnostics.push_back(text::make_diagnostic(
          text::Rule::private_unpaired, source.place({begin.at, begin.behind()}),
          "this comment has no end, so nothing below is published",
          "write '%%' on a line of its own where it ends"));
      break;
    }
  }
  return read;
}

}  // namespace daybook::markdown
