// SPDX-License-Identifier: MIT
#include "support/work_folder.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>

namespace daybook::tests {

namespace fs = std::filesystem;

WorkFolder::WorkFolder(const fs::path& binary) {
  std::string name = (fs::temp_directory_path() / "daybook-test-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a temporary folder");
  root_ = fs::canonical(name);
  work_ = root_ / "work";
  fs::create_directory(work_);
  fs::create_directory(root_ / "bin");
  fs::create_symlink(fs::absolute(binary), root_ / "bin" / "daybook");
}

WorkFolder::~WorkFolder() {
  std::error_code ignored;  // a folder left behind is no reason to fail a test
  fs::remove_all(root_, ignored);
}

std::vector<Variable> WorkFolder::environment() const {
  return {{"PATH", (root_ / "bin").string() + ":/usr/local/bin:/usr/bin:/bin"},
          {"HOME", work_.string()},
          {"LC_ALL", "C.UTF-8"},
          {"TZ", "UTC"},
          {"GIT_CEILING_DIRECTORIES", work_.parent_path().string()}};
}

std::string WorkFolder::without_root(std::string_view text) const {
  const std::string root = work_.string();
  std::string result(text);
  for (std::size_t at = result.find(root); at != std::string::npos; at = result.find(root)) {
    result.replace(at, root.size(), "[ROOT]");
  }
  return result;
}

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const fs::path& path, std::string_view bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << bytes;
  file.close();
  if (!file) throw std::runtime_error("cannot write " + path.string());
}

std::vector<std::string> files_below(const fs::path& folder) {
  std::vector<std::string> files;
  if (!fs::is_directory(folder)) return files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_directory()) files.push_back(entry.path().lexically_relative(folder).string());
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace daybook::tests
