// SPDX-License-Identifier: MIT
#include "render/search_sections.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace daybook::render {
namespace {

using markdown::NodeId;
using markdown::NodeKind;
using search::Field;

class Reader {
 public:
  explicit Reader(const journal::Entry& entry) : entry_(entry), document_(*entry.document) {}

  std::vector<SearchSection> run() {
    found_.push_back({});
    for (const NodeId id : markdown::children(document_, document_.all()))
      take(id);
    found_.push_back(std::move(footnotes_));
    std::erase_if(found_, [](const SearchSection& section) {
      return section.title.empty() && section.pieces.empty();
    });
    return std::move(found_);
  }

 private:
  void take(NodeId id) {
    const NodeKind kind = document_.node(id).kind;
    if (kind == NodeKind::heading) {
      begin(id);
    } else if (kind == NodeKind::footnote_definition) {
      add(footnotes_, id, Field::body);
    } else {
      add(found_.back(), id, kind == NodeKind::code_block ? Field::code : Field::body);
    }
  }

  void begin(NodeId heading) {
    const auto sections = document_.sections();
    while (next_ < sections.size() && sections[next_].heading < heading)
      ++next_;
    if (next_ == sections.size() || sections[next_].heading != heading) return;
    if (entry_.common.title_node == heading) {
      found_.push_back({});
      return;
    }
    found_.push_back({.anchor = std::string(sections[next_].anchor),
                      .title = std::string(sections[next_].title),
                      .pieces = {}});
  }

  void add(SearchSection& section, NodeId id, Field field) const {
    std::string text = markdown::plain_text(document_, document_.subtree(id));
    if (!text.empty()) section.pieces.push_back({field, std::move(text)});
  }

  const journal::Entry& entry_;
  const markdown::Document& document_;
  std::size_t next_ = 0;
  std::vector<SearchSection> found_;
  SearchSection footnotes_;
};

}  // namespace

std::vector<SearchSection> search_sections(const journal::Entry& entry) {
  return Reader(entry).run();
}

std::string_view anchor_at(const journal::Entry& entry, std::uint32_t place) {
  const auto sections = entry.document->sections();
  const auto after = std::ranges::upper_bound(
      sections, place, {}, [](const markdown::Section& section) { return section.span.begin; });
  return after == sections.begin() ? std::string_view{}
                                   : std::string_view(std::prev(after)->anchor);
}

}  // namespace daybook::render
