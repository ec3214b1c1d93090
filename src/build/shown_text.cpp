// SPDX-License-Identifier: MIT
#include "build/shown_text.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>

#include "markdown/parse.hpp"
#include "markdown/shortcode.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"
#include "yaml/parse.hpp"

namespace daybook::build {
namespace {

// What is shorter is no secret.
constexpr std::size_t k_least_wide = 16;

/// Blocks that hold words and no other blocks.
bool holds_words(markdown::NodeKind kind) {
  using enum markdown::NodeKind;
  return kind == paragraph || kind == heading || kind == table_cell || kind == callout_title;
}

/// A formula's letters: without commands and braces, and with what a backslash makes a letter.
std::string formula_words(std::string_view tex) {
  std::string words;
  for (std::size_t i = 0; i < tex.size(); ++i) {
    if (tex[i] == '{' || tex[i] == '}') continue;
    if (tex[i] != '\\') {
      words += tex[i];
      continue;
    }
    const auto* const begin = tex.begin() + i + 1;
    const auto* const end = std::find_if_not(begin, tex.end(), text::is_ascii_letter);
    i += static_cast<std::size_t>(end - begin);
    if (begin == end && end != tex.end()) words += tex[++i];
  }
  return words;
}

class Collector {
 public:
  explicit Collector(const text::SourceFile& source) : source_(source) {}

  void add_document(const markdown::Document& page) {
    using enum markdown::NodeKind;
    for (markdown::NodeId id{0}; id.index < page.nodes().size(); ++id.index) {
      const markdown::Node& node = page.node(id);
      if (holds_words(node.kind)) add(markdown::plain_text(page, page.inside(id)), node.span);
      if (node.kind == link || node.kind == image) {
        add(std::string(page.literal(id)), node.span);
        add(std::string(page.detail(id)), node.span);
      }
      if (node.kind == math_inline || node.kind == math_block)
        add(formula_words(page.literal(id)), node.span);
      if (node.kind == shortcode || node.kind == shortcode_block)
        add_arguments(page.detail(id), node.span);
    }
    if (!page.front_matter().empty())
      add_values(yaml::parse(page.source(), page.front_matter()).value, YamlUse::data);
  }

  void add_values(const yaml::Value& root, YamlUse use) {
    std::vector<const yaml::Value*> open{&root};
    while (!open.empty()) {
      const yaml::Value& value = *open.back();
      open.pop_back();
      if (value.is_scalar()) {
        add(value.scalar, value.span);
        if (use == YamlUse::site_text) add_markdown(value.scalar, value.span);
      }
      for (const yaml::Value& item : value.items)
        open.push_back(&item);
      for (const yaml::Member& member : value.members) {
        add(member.key, member.key_span);
        open.push_back(&member.value);
      }
    }
  }

  void add(std::string text, text::Span span) {
    if (!text.empty() && text != source_.slice(span))
      found_.push_back({.text = std::move(text), .span = span});
  }

  ShownTexts take() { return std::move(found_); }

 private:
  void add_arguments(std::string_view written, text::Span span) {
    for (markdown::ShortcodeArgument& argument : markdown::shortcode_arguments(written)) {
      add_markdown(argument.value, span);
      add(std::move(argument.value), span);
    }
  }

  /// What readers get of a text that is Markdown of its own.
  void add_markdown(const std::string& text, text::Span span) {
    if (text.find_first_of("\\&<*_`[~$") == std::string::npos) return;
    const auto part = std::make_shared<const text::SourceFile>(std::string(), text);
    Collector inside(*part);
    inside.add_document(markdown::parse(part).value);
    for (ShownText& each : inside.found_)
      add(std::move(each.text), span);
  }

  const text::SourceFile& source_;
  ShownTexts found_;
};

/// What the inside of a JSON string says, as far as its letters go.
std::string unescaped(std::string_view written) {
  std::string text;
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (written[i] != '\\' || i + 1 == written.size()) {
      text += written[i];
      continue;
    }
    constexpr std::size_t k_digits = 4;
    const std::string_view digits = written.substr(i + 2, k_digits);
    std::uint32_t code_point = 0;
    if (written[++i] == 'u' && digits.size() == k_digits &&
        std::from_chars(digits.data(), digits.data() + k_digits, code_point, 16).ptr ==
            digits.data() + k_digits) {
      text::append_utf8(text, code_point);
      i += k_digits;
    } else {
      // A break or a tab is neither a letter nor part of a secret.
      text += text::is_ascii_letter(written[i]) ? ' ' : written[i];
    }
  }
  return text;
}

text::Span span_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

ShownTexts shown_texts(const markdown::Document& document) {
  Collector collector(document.source());
  collector.add_document(document);
  return collector.take();
}

ShownTexts shown_values(const text::SourceFile& source, YamlUse use) {
  constexpr std::size_t k_most = std::size_t{1024} * 1024;
  Collector collector(source);
  const auto parsed = yaml::parse(source, span_of(0, source.bytes().size()),
                                  {.max_bytes = k_most, .root = yaml::ParseOptions::Root::any});
  collector.add_values(parsed.value, use);
  return collector.take();
}

ShownTexts shown_strings(const text::SourceFile& source) {
  const std::string_view bytes = source.bytes();
  ShownTexts found;
  for (std::size_t at = bytes.find('"'); at < bytes.size(); at = bytes.find('"', at + 1)) {
    const std::size_t begin = at + 1;
    bool has_escapes = false;
    for (at = begin; at < bytes.size() && bytes[at] != '"'; ++at) {
      if (bytes[at] != '\\') continue;
      has_escapes = true;
      ++at;
    }
    const std::size_t end = std::min(at, bytes.size());
    if (has_escapes)
      found.push_back(
          {.text = unescaped(bytes.substr(begin, end - begin)), .span = span_of(begin, end)});
  }
  return found;
}

ShownTexts shown_wide(std::string_view bytes) {
  ShownTexts found;
  const auto is_letter = [&](std::size_t at) {
    return at < bytes.size() && bytes[at] != '\0' && text::is_ascii(bytes[at]);
  };
  for (std::size_t nul = bytes.find('\0'); nul < bytes.size(); nul = bytes.find('\0', nul + 1)) {
    // The first letter stands before it, or behind it where the high byte comes first.
    const std::size_t begin = nul > 0 && is_letter(nul - 1) ? nul - 1 : nul + 1;
    std::string letters;
    std::size_t at = begin;
    for (; is_letter(at); at += 2) {
      letters += bytes[at];
      if (at + 1 >= bytes.size() || bytes[at + 1] != '\0') break;
    }
    nul = std::max(nul, std::min(at, bytes.size()));
    if (letters.size() >= k_least_wide)
      found.push_back({.text = std::move(letters), .span = span_of(begin, begin + 1)});
  }
  return found;
}

}  // namespace daybook::build
