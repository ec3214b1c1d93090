// SPDX-License-Identifier: MIT
// Files that daybook keeps beside site.yaml and writes itself, as bytes: urls.lock and
// evidence.lock. Tested by url_lock_test.cpp and evidence_lock_test.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "io/file_system.hpp"

namespace daybook::build {

/// A larger one is not read.
inline constexpr std::size_t k_largest_lock = std::size_t{16} * 1024 * 1024;

/// The bytes of the file `name` of a journal; nothing when there is none.  What is no file of the
/// journal's own, such as a link, is an error.
base::Result<std::optional<std::string>> read_lock(const io::FileSystem& files,
                                                   const std::string& journal,
                                                   std::string_view name);

/// Writes the whole file, or leaves what was there.
base::Result<base::Done> write_lock(io::FileSystem& files, const std::string& journal,
                                    std::string_view name, std::string_view bytes);

}  // namespace daybook::build
