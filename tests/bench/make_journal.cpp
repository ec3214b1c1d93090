// SPDX-License-Identifier: MIT
// make_journal [--seed N] [--touch] COUNT FOLDER: writes a made-up journal of COUNT sessions in the
// three dialects, with tracks, modules and decision records, links, code, formulas and some
// Chinese, the same bytes on every run; `--touch` appends a line to one session of it.  Its readers
// are
// ./dev bench and tests/instructions: what it writes is of the size and the shape of real sessions,
// and says nothing.
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <string>
#include <string_view>

#include "made_session.hpp"

namespace {

namespace fs = std::filesystem;

struct Wish {
  bench::Plan plan;
  std::uint32_t count = 0;
  enum class What : std::uint8_t { write, touch } what = What::write;
  fs::path folder;
};

bool write(const fs::path& path, std::string_view text, std::ios::openmode mode = std::ios::trunc) {
  std::ofstream file(path, std::ios::binary | mode);
  file << text;
  file.close();
  if (!file) fmt::print(stderr, "make_journal: cannot write {}\n", path.string());
  return static_cast<bool>(file);
}

bool write_journal(const Wish& wish) {
  const fs::path& folder = wish.folder;
  fs::create_directories(folder / "sessions");
  fs::create_directories(folder / "adr");
  bool fine = write(folder / "site.yaml", "title: A journal for timing\ngit: false\n");
  for (std::uint32_t i = 0; i < bench::k_shelf_notes && fine; ++i) {
    const bench::ShelfNote note = bench::shelf_note(wish.plan, i);
    fs::create_directories((folder / note.path).parent_path());
    fine = write(folder / note.path, note.text);
  }
  for (std::uint32_t i = 1; i <= bench::record_count(wish.count) && fine; ++i)
    fine = write(folder / "adr" / bench::record_file(i), bench::record_text(wish.plan, i));
  for (std::uint32_t i = 0; i < wish.count && fine; ++i)
    fine = write(folder / "sessions" / bench::session_name(wish.plan, i).file,
                 bench::session_text(wish.plan, i));
  return fine;
}

bool touch(const Wish& wish) {
  const std::string file = bench::session_name(wish.plan, wish.count / 2).file;
  return write(wish.folder / "sessions" / file, "\nOne more line.\n", std::ios::app);
}

/// Nothing when it is no number.
std::uint32_t number_of(std::string_view digits) {
  std::uint32_t number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return read.ptr == digits.data() + digits.size() ? number : 0;
}

/// A count of 0 is a wish that cannot be met.
Wish read_wish(int argc, char** argv) {
  Wish wish;
  int at = 1;
  for (; at < argc && std::string_view(argv[at]).starts_with("--"); ++at) {
    const std::string_view option = argv[at];
    if (option == "--touch")
      wish.what = Wish::What::touch;
    else if (option == "--seed" && at + 1 < argc)
      wish.plan.seed = number_of(argv[++at]);
    else
      return {};
  }
  if (argc - at != 2) return {};
  wish.count = number_of(argv[at]);
  wish.folder = argv[at + 1];
  // All sessions lie before 2027.
  constexpr std::uint32_t k_days = 9800;
  wish.plan.sessions_a_day = std::max(wish.plan.sessions_a_day, wish.count / k_days + 1);
  return wish;
}

}  // namespace

int main(int argc, char** argv) {
  const Wish wish = read_wish(argc, argv);
  if (wish.count == 0) {
    fmt::print(stderr, "usage: make_journal [--seed N] [--touch] COUNT FOLDER\n");
    return 2;
  }
  return (wish.what == Wish::What::touch ? touch(wish) : write_journal(wish)) ? 0 : 3;
}
