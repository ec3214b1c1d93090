// SPDX-License-Identifier: MIT
// Capabilities, gaps, reviews, tasks, questions and decisions.
#include "render/layout_data.hpp"

namespace daybook::render {
namespace {

using type::a;
using type::boolean;
using type::integer;
using type::list;
using type::or_none;
using type::text;

constexpr auto k_place = std::to_array<DataField>({
    {"track", or_none(a("link")), ""},
    {"module", or_none(a("link")), ""},
});
constexpr auto k_capability = std::to_array<DataField>({
    {"statement", text, ""},
    {"claimed", or_none(a("level")), ""},
    {"proved", or_none(a("level")), "the best one claimed with a proof that holds"},
    {"state", text, "`proved`, `stale`, `unproved`, `broken` or `contradicted`"},
    {"sessions", list(a("session link")), "of these claims"},
    {"proofs", list(a("proof")), "of these claims, at most 60"},
    {"more_proofs", integer, "how many there are besides"},
    {"claims", list(a("claim")), "the latest 40, oldest first"},
    {"more_claims", integer, "how many there are before them"},
});
constexpr auto k_claim = std::to_array<DataField>({
    {"session", a("session link"), ""},
    {"level", or_none(a("level")), ""},
    {"source", text, "`sessions/a.md:28`"},
    {"sha256", text, "of that file"},
    {"committed", or_none(text), "the day of its newest commit"},
    {"proofs", list(a("proof")), ""},
});
constexpr auto k_proof = std::to_array<DataField>({
    {"title", text, ""},
    {"href", or_none(text), ""},
    {"external", boolean, "whether it is outside of the journal"},
    {"holds", boolean, ""},
    {"rotten", or_none(text), "the day on which an outside link was first not there"},
    {"why", text, "why it holds or does not: a sentence"},
    {"source", or_none(text), "the file, perhaps with `:` and the section's line"},
    {"sha256", or_none(text), "of that file"},
    {"committed", or_none(text), "the day of its newest commit"},
});
constexpr auto k_gap = std::to_array<DataField>({
    {"text", text, ""},
    {"severity", or_none(text), "`high`, `medium` or `low`"},
    {"session", a("session link"), "the latest"},
    {"times", integer, "in how many sessions"},
});
constexpr auto k_gap_row = std::to_array<DataField>({
    {"opened", a("session link"), ""},
    {"closed", or_none(a("session link")), ""},
    {"closing_proposed", or_none(a("session link")), "a later session that verified"},
    {"symptom", or_none(text), ""},
    {"cause", or_none(text), ""},
    {"fix_plan", or_none(text), ""},
    {"age_days", or_none(integer), ""},
});
constexpr auto k_review = std::to_array<DataField>({
    {"text", text, ""},
    {"reason", text, "`gap`, `hypothesis`, `verdict`, `revisit`, `confidence` or `archive`"},
    {"why", text, "a sentence"},
    {"time", text, "the heading of its time, in the site's language"},
    {"due", or_none(a("date")), ""},
    {"late_days", or_none(integer), ""},
    {"interval_days", integer, ""},
    {"passes", integer, "how often it went well since"},
    {"session", a("session link"), ""},
});
constexpr auto k_task = std::to_array<DataField>({
    {"text", text, ""},
    {"state", text, "`carried` (open in three sessions or more), `open`, `blocked` or `done`"},
    {"done", boolean, ""},
    {"blocked", boolean, ""},
    {"priority", or_none(text), ""},
    {"blocked_by", or_none(text), ""},
    {"carried", integer, "how often it was carried over"},
    {"times", integer, "in how many sessions"},
    {"age_days", or_none(integer), ""},
    {"session", a("session link"), "the latest"},
    {"opened", a("session link"), "the first"},
});
constexpr auto k_question = std::to_array<DataField>({
    {"text", text, ""},
    {"session", a("session link"), "the latest"},
    {"opened", a("session link"), "the first"},
    {"times", integer, "in how many sessions"},
    {"answered_in", or_none(a("session link")), ""},
});
constexpr auto k_decision = std::to_array<DataField>({
    {"text", text, ""},
    {"date", or_none(a("date")), ""},
    {"status", or_none(a("status")), ""},
    {"record", or_none(a("record link")),
     "the record itself, or the one that a session's entry names"},
    {"session", or_none(a("session link")), "none for a record"},
    {"rationale", or_none(text), ""},
    {"impact", or_none(text), ""},
});
constexpr auto k_matrix = std::to_array<DataField>({
    {"by", text, "`module` or `track`"},
    {"levels", list(text), "the columns: `L0` to `L5`, `no level`; those with nothing left out"},
    {"rows", list(a("matrix row")), ""},
    {"sum", a("matrix sum"), ""},
});
constexpr auto k_matrix_sum = std::to_array<DataField>({
    {"cells", list(a("matrix cell")), "a column each"},
    {"all", a("matrix cell"), ""},
});
constexpr auto k_matrix_cell = std::to_array<DataField>({
    {"claimed", integer, ""},
    {"proved", integer, ""},
});
constexpr auto k_state_count = std::to_array<DataField>({
    {"state", text, ""},
    {"meaning", text, "a sentence"},
    {"count", integer, ""},
});
constexpr auto k_time = std::to_array<DataField>({
    {"name", text, "`overdue`, `this_week`, `later` or `undated`"},
    {"title", text, "as `time` of a review"},
    {"count", integer, ""},
});

constexpr auto k_capability_group = std::to_array<DataField>({
    {"rows", list(a("capability")), ""},
});

constexpr std::array k_records{
    DataRecord{"place", "Where something belongs.", {}, k_place},
    DataRecord{"capability", "", {"place"}, k_capability},
    DataRecord{"claim", "", {}, k_claim},
    DataRecord{"proof", "", {}, k_proof},
    DataRecord{"gap", "", {"place"}, k_gap},
    DataRecord{"group of capabilities", "", {"place"}, k_capability_group},
    DataRecord{"row of capabilities", "", {"row of a register", "capability"}, {}},
    DataRecord{"state count", "The states that capabilities are in.", {}, k_state_count},
    DataRecord{"matrix", "Capabilities by module, or by track, and level.", {}, k_matrix},
    DataRecord{"matrix sum", "", {}, k_matrix_sum},
    DataRecord{"matrix row", "", {"place", "matrix sum"}, {}},
    DataRecord{"matrix cell", "", {}, k_matrix_cell},
    DataRecord{"row of gaps", "", {"row of a register", "gap"}, k_gap_row},
    DataRecord{"review", "", {"place"}, k_review},
    DataRecord{"row of reviews", "", {"row of a register", "review"}, {}},
    DataRecord{"time of reviews", "", {}, k_time},
    DataRecord{"row of tasks", "", {"row of a register", "place"}, k_task},
    DataRecord{"row of questions", "", {"row of a register", "place"}, k_question},
    DataRecord{"row of decisions", "", {"row of a register", "place"}, k_decision},
};

}  // namespace

std::span<const DataRecord> ledger_records() {
  return k_records;
}

}  // namespace daybook::render
