// SPDX-License-Identifier: MIT
// What `page` has on registers and on the pages of progress.
#include "render/layout_data.hpp"

namespace daybook::render {
namespace {

using type::a;
using type::integer;
using type::list;
using type::or_none;
using type::text;

constexpr auto k_capabilities = std::to_array<DataField>({
    {"states", list(a("state count")), "those that none is in left out"},
    {"matrix", or_none(a("matrix")), ""},
    {"badge_href", text, ""},
    {"portfolio_href", text, ""},
});
constexpr auto k_portfolio = std::to_array<DataField>({
    {"groups", list(a("group of capabilities")), "those of one module together"},
    {"shown", integer, "how many are proved, or were and are stale, and shown"},
    {"left_out", integer,
     "how many more of these there are: as many as fit are shown, the highest levels first"},
    {"claimed", integer, "of all states"},
    {"sessions", integer, "that claim them"},
    {"ledger_href", text, "the page of all capabilities"},
});
constexpr auto k_reviews = std::to_array<DataField>({
    {"times", list(a("time of reviews")), "those that have none left out"},
    {"calendar_href", text, ""},
    {"reviews_feed_href", or_none(text), ""},
});
constexpr auto k_progress = std::to_array<DataField>({
    {"year", or_none(text), "none on the overview"},
    {"years", list(a("year of progress")), "newest first; of very many the nearest 40"},
    {"figures", list(a("figure")),
     "heatmaps of the years shown, hours, levels, confidence, verifications, questions and "
     "answers; those with nothing in them are left out"},
    {"remarks", list(text), "what no figure shows, and why; on the overview only"},
});
constexpr auto k_tracker = std::to_array<DataField>({
    {"rows", list(a("row of the tracker")), ""},
    {"count", integer, "on all parts"},
});
constexpr auto k_stack = std::to_array<DataField>({
    {"rows", list(a("row of the stack")), ""},
    {"count", integer, "on all parts"},
});

constexpr auto k_graph = std::to_array<DataField>({
    {"groups", list(a("graph group")),
     "where each drawing has a page of its own; empty on the index of a small journal"},
    {"groups_left_out", integer, "how many are not shown"},
    {"sections", list(a("graph section")), ""},
    {"siblings", list(a("current link")), "pages to be shown side by side"},
});

constexpr std::array k_pages{
    DataPage{PageKind::decisions,
             "decisions",
             "all decisions, of sessions and records",
             "`decisions/index.html` …",
             {"register"},
             {},
             "row of decisions"},
    DataPage{PageKind::capabilities,
             "capabilities",
             "all capabilities",
             "`capabilities/index.html` …",
             {"register"},
             k_capabilities,
             "row of capabilities"},
    DataPage{PageKind::portfolio,
             "portfolio",
             "what is proved, to be printed",
             "`capabilities/portfolio.html`",
             {},
             k_portfolio},
    DataPage{
        PageKind::gaps, "gaps", "all gaps", "`gaps/index.html` …", {"register"}, {}, "row of gaps"},
    DataPage{PageKind::reviews,
             "reviews",
             "what is to be looked at again",
             "`reviews/index.html` …",
             {"register"},
             k_reviews,
             "row of reviews"},
    DataPage{PageKind::tasks,
             "tasks",
             "all tasks",
             "`tasks/index.html` …",
             {"register"},
             {},
             "row of tasks"},
    DataPage{PageKind::questions,
             "questions",
             "all questions",
             "`questions/index.html` …",
             {"register"},
             {},
             "row of questions"},
    DataPage{PageKind::learnings,
             "learnings",
             "what was learned",
             "`learnings/index.html` …",
             {"register"},
             {},
             "row of learnings"},
    DataPage{PageKind::glossary,
             "glossary",
             "terms and what they mean",
             "`glossary/index.html` …",
             {"register"},
             {},
             "row of the glossary"},
    DataPage{PageKind::knowledge,
             "knowledge",
             "facts, inferences and hypotheses",
             "`knowledge/index.html` …",
             {"register"},
             {},
             "row of knowledge"},
    DataPage{PageKind::challenges,
             "challenges",
             "challenges and gotchas",
             "`challenges/index.html` …",
             {"register"},
             {},
             "row of challenges"},
    DataPage{PageKind::resources,
             "resources",
             "what was read and used",
             "`resources/index.html` …",
             {"register"},
             {},
             "row of resources"},
    DataPage{PageKind::examples,
             "examples",
             "code",
             "`examples/index.html` …",
             {"register"},
             {},
             "row of examples"},
    DataPage{PageKind::metrics,
             "metrics",
             "what was measured before and after",
             "`metrics/index.html` …",
             {"register"},
             {},
             "row of metrics"},
    DataPage{PageKind::progress,
             "progress",
             "progress over time",
             "`progress/index.html`, `progress/2026.html`",
             {"progress page"},
             k_progress},
    DataPage{PageKind::tracker,
             "tracker",
             "where each module stands",
             "`progress/tracker.html`, `progress/tracker/2.html`",
             {"progress page", "parts"},
             k_tracker},
    DataPage{PageKind::stack,
             "stack",
             "technologies",
             "`progress/stack.html`, `progress/stack/2.html`",
             {"progress page", "parts"},
             k_stack},
    DataPage{PageKind::graph,
             "graph",
             "the whole graph of links",
             "`graph/index.html`, `graph/<track>.html`, `graph/<track>/2.html`",
             {"parts"},
             k_graph},
};

}  // namespace

std::span<const DataPage> register_pages() {
  return k_pages;
}

}  // namespace daybook::render
