// SPDX-License-Identifier: MIT
#include "build/entry_codec.hpp"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "base/serial.hpp"
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

std::uint32_t take_number(Loader& loader) {
  return static_cast<std::uint32_t>(loader.take_small());
}

/// A step to either side as a number that is small when the step is.
void put_step(Saver& saver, std::uint32_t from, std::uint32_t to) {
  const std::uint32_t step = to - from;
  constexpr unsigned k_sign = 31;
  saver.put_small((step << 1U) ^ ((step >> k_sign) != 0 ? ~std::uint32_t{0} : 0U));
}

std::uint32_t take_step(Loader& loader, std::uint32_t from) {
  const std::uint32_t code = take_number(loader);
  return from + ((code >> 1U) ^ ((code & 1U) != 0 ? ~std::uint32_t{0} : 0U));
}

/// Nodes are most of an entry, and each is told best by how it differs from the one before: 10
/// bytes instead of 40.
class NodeCodec {
 public:
  void save(Saver& saver, const Node& node) {
    saver.put_flat(node.kind);
    saver.put_flat(node.level);
    saver.put_flat(node.flags);
    saver.put_small(node.number);
    saver.put_small(index_ - node.parent.index);
    saver.put_small(node.subtree_end.index - index_);
    put_step(saver, begin_, node.span.begin);
    put_step(saver, node.span.begin, node.span.end);
    save(saver, node.literal);
    save(saver, node.detail);
    begin_ = node.span.begin;
    ++index_;
  }

  Node load(Loader& loader) {
    Node node;
    node.kind = loader.take_flat<markdown::NodeKind>();
    node.level = loader.take_flat<std::uint8_t>();
    node.flags = loader.take_flat<std::uint8_t>();
    node.number = take_number(loader);
    node.parent.index = index_ - take_number(loader);
    node.subtree_end.index = index_ + take_number(loader);
    node.span.begin = take_step(loader, begin_);
    node.span.end = take_step(loader, node.span.begin);
    node.literal = load_text(loader);
    node.detail = load_text(loader);
    begin_ = node.span.begin;
    ++index_;
    return node;
  }

 private:
  // Texts mostly lie behind one another.
  void save(Saver& saver, TextRef text) {
    const bool follows = text.offset == stored_;
    saver.put_small(std::uint64_t{text.size} * 2 + (follows ? 0U : 1U));
    if (!follows) put_step(saver, stored_, text.offset);
    if (text.size > 0) stored_ = text.offset + text.size;
  }
  TextRef load_text(Loader& loader) {
    const std::uint64_t code = loader.take_small();
    TextRef text{.offset = stored_, .size = static_cast<std::uint32_t>(code / 2)};
    if (code % 2 != 0) text.offset = take_step(loader, stored_);
    if (text.size > 0) stored_ = text.offset + text.size;
    return text;
  }

  std::uint32_t index_ = 0;
  std::uint32_t begin_ = 0;
  std::uint32_t stored_ = 0;  // where the last text ended
};

std::vector<Node> load_nodes(Loader& loader) {
  constexpr std::size_t k_smallest_node = 10;
  const std::size_t count = loader.take_size(k_smallest_node);
  std::vector<Node> nodes;
  nodes.reserve(count);
  NodeCodec codec;
  for (std::size_t i = 0; i < count && loader.ok(); ++i)
    nodes.push_back(codec.load(loader));
  return nodes;
}

std::vector<SavedLink> saved_links(const Document& document) {
  const std::string_view store = document.text_store();
  std::vector<SavedLink> links;
  for (const Link& link : document.links()) {
    const auto offset = static_cast<std::uint32_t>(link.destination.data() - store.data());
    links.push_back({link.kind,
                     link.node,
                     {offset, static_cast<std::uint32_t>(link.destination.size())},
                     link.span});
  }
  return links;
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
    saver.put(source->has_withheld());
    if (source->has_withheld()) saver.put(source->digest());
  }
  static Source load(Loader& loader) {
    auto path = loader.take<std::string>();
    auto bytes = loader.take<std::string>();
    if (!loader.take<bool>())
      return std::make_shared<const text::SourceFile>(std::move(path), std::move(bytes));
    const auto written = loader.take<base::Digest>();
    return std::make_shared<const text::SourceFile>(std::move(path), std::move(bytes), written);
  }
};

template <>
struct Serial<markdown::Document> {
  static void save(Saver& saver, const markdown::Document& document) {
    saver.put(document.shared_source());
    saver.put_text(document.text_store());
    saver.put(document.front_matter());
    saver.put_small(document.body_begin());
    saver.put_small(document.nodes().size());
    build::NodeCodec codec;
    for (const markdown::Node& node : document.nodes())
      codec.save(saver, node);
    saver.put(std::vector(document.sections().begin(), document.sections().end()));
    saver.put(build::saved_links(document));
  }

  static markdown::Document load(Loader& loader) {
    markdown::Document::Parts parts;
    parts.source = loader.take<Source>();
    parts.store = loader.take<std::string>();
    parts.front_matter = loader.take<text::Span>();
    parts.body_begin = static_cast<std::uint32_t>(loader.take_small());
    parts.nodes = build::load_nodes(loader);
    parts.sections = loader.take<std::vector<markdown::Section>>();
    for (const build::SavedLink& link : loader.take<std::vector<build::SavedLink>>()) {
      const auto [offset, size] = link.destination;
      if (offset > parts.store.size() || size > parts.store.size() - offset) {
        loader.fail();
        break;
      }
      parts.links.push_back({link.kind, link.node, {}, link.span});
      parts.destinations.push_back(link.destination);
    }
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
