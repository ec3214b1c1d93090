// SPDX-License-Identifier: MIT
#include "build/entry_codec.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

#include "base/serial.hpp"
#include "build/node_codec.hpp"
#include "markdown/document.hpp"
#include "text/source_file.hpp"

namespace daybook::build {
namespace {

using base::Loader;
using base::Saver;
using markdown::Document;
using markdown::Link;
using markdown::Node;
using markdown::TextRef;

/// A link without the view into its document.
struct SavedLink {
  markdown::LinkKind kind;
  markdown::NodeId node;
  TextRef destination;
  text::Span span;
};

/// A section without the views into its document.
struct SavedSection {
  markdown::NodeId heading;
  std::uint8_t level;
  Document::SectionTexts texts;
  std::uint32_t parent;
  markdown::NodeRange own;
  markdown::NodeRange body;
  text::Span span;
};

/// Whether [begin, begin + size) lies in so many bytes.
bool lies_in(std::size_t bytes, std::uint32_t begin, std::uint32_t size) {
  return begin <= bytes && size <= bytes - begin;
}

/// Of one of a document's texts.
TextRef ref_of(const Document& document, std::string_view text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  const std::string_view file = document.source().bytes();
  const bool in_source = !std::less<>()(text.data(), file.data()) &&
                         !std::less<>()(file.data() + file.size(), text.data() + text.size());
  const char* const begin = in_source ? file.data() : document.text_store().data();
  const auto offset = static_cast<std::uint32_t>(text.data() - begin);
  return {in_source ? offset | TextRef::k_in_source : offset, size};
}

/// Whether the document of these parts has such a text.
bool holds(const Document::Parts& parts, TextRef text) {
  const bool in_source = (text.offset & TextRef::k_in_source) != 0;
  return lies_in(in_source ? parts.source->bytes().size() : parts.store.size(),
                 text.offset & ~TextRef::k_in_source, text.size);
}

std::vector<SavedLink> saved_links(const Document& document) {
  std::vector<SavedLink> links;
  for (const Link& link : document.links())
    links.push_back({link.kind, link.node, ref_of(document, link.destination), link.span});
  return links;
}

std::vector<SavedSection> saved_sections(const Document& document) {
  std::vector<SavedSection> sections;
  for (const markdown::Section& each : document.sections())
    sections.push_back({each.heading,
                        each.level,
                        {ref_of(document, each.title), ref_of(document, each.number)},
                        each.parent,
                        each.own,
                        each.body,
                        each.span});
  return sections;
}

void load_sections(Loader& loader, Document::Parts& parts) {
  for (const SavedSection& each : loader.take<std::vector<SavedSection>>()) {
    if (each.heading.index >= parts.nodes.size() || !holds(parts, each.texts.title) ||
        !holds(parts, each.texts.number)) {
      loader.fail();
      return;
    }
    parts.sections.push_back({.heading = each.heading,
                              .level = each.level,
                              .title = {},
                              .number = {},
                              .anchor = {},
                              .parent = each.parent,
                              .own = each.own,
                              .body = each.body,
                              .span = each.span});
    parts.section_texts.push_back(each.texts);
  }
}

void load_links(Loader& loader, Document::Parts& parts) {
  for (const SavedLink& link : loader.take<std::vector<SavedLink>>()) {
    if (!holds(parts, link.destination)) {
      loader.fail();
      return;
    }
    parts.links.push_back({link.kind, link.node, {}, link.span});
    parts.destinations.push_back(link.destination);
  }
}

/// What stands beside nodes.
template <class Beside>
void save_beside(Saver& saver, std::span<const Beside> list) {
  saver.put(std::vector(list.begin(), list.end()));
}

std::vector<markdown::NodeText> load_texts(Loader& loader, const Document::Parts& parts) {
  auto texts = loader.take<std::vector<markdown::NodeText>>();
  const bool all = std::ranges::all_of(
      texts, [&](const markdown::NodeText& text) { return holds(parts, text.text); });
  if (!all) loader.fail();
  return texts;
}

}  // namespace
}  // namespace daybook::build

namespace daybook::base {

using Source = std::shared_ptr<const text::SourceFile>;

// The line table is made anew as fast as it would be read.
template <>
struct Serial<Source> {
  static void save(Saver& saver, const Source& source) {
    saver.put_text(source->path());
    saver.put_text(source->bytes());
    saver.put(source->digest());
    saver.put(source->has_withheld());
  }
  static Source load(Loader& loader) {
    auto path = loader.take<std::string>();
    auto bytes = loader.take<std::string>();
    text::SourceFile::Known known;
    loader.get(known.digest);
    loader.get(known.has_withheld);
    return std::make_shared<const text::SourceFile>(std::move(path), std::move(bytes), known);
  }
};

template <>
struct Serial<markdown::Document> {
  static void save(Saver& saver, const markdown::Document& document) {
    saver.put(document.shared_source());
    saver.put_text(document.text_store());
    saver.put(document.front_matter());
    saver.put_small(document.body_begin());
    build::save_nodes(saver, document.nodes());
    build::save_beside(saver, document.literals());
    build::save_beside(saver, document.details());
    build::save_beside(saver, document.numbers());
    build::save_beside(saver, document.far_parents());
    saver.put(build::saved_sections(document));
    saver.put(build::saved_links(document));
  }

  static markdown::Document load(Loader& loader) {
    markdown::Document::Parts parts;
    parts.source = loader.take<Source>();
    parts.store = loader.take<std::string>();
    parts.front_matter = loader.take<text::Span>();
    parts.body_begin = static_cast<std::uint32_t>(loader.take_small());
    parts.nodes = build::load_nodes(loader, parts.source->bytes().size());
    parts.literals = build::load_texts(loader, parts);
    parts.details = build::load_texts(loader, parts);
    loader.get(parts.numbers);
    loader.get(parts.far_parents);
    build::load_sections(loader, parts);
    build::load_links(loader, parts);
    return markdown::Document(std::move(parts));
  }
};

}  // namespace daybook::base

namespace daybook::build {

void save_entry(base::Saver& saver, const journal::Entry& entry) {
  saver.put(entry);
}

std::shared_ptr<const journal::Entry> load_entry(std::string_view bytes) {
  base::Loader loader(bytes);
  auto entry = std::make_shared<const journal::Entry>(loader.take<journal::Entry>());
  return loader.ok() && loader.at_end() && entry->document ? entry : nullptr;
}

}  // namespace daybook::build
