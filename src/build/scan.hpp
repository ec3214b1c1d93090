// SPDX-License-Identifier: MIT
// The first two steps of a build: which files a journal has, and their bytes.  Tested by
// scan_test.cpp.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "config/config.hpp"
#include "io/file_system.hpp"
#include "site/link.hpp"
#include "text/diagnostic.hpp"
#include "text/source_file.hpp"

namespace daybook::build {

/// The largest Markdown file that is read, in bytes.
inline constexpr std::uint64_t k_largest_file = std::uint64_t{16} * 1024 * 1024;
/// The settings of a journal, in its folder.
inline constexpr std::string_view k_config_name = "site.yaml";

/// What lies in the journal's folder, by path.
struct Files {
  std::vector<std::string> markdown;  ///< relative to the journal
  std::vector<site::OtherFile> others;
  std::vector<std::string> layouts;     ///< *.html below Config::layouts, relative to it
  std::vector<std::string> assets;      ///< all below assets/, relative to it
  std::vector<std::string> data;        ///< YAML and JSON below Config::data, relative to it
  std::vector<std::string> archetypes;  ///< *.md below Config::archetypes, relative to it
};

/// Walks the journal's folder.  Left out: hidden names, what site.yaml excludes, `output` (the
/// folder the site goes to) and site.yaml's.  Links that leave the journal are reported; those
/// inside it are not followed, since what they lead to is found by itself.
base::Result<text::Checked<Files>> scan(const io::FileSystem& files, const std::string& journal,
                                        const std::string& output, const config::Config& config);

/// Reads one Markdown file.  One that is too large or cannot be read is reported; a large one gives
/// an empty source so that its page is still there, an unreadable one gives nothing.
text::Checked<std::shared_ptr<const text::SourceFile>> load(const io::FileSystem& files,
                                                            const std::string& journal,
                                                            const std::string& path);

}  // namespace daybook::build
