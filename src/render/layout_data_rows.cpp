// SPDX-License-Identifier: MIT
// Sessions, records, files, modules and tracks as links and as lines of lists.
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

constexpr auto k_dated = std::to_array<DataField>({
    {"date", or_none(a("date")), ""},
});
constexpr auto k_session_row = std::to_array<DataField>({
    {"kind", text, "`learning`, `work` or `study`"},
    {"summary", text, "may be empty"},
    {"duration", or_none(a("duration")), ""},
    {"track", or_none(a("link")), ""},
    {"module", or_none(a("link")), ""},
    {"level_before", or_none(a("level")), ""},
    {"level_after", or_none(a("level")), ""},
    {"status", or_none(text), "as the author has it"},
});
constexpr auto k_file_row = std::to_array<DataField>({
    {"kind", text, "`session`, `decision` or `note`"},
    {"date", or_none(a("date")), ""},
    {"summary", text, "may be empty"},
});
constexpr auto k_backlink = std::to_array<DataField>({
    {"kind", text, "`session`, `decision` or `note`"},
    {"date", or_none(a("date")), ""},
    {"in_front_matter", boolean, "whether no sentence leads here"},
    {"before", or_none(text), "of the sentence; none in front matter, like the next two"},
    {"words", or_none(text), "those of the link"},
    {"after", or_none(text), ""},
    {"more", integer, "how many further times the same file leads here"},
});
constexpr auto k_record_link = std::to_array<DataField>({
    {"number", or_none(integer), ""},
});
constexpr auto k_record_row = std::to_array<DataField>({
    {"status", or_none(a("status")), ""},
    {"date", or_none(a("date")), ""},
    {"summary", text, "may be empty"},
});
constexpr auto k_module_row = std::to_array<DataField>({
    {"sessions", integer, ""},
    {"duration", or_none(a("duration")), "of all its sessions"},
    {"level", or_none(a("level")), "the latest"},
    {"notes", integer, ""},
    {"latest", or_none(a("session link")), ""},
});
constexpr auto k_track_row = std::to_array<DataField>({
    {"sessions", integer, ""},
    {"duration", or_none(a("duration")), "of all its sessions"},
    {"modules", list(a("module row")), "at most 40"},
    {"module_count", integer, "of all"},
    {"capabilities", integer, ""},
    {"open_gaps", integer, ""},
    {"latest", or_none(a("session link")), ""},
});
constexpr auto k_month = std::to_array<DataField>({
    {"id", text, "of its heading"},
    {"title", text, "`January 2026`, in the site's language"},
    {"count", integer, "its sessions, on all parts"},
});
constexpr auto k_month_rows = std::to_array<DataField>({
    {"sessions", list(a("session row")), "newest first"},
});
constexpr auto k_month_link = std::to_array<DataField>({
    {"href", text, "its place in the year's archive"},
});
constexpr auto k_year = std::to_array<DataField>({
    {"months", list(a("month link")), ""},
});
constexpr auto k_next_steps = std::to_array<DataField>({
    {"session", a("session link"), "the latest"},
    {"tasks", list(a("next step")), "at most 40; those that are done come last"},
    {"count", integer, "of all"},
});
constexpr auto k_next_step = std::to_array<DataField>({
    {"text", text, ""},
    {"done", boolean, ""},
    {"priority", or_none(text), ""},
    {"blocked_by", or_none(text), ""},
});
constexpr auto k_reference = std::to_array<DataField>({
    {"title", text, ""},
    {"href", or_none(text), ""},
    {"rotten", or_none(text), "as in a proof"},
    {"note", or_none(text), ""},
    {"inside", boolean, "whether it leads to a page of the journal"},
});
constexpr auto k_evidence = std::to_array<DataField>({
    {"title", text, "as the author has it"},
    {"href", or_none(text), ""},
    {"missing", boolean, "whether the journal does not have it"},
});
constexpr auto k_chain = std::to_array<DataField>({
    {"drawing", html, "an inline SVG"},
    {"is_circle", boolean, "whether some supersede one another"},
    {"rows", list(a("chain row")), "newest first"},
    {"left_out", integer, "how many records of a long chain are not shown"},
});
constexpr auto k_chain_row = std::to_array<DataField>({
    {"status", or_none(a("status")), ""},
    {"date", or_none(a("date")), ""},
    {"supersedes", list(a("record link")), ""},
    {"superseded_by", list(a("record link")), ""},
    {"in_circle", boolean, ""},
    {"current", boolean, "whether the page shows this record"},
});
constexpr auto k_status_group = std::to_array<DataField>({
    {"name", text, "as in a status"},
    {"count", integer, "on all parts"},
    {"records", list(a("record row")), ""},
});

constexpr std::array k_records{
    DataRecord{"session link", "", {"link"}, k_dated},
    DataRecord{"session row", "A session as a line of a list.", {"session link"}, k_session_row},
    DataRecord{"file row", "Any file as a line of a list.", {"link"}, k_file_row},
    DataRecord{"backlink", "A link to the section that leads here.", {"link"}, k_backlink},
    DataRecord{"module row", "", {"link"}, k_module_row},
    DataRecord{"track row", "", {"link"}, k_track_row},
    DataRecord{"month heading", "", {}, k_month},
    DataRecord{"month", "", {"month heading"}, k_month_rows},
    DataRecord{"month link", "", {"month heading"}, k_month_link},
    DataRecord{
        "year of sessions", "A year, or the sessions without a date.", {"counted link"}, k_year},
    DataRecord{"next steps", "What the latest session left to do.", {}, k_next_steps},
    DataRecord{"next step", "", {}, k_next_step},
    DataRecord{"reference", "What a session's front matter refers to.", {}, k_reference},
    DataRecord{"evidence", "What a session's front matter names as evidence.", {}, k_evidence},
    DataRecord{"record link", "A link to a decision record.", {"link"}, k_record_link},
    DataRecord{"record row", "", {"record link"}, k_record_row},
    DataRecord{"group of records", "The records of one status.", {}, k_status_group},
    DataRecord{"chain of supersession", "Records that supersede one another.", {}, k_chain},
    DataRecord{"chain row", "", {"record link"}, k_chain_row},
};

}  // namespace

std::span<const DataRecord> row_records() {
  return k_records;
}

}  // namespace daybook::render
