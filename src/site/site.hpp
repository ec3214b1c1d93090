// SPDX-License-Identifier: MIT
// What all files say together: pages with their addresses, tracks, modules, tags, resolved links
// and the ledgers.  Made once by link() (link.hpp) and const from then on: any number of threads
// may read it, no lock anywhere.  Knows no HTML.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/digest.hpp"
#include "base/image_header.hpp"
#include "journal/session.hpp"
#include "site/capabilities.hpp"
#include "site/decisions.hpp"
#include "site/evidence.hpp"
#include "site/history.hpp"
#include "site/ids.hpp"
#include "site/learned.hpp"
#include "site/links.hpp"
#include "site/related.hpp"
#include "text/date.hpp"
#include "text/diagnostic.hpp"
#include "text/url.hpp"

namespace daybook::site {

/// A published Markdown file.
struct FileNode {
  const journal::Entry* entry = nullptr;  ///< kept alive by Site::entries
  text::Url url;
  std::string id;  ///< stable: the last part of the address without `.html`, or its path
  std::string published_id = {};         ///< what feeds know it by, as urls.lock has it; or empty
  std::vector<ResolvedLink> links;       ///< parallel to entry->document->links()
  std::vector<ResolvedLink> evidence;    ///< parallel to Session::evidence
  std::vector<ResolvedLink> references;  ///< parallel to Session::refs
  std::vector<Transclusion> transclusions;  ///< by link
  std::vector<Backlink>
      linked_from;  ///< one a page, in order of path; links from a page to itself left out
  std::optional<text::DateRange> date;  ///< as the entry says; of a session that does not, the day
                                        ///< of its first commit
  std::optional<FileHistory> history;   ///< none: in no commit that is known
  std::optional<SessionId> session;
  std::optional<AdrId> adr;
  std::optional<TrackId> track;
  std::optional<ModuleId> module;
};

/// An address that front matter's `aliases` gives a page besides its own.
struct Redirect {
  text::Url from;
  FileId to;
  text::Span span;  ///< of the alias, in that file
};

/// A published session and those beside it.
struct SessionNode {
  FileId file;
  const journal::Session* session = nullptr;
  std::optional<SessionId> previous, next;  ///< in the journal
  std::optional<SessionId> module_previous, module_next;
};

/// A published decision record and those it is chained to.
struct AdrNode {
  FileId file;
  const journal::Adr* adr = nullptr;
  std::vector<AdrId> supersedes, superseded_by;  ///< both ways round, whichever record says so
  std::optional<std::uint32_t> chain;            ///< index into Site::decision_chains
};

/// A module and what it holds.
struct ModuleNode {
  std::string name;   ///< as written
  std::string title;  ///< for display: the index note's title, or the name
  text::Url url;
  std::optional<TrackId> track;
  std::optional<FileId> index_note;
  std::vector<SessionId> sessions;      ///< oldest first
  std::vector<FileId> notes;            ///< by path, the index note left out
  std::uint64_t minutes = 0;            ///< of the sessions that say how long they took
  std::optional<journal::Level> level;  ///< level_after of the latest session that states one
  std::vector<Backlink> linked_from;    ///< without an index note; else the note has them
};

/// A track and what it holds.
struct TrackNode {
  std::string name;
  std::string title;
  text::Url url;
  std::optional<FileId> index_note;
  std::vector<ModuleId> modules;    ///< by name
  std::vector<SessionId> sessions;  ///< oldest first, those of its modules included
  std::vector<FileId> notes;        ///< directly under the track
  std::uint64_t minutes = 0;
  std::vector<Backlink> linked_from;  ///< without an index note; else the note has them
};

/// A folder that holds notes, itself or below it; the root is the first.
struct FolderNode {
  std::string path;  ///< "" for the root
  text::Url url;
  std::optional<FolderId> parent;
  std::optional<FileId> index_note;   ///< README.md or INDEX.md, shown on the folder's page
  std::vector<FolderId> folders;      ///< by name
  std::vector<FileId> notes;          ///< by name, the index note left out
  std::vector<Backlink> linked_from;  ///< without an index note; else the note has them
};

/// A tag and what has it.
struct TagNode {
  std::string name;  ///< the spelling of the first session that uses it
  text::Url url;
  std::vector<FileId> files;  ///< sessions newest first, then other files by path
};

/// A file that is no Markdown and that some page refers to: copied to the output unchanged.
struct AssetNode {
  std::string path;  ///< in the journal
  text::Url url;
  base::ImageHeader image = {};  ///< of a file that is named as an image is
};

// --- The ledgers, whose texts are views of the entries ------------------------------------------

/// One gap, opened by a session and perhaps closed by one.
struct Gap {
  std::string_view text;
  std::string_view severity;  ///< "H", "M", "L" or empty: of the latest session that names one
  std::vector<SessionId> sessions;  ///< oldest first; the first opened it
  std::optional<SessionId> closed;
  std::optional<SessionId>
      closing_proposed;  ///< of an open one: the latest later session of its module that verified
  std::optional<TrackId> track;
  std::optional<ModuleId> module;
  std::uint32_t item = 0;  ///< in the latest session's items
  /// Each of the latest session that names it, or empty.
  std::string_view symptom, cause, fix_plan;
  std::optional<int> age_days;  ///< from its opening to its closing, or to the build's day
};

/// Of a task that is not done: `carried` when three sessions or more note it and it was carried
/// over, else `blocked` when the latest of them says so.  In the order of lists.
enum class TaskState : std::uint8_t { carried, open, blocked, done };
std::string_view task_state_name(TaskState state);

/// One action, wherever it was noted.
struct Task {
  std::string_view text;  ///< as the latest session has it
  TaskState state = TaskState::open;
  bool done = false;
  bool blocked = false;             ///< as the latest session says
  std::string_view priority;        ///< "high", "medium", "low": the latest that is named; or empty
  std::string_view blocked_by;      ///< of the latest session, or empty
  std::uint32_t carried = 0;        ///< how many sessions found it open and noted it again
  std::vector<SessionId> sessions;  ///< oldest first
  std::uint32_t item = 0;           ///< in the latest session's items
  std::optional<int> age_days;      ///< since it was first noted, until it was done
};

/// A question, whichever sessions ask it.
struct Question {
  std::string_view text;
  std::vector<SessionId> sessions;       ///< that ask it, oldest first
  std::optional<SessionId> answered_in;  ///< that says so, or that has an exchange with its answer
  std::uint32_t item = 0;                ///< in the latest asking session's items
};

/// Why something is to be looked at again.
enum class ReviewReason : std::uint8_t { gap, hypothesis, verdict, revisit, confidence, archive };
std::string_view review_reason_name(ReviewReason reason);
/// When it is due, seen from the build's day.
enum class ReviewTime : std::uint8_t {
  overdue,
  this_week,  ///< on that day or the six after it
  later,
  undated,
};

/// Something to look at again.
struct Review {
  ReviewReason reason = ReviewReason::gap;
  std::string_view text;      ///< of the item, or the session's title
  std::string_view severity;  ///< of a gap: "H", "M", "L" or empty
  int interval_days = 0;      ///< grown by the passes
  std::uint32_t passes = 0;   ///< days on which it went well, after the last session that names it
  std::optional<text::Date> due;  ///< so long after the last session or pass; none: no date
  ReviewTime time = ReviewTime::undated;
  std::vector<SessionId> sessions;    ///< that name it, oldest first
  std::optional<std::uint32_t> item;  ///< in the latest session's items; none: the whole session
  /// What it is about, by which calendars and feeds know it: of names and words, so that lines,
  /// headings and addresses may change.
  base::Digest identity;
};

/// Where the journal's sources are kept, as far as site.yaml and its history tell.
struct Origin {
  std::string repository;  ///< a web address without a final '/'; or empty
  std::string branch;      ///< or empty
  std::string folder;      ///< of the journal in the repository, without a final '/'
};

/// A file that is not published, and why.
struct Held {
  const journal::Entry* entry = nullptr;
  enum class Why : std::uint8_t { draft, future, is_private, left_out } why = Why::draft;
};
inline constexpr std::size_t k_held_reasons = 4;
/// "draft", "future", "private" or "left-out".
std::string_view held_name(Held::Why why);
/// The same as the end of a sentence for people, with what would publish it.
std::string_view held_reason(Held::Why why);

/// The whole journal, linked.
struct Site {
  std::vector<std::shared_ptr<const journal::Entry>> entries;  ///< keep every view below alive
  std::vector<FileNode> files;                                 ///< by path
  std::vector<SessionNode>
      sessions;                   ///< oldest first; those without a date before all others, by path
  std::vector<AdrNode> adrs;      ///< by number, then path
  std::vector<TrackNode> tracks;  ///< by name
  std::vector<ModuleNode> modules;       ///< by track, then name
  std::vector<FolderNode> folders;       ///< by path
  std::vector<TagNode> tags;             ///< by name
  std::vector<AssetNode> assets;         ///< by path
  std::vector<Redirect> redirects;       ///< by address
  std::vector<Capability> capabilities;  ///< by track, module, statement
  std::vector<Gap> gaps;                 ///< open ones first, worst first, then oldest first
  std::vector<Task> tasks;               ///< by state, then the most urgent, then the oldest first
  std::vector<Question> questions;       ///< unanswered ones first, then in the order of asking
  std::vector<Review> reviews;           ///< by due day; those without one last
  std::vector<Term> terms;               ///< in alphabetical order
  std::vector<Knowledge> knowledge;      ///< those of the latest session first
  std::vector<Resource> resources;       ///< those of the latest session first
  std::vector<Series> series;            ///< those of the latest session first
  std::vector<Decision> decisions;       ///< newest first, those without a date last
  std::vector<DecisionChain> decision_chains;  ///< by their first record
  /// Every item, by ItemType: those of the latest session first, in a session in its order.
  std::array<std::vector<ItemRef>, journal::k_item_types> items;
  std::vector<std::vector<Related>> related;  ///< by session; the most alike first
  std::vector<Held> held;                     ///< by path
  std::vector<std::shared_ptr<const journal::Entry>> held_entries;  ///< keep `held` alive
  Origin origin;
  Evidence evidence;  ///< of links that leave the site
  std::uint32_t external_links = 0;
  std::uint32_t broken_links = 0;

  const FileNode& file(FileId id) const { return files[id.index]; }
  /// The file at a path of the journal; null when none is published there.
  const FileNode* file_at(std::string_view path) const;
  /// The first file whose path is not before this one.
  std::vector<FileNode>::const_iterator first_file_from(std::string_view path) const;
  const SessionNode& session(SessionId id) const { return sessions[id.index]; }
  const FileNode& file_of(SessionId id) const { return file(session(id).file); }
  const AdrNode& adr(AdrId id) const { return adrs[id.index]; }
  const TrackNode& track(TrackId id) const { return tracks[id.index]; }
  const ModuleNode& module(ModuleId id) const { return modules[id.index]; }
  const journal::Item& item(const ItemRef& ref) const {
    return session(ref.session).session->items[ref.item];
  }
  /// All items of a type, newest first.
  const std::vector<ItemRef>& items_of(journal::ItemType type) const {
    return items[static_cast<std::size_t>(type)];
  }
  /// The page a target lives on.
  const text::Url& url(const Target& target) const;
};

}  // namespace daybook::site
