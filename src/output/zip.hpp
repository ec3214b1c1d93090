// SPDX-License-Identifier: MIT
// Files as one zip archive, in memory.  The same files and day give the same bytes: time zone,
// permissions of the machine and order of calls have no part in it.  Tested by zip_test.cpp.
#pragma once

#include <span>
#include <string>

#include "base/result.hpp"
#include "text/date.hpp"

namespace daybook::output {

/// One file of an archive.
struct ZipFile {
  std::string name;  ///< with its folders, '/' between them, in UTF-8
  std::string bytes;
};

/// Writes them in the order given, all with midnight of `day` (which is moved into the years 1980
/// to 2107 that the format knows) and readable by everybody.  Names are unique.
base::Result<std::string> make_zip(std::span<const ZipFile> files, text::Date day);

}  // namespace daybook::output
