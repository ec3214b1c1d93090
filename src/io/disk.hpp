// SPDX-License-Identifier: MIT
// The machine's own disk behind FileSystem, by POSIX calls.  Reading and writing follow links;
// info(), list() and the removals look at the link itself.  Tested by file_system_test.cpp and
// disk_test.cpp.
#pragma once

#include "io/file_system.hpp"

namespace daybook::io {

class DiskFileSystem final : public FileSystem {
 public:
  FileInfo info(std::string_view path) const override;
  base::Result<std::string> read(std::string_view path, std::uint64_t limit) const override;
  base::Result<std::string> read_head(std::string_view path, std::size_t size) const override;
  base::Result<std::vector<FolderEntry>> list(std::string_view path) const override;
  base::Result<std::string> real_path(std::string_view path) const override;
  base::Result<base::Done> write(std::string_view path, std::string_view bytes) override;
  base::Result<base::Done> create(std::string_view path, std::string_view bytes) override;
  base::Result<base::Done> replace(std::string_view path, std::string_view bytes) override;
  base::Result<base::Done> make_folders(std::string_view path) override;
  base::Result<base::Done> rename(std::string_view from, std::string_view to) override;
  base::Result<base::Done> remove(std::string_view path) override;
  base::Result<base::Done> remove_all(std::string_view path) override;
  LockAttempt lock(std::string_view folder) override;
};

}  // namespace daybook::io
