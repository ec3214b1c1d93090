// SPDX-License-Identifier: MIT
// What a reader sees of a page before going there: its title, kind, day and summary, as data that
// assets/previews.js loads when a link is first pointed at.  The data is a few scripts, since a
// page opened from a folder may read nothing else; a page's address tells which.  Tested by
// previews_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "render/render.hpp"

namespace daybook::render {

/// The bytes of each `data/previews/<number>.js`; none when site.yaml wants no previews.
struct Previews {
  std::vector<std::string> shards;
};

/// No shard is larger, unless one page alone is.
inline constexpr std::size_t k_most_preview_bytes = std::size_t{50} * 1000;

/// What links to each page show; preview_shard() tells in which shard.
Previews make_previews(const Context& context);

/// Which of `count` shards, a power of two, tells of a page: FNV-1a of its address below the root.
std::uint32_t preview_shard(std::string_view path, std::size_t count);

/// `data/previews/1f.js`
text::Url preview_url(std::uint32_t shard);

/// The script that shows them.
inline constexpr std::string_view k_preview_script = "assets/previews.js";

}  // namespace daybook::render
