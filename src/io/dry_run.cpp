// SPDX-License-Identifier: MIT
#include "io/dry_run.hpp"

#include <algorithm>

namespace daybook::io {

std::vector<std::string> DryRun::written() const {
  const std::lock_guard lock(mutex_);
  std::vector<std::string> paths = written_;
  std::ranges::sort(paths);
  return paths;
}

base::Result<base::Done> DryRun::note(std::string_view path) {
  const std::lock_guard lock(mutex_);
  written_.emplace_back(path);
  return base::Done{};
}

base::Result<base::Done> DryRun::write(std::string_view path, std::string_view /*bytes*/) {
  return note(path);
}
base::Result<base::Done> DryRun::replace(std::string_view path, std::string_view /*bytes*/) {
  return note(path);
}
base::Result<base::Done> DryRun::make_folders(std::string_view /*path*/) {
  return base::Done{};
}
base::Result<base::Done> DryRun::rename(std::string_view /*from*/, std::string_view to) {
  return note(to);
}
base::Result<base::Done> DryRun::remove(std::string_view /*path*/) {
  return base::Done{};
}
base::Result<base::Done> DryRun::remove_all(std::string_view /*path*/) {
  return base::Done{};
}
LockAttempt DryRun::lock(std::string_view /*folder*/) {
  return {};
}

}  // namespace daybook::io
