// SPDX-License-Identifier: MIT
// Sessions that are alike, and graphs of links.
#include "render/layout_data.hpp"

namespace daybook::render {
namespace {

using type::a;
using type::html;
using type::integer;
using type::list;
using type::or_none;
using type::text;

constexpr auto k_related = std::to_array<DataField>({
    {"why", text, "in what it is like this one"},
});
constexpr auto k_with_graph = std::to_array<DataField>({
    {"graph", or_none(a("local graph")), "none when nothing leads here or from here"},
});
constexpr auto k_node = std::to_array<DataField>({
    {"kind", text, "`session`, `decision`, `note`, `module`, `track` or `folder`"},
    {"mark", text, "the sign of its shape"},
    {"date", or_none(a("date")), ""},
});
constexpr auto k_neighbour = std::to_array<DataField>({
    {"way", text, "`from` (leads here), `to` or `both`"},
});
constexpr auto k_local = std::to_array<DataField>({
    {"drawing", html, "an inline SVG"},
    {"count", integer, "pages around this one"},
    {"left_out", integer, "how many of them are not shown"},
    {"links", list(a("neighbour")), ""},
});
constexpr auto k_group = std::to_array<DataField>({
    {"pages", integer, ""},
    {"links", integer, ""},
});
constexpr auto k_graph_link = std::to_array<DataField>({
    {"from", a("node"), ""},
    {"to", a("node"), ""},
});
constexpr auto k_section = std::to_array<DataField>({
    {"id", text, ""},
    {"title", text, ""},
    {"track", or_none(a("link")), ""},
    {"drawing", html, "an inline SVG"},
    {"pages", integer, "on the drawing"},
    {"of_pages", integer, "of the group"},
    {"first", or_none(a("date")), ""},
    {"last", or_none(a("date")), ""},
    {"count", integer, "links that begin or end here"},
    {"drawn", integer, "how many of them are drawn"},
    {"beside_left_out", integer, "decisions and notes that are not drawn"},
    {"links", list(a("graph link")), "the latest first"},
    {"left_out", integer, "links that are not listed"},
});

constexpr std::array k_records{
    DataRecord{"related session", "", {"session link"}, k_related},
    DataRecord{"links around", "", {}, k_with_graph},
    DataRecord{"node", "A page in a graph; its title is cut.", {"link"}, k_node},
    DataRecord{"neighbour", "", {"node"}, k_neighbour},
    DataRecord{"local graph", "The links around a page or a module.", {}, k_local},
    DataRecord{"graph group", "", {"link"}, k_group},
    DataRecord{"graph link", "", {}, k_graph_link},
    DataRecord{"graph section", "A drawing with its list.", {}, k_section},
};

}  // namespace

std::span<const DataRecord> graph_records() {
  return k_records;
}

}  // namespace daybook::render
