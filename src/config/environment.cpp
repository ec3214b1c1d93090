// SPDX-License-Identifier: MIT
#include "config/environment.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <span>
#include <utility>

#include "config/keys.hpp"
#include "config/value_reader.hpp"
#include "text/suggest.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"
#include "yaml/parse.hpp"

namespace daybook::config {
namespace {

using yaml::Value;

constexpr std::string_view k_form_of_text = "text";

const Key* key_of(std::string_view variable) {
  const std::span<const Key> keys = config_keys();
  const auto key =
      std::ranges::find(keys, variable, [](const Key& each) { return variable_of(each.name); });
  return key == keys.end() ? nullptr : &*key;
}

// What is far from every name may still be the end of one: DAYBOOK_URL.
std::string help_for(std::string_view variable) {
  const std::string_view name = variable.substr(k_variable_prefix.size());
  std::vector<std::string> names;
  for (const Key& key : config_keys())
    names.push_back(variable_of(key.name).substr(k_variable_prefix.size()));
  const std::vector<std::string_view> known(names.begin(), names.end());
  const std::string_view near = text::nearest(name, known);
  const auto like = std::ranges::find_if(names, [&](const std::string& each) {
    return each == near || (near.empty() && each.ends_with(fmt::format("_{}", name)));
  });
  if (like != names.end()) return fmt::format("did you mean '{}{}'?", k_variable_prefix, *like);
  return "the variables are named after the keys of site.yaml, as DAYBOOK_BASE_URL is";
}

// Its value is not shown: what others keep in variables may be a secret.
text::Diagnostic unknown(const Variable& variable) {
  return text::make_diagnostic(text::Rule::config_unknown_key, {.path = variable.name},
                               fmt::format("site.yaml has no key for '{}'", variable.name),
                               help_for(variable.name));
}

// Nor is this one's: what cannot be read cannot be shown.
text::Diagnostic no_text(const Variable& variable) {
  return text::make_diagnostic(text::Rule::config_invalid, {.path = variable.name},
                               fmt::format("the value of '{}' is not UTF-8", variable.name),
                               "set it in a shell whose locale is UTF-8");
}

bool is_flow(const Key& key, std::string_view value) {
  return key.form != k_form_of_text && (value.starts_with('[') || value.starts_with('{'));
}

// As a line of YAML, so that a message shows what it is about.
void read_one(const Key& key, const Variable& variable, text::Checked<Config>& read) {
  const std::string head = variable.name + ": ";
  auto source = std::make_shared<const text::SourceFile>(variable.name, head + variable.value);
  const auto size = static_cast<std::uint32_t>(source->bytes().size());
  Value value;
  if (is_flow(key, variable.value)) {
    auto parsed = yaml::parse(
        *source, {0, size},
        {.invalid_rule = text::Rule::config_invalid, .duplicate_rule = text::Rule::config_invalid});
    std::ranges::move(parsed.diagnostics, std::back_inserter(read.diagnostics));
    if (const Value* const found = parsed.value.find(variable.name)) value = *found;
  } else {
    value.kind = Value::Kind::scalar;
    value.scalar = variable.value;
    value.span = {static_cast<std::uint32_t>(head.size()), size};
  }
  ValueReader reader(std::move(source), read.diagnostics);
  if (!value.is_none()) reader_of(key.name)(reader, value, read.value);
}

}  // namespace

std::string variable_of(std::string_view key) {
  std::string name = std::string(k_variable_prefix);
  for (const char c : key)
    name += c == '.' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  return name;
}

std::vector<std::string_view> read_variables(const Variables& variables,
                                             text::Checked<Config>& read) {
  std::vector<std::string_view> set;
  for (const Variable& variable : variables) {
    if (!variable.name.starts_with(k_variable_prefix) || text::trim(variable.value).empty())
      continue;
    const Key* const key = key_of(variable.name);
    if (key == nullptr) {
      read.diagnostics.push_back(unknown(variable));
    } else if (!text::invalid_bytes(variable.value, 1).empty()) {
      read.diagnostics.push_back(no_text(variable));
    } else if (std::ranges::find(set, key->name) == set.end()) {
      read_one(*key, variable, read);
      set.push_back(key->name);
    }
  }
  return set;
}

}  // namespace daybook::config
