// SPDX-License-Identifier: MIT
#include "site/backlinks.hpp"

#include <algorithm>

namespace daybook::site {
namespace {

/// The page on which a target is shown: that of a shelf with an index note is the note's.
Target page_of(const Site& site, const Target& target) {
  std::optional<FileId> note;
  if (target.kind == Target::Kind::track) note = site.tracks[target.index].index_note;
  if (target.kind == Target::Kind::module) note = site.modules[target.index].index_note;
  if (target.kind == Target::Kind::folder) note = site.folders[target.index].index_note;
  return note ? Target{Target::Kind::file, note->index} : target;
}

class References {
 public:
  References(const Site& site, FileId from) : site_(site), from_(from) {}

  std::vector<Reference> take() {
    const FileNode& file = site_.file(from_);
    for (std::uint32_t i = 0; i < file.links.size(); ++i)
      add(file.links[i], i);
    for (const auto* const links : {&file.evidence, &file.references}) {
      for (const ResolvedLink& link : *links)
        add(link, Backlink::k_front_matter);
    }
    if (file.adr) add_records(site_.adr(*file.adr));
    return std::move(references_);
  }

 private:
  void add(const ResolvedLink& link, std::uint32_t index) {
    if (link.state == LinkState::internal) add(link.target, index);
  }

  void add(const Target& target, std::uint32_t index) {
    const Target page = page_of(site_, target);
    if (page.kind == Target::Kind::none || page.kind == Target::Kind::asset) return;
    if (page == Target{Target::Kind::file, from_.index}) return;
    references_.push_back({.page = page, .link = index});
  }

  // What a record's text says of others is links of its text already.
  void add_records(const AdrNode& node) {
    const text::Span front = site_.file(from_).entry->document->front_matter();
    const auto named = [&](const auto& numbers, std::optional<std::uint32_t> number) {
      return std::ranges::any_of(numbers, [&](const auto& each) {
        return each.value == number && each.span.begin >= front.begin && each.span.end <= front.end;
      });
    };
    const auto add_named = [&](const std::vector<AdrId>& others, const auto& numbers) {
      for (const AdrId id : others) {
        const AdrNode& other = site_.adr(id);
        if (named(numbers, other.adr->number))
          add(Target{Target::Kind::file, other.file.index}, Backlink::k_front_matter);
      }
    };
    add_named(node.supersedes, node.adr->supersedes);
    add_named(node.superseded_by, node.adr->superseded_by);
  }

  const Site& site_;
  FileId from_;
  std::vector<Reference> references_;
};

std::vector<Backlink>& linked_from(Site& site, const Target& page) {
  switch (page.kind) {
    case Target::Kind::track:
      return site.tracks[page.index].linked_from;
    case Target::Kind::module:
      return site.modules[page.index].linked_from;
    case Target::Kind::folder:
      return site.folders[page.index].linked_from;
    default:
      return site.files[page.index].linked_from;
  }
}

}  // namespace

std::vector<Reference> references_of(const Site& site, FileId from) {
  return References(site, from).take();
}

void collect_backlinks(Site& site) {
  for (std::uint32_t i = 0; i < site.files.size(); ++i) {
    for (const Reference& reference : references_of(site, FileId{i})) {
      auto& list = linked_from(site, reference.page);
      // Files are visited in order, so the last backlink tells whether this file is there already.
      if (!list.empty() && list.back().from == FileId{i})
        ++list.back().count;
      else
        list.push_back({.from = FileId{i}, .link = reference.link});
    }
  }
}

}  // namespace daybook::site
