// SPDX-License-Identifier: MIT
// The example of doc/dialects.md gives what the page says, and the page has every name.
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "build/translate.hpp"
#include "io/memory.hpp"
#include "journal/dump.hpp"
#include "journal/read.hpp"
#include "markdown/parse.hpp"
#include "support/catch.hpp"

using namespace daybook;

namespace {

std::string page() {
  std::ifstream file(std::string(DAYBOOK_SOURCE) + "/doc/dialects.md", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The code blocks of one language, in order.
std::vector<std::string> blocks(std::string_view text, std::string_view language) {
  const std::string fence = "```" + std::string(language) + "\n";
  std::vector<std::string> found;
  for (std::size_t at = text.find(fence); at != std::string_view::npos; at = text.find(fence, at)) {
    at += fence.size();
    const std::size_t end = text.find("```", at);
    found.emplace_back(text.substr(at, end - at));
    at = end;
  }
  return found;
}

journal::Vocabulary vocabulary_of(std::string site_yaml) {
  io::MemoryFileSystem files;
  files.put("journal/site.yaml", std::move(site_yaml));
  build::JournalOptions options;
  options.journal = "journal";
  const auto config = build::load_config(files, options);
  REQUIRE(config);
  text::Diagnostics faults = config.value().diagnostics;
  journal::Vocabulary vocabulary = build::make_vocabulary(config.value().value, faults);
  CHECK(faults.empty());
  return vocabulary;
}

}  // namespace

TEST_CASE("the example dialect of the documentation reads its example file as told", "[build]") {
  const std::string text = page();
  const auto sites = blocks(text, "yaml");
  const auto sessions = blocks(text, "markdown");
  const auto told = blocks(text, "text");
  REQUIRE(sites.size() == 2);
  REQUIRE(sessions.size() == 1);
  REQUIRE(told.size() == 1);
  auto source = std::make_shared<const text::SourceFile>("sessions/retro-14.md", sessions[0]);
  auto parsed = markdown::parse(std::move(source));
  auto document = std::make_shared<const markdown::Document>(std::move(parsed.value));
  const journal::Entry entry =
      journal::read(std::move(document), {},
                    {.room = journal::Placement::Room::sessions, .track = {}, .module = {}},
                    vocabulary_of(sites[0]));
  REQUIRE(entry.common.date);
  CHECK("date " + text::to_iso(entry.common.date->value.first) + "\n" +
            journal::dump_items(entry) ==
        told[0]);
  CHECK(std::get<journal::Session>(entry.record).dialect == "retro");
}

TEST_CASE("the extension of the documentation extends what is built in", "[build]") {
  const journal::Vocabulary vocabulary = vocabulary_of(blocks(page(), "yaml").at(1));
  const journal::Dialect* const study = vocabulary.find_dialect("study");
  REQUIRE(study != nullptr);
  CHECK(study->required.size() == 2);
  CHECK(study->limits.front().lines == 20U);
}

TEST_CASE("the documentation of dialects has every name", "[build]") {
  const std::string text = page();
  const std::size_t names = text.find("## Names");
  REQUIRE(names != std::string::npos);
  std::string list = text.substr(names);
  for (char& c : list)
    c = std::string_view("\n.,;").find(c) == std::string_view::npos ? c : ' ';
  for (std::size_t i = 0; i <= static_cast<std::size_t>(journal::WordFamily::ignored); ++i) {
    const auto family = static_cast<journal::WordFamily>(i);
    CAPTURE(journal::word_family_name(family));
    for (const std::string_view name : journal::meanings_of(family)) {
      CAPTURE(name);
      CHECK(list.find(" " + std::string(name) + " ") != std::string::npos);
    }
  }
}
