// SPDX-License-Identifier: MIT
// The supersession of decision records as a drawing and as the rows of a table: one column, the
// newest record on top, arrows from the newer to the older one.  Knows no colours: the style sheet
// has those.  Tested by the golden site tests/sites/decisions.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "layout/value.hpp"
#include "render/scene.hpp"

namespace daybook::render {

/// How many records one drawing and its table show.
inline constexpr std::size_t k_most_boxes = 24;

/// drawing (html), is_circle, rows (records: a link, number, status, date, supersedes,
/// superseded_by, in_circle, current), left_out (how many older records are not shown).  `current`
/// is the record whose page it is; a long chain is shown around it.
layout::Record chain_record(const Scene& scene, const site::DecisionChain& chain,
                            std::optional<site::AdrId> current);

/// Links of records.
layout::Value adr_links(const Scene& scene, const std::vector<site::AdrId>& ids);

}  // namespace daybook::render
