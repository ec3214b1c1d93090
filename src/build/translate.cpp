// SPDX-License-Identifier: MIT
#include "build/translate.hpp"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "build/scan.hpp"
#include "text/encoding.hpp"
#include "text/suggest.hpp"
#include "text/url.hpp"

namespace daybook::build {
namespace {

constexpr std::uint64_t k_largest_config = std::uint64_t{1024} * 1024;

// "my-journal" of the folder's real name, for a journal that names itself nowhere.
std::string title_from_folder(const io::FileSystem& files, const std::string& journal) {
  const auto real = files.real_path(journal);
  const std::string_view name = text::file_name_of(real ? real.value() : journal);
  return name.empty() || name == "." ? "Journal" : std::string(name);
}

/// The nearest of the names, or all where there are few.
std::string help_for(std::string_view written, const std::vector<std::string_view>& names) {
  constexpr std::size_t k_few = 8;
  // To a single letter, any other is near.
  std::string help = written.size() > 1 ? text::did_you_mean(written, names) : std::string();
  if (help.empty() && names.size() <= k_few)
    help = fmt::format("write one of {}", fmt::join(names, ", "));
  return help;
}

using WordsSoFar =
    std::map<std::pair<journal::WordFamily, std::string>, const config::VocabularyEntry*>;

/// A word that nothing can be compared with, or that has another meaning already.
std::optional<text::Diagnostic> fault_of(journal::WordFamily family,
                                         const config::VocabularyEntry& entry, WordsSoFar& words) {
  if (entry.meaning.empty()) return std::nullopt;
  const std::string key = journal::name_key(entry.word);
  const auto fault = [&](std::string message, std::string help) {
    return text::make_diagnostic(text::Rule::config_invalid, entry.place, std::move(message),
                                 std::move(help));
  };
  if (key.empty())
    return fault(fmt::format("'{}' is no word to know anything by", entry.word),
                 "write it as it stands in your files");
  const config::VocabularyEntry& first =
      *words.emplace(std::pair(family, key), &entry).first->second;
  if (first.meaning == entry.meaning) return std::nullopt;
  return fault(fmt::format("'{}' is the same word as '{}', which means {}", entry.word, first.word,
                           first.meaning),
               "leave one of them out; the first counts");
}

/// Called `shown` in messages.
base::Result<text::Checked<std::shared_ptr<const text::SourceFile>>> read_settings(
    const io::FileSystem& files, const std::string& path, const std::string& shown) {
  text::Checked<std::shared_ptr<const text::SourceFile>> source;
  // Nobody writes so much: it is another file by that name.
  if (files.info(path).size > k_largest_config) {
    source.value = std::make_shared<const text::SourceFile>(shown, std::string());
    source.diagnostics.push_back(text::make_diagnostic(
        text::Rule::config_invalid, {.path = shown},
        fmt::format("the file is over {} MiB and is not read", k_largest_config / 1024 / 1024),
        "leave in it what the guide's page about configuration names"));
    return source;
  }
  auto bytes = files.read(path, k_largest_config);
  if (!bytes) return bytes.error();
  source = text::make_source(shown, std::move(bytes).value());
  return source;
}

}  // namespace

base::Result<text::Checked<config::Config>> load_config(const io::FileSystem& files,
                                                        const JournalOptions& options) {
  const bool named = !options.config_path.empty();
  const std::string path = named ? options.config_path : io::join(options.journal, k_config_name);
  text::Checked<std::shared_ptr<const text::SourceFile>> source;
  if (named || files.info(path).type != io::FileType::none) {
    const std::string shown = named ? path : std::string(k_config_name);
    // Messages quote its lines, and what a link leads to may be nobody's business.
    const auto inside = io::lies_inside(files, options.journal, path);
    if (!named && inside && !inside.value())
      return base::Error{fmt::format(
          "'{}' is a link that leaves the journal, and is not read; name its file with -c", path)};
    auto read = read_settings(files, path, shown);
    if (!read) return read.error();
    source = std::move(read).value();
  } else {
    source.value =
        std::make_shared<const text::SourceFile>(std::string(k_config_name), std::string());
  }
  text::Checked<config::Config> read = config::read_config(source.value, options.environment);
  std::ranges::move(source.diagnostics, std::back_inserter(read.diagnostics));
  config::Config& config = read.value;
  if (config.title.empty()) config.title = title_from_folder(files, options.journal);
  if (options.base_url) config.base_url = *options.base_url;
  while (config.base_url.ends_with('/'))
    config.base_url.pop_back();
  if (!options.served_at.empty() && !config.base_url.empty())
    config.base_url = options.served_at + std::string(text::path_of_address(config.base_url));
  return read;
}

journal::Vocabulary make_vocabulary(const config::Config& config, text::Diagnostics& diagnostics) {
  journal::Vocabulary vocabulary;
  WordsSoFar words;
  for (const config::VocabularyEntry& entry : config.vocabulary) {
    const auto family = journal::find_word_family(entry.family);
    assert(family.has_value());
    if (auto fault = fault_of(*family, entry, words)) {
      diagnostics.push_back(std::move(*fault));
      continue;
    }
    if (vocabulary.add(*family, entry.word, entry.meaning)) continue;
    diagnostics.push_back(text::make_diagnostic(
        text::Rule::config_invalid, entry.place,
        fmt::format("'{}' is no {}", entry.meaning, journal::meaning_name(*family)),
        help_for(entry.meaning, journal::meanings_of(*family))));
  }
  if (!config.dialects.value.is_none())
    vocabulary.add_dialects(*config.dialects.source, config.dialects.value, diagnostics);
  return vocabulary;
}

journal::PrivateSections make_private_sections(const config::Config& config,
                                               text::Diagnostics& diagnostics) {
  journal::PrivateSections sections;
  for (const config::PlacedName& written : config.private_sections.roles) {
    if (const auto role = journal::find_role(written.name)) {
      sections.roles.push_back(*role);
      continue;
    }
    diagnostics.push_back(
        text::make_diagnostic(text::Rule::config_invalid, written.place,
                              fmt::format("'{}' is no role of a section", written.name),
                              help_for(written.name, journal::role_names())));
  }
  for (const std::string& heading : config.private_sections.headings)
    sections.headings.push_back(journal::name_key(heading));
  return sections;
}

journal::Placement to_placement(const config::FilePlace& place) {
  using From = config::FilePlace::Room;
  using To = journal::Placement::Room;
  journal::Placement placement{.room = To::other, .track = place.track, .module = place.module};
  switch (place.room) {
    case From::sessions:
      placement.room = To::sessions;
      break;
    case From::decisions:
      placement.room = To::decisions;
      break;
    case From::tracks:
      placement.room = To::tracks;
      break;
    case From::other:
      break;
  }
  return placement;
}

void cut_config(config::Config& config, const site::Part& part) {
  config.description = part.title;
  config.home.clear();
  config.footer.clear();
  std::erase_if(config.navigation,
                [](const config::NavigationEntry& entry) { return entry.shelf.empty(); });
}

void apply_severities(text::Diagnostics& diagnostics, const config::Config& config) {
  if (config.rules.empty()) return;
  std::erase_if(diagnostics, [&](text::Diagnostic& diagnostic) {
    const auto setting =
        std::ranges::find(config.rules, diagnostic.rule, &config::RuleSetting::rule);
    if (setting == config.rules.end()) return false;
    if (setting->severity) diagnostic.severity = *setting->severity;
    return !setting->severity.has_value();
  });
}

}  // namespace daybook::build
