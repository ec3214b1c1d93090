// SPDX-License-Identifier: MIT
#include "cli/completion.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <span>

#include "cli/given.hpp"
#include "text/rule.hpp"

namespace daybook::cli {
namespace {

enum class Besides { none, files, folders };

std::vector<std::string_view> no_words() {
  return {};
}

/// What `explain` takes besides files.
std::vector<std::string_view> subject_words() {
  std::vector<std::string_view> words{"archetypes", "layouts", "words"};
  for (const text::RuleInfo& rule : text::all_rules())
    words.push_back(rule.name);
  return words;
}

/// What a value may be, by the name of its type as --help shows it.
struct ValueType {
  std::string_view name;
  Besides besides;
  std::vector<std::string_view> (*words)();
};
constexpr std::array k_types{
    ValueType{"ADDRESS", Besides::none, no_words},
    ValueType{"COLOR", Besides::none, no_words},
    ValueType{"DATE", Besides::none, no_words},
    ValueType{"DAYS", Besides::none, no_words},
    ValueType{"DIR", Besides::folders, no_words},
    ValueType{"FILE", Besides::files, no_words},
    ValueType{"FORMAT", Besides::none, format_words},
    ValueType{"KIND", Besides::none, kind_words},
    ValueType{"N", Besides::none, no_words},
    ValueType{"NAME", Besides::none, no_words},
    ValueType{"NUMBER", Besides::none, no_words},
    ValueType{"OWNER/daybook@REF", Besides::none, no_words},
    ValueType{"OUT", Besides::folders, no_words},
    ValueType{"PORT", Besides::none, no_words},
    ValueType{"SECONDS", Besides::none, no_words},
    ValueType{"SUBJECT", Besides::files, subject_words},
    ValueType{"STATUS", Besides::none, no_words},
    ValueType{"TEXT", Besides::none, no_words},
    ValueType{"TITLE", Besides::none, no_words},
    ValueType{"URL", Besides::none, no_words},
    ValueType{"WHEN", Besides::none, color_words},
    ValueType{"WORDS", Besides::none, no_words},
    ValueType{"[DATE]", Besides::none, no_words},
};

/// What is before the cursor, read word by word.
struct Before {
  const CLI::Option* awaited = nullptr;  ///< the option whose value comes next
  std::size_t positionals = 0;
  bool only_positionals = false;  ///< behind `--`
};

bool takes_value(const CLI::Option& option) {
  return option.get_items_expected_min() > 0;
}

const CLI::Option* long_option(const CLI::App& command, std::string_view name) {
  for (const CLI::Option* const option : command.get_options()) {
    const auto& names = option->get_lnames();
    if (std::ranges::find(names, name) != names.end()) return option;
  }
  return nullptr;
}

const CLI::Option* short_option(const CLI::App& command, char letter) {
  for (const CLI::Option* const option : command.get_options()) {
    const auto& names = option->get_snames();
    if (std::ranges::find(names, std::string(1, letter)) != names.end()) return option;
  }
  return nullptr;
}

const CLI::App* command_called(const CLI::App& app, std::string_view name) {
  const auto commands = app.get_subcommands(nullptr);
  const auto named = std::ranges::find_if(
      commands, [&](const CLI::App* each) { return each->get_name() == name; });
  return named == commands.end() ? nullptr : *named;
}

/// The option that waits for a value behind this word; `-qo` is `-q -o`, `-oX` has its value.
const CLI::Option* awaited_by(const CLI::App& command, std::string_view word) {
  if (word.starts_with("--")) {
    const CLI::Option* const option = long_option(command, word.substr(2));
    return option != nullptr && takes_value(*option) ? option : nullptr;
  }
  for (std::size_t i = 1; i < word.size(); ++i) {
    const CLI::Option* const option = short_option(command, word[i]);
    if (option == nullptr) return nullptr;
    if (takes_value(*option)) return i + 1 == word.size() ? option : nullptr;
  }
  return nullptr;
}

Before read(const CLI::App& command, std::span<const std::string> words) {
  Before before;
  const CLI::Option* last = nullptr;
  for (const std::string& word : words) {
    // bash takes `--format=json` apart into three words.
    if (word == "=") {
      before.awaited = last;
    } else if (before.awaited != nullptr) {
      before.awaited = nullptr;
    } else if (word == "--") {
      before.only_positionals = true;
    } else if (!before.only_positionals && word.starts_with('-') && word != "-") {
      before.awaited = last = awaited_by(command, word);
    } else {
      ++before.positionals;
    }
  }
  return before;
}

/// Collects the lines.
class Lines {
 public:
  explicit Lines(std::string_view begun) : begun_(begun) {}

  void add(std::string_view word, std::string_view description = {}) {
    if (!word.starts_with(begun_)) return;
    text_ += word;
    // A shell shows one line of it.
    if (!description.empty()) text_ += "\t" + std::string(description);
    text_ += "\n";
  }

  std::string end(std::string_view besides = "none") {
    return text_ + ":" + std::string(besides) + "\n";
  }

 private:
  std::string_view begun_;
  std::string text_;
};

std::string add_values(std::string_view type, std::string_view prefix, std::string_view begun) {
  constexpr std::array<std::string_view, 3> k_besides{"none", "files", "folders"};
  Lines lines(begun);
  // CLI11 puts what it checks behind the name.
  type = type.substr(0, type.find(':'));
  const auto* const known = std::ranges::find(k_types, type, &ValueType::name);
  // The test asks for every option and fails on this word.
  if (known == k_types.end()) return lines.end("unknown " + std::string(type));
  for (const std::string_view word : known->words())
    lines.add(std::string(prefix) + std::string(word));
  return lines.end(k_besides.at(static_cast<std::size_t>(known->besides)));
}

std::string add_options(const CLI::App& command, std::string_view begun) {
  Lines lines(begun);
  for (const CLI::Option* const option : command.get_options()) {
    for (const std::string& name : option->get_lnames())
      lines.add("--" + name, option->get_description());
  }
  return lines.end();
}

std::string add_commands(const CLI::App& app, std::string_view begun) {
  Lines lines(begun);
  for (const CLI::App* const command : app.get_subcommands(nullptr)) {
    if (!command->get_group().empty()) lines.add(command->get_name(), command->get_description());
  }
  return lines.end();
}

std::string add_positional(const CLI::App& command, std::size_t number, std::string_view begun) {
  for (const CLI::Option* const option : command.get_options()) {
    if (!option->get_positional() || number-- > 0) continue;
    return add_values(option->get_name(true), {}, begun);
  }
  return Lines(begun).end();
}

}  // namespace

std::string complete(const CLI::App& app, const std::vector<std::string>& words) {
  const std::string_view last = words.empty() ? std::string_view{} : words.back();
  const CLI::App* command = &app;
  std::size_t first = 0;
  // Some commands have commands of their own.
  for (; first + 1 < words.size(); ++first) {
    const CLI::App* const below = command_called(*command, words[first]);
    if (below == nullptr) break;
    command = below;
  }
  const std::span<const std::string> all(words);
  const Before before =
      read(*command, words.empty() ? all : all.subspan(first, words.size() - 1 - first));
  const std::string_view begun = last == "=" ? std::string_view{} : last;
  if (before.awaited != nullptr) return add_values(before.awaited->get_type_name(), {}, begun);
  if (last == "=") return Lines(begun).end();
  if (!before.only_positionals && last.starts_with('-')) {
    const std::size_t sign = last.find('=');
    if (sign == std::string_view::npos) return add_options(*command, last);
    const CLI::Option* const option = awaited_by(*command, last.substr(0, sign));
    return option == nullptr ? Lines(last).end()
                             : add_values(option->get_type_name(), last.substr(0, sign + 1), last);
  }
  if (!command->get_subcommands(nullptr).empty())
    return before.positionals == 0 ? add_commands(*command, last) : Lines(last).end();
  return add_positional(*command, before.positionals, last);
}

}  // namespace daybook::cli
