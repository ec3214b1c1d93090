// SPDX-License-Identifier: MIT
// What decisions contradict themselves in, and fields of theirs that name a record that is not
// there.  Mentions of one, and numbers given twice, are reported where they are looked up.  Tested
// by decisions_test.cpp.
#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <string>
#include <utility>

#include "journal/lines.hpp"
#include "journal/metadata/facts.hpp"
#include "journal/words/words.hpp"
#include "site/missing_record.hpp"
#include "site/record_numbers.hpp"
#include "site/site.hpp"
#include "text/ascii.hpp"
#include "text/unicode.hpp"

namespace daybook::site {
namespace {

using journal::AdrStatus;
using journal::ItemField;
using journal::MetaField;

/// Only the number of a record: `12`, `ADR-12`, `docs/adr/0012-queue.md`.
std::optional<std::uint32_t> named_number(std::string_view text) {
  std::string_view name = text::trim(text);
  const std::size_t slash = name.find_last_of('/');
  if (slash != std::string_view::npos) name.remove_prefix(slash + 1);
  const auto number = journal::adr_number_in(name);
  if (!number || text::ascii_lower(name.substr(0, 3)) == "adr") return number;
  const std::size_t end = std::min(name.find_first_not_of("0123456789"), name.size());
  return end == name.size() || name[end] == '-' ? number : std::nullopt;
}

class DecisionChecks {
 public:
  DecisionChecks(const Site& site, text::Diagnostics& diagnostics)
      : site_(site), diagnostics_(diagnostics), records_(site) {}

  void run() {
    for (const DecisionChain& chain : site_.decision_chains)
      check_cycles(chain);
    for (std::uint32_t i = 0; i < site_.adrs.size(); ++i)
      check_status(AdrId{i});
    for (const SessionNode& session : site_.sessions)
      check_session(session);
  }

 private:
  const journal::Entry& entry_of(AdrId id) const { return *site_.file(site_.adr(id).file).entry; }

  void say(const journal::Entry& entry, text::Rule rule, text::Span span, std::string message,
           std::string help) {
    diagnostics_.push_back(text::make_diagnostic(rule, entry.document->source().place(span),
                                                 std::move(message), std::move(help)));
  }

  std::string name_of(AdrId id) const {
    const auto& number = site_.adr(id).adr->number;
    return number ? fmt::format("ADR-{}", *number) : fmt::format("'{}'", entry_of(id).path());
  }

  std::string names_of(const std::vector<AdrId>& ids) const {
    constexpr std::size_t k_most = 5;
    std::string names;
    for (std::size_t i = 0; i < std::min(ids.size(), k_most); ++i) {
      const bool is_last = i + 1 == ids.size();
      names += i == 0 ? "" : is_last ? " and " : ", ";
      names += name_of(ids[i]);
    }
    return ids.size() > k_most ? names + fmt::format(" and {} more", ids.size() - k_most) : names;
  }

  /// Where a record says what its status is; its first line when it does not.
  text::Span status_place(AdrId id) const {
    const journal::Entry& entry = entry_of(id);
    for (const journal::Statement& statement : entry.common.statements) {
      const bool is_status =
          statement.field == MetaField::adr_status || statement.field == MetaField::status;
      if (is_status && !statement.span.empty()) return statement.span;
    }
    static const auto k_headings = journal::list_of(journal::adr_status_headings());
    for (const markdown::Section& section : entry.document->sections()) {
      if (k_headings.whole(journal::name_key(section.title))) return section.span;
    }
    return {};
  }

  // Each circle once, at its record of the lowest number.
  void check_cycles(const DecisionChain& chain) {
    std::vector<AdrId> members;
    std::set<AdrId> told;
    for (const Supersession& arrow : chain.arrows) {
      if (!arrow.in_cycle || told.contains(arrow.newer)) continue;
      members = circle_of(chain, arrow.newer);
      told.insert(members.begin(), members.end());
      say(entry_of(members.front()), text::Rule::adr_cycle, status_place(members.front()),
          fmt::format("{} supersede one another in a circle", names_of(members)),
          "say which of them holds, and take out what says that it is superseded");
    }
  }

  static std::vector<AdrId> circle_of(const DecisionChain& chain, AdrId first) {
    std::set<AdrId> members{first};
    std::vector<AdrId> rest{first};
    while (!rest.empty()) {
      const AdrId id = rest.back();
      rest.pop_back();
      const auto from = std::ranges::lower_bound(chain.arrows, id, {}, &Supersession::newer);
      for (auto arrow = from; arrow != chain.arrows.end() && arrow->newer == id; ++arrow) {
        if (arrow->in_cycle && members.insert(arrow->older).second) rest.push_back(arrow->older);
      }
    }
    return {members.begin(), members.end()};
  }

  bool is_in_cycle(AdrId id) const {
    const auto& chain = site_.adr(id).chain;
    return chain && std::ranges::any_of(site_.decision_chains[*chain].arrows,
                                        [&](const Supersession& arrow) {
                                          return arrow.in_cycle && arrow.older == id;
                                        });
  }

  void check_status(AdrId id) {
    const AdrNode& node = site_.adr(id);
    check_itself(id, node.adr->supersedes);
    check_itself(id, node.adr->superseded_by);
    if (node.adr->status == AdrStatus::accepted) check_accepted(id);
    const bool names_one = !node.superseded_by.empty() || !node.adr->superseded_by.empty() ||
                           !node.adr->superseded_by_links.empty();
    if (node.adr->status != AdrStatus::superseded || names_one) return;
    say(entry_of(id), text::Rule::adr_successor_missing, status_place(id),
        fmt::format("{} is superseded, but no record says by which", name_of(id)),
        "write 'superseded by ADR-' and the number of its successor");
  }

  void check_itself(AdrId id, const std::vector<text::Located<std::uint32_t>>& named) {
    const auto& number = site_.adr(id).adr->number;
    for (const auto& other : named) {
      if (!number || other.value != *number) continue;
      say(entry_of(id), text::Rule::adr_cycle, other.span,
          fmt::format("{} supersedes itself", name_of(id)), "name the other record");
    }
  }

  // A record that is only proposed does not replace anything yet.
  void check_accepted(AdrId id) {
    std::vector<AdrId> successors;
    std::ranges::copy_if(site_.adr(id).superseded_by, std::back_inserter(successors),
                         [&](AdrId newer) {
                           const auto status = site_.adr(newer).adr->status;
                           return status != AdrStatus::proposed && status != AdrStatus::rejected;
                         });
    if (successors.empty() || is_in_cycle(id)) return;
    say(entry_of(id), text::Rule::adr_accepted_superseded, status_place(id),
        fmt::format("{} is accepted, but superseded by {}", name_of(id), names_of(successors)),
        fmt::format("write 'superseded by {}' as its status", name_of(successors.front())));
  }

  void check_session(const SessionNode& session) {
    const journal::Entry& entry = *site_.file(session.file).entry;
    for (const journal::Item& item : session.session->items) {
      if (item.type != journal::ItemType::decision) continue;
      const auto* const field = item.field(ItemField::adr);
      if (field != nullptr) check_field(entry, *field);
    }
  }

  // A link or a mention is reported with all other links.
  void check_field(const journal::Entry& entry, const journal::FieldValue& field) {
    if (site_.adrs.empty() || !journal::links_in(*entry.document, field.nodes).empty()) return;
    const auto number = named_number(field.text);
    if (!number || has_record(*number)) return;
    diagnostics_.push_back(decision_adr_missing(
        entry, *number, journal::locate(*entry.document, field.span, field.text)));
  }

  bool has_record(std::uint32_t number) const {
    return records_.first(number) || records_.is_held(number);
  }

  const Site& site_;
  text::Diagnostics& diagnostics_;
  RecordNumbers records_;
};

}  // namespace

void check_decisions(const Site& site, text::Diagnostics& diagnostics) {
  DecisionChecks(site, diagnostics).run();
}

}  // namespace daybook::site
