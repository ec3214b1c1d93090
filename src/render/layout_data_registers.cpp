// SPDX-License-Identifier: MIT
// What all registers share: their pages' rows in several orders, filters, parts and neighbours.
#include "render/layout_data.hpp"

namespace daybook::render {
namespace {

using type::a;
using type::integer;
using type::list;
using type::or_none;
using type::row;
using type::text;

constexpr auto k_register = std::to_array<DataField>({
    {"count", integer, "rows on all parts of this shelf"},
    {"rows", list(row), "the rows of this part"},
    {"groups", list(a("group of rows")), "the same rows, those of one module together"},
    {"headings", list(a("heading of rows")),
     "the same rows below their headings; empty for a register without headings"},
    {"heading_links", list(a("link")), "to the headings of all parts"},
    {"by_state", list(a("state of rows")), "the same rows, those of one state together"},
    {"filters", list(a("filter")), "only those with a choice"},
    {"shelf", or_none(a("link")), "the track or module whose page of the register this is"},
    {"shelves", list(a("shelf link")),
     "tracks with pages of their own, at most the 100 with the longest lists"},
    {"more_shelves", integer, "how many more tracks have pages of their own"},
    {"tracks_href", text, "of the list of all tracks"},
    {"siblings", list(a("current link")), "registers to be shown side by side"},
});
constexpr auto k_row = std::to_array<DataField>({
    {"facets", text,
     "the tokens by which `assets/daybook.js` filters it: write `data-facets=\"{{ row.facets "
     "}}\"`"},
});
constexpr auto k_group = std::to_array<DataField>({
    {"rows", list(row), ""},
});
constexpr auto k_heading = std::to_array<DataField>({
    {"id", text, ""},
    {"title", text, ""},
    {"rows", list(row), ""},
    {"runs", list(a("run of rows")), "the same rows, those of one session together"},
});
constexpr auto k_state = std::to_array<DataField>({
    {"state", text, ""},
    {"count", integer, "on all parts"},
    {"rows", list(row), ""},
});
constexpr auto k_filter = std::to_array<DataField>({
    {"name", text, "`track`, `module`, `kind`, `level`, `state` or `tag`"},
    {"title", text, ""},
    {"options", list(a("option")), "at most the 250 that most rows have"},
});
constexpr auto k_option = std::to_array<DataField>({
    {"value", text, "one of the rows' `facets`"},
    {"title", text, ""},
    {"count", integer, "rows on this part"},
});

constexpr std::array k_records{
    DataRecord{
        "register",
        "A register is a list of one kind of thing from all sessions. A long one has pages of "
        "single tracks and modules besides. The layouts of registers extend `register.html`.",
        {"parts"},
        k_register},
    DataRecord{"row of a register", "What every row has besides its own fields.", {}, k_row},
    DataRecord{"group of rows", "", {"place"}, k_group},
    DataRecord{"heading of rows", "", {}, k_heading},
    DataRecord{"run of rows", "", {}, k_group},
    DataRecord{"state of rows", "", {}, k_state},
    DataRecord{"filter", "", {}, k_filter},
    DataRecord{"option", "", {}, k_option},
};

}  // namespace

std::span<const DataRecord> register_records() {
  return k_records;
}

}  // namespace daybook::render
