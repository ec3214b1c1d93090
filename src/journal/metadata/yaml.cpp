// SPDX-License-Identifier: MIT
// Metadata written as YAML: front matter, and the fenced block the study template has under its
// first heading.  Tested by read_metadata_test.cpp.
#include <algorithm>
#include <iterator>
#include <string>

#include "journal/metadata/metadata.hpp"
#include "journal/words/words.hpp"
#include "text/unicode.hpp"
#include "yaml/parse.hpp"

namespace daybook::journal {

namespace {

/// `duration_min` and `duration-min` are written `duration min` in the vocabulary.
std::string spaced(std::string_view key) {
  std::string out(key);
  std::ranges::replace(out, '_', ' ');
  std::ranges::replace(out, '-', ' ');
  return out;
}

std::optional<MetaField> field_of_key(const Vocabulary& vocabulary, std::string_view key) {
  if (const auto field = vocabulary.meta_field(key)) return field;
  return vocabulary.meta_field(spaced(key));
}

/// A key that other programs read, or that begins with their mark: `_build`, `x-id`.
bool is_foreign_key(std::string_view key) {
  static const auto k_keys = list_of(foreign_keys());
  if (key.starts_with('_') || key.starts_with("x-") || key.starts_with('.')) return true;
  return k_keys.whole(text::match_key(spaced(key))).has_value();
}

/// All scalars below a value in the order written.  Depth is limited by the parser (32).
void scalars(const yaml::Value& value, std::vector<const yaml::Value*>& out) {
  std::vector<const yaml::Value*> open{&value};
  while (!open.empty()) {
    const yaml::Value* const next = open.back();
    open.pop_back();
    if (next->is_scalar()) out.push_back(next);
    // Last first, so that the first is taken next.
    std::transform(next->members.rbegin(), next->members.rend(), std::back_inserter(open),
                   [](const auto& member) { return &member.value; });
    std::transform(next->items.rbegin(), next->items.rend(), std::back_inserter(open),
                   [](const yaml::Value& item) { return &item; });
  }
}

std::string scalar_of(const yaml::Value* value) {
  return value != nullptr && value->is_scalar() ? value->scalar : std::string();
}

/// One entry of `refs`: a bare address, or a map with title and link.
void add_reference(const yaml::Value& value, Metadata& metadata) {
  Reference reference{{}, {}, value.span};
  if (value.is_scalar()) {
    reference.link = value.scalar;
  } else if (value.is_mapping()) {
    reference.title = scalar_of(value.find("title"));
    for (const std::string_view key : {"link", "url", "href"}) {
      if (reference.link.empty()) reference.link = scalar_of(value.find(key));
    }
    if (reference.title.empty() && reference.link.empty() && value.members.size() == 1) {
      reference.title = value.members.front().key;
      reference.link = scalar_of(&value.members.front().value);
    }
  }
  if (is_placeholder(reference.title)) reference.title.clear();
  if (is_placeholder(reference.link)) reference.link.clear();
  if (!reference.title.empty() || !reference.link.empty()) {
    metadata.refs.push_back(std::move(reference));
  }
}

void add_references(const yaml::Value& value, Metadata& metadata) {
  if (value.is_sequence()) {
    for (const yaml::Value& item : value.items)
      add_reference(item, metadata);
  } else {
    add_reference(value, metadata);
  }
}

void add_member(const yaml::Member& member, MetaField field, StatedIn where, Metadata& metadata) {
  if (field == MetaField::refs) {
    add_references(member.value, metadata);
    return;
  }
  std::vector<const yaml::Value*> found;
  scalars(member.value, found);
  // `private:` with nothing behind it was meant to say something.
  if (found.empty() && field == MetaField::private_)
    metadata.add(field, where, {}, member.key_span);
  for (const yaml::Value* value : found) {
    if (field == MetaField::evidence) {
      if (!is_placeholder(value->scalar)) metadata.evidence.push_back({value->scalar, value->span});
    }
    // `duration_min: 90` has its unit in its key.
    const bool minutes = field == MetaField::duration && spaced(member.key).ends_with(" min");
    metadata.add(field, where, minutes ? value->scalar + " min" : value->scalar, value->span);
  }
}

/// What the file is about in its author's words for other programs; the first of the keys counts.
void add_summary(const yaml::Value& value, Metadata& metadata) {
  for (const std::string_view key : {"summary", "description", "excerpt"}) {
    const std::string words = scalar_of(value.find(key));
    if (!metadata.summary.empty() || is_placeholder(words)) continue;
    metadata.summary = text::trim(words);
    std::ranges::replace(metadata.summary, '\n', ' ');
  }
}

/// `visibility: private`, the name an export has for it.  False for other words, of other programs.
bool add_visibility(const yaml::Member& member, StatedIn where, Metadata& metadata) {
  if (text::match_key(member.key) != "visibility" || !member.value.is_scalar()) return false;
  const std::string word = text::match_key(member.value.scalar);
  if (word == "private") metadata.add(MetaField::private_, where, "true", member.value.span);
  if (word == "draft") metadata.add(MetaField::draft, where, "true", member.value.span);
  return word == "private" || word == "draft" || word == "public";
}

void add_mapping(const Context& context, const yaml::Value& value, StatedIn where,
                 Metadata& metadata) {
  for (const yaml::Member& member : value.members) {
    auto field = field_of_key(context.vocabulary, member.key);
    if (!field) field = field_of(context.vocabulary, member.key, scalar_of(&member.value));
    if (field) {
      add_member(member, *field, where, metadata);
    } else if (!is_foreign_key(member.key) && !add_visibility(member, where, metadata)) {
      metadata.unknown.push_back({member.key, member.key_span});
    }
  }
}

/// What keys given twice say of whether the file is published: the reader of YAML keeps the first
/// only, and the one that holds the file back counts.
void add_repeated(const Context& context, const text::Diagnostics& said, Metadata& metadata) {
  const text::SourceFile& source = context.document.source();
  for (const text::Diagnostic& each : said) {
    if (each.rule != text::Rule::field_duplicate) continue;
    const std::string_view line = source.line(each.place.begin.line);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const auto field = field_of_key(context.vocabulary, text::trim(line.substr(0, colon)));
    const bool holds =
        field == MetaField::private_ || field == MetaField::draft || field == MetaField::published;
    if (!holds) continue;
    const std::uint32_t begin = source.line_start(each.place.begin.line);
    const auto size = static_cast<std::uint32_t>(line.size());
    std::string_view value = text::trim(line.substr(colon + 1));
    value = text::trim(value.substr(0, value.find(" #")));
    metadata.add(*field, StatedIn::front_matter, value, {begin, begin + size});
  }
}

/// The bytes of a fenced block's lines, without fences and without `---` lines at its ends.
text::Span inside_fence(const text::SourceFile& source, const markdown::Node& block) {
  std::uint32_t first = source.line_of(block.span.begin) + 1;
  std::uint32_t last = source.line_of(block.span.end > 0 ? block.span.end - 1 : 0);
  if (!block.has(markdown::NodeFlag::unclosed) && last > first) --last;
  while (first < last && text::trim(source.line(first)) == "---")
    ++first;
  while (last > first && text::trim(source.line(last)) == "---")
    --last;
  const std::uint32_t begin = source.line_start(first);
  return {begin, std::max(begin, source.line_start(last + 1))};
}

/// Whether a block of YAML is a session's metadata and not an example: two keys of ours, one of
/// them a mark of a session.
bool is_metadata(const Context& context, std::string_view yaml) {
  int known = 0;
  bool marked = false;
  while (!yaml.empty()) {
    const std::size_t end = yaml.find('\n');
    const std::string_view line = yaml.substr(0, end);
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos && !line.starts_with(' ') && !line.starts_with('#')) {
      const auto field = field_of_key(context.vocabulary, line.substr(0, colon));
      known += field && *field != MetaField::ignored ? 1 : 0;
      marked = marked || field == MetaField::date || field == MetaField::topic;
    }
    if (end == std::string_view::npos) break;
    yaml.remove_prefix(end + 1);
  }
  return known >= 3 && marked;
}

}  // namespace

void collect_front_matter(const Context& context, Metadata& metadata) {
  const text::Span span = context.document.front_matter();
  if (span.empty()) return;
  text::Checked<yaml::Value> yaml = yaml::parse(context.document.source(), span);
  add_mapping(context, yaml.value, StatedIn::front_matter, metadata);
  add_repeated(context, yaml.diagnostics, metadata);
  std::ranges::move(yaml.diagnostics, std::back_inserter(context.diagnostics));
  add_summary(yaml.value, metadata);
}

void collect_fenced_yaml(const Context& context, Metadata& metadata) {
  constexpr std::size_t k_searched = 24;  // blocks; metadata stands at the top of a file
  const auto blocks = markdown::children(context.document, context.document.all());
  for (std::size_t i = 0; i < std::min(blocks.size(), k_searched); ++i) {
    const markdown::Node& node = context.document.node(blocks[i]);
    if (node.kind != markdown::NodeKind::code_block) continue;
    const std::string info = text::match_key(context.document.detail(blocks[i]));
    if (info != "yaml" && info != "yml") continue;
    const text::Span span = inside_fence(context.document.source(), node);
    if (!is_metadata(context, context.document.source().slice(span))) continue;
    text::Checked<yaml::Value> yaml = yaml::parse(context.document.source(), span);
    std::ranges::move(yaml.diagnostics, std::back_inserter(context.diagnostics));
    add_mapping(context, yaml.value, StatedIn::front_matter, metadata);
    metadata.used.push_back(blocks[i]);
    return;
  }
}

}  // namespace daybook::journal
