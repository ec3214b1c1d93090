// SPDX-License-Identifier: MIT
// What the page of a file has to read, and what belongs to it.  Tested by views_test.cpp.
#pragma once

#include <span>

#include "layout/value.hpp"
#include "render/scene.hpp"

namespace daybook::render {

/// Puts a file's text on its page: tags, what set_source() says, contents, body, word_count,
/// reading_minutes.  The blocks `without` are left out of the body.
void set_file_text(const Scene& scene, site::FileId id, std::span<const markdown::NodeId> without,
                   layout::Record& page);

}  // namespace daybook::render
