// SPDX-License-Identifier: MIT
// Which decision records supersede which, and the chains that gives.  Does not judge them:
// decision_checks.cpp does.  No recursion: a chain may be as long as a journal.  Tested by
// decisions_test.cpp.
#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "site/record_numbers.hpp"
#include "site/site.hpp"
#include "text/url.hpp"

namespace daybook::site {
namespace {

using Neighbours = std::vector<AdrId> AdrNode::*;

void add(std::vector<AdrId>& ids, AdrId id) {
  if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
}

/// Follows what records say of one another.
class Joiner {
 public:
  Joiner(Site& site, text::Diagnostics& diagnostics)
      : site_(site), diagnostics_(diagnostics), records_(site) {}

  void run() {
    for (std::uint32_t i = 0; i < site_.adrs.size(); ++i) {
      const AdrId id{i};
      const journal::Adr& adr = *site_.adr(id).adr;
      report_duplicate_number(id);
      for (const AdrId older : named(id, adr.supersedes, adr.supersedes_links))
        join(id, older);
      for (const AdrId newer : named(id, adr.superseded_by, adr.superseded_by_links))
        join(newer, id);
    }
    for (AdrNode& node : site_.adrs) {
      std::ranges::sort(node.supersedes);
      std::ranges::sort(node.superseded_by);
    }
  }

 private:
  const journal::Entry& entry_of(AdrId id) const { return *site_.file(site_.adr(id).file).entry; }
  std::string_view folder_of(AdrId id) const { return text::folder_of(entry_of(id).path()); }

  void join(AdrId newer, AdrId older) {
    if (newer == older) return;
    add(site_.adrs[newer.index].supersedes, older);
    add(site_.adrs[older.index].superseded_by, newer);
  }

  std::vector<AdrId> named(AdrId from, const std::vector<text::Located<std::uint32_t>>& numbers,
                           const std::vector<std::uint32_t>& links) {
    std::vector<AdrId> found;
    for (const auto& number : numbers) {
      if (const auto other = record(from, number)) found.push_back(*other);
    }
    for (const std::uint32_t index : links) {
      const ResolvedLink& link = site_.file(site_.adr(from).file).links[index];
      if (link.state != LinkState::internal || link.target.kind != Target::Kind::file) continue;
      if (const auto other = site_.files[link.target.index].adr) found.push_back(*other);
    }
    return found;
  }

  // Packages of one repository count their own records: the one in the same folder is meant.
  std::optional<AdrId> record(AdrId from, const text::Located<std::uint32_t>& number) {
    const auto first = records_.first(number.value);
    if (!first && !records_.is_held(number.value)) report_unknown(from, number);
    const auto beside = records_.beside(number.value, folder_of(from));
    return beside ? beside->first : first;
  }

  void report_unknown(AdrId from, const text::Located<std::uint32_t>& number) {
    diagnostics_.push_back(text::make_diagnostic(
        text::Rule::adr_unknown, entry_of(from).document->source().place(number.span),
        fmt::format("there is no decision record {}", number.value)));
  }

  void report_duplicate_number(AdrId id) {
    const AdrNode& node = site_.adr(id);
    if (!node.adr->number) return;
    const AdrId first = records_.beside(*node.adr->number, folder_of(id))->first;
    if (first == id) return;
    diagnostics_.push_back(text::make_diagnostic(
        text::Rule::adr_number_duplicate, entry_of(id).document->source().place({}),
        fmt::format("'{}' has the number {} already", entry_of(first).path(), *node.adr->number)));
  }

  Site& site_;
  text::Diagnostics& diagnostics_;
  RecordNumbers records_;
};

/// Walks along `next` from a record until nothing new is found; calls `leave(record)` for each when
/// all that it leads to has been left.
class Walker {
 public:
  explicit Walker(const Site& site) : site_(site), seen_(site.adrs.size()) {}

  template <class Leave>
  void walk(AdrId from, Neighbours next, Leave leave) {
    if (seen_[from.index]) return;
    enter(from);
    while (!path_.empty()) {
      auto& [id, step] = path_.back();
      const std::vector<AdrId>& ways = site_.adr(id).*next;
      if (step == ways.size()) {
        leave(id);
        path_.pop_back();
        continue;
      }
      const AdrId way = ways[step++];
      if (!seen_[way.index]) enter(way);
    }
  }

 private:
  void enter(AdrId id) {
    seen_[id.index] = true;
    path_.emplace_back(id, 0);
  }

  const Site& site_;
  std::vector<bool> seen_;
  std::vector<std::pair<AdrId, std::size_t>> path_;
};

/// Records with equal numbers can be reached from each other (Kosaraju's two walks).
std::vector<std::uint32_t> circles(const Site& site) {
  std::vector<AdrId> left;
  Walker down(site);
  for (std::uint32_t i = 0; i < site.adrs.size(); ++i)
    down.walk(AdrId{i}, &AdrNode::supersedes, [&](AdrId id) { left.push_back(id); });
  std::vector<std::uint32_t> circle(site.adrs.size());
  Walker up(site);
  for (std::size_t i = left.size(); i-- > 0;)
    up.walk(left[i], &AdrNode::superseded_by, [&](AdrId id) { circle[id.index] = left[i].index; });
  return circle;
}

/// All records that one is joined to, by number.
std::vector<AdrId> joined_to(const Site& site, AdrId first, std::vector<bool>& seen) {
  std::vector<AdrId> records{first};
  seen[first.index] = true;
  for (std::size_t i = 0; i < records.size(); ++i) {
    for (const Neighbours way : {&AdrNode::supersedes, &AdrNode::superseded_by}) {
      for (const AdrId other : site.adr(records[i]).*way) {
        if (seen[other.index]) continue;
        seen[other.index] = true;
        records.push_back(other);
      }
    }
  }
  std::ranges::sort(records);
  return records;
}

}  // namespace

void join_records(Site& site, text::Diagnostics& diagnostics) {
  Joiner(site, diagnostics).run();
}

std::vector<DecisionChain> find_chains(const Site& site) {
  const std::vector<std::uint32_t> circle = circles(site);
  std::vector<DecisionChain> chains;
  std::vector<bool> seen(site.adrs.size());
  for (std::uint32_t i = 0; i < site.adrs.size(); ++i) {
    const AdrNode& node = site.adrs[i];
    if (seen[i] || (node.supersedes.empty() && node.superseded_by.empty())) continue;
    DecisionChain chain{.records = joined_to(site, AdrId{i}, seen), .arrows = {}};
    for (const AdrId newer : chain.records) {
      for (const AdrId older : site.adr(newer).supersedes)
        chain.arrows.push_back({.newer = newer,
                                .older = older,
                                .in_cycle = circle[newer.index] == circle[older.index]});
    }
    chains.push_back(std::move(chain));
  }
  return chains;
}

}  // namespace daybook::site
