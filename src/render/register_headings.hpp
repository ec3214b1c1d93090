// SPDX-License-Identifier: MIT
// The headings under which the rows of some registers stand.  Internal to render.  Tested by
// register_test.cpp.
#pragma once

#include <cstdint>

#include "layout/value.hpp"
#include "render/register.hpp"

namespace daybook::render {

/// The rows of a part under their headings: records id, title, rows, runs.
layout::List headed_rows(const Scene& scene, const RegisterPart& part, const layout::List& rows);

/// The headings of all parts of a shelf: links to the part where each begins.  `part` is an index
/// into RegisterPages::parts.
layout::List heading_links(const Scene& scene, std::uint32_t part);

}  // namespace daybook::render
