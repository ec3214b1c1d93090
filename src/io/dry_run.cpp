// SPDX-License-Identifier: MIT
#include "io/dry_run.hpp"

namespace daybook::io {

std::vector<std::string> DryRun::written() const {
  const std::lock_guard lock(mutex_);
  return {written_.begin(), written_.end()};
}

base::Result<base::Done> DryRun::note(std::string_view path) {
  const std::lock_guard lock(mutex_);
  written_.emplace(path);
  return base::Done{};
}

base::Result<base::Done> DryRun::drop(std::string_view path) {
  const std::lock_guard lock(mutex_);
  written_.erase(std::string(path));
  return base::Done{};
}

base::Result<base::Done> DryRun::write(std::string_view path, std::string_view /*bytes*/) {
  return note(path);
}
base::Result<base::Done> DryRun::create(std::string_view path, std::string_view /*bytes*/) {
  return note(path);
}
base::Result<base::Done> DryRun::replace(std::string_view path, std::string_view /*bytes*/) {
  return note(path);
}
base::Result<base::Done> DryRun::make_folders(std::string_view /*path*/) {
  return base::Done{};
}
base::Result<base::Done> DryRun::rename(std::string_view from, std::string_view to) {
  (void)drop(from);
  return note(to);
}
base::Result<base::Done> DryRun::remove(std::string_view path) {
  return drop(path);
}
base::Result<base::Done> DryRun::remove_all(std::string_view /*path*/) {
  return base::Done{};
}
LockAttempt DryRun::lock(std::string_view /*folder*/) {
  return {};
}

}  // namespace daybook::io
