// SPDX-License-Identifier: MIT
#include "markdown/html_writer.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "markdown/code_html.hpp"
#include "markdown/code_language.hpp"
#include "markdown/html_text.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {
namespace {

constexpr int k_levels = 6;
constexpr std::array<std::string_view, k_levels> k_heading_tags{"<h1", "<h2", "<h3",
                                                                "<h4", "<h5", "<h6"};
constexpr std::array<std::string_view, k_levels> k_heading_ends{"</h1>\n", "</h2>\n", "</h3>\n",
                                                                "</h4>\n", "</h5>\n", "</h6>\n"};
constexpr std::array<std::string_view, 4> k_alignments{"", "left", "center", "right"};

std::string title_of_type(std::string_view type) {
  std::string title(type);
  title[0] = text::ascii_upper(title[0]);
  return title;
}

}  // namespace

void HtmlWriter::write(NodeRange range) {
  range_ = range;
  raw_.reset();
  for (NodeId id = range.begin; id < range.end;) {
    close_until(id);
    id = node(id).kind == NodeKind::footnote_definition ? past(id) : open(id);
  }
  close_until(range.end);
}

void HtmlWriter::close_until(NodeId id) {
  while (!open_.empty() && open_.back().end <= id) {
    const Open closing = open_.back();
    open_.pop_back();
    if (closing.link) --links_;
    out_ += closing.closing;
    if (closing.shortcode) finish_shortcode(*closing.shortcode);
  }
}

void HtmlWriter::begin_block() {
  if (!out_.empty() && out_.back() != '\n') out_.push_back('\n');
}

NodeId HtmlWriter::enter(NodeId id, std::string_view opening, std::string_view closing) {
  out_ += opening;
  open_.push_back({past(id), closing});
  return {id.index + 1};
}

void HtmlWriter::attribute(std::string_view name, std::string_view value) {
  out_.append(" ").append(name).append("=\"");
  append_text(out_, value);
  out_.push_back('"');
}

void HtmlWriter::write_classes(NodeId id, std::string_view own) {
  // Not equal_range: clang 14 cannot read what it returns.
  auto mark = std::ranges::lower_bound(options_.marks, id, {}, &Mark::node);
  const auto is_of_node = [&] { return mark != options_.marks.end() && mark->node == id; };
  if (own.empty() && !is_of_node()) return;
  out_ += " class=\"";
  out_ += own;
  for (; is_of_node(); ++mark) {
    if (out_.back() != '"') out_.push_back(' ');
    out_ += mark->class_name;
  }
  out_.push_back('"');
}

NodeId HtmlWriter::open(NodeId id) {
  const NodeKind kind = node(id).kind;
  if (kind >= NodeKind::text) return open_inline(id);
  if (kind != NodeKind::paragraph && kind != NodeKind::table_cell) begin_block();
  switch (kind) {
    case NodeKind::heading:
      return open_heading(id);
    case NodeKind::paragraph:
      return open_paragraph(id);
    case NodeKind::block_quote:
      return enter(id, "<blockquote>\n", "</blockquote>\n");
    case NodeKind::callout:
      return open_callout(id);
    case NodeKind::list:
      return open_list(id);
    case NodeKind::list_item:
      return open_item(id);
    case NodeKind::code_block:
      return write_code(id);
    case NodeKind::table:
      out_ += "<div class=\"table\" tabindex=\"0\" role=\"group\"";
      attribute("aria-label", options_.words.table);
      return enter(id, "><table>\n", "</table></div>\n");
    case NodeKind::table_row:
      return open_row(id);
    case NodeKind::table_cell:
      return open_cell(id);
    case NodeKind::thematic_break:
      out_ += "<hr />\n";
      return past(id);
    case NodeKind::html_block:
      return write_raw(id);
    case NodeKind::shortcode_block:
      return open_shortcode(id);
    case NodeKind::math_block:
      return write_math_block(id);
    default:  // the root, a definition of its own, a title that its callout has written
      return {id.index + 1};
  }
}

NodeId HtmlWriter::write_literal(NodeId id, std::string_view opening, std::string_view closing) {
  out_ += opening;
  append_text(out_, document_.literal(id));
  out_ += closing;
  return past(id);
}

NodeId HtmlWriter::open_heading(NodeId id) {
  const int level = std::clamp(node(id).level + options_.heading_shift, 1, k_levels);
  const auto index = static_cast<std::size_t>(level - 1);
  out_ += k_heading_tags[index];
  write_classes(id, "");
  if (has_anchors()) {
    out_ += " id=\"";
    append_text(out_, options_.id_prefix);
    append_text(out_, document_.literal(id));
    out_.push_back('"');
  }
  return enter(id, ">", k_heading_ends[index]);
}

NodeId HtmlWriter::open_paragraph(NodeId id) {
  const NodeId parent = document_.parent(id);
  const bool tight = node(parent).kind == NodeKind::list_item &&
                     node(document_.parent(parent)).has(NodeFlag::tight);
  if (options_.transclude && holds_only_embeds(document_, id) && write_transclusions(id))
    return past(id);
  if (tight) return enter(id, "", "");
  begin_block();
  out_ += "<p";
  write_classes(id, "");
  return enter(id, ">", "</p>\n");
}

NodeId HtmlWriter::open_callout(NodeId id) {
  const bool folds = !document_.detail(id).empty();
  const std::string_view type = document_.literal(id);
  std::string name = fmt::format("callout callout-{}", type);
  std::ranges::replace(name.begin() + 8, name.end(), ' ', '-', {});
  out_ += folds ? "<details" : "<aside";
  attribute("class", name);
  if (document_.detail(id) == "+") attribute("open", "");
  out_ += folds ? ">\n<summary class=\"callout-title\">" : ">\n<p class=\"callout-title\">";
  open_.push_back({past(id), folds ? "</details>\n" : "</aside>\n"});
  const std::string_view title_end = folds ? "</summary>\n" : "</p>\n";
  const NodeId first{id.index + 1};
  if (first < past(id) && node(first).kind == NodeKind::callout_title) {
    return enter(first, "", title_end);
  }
  const std::string_view known = options_.callout_title ? options_.callout_title(type) : "";
  append_text(out_, known.empty() ? title_of_type(type) : std::string(known));
  out_ += title_end;
  return first;
}

NodeId HtmlWriter::open_list(NodeId id) {
  const Node& list = node(id);
  if (!list.has(NodeFlag::ordered)) return enter(id, "<ul>\n", "</ul>\n");
  out_ += "<ol";
  const std::uint32_t first = document_.number(id);
  if (first != 1) fmt::format_to(std::back_inserter(out_), " start=\"{}\"", first);
  return enter(id, ">\n", "</ol>\n");
}

NodeId HtmlWriter::open_item(NodeId id) {
  const Node& item = node(id);
  const bool task = item.has(NodeFlag::task);
  out_ += "<li";
  write_classes(id, task ? "task" : "");
  out_.push_back('>');
  if (!task) return enter(id, "", "</li>\n");
  out_ += "<input type=\"checkbox\" disabled=\"\"";
  if (item.has(NodeFlag::checked)) out_ += " checked=\"\"";
  std::string label(options_.words.task);
  const std::string words = own_text(document_, id);
  if (!label.empty() && !words.empty()) label.push_back(' ');
  attribute("aria-label", label + words);
  return enter(id, " /> ", "</li>\n");
}

NodeId HtmlWriter::open_row(NodeId id) {
  const Node& table = node(document_.parent(id));
  const bool last = past(id) == table.subtree_end;
  if (node(id).has(NodeFlag::header)) {
    return enter(id, "<thead>\n<tr>", last ? "</tr>\n</thead>\n" : "</tr>\n</thead>\n<tbody>\n");
  }
  out_ += "<tr";
  write_classes(id, "");
  return enter(id, ">", last ? "</tr>\n</tbody>\n" : "</tr>\n");
}

NodeId HtmlWriter::open_cell(NodeId id) {
  const bool header = node(id).has(NodeFlag::header);
  out_ += header ? "<th scope=\"col\"" : "<td";
  if (node(id).level > 0) attribute("class", k_alignments[node(id).level]);
  return enter(id, ">", header ? "</th>" : "</td>");
}

NodeId HtmlWriter::write_code(NodeId id) {
  if (code_language(document_.detail(id)) == k_math_language) return write_math_block(id);
  append_code_block(out_, {document_.detail(id), document_.literal(id)}, options_.code,
                    options_.words);
  return past(id);
}

NodeId HtmlWriter::write_raw(NodeId id) {
  if (!raw_) raw_.emplace(document_, range_, options_.raw_html);
  raw_->write(id, out_);
  return past(id);
}

NodeId HtmlWriter::open_shortcode(NodeId id) {
  switch (static_cast<ShortcodeRole>(node(id).level)) {
    case ShortcodeRole::single:
      finish_shortcode({.id = id, .inner = out_.size()});
      break;
    case ShortcodeRole::pair: {
      // A range may end between the two.
      const NodeId end = std::min(past(NodeId{document_.number(id)}), range_.end);
      open_.push_back({.end = end, .closing = {}, .shortcode = Shortcode{id, out_.size()}});
      break;
    }
    case ShortcodeRole::end:
      break;
    case ShortcodeRole::stray:
      write_words(id);
  }
  return past(id);
}

/// Puts what the shortcode makes in the place of what it holds.
void HtmlWriter::finish_shortcode(const Shortcode& shortcode) {
  if (!options_.shortcode) return;
  const std::string inner = out_.substr(shortcode.inner);
  out_.resize(shortcode.inner);
  if (options_.shortcode(shortcode.id, inner, out_)) return;
  out_.resize(shortcode.inner);
  write_words(shortcode.id);
  out_ += inner;
  if (const std::uint32_t end = document_.number(shortcode.id); end > 0) write_words(NodeId{end});
}

/// As its author wrote it.
void HtmlWriter::write_words(NodeId shortcode) {
  const bool block = node(shortcode).kind == NodeKind::shortcode_block;
  if (block) {
    begin_block();
    out_ += "<p>";
  }
  append_text(out_, text::repair_utf8(document_.source().slice(node(shortcode).span)));
  if (block) out_ += "</p>\n";
}

}  // namespace daybook::markdown
