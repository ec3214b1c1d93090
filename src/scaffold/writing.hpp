// SPDX-License-Identifier: MIT
// Puts a new file into a journal, and never into the place of another.  Tested by writing_test.cpp.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "io/file_system.hpp"

namespace daybook::scaffold {

/// Makes the folders down to `path`, which begins with `root`, and writes the file.  Refuses when
/// there is anything of that name, or when a link leads its folder out of the root.
base::Result<base::Done> write_new(io::FileSystem& files, const std::string& root,
                                   const std::string& path, std::string_view bytes);

}  // namespace daybook::scaffold
