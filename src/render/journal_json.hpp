// SPDX-License-Identifier: MIT
// The journal as JSON, for `daybook export`, `daybook list --json` and data/journal.json.  Names
// and types are those of doc/journal.schema.json.  Held files are in no Site and so in no export.
// Tested by journal_json_test.cpp, and against the schema by schema_test.cpp.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "config/config.hpp"
#include "site/site.hpp"
#include "text/date.hpp"

namespace daybook::site {
struct Progress;
}

namespace daybook::render {

class JsonWriter;

/// What an export says besides what is in the Site.
struct ExportFacts {
  std::string_view generator;  ///< "daybook 0.1.0"
  text::Date clock;            ///< the build's day
  std::uint32_t errors = 0;    ///< diagnostics of reading and linking
  std::uint32_t warnings = 0;
};

/// The JSON Schema (draft 4) of an export.
std::string_view journal_schema();

/// The lists of an export, in their order there.
enum class JournalList : std::uint8_t {
  sessions,
  adrs,
  notes,
  tracks,
  modules,
  capabilities,
  gaps,
  reviews,
  tasks,
  questions,
  terms,
  knowledge,
  resources,
  metrics,
  decisions,
};
inline constexpr std::size_t k_journal_lists = 15;
std::span<const JournalList> journal_lists();
std::string_view journal_list_name(JournalList list);
std::size_t journal_list_size(const site::Site& site, JournalList list);

struct JournalPart;
struct ProgressPages;

/// The elements of the export, each as one JSON object on one line.  Const after construction.
class JournalJson {
 public:
  /// What is given must outlive this.
  JournalJson(const config::Config& config, const site::Site& site, const ProgressPages& progress,
              const ExportFacts& facts);

  /// The whole export: an element of its lists a line, with a final line end.
  std::string whole() const;
  /// The same without the lists that are cut into `parts` (journal_parts.hpp): they are empty, and
  /// `parts` tells where they are.
  std::string with_parts(std::span<const JournalPart> parts) const;
  /// One of those.
  std::string part(const JournalPart& part) const;

  std::string session(site::SessionId id) const;
  /// One item standing alone: with a member `session` that says where it stands (`id`, `source`,
  /// `date`, `track`, `module`).  `index` is into Session::items.
  std::string item(site::SessionId id, std::uint32_t index) const;
  std::string adr(site::AdrId id) const;
  std::string note(site::FileId id) const;
  std::string track(site::TrackId id) const;
  std::string module(site::ModuleId id) const;
  // Of the Site's lists of the same name.
  std::string capability(std::uint32_t index) const;
  std::string gap(std::uint32_t index) const;
  std::string review(std::uint32_t index) const;
  std::string task(std::uint32_t index) const;
  std::string question(std::uint32_t index) const;
  std::string term(std::uint32_t index) const;
  std::string knowledge(std::uint32_t index) const;
  std::string resource(std::uint32_t index) const;
  std::string series(std::uint32_t index) const;
  std::string decision(std::uint32_t index) const;
  /// The series over time, the tracker and the stack: one object.
  std::string progress() const;

 private:
  std::string head() const;
  std::string element(JournalList list, std::uint32_t index) const;
  void append_list(std::string& out, JournalList list, std::uint32_t first,
                   std::uint32_t last) const;
  static void append_parts(std::string& out, std::span<const JournalPart> parts);
  std::string tail() const;

  // Each writes members of an object.
  void write_broken_links(JsonWriter& json) const;
  static void write_file(JsonWriter& json, const site::FileNode& file);
  static void write_days(JsonWriter& json, const site::FileNode& file);
  static void write_tags(JsonWriter& json, const site::FileNode& file);
  void write_links(JsonWriter& json, const site::FileNode& file) const;
  static void write_metadata(JsonWriter& json, const journal::Session& session);
  static void write_sections(JsonWriter& json, const journal::Entry& entry);
  void write_item(JsonWriter& json, site::SessionId id, std::uint32_t index) const;
  static void write_field(JsonWriter& json, const journal::Item& item, journal::ItemField name);
  void write_item_proofs(JsonWriter& json, site::SessionId id, std::uint32_t index) const;
  void write_claim(JsonWriter& json, const site::Claim& claim) const;
  void write_place(JsonWriter& json, const site::ItemRef& ref) const;
  void write_places(JsonWriter& json, const std::vector<site::ItemRef>& places) const;
  void write_times(JsonWriter& json, const site::Progress& progress) const;
  void write_levels(JsonWriter& json, const site::Progress& progress) const;
  void write_confidences(JsonWriter& json, const site::Progress& progress) const;
  void write_tracker(JsonWriter& json) const;
  void write_technologies(JsonWriter& json) const;
  void write_ids(JsonWriter& json, std::string_view name,
                 const std::vector<site::FileId>& ids) const;
  void write_ids(JsonWriter& json, std::string_view name,
                 const std::vector<site::SessionId>& ids) const;

  std::string_view id_of(site::FileId id) const { return site_.file(id).id; }
  std::string_view id_of(site::SessionId id) const { return site_.file_of(id).id; }
  std::string day_of(site::SessionId id) const;
  static std::string level_name(std::optional<journal::Level> level);
  std::string_view name_of(std::optional<site::TrackId> id) const;
  std::string_view name_of(std::optional<site::ModuleId> id) const;
  std::string target_of(const site::Proof& proof) const;

  const config::Config& config_;
  const site::Site& site_;
  const ProgressPages& progress_;
  ExportFacts facts_;
  std::vector<site::FileId> notes_;
  /// By session and item: the claim that a capability makes of it.
  std::map<std::pair<site::SessionId, std::uint32_t>, const site::Claim*> claims_;
};

}  // namespace daybook::render
