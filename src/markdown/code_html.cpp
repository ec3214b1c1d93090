// SPDX-License-Identifier: MIT
#include "markdown/code_html.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

#include "highlight/html.hpp"
#include "markdown/code_info.hpp"
#include "markdown/html_text.hpp"

namespace daybook::markdown {
namespace {

using highlight::Language;

// Of a block in colours and with an element a line; doc/guide/writing.md names them.
constexpr std::size_t k_most_lines = 5000;
constexpr std::size_t k_longest_code = std::size_t{256} * 1024;

// U+2500 to U+259F: lines, corners and blocks.
bool has_box(std::string_view line) {
  for (std::size_t at = line.find('\xE2'); at != std::string_view::npos;
       at = line.find('\xE2', at + 1)) {
    if (at + 2 >= line.size()) return false;
    const auto second = static_cast<unsigned char>(line[at + 1]);
    const auto third = static_cast<unsigned char>(line[at + 2]);
    if (second == 0x94 || second == 0x95 || (second == 0x96 && third < 0xA0)) return true;
  }
  return false;
}

bool has_corner(std::string_view line) {
  return line.find("+--") != std::string_view::npos || line.find("--+") != std::string_view::npos;
}

// Of a language that is not known, its name as it was written, unless it is the beginning of words.
std::string_view label_of(const CodeInfo& info, std::string_view written, const Language* known,
                          const TextWords& words) {
  if (known != nullptr) {
    switch (known->grammar().label) {
      case highlight::Label::terminal:
        return words.terminal;
      case highlight::Label::output:
        return words.output;
      case highlight::Label::title:
        return known->title();
    }
  }
  return written.find(' ') == std::string_view::npos ? std::string_view(info.language)
                                                     : std::string_view{};
}

void append_caption(std::string& out, std::string_view title, std::string_view label) {
  out += "<figcaption>";
  for (const auto& [name, text] :
       {std::pair{"code-title", title}, std::pair{"code-language", label}}) {
    if (text.empty()) continue;
    out.append("<span class=\"").append(name).append("\">");
    append_text(out, text);
    out += "</span>";
  }
  out += "</figcaption>\n";
}

void append_opening(std::string& out, std::string_view language, std::string_view classes) {
  out.append("<pre class=\"code").append(classes).append("\" tabindex=\"0\"");
  if (!language.empty()) out.append(" data-language=\"").append(language).append("\"");
  out += "><code";
  if (!language.empty()) out.append(" class=\"language-").append(language).append("\"");
  out.push_back('>');
}

// Such a block would be a page of megabytes, nearly all of them tags that no browser likes.
bool is_long(std::string_view code) {
  return code.size() > k_longest_code ||
         std::ranges::count(code, '\n') >= static_cast<std::ptrdiff_t>(k_most_lines);
}

// Calls `each` for every line with its number, counted from 1, and writes the breaks between them.
template <class Each>
void each_line(std::string& out, std::string_view html, Each each) {
  std::uint32_t line = 1;
  for (std::size_t begin = 0; begin <= html.size(); ++line) {
    const std::size_t end = std::min(html.find('\n', begin), html.size());
    each(line, html.substr(begin, end - begin));
    if (end < html.size()) out.push_back('\n');
    begin = end + 1;
  }
}

// A number is an attribute, so that nobody copies it with the code.
void append_lines(std::string& out, std::string_view html, const CodeInfo& info) {
  each_line(out, html, [&](std::uint32_t line, std::string_view words) {
    const bool marked = info.marks(line);
    out += marked ? "<mark class=\"line\"" : "<span class=\"line\"";
    if (info.first_number > 0)
      fmt::format_to(std::back_inserter(out), " data-line=\"{}\"", info.first_number + line - 1);
    out.append(">").append(words).append(marked ? "</mark>" : "</span>");
  });
}

// All numbers are one attribute, and lines without a mark have no element.
void append_long_lines(std::string& out, std::string_view html, const CodeInfo& info) {
  if (info.first_number > 0) {
    const auto breaks = static_cast<std::uint32_t>(std::ranges::count(html, '\n'));
    out += "<span class=\"line-numbers\" data-lines=\"";
    for (std::uint32_t line = 0; line <= breaks; ++line)
      fmt::format_to(std::back_inserter(out), "{}\n", info.first_number + line);
    out += "\"></span>";
  }
  each_line(out, html, [&](std::uint32_t line, std::string_view words) {
    if (info.marks(line))
      out.append("<mark class=\"line\">").append(words).append("</mark>");
    else
      out += words;
  });
}

enum class Look : std::uint8_t { rich, plain, drawing };

std::string_view class_of(const CodeInfo& info, Look look) {
  if (look == Look::drawing) return " diagram";
  if (info.first_number == 0) return "";
  return look == Look::plain ? " long" : " numbered";
}

}  // namespace

bool is_diagram(std::string_view code) {
  std::size_t drawn = 0;
  while (!code.empty() && drawn < 2) {
    const std::size_t end = std::min(code.find('\n'), code.size());
    const std::string_view line = code.substr(0, end);
    if (has_box(line) || has_corner(line)) ++drawn;
    code.remove_prefix(std::min(end + 1, code.size()));
  }
  return drawn == 2;
}

void append_code_block(std::string& out, const CodeBlock& block, CodeBlocks form,
                       const TextWords& words) {
  const CodeInfo info = read_code_info(block.info);
  if (form == CodeBlocks::plain) {
    append_opening(out, info.language, "");
    append_text(out, block.code);
    out += "\n</code></pre>\n";
    return;
  }
  const Language* const language = highlight::find_language(info.language);
  const std::string_view label = label_of(info, block.info, language, words);
  const bool is_figure = !info.title.empty() || !label.empty();
  if (is_figure) {
    out += "<figure class=\"code\">\n";
    append_caption(out, info.title, label);
  }
  const bool is_text = info.language.empty() || (language != nullptr && label.empty());
  const bool has_lines = info.first_number > 0 || !info.marked.empty();
  const bool is_plain = is_long(block.code);
  append_opening(out, info.language,
                 class_of(info, is_text && is_diagram(block.code) ? Look::drawing
                                : is_plain                        ? Look::plain
                                                                  : Look::rich));
  std::string html;
  if (language != nullptr && !is_plain)
    highlight::append_html(html, block.code, *language);
  else
    append_text(html, block.code);
  if (!has_lines)
    out += html;
  else if (is_plain)
    append_long_lines(out, html, info);
  else
    append_lines(out, html, info);
  out += "\n</code></pre>\n";
  if (is_figure) out += "</figure>\n";
}

}  // namespace daybook::markdown
