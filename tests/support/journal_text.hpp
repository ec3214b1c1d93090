// SPDX-License-Identifier: MIT
// A whole journal from one string in txtar form, taken through parse, read and link in memory.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "config/config.hpp"
#include "site/link.hpp"

namespace daybook::tests {

/// Which order the files are given to link() in.
enum class FileOrder { as_written, reversed };

struct JournalText {
  config::Config config;
  text::Date clock = std::chrono::year{2026} / 6 / 30;
  site::Drafts drafts = site::Drafts::hold;
  site::Future future = site::Future::hold;
  site::History history = {};
  site::Evidence evidence = {};
  std::shared_ptr<const site::Part> part = {};
  site::Published published = {};
  FileOrder order = FileOrder::as_written;
  std::vector<std::string> shortcodes = {};  ///< sorted
  std::function<base::ImageHeader(const std::string& path)> image_of = {};
};

/// Links the journal written in `archive`.  Files ending in `.md` are read; all others are
/// OtherFiles.
text::Checked<site::Site> link_text(std::string_view archive, const JournalText& settings = {});

/// The diagnostics as `path:line:col: [rule] message`, one a line.
std::string brief(const text::Diagnostics& diagnostics);

}  // namespace daybook::tests
