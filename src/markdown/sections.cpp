// SPDX-License-Identifier: MIT
// What a finished tree says about its headings: their anchors, and the sections they begin.  A part
// of DocumentBuilder.  Tested by sections_test.cpp.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string>
#include <string_view>

#include "markdown/document_builder.hpp"
#include "text/ascii.hpp"
#include "text/slug.hpp"
#include "text/utf8.hpp"

namespace daybook::markdown {

/// The anchors of one document.
class AnchorNames {
 public:
  std::string claim(std::string name) { return names_.claim(std::move(name)); }
  /// A footnote's ids are the page's.
  void keep_footnote(std::uint32_t number) {
    names_.reserve(fmt::format("fn-{}", number));
    names_.reserve(fmt::format("fnref-{}", number));
  }

 private:
  text::UniqueNames names_;
};

namespace {

constexpr std::array<std::string_view, 12> k_numerals{"一", "二", "三", "四", "五", "六",
                                                      "七", "八", "九", "十", "百", "零"};
constexpr std::array<std::string_view, 5> k_number_ends{")", ".", "、", "）", "．"};
constexpr std::array<std::string_view, 5> k_title_ends{"#", ":", "：", " ", "\t"};
constexpr std::size_t k_longest_number = 3;  // digits of one part: 2026 is a year

std::string_view starts_with_any(std::string_view text, std::span<const std::string_view> words) {
  for (const std::string_view word : words) {
    if (text.starts_with(word)) return word;
  }
  return {};
}

/// "7", "4.1" at the beginning; the dot of "1. Goals" stays outside.
std::size_t arabic_size(std::string_view title) {
  std::size_t size = 0;
  while (true) {
    std::size_t digits = size;
    while (digits < title.size() && text::is_ascii_digit(title[digits]))
      ++digits;
    if (digits == size || digits - size > k_longest_number) return 0;
    size = digits;
    if (size + 1 >= title.size() || title[size] != '.' || !text::is_ascii_digit(title[size + 1]))
      return size;
    ++size;
  }
}

std::size_t han_size(std::string_view title) {
  std::size_t size = 0;
  for (auto word = starts_with_any(title, k_numerals); !word.empty();
       word = starts_with_any(title.substr(size), k_numerals)) {
    size += word.size();
  }
  return size;
}

struct Numbered {
  std::string_view number;
  std::string_view title;
};

std::string_view skip_spaces(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

/// What stands before a title and counts: "7) ", "4.1 ", "1. ", "一、".  "5 things" counts nothing.
Numbered split_number(std::string_view title) {
  const std::size_t arabic = arabic_size(title);
  const std::size_t size = arabic > 0 ? arabic : han_size(title);
  if (size == 0) return {{}, title};
  const std::string_view number = title.substr(0, size);
  const std::string_view after = title.substr(size);
  const std::string_view end = starts_with_any(after, k_number_ends);
  const bool dotted = number.find('.') != std::string_view::npos;
  std::string_view rest;
  if (!end.empty()) {
    rest = after.substr(end.size());
    if (end == "." && !rest.starts_with(' ')) return {{}, title};
  } else if (dotted && after.starts_with(' ')) {
    rest = after;
  }
  rest = skip_spaces(rest);
  return rest.empty() ? Numbered{{}, title} : Numbered{number, rest};
}

std::string_view strip_end(std::string_view title) {
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view end : k_title_ends) {
      // "C#" keeps its mark: only a closing run apart from the words is decoration.
      if (end == "#" && !title.ends_with(" #") && !title.ends_with("##")) continue;
      if (title.size() > end.size() && title.ends_with(end)) {
        title.remove_suffix(end.size());
        again = true;
      }
    }
  }
  return title;
}

}  // namespace

/// Takes the author's `{#id}` off a heading's words.
HeadingId DocumentBuilder::take_heading_id(NodeId id, text::Diagnostics& diagnostics) {
  const NodeId last{node(id).subtree_end.index - 1};
  if (node(last).kind != NodeKind::text) return {};
  const TextRef literal = literal_ref(last);
  const std::string_view text = document_.text(literal);
  const text::Span span = node(id).span;
  HeadingId found = find_heading_id(text, document_.source().slice(span), span.begin);
  if (found.id.empty()) return {};
  if (found.fault == HeadingId::Fault::characters) {
    report_id(found, "has characters that an id cannot have",
              "write letters, digits, '-', '_', '.' and ':'", diagnostics);
    return {};
  }
  const std::string_view kept = text.substr(0, text.size() - found.braces.size());
  const auto end = kept.find_last_not_of(" \t");
  const std::size_t size = end == std::string_view::npos ? 0 : end + 1;
  set_literal(last, {literal.offset, static_cast<std::uint32_t>(size)});
  if (found.fault == HeadingId::Fault::reserved) {
    report_id(found, "is an id of the page's own, and not used", "write another one", diagnostics);
    return {};
  }
  return found;
}

void DocumentBuilder::report_id(const HeadingId& id, std::string_view fault, std::string help,
                                text::Diagnostics& diagnostics) const {
  diagnostics.push_back(text::make_diagnostic(
      text::Rule::heading_id_invalid, document_.source().place(id.span),
      fmt::format("'{}' {}", text::ellipsize(id.braces, 60), fault), std::move(help)));
}

void DocumentBuilder::name_by_author(NodeId id, AnchorNames& names,
                                     text::Diagnostics& diagnostics) {
  const HeadingId own = take_heading_id(id, diagnostics);
  if (own.id.empty()) return;
  const std::string name = names.claim(own.id);
  if (name != own.id) {
    report_id(own, fmt::format("is taken; the heading's id is '{}'", name), "write another one",
              diagnostics);
  }
  set_literal(id, store(name));
}

void DocumentBuilder::name_by_words(NodeId id, AnchorNames& names) {
  std::string words = plain_text(document_, document_.inside(id));
  if (literal(id).empty()) set_literal(id, store(names.claim(text::heading_anchor(words))));
  const bool begins_section = node(id).up == k_up_to_root;
  if (begins_section) titles_.push_back(std::move(words));
}

void DocumentBuilder::name_headings(text::Diagnostics& diagnostics) {
  AnchorNames names;
  for (const Node& node : document_.nodes_) {
    if (node.kind == NodeKind::footnote_definition) names.keep_footnote(document_.number(node));
  }
  std::vector<NodeId> headings;
  for (std::uint32_t i = 0; i < document_.nodes_.size(); ++i) {
    if (document_.nodes_[i].kind == NodeKind::heading) headings.push_back(NodeId{i});
  }
  // Authors link to what they wrote, so those ids are given out before any that is made.
  for (const NodeId id : headings)
    name_by_author(id, names, diagnostics);
  for (const NodeId id : headings)
    name_by_words(id, names);
}

void DocumentBuilder::find_sections() {
  std::vector<Section>& sections = document_.sections_;
  std::vector<std::uint32_t> enclosing;  // indices of sections whose body is still open
  const auto end_bodies = [&](NodeId end, std::uint8_t level) {
    if (!sections.empty() && sections.back().own.end < sections.back().own.begin) {
      sections.back().own.end = end;
    }
    while (!enclosing.empty() && sections[enclosing.back()].level >= level) {
      sections[enclosing.back()].body.end = end;
      enclosing.pop_back();
    }
  };
  NodeId id{1};
  const NodeId end = node(NodeId{0}).subtree_end;
  while (id < end && node(id).kind != NodeKind::footnote_definition) {
    const Node& heading = node(id);
    if (heading.kind == NodeKind::heading) {
      end_bodies(id, heading.level);
      const Numbered split = split_number(titles_[sections.size()]);
      sections.push_back({.heading = id,
                          .level = heading.level,
                          .title = {},
                          .number = {},
                          .anchor = {},
                          .parent = enclosing.empty() ? Section::k_no_parent : enclosing.back(),
                          .own = {heading.subtree_end, NodeId{0}},
                          .body = {heading.subtree_end, NodeId{0}},
                          .span = heading.span});
      section_texts_.push_back({store(strip_end(split.title)), store(split.number)});
      enclosing.push_back(static_cast<std::uint32_t>(sections.size() - 1));
    } else if (heading.kind == NodeKind::list && heading.level > 0 && !sections.empty()) {
      end_bodies(id, heading.level);
    }
    id = heading.subtree_end;
  }
  end_bodies(id, 0);
}

}  // namespace daybook::markdown
