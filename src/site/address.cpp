// SPDX-License-Identifier: MIT
#include "site/address.hpp"

#include <algorithm>
#include <array>
#include <cassert>

#include "text/ascii.hpp"
#include "text/slug.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace daybook::site {
namespace {

// Stems that name no session of their own.
constexpr std::array<std::string_view, 16> k_generic_stems{
    "session-notes", "session", "sessions", "notes", "note",  "index", "readme",   "log",
    "journal",       "summary", "worklog",  "diary", "daily", "entry", "learning", "session-log"};

// Without `.html`.
constexpr std::array<std::string_view, 25> k_fixed_pages{"index",
                                                         "404",
                                                         "sessions/index",
                                                         "tracks/index",
                                                         "adr/index",
                                                         "notes/index",
                                                         "tags/index",
                                                         "capabilities/index",
                                                         "capabilities/portfolio",
                                                         "gaps/index",
                                                         "reviews/index",
                                                         "tasks/index",
                                                         "questions/index",
                                                         "decisions/index",
                                                         "learnings/index",
                                                         "resources/index",
                                                         "glossary/index",
                                                         "progress/index",
                                                         "archive/index",
                                                         "search/index",
                                                         "modules/index",
                                                         "knowledge/index",
                                                         "challenges/index",
                                                         "examples/index",
                                                         "metrics/index"};

// Those in which authors can have folders of their own.
constexpr std::array<std::string_view, 3> k_fixed_folders{"tracks", "modules", "notes"};

// "01-Frameworks" → "Frameworks"; a name that is all number stays.
std::string_view without_order_number(std::string_view name) {
  std::size_t i = 0;
  while (i < name.size() && text::is_ascii_digit(name[i]))
    ++i;
  const std::size_t digits = i;
  while (i < name.size() && (name[i] == '-' || name[i] == '_' || name[i] == '.' || name[i] == ' '))
    ++i;
  const bool is_order = digits > 0 && digits <= 3 && i > digits && i < name.size();
  return is_order ? name.substr(i) : name;
}

}  // namespace

std::string session_slug(std::string_view path) {
  const std::string stem = text::slugify(text::stem_of(path));
  const std::string_view folder = text::folder_of(path);
  const bool generic = std::ranges::find(k_generic_stems, stem) != k_generic_stems.end();
  if (!generic || folder.empty()) return stem;
  return text::slugify(std::string(text::file_name_of(folder)) + "-" + stem);
}

std::string display_name(std::string_view name) {
  std::string shown = text::repair_utf8(without_order_number(name));
  // A hyphen between two words is how file names write a space; one inside "v1.0-rc" is not.
  const bool has_space = shown.find(' ') != std::string::npos;
  if (!has_space) std::ranges::replace(shown, '_', ' ');
  if (!has_space) std::ranges::replace(shown, '-', ' ');
  return shown;
}

std::string name_key(std::string_view name) {
  std::string key = text::slugify(without_order_number(text::trim(name)));
  // C++ and C# are not C.
  constexpr std::string_view k_signs = "+#";
  for (std::size_t at = name.find_first_of(k_signs); at != std::string_view::npos;
       at = name.find_first_of(k_signs, at)) {
    const std::size_t end = std::min(name.find_first_not_of(k_signs, at), name.size());
    const bool ends_word = at > 0 && text::is_ascii_alphanumeric(name[at - 1]) &&
                           (end == name.size() || !text::is_ascii_alphanumeric(name[end]));
    if (ends_word) key += name.substr(at, end - at);
    at = end;
  }
  return key;
}

Addresses::Addresses() {
  for (const std::string_view page : k_fixed_pages)
    taken_.insert(std::string(page) + ".html");
  for (const std::string_view folder : k_fixed_folders)
    reserve_parts(folder);
}

void Addresses::reserve_parts(std::string_view folder) {
  taken_.insert(std::string(folder) + "/index/");
}

std::string Addresses::unused(std::string_view stem, std::string_view extension) {
  std::string wanted = std::string(stem) + std::string(extension);
  if (taken_.insert(wanted).second) return wanted;
  unsigned& number = last_numbers_[std::string(stem) + '\0' + std::string(extension)];
  do {
    ++number;
    wanted = std::string(stem) + "-" + std::to_string(number) + std::string(extension);
  } while (!taken_.insert(wanted).second);
  return wanted;
}

Addresses::Claimed Addresses::claim(std::string_view folder, std::string_view name,
                                    std::string_view extension) {
  std::string stem(folder);
  if (!stem.empty()) stem += '/';
  stem += name;
  const std::string given = unused(stem, extension);
  const auto url = text::Url::from_path(given);
  assert(url && "an address is made of slugs");
  return {.url = url.value_or(text::Url{}),
          .moved = given.size() != stem.size() + extension.size()};
}

std::string Addresses::claim_folder(std::string_view parent, std::string_view name) {
  std::string stem(parent);
  if (!stem.empty()) stem += '/';
  stem += text::slugify(name);
  std::string given = unused(stem, "/");
  given.pop_back();
  return given;
}

}  // namespace daybook::site
