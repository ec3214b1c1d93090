// SPDX-License-Identifier: MIT
#include "scaffold/adr.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <utility>
#include <vector>

#include "config/placement.hpp"
#include "journal/words/value_words.hpp"
#include "journal/words/words.hpp"
#include "scaffold/adr_form.hpp"
#include "scaffold/first_folder.hpp"
#include "scaffold/markdown_text.hpp"
#include "scaffold/naming.hpp"
#include "scaffold/supersede.hpp"
#include "text/ascii.hpp"
#include "text/slug.hpp"
#include "text/suggest.hpp"
#include "text/terminal_text.hpp"
#include "text/unified_diff.hpp"
#include "text/url.hpp"

namespace daybook::scaffold {
namespace {

using journal::Entry;

/// The records of one folder, in the order of their names.
struct Shelf {
  std::string folder;
  std::vector<const Entry*> records;
};

/// The folder nearest to the journal's root, of those that hold a good part of the records: a
/// repository may have examples or packages with some of their own.
Shelf main_shelf(const build::Journal& journal) {
  std::map<std::string, std::vector<const Entry*>> folders;
  const auto add = [&](const Entry& entry) {
    if (std::holds_alternative<journal::Adr>(entry.record))
      folders[std::string(text::folder_of(entry.path()))].push_back(&entry);
  };
  for (const auto* entries : {&journal.site.entries, &journal.site.held_entries}) {
    for (const auto& entry : *entries)
      add(*entry);
  }
  constexpr std::size_t k_good_part = 3;
  std::size_t most = 0;
  for (const auto& [folder, records] : folders)
    most = std::max(most, records.size());
  Shelf best;
  std::ptrdiff_t nearest = 0;
  for (auto& [folder, records] : folders) {
    const std::ptrdiff_t depth = std::ranges::count(folder, '/');
    const bool is_nearer = best.records.empty() || depth < nearest ||
                           (depth == nearest && records.size() > best.records.size());
    if (k_good_part * records.size() < most || !is_nearer) continue;
    nearest = depth;
    best = {folder, std::move(records)};
  }
  std::ranges::sort(best.records, {}, [](const Entry* entry) { return entry->path(); });
  return best;
}

Naming record_naming(const Shelf& shelf, const std::string& folder) {
  std::vector<NamedFile> names;
  for (const Entry* record : shelf.records)
    names.push_back({.path = std::string(record->path())});
  if (auto learned = learn_naming(names)) {
    // A number is the record's, whatever the form of the name that has it.
    for (const Entry* record : shelf.records) {
      const auto number = std::get<journal::Adr>(record->record).number;
      learned->next_number = std::max(learned->next_number, number.value_or(0) + 1);
    }
    return *learned;
  }
  Naming naming = default_naming(folder, {});
  naming.parts.back() = {{.kind = NamePiece::Kind::number, .width = 4},
                         {.kind = NamePiece::Kind::topic, .text = "-"}};
  return naming;
}

/// What is wrong with a status; empty: nothing.
std::string check_status(const std::string& status, const build::Journal& journal) {
  const journal::WordsInUse words(journal.vocabulary->values());
  const auto meaning = journal::find_adr_status(status);
  if (status.empty() || (meaning && *meaning != journal::AdrStatus::superseded)) return {};
  constexpr std::array<std::string_view, 4> k_known{"proposed", "accepted", "rejected",
                                                    "deprecated"};
  const std::string hint = text::did_you_mean(status, k_known);
  return fmt::format("'{}' is no status of a new decision record; {}", text::printable(status),
                     hint.empty() ? "write proposed, accepted, rejected or deprecated" : hint);
}

std::string status_of(const AdrWish& wish, const RecordForm& form) {
  // Whoever replaces a decision has taken one.
  std::string status = !wish.status.empty()      ? wish.status
                       : wish.supersedes.empty() ? "proposed"
                                                 : "accepted";
  if (form.begins_upper) status.front() = text::ascii_upper(status.front());
  return status;
}

std::string heading_of(const std::string& title, const Naming& naming, const RecordForm& form,
                       bool is_numbered) {
  if (form.heading_after.empty() || !is_numbered) return title;
  return fmt::format("{}{:0{}}{}{}", form.heading_before, naming.next_number, form.heading_width,
                     form.heading_after, title);
}

/// The record that is superseded, and how the two speak of each other.
struct Old {
  const Entry* entry = nullptr;
  std::string name;
  std::string link;  ///< from the new one
};

layout::Record record_data(const build::Journal& journal, const AdrWish& wish, const Naming& naming,
                           const RecordForm& form, const Old& old) {
  const std::string number = number_text(naming);
  const std::string title = in_one_line(wish.title);
  layout::List sections;
  for (const std::string& section : form.sections)
    sections.emplace_back(section);
  layout::Value supersedes;
  if (old.entry != nullptr) {
    const auto& adr = std::get<journal::Adr>(old.entry->record);
    supersedes = layout::Record{
        {"number", adr.number ? layout::Value(std::to_string(*adr.number)) : layout::Value()},
        {"title", markdown_text(old.entry->common.title.value)},
        {"name", old.name},
        {"link", old.link}};
  }
  const layout::Record site{{"title", journal.config.title},
                            {"language", journal.config.language},
                            {"tracks", layout::List{}},
                            {"modules", layout::List{}}};
  return {{"number", number.empty() ? layout::Value() : layout::Value(number)},
          {"title", title},
          {"heading", heading_of(title, naming, form, !number.empty())},
          {"date", text::to_iso(wish.date)},
          {"status", status_of(wish, form)},
          {"supersedes", supersedes},
          {"form", status_form_name(form.status)},
          {"mark", std::string(1, form.mark)},
          {"sections", std::move(sections)},
          {"site", site}};
}

ChangedFile changed(const Old& old, const std::string& new_path, const std::string& new_name) {
  const text::SourceFile& source = old.entry->document->source();
  const std::string path(old.entry->path());
  const text::Edit edit = supersede(*old.entry, new_name, link_between(path, new_path));
  const std::string_view before = source.slice(edit.span);
  return {.path = path,
          .before = std::string(source.bytes()),
          .after = text::edited(source.bytes(), {&edit, 1}),
          .note = before.empty() ? fmt::format("superseded by {}", new_name)
                                 : fmt::format("'{}' is now superseded by {}",
                                               text::printable(before), new_name)};
}

}  // namespace

PlannedRecord plan_adr(const io::FileSystem& files, const std::string& folder,
                       const build::Journal& journal, const Archetypes& archetypes,
                       const AdrWish& wish) {
  if (in_one_line(wish.title).empty()) return Refusal{"a decision record needs a title"};
  if (std::string fault = check_status(wish.status, journal); !fault.empty())
    return Refusal{std::move(fault)};
  const Shelf shelf = main_shelf(journal);
  const RecordForm form = learn_record_form(shelf.records);
  const Naming naming = record_naming(
      shelf, shelf.records.empty() ? first_folder(journal, config::FilePlace::Room::decisions)
                                   : shelf.folder);
  const std::string path = new_path(
      naming, {.date = wish.date, .topic = in_one_line(wish.title)}, [&](const std::string& taken) {
        return files.info(io::join(folder, taken)).type != io::FileType::none;
      });
  Old old;
  if (!wish.supersedes.empty()) {
    const auto found = find_record(journal.site, wish.supersedes);
    if (const auto* const refusal = std::get_if<Refusal>(&found)) return *refusal;
    const site::AdrNode& node = journal.site.adr(std::get<site::AdrId>(found));
    old.entry = journal.site.file(node.file).entry;
    old.name = record_name(old.entry->path(), *node.adr);
    old.link = link_between(path, old.entry->path());
  }
  auto filled = archetypes.fill(k_adr, k_adr, record_data(journal, wish, naming, form, old));
  if (!filled.diagnostics.empty()) return std::move(filled.diagnostics);
  NewRecord made{.file = {.path = path, .text = std::move(filled.value)}, .superseded = {}};
  const std::string number = number_text(naming);
  const std::string name = number.empty() ? std::string(text::stem_of(path)) : "ADR-" + number;
  if (old.entry != nullptr) made.superseded = changed(old, path, name);
  return made;
}

}  // namespace daybook::scaffold
