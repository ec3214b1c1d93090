// SPDX-License-Identifier: MIT
// What every page sees, and the small records that all others are made of.
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

constexpr auto k_site = std::to_array<DataField>({
    {"title", text, "never empty"},
    {"description", text, "from site.yaml, like those that follow; empty when it has none"},
    {"author", text, ""},
    {"language", text, "a BCP 47 tag, `en` unless site.yaml says otherwise"},
    {"locale", or_none(text), "the same as OpenGraph writes it: `en_US`"},
    {"base_url", text, "where the site is published"},
    {"repository", text, "may come from git's remote"},
    {"remote_images", boolean, "whether pages may show images of other sites"},
    {"counts", a("counts"), "how many there are of what"},
    {"look", boolean, "whether `assets/look.css` says more than the theme's own stylesheet"},
    {"logo", text, "a file below `assets/`; may be empty"},
    {"stylesheet", text, "a file below `assets/`, linked after all others; may be empty"},
    {"previews", integer, "into how many files the previews of links are cut; 0 without them"},
});
constexpr auto k_counts = std::to_array<DataField>({
    {"sessions", integer, ""},
    {"time", or_none(text), "of all sessions: `41 h 30 min`"},
    {"tracks", integer, ""},
    {"modules", integer, ""},
    {"decisions", integer, "of sessions and records"},
    {"capabilities", integer, ""},
    {"proved", integer, "capabilities with a proof that holds"},
    {"open_gaps", integer, ""},
    {"due_reviews", integer, "due by the build's day"},
    {"tags", integer, ""},
});
constexpr auto k_build = std::to_array<DataField>({
    {"generator", text, "`daybook 1.2.3`"},
    {"date", text, "the build's day, `2026-01-08`"},
});
constexpr auto k_page = std::to_array<DataField>({
    {"kind", text, "a word for each layout: `session`, `tags` …"},
    {"title", text, "the `h1`"},
    {"title_id", text, "the `h1`'s id, so that links to it hold; empty for most"},
    {"head_title", text, "the title, with the number of a further part, and the site's"},
    {"description", text,
     "of this page, else the site's, at most 200 characters; else made from titles"},
    {"url", text, "the address below the site's root"},
    {"canonical", or_none(text), "the absolute address"},
    {"root", text,
     "what leads from the page to the site's root: `../`; write `{{ page.root }}assets/…`"},
    {"home_href", text, ""},
    {"search_href", or_none(text), "the page of search; none where site.yaml wants none"},
    {"feed_href", or_none(text), "the journal's feed in its first form"},
    {"feeds", list(a("feed link")),
     "of the page's own and the journal's feed all forms; without "
     "`base_url` none"},
    {"structured_data", or_none(html), "JSON-LD, safe inside a `script`"},
    {"published", or_none(text), "the day of a session, note or decision record, `2026-01-08`"},
    {"modified", or_none(text), "the day of its last commit, when that is later"},
    {"footer", or_none(html), "`footer` of site.yaml"},
    {"has_diagrams", boolean, "whether its text holds one that `assets/mermaid.min.js` draws"},
    {"navigation", list(a("current link")), "the shelf the page belongs to is current"},
    {"has_math", boolean, "whether its text shows a formula: then it needs `assets/math.css`"},
    {"breadcrumbs", list(a("link")), "from below the home page to above the page"},
});
constexpr auto k_source = std::to_array<DataField>({
    {"source", or_none(text), "the file's path in the journal"},
    {"source_href", or_none(text), "where the file can be seen"},
    {"edit_href", or_none(text), "where it can be edited"},
    {"last_changed", or_none(a("date")), "the day of the file's last commit"},
    {"commit", or_none(text), "that commit's short id"},
});
constexpr auto k_link = std::to_array<DataField>({
    {"title", text, ""},
    {"href", text, ""},
});
constexpr auto k_feed_link = std::to_array<DataField>({
    {"form", text, "`RSS`, `Atom` or `JSON Feed`"},
    {"type", text, "its media type"},
});
constexpr auto k_current = std::to_array<DataField>({
    {"current", boolean, "whether this is the page, or what it belongs to"},
});
constexpr auto k_counted = std::to_array<DataField>({
    {"count", integer, "how many there are"},
});
constexpr auto k_date = std::to_array<DataField>({
    {"first", text, "`2026-01-08`"},
    {"last", or_none(text), "the same; none for one day"},
    {"text", text, "`8 January 2026`, in the site's language"},
});
constexpr auto k_duration = std::to_array<DataField>({
    {"minutes", integer, ""},
    {"text", text, "`1 h 30 min`"},
    {"iso", text, "`PT90M`"},
});
constexpr auto k_level = std::to_array<DataField>({
    {"number", integer, "0 to 5"},
    {"name", text, "`L3`"},
});
constexpr auto k_status = std::to_array<DataField>({
    {"name", text, "`proposed`, `accepted`, `rejected`, `deprecated`, `superseded` or `other`"},
    {"label", text, "the word to show, in the site's language"},
});
constexpr auto k_contents = std::to_array<DataField>({
    {"children", list(a("link")), ""},
});
constexpr auto k_parts = std::to_array<DataField>({
    {"pager", or_none(a("pager")), "none where there is but one part"},
});
constexpr auto k_pager = std::to_array<DataField>({
    {"number", integer, "which part this is, from 1"},
    {"count", integer, "how many there are"},
    {"previous", or_none(text), "its address"},
    {"next", or_none(text), "its address"},
    {"parts", list(a("pager part")), "the first, the last and those near this one"},
});
constexpr auto k_pager_part = std::to_array<DataField>({
    {"after_gap", boolean, "whether parts are left out before it"},
});

constexpr std::array k_records{
    DataRecord{k_site_record, "The journal as a whole.", {}, k_site},
    DataRecord{"counts", "", {}, k_counts},
    DataRecord{k_build_record, "", {}, k_build},
    DataRecord{k_every_page, "What `page` has on every page.", {}, k_page},
    DataRecord{"source",
               "Where the file is kept that a page shows. All are none for a page without "
               "a file.",
               {},
               k_source},
    DataRecord{"link", "", {}, k_link},
    DataRecord{"current link", "", {"link"}, k_current},
    DataRecord{"feed link", "", {"link"}, k_feed_link},
    DataRecord{"counted link", "", {"link"}, k_counted},
    DataRecord{"shelf link", "", {"counted link", "current link"}, {}},
    DataRecord{"date", "A day, or a stretch of days.", {}, k_date},
    DataRecord{"duration", "", {}, k_duration},
    DataRecord{"level", "", {}, k_level},
    DataRecord{"status", "How a decision stands.", {}, k_status},
    DataRecord{"contents entry", "A link within the page.", {"link"}, k_contents},
    DataRecord{
        "parts",
        "A list that may be long. It is cut into parts then, each a page of the same layout: "
        "after `tags/index.html` comes `tags/index/2.html`, after `tags/cpp.html` comes "
        "`tags/cpp/2.html`.",
        {},
        k_parts},
    DataRecord{"pager", "", {}, k_pager},
    DataRecord{"pager part", "", {"current link"}, k_pager_part},
};

}  // namespace

std::span<const DataRecord> common_records() {
  return k_records;
}

}  // namespace daybook::render
