// SPDX-License-Identifier: MIT
// What `page` has on the home page and on those of sessions, records, tracks, notes and tags.
#include "render/layout_data.hpp"

namespace daybook::render {
namespace {

using type::a;
using type::boolean;
using type::html;
using type::integer;
using type::list;
using type::or_none;
using type::text;

constexpr auto k_home = std::to_array<DataField>({
    {"introduction", or_none(html), "`home` of site.yaml"},
    {"sessions", list(a("session row")), "the latest six"},
    {"tracks", list(a("track row")), "those on the first page of all tracks"},
    {"recent", or_none(a("drawing")), "the year that ends on the build's day"},
    {"next_steps", or_none(a("next steps")), ""},
    {"due", list(a("review")), "the first four that are due by the build's day"},
    {"progress_href", text, ""},
    {"sessions_href", text, ""},
    {"tracks_href", text, ""},
    {"capabilities_href", text, ""},
    {"reviews_href", text, ""},
    {"tasks_href", text, ""},
    {"decisions_href", text, ""},
    {"notes_href", text, ""},
});
constexpr auto k_sessions = std::to_array<DataField>({
    {"count", integer, "of all"},
    {"split", boolean,
     "whether there are more than 300, so that the months are on the years' pages only"},
    {"recent", list(a("session row")),
     "the latest 30 where `split`, on the first part; else empty"},
    {"months", list(a("month")), "newest first; empty where `split`"},
    {"years", list(a("year of sessions")), ""},
});
constexpr auto k_archive = std::to_array<DataField>({
    {"count", integer, "on all parts"},
    {"months", list(a("month")), "newest first"},
    {"years", list(a("current link")), "of very many the nearest 40"},
});
constexpr auto k_text = std::to_array<DataField>({
    {"contents", list(a("contents entry")), "two levels deep"},
    {"body", html, "the text without its title"},
    {"word_count", integer,
     "words, and characters of scripts without spaces; code blocks left out"},
    {"reading_minutes", integer, "at 220 words or 400 such characters a minute"},
    {"tags", list(a("link")), ""},
});
constexpr auto k_backlinks = std::to_array<DataField>({
    {"backlinks", list(a("backlink")), "the 30 newest pages that lead to this one"},
    {"more_backlinks", list(a("backlink")), "those after them, up to 200 in all"},
    {"backlinks_left_out", integer, "how many more there are"},
});
constexpr auto k_session = std::to_array<DataField>({
    {"date", or_none(a("date")), ""},
    {"start_time", or_none(text), ""},
    {"session_kind", text, "`learning`, `work` or `study`"},
    {"track", or_none(a("link")), ""},
    {"module", or_none(a("link")), ""},
    {"topic", or_none(text), ""},
    {"duration", or_none(a("duration")), ""},
    {"level_before", or_none(a("level")), ""},
    {"level_after", or_none(a("level")), ""},
    {"level_change", or_none(text), "`up`, `same` or `down`"},
    {"goal_type", or_none(text), ""},
    {"status", or_none(text), "as the author has it"},
    {"confidence", or_none(integer), "1 to 5"},
    {"branch", or_none(text), ""},
    {"focus", or_none(text), ""},
    {"references", list(a("reference")), ""},
    {"evidence", list(a("evidence")), ""},
    {"decisions", list(a("record link")), "the decisions its text names"},
    {"previous", or_none(a("session link")), "by date"},
    {"next", or_none(a("session link")), ""},
    {"module_previous", or_none(a("session link")), "of the same module"},
    {"module_next", or_none(a("session link")), ""},
    {"related", list(a("related session")), "at most five, the most like this one first"},
});
constexpr auto k_decision = std::to_array<DataField>({
    {"number", or_none(integer), ""},
    {"status", or_none(a("status")), ""},
    {"date", or_none(a("date")), ""},
    {"deciders", list(text), ""},
    {"supersedes", list(a("record link")), ""},
    {"superseded_by", list(a("record link")), ""},
    {"chain", or_none(a("chain of supersession")), ""},
    {"previous", or_none(a("record link")), "by number"},
    {"next", or_none(a("record link")), ""},
});
constexpr auto k_records = std::to_array<DataField>({
    {"count", integer, "records on all parts"},
    {"groups", list(a("group of records")),
     "accepted first, then proposed, superseded, deprecated, rejected, other"},
    {"chain_count", integer, "chains on all parts"},
    {"chains", list(a("chain of supersession")), "after the last of the groups"},
    {"siblings", list(a("current link")), "pages to be shown side by side"},
});
constexpr auto k_folder_text = std::to_array<DataField>({
    {"body", or_none(html), "of the folder's index note; on the first part"},
});
constexpr auto k_shelf = std::to_array<DataField>({
    {"contents", list(a("contents entry")), "of that note; may be empty"},
    {"duration", or_none(a("duration")), "of all sessions"},
    {"sessions", list(a("session row")), "newest first"},
    {"session_count", integer, "of all"},
    {"sessions_href", or_none(text), "where all of them are; none when they are here"},
    {"notes", list(a("file row")), ""},
    {"note_count", integer, ""},
    {"notes_href", or_none(text), ""},
    {"capabilities", list(a("capability")), ""},
    {"capability_count", integer, ""},
    {"capabilities_href", or_none(text), ""},
    {"gaps", list(a("gap")), "those that are open"},
    {"gap_count", integer, ""},
    {"gaps_href", or_none(text), ""},
});
constexpr auto k_track = std::to_array<DataField>({
    {"modules", list(a("module row")), ""},
    {"module_count", integer, ""},
    {"modules_href", or_none(text), ""},
    {"track_feed_href", or_none(text), "its feed in the first form"},
});
constexpr auto k_module = std::to_array<DataField>({
    {"track", or_none(a("link")), ""},
    {"level", or_none(a("level")), "the latest"},
});
constexpr auto k_tracks = std::to_array<DataField>({
    {"siblings", list(a("current link")), "pages to be shown side by side"},
    {"count", integer, "of all"},
    {"tracks", list(a("track row")), ""},
    {"other_modules", list(a("module row")), "modules without a track"},
});
constexpr auto k_shelf_list = std::to_array<DataField>({
    {"shelf", a("link"), "the track or module"},
    {"count", integer, "on all parts"},
    {"sessions", list(a("session row")), "newest first; empty on a list of something else"},
    {"modules", list(a("module row")), "the same"},
    {"notes", list(a("file row")), "the same"},
});
constexpr auto k_tags = std::to_array<DataField>({
    {"count", integer, "of all"},
    {"tags", list(a("counted link")), ""},
});
constexpr auto k_tag = std::to_array<DataField>({
    {"name", text, "without `#`"},
    {"tag_feed_href", or_none(text), "its feed in the first form; none without sessions"},
    {"sessions", list(a("session row")), ""},
    {"session_count", integer, "on all parts"},
    {"others", list(a("file row")), ""},
    {"other_count", integer, "on all parts"},
});
constexpr auto k_folder = std::to_array<DataField>({
    {"path", text, ""},
    {"folders", list(a("counted link")), ""},
    {"notes", list(a("file row")), ""},
});
constexpr auto k_note = std::to_array<DataField>({
    {"date", or_none(a("date")), ""},
});
constexpr auto k_not_found = std::to_array<DataField>({
    {"sessions_href", text, ""},
});

constexpr std::array k_mixed_in{
    DataRecord{"text of a file", "", {}, k_text},
    DataRecord{"text of a folder", "", {}, k_folder_text},
    DataRecord{"backlinks", "", {}, k_backlinks},
    DataRecord{"shelf",
               "What tracks and modules have. Of each list the first 40 are shown, or fewer where "
               "they are heavy.",
               {"text of a folder"},
               k_shelf},
};

constexpr auto k_redirect = std::to_array<DataField>({
    {"target_href", text, "where the page is now"},
});

constexpr std::array k_pages{
    DataPage{PageKind::home, "home", "home", "`index.html`", {}, k_home},
    DataPage{PageKind::session_index,
             "sessions",
             "all sessions",
             "`sessions/index.html`",
             {"parts"},
             k_sessions},
    DataPage{PageKind::archive_year,
             "archive",
             "sessions of a year, and those without a date",
             "`archive/2026.html`, `archive/2026/2.html`, `archive/undated.html`",
             {"parts"},
             k_archive},
    DataPage{PageKind::session,
             "session",
             "a session",
             "`sessions/<slug>.html`",
             {"text of a file", "backlinks", "source", "links around"},
             k_session},
    DataPage{
        PageKind::track_index, "tracks", "all tracks", "`tracks/index.html`", {"parts"}, k_tracks},
    DataPage{PageKind::track,
             "track",
             "a track",
             "`tracks/<track>/index.html`",
             {"shelf", "backlinks", "source"},
             k_track},
    DataPage{PageKind::module,
             "module",
             "a module",
             "`tracks/<track>/<module>.html`, `modules/<module>.html`",
             {"shelf", "backlinks", "source", "links around"},
             k_module},
    DataPage{PageKind::track_sessions,
             "shelf_list",
             "all sessions, modules or notes of a track or module that shows the first of them",
             "`tracks/<track>/index/sessions.html`, `tracks/<track>/<module>/index/notes.html` …",
             {"parts"},
             k_shelf_list},
    DataPage{PageKind::adr_index,
             "records",
             "all decision records",
             "`adr/index.html`",
             {"parts"},
             k_records},
    DataPage{PageKind::adr,
             "decision",
             "a decision record",
             "`adr/<slug>.html`",
             {"text of a file", "backlinks", "source", "links around"},
             k_decision},
    DataPage{PageKind::tag_index, "tags", "all tags", "`tags/index.html`", {"parts"}, k_tags},
    DataPage{PageKind::tag, "tag", "a tag", "`tags/<tag>.html`", {"parts"}, k_tag},
    DataPage{PageKind::folder,
             "folder",
             "a folder of notes",
             "`notes/<folder>/index.html`",
             {"text of a folder", "backlinks", "source", "parts"},
             k_folder},
    DataPage{PageKind::note,
             "note",
             "a note",
             "`notes/<folder>/<slug>.html`, or below its track",
             {"text of a file", "backlinks", "source", "links around"},
             k_note},
    DataPage{PageKind::search,
             "search",
             "search, and other ways to a page",
             "`search/index.html`",
             {},
             {}},
    DataPage{PageKind::not_found,
             "not_found",
             "an address that leads nowhere",
             "`404.html`",
             {},
             k_not_found},
    DataPage{PageKind::redirect,
             "redirect",
             "an address that a page had before; `canonical` and `title` are that page's",
             "below the addresses that front matter's `aliases` name",
             {},
             k_redirect},
};

}  // namespace

std::span<const DataRecord> page_records() {
  return k_mixed_in;
}

std::span<const DataPage> shelf_pages() {
  return k_pages;
}

}  // namespace daybook::render
