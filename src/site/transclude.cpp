// SPDX-License-Identifier: MIT
// Texts that are shown are the vertices of a graph, embeds its edges.  No recursion: a chain may be
// as long as a journal.
#include "site/transclude.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "markdown/html.hpp"

namespace daybook::site {
namespace {

using markdown::NodeId;
using markdown::NodeKind;

// Bytes of Markdown that one page shows of others, nested ones included: markup may become several
// times as long, and a page is not to grow beyond 1 MB.
constexpr std::uint64_t k_most_bytes = std::uint64_t{256} * 1024;
constexpr std::uint32_t k_none = UINT32_MAX;

/// A text that some embed shows: a file or one of its sections.
struct Shown {
  FileId file;
  std::optional<std::uint32_t> section;
  std::uint32_t first = 0, last = 0;  // of the file's transclusions: those in the text
  std::uint64_t bytes = 0;            // with all that is shown in it
  unsigned height = 0;                // how many texts are shown in one another below it
  std::uint32_t group = k_none;       // the same for those that show one another
};

/// Where links of one document stand alone in their paragraphs.
class Paragraphs {
 public:
  explicit Paragraphs(const markdown::Document& document) : document_(document) {
    const markdown::NodeRange all = document.all();
    for (notes_ = all.begin; notes_ < all.end && !is_note(notes_);)
      notes_ = document.node(notes_).subtree_end;
  }

  /// A footnote is shown elsewhere than where it is written, so it shows nothing itself.
  bool stands_alone(NodeId embed) {
    const NodeId paragraph = document_.parent(embed);
    if (document_.node(paragraph).kind != NodeKind::paragraph || embed >= notes_) return false;
    if (asked_ != paragraph) {
      asked_ = paragraph;
      answer_ = markdown::holds_only_embeds(document_, paragraph);
    }
    return answer_;
  }

 private:
  bool is_note(NodeId id) const { return document_.node(id).kind == NodeKind::footnote_definition; }

  const markdown::Document& document_;
  NodeId notes_;
  NodeId asked_;  // the paragraph that was asked for last; the root is none
  bool answer_ = false;
};

class TransclusionFinder {
 public:
  TransclusionFinder(Site& site, text::Diagnostics& diagnostics)
      : site_(site), diagnostics_(diagnostics) {}

  void run() {
    for (std::uint32_t i = 0; i < site_.files.size(); ++i)
      gather(FileId{i});
    collect_shown();
    find_groups();
    for (const std::uint32_t index : inner_first_)
      mark_cycles(shown_[index]);
    for (const std::uint32_t index : inner_first_)
      measure(shown_[index]);
    std::vector<std::vector<Transclusion>> kept;
    for (std::uint32_t i = 0; i < site_.files.size(); ++i)
      kept.push_back(bounded(FileId{i}));
    for (std::uint32_t i = 0; i < site_.files.size(); ++i)
      site_.files[i].transclusions = std::move(kept[i]);
  }

 private:
  void gather(FileId id) {
    FileNode& file = site_.files[id.index];
    const auto links = file.entry->document->links();
    std::optional<Paragraphs> paragraphs;
    for (std::uint32_t i = 0; i < links.size(); ++i) {
      const ResolvedLink& link = file.links[i];
      const bool is_text = links[i].kind == markdown::LinkKind::embed &&
                           link.state == LinkState::internal &&
                           link.target.kind == Target::Kind::file;
      if (!is_text) continue;
      if (!paragraphs) paragraphs.emplace(*file.entry->document);
      if (!paragraphs->stands_alone(links[i].node)) continue;
      const FileId source{link.target.index};
      const bool names_heading = links[i].destination.find('#') != std::string_view::npos;
      if (!names_heading)
        file.transclusions.push_back({.link = i, .source = source, .section = {}});
      if (!names_heading || link.fragment.empty()) continue;
      if (const auto found = section_of(source, link.fragment))
        file.transclusions.push_back({.link = i, .source = source, .section = *found});
    }
  }

  /// The section of an anchor; the title's is the whole text.  Nothing for a heading that begins
  /// none.
  std::optional<std::optional<std::uint32_t>> section_of(FileId id, std::string_view anchor) const {
    const journal::Entry& entry = *site_.file(id).entry;
    const auto sections = entry.document->sections();
    const auto found = std::ranges::find(sections, anchor, &markdown::Section::anchor);
    if (found == sections.end()) return std::nullopt;
    if (found->heading == entry.common.title_node) return std::optional<std::uint32_t>{};
    return static_cast<std::uint32_t>(found - sections.begin());
  }

  void collect_shown() {
    for (const FileNode& file : site_.files) {
      for (const Transclusion& each : file.transclusions) {
        const auto [slot, is_new] =
            index_.try_emplace(std::pair(each.source, each.section), shown_.size());
        if (is_new) shown_.push_back(make_shown(each));
      }
    }
  }

  Shown make_shown(const Transclusion& each) const {
    const FileNode& file = site_.file(each.source);
    const markdown::Document& document = *file.entry->document;
    markdown::NodeRange range = document.all();
    if (each.section) {
      const markdown::Section& section = document.sections()[*each.section];
      range = {section.heading, section.body.end};
    }
    const auto node_of = [&](const Transclusion& embed) {
      return document.links()[embed.link].node;
    };
    const auto& all = file.transclusions;
    const auto first = std::ranges::lower_bound(all, range.begin, {}, node_of);
    const auto last = std::ranges::lower_bound(all, range.end, {}, node_of);
    const auto begin_of = [&](NodeId id) -> std::uint64_t {
      return id.index < document.nodes().size() ? document.node(id).span.begin
                                                : document.source().bytes().size();
    };
    const std::uint64_t begin = begin_of(range.begin);
    return {.file = each.source,
            .section = each.section,
            .first = static_cast<std::uint32_t>(first - all.begin()),
            .last = static_cast<std::uint32_t>(last - all.begin()),
            .bytes = std::max(begin, begin_of(range.end)) - begin};
  }

  std::uint32_t shown_by(const Transclusion& embed) const {
    return static_cast<std::uint32_t>(index_.at(std::pair(embed.source, embed.section)));
  }

  Transclusion& embed(const Shown& text, std::uint32_t index) {
    return site_.files[text.file.index].transclusions[index];
  }

  // Tarjan's strongly connected components, with a stack of its own.  A group is complete after all
  // that it shows.
  void find_groups() {
    struct Step {
      std::uint32_t text, next;
    };
    std::vector<std::uint32_t> order(shown_.size(), k_none);
    std::vector<std::uint32_t> low(shown_.size(), k_none);
    std::vector<std::uint32_t> open;
    std::vector<Step> steps;
    std::uint32_t count = 0;
    const auto enter = [&](std::uint32_t text) {
      order[text] = low[text] = count++;
      open.push_back(text);
      steps.push_back({text, shown_[text].first});
    };
    for (std::uint32_t root = 0; root < shown_.size(); ++root) {
      if (order[root] == k_none) enter(root);
      while (!steps.empty()) {
        const std::uint32_t text = steps.back().text;
        if (steps.back().next < shown_[text].last) {
          const std::uint32_t inner = shown_by(embed(shown_[text], steps.back().next++));
          if (order[inner] == k_none)
            enter(inner);
          else if (shown_[inner].group == k_none)
            low[text] = std::min(low[text], order[inner]);
          continue;
        }
        steps.pop_back();
        if (!steps.empty()) low[steps.back().text] = std::min(low[steps.back().text], low[text]);
        if (low[text] == order[text]) close_group(text, open);
      }
    }
  }

  void close_group(std::uint32_t text, std::vector<std::uint32_t>& open) {
    std::uint32_t member = k_none;
    while (member != text) {
      member = open.back();
      open.pop_back();
      shown_[member].group = text;
      inner_first_.push_back(member);
    }
  }

  void mark_cycles(const Shown& text) {
    for (std::uint32_t i = text.first; i < text.last; ++i) {
      Transclusion& each = embed(text, i);
      if (shown_[shown_by(each)].group == text.group) each.in_cycle = true;
    }
  }

  void measure(Shown& text) {
    for (std::uint32_t i = text.first; i < text.last; ++i) {
      const Transclusion& each = embed(text, i);
      if (each.in_cycle) continue;
      const Shown& inner = shown_[shown_by(each)];
      text.height = std::max(text.height, inner.height + 1);
      // Saturates, since texts that show others twice double at each step.
      text.bytes = std::min(text.bytes + inner.bytes, k_most_bytes + 1);
    }
  }

  /// Whether the text that an embed shows holds the embed.
  bool shows_itself(FileId id, std::uint32_t index) const {
    const Shown& text = shown_[shown_by(site_.file(id).transclusions[index])];
    return text.file == id && text.first <= index && index < text.last;
  }

  /// Those of a file that its page shows.
  std::vector<Transclusion> bounded(FileId id) {
    const auto& all = site_.files[id.index].transclusions;
    std::vector<Transclusion> kept;
    std::uint64_t bytes = 0;
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      const Shown& text = shown_[shown_by(all[i])];
      if (all[i].in_cycle) say_cycle(id, all[i]);
      if (shows_itself(id, i)) continue;
      if (bytes + text.bytes > k_most_bytes) {
        say_limit(
            id, all[i],
            fmt::format("more than {} KB of other texts would be shown", k_most_bytes / 1024));
        continue;
      }
      if (text.height >= k_most_nested_texts)
        say_limit(
            id, all[i],
            fmt::format("more than {} texts would be shown in one another", k_most_nested_texts));
      bytes += text.bytes;
      kept.push_back(all[i]);
    }
    return kept;
  }

  void say_cycle(FileId id, const Transclusion& each) {
    say(id, each, text::Rule::transclusion_cycle,
        fmt::format("'{}' in turn shows this text", name_of(each)),
        "make one of the embeds a link, '[[…]]'");
  }

  void say_limit(FileId id, const Transclusion& each, std::string message) {
    say(id, each, text::Rule::transclusion_limit, std::move(message),
        fmt::format("embed a section of '{}', or write a link", name_of(each)));
  }

  std::string_view name_of(const Transclusion& each) const {
    return site_.file(each.source).entry->path();
  }

  void say(FileId id, const Transclusion& each, text::Rule rule, std::string message,
           std::string help) {
    const markdown::Document& document = *site_.file(id).entry->document;
    diagnostics_.push_back(
        text::make_diagnostic(rule, document.source().place(document.links()[each.link].span),
                              std::move(message), std::move(help)));
  }

  Site& site_;
  text::Diagnostics& diagnostics_;
  std::map<std::pair<FileId, std::optional<std::uint32_t>>, std::size_t> index_;
  std::vector<Shown> shown_;
  std::vector<std::uint32_t> inner_first_;  // into shown_
};

}  // namespace

void find_transclusions(Site& site, text::Diagnostics& diagnostics) {
  TransclusionFinder(site, diagnostics).run();
}

}  // namespace daybook::site
