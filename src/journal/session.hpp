// SPDX-License-Identifier: MIT
// What one file says: a session, a decision record or a note.  Knows no other file: a track is a
// name here and becomes a track of the site in site/link.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/digest.hpp"
#include "journal/words/role.hpp"
#include "markdown/document.hpp"
#include "text/date.hpp"
#include "text/diagnostic.hpp"
#include "text/span.hpp"

namespace daybook::journal {

using text::Located;

/// L0 to L5 of the study template; Level 2.5 is level 2.
using Level = std::uint8_t;
inline constexpr unsigned k_highest_level = 5;

/// What a session of a dialect is.
enum class SessionKind : std::uint8_t { learning, work, study };
enum class GoalType : std::uint8_t { production, research, interview };
enum class Priority : std::uint8_t { high, medium, low, blocked };

/// As layouts, classes and exports name it.
std::string_view session_kind_name(SessionKind kind);
std::string_view goal_type_name(GoalType goal);

/// One named part of an item.  `text` is plain and in the export's form: "true"/"false" for truth,
/// digits for numbers, "H"/"M"/"L" for severity, "L0".."L5" for level, otherwise the author's
/// words.
struct FieldValue {
  ItemField name;
  std::string text;
  markdown::NodeRange
      nodes;  ///< what the field was read from, for links and rich text; may be empty
  text::Span span;
};

/// One thing an author noted, whatever form it was written in.  Pages, ledgers, JSON, search and
/// exports all read these.
struct Item {
  ItemType type;
  Role role;  ///< of the nearest section with a role of its own
  std::uint32_t
      section;       ///< index into Document::sections(), or Section::k_no_parent before the first
  std::string text;  ///< plain, without checkbox, marker and field label; never empty
  markdown::NodeRange nodes;  ///< the list entry, row, paragraph or section it was read from
  text::Span span;            ///< begins on the item's own line
  std::vector<FieldValue> fields;

  /// The first field of that name, or nullptr.
  const FieldValue* field(ItemField name) const;
};

/// One reference of front matter's `refs`.
struct Reference {
  std::string title;
  std::string link;
  text::Span span;
};

/// What the file system's names say about a file before it is opened.
struct Placement {
  enum class Room : std::uint8_t { sessions, decisions, tracks, other } room = Room::other;
  std::string track;   ///< the folder's name under tracks/, as written; or empty
  std::string module;  ///< the folder's name under the track, as written; or empty
};

/// Where metadata may stand, in the order of trust.  `git` is known once all files are: it is in
/// no Statement.
enum class StatedIn : std::uint8_t {
  front_matter,
  header,
  section,
  footer,
  heading,  ///< the title, or the one heading that is a day
  file_name,
  folder,
  git
};
std::string_view stated_in_name(StatedIn where);

/// One piece of metadata as it was read, whether it won or not: what `explain` shows beside a line.
struct Statement {
  MetaField field;
  StatedIn where;
  std::string text;  ///< plain, as written
  text::Span span;   ///< of the value; empty when it was a name of the file system
};

/// What became of a statement.
enum class Use : std::uint8_t {
  counts,
  beaten,         ///< by one in a place that is trusted more
  unreadable,     ///< not in the form its field is read in
  not_filled_in,  ///< a placeholder, or a choice of the template that nobody made
};

/// Facts every file may have.
struct Common {
  Located<std::string> title;  ///< never empty: H1, topic, or the file's name
  std::optional<Located<text::DateRange>> date;
  std::vector<Located<std::string>> tags;  ///< as written, without '#', each once
  std::vector<std::string> aliases;        ///< other names for wiki links (Obsidian)
  bool draft = false;                      ///< `draft: true` or `published: false`
  bool is_private = false;                 ///< `private: true`
  std::optional<markdown::NodeId>
      title_node;                     ///< the H1 that gave the title, not to be shown twice
  std::string summary;                ///< plain, at most 400 code points; may be empty
  std::vector<Role> roles;            ///< parallel to Document::sections()
  std::vector<Statement> statements;  ///< all metadata that was read, in the order it was found
  std::vector<Use> uses;              ///< parallel to `statements`
  /// Blocks below the title that say nothing but these facts and the record's own, in order.
  std::vector<markdown::NodeId> told_header;
};

/// One sitting, whichever dialect it was written in.
struct Session {
  SessionKind kind = SessionKind::learning;
  std::string dialect;  ///< the name of its Dialect: "study", or one of the user's own
  std::optional<std::string> start_time;  ///< HH:MM
  std::optional<std::uint32_t> duration_min;
  std::optional<Located<std::string>> track;  ///< a name as written
  std::optional<Located<std::string>> module;
  std::optional<std::string> topic;
  std::optional<GoalType> goal_type;
  std::optional<std::string> status;  ///< weak, ok, mastered, or the author's own word
  std::optional<Level> level_before;
  std::optional<Level> level_after;
  std::optional<std::uint8_t> confidence;  ///< 1 to 5
  std::optional<bool> revisit;             ///< whether the author wants to come back to it
  std::optional<std::string> branch;
  std::optional<std::string> focus;
  std::vector<Reference> refs;
  std::vector<Located<std::string>> evidence;  ///< paths under evidence_targets, in order
  std::vector<std::uint32_t> adr_refs;         ///< numbers mentioned, ascending, each once
  std::vector<Item> items;                     ///< in the order of the file
};

/// How a decision stands.
enum class AdrStatus : std::uint8_t { proposed, accepted, rejected, deprecated, superseded };
std::string_view adr_status_name(AdrStatus status);

/// A decision record: MADR, Nygard's form, or plain.
struct Adr {
  std::optional<std::uint32_t> number;  ///< from the file name, then the title
  std::optional<AdrStatus> status;
  std::string status_text;  ///< as written, for a status that is no known word
  std::vector<Located<std::uint32_t>> supersedes;     ///< numbers
  std::vector<Located<std::uint32_t>> superseded_by;  ///< numbers
  /// Indices into the document's links: the same, where a link names no number.
  std::vector<std::uint32_t> supersedes_links, superseded_by_links;
  std::vector<std::string> deciders;
};

/// Any other file: track and module notes, indices, plain pages.
struct Note {
  enum class Kind : std::uint8_t {
    track_index,   ///< tracks/<track>/INDEX.md or README.md: shown on the track's page
    module_index,  ///< the same in a module's folder
    track_note,    ///< another file under a track
    folder_index,  ///< README.md or INDEX.md of any other folder
    plain,
  } kind = Kind::plain;
  std::string track;  ///< as in Placement
  std::string module;
};

using Record = std::variant<Session, Adr, Note>;

/// A piece of a file that is not published.
struct Withheld {
  text::Span span;
  enum class Why : std::uint8_t { mark, role, heading } why = Why::mark;
  std::string what;  ///< a section's heading; empty between marks
};
/// "marked", or "section" of both others.
std::string_view withheld_name(Withheld::Why why);

/// How many blocks of code a file has in a language.
struct LanguageUse {
  std::string language;  ///< markdown::code_language()
  std::uint32_t blocks = 0;
};

/// All that one file gives.  The unit of incremental reuse: a file with the same bytes and
/// placement keeps its Entry, diagnostics included.
struct Entry {
  std::shared_ptr<const markdown::Document> document;
  Common common;
  Record record;
  text::Diagnostics diagnostics;
  std::string sha256{};              ///< of the file as it is on the disk, in hexadecimal digits
  std::vector<Withheld> withheld{};  ///< what of the file stands in none of the above, in order
  base::Digest exposed{};            ///< of what other pages may show of it (exposed.hpp)
  std::vector<LanguageUse> languages{};  ///< in the order in which they come first
  bool has_formula = false;
  bool has_shortcode = false;
  /// The file with what is withheld, where something is and somebody asked for it.
  std::shared_ptr<const Entry> written{};

  /// As its author sees it, as far as that is known.
  const Entry& as_written() const { return written ? *written : *this; }
  std::string_view path() const { return document->source().path(); }
};

}  // namespace daybook::journal
