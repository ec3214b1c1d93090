// SPDX-License-Identifier: MIT
// What was learned: rows of learnings, terms, knowledge, challenges, resources, examples, metrics.
#include "render/layout_data.hpp"

namespace daybook::render {
namespace {

using type::a;
using type::boolean;
using type::integer;
using type::list;
using type::or_none;
using type::text;

constexpr auto k_item = std::to_array<DataField>({
    {"text", text, ""},
    {"type", text, "`learning`, `challenge` …"},
    {"session", a("session link"), "leads to the section in which the item stands"},
});
constexpr auto k_mentioned = std::to_array<DataField>({
    {"session", a("session link"), "the latest"},
    {"mentions", list(a("session link")), "the latest 60, newest first"},
    {"more_mentions", integer, "how many there are besides"},
});
constexpr auto k_learning = std::to_array<DataField>({
    {"group", or_none(text), "the heading that the author put it under"},
});
constexpr auto k_term = std::to_array<DataField>({
    {"term", text, ""},
    {"explanation", or_none(text), ""},
    {"explained_in", a("session link"), ""},
});
constexpr auto k_knowledge = std::to_array<DataField>({
    {"text", text, ""},
    {"type", text, "`fact`, `inference` or `hypothesis`"},
    {"state", or_none(text), "of a hypothesis: `open`, `confirmed` or `refuted`"},
    {"settled_by", or_none(a("session link")), ""},
    {"source", or_none(text), ""},
    {"depends_on", or_none(text), ""},
    {"plan", or_none(text), ""},
});
constexpr auto k_challenge = std::to_array<DataField>({
    {"problem", or_none(text), ""},
    {"solution", or_none(text), ""},
    {"learning", or_none(text), ""},
    {"resolution", or_none(text), ""},
    {"lesson", or_none(text), ""},
    {"state", or_none(text), "`solved` or `open`"},
    {"time", or_none(a("duration")), "what it took"},
});
constexpr auto k_resource = std::to_array<DataField>({
    {"title", text, ""},
    {"href", or_none(text), ""},
    {"external", boolean, "whether it is outside of the journal"},
    {"rotten", or_none(text), "as in a proof"},
    {"host", or_none(text), ""},
    {"note", or_none(text), ""},
});
constexpr auto k_example = std::to_array<DataField>({
    {"language", or_none(text), ""},
    {"result", or_none(text), ""},
    {"code", or_none(text), "its first lines"},
    {"more_lines", integer, "how many follow"},
});
constexpr auto k_metric = std::to_array<DataField>({
    {"name", text, ""},
    {"figures", list(a("measurement")), "the latest, oldest first"},
    {"more_figures", integer, "how many there are before them"},
});
constexpr auto k_measurement = std::to_array<DataField>({
    {"session", a("session link"), ""},
    {"before", or_none(text), ""},
    {"after", or_none(text), ""},
    {"change", or_none(text), ""},
});

constexpr std::array k_records{
    DataRecord{"item", "One thing that an author noted.", {"place"}, k_item},
    DataRecord{"mentioned",
               "Where an entry is mentioned; it belongs where the latest session does.",
               {"place"},
               k_mentioned},
    DataRecord{"row of learnings", "", {"row of a register", "item"}, k_learning},
    DataRecord{"row of the glossary", "", {"row of a register", "mentioned"}, k_term},
    DataRecord{"row of knowledge", "", {"row of a register", "mentioned"}, k_knowledge},
    DataRecord{"row of challenges", "", {"row of a register", "item"}, k_challenge},
    DataRecord{"row of resources", "", {"row of a register", "mentioned"}, k_resource},
    DataRecord{"row of examples", "", {"row of a register", "item"}, k_example},
    DataRecord{"row of metrics", "", {"row of a register", "place"}, k_metric},
    DataRecord{"measurement", "", {}, k_measurement},
};

}  // namespace

std::span<const DataRecord> learned_records() {
  return k_records;
}

}  // namespace daybook::render
