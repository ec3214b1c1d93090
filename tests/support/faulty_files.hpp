// SPDX-License-Identifier: MIT
// A file system on which one operation, or all from one on, is refused as a disk would: full,
// broken, or not ours.  A write that is refused leaves half of its bytes.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

#include "io/file_system.hpp"

namespace daybook::tests {

/// Which operations are refused.
struct Fault {
  enum class Of : std::uint8_t { changes, reads } of = Of::changes;
  std::size_t first = 0;  ///< the number of the first, from 1; 0: none
  enum class Times : std::uint8_t { once, from_then_on } times = Times::once;
  std::string reason = "no space left on device";
};

class FaultyFiles final : public io::FileSystem {
 public:
  /// `files` must outlive it.
  FaultyFiles(io::FileSystem& files, Fault fault) : files_(files), fault_(std::move(fault)) {}

  /// How many operations of the kind there were.
  std::size_t count() const { return count_; }

  io::FileInfo info(std::string_view path) const override { return files_.info(path); }
  base::Result<std::string> read(std::string_view path, std::uint64_t limit) const override {
    if (fails(Fault::Of::reads)) return error("read", path);
    return files_.read(path, limit);
  }
  base::Result<std::string> read_head(std::string_view path, std::size_t size) const override {
    if (fails(Fault::Of::reads)) return error("read", path);
    return files_.read_head(path, size);
  }
  base::Result<std::vector<io::FolderEntry>> list(std::string_view path) const override {
    if (fails(Fault::Of::reads)) return error("list", path);
    return files_.list(path);
  }
  base::Result<std::string> real_path(std::string_view path) const override {
    if (fails(Fault::Of::reads)) return error("find", path);
    return files_.real_path(path);
  }
  base::Result<base::Done> write(std::string_view path, std::string_view bytes) override {
    if (!fails(Fault::Of::changes)) return files_.write(path, bytes);
    (void)files_.write(path, bytes.substr(0, bytes.size() / 2));
    return error("write", path);
  }
  base::Result<base::Done> create(std::string_view path, std::string_view bytes) override {
    if (fails(Fault::Of::changes)) return error("write", path);
    return files_.create(path, bytes);
  }
  base::Result<base::Done> replace(std::string_view path, std::string_view bytes) override {
    if (fails(Fault::Of::changes)) return error("replace", path);
    return files_.replace(path, bytes);
  }
  base::Result<base::Done> make_folders(std::string_view path) override {
    if (fails(Fault::Of::changes)) return error("make folder", path);
    return files_.make_folders(path);
  }
  base::Result<base::Done> rename(std::string_view from, std::string_view to) override {
    if (fails(Fault::Of::changes)) return error("rename", from);
    return files_.rename(from, to);
  }
  base::Result<base::Done> remove(std::string_view path) override {
    if (fails(Fault::Of::changes)) return error("remove", path);
    return files_.remove(path);
  }
  base::Result<base::Done> remove_all(std::string_view path) override {
    if (fails(Fault::Of::changes)) return error("remove", path);
    return files_.remove_all(path);
  }
  io::LockAttempt lock(std::string_view folder) override { return files_.lock(folder); }

 private:
  bool fails(Fault::Of of) const {
    if (of != fault_.of) return false;
    const std::size_t number = ++count_;
    if (fault_.first == 0) return false;
    return fault_.times == Fault::Times::once ? number == fault_.first : number >= fault_.first;
  }

  base::Error error(std::string_view deed, std::string_view path) const {
    return {fmt::format("cannot {} '{}': {}", deed, path, fault_.reason)};
  }

  io::FileSystem& files_;
  Fault fault_;
  mutable std::atomic<std::size_t> count_{0};
};

}  // namespace daybook::tests
