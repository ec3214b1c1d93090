// SPDX-License-Identifier: MIT
// site.yaml to Config: finds each key in the table (keys.hpp), in its section or outside of all,
// and names the nearest to one that nobody knows.
#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "config/config.hpp"
#include "config/environment.hpp"
#include "config/keys.hpp"
#include "config/value_reader.hpp"
#include "yaml/parse.hpp"

namespace daybook::config {
namespace {

using yaml::Value;

constexpr std::size_t k_largest_file = 1024UL * 1024UL;

bool is_section(std::string_view name) {
  return std::ranges::any_of(config_keys(), [&](const Key& key) {
    return key.name.starts_with(name) && key.name.substr(name.size()).starts_with('.');
  });
}

/// The keys of a section by their last names, or the first names of all.
std::vector<std::string_view> names_in(std::string_view section) {
  std::vector<std::string_view> names;
  for (const Key& key : config_keys()) {
    if (section.empty()) {
      names.push_back(key.name.substr(0, key.name.find('.')));
    } else if (key.name.starts_with(section) && key.name.substr(section.size()).starts_with('.')) {
      names.push_back(key.name.substr(section.size() + 1));
    }
  }
  return names;
}

std::string joined(const std::vector<std::string_view>& names) {
  std::string all;
  for (const std::string_view name : names) {
    if (!all.empty()) all += ", ";
    all += name;
  }
  return all;
}

void report_unknown(const yaml::Member& member, std::string_view section, ValueReader& reader) {
  const std::string where =
      section.empty() ? "site.yaml" : "'" + std::string(section) + "' in site.yaml";
  reader.unknown_key(member, fmt::format("{} has no key '{}'", where, member.key),
                     names_in(section));
}

bool is_key(std::string_view name) {
  return std::ranges::find(config_keys(), name, &Key::name) != config_keys().end();
}

/// Where the keys of site.yaml go: those that the environment sets count for nothing, but what is
/// wrong with them is said.
struct Target {
  Config& config;
  Config& ignored;
  const std::vector<std::string_view>& set_elsewhere;
};

/// One key; an empty value leaves the default.
void read_key(std::string_view name, const Value& value, ValueReader& reader,
              const Target& target) {
  if (value.is_none()) return;
  const bool counts = std::ranges::find(target.set_elsewhere, name) == target.set_elsewhere.end();
  reader_of(name)(reader, value, counts ? target.config : target.ignored);
}

void read_section(const yaml::Member& section, ValueReader& reader, const Target& target) {
  if (section.value.is_none()) return;
  if (!section.value.is_mapping()) {
    reader.invalid(
        section.value,
        fmt::format("'{}' holds keys of its own, not {}", section.key, shown(section.value)),
        "its keys are " + joined(names_in(section.key)));
    return;
  }
  for (const yaml::Member& member : section.value.members) {
    const std::string name = section.key + "." + member.key;
    if (is_key(name)) {
      read_key(name, member.value, reader, target);
    } else {
      report_unknown(member, section.key, reader);
    }
  }
}

}  // namespace

text::Checked<Config> read_config(const std::shared_ptr<const text::SourceFile>& source,
                                  const Variables& variables) {
  const auto size = static_cast<std::uint32_t>(source->bytes().size());
  auto parsed = yaml::parse(*source, {0, size},
                            {.invalid_rule = text::Rule::config_invalid,
                             .duplicate_rule = text::Rule::config_invalid,
                             .max_bytes = k_largest_file});
  text::Checked<Config> read{.value = {}, .diagnostics = std::move(parsed.diagnostics)};
  read.value.source = source;
  const std::vector<std::string_view> set = read_variables(variables, read);
  Config ignored;
  const Target target{read.value, ignored, set};
  ValueReader reader(source, read.diagnostics);
  for (const yaml::Member& member : parsed.value.members) {
    if (is_key(member.key) && member.key.find('.') == std::string::npos) {
      read_key(member.key, member.value, reader, target);
    } else if (is_section(member.key)) {
      read_section(member, reader, target);
    } else {
      report_unknown(member, {}, reader);
    }
  }
  read.value.words = Words(read.value.language, read.value.own_words);
  return read;
}

}  // namespace daybook::config
