// SPDX-License-Identifier: MIT
// Every entry of the journals that the other tests read comes back as it was.
#include "build/entry_codec.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "build/publish.hpp"
#include "build/translate.hpp"
#include "config/placement.hpp"
#include "journal/dump.hpp"
#include "support/catch.hpp"
#include "support/work_folder.hpp"

using namespace daybook;

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> journals() {
  const fs::path tests(DAYBOOK_TESTS);
  std::vector<fs::path> found{tests / "labelled/journal", tests / "browser/journal"};
  for (const char* const folder : {"sites", "sites-invalid"}) {
    for (const auto& site : fs::directory_iterator(tests / folder)) {
      if (fs::is_directory(site.path() / "journal")) found.push_back(site.path() / "journal");
    }
  }
  return found;
}

std::string saved(const journal::Entry& entry) {
  base::Saver saver;
  build::save_entry(saver, entry);
  return saver.take();
}

std::shared_ptr<const journal::Entry> read(const fs::path& root, const std::string& path,
                                           build::Parts parts) {
  static const journal::Vocabulary vocabulary;
  static const std::vector<std::string> shortcodes{"figure"};
  auto source = std::make_shared<const text::SourceFile>(path, tests::read_file(root / path));
  return build::read_entry(
      std::move(source), build::to_placement(config::place_file(path, config::Config{})),
      {.vocabulary = vocabulary,
       .shortcodes = shortcodes,
       .private_sections = {.roles = {journal::Role::gaps}, .headings = {"summary"}},
       .parts = parts});
}

void compare(const journal::Entry& entry) {
  const std::string bytes = saved(entry);
  const auto again = build::load_entry(bytes);
  REQUIRE(again != nullptr);
  CHECK(journal::dump(*again) == journal::dump(entry));
  CHECK(markdown::dump(*again->document) == markdown::dump(*entry.document));
  const text::SourceFile& source = again->document->source();
  CHECK(source.digest() == entry.document->source().digest());
  CHECK(source.line_count() == entry.document->source().line_count());
  // Links are views into the document's own texts, or its file.
  for (const markdown::Link& link : again->document->links()) {
    const auto is_in = [&](std::string_view all) {
      return link.destination.data() >= all.data() &&
             link.destination.data() + link.destination.size() <= all.data() + all.size();
    };
    CHECK((is_in(again->document->text_store()) || is_in(source.bytes())));
  }
  CHECK(saved(*again) == bytes);
}

}  // namespace

TEST_CASE("an entry comes back as it was", "[build]") {
  std::size_t files = 0;
  std::size_t withheld = 0;
  for (const fs::path& root : journals()) {
    for (const std::string& path : tests::files_below(root)) {
      if (!path.ends_with(".md")) continue;
      CAPTURE(root.string(), path);
      const auto entry = read(root, path, build::Parts::both);
      compare(*entry);
      if (entry->written) compare(*entry->written);
      ++files;
      withheld += entry->withheld.empty() ? 0U : 1U;
    }
  }
  CHECK(files > 100);
  CHECK(withheld > 5);
}

TEST_CASE("bytes that are no entry give none", "[build]") {
  const fs::path root = fs::path(DAYBOOK_TESTS) / "sites/learning/journal";
  std::string path;
  for (const std::string& each : tests::files_below(root)) {
    if (each.ends_with(".md") && path.empty()) path = each;
  }
  const std::string bytes = saved(*read(root, path, build::Parts::published));
  CHECK(build::load_entry("") == nullptr);
  CHECK(build::load_entry(bytes + "x") == nullptr);
  for (std::size_t size = 0; size < bytes.size(); size += 7)
    CHECK(build::load_entry(bytes.substr(0, size)) == nullptr);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::string damaged = bytes;
    damaged[at] = static_cast<char>(~static_cast<unsigned char>(damaged[at]));
    (void)build::load_entry(damaged);
  }
}
