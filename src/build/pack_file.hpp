// SPDX-License-Identifier: MIT
// Where a pack may be written, and its writing in one step.  Tested by pack_test.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "build/journal.hpp"
#include "io/file_system.hpp"

namespace daybook::build {

/// Why nothing may be written to `path`; nothing when it may: it names no folder, no link and no
/// file but a zip file, and is not below one of `published`, from where it would get into a site.
std::optional<Failure> refuse_pack_file(const io::FileSystem& files, const std::string& path,
                                        const std::vector<std::string>& published);

/// Writes a new file beside it and renames that, so that there is never half of one.
base::Result<base::Done> write_pack_file(io::FileSystem& files, const std::string& path,
                                         std::string_view bytes);

}  // namespace daybook::build
