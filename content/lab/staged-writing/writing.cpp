// SPDX-License-Identifier: MIT
// Four ways to bring N pages of 20 KB to the disk below FOLDER, each in microseconds a page.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>

namespace fs = std::filesystem;

namespace {

constexpr int k_pages = 2000;

std::string page(int number, char mark) {
  return std::to_string(number) + std::string(20'000, mark);
}

fs::path place(const fs::path& folder, int number) {
  return folder / std::to_string(number / 100) / (std::to_string(number) + ".html");
}

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

bool same(const fs::path& path, const std::string& bytes) {
  std::error_code fault;
  if (fs::file_size(path, fault) != bytes.size()) return false;
  std::ostringstream there;
  there << std::ifstream(path, std::ios::binary).rdbuf();
  return there.view() == bytes;
}

void time(const char* name, const std::function<void(int)>& body) {
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < k_pages; ++i)
    body(i);
  const auto took = std::chrono::steady_clock::now() - begin;
  std::printf("%-34s %7.1f us a page\n", name,
              std::chrono::duration<double, std::micro>(took).count() / k_pages);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  const fs::path site = fs::path(arguments[1]) / "site";
  const fs::path staged = fs::path(arguments[1]) / "site.new";
  fs::remove_all(site);
  for (int i = 0; i < k_pages; i += 100)
    fs::create_directories(place(staged, i).parent_path());
  time("new files in a fresh folder", [&](int i) { write(place(staged, i), page(i, 'a')); });
  const auto begin = std::chrono::steady_clock::now();
  fs::rename(staged, site);
  const auto took = std::chrono::steady_clock::now() - begin;
  std::printf("%-34s %7.1f us in all\n", "the folder renamed into place",
              std::chrono::duration<double, std::micro>(took).count());
  time("compared, found equal, left alone", [&](int i) {
    if (!same(place(site, i), page(i, 'a'))) std::abort();
  });
  time("temporary file, renamed over", [&](int i) {
    const fs::path path = place(site, i);
    const fs::path temporary = path.string() + ".tmp";
    write(temporary, page(i, 'b'));
    fs::rename(temporary, path);
  });
  time("overwritten in place", [&](int i) { write(place(site, i), page(i, 'c')); });
  fs::remove_all(site);
}
