// SPDX-License-Identifier: MIT
// urls.lock in the journal's folder: the addresses that were published, a line each.  Builds read
// it and say which of them nothing is at any more; `build --lock` writes down what is new, and
// never takes anything out.  Tested by url_lock_test.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "config/config.hpp"
#include "io/file_system.hpp"
#include "render/outline.hpp"
#include "site/published.hpp"
#include "site/site.hpp"
#include "text/diagnostic.hpp"
#include "text/source_file.hpp"

namespace daybook::build {

/// Its name, in the journal's folder.
inline constexpr std::string_view k_url_lock = "urls.lock";

/// The file as it was read.
struct UrlLock {
  site::Published published;
  std::vector<std::string> comments;               ///< as they stand, in order
  std::shared_ptr<const text::SourceFile> source;  ///< nullptr: there is no such file
  bool is_whole = true;                            ///< every line of it could be read
};

/// What cannot be used is reported (rule url-lock-invalid) and left out.
text::Checked<UrlLock> parse_url_lock(std::shared_ptr<const text::SourceFile> source);
/// The same of a journal's file.
text::Checked<UrlLock> read_url_lock(const io::FileSystem& files, const std::string& journal);

/// What linking made, as far as addresses are concerned.
struct Addressed {
  const site::Site& site;
  const config::Config& config;
  const render::Outline& outline;
  text::Date clock;
};

/// Reports the addresses of the file that nothing is at (rule url-vanished) and, where there is
/// such a file, the pages that are not in it (rule url-unlocked).
text::Diagnostics check_urls(const UrlLock& lock, const Addressed& now);

/// The file's addresses and those of all pages that are public.
site::Published with_new_urls(const site::Published& before, const Addressed& now);

/// The text of the file: comments, then a line an address in order.
std::string url_lock_text(const site::Published& published,
                          const std::vector<std::string>& comments = {});

/// What became of the file.
struct UrlLockWrite {
  enum class What : std::uint8_t {
    unchanged,
    written,
    refused,  ///< a line of it cannot be read, or an address has nothing at it: that goes first
  } what = What::unchanged;
  std::uint32_t added = 0;
};
/// Writes the file in one step, and only when its bytes differ.
base::Result<UrlLockWrite> write_url_lock(io::FileSystem& files, const std::string& journal,
                                          const UrlLock& before, const Addressed& now);

}  // namespace daybook::build
