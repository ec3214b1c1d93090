// SPDX-License-Identifier: MIT
// Figures and the rows of the tracker and the stack.
#include "render/layout_data.hpp"

namespace daybook::render {
namespace {

using type::a;
using type::html;
using type::integer;
using type::list;
using type::or_none;
using type::text;

constexpr auto k_year = std::to_array<DataField>({
    {"sessions", integer, ""},
    {"days", integer, ""},
    {"duration", or_none(a("duration")), ""},
    {"untimed", integer, "sessions without a duration"},
});
constexpr auto k_figure = std::to_array<DataField>({
    {"id", text, ""},
    {"title", text, ""},
    {"note", text, "how to read it"},
    {"drawings", list(a("drawing")), ""},
    {"table", a("figure table"), "the same in numbers"},
});
constexpr auto k_drawing = std::to_array<DataField>({
    {"svg", html, "an inline SVG with title and description, its classes in `assets/charts.css`"},
    {"title", or_none(text), "where the figure has several"},
    {"href", or_none(text), "the same"},
    {"legend", list(a("legend mark")), "of a heatmap, since it does not scroll with it"},
});
constexpr auto k_legend_mark = std::to_array<DataField>({
    {"svg", html, "a shape of the drawing, which has to be on the page"},
    {"text", text, ""},
});
constexpr auto k_table = std::to_array<DataField>({
    {"head", list(text), ""},
    {"rows", list(list(a("cell"))), ""},
    {"remark", text, "may be empty"},
});
constexpr auto k_cell = std::to_array<DataField>({
    {"text", text, ""},
    {"href", or_none(text), ""},
});
constexpr auto k_tracker = std::to_array<DataField>({
    {"level", or_none(a("level")), ""},
    {"sessions", integer, ""},
    {"duration", or_none(a("duration")), ""},
    {"untimed", integer, "sessions without a duration"},
    {"last", or_none(a("session link")), ""},
    {"next_step", or_none(text), ""},
    {"next_step_session", or_none(a("session link")), ""},
    {"open_gaps", integer, ""},
});
constexpr auto k_stack = std::to_array<DataField>({
    {"title", text, ""},
    {"href", or_none(text), "the tag's page"},
    {"sessions", integer, ""},
    {"tagged", integer, "of them, by a tag"},
    {"blocks", integer, "of code"},
    {"named", integer, "by items"},
    {"first", a("session link"), ""},
    {"last", a("session link"), ""},
});
constexpr auto k_siblings = std::to_array<DataField>({
    {"siblings", list(a("current link")), "`progress`, `tracker` and `stack`"},
});

constexpr std::array k_records{
    DataRecord{"progress page", "", {}, k_siblings},
    DataRecord{"year of progress", "", {"current link"}, k_year},
    DataRecord{"figure", "", {}, k_figure},
    DataRecord{"drawing", "", {}, k_drawing},
    DataRecord{"legend mark", "", {}, k_legend_mark},
    DataRecord{"figure table", "", {}, k_table},
    DataRecord{"cell", "", {}, k_cell},
    DataRecord{"row of the tracker",
               "A module; without one, what of a track is in none.",
               {"place"},
               k_tracker},
    DataRecord{"row of the stack", "A technology.", {}, k_stack},
};

}  // namespace

std::span<const DataRecord> progress_records() {
  return k_records;
}

}  // namespace daybook::render
