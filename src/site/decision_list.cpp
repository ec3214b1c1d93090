// SPDX-License-Identifier: MIT
// All decisions of a journal in one list, and what is asked of one.  Tested by decisions_test.cpp.
#include <algorithm>
#include <tuple>

#include "journal/lines.hpp"
#include "journal/metadata/facts.hpp"
#include "site/record_numbers.hpp"
#include "site/site.hpp"

namespace daybook::site {
namespace {

using journal::Item;
using journal::ItemField;
using journal::ItemType;

std::optional<AdrId> linked_record(const Site& site, const FileNode& file,
                                   const markdown::Link& link) {
  const auto index = static_cast<std::size_t>(&link - file.entry->document->links().data());
  const ResolvedLink& resolved = file.links[index];
  if (resolved.state != LinkState::internal || resolved.target.kind != Target::Kind::file)
    return std::nullopt;
  return site.files[resolved.target.index].adr;
}

/// The record that an entry names: in its field, or in its own line.
std::optional<AdrId> record_of(const Site& site, const RecordNumbers& records, const FileNode& file,
                               const Item& item) {
  const markdown::Document& document = *file.entry->document;
  const auto* const field = item.field(ItemField::adr);
  if (field != nullptr) {
    for (const markdown::Link& link : journal::links_in(document, field->nodes)) {
      if (const auto record = linked_record(site, file, link)) return record;
    }
    const auto number = journal::adr_number_in(field->text);
    if (const auto record = number ? records.first(*number) : std::nullopt) return record;
  }
  const std::uint32_t line = document.source().line_of(item.span.begin);
  for (const markdown::Link& link : journal::links_in(document, item.nodes)) {
    if (document.source().line_of(link.span.begin) != line) continue;
    if (const auto record = linked_record(site, file, link)) return record;
  }
  return std::nullopt;
}

// Newest first; of one day the records before the entries, and both as they stand.
void sort_newest_first(const Site& site, std::vector<Decision>& decisions) {
  const auto day = [&](const Decision& decision) {
    const auto& date = site.file(decision_file(site, decision)).date;
    return date ? date->first : text::Date{};
  };
  std::ranges::stable_sort(decisions, [&](const Decision& a, const Decision& b) {
    return std::tuple(day(b), a.session.has_value()) < std::tuple(day(a), b.session.has_value());
  });
}

}  // namespace

std::string_view decision_text(const Site& site, const Decision& decision) {
  if (decision.session) return site.session(*decision.session).session->items[decision.item].text;
  return site.file(site.adr(*decision.record).file).entry->common.title.value;
}

std::string_view decision_status(const Site& site, const Decision& decision) {
  if (!decision.record) return {};
  const auto status = site.adr(*decision.record).adr->status;
  return status ? journal::adr_status_name(*status) : "other";
}

FileId decision_file(const Site& site, const Decision& decision) {
  return decision.session ? site.session(*decision.session).file : site.adr(*decision.record).file;
}

std::vector<Decision> list_decisions(const Site& site) {
  std::vector<Decision> decisions;
  for (std::size_t i = site.adrs.size(); i-- > 0;)
    decisions.push_back({.record = AdrId{static_cast<std::uint32_t>(i)}, .session = {}, .item = 0});
  const RecordNumbers records(site);
  for (const ItemRef& ref : site.items_of(ItemType::decision))
    decisions.push_back(
        {.record = record_of(site, records, site.file_of(ref.session), site.item(ref)),
         .session = ref.session,
         .item = ref.item});
  sort_newest_first(site, decisions);
  return decisions;
}

}  // namespace daybook::site
