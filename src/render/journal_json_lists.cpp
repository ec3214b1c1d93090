// SPDX-License-Identifier: MIT
// The export as a whole: what stands around its lists, and the lists one after another or in files
// of their own.
#include <algorithm>
#include <array>

#include "render/journal_json.hpp"
#include "render/journal_parts.hpp"
#include "render/json_writer.hpp"
#include "render/theme.hpp"

namespace daybook::render {
namespace {

constexpr unsigned k_schema_version = 1;

constexpr std::array<std::string_view, k_journal_lists> k_names{
    "sessions",     "adrs",      "notes",     "tracks",  "modules",
    "capabilities", "gaps",      "reviews",   "tasks",   "questions",
    "terms",        "knowledge", "resources", "metrics", "decisions"};

constexpr auto k_lists = [] {
  std::array<JournalList, k_journal_lists> lists{};
  for (std::size_t i = 0; i < lists.size(); ++i)
    lists[i] = static_cast<JournalList>(i);
  return lists;
}();

bool is_note(const site::FileNode& file) {
  return !file.session && !file.adr;
}

}  // namespace

std::string_view journal_schema() {
  return embedded_schemas().front().bytes;
}

std::span<const JournalList> journal_lists() {
  return k_lists;
}

std::string_view journal_list_name(JournalList list) {
  return k_names.at(static_cast<std::size_t>(list));
}

std::size_t journal_list_size(const site::Site& site, JournalList list) {
  switch (list) {
    case JournalList::sessions:
      return site.sessions.size();
    case JournalList::adrs:
      return site.adrs.size();
    case JournalList::notes:
      return static_cast<std::size_t>(std::ranges::count_if(site.files, is_note));
    case JournalList::tracks:
      return site.tracks.size();
    case JournalList::modules:
      return site.modules.size();
    case JournalList::capabilities:
      return site.capabilities.size();
    case JournalList::gaps:
      return site.gaps.size();
    case JournalList::reviews:
      return site.reviews.size();
    case JournalList::tasks:
      return site.tasks.size();
    case JournalList::questions:
      return site.questions.size();
    case JournalList::terms:
      return site.terms.size();
    case JournalList::knowledge:
      return site.knowledge.size();
    case JournalList::resources:
      return site.resources.size();
    case JournalList::metrics:
      return site.series.size();
    case JournalList::decisions:
      return site.decisions.size();
  }
  return 0;
}

std::string JournalJson::element(JournalList list, std::uint32_t index) const {
  switch (list) {
    case JournalList::sessions:
      return session({index});
    case JournalList::adrs:
      return adr({index});
    case JournalList::notes:
      return note(notes_[index]);
    case JournalList::tracks:
      return track({index});
    case JournalList::modules:
      return module({index});
    case JournalList::capabilities:
      return capability(index);
    case JournalList::gaps:
      return gap(index);
    case JournalList::reviews:
      return review(index);
    case JournalList::tasks:
      return task(index);
    case JournalList::questions:
      return question(index);
    case JournalList::terms:
      return term(index);
    case JournalList::knowledge:
      return knowledge(index);
    case JournalList::resources:
      return resource(index);
    case JournalList::metrics:
      return series(index);
    case JournalList::decisions:
      return decision(index);
  }
  return {};
}

// An element a line.
void JournalJson::append_list(std::string& out, JournalList list, std::uint32_t first,
                              std::uint32_t last) const {
  out.append(",\n\"").append(journal_list_name(list)).append("\":[");
  for (std::uint32_t i = first; i < last; ++i) {
    out += i == first ? "\n" : ",\n";
    out += element(list, i);
  }
  out += first == last ? "]" : "\n]";
}

std::string JournalJson::whole() const {
  return with_parts({});
}

std::string JournalJson::with_parts(std::span<const JournalPart> parts) const {
  std::string out = head();
  // About as much as there will be, since a text of its size takes long to move.
  std::size_t written = 0;
  for (const site::FileNode& file : site_.files)
    written += file.entry->document->source().bytes().size();
  out.reserve(parts.empty() ? 2 * written : written / 8);
  for (const JournalList list : journal_lists()) {
    const std::size_t size = is_cut(parts, list) ? 0 : journal_list_size(site_, list);
    append_list(out, list, 0, static_cast<std::uint32_t>(size));
  }
  if (!parts.empty()) append_parts(out, parts);
  out.append(",\n\"progress\":").append(progress()).append(tail());
  return out;
}

// Where the lists are that are empty here.
void JournalJson::append_parts(std::string& out, std::span<const JournalPart> parts) {
  out += ",\n\"parts\":" + json_object([&](JsonWriter& json) {
           for (const JournalList list : journal_lists()) {
             std::vector<std::string_view> addresses;
             for (const JournalPart& part : parts) {
               if (part.list == list) addresses.push_back(part.url.path());
             }
             if (!addresses.empty()) json.texts_member(journal_list_name(list), addresses);
           }
         });
}

std::string JournalJson::part(const JournalPart& part) const {
  std::string out = json_object([&](JsonWriter& json) {
    json.member("schema", k_schema_version);
    json.member("generator", facts_.generator);
  });
  out.pop_back();
  append_list(out, part.list, part.first, part.last);
  return out + "}\n";
}

// The first members, without the closing brace.
std::string JournalJson::head() const {
  std::string out = json_object([&](JsonWriter& json) {
    json.member("schema", k_schema_version);
    json.member("generator", facts_.generator);
    json.object_member("site", [&] {
      json.member("title", config_.title);
      json.member("base_url", config_.base_url);
      json.member("language", config_.language);
    });
  });
  out.pop_back();
  return out;
}

}  // namespace daybook::render
